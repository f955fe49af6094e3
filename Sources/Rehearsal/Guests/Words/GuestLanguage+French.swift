import InterviewCore

extension GuestLanguage {
    static let french = GuestLanguage(
        code: "fr",
        names: .init(
            bars: """
                Maëlle Kerguelen|Théophile d'Aubigny|Chloé Saint-Clair|François-Xavier Delmas|Aïssatou \
                Diallo|Noémie Lefèvre|Étienne Rousselot|Inès Benhaddou
                """),
        companies: .init(bars: "Atelier Nord|Maison Claire|Vent Debout|Le Grand Large|Pain et Sel"),
        trades: [
            Trade(
                role: "paysagiste", does: "Je plante des jardins qui boivent peu.",
                skills: .init(bars: "sols vivants|haies|toits verts|arrosage|cours d'école"),
                topics: .init(bars: "jardins sans eau|la ville qui pousse|planter avec des enfants"),
                stories: .init(
                    bars: """
                        Une cour d'école montait à {m} degrés. Nous avons retiré le goudron et planté {n} \
                        arbres. On y joue de nouveau l'été.
                        """)),
            Trade(
                role: "infirmière libérale", does: "Je soigne les gens chez eux, à la campagne.",
                skills: .init(bars: "soins à domicile|douleur|fin de vie|tournées|prévention"),
                topics: .init(bars: "soigner sans machine|les nuits de garde|vieillir chez soi"),
                stories: .init(
                    bars: """
                        Je faisais {m} kilomètres par jour. J'ai partagé la tournée avec deux collègues. J'en \
                        fais {n} et je dors.
                        """)),
            Trade(
                role: "développeur", does: "J'écris des logiciels pour les mairies.",
                skills: .init(bars: "accessibilité|formulaires|tests|maintenance|sécurité"),
                topics: .init(bars: "des formulaires humains|le code qui dure|dire non aux options"),
                stories: .init(
                    bars: """
                        Un formulaire comptait {m} pages. Nous en avons gardé deux. Les demandes complètes ont \
                        augmenté de {n} pour cent.
                        """)),
        ],
        seconds: .init(
            bars: """
                Avant, j'ai vendu des chaussures pendant {n} ans.|On m'appelle quand il est presque trop \
                tard.|Mon équipe compte {n} personnes et un chien.
                """),
        perspectives: .init(
            bars: """
                On commence toujours trop tard.|La lenteur coûte moins cher que la hâte.|Il faut écouter \
                avant de dessiner.
                """),
        audiences: .init(bars: "les patrons de petites entreprises|Les gens qui recommencent.|les parents pressés"),
        messages: .init(
            bars: """
                Commencez plus petit que prévu.|Écrivez-le avant d'en avoir besoin.|Demandez d'abord à \
                celui qui se tait.
                """),
        achievements: .init(bars: "Prix du Phare {y}|Médaille Cuillère {y}"),
        shows: .init(bars: "L'Heure Lente|Radio Bouilloire"),
        idealShows: .init(bars: "Une émission calme.|des podcasts d'entreprise|quelque chose de pratique"),
        promotions: .init(bars: "mon livre Le deuxième tiroir|notre guide gratuit"),
        schedules: .init(bars: "par e-mail|par e-mail, le matin|Écrivez-moi et j'envoie des dates."),
        ways: [
            .fullName: .init(bars: "{}|Je m'appelle {}|Je suis {}|Mon nom est {}|Bonjour, je suis {}"),
            .email: .init(bars: "{}|mon e-mail est {}|mon adresse est {}|mail : {}"),
            .website: .init(bars: "{}|mon site est {}"),
            .phone: .init(bars: "{}|mon téléphone est le {}"),
            .role: .init(bars: "{}|je suis {}|je travaille comme {}"),
            .company: .init(bars: "{}|je travaille chez {}|mon entreprise s'appelle {}"),
            .expertiseKeywords: .init(bars: "{}|surtout {}"),
            .podcastTopics: .init(bars: "{}|j'aimerais parler de {}"),
        ],
        nothing: .init(bars: "aucun|non|je préfère ne pas le dire|rien|je passe"),
        noLinkedIn: .init(bars: "je n'ai pas LinkedIn|pas de LinkedIn|non"),
        and: "et",
        years: .init(bars: "{}|{} ans|environ {} ans|depuis {} ans"),
        chat: .init(bars: "il fait beau aujourd'hui, non ?|haha, c'est amusant|merci pour tout"),
        questions: .init(
            bars: """
                Pourquoi en avez-vous besoin ?|Combien de temps cela prend-il ?|Qu'avez-vous jusqu'ici ?
                """),
        corrections: Corrections(
            email: .init(bars: "Pardon, mon e-mail est {}|En fait, mon adresse est {}"),
            role: .init(bars: "En fait, je suis {}.|Pardon, je suis {}"),
            company: .init(bars: "Pardon, l'entreprise est {}.|En fait, je travaille chez {}."),
            years: .init(bars: "Pardon, {} ans.|En fait, c'est {} ans, pas {old}."),
            removeSecondTopic: .init(bars: "supprimez le deuxième sujet|enlevez le deuxième sujet")))
}
