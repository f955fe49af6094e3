extension German {
    func wordings(of core: QuestionCore) -> [String] {
        switch core {
        case .introduction(let consent):
            [
                """
                Hallo, ich bin Greenroom: eine Software, die Ihr Media-Kit in etwa fünf Minuten zusammenstellt. Zum \
                Anfang: Wie heißen Sie, unter welcher E-Mail-Adresse dürfen Podcasts Ihnen schreiben, und haben Sie \
                ein LinkedIn-Profil? \(consent)
                """,
                """
                Würden Sie mir Ihren Namen, eine E-Mail-Adresse für Podcasts und Ihr LinkedIn-Profil nennen, falls es \
                eins gibt?
                """,
                """
                Drei Dinge für den Anfang: Ihr Name, Ihre E-Mail-Adresse und ein Link oder eine Datei von LinkedIn, \
                falls vorhanden.
                """,
            ]
        case .linkedIn(let consent):
            [
                """
                Hallo, ich bin Greenroom: eine Software, die Ihr Media-Kit in etwa fünf Minuten zusammenstellt. Haben \
                Sie ein LinkedIn-Profil? \(consent)
                """,
                "Gibt es ein LinkedIn-Profil, als Link oder Datei, das ich lesen darf?",
                "Möchten Sie Ihr LinkedIn-Profil teilen (Link oder Datei)? Das spart Fragen.",
            ]
        case .name:
            [
                "Wie heißen Sie, so wie es im Kit stehen soll?",
                "Und Ihr Name, bitte?",
                "Welcher Name kommt auf das Kit?",
            ]
        case .email:
            [
                "Welche E-Mail-Adresse sollen Podcasts verwenden?",
                "Und Ihre E-Mail-Adresse, damit man Sie einladen kann?",
                "Unter welcher E-Mail-Adresse erreicht man Sie am besten?",
            ]
        case .role, .company, .years, .bio: aboutYou(core)
        case .expertise, .moreExpertise, .story, .achievements, .perspective: aboutYourWork(core)
        case .topics, .moreTopics, .audience, .keyMessage: aboutTheEpisode(core)
        case .podcasts:
            [
                "In welchen Podcasts oder auf welchen Bühnen waren Sie schon, und wie sähe Ihre Wunschsendung aus?",
                "Haben Sie schon in Podcasts oder auf Bühnen gesprochen, und welche Art von Sendung passt zu Ihnen?",
                "Nennen Sie mir frühere Auftritte, falls es welche gibt, und die Art von Podcast, in der Sie gern wären.",
            ]
        case .booking:
            [
                "Gibt es etwas, auf das Sie hinweisen möchten, und wie erreicht man Sie für eine Einladung?",
                """
                Was soll sich das Publikum ansehen (ein Buch, einen Kurs oder nichts), und wie vereinbart man einen \
                Termin mit Ihnen?
                """,
                "Haben Sie einen Hinweis in eigener Sache, und wie kommt man am besten zu einem Termin mit Ihnen?",
            ]
        case .ofTheCard(let field): wordings(ofTheCard: field)
        case .anything(let wanted):
            [
                "Verraten Sie mir noch etwas: \(wanted)?",
                "Ich bräuchte noch \(wanted).",
                "Bitte nennen Sie mir \(wanted).",
            ]
        }
    }

    private func aboutYou(_ core: QuestionCore) -> [String] {
        switch core {
        case .role:
            [
                "Was machen Sie: Was ist Ihre Rolle?",
                "Wie würden Sie Ihre Rolle nennen, ob offizieller Titel oder nicht?",
                "In wenigen Worten: Was tun Sie?",
            ]
        case .company:
            [
                "In welchem Unternehmen oder Projekt arbeiten Sie?",
                "Wo tun Sie das: in einem Unternehmen, in einem Projekt, auf eigene Rechnung?",
            ]
        case .years:
            [
                "Seit wie vielen Jahren machen Sie das?",
                "Wie viele Jahre Erfahrung haben Sie darin?",
            ]
        default:
            [
                "In zwei oder drei Sätzen: Was machen Sie, und für wen?",
                "Wie würden Sie sich dem Publikum in zwei oder drei Sätzen vorstellen?",
                "Wenn ein Podcast drei Sätze über Sie vorliest: Was sollen sie sagen?",
            ]
        }
    }

    private func aboutYourWork(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreExpertise(let have):
            [
                "Ich habe \(have). Auf welchen Gebieten kennen Sie sich noch aus, damit es mindestens drei sind?",
                "Neben \(have): Was kennen Sie noch besser als die meisten?",
                "Ein Kit braucht drei Fachgebiete; bisher habe ich \(have). Was noch?",
            ]
        case .story:
            [
                """
                Erzählen Sie mir eine Erfolgsgeschichte: Was war das Problem, was haben Sie getan, und was kam dabei \
                heraus? Zahlen helfen.
                """,
                """
                Auf welches Ergebnis sind Sie stolz? Die Lage, Ihr Anteil und wie es ausging, mit einer Zahl, wenn es \
                geht.
                """,
                "Ein Moment, in dem Ihre Arbeit etwas verändert hat: vorher, was Sie taten, nachher?",
            ]
        case .achievements:
            [
                "Welche Erfolge sollte man bei Ihrer Vorstellung erwähnen: Preise, Meilensteine, Premieren?",
                "Gibt es Preise oder Meilensteine, die man erwähnen sollte?",
            ]
        case .perspective:
            [
                "Was sehen Sie anders als die meisten in Ihrem Fach?",
                "Wovon sind Sie in Ihrer Arbeit überzeugt, obwohl andere widersprechen würden?",
                "Worin weicht Ihr Ansatz vom üblichen ab?",
            ]
        default:
            [
                "Was sind Ihre drei bis fünf wichtigsten Fachgebiete?",
                "Welche drei bis fünf Themen kennen Sie besser als die meisten?",
                "Nennen Sie mindestens drei Gebiete, auf denen Sie sich auskennen.",
            ]
        }
    }

    private func aboutTheEpisode(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreTopics(let have):
            [
                "Ich habe \(have) als Thema. Worüber würden Sie noch gern sprechen?",
                "Neben \(have): Welches Thema würde Ihnen in einem Podcast Freude machen?",
                "Podcasts haben gern die Wahl: Was noch, außer \(have)?",
            ]
        case .audience:
            [
                "Wer sollte zuhören, wenn Sie zu Gast sind: Wer hat am meisten davon?",
                "Welches Publikum möchten Sie am liebsten erreichen?",
                "Wem helfen Ihre Geschichten am meisten?",
            ]
        case .keyMessage:
            [
                "Was soll das Publikum mitnehmen: Was ist das eine, das sich dadurch ändert?",
                "Wenn vom Gespräch ein einziger Satz bleibt: welcher?",
                "Welche Botschaft möchten Sie hinterlassen?",
            ]
        default:
            [
                "Über welche zwei bis fünf Themen würden Sie in einem Podcast gern sprechen?",
                "Worüber könnten Sie eine Stunde lang reden? Zwei bis fünf Themen.",
                "Nennen Sie zwei oder mehr Themen für eine Folge mit Ihnen.",
            ]
        }
    }
}
