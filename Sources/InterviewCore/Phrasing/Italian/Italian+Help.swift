extension Italian {
    func why(_ field: Field?) -> String {
        guard let field else { return "Tutto quello che chiedo va nel tuo media kit, e da nessun’altra parte." }
        return switch field {
        case .fullName: "Il tuo nome apre il kit, esattamente come lo scrivi."
        case .email: "Perché i podcast possano invitarti; va nella riga dei contatti del kit."
        case .linkedinURL: "Se condividi il tuo profilo, lo leggo e salto tutte le domande a cui risponde già."
        case .phone: "Solo se i podcast possono chiamarti; è facoltativo."
        case .successStories:
            "I podcast cercano storie. Una con un problema, un’azione e un risultato regge un episodio."
        case .yearsExperience: "È una riga della tua presentazione, ed è facoltativa."
        case .expertiseKeywords: "I podcast cercano per argomento: è con queste parole che ti trovano."
        case .podcastTopics: "È da qui che i podcast scelgono il tema di un episodio."
        case .targetAudience: "I podcast controllano se il tuo pubblico è anche il loro."
        case .keyMessage: "Dice a un podcast che cosa si porterà via il suo pubblico."
        default: "Fa parte del media kit con cui i podcast scelgono chi invitare."
        }
    }

    func howLong(questions: Int) -> String {
        let left = questions == 1 ? "Manca più o meno 1 domanda" : "Mancano circa \(questions) domande"
        return "\(left), pochi minuti in tutto. "
            + "Con un file di LinkedIn si fa prima, e con \(quoted(canWeFinish)) salto tutto quello che è facoltativo."
    }

    func whatNext(questions: Int) -> String {
        let left = questions == 1 ? "ancora più o meno 1 domanda" : "ancora circa \(questions) domande"
        return "Ti faccio \(left), ti mostro tutto in un riepilogo e, quando lo approvi, il tuo media kit è fatto. "
            + "Prima non lo vede nessuno."
    }

    func forExample(_ example: String) -> String { "Per esempio: \(example)" }
    var anyExample: String { "Aiuto le imprese familiari a restare in piedi." }
    var repeating: String { "Certo." }
    var cannotAnswerAgain: String { "Questo non lo so, mi dispiace: so soltanto del tuo media kit." }
    var cannotAnswer: String {
        """
        Bella domanda, ma io so soltanto del tuo media kit. Posso dirti perché chiedo una cosa, quanto manca e che cosa \
        ho finora.
        """
    }
    var handover: String {
        """
        Sono un programma, e in questa chat non c’è nessuna persona. Tutto quello che hai scritto resta salvato; chi ti \
        ha mandato qui può vederlo.
        """
    }
}
