extension Italian {
    func yourProfile(_ kind: ProfileKind) -> String {
        switch kind {
        case .linkedinURL: "il tuo profilo LinkedIn"
        case .linkedinPDF: "il tuo file di LinkedIn"
        case .linkedinExport: "il tuo archivio di LinkedIn"
        case .jsonResume: "il tuo curriculum"
        case .text: "il tuo documento"
        case .website: "il tuo sito web"
        case .x: "il tuo profilo X"
        }
    }

    /// The same behind "da" and "in", which melt into the article "il" that all of them begin with.
    func fromYourProfile(_ kind: ProfileKind) -> String { "dal " + yourProfile(kind).dropFirst("il ".count) }
    func inYourProfile(_ kind: ProfileKind) -> String { "nel " + yourProfile(kind).dropFirst("il ".count) }

    func page(_ page: LinkedInPage) -> String {
        switch page {
        case .company: "una pagina aziendale di LinkedIn"
        case .school: "una pagina di un istituto su LinkedIn"
        case .showcase: "una pagina vetrina di LinkedIn"
        case .post: "un post di LinkedIn"
        case .article: "un articolo di LinkedIn"
        case .newsletter: "una newsletter di LinkedIn"
        case .author: "una pagina autore di LinkedIn"
        case .job: "un’offerta di lavoro di LinkedIn"
        case .group: "un gruppo di LinkedIn"
        case .event: "un evento di LinkedIn"
        case .course: "un corso di LinkedIn"
        case .search: "una ricerca di LinkedIn"
        case .salesNavigator: "una pagina di Sales Navigator"
        case .recruiter: "una pagina di LinkedIn Recruiter"
        case .message: "un messaggio di LinkedIn"
        case .help: "una pagina di aiuto di LinkedIn"
        case .video: "un video di LinkedIn"
        case .people: "un elenco di persone di LinkedIn"
        case .shortLink: "un link breve di LinkedIn"
        case .china: "una pagina di LinkedIn Cina"
        case .cutAddress: "un indirizzo di LinkedIn spezzato da un a capo"
        case .other: "un’altra pagina di LinkedIn"
        }
    }

    func readingAddress(fetcher: String?) -> String {
        let how = fetcher.map { " (lo scarica \($0))" } ?? ""
        return "Sto leggendo il tuo profilo in sottofondo\(how); vedrai che cosa trovo."
    }

    func otherPage(_ page: LinkedInPage) -> String {
        "Quella è \(self.page(page)), non un profilo personale. Il tuo somiglia a linkedin.com/in/il-tuo-nome; "
            + "puoi anche trascinare qui il suo PDF."
    }

    func withdrawn(_ kind: ProfileKind) -> String {
        "Fatto: ho cancellato \(yourProfile(kind)) e tutto quello che sapevo solo da lì."
    }

    func nothingNew(_ kind: ProfileKind) -> String {
        "Ho letto \(yourProfile(kind)) e non c’è niente che non sapessi già."
    }

    var onlyOutright: String {
        "Questa volta la lettura più attenta non ha funzionato, quindi ho preso solo quello che c’è scritto."
    }

    func failed(_ reason: ProfileFailure, kind: ProfileKind) -> String {
        let way =
            """
            Se vuoi, trascina qui il file di LinkedIn stesso: nel tuo profilo scegli «Risorse» e poi «Salva in PDF».
            """
        return switch reason {
        case .isPrivate: "Quel profilo è privato e non riesco a vederlo. \(way)"
        case .notFound: "A quell’indirizzo non c’è nessun profilo. \(way)"
        case .notAProfile: "Non sembra un profilo: non ho trovato nessun incarico con le date. \(way)"
        case .unreadable:
            """
            Non riesco a leggere quel file: forse è danneggiato, protetto da una password o fatto solo di immagini. \
            \(way)
            """
        case .tooLarge: "Quel file è troppo grande per essere un profilo, anche decompresso. \(way)"
        case .timeout: "Leggere \(yourProfile(kind)) richiedeva troppo tempo, quindi ho smesso. Andiamo avanti così."
        case .rateLimited: "In questo momento ci sono troppi profili in lettura. Andiamo avanti senza il tuo."
        case .unavailable: "Non riesco a raggiungere il servizio che legge i profili. Andiamo avanti senza."
        case .notConfigured: "Qui non posso leggere gli indirizzi LinkedIn, quindi ho solo annotato il tuo. \(way)"
        case .someoneElse: "Va bene, non ho usato niente di quel profilo e l’ho scartato."
        case .cancelled: "Ho smesso di leggere \(yourProfile(kind))."
        }
    }
}
