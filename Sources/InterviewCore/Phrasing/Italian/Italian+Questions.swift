extension Italian {
    func wordings(of core: QuestionCore) -> [String] {
        switch core {
        case .introduction(let consent):
            [
                """
                Ciao! Sono Greenroom, un programma che prepara il tuo media kit in circa cinque minuti. Per cominciare: \
                come ti chiami, a quale indirizzo e-mail possono scriverti i podcast, e hai un profilo LinkedIn? \
                \(consent)
                """,
                "Mi dici il tuo nome, un indirizzo e-mail per i podcast e il tuo profilo LinkedIn, se ce l’hai?",
                "Tre cose per cominciare: il tuo nome, il tuo indirizzo e-mail e un link o un file di LinkedIn, se c’è.",
            ]
        case .linkedIn(let consent):
            [
                """
                Ciao! Sono Greenroom, un programma che prepara il tuo media kit in circa cinque minuti. Hai un profilo \
                LinkedIn? \(consent)
                """,
                "C’è un profilo LinkedIn, come link o come file, che posso leggere?",
                "Ti va di condividere il tuo profilo LinkedIn (il link o il file)? Ti risparmia domande.",
            ]
        case .name:
            [
                "Come ti chiami, così come deve comparire nel kit?",
                "E il tuo nome, per favore?",
                "Quale nome mettiamo sul kit?",
            ]
        case .email:
            [
                "Quale indirizzo e-mail possono usare i podcast?",
                "E il tuo indirizzo e-mail, così che possano invitarti?",
                "Qual è l’indirizzo e-mail migliore per i podcast?",
            ]
        case .role, .company, .years, .bio: aboutYou(core)
        case .expertise, .moreExpertise, .story, .achievements, .perspective: aboutYourWork(core)
        case .topics, .moreTopics, .audience, .keyMessage: aboutTheEpisode(core)
        case .podcasts:
            [
                "A quali podcast o incontri hai già partecipato, e come sarebbe il tuo programma ideale?",
                "Hai già parlato in podcast o su un palco, e che tipo di programma fa più per te?",
                "Raccontami le tue partecipazioni passate, se ci sono, e in che tipo di podcast ti piacerebbe essere.",
            ]
        case .booking:
            [
                "C’è qualcosa che vuoi promuovere, e come possono contattarti i podcast per invitarti?",
                "Che cosa vorresti far conoscere (un libro, un corso o niente), e come si fissa una data con te?",
                "Qualcosa da promuovere, e il modo migliore per fissare una data con te?",
            ]
        case .ofTheCard(let field): wordings(ofTheCard: field)
        case .anything(let wanted):
            ["Mi dici \(wanted)?", "Potresti dirmi \(wanted)?", "Per favore, dimmi \(wanted)."]
        }
    }

    private func aboutYou(_ core: QuestionCore) -> [String] {
        switch core {
        case .role:
            [
                "Di che cosa ti occupi: qual è il tuo ruolo?",
                "Come chiameresti il tuo ruolo, che sia un titolo ufficiale o no?",
                "In poche parole: che cosa fai?",
            ]
        case .company:
            [
                "In quale azienda o progetto lavori?",
                "Dove lo fai: in un’azienda, in un progetto, per conto tuo?",
            ]
        case .years:
            [
                "Da quanti anni te ne occupi?",
                "Quanti anni di esperienza hai?",
            ]
        default:
            [
                "In due o tre frasi: che cosa fai, e per chi?",
                "Come ti presenteresti a chi ascolta, in due o tre frasi?",
                "Se un podcast leggesse tre frasi su di te, che cosa dovrebbero dire?",
            ]
        }
    }

    private func aboutYourWork(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreExpertise(let have):
            [
                "Ho \(have). Quali altre aree conosci a fondo, così che siano almeno tre?",
                "Oltre a \(have): che cos’altro conosci meglio della maggior parte delle persone?",
                "Per un kit servono tre aree di competenza; per ora c’è \(have). Che altro?",
            ]
        case .story:
            [
                """
                Raccontami una storia di successo: qual era il problema, che cosa hai fatto e come è andata a finire? I \
                numeri aiutano.
                """,
                "Quale risultato ti rende più felice? La situazione, la tua parte e come è finita, con un numero se puoi.",
                "Raccontami un momento in cui il tuo lavoro ha cambiato le cose: prima, che cosa hai fatto, dopo.",
            ]
        case .achievements:
            [
                "Quali traguardi ricordare quando ti si presenta: premi, tappe importanti, primati?",
                "Ci sono premi o tappe importanti da ricordare?",
            ]
        case .perspective:
            [
                "Che cosa vedi diversamente dalla maggior parte delle persone nel tuo campo?",
                "Che cosa pensi del tuo lavoro che altri contesterebbero?",
                "In che cosa il tuo approccio si allontana da quello abituale?",
            ]
        default:
            [
                "Quali sono le tue principali aree di competenza? Da tre a cinque.",
                "Quali argomenti conosci meglio della maggior parte delle persone? Da tre a cinque.",
                "Dimmi almeno tre aree che conosci a fondo.",
            ]
        }
    }

    private func aboutTheEpisode(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreTopics(let have):
            [
                "Ho \(have) come tema. Di che altro ti piacerebbe parlare?",
                "Oltre a \(have), quale tema ti piacerebbe portare in un podcast?",
                "I podcast amano poter scegliere: che altro, oltre a \(have)?",
            ]
        case .audience:
            [
                "Chi dovrebbe ascoltarti: a chi serve di più quello che racconti?",
                "Quale pubblico ti piacerebbe raggiungere più di ogni altro?",
                "Chi aiutano di più le tue storie?",
            ]
        case .keyMessage:
            [
                "Che cosa dovrebbe portarsi via chi ascolta: la sola cosa che cambia?",
                "Se di tutto resta una frase sola, quale?",
                "Quale messaggio vuoi lasciare?",
            ]
        default:
            [
                "Di quali temi ti piacerebbe parlare in un podcast? Da due a cinque.",
                "Di che cosa potresti parlare per un’ora? Da due a cinque temi.",
                "Dimmi due o più temi per un episodio con te.",
            ]
        }
    }
}
