extension French {
    func wordings(of core: QuestionCore) -> [String] {
        switch core {
        case .introduction(let consent):
            [
                """
                Bonjour, je suis Greenroom, un logiciel qui prépare votre kit média en cinq minutes environ. Pour \
                commencer : quel est votre nom, à quelle adresse e-mail les podcasts peuvent-ils vous écrire, et \
                avez-vous un profil LinkedIn ? \(consent)
                """,
                """
                Pourriez-vous me donner votre nom, une adresse e-mail pour les podcasts et votre profil LinkedIn, si \
                vous en avez un ?
                """,
                """
                Trois choses pour commencer : votre nom, votre adresse e-mail et un lien ou un fichier LinkedIn, s’il \
                y en a un.
                """,
            ]
        case .linkedIn(let consent):
            [
                """
                Bonjour, je suis Greenroom, un logiciel qui prépare votre kit média en cinq minutes environ. \
                Avez-vous un profil LinkedIn ? \(consent)
                """,
                "Y a-t-il un profil LinkedIn, en lien ou en fichier, que je puisse lire ?",
                "Voulez-vous partager votre profil LinkedIn (le lien ou le fichier) ? Cela vous évite des questions.",
            ]
        case .name:
            [
                "Quel est votre nom, tel qu’il doit figurer dans le kit ?",
                "Et votre nom, s’il vous plaît ?",
                "Quel nom mettre sur le kit ?",
            ]
        case .email:
            [
                "Quelle adresse e-mail donner aux podcasts ?",
                "Et votre adresse e-mail, pour que l’on puisse vous inviter ?",
                "Quelle est la meilleure adresse e-mail pour vous joindre ?",
            ]
        case .role, .company, .years, .bio: aboutYou(core)
        case .expertise, .moreExpertise, .story, .achievements, .perspective: aboutYourWork(core)
        case .topics, .moreTopics, .audience, .keyMessage: aboutTheEpisode(core)
        case .podcasts:
            [
                """
                À quels podcasts ou conférences avez-vous déjà participé, et quelle serait votre émission idéale ?
                """,
                """
                Avez-vous déjà pris la parole dans des podcasts ou sur scène, et quel genre d’émission vous irait le \
                mieux ?
                """,
                """
                Parlez-moi de vos passages précédents, s’il y en a, et du genre de podcast où vous aimeriez être.
                """,
            ]
        case .booking:
            [
                "Y a-t-il quelque chose que vous aimeriez promouvoir, et comment vous joindre pour une invitation ?",
                """
                Que voudriez-vous faire découvrir au public (un livre, un cours, ou rien), et comment fixe-t-on une \
                date avec vous ?
                """,
                "Quelque chose à promouvoir, et le meilleur moyen de fixer une date avec vous ?",
            ]
        case .ofTheCard(let field): wordings(ofTheCard: field)
        case .anything(let wanted):
            [
                "Pourriez-vous me donner \(wanted) ?",
                "Puis-je avoir \(wanted) ?",
                "Indiquez-moi \(wanted), s’il vous plaît.",
            ]
        }
    }

    private func aboutYou(_ core: QuestionCore) -> [String] {
        switch core {
        case .role:
            [
                "Que faites-vous : quelle est votre fonction ?",
                "Comment appelleriez-vous votre fonction, titre officiel ou non ?",
                "En quelques mots : quel est votre métier ?",
            ]
        case .company:
            [
                "Dans quelle entreprise ou quel projet travaillez-vous ?",
                "Où le faites-vous : dans une entreprise, un projet, à votre compte ?",
            ]
        case .years:
            [
                "Depuis combien d’années le faites-vous ?",
                "Combien d’années d’expérience avez-vous ?",
            ]
        default:
            [
                "En deux ou trois phrases : que faites-vous, et pour qui ?",
                "Comment vous présenteriez-vous au public, en deux ou trois phrases ?",
                "Si un podcast lisait trois phrases sur vous, que devraient-elles dire ?",
            ]
        }
    }

    private func aboutYourWork(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreExpertise(let have):
            [
                "J’ai noté \(have). Quels autres domaines maîtrisez-vous, pour qu’il y en ait au moins trois ?",
                "Outre \(have) : que connaissez-vous mieux que la plupart des gens ?",
                "Il faut trois domaines d’expertise pour un kit ; pour l’instant, il y a \(have). Quoi d’autre ?",
            ]
        case .story:
            [
                """
                Racontez-moi une réussite : quel était le problème, qu’avez-vous fait, et qu’en est-il résulté ? Les \
                chiffres aident.
                """,
                """
                De quel résultat tirez-vous de la fierté ? La situation, votre rôle et l’issue, avec un chiffre si \
                possible.
                """,
                "Un moment où votre travail a changé les choses : avant, ce que vous avez fait, après ?",
            ]
        case .achievements:
            [
                "Quelles distinctions mentionner à l’antenne : prix, étapes marquantes, premières ?",
                "Y a-t-il des prix ou des étapes marquantes à mentionner ?",
            ]
        case .perspective:
            [
                "Que voyez-vous autrement que la plupart des gens de votre domaine ?",
                "Que pensez-vous de votre métier que d’autres contesteraient ?",
                "En quoi votre approche s’écarte-t-elle de l’approche habituelle ?",
            ]
        default:
            [
                "Quels sont vos principaux domaines d’expertise ? De trois à cinq.",
                "Quels sujets connaissez-vous mieux que la plupart des gens ? De trois à cinq.",
                "Citez au moins trois domaines que vous maîtrisez.",
            ]
        }
    }

    private func aboutTheEpisode(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreTopics(let have):
            [
                "J’ai noté \(have) comme sujet. De quoi d’autre aimeriez-vous parler ?",
                "Outre \(have), quel sujet vous plairait dans un podcast ?",
                "Les podcasts aiment avoir le choix : quoi d’autre, outre \(have) ?",
            ]
        case .audience:
            [
                "Qui devrait vous écouter : à qui cela profite-t-il le plus ?",
                "Quel public aimeriez-vous toucher avant tout ?",
                "Qui vos histoires aident-elles le plus ?",
            ]
        case .keyMessage:
            [
                "Que devrait retenir le public : la seule chose qui change pour lui ?",
                "Si le public ne retient qu’une phrase, laquelle ?",
                "Quel message voulez-vous laisser ?",
            ]
        default:
            [
                "De quels sujets aimeriez-vous parler dans un podcast ? De deux à cinq.",
                "De quoi pourriez-vous parler pendant une heure ? De deux à cinq sujets.",
                "Citez au moins deux sujets pour un épisode avec vous.",
            ]
        }
    }
}
