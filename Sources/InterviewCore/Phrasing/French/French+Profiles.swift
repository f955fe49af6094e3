extension French {
    func yourProfile(_ kind: ProfileKind) -> String {
        switch kind {
        case .linkedinURL: "votre profil LinkedIn"
        case .linkedinPDF: "votre fichier LinkedIn"
        case .linkedinExport: "votre archive LinkedIn"
        case .jsonResume: "votre CV"
        case .text: "votre document"
        case .website: "votre site web"
        case .x: "votre profil X"
        }
    }

    func page(_ page: LinkedInPage) -> String {
        switch page {
        case .company: "une page d’entreprise LinkedIn"
        case .school: "une page d’école LinkedIn"
        case .showcase: "une page vitrine LinkedIn"
        case .post: "une publication LinkedIn"
        case .article: "un article LinkedIn"
        case .newsletter: "une newsletter LinkedIn"
        case .author: "une page d’auteur LinkedIn"
        case .job: "une offre d’emploi LinkedIn"
        case .group: "un groupe LinkedIn"
        case .event: "un événement LinkedIn"
        case .course: "un cours LinkedIn"
        case .search: "une recherche LinkedIn"
        case .salesNavigator: "une page Sales Navigator"
        case .recruiter: "une page LinkedIn Recruiter"
        case .message: "un message LinkedIn"
        case .help: "une page d’aide LinkedIn"
        case .video: "une vidéo LinkedIn"
        case .people: "un annuaire LinkedIn"
        case .shortLink: "un lien court LinkedIn"
        case .china: "une page de LinkedIn Chine"
        case .cutAddress: "une adresse LinkedIn coupée par un retour à la ligne"
        case .other: "une autre page LinkedIn"
        }
    }

    func readingAddress(fetcher: String?) -> String {
        let how = fetcher.map { " (\($0) le récupère)" } ?? ""
        return "Je lis votre profil en arrière-plan\(how) ; vous verrez ce que j’y trouve."
    }

    func otherPage(_ page: LinkedInPage) -> String {
        "C’est \(self.page(page)), pas un profil personnel. Le vôtre ressemble à linkedin.com/in/votre-nom ; "
            + "vous pouvez aussi déposer son PDF ici."
    }

    func withdrawn(_ kind: ProfileKind) -> String {
        "C’est fait : j’ai effacé \(yourProfile(kind)) et tout ce qui ne venait que de là."
    }

    func nothingNew(_ kind: ProfileKind) -> String {
        "J’ai lu \(yourProfile(kind)) : il n’y a rien que je ne sache déjà."
    }

    var onlyOutright: String {
        "Ma lecture approfondie n’a pas abouti cette fois ; je n’ai donc repris que ce qui est dit clairement."
    }

    func failed(_ reason: ProfileFailure, kind: ProfileKind) -> String {
        let way =
            """
            Vous pouvez déposer à la place le fichier de LinkedIn : sur votre profil, choisissez « Ressources », puis \
            « Enregistrer au format PDF ».
            """
        return switch reason {
        case .isPrivate: "Ce profil est privé, je ne peux donc pas le voir. \(way)"
        case .notFound: "Il n’y a pas de profil à cette adresse. \(way)"
        case .notAProfile:
            "Cela ne ressemble pas à un profil : je n’y ai trouvé aucun poste avec des dates. \(way)"
        case .unreadable:
            """
            Je n’ai pas pu lire ce fichier : il est peut-être abîmé, protégé par un mot de passe ou fait uniquement \
            d’images. \(way)
            """
        case .tooLarge: "Ce fichier est trop volumineux pour un profil, même décompressé. \(way)"
        case .timeout:
            "La lecture de \(yourProfile(kind)) durait trop longtemps, je l’ai donc arrêtée. Nous continuons sans."
        case .rateLimited: "Trop de profils sont lus en ce moment. Nous continuons sans le vôtre."
        case .unavailable: "Je n’ai pas pu joindre le service qui lit les profils. Nous continuons sans."
        case .notConfigured:
            "Je ne peux pas lire les adresses LinkedIn ici, j’ai donc seulement noté la vôtre. \(way)"
        case .someoneElse: "Très bien, je n’ai rien utilisé de ce profil et je l’ai écarté."
        case .cancelled: "J’ai arrêté de lire \(yourProfile(kind))."
        }
    }
}
