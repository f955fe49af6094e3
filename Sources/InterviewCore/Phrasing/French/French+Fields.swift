extension French {
    func label(_ field: Field) -> String {
        switch field {
        case .fullName: "nom"
        case .email: "adresse e-mail"
        case .linkedinURL: "profil LinkedIn"
        case .website: "site web"
        case .socialLinks: "autres profils"
        case .phone: "numéro de téléphone"
        case .role: "fonction"
        case .company: "entreprise"
        case .yearsExperience: "années d’expérience"
        case .professionalBio: "biographie"
        case .expertiseKeywords: "domaines d’expertise"
        case .successStories: "réussites"
        case .achievements: "distinctions"
        case .uniquePerspective: "regard personnel"
        case .podcastTopics: "sujets de podcast"
        case .targetAudience: "public"
        case .keyMessage: "message clé"
        case .speakingExperience: "podcasts et conférences passés"
        case .idealPodcast: "podcast idéal"
        case .speakingStyle: "façon de parler"
        case .promotion: "actualités à promouvoir"
        case .schedulingPreference: "contact pour les invitations"
        case .headshot: "portrait"
        case .pronouns: "pronoms"
        case .pronunciation: "prononciation du nom"
        case .recordingSetup: "matériel d’enregistrement"
        }
    }

    func yours(_ field: Field) -> String {
        switch field {
        case .pronunciation: "la prononciation de votre nom"
        case .socialLinks, .yearsExperience, .expertiseKeywords, .successStories, .achievements, .podcastTopics,
            .speakingExperience, .promotion, .pronouns:
            "vos " + label(field)
        default: "votre " + label(field)
        }
    }

    func wanted(_ field: Field) -> String {
        switch field {
        case .email: "une adresse e-mail pour les podcasts"
        case .linkedinURL: "votre profil LinkedIn, si vous en avez un (le lien ou le fichier)"
        case .socialLinks: "d’autres profils à mentionner (X, Instagram, YouTube…)"
        case .phone: "un numéro de téléphone, si vous le souhaitez"
        case .company: "l’entreprise ou le projet où vous travaillez"
        case .yearsExperience: "votre nombre d’années d’expérience"
        default: yours(field)
        }
    }

    func speakingStyle(_ style: String) -> String {
        let names = [
            "professional": "professionnelle", "casual": "décontractée", "academic": "universitaire",
            "storyteller": "narrative",
        ]
        return names[style] ?? style
    }

    func example(of field: Field) -> String {
        switch field {
        case .fullName: "Claire Besson"
        case .email: "claire@besson.example"
        case .linkedinURL: "linkedin.com/in/claire-besson-demo"
        case .website: "clairebesson.example"
        case .socialLinks: "x.com/cbesson_demo et @cbesson_demo sur Instagram"
        case .phone: "+33 6 00 00 00 00"
        case .role: "directrice de la Fromagerie Besson depuis 12 ans"
        case .company: "Fromagerie Besson"
        case .yearsExperience: "12 ans"
        case .professionalBio: "J’aide les fermes à vendre en direct. Avant, j’ai dirigé une coopérative laitière."
        case .expertiseKeywords: "vente directe, filière laitière, coopératives"
        case .successStories:
            """
            Une ferme allait fermer faute d’acheteurs. Nous avons ouvert un marché le vendredi. Un an plus tard, elle \
            vendait deux fois plus.
            """
        case .achievements: "Prix de l’innovation rurale 2024, première femme à la présidence"
        case .uniquePerspective: "Les fermes ne manquent pas de clients, elles manquent de vendredis."
        case .podcastTopics: "vendre sans intermédiaire, transmettre une ferme"
        case .targetAudience: "celles et ceux qui dirigent une petite entreprise"
        case .keyMessage: "Parlez d’abord à celles et ceux qui achètent déjà."
        case .speakingExperience: "Le Grand Marché en 2024 ; aucun, c’est bien aussi"
        case .speakingStyle: "narrative"
        case .idealPodcast: "une émission pour petites entreprises, une demi-heure, sans jargon"
        case .promotion: "mon livre Vendredi ; rien, c’est bien aussi"
        case .schedulingPreference: "par e-mail, le matin"
        case .headshot: "https://clairebesson.example/claire.jpg"
        case .pronouns: "elle"
        case .pronunciation: "klèr bé-SON"
        case .recordingSetup: "micro USB, pièce calme"
        }
    }
}
