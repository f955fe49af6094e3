extension German {
    var broughtBack: String { "Das ist wieder da." }
    var nothingToRedo: String { "Es gibt nichts wiederherzustellen." }
    var staysAsItIs: String { "Gut, es bleibt, wie es ist." }
    var sparing: String { "Ich mache es kurz und lasse weg, was nicht sein muss." }
    var readAgain: String { "Ich habe Ihre Nachricht noch einmal gelesen; sonst ändert sich nichts." }
    func readAgain(changed: [Field]) -> String {
        "Ich habe Ihre Nachricht noch einmal gelesen. Geändert: \(list(changed.map(label)))."
    }

    var whichToRemove: String { "Was davon soll ich streichen?" }
    func whichList(number: Int) -> String { "Nummer \(number) in welcher Liste?" }
    var whichAddress: String { "Welche Adresse soll man für Anfragen verwenden?" }
    func whichValue(of field: Field) -> String { "Was davon gilt für \(yours(field))?" }
    func whichField(of value: String) -> String { "Was ist \(value)?" }

    func written(inMessage number: Int?, _ quote: String) -> String {
        number.map { "Sie schrieben es in Ihrer Nachricht \($0): \(quote)." }
            ?? "Sie schrieben es weiter oben: \(quote)."
    }
    var putIntoCard: String { "Sie haben es selbst in die Karte eingetragen." }
    func read(in kind: ProfileKind, _ quote: String) -> String { "\(yourProfile(kind)) sagt \(quote)." }
    func concluded(from kind: ProfileKind, _ quote: String) -> String {
        "geschlossen aus dem, was \(yourProfile(kind)) sagt: \(quote). Sagen Sie mir, wenn es nicht stimmt."
    }
    var sourceOfWhat: String {
        "Sagen Sie mir, was Sie meinen („woher haben Sie meine Rolle?“), und ich zeige die Worte, aus denen es stammt."
    }

    var youDid: String { "Das stimmt." }
    func sayItOnceMore(_ fields: [Field]) -> String {
        """
        Es tut mir leid, das hat mich nicht erreicht: \(list(fields.map(label))). Eine Zeile genügt, oder schreiben Sie \
        \(quoted(skip.lowercased())).
        """
    }
    var cannotFindIt: String {
        "Es tut mir leid, ich finde es noch immer nicht. Ich lasse es offen; in der Karte geht es jederzeit."
    }

    func brokenAddress(_ address: String) -> String { "\(quoted(address)) kann keine E-Mail-Adresse sein." }
    var anotherProfile: String { "Es gibt noch ein Profil." }

    func deepen(story title: String) -> [String] {
        [
            "\(title): und was kam dabei heraus? Ein Ergebnis, am besten mit einer Zahl, macht eine Geschichte daraus.",
            "Was hat sich durch \(title) geändert? Ein Satz genügt.",
        ]
    }

    func deepen(bio: String) -> [String] {
        [
            "\(bio): können Sie es in ein oder zwei Sätzen sagen? Für wen ist es, und was haben sie davon?",
            "Ein Satz mehr über Ihre Arbeit würde helfen: Für wen tun Sie das, und was kommt dabei heraus?",
        ]
    }

    var whatInstead: String { "Was soll stattdessen dort stehen?" }
    var whatToAdd: String { "Was soll ich ergänzen?" }

    func wordings(ofTheCard field: Field) -> [String] {
        switch field {
        case .headshot:
            [
                "Wo gibt es ein Foto von Ihnen: Wie lautet die Webadresse?",
                "Unter welcher Webadresse liegt ein Foto von Ihnen?",
            ]
        case .pronouns:
            [
                "Welche Pronomen soll man für Sie verwenden?",
                "Und Ihre Pronomen, für die Vorstellung?",
            ]
        case .pronunciation:
            [
                "Wie spricht man Ihren Namen aus? Schreiben Sie ihn, wie er klingt.",
                "Wie klingt Ihr Name, so geschrieben, wie man ihn spricht?",
            ]
        case .recordingSetup:
            [
                "Womit nehmen Sie auf: Mikrofon, Kamera, Raum?",
                "Welches Mikrofon verwenden Sie, und in was für einem Raum?",
            ]
        case .speakingStyle:
            [
                "Was kommt Ihrer Art zu sprechen am nächsten?",
                "Wie würden Sie Ihre Art zu sprechen nennen?",
            ]
        default:
            [
                "Was soll im Kit bei \(quoted(label(field))) stehen?",
                "Und \(yours(field)), für das Kit?",
            ]
        }
    }

    func whatWillDo(_ field: Field) -> String {
        switch field {
        case .fullName: "Vor- und Nachname, wie sie über dem Kit stehen sollen."
        case .email: "Es braucht eine Adresse mit @."
        case .linkedinURL: "Sie beginnt mit linkedin.com/in/; die Datei geht auch, und ohne ist es auch gut."
        case .website, .socialLinks: "Eine Webadresse oder ein Benutzername genügt."
        case .phone: "Am besten mit Landesvorwahl."
        case .role: "Ein paar Worte zu dem, was Sie tun, genügen; es muss kein Titel sein."
        case .company: "Der Name eines Unternehmens oder Projekts, oder keiner."
        case .yearsExperience: "Eine Zahl von Jahren genügt."
        case .professionalBio: "Zwei oder drei Sätze: was Sie tun, und für wen."
        case .expertiseKeywords: "Drei bis fünf Gebiete, durch Kommas getrennt."
        case .successStories: "Etwas, das Sie getan haben, und was daraus wurde."
        case .achievements: "Preise, Meilensteine oder Premieren, durch Kommas getrennt."
        case .uniquePerspective: "Ein Satz zu dem, was Sie anders sehen."
        case .podcastTopics: "Zwei bis fünf Themen für eine Folge, durch Kommas getrennt."
        case .targetAudience: "Ein paar Worte dazu, wer zuhören sollte."
        case .keyMessage: "Ein Satz, der hängen bleiben soll."
        case .speakingExperience: "Namen von Sendungen oder Bühnen, oder keine."
        case .idealPodcast: "Ein paar Worte zur Art der Sendung."
        case .promotion: "Ein Buch, ein Kurs, eine Seite; oder nichts."
        case .schedulingPreference: "Eine Adresse, ein Link oder an wen man schreiben soll."
        case .headshot: "Eine Webadresse, die zu einem Bild führt."
        case .pronouns: "Zwei Wörter genügen."
        case .pronunciation: "Schreiben Sie es so, wie man es vorlesen würde."
        case .recordingSetup: "Ein paar Worte zu Mikrofon und Raum."
        case .speakingStyle: "Ein paar Worte genügen."
        }
    }
}
