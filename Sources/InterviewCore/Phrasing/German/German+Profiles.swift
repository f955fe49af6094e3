extension German {
    func yourProfile(_ kind: ProfileKind) -> String {
        switch kind {
        case .linkedinURL: "Ihr LinkedIn-Profil"
        case .linkedinPDF: "Ihre LinkedIn-Datei"
        case .linkedinExport: "Ihr LinkedIn-Datenarchiv"
        case .jsonResume: "Ihren Lebenslauf"
        case .text: "Ihr Dokument"
        case .website: "Ihre Website"
        case .x: "Ihr X-Profil"
        }
    }

    /// The same in the dative.
    func inYourProfile(_ kind: ProfileKind) -> String {
        switch kind {
        case .linkedinURL: "Ihrem LinkedIn-Profil"
        case .linkedinPDF: "Ihrer LinkedIn-Datei"
        case .linkedinExport: "Ihrem LinkedIn-Datenarchiv"
        case .jsonResume: "Ihrem Lebenslauf"
        case .text: "Ihrem Dokument"
        case .website: "Ihrer Website"
        case .x: "Ihrem X-Profil"
        }
    }

    func page(_ page: LinkedInPage) -> String {
        switch page {
        case .company: "eine LinkedIn-Unternehmensseite"
        case .school: "eine LinkedIn-Hochschulseite"
        case .showcase: "eine LinkedIn-Fokusseite"
        case .post: "ein LinkedIn-Beitrag"
        case .article: "ein LinkedIn-Artikel"
        case .newsletter: "ein LinkedIn-Newsletter"
        case .author: "eine LinkedIn-Autorenseite"
        case .job: "eine LinkedIn-Stellenanzeige"
        case .group: "eine LinkedIn-Gruppe"
        case .event: "eine LinkedIn-Veranstaltung"
        case .course: "ein LinkedIn-Kurs"
        case .search: "eine LinkedIn-Suche"
        case .salesNavigator: "eine Seite des Sales Navigators"
        case .recruiter: "eine Seite von LinkedIn Recruiter"
        case .message: "eine LinkedIn-Nachricht"
        case .help: "eine LinkedIn-Hilfeseite"
        case .video: "ein LinkedIn-Video"
        case .people: "ein LinkedIn-Personenverzeichnis"
        case .shortLink: "ein LinkedIn-Kurzlink"
        case .china: "eine Seite von LinkedIn China"
        case .cutAddress: "eine LinkedIn-Adresse, die ein Zeilenumbruch zerteilt hat"
        case .other: "eine andere LinkedIn-Seite"
        }
    }

    func readingAddress(fetcher: String?) -> String {
        let how = fetcher.map { " (\($0) ruft es ab)" } ?? ""
        return "Ich lese Ihr Profil im Hintergrund\(how); Sie sehen dann, was ich finde."
    }

    func otherPage(_ page: LinkedInPage) -> String {
        "Das ist \(self.page(page)), kein persönliches Profil. Ihres sieht aus wie linkedin.com/in/ihr-name; "
            + "Sie können auch das PDF davon hierherziehen."
    }

    func withdrawn(_ kind: ProfileKind) -> String {
        "Erledigt: Ich habe \(yourProfile(kind)) gelöscht und alles, was ich nur daher wusste."
    }

    func nothingNew(_ kind: ProfileKind) -> String {
        "Ich habe \(yourProfile(kind)) gelesen; es steht nichts darin, was ich nicht schon wusste."
    }

    var onlyOutright: String {
        "Der genauere Blick hat diesmal nicht geklappt, deshalb habe ich nur übernommen, was wörtlich dort steht."
    }

    func failed(_ reason: ProfileFailure, kind: ProfileKind) -> String {
        let way =
            """
            Sie können stattdessen die Datei von LinkedIn hierherziehen: Wählen Sie in Ihrem Profil „Ressourcen“, dann \
            „Als PDF speichern“.
            """
        return switch reason {
        case .isPrivate: "Dieses Profil ist privat, ich kann es also nicht sehen. \(way)"
        case .notFound: "Unter dieser Adresse gibt es kein Profil. \(way)"
        case .notAProfile: "Das sieht nicht nach einem Profil aus: Ich habe keine Stelle mit Daten gefunden. \(way)"
        case .unreadable:
            """
            Ich konnte diese Datei nicht lesen: Vielleicht ist sie beschädigt, durch ein Passwort geschützt oder \
            besteht nur aus Bildern. \(way)
            """
        case .tooLarge: "Diese Datei ist für ein Profil zu groß, auch entpackt. \(way)"
        case .timeout:
            "Es hat zu lange gedauert, \(yourProfile(kind)) zu lesen, deshalb habe ich aufgehört. Wir machen so weiter."
        case .rateLimited: "Gerade werden zu viele Profile gelesen. Wir machen ohne Ihres weiter."
        case .unavailable: "Ich konnte den Dienst nicht erreichen, der Profile liest. Wir machen ohne ihn weiter."
        case .notConfigured:
            "LinkedIn-Adressen kann ich hier nicht lesen, ich habe Ihre also nur notiert. \(way)"
        case .someoneElse: "In Ordnung, ich habe nichts aus diesem Profil verwendet und es verworfen."
        case .cancelled: "Ich lese \(yourProfile(kind)) nicht weiter."
        }
    }
}
