extension German {
    func why(_ field: Field?) -> String {
        guard let field else { return "Alles, was ich frage, kommt in Ihr Media-Kit und sonst nirgendwohin." }
        return switch field {
        case .fullName: "Ihr Name steht oben auf dem Kit, genau so, wie Sie ihn schreiben."
        case .email: "Damit Podcasts Sie einladen können; sie steht im Kit beim Kontakt."
        case .linkedinURL: "Wenn Sie Ihr Profil teilen, lese ich es und lasse alle Fragen weg, die es beantwortet."
        case .phone: "Nur falls man Sie anrufen darf; die Angabe ist freiwillig."
        case .successStories:
            "Podcasts suchen Geschichten. Eine mit Problem, Handlung und Ergebnis trägt eine ganze Folge."
        case .yearsExperience: "Das ist eine Zeile Ihrer Vorstellung, und die Angabe ist freiwillig."
        case .expertiseKeywords: "Podcasts suchen nach Themen: Mit diesen Wörtern werden Sie gefunden."
        case .podcastTopics: "Daraus wählen Podcasts das Thema einer Folge."
        case .targetAudience: "Podcasts prüfen, ob Ihr Publikum auch ihres ist."
        case .keyMessage: "Das sagt einem Podcast, was sein Publikum mitnimmt."
        default: "Das gehört in das Media-Kit, nach dem Podcasts auswählen, wen sie einladen."
        }
    }

    func howLong(questions: Int) -> String {
        "Noch etwa \(count(questions)), insgesamt ein paar Minuten. "
            + "Mit einer LinkedIn-Datei geht es schneller, und mit \(quoted(canWeFinish)) entfällt alles Freiwillige."
    }

    func whatNext(questions: Int) -> String {
        "Ich stelle noch etwa \(count(questions)), zeige Ihnen alles in einer Übersicht, und wenn Sie zustimmen, "
            + "wird Ihr Media-Kit erstellt. Vorher sieht es niemand."
    }

    private func count(_ questions: Int) -> String { questions == 1 ? "1 Frage" : "\(questions) Fragen" }

    func forExample(_ example: String) -> String { "Zum Beispiel: \(example)" }
    var anyExample: String { "Ich helfe Familienbetrieben, zahlungsfähig zu bleiben." }
    var repeating: String { "Gern." }
    var cannotAnswerAgain: String { "Das weiß ich leider nicht: Ich kenne nur Ihr Media-Kit." }
    var cannotAnswer: String {
        """
        Gute Frage, aber ich kenne nur Ihr Media-Kit. Ich kann sagen, warum ich etwas frage, wie lange es dauert und \
        was ich bisher habe.
        """
    }
    var handover: String {
        """
        Ich bin eine Software, und in diesem Chat gibt es keinen Menschen. Alles, was Sie geschrieben haben, bleibt \
        erhalten; wer Sie hierher geschickt hat, kann es sehen.
        """
    }
}
