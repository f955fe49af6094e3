extension French {
    var broughtBack: String { "C’est rétabli." }
    var nothingToRedo: String { "Il n’y a rien à rétablir." }
    var staysAsItIs: String { "D’accord, cela reste tel quel." }
    var sparing: String { "Je vais à l’essentiel et je laisse de côté ce qui est facultatif." }
    var readAgain: String { "J’ai relu votre message ; rien d’autre ne change." }
    func readAgain(changed: [Field]) -> String {
        "J’ai relu votre message. Ce qui change : \(list(changed.map(label)))."
    }

    var whichToRemove: String { "Lequel dois-je enlever ?" }
    func whichList(number: Int) -> String { "Le numéro \(number) de quelle liste ?" }
    var whichAddress: String { "Quelle adresse les podcasts doivent-ils utiliser ?" }
    func whichValue(of field: Field) -> String { "Laquelle de ces réponses est \(yours(field)) ?" }
    func whichField(of value: String) -> String { "Que désigne \(value) ?" }

    func written(inMessage number: Int?, _ quote: String) -> String {
        number.map { "vous l’avez écrit dans votre message \($0) : \(quote)." }
            ?? "vous l’avez écrit plus haut : \(quote)."
    }
    var putIntoCard: String { "vous l’avez mis vous-même dans la fiche." }
    func read(in kind: ProfileKind, _ quote: String) -> String { "on lit dans \(yourProfile(kind)) \(quote)." }
    func concluded(from kind: ProfileKind, _ quote: String) -> String {
        "je l’ai déduit de \(yourProfile(kind)), où on lit \(quote). Dites-moi si c’est faux."
    }
    var sourceOfWhat: String {
        "Dites-moi de quoi vous parlez (« d’où vient ma fonction ? ») et je vous montre les mots d’où cela vient."
    }

    var youDid: String { "C’est vrai." }
    func sayItOnceMore(_ fields: [Field]) -> String {
        "Désolé, cela ne m’est pas parvenu : \(list(fields.map(label))). Une ligne suffit, ou écrivez \(quoted(skip.lowercased()))."
    }
    var cannotFindIt: String {
        "Désolé, je ne le trouve toujours pas. Je laisse cela ouvert ; la fiche l’accepte à tout moment."
    }

    func brokenAddress(_ address: String) -> String { "\(quoted(address)) ne peut pas être une adresse e-mail." }
    var anotherProfile: String { "Il y a un autre profil." }

    func deepen(story title: String) -> [String] {
        [
            "\(title) : et qu’en est-il sorti ? Un résultat, si possible chiffré, en fait une histoire.",
            "Qu’est-ce qui a changé grâce à \(title) ? Une phrase suffit.",
        ]
    }

    func deepen(bio: String) -> [String] {
        [
            """
            \(bio) : pourriez-vous le dire en une ou deux phrases ? \
            Pour qui est-ce, et qu’est-ce que cela leur apporte ?
            """,
            "Une phrase de plus sur votre travail aiderait : pour qui le faites-vous, et qu’est-ce que cela donne ?",
        ]
    }

    var whatInstead: String { "Que faut-il mettre à la place ?" }
    var whatToAdd: String { "Que dois-je ajouter ?" }

    func wordings(ofTheCard field: Field) -> [String] {
        switch field {
        case .headshot:
            [
                "Où se trouve une photo de vous : quelle est son adresse web ?",
                "À quelle adresse web y a-t-il une photo de vous ?",
            ]
        case .pronouns:
            [
                "Quels pronoms faut-il employer pour vous ?",
                "Et vos pronoms, pour qui vous présente ?",
            ]
        case .pronunciation:
            [
                "Comment se prononce votre nom ? Écrivez-le comme il s’entend.",
                "Comment sonne votre nom, écrit comme on le dit ?",
            ]
        case .recordingSetup:
            [
                "Avec quoi enregistrez-vous : micro, caméra, pièce ?",
                "Quel micro utilisez-vous, et dans quelle sorte de pièce ?",
            ]
        case .speakingStyle:
            [
                "Qu’est-ce qui se rapproche le plus de votre façon de parler ?",
                "Comment appelleriez-vous votre façon de parler ?",
            ]
        default:
            [
                "Que doit dire le kit pour \(quoted(label(field))) ?",
                "Et \(yours(field)), pour le kit ?",
            ]
        }
    }

    func whatWillDo(_ field: Field) -> String {
        switch field {
        case .fullName: "Prénom et nom, tels qu’ils doivent figurer en tête du kit."
        case .email: "Il faut une adresse avec un @."
        case .linkedinURL:
            "Elle commence par linkedin.com/in/ ; le fichier convient aussi, et sans profil cela va très bien."
        case .website, .socialLinks: "Une adresse web ou un pseudo suffit."
        case .phone: "De préférence avec l’indicatif du pays."
        case .role: "Quelques mots sur ce que vous faites suffisent ; nul besoin d’un titre."
        case .company: "Le nom d’une entreprise ou d’un projet, ou aucun."
        case .yearsExperience: "Un nombre d’années suffit."
        case .professionalBio: "Deux ou trois phrases sur ce que vous faites et pour qui."
        case .expertiseKeywords: "De trois à cinq domaines, séparés par des virgules."
        case .successStories: "Une chose que vous avez faite, et ce qu’il en est sorti."
        case .achievements: "Prix, étapes ou premières, séparés par des virgules."
        case .uniquePerspective: "Une phrase sur ce que vous voyez autrement."
        case .podcastTopics: "De deux à cinq sujets d’épisode, séparés par des virgules."
        case .targetAudience: "Quelques mots sur qui devrait écouter."
        case .keyMessage: "Une phrase à garder en mémoire."
        case .speakingExperience: "Des noms d’émissions ou de scènes, ou aucun."
        case .idealPodcast: "Quelques mots sur le genre d’émission."
        case .promotion: "Un livre, un cours, une page ; ou rien."
        case .schedulingPreference: "Une adresse, un lien, ou à qui écrire."
        case .headshot: "Une adresse web qui mène à une image."
        case .pronouns: "Deux mots suffisent."
        case .pronunciation: "Écrivez-le comme on le lirait à voix haute."
        case .recordingSetup: "Quelques mots sur le micro et la pièce."
        case .speakingStyle: "Quelques mots suffisent."
        }
    }
}
