extension Italian {
    func label(_ field: Field) -> String {
        switch field {
        case .fullName: "nome"
        case .email: "indirizzo e-mail"
        case .linkedinURL: "profilo LinkedIn"
        case .website: "sito web"
        case .socialLinks: "altri profili"
        case .phone: "numero di telefono"
        case .role: "ruolo"
        case .company: "azienda"
        case .yearsExperience: "anni di esperienza"
        case .professionalBio: "biografia"
        case .expertiseKeywords: "aree di competenza"
        case .successStories: "storie di successo"
        case .achievements: "traguardi"
        case .uniquePerspective: "punto di vista personale"
        case .podcastTopics: "temi per podcast"
        case .targetAudience: "pubblico"
        case .keyMessage: "messaggio chiave"
        case .speakingExperience: "podcast e interventi precedenti"
        case .idealPodcast: "podcast ideale"
        case .speakingStyle: "modo di parlare"
        case .promotion: "cose da promuovere"
        case .schedulingPreference: "come contattarti"
        case .headshot: "ritratto"
        case .pronouns: "pronomi"
        case .pronunciation: "pronuncia del nome"
        case .recordingSetup: "attrezzatura per registrare"
        }
    }

    func yours(_ field: Field) -> String {
        switch field {
        case .schedulingPreference: label(field)
        case .promotion: "quello che vuoi promuovere"
        case .pronunciation: "la pronuncia del tuo nome"
        case .socialLinks, .yearsExperience, .achievements, .podcastTopics, .speakingExperience, .pronouns:
            "i tuoi " + label(field)
        case .expertiseKeywords, .successStories: "le tue " + label(field)
        case .company, .professionalBio, .recordingSetup: "la tua " + label(field)
        default: "il tuo " + label(field)
        }
    }

    func wanted(_ field: Field) -> String {
        switch field {
        case .email: "un indirizzo e-mail per i podcast"
        case .linkedinURL: "il tuo profilo LinkedIn, se ce l’hai (il link o il file)"
        case .socialLinks: "altri profili da collegare (X, Instagram, YouTube…)"
        case .phone: "un numero di telefono, se vuoi"
        case .company: "l’azienda o il progetto in cui lavori"
        case .yearsExperience: "da quanti anni lo fai"
        default: yours(field)
        }
    }

    func speakingStyle(_ style: String) -> String {
        let names = [
            "professional": "professionale", "casual": "informale", "academic": "accademico",
            "storyteller": "narrativo",
        ]
        return names[style] ?? style
    }

    func example(of field: Field) -> String {
        switch field {
        case .fullName: "Giulia Ferraris"
        case .email: "giulia@ferraris.example"
        case .linkedinURL: "linkedin.com/in/giulia-ferraris-demo"
        case .website: "giuliaferraris.example"
        case .socialLinks: "x.com/gferraris_demo e @gferraris_demo su Instagram"
        case .phone: "+39 300 000 0000"
        case .role: "direttrice della Falegnameria Ferraris da 12 anni"
        case .company: "Falegnameria Ferraris"
        case .yearsExperience: "12 anni"
        case .professionalBio: "Aiuto le botteghe artigiane a trovare chi le porti avanti. Prima restauravo mobili."
        case .expertiseKeywords: "artigianato, ricambio generazionale, impresa familiare"
        case .successStories:
            """
            Una bottega stava per chiudere senza eredi. Abbiamo aperto il laboratorio alle scuole. Un anno dopo aveva \
            tre apprendisti.
            """
        case .achievements: "Premio Mani d’Oro 2024, prima donna alla guida del consorzio"
        case .uniquePerspective: "Non mancano i giovani, mancano le porte aperte."
        case .podcastTopics: "botteghe che passano di mano, lavorare il legno oggi"
        case .targetAudience: "chi guida un’impresa da 5 a 50 persone"
        case .keyMessage: "Apri la porta prima di cercare un erede."
        case .speakingExperience: "Voci di Bottega nel 2024; va bene anche nessuno"
        case .speakingStyle: "narrativo"
        case .idealPodcast: "un programma per piccole imprese, mezz’ora, senza gergo"
        case .promotion: "il mio libro Trucioli; va bene anche niente"
        case .schedulingPreference: "per e-mail, la mattina"
        case .headshot: "https://giuliaferraris.example/giulia.jpg"
        case .pronouns: "lei"
        case .pronunciation: "GIU-lia fer-RA-ris"
        case .recordingSetup: "microfono USB, stanza silenziosa"
        }
    }
}
