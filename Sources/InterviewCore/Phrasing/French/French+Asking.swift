extension French {
    func consent(helpers: String?) -> String {
        let how = helpers.map { " (\($0))" } ?? ""
        return "Déposez ici son PDF ou l’archive de vos données, ou collez son lien : en le partageant, vous "
            + "m’autorisez à le lire\(how), et je ne vous demanderai pas ce qu’il dit déjà."
    }

    func fetches(_ fetcher: String) -> String { "\(fetcher) récupère ce qui se trouve derrière le lien" }
    func understands(_ model: String) -> String { "\(model) m’aide à le comprendre" }

    func insight(into expertise: String) -> String {
        """
        Votre expertise : \(expertise). Qu’est-ce que la plupart des gens comprennent mal à ce sujet, et comment le \
        voyez-vous ?
        """
    }

    func metrics(ofStory title: String) -> String {
        "À propos de \(quoted(title)) : y a-t-il un chiffre qui montre ce que cela a changé ?"
    }

    func proposal(_ field: Field, _ values: String) -> String {
        "D’après votre profil, je noterais ceci pour \(yours(field)) : \(values). "
            + "Est-ce juste, ou le diriez-vous autrement ?"
    }

    func proposalAgain(_ field: Field) -> [String] {
        [
            "Alors, puis-je garder cela pour \(yours(field)) ? Oui, non, ou dites-le à votre façon.",
            "Revenons à \(yours(field)) : garder la suggestion, ou le dire à votre façon ?",
            "Et la suggestion pour \(yours(field)) : oui ou non ?",
        ]
    }

    func whoseProfile(theirs: String, mine: String?) -> String {
        let said = mine.map { "Vous avez dit vous appeler \($0)" } ?? "Vous avez donné un autre nom"
        return "\(said), et le profil indique \(theirs). Est-ce le vôtre ? Je n’en utilise rien sans votre accord."
    }

    var whoseAddress: String {
        "On dirait le profil de quelqu’un d’autre. Est-ce le vôtre ? Je ne lis rien sans votre accord."
    }

    var whoseProfileAgain: [String] {
        [
            "Avant d’utiliser quoi que ce soit de ce profil : est-ce le vôtre ?",
            "Une chose d’abord : ce profil est-il le vôtre, oui ou non ?",
            "Je n’utiliserai ce profil que s’il est le vôtre. L’est-il ?",
        ]
    }

    var anythingElse: [String] {
        [
            "Autre chose à changer, ou est-ce que je termine le kit ?",
            "Je termine le kit maintenant, ou y a-t-il autre chose à changer ?",
            "Écrivez \(quoted(finishWord)) quand je peux faire le kit, ou dites-moi quoi changer.",
            "Le kit est prêt quand vous voulez. D’autres changements ?",
        ]
    }

    var waiting: [String] {
        [
            "C’est tout ce que je peux demander pendant la lecture de votre profil. Je continue dans un instant.",
            "C’est noté. Je lis encore votre profil et je continue dès que j’ai fini.",
            "Merci ; la lecture du profil est encore en cours, plus qu’un instant.",
        ]
    }

    func blocked(_ missing: [Field]) -> [String] {
        let names = list(missing.map(yours))
        return [
            "J’ai tout sauf \(names), et un kit ne peut pas s’en passer. Je ne le redemanderai pas : ajoutez-le ici ou "
                + "dans la fiche quand vous voulez, et je terminerai le kit.",
            "Tout est gardé. Il ne manque que \(names) ; écrivez-le ici ou dans la fiche, quand vous voulez.",
        ]
    }

    var onceMore: [String] { ["Encore une fois, si vous permettez.", "Je réessaie.", "Une fois de plus."] }
    var notUnderstood: [String] {
        ["Je n’ai pas bien compris.", "Je le demande autrement.", "Pardon, je n’ai pas pu lire cela."]
    }
    var backToQuestion: [String] {
        ["Je reviens à ma question.", "Et ceci reste ouvert.", "Quand vous voulez.", "Nous en étions là."]
    }
    var stillNeeded: [String] {
        ["Le kit en a encore besoin.", "Il manque une chose pour le kit.", "Avant de terminer, il reste ceci."]
    }

    func hint(example: String) -> String { "Par exemple : \(example) Ou écrivez \(quoted(skip.lowercased()))." }
}
