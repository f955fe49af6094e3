import InterviewCore

extension GuestLanguage {
    static let italian = GuestLanguage(
        code: "it",
        names: .init(
            bars: """
                Niccolò Bevilacqua|Maria Pia Dell'Orto|Ludovica Ferrero|Gianluca D'Amico|Beatrice \
                Colonnese|Umberto de Santis|Chiara Lo Presti
                """),
        companies: .init(bars: "Bottega Nord|Casa Chiara|Faro Blu|Pane e Sale"),
        trades: [
            Trade(
                role: "architetta", does: "Disegno case che respirano.",
                skills: .init(bars: "restauri|luce naturale|preventivi|cortili|legno"),
                topics: .init(bars: "case senza condizionatore|ristrutturare senza piangere|il quartiere come casa"),
                stories: .init(
                    bars: """
                        Un palazzo perdeva {m} famiglie all'anno. Abbiamo aperto i cortili e dipinto di bianco. \
                        Ora ce ne sono {n} in lista d'attesa.
                        """)),
            Trade(
                role: "insegnante di fisica", does: "Insegno fisica a chi la odia.",
                skills: .init(bars: "esperimenti|esami|divulgazione|laboratorio|classi piccole"),
                topics: .init(bars: "fisica in cucina|la paura delle formule|scienza in cortile"),
                stories: .init(
                    bars: """
                        Nella mia classe bocciavano {m} studenti. Ho tolto le formule per un mese. A giugno ne \
                        sono passati {n} in più.
                        """)),
        ],
        seconds: .init(
            bars: """
                Prima ho venduto scarpe per {n} anni.|Mi chiamano quando è quasi troppo tardi.|La mia \
                squadra è fatta di {n} persone e un cane.
                """),
        perspectives: .init(
            bars: """
                Si comincia sempre troppo tardi.|La fretta costa più della pigrizia.|Bisogna ascoltare \
                prima di disegnare.
                """),
        audiences: .init(bars: "chi ha una piccola impresa|Persone che ricominciano.|genitori con poco tempo"),
        messages: .init(
            bars: """
                Comincia più in piccolo di quanto pensi.|Scrivilo prima che ti serva.|Chiedi prima a chi \
                tace.
                """),
        achievements: .init(bars: "Premio Faro {y}|Medaglia Cucchiaio {y}"),
        shows: .init(bars: "L'Ora Lenta|Radio Teiera"),
        idealShows: .init(bars: "Un programma tranquillo.|podcast di impresa|qualcosa di pratico"),
        promotions: .init(bars: "il mio libro Il secondo cassetto|la nostra guida gratuita"),
        schedules: .init(bars: "per email|per email, la mattina|Scrivimi e mando le date."),
        ways: [
            .fullName: .init(bars: "{}|Mi chiamo {}|Sono {}|Il mio nome è {}|Ciao, sono {}"),
            .email: .init(bars: "{}|la mia email è {}|email: {}"),
            .website: .init(bars: "{}|il mio sito è {}"),
            .phone: .init(bars: "{}|il mio numero è {}"),
            .role: .init(bars: "{}|sono {}|lavoro come {}"),
            .company: .init(bars: "{}|lavoro da {}|la mia azienda si chiama {}"),
            .expertiseKeywords: .init(bars: "{}|soprattutto {}"),
            .podcastTopics: .init(bars: "{}|mi piacerebbe parlare di {}"),
        ],
        nothing: .init(bars: "nessuno|no|preferisco non dirlo|niente|passo"),
        noLinkedIn: .init(bars: "non ho LinkedIn|non uso LinkedIn|no"),
        and: "e",
        years: .init(bars: "{}|{} anni|circa {} anni|da {} anni"),
        chat: .init(bars: "che bel tempo oggi, vero?|haha, è divertente|grazie di tutto"),
        questions: .init(bars: "Perché ti serve?|Quanto manca?|Che cosa hai finora?"),
        corrections: Corrections(
            email: .init(bars: "Scusa, la mia email è {}|In realtà la mia email è {}"),
            role: .init(bars: "In realtà sono {}.|Scusa, sono {}"),
            company: .init(bars: "Scusa, l'azienda è {}.|In realtà lavoro da {}."),
            years: .init(bars: "Scusa, sono {} anni.|In realtà sono {} anni, non {old}."),
            removeSecondTopic: .init(bars: "togli il secondo tema|elimina il secondo argomento")))
}
