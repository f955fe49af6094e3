extension French {
    func why(_ field: Field?) -> String {
        guard let field else { return "Tout ce que je demande va dans votre kit média, et nulle part ailleurs." }
        return switch field {
        case .fullName: "Votre nom figure en tête du kit, exactement comme vous l’écrivez."
        case .email: "Pour que les podcasts puissent vous inviter ; elle figure dans les coordonnées du kit."
        case .linkedinURL:
            "Si vous partagez votre profil, je le lis et je saute toutes les questions auxquelles il répond."
        case .phone: "Seulement si l’on peut vous appeler ; c’est facultatif."
        case .successStories:
            "Les podcasts cherchent des histoires. Un problème, une action, un résultat : cela porte un épisode."
        case .yearsExperience: "C’est une ligne de votre présentation, et c’est facultatif."
        case .expertiseKeywords: "Les podcasts cherchent par sujet : ce sont ces mots qui les mènent à vous."
        case .podcastTopics: "C’est là que les podcasts choisissent le sujet d’un épisode."
        case .targetAudience: "Les podcasts vérifient si votre public est aussi le leur."
        case .keyMessage: "Cela dit à un podcast ce que son public va retenir."
        default: "Cela fait partie du kit média d’après lequel les podcasts choisissent qui inviter."
        }
    }

    func howLong(questions: Int) -> String {
        "Encore environ \(count(questions)), quelques minutes en tout. "
            + "Un fichier LinkedIn raccourcit l’entretien, et \(quoted(canWeFinish)) saute tout ce qui est facultatif."
    }

    func whatNext(questions: Int) -> String {
        "Je pose encore environ \(count(questions)), je vous montre tout dans un résumé, et quand vous l’approuvez, "
            + "votre kit média est créé. Personne ne le voit avant."
    }

    private func count(_ questions: Int) -> String {
        questions == 1 ? "1 question" : "\(questions) questions"
    }

    func forExample(_ example: String) -> String { "Par exemple : \(example)" }
    var anyExample: String { "J’aide les entreprises familiales à rester solides." }
    var repeating: String { "Bien sûr." }
    var cannotAnswerAgain: String { "Cela, je ne le sais pas, désolé : je ne connais que votre kit média." }
    var cannotAnswer: String {
        """
        Bonne question, mais je ne connais que votre kit média. Je peux dire pourquoi je demande quelque chose, combien \
        de temps cela prend et ce que j’ai déjà.
        """
    }
    var handover: String {
        """
        Je suis un logiciel, et il n’y a personne d’autre dans ce chat. Tout ce que vous avez écrit est gardé ; la \
        personne qui vous a envoyé ici peut le voir.
        """
    }
}
