extension Italian {
    var broughtBack: String { "Ecco, è tornato." }
    var nothingToRedo: String { "Non c’è niente da riportare indietro." }
    var staysAsItIs: String { "Va bene, resta com’è." }
    var sparing: String { "La faccio breve e tralascio quello che è facoltativo." }
    var readAgain: String { "Ho riletto il tuo messaggio; non cambia altro." }
    func readAgain(changed: [Field]) -> String {
        "Ho riletto il tuo messaggio. È cambiato: \(list(changed.map(label)))."
    }

    var whichToRemove: String { "Quale devo togliere?" }
    func whichList(number: Int) -> String { "Il numero \(number) di quale lista?" }
    var whichAddress: String { "Quale indirizzo devono usare i podcast?" }
    func whichValue(of field: Field) -> String { "Quale vale come \(label(field))?" }
    func whichField(of value: String) -> String { "Che cos’è \(value)?" }

    func written(inMessage number: Int?, _ quote: String) -> String {
        number.map { "l’hai scritto nel tuo messaggio \($0): \(quote)." }
            ?? "l’hai scritto prima: \(quote)."
    }
    var putIntoCard: String { "l’hai messo tu nella scheda." }
    func read(in kind: ProfileKind, _ quote: String) -> String { "c’è scritto \(inYourProfile(kind)): \(quote)." }
    func concluded(from kind: ProfileKind, _ quote: String) -> String {
        "l’ho dedotto \(fromYourProfile(kind)), dove c’è scritto \(quote). Dimmi se non è così."
    }
    var sourceOfWhat: String {
        "Dimmi che cosa intendi («da dove hai preso il mio ruolo?») e ti mostro le parole da cui viene."
    }

    var youDid: String { "È vero." }
    func sayItOnceMore(_ fields: [Field]) -> String {
        "Mi dispiace, non mi è arrivato: \(list(fields.map(label))). Basta una riga, oppure scrivi \(quoted(skip.lowercased()))."
    }
    var cannotFindIt: String {
        "Mi dispiace, ancora non lo trovo. Lo lascio aperto; nella scheda puoi metterlo quando vuoi."
    }

    func brokenAddress(_ address: String) -> String { "\(quoted(address)) non può essere un indirizzo e-mail." }
    var anotherProfile: String { "C’è un altro profilo." }

    func deepen(story title: String) -> [String] {
        [
            "\(title): e che cosa ne è venuto? Un risultato, meglio se con un numero, ne fa una storia.",
            "Che cosa è cambiato grazie a \(title)? Basta una frase.",
        ]
    }

    func deepen(bio: String) -> [String] {
        [
            "\(bio): puoi dirlo in una o due frasi? Per chi è, e che cosa ne ricava?",
            "Una frase in più sul tuo lavoro aiuterebbe: per chi lo fai, e che cosa ne viene?",
        ]
    }

    var whatInstead: String { "Che cosa ci deve essere al suo posto?" }
    var whatToAdd: String { "Che cosa aggiungo?" }

    func wordings(ofTheCard field: Field) -> [String] {
        switch field {
        case .headshot:
            [
                "Dove c’è una tua foto: qual è il suo indirizzo web?",
                "A quale indirizzo web si trova una tua foto?",
            ]
        case .pronouns:
            [
                "Quali pronomi bisogna usare per te?",
                "E i tuoi pronomi, per chi ti presenta?",
            ]
        case .pronunciation:
            [
                "Come si pronuncia il tuo nome? Scrivilo come suona.",
                "Come suona il tuo nome, scritto come si dice?",
            ]
        case .recordingSetup:
            [
                "Con che cosa registri: microfono, videocamera, stanza?",
                "Quale microfono usi, e in che tipo di stanza?",
            ]
        case .speakingStyle:
            [
                "Che cosa si avvicina di più al tuo modo di parlare?",
                "Come chiameresti il tuo modo di parlare?",
            ]
        default:
            [
                "Che cosa deve dire il kit per \(quoted(label(field)))?",
                "E \(yours(field)), per il kit?",
            ]
        }
    }

    func whatWillDo(_ field: Field) -> String {
        switch field {
        case .fullName: "Nome e cognome, come devono aprire il kit."
        case .email: "Serve un indirizzo con la @."
        case .linkedinURL: "Comincia con linkedin.com/in/; va bene anche il file, e senza profilo non c’è problema."
        case .website, .socialLinks: "Va bene un indirizzo web o un nome utente."
        case .phone: "Meglio con il prefisso del paese."
        case .role: "Bastano poche parole su quello che fai; non serve una qualifica."
        case .company: "Il nome di un’azienda o di un progetto, o nessuno."
        case .yearsExperience: "Basta un numero di anni."
        case .professionalBio: "Due o tre frasi su quello che fai e per chi."
        case .expertiseKeywords: "Da tre a cinque argomenti, separati da virgole."
        case .successStories: "Una cosa che hai fatto, e che cosa ne è venuto."
        case .achievements: "Premi, traguardi o primati, separati da virgole."
        case .uniquePerspective: "Una frase su quello che vedi in modo diverso."
        case .podcastTopics: "Da due a cinque temi per una puntata, separati da virgole."
        case .targetAudience: "Poche parole su chi dovrebbe ascoltare."
        case .keyMessage: "Una frase da ricordare."
        case .speakingExperience: "Nomi di trasmissioni o palchi, o nessuno."
        case .idealPodcast: "Poche parole sul genere di trasmissione."
        case .promotion: "Un libro, un corso, una pagina; o niente."
        case .schedulingPreference: "Un indirizzo, un link, o a chi scrivere."
        case .headshot: "Un indirizzo web che porti a un’immagine."
        case .pronouns: "Bastano due parole."
        case .pronunciation: "Scrivilo come si leggerebbe ad alta voce."
        case .recordingSetup: "Poche parole su microfono e stanza."
        case .speakingStyle: "Bastano poche parole."
        }
    }
}
