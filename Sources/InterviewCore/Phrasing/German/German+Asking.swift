extension German {
    func consent(helpers: String?) -> String {
        let how = helpers.map { " (\($0))" } ?? ""
        return "Ziehen Sie das PDF oder Ihr Datenarchiv hierher, oder fügen Sie den Link ein: Damit erlauben Sie mir, "
            + "das Profil zu lesen\(how), und ich frage nicht, was dort schon steht."
    }

    func fetches(_ fetcher: String) -> String { "\(fetcher) ruft ab, wohin ein Link führt" }
    func understands(_ model: String) -> String { "\(model) hilft mir beim Verstehen" }

    func insight(into expertise: String) -> String {
        "Ihr Fachgebiet: \(expertise). Was verstehen die meisten daran falsch, und wie sehen Sie es?"
    }

    func metrics(ofStory title: String) -> String {
        "Zu \(quoted(title)): Gibt es eine Zahl, die zeigt, was sich geändert hat?"
    }

    func proposal(_ field: Field, _ values: String) -> String {
        "Nach Ihrem Profil würde ich das für \(yours(field)) nehmen: \(values). "
            + "Stimmt das, oder würden Sie es anders sagen?"
    }

    func proposalAgain(_ field: Field) -> [String] {
        [
            "Darf ich das also für \(yours(field)) übernehmen? Ja, nein, oder sagen Sie es in Ihren Worten.",
            "Zurück zum Vorschlag für \(yours(field)): übernehmen, oder sagen Sie es auf Ihre Art?",
            "Und der Vorschlag für \(yours(field)): ja oder nein?",
        ]
    }

    func whoseProfile(theirs: String, mine: String?) -> String {
        let said = mine.map { "Sie haben sich als \($0) vorgestellt" } ?? "Sie haben einen anderen Namen genannt"
        return "\(said), und im Profil steht \(theirs). Ist es Ihres? Ich verwende nichts daraus, bis Sie es sagen."
    }

    var whoseAddress: String {
        "Das klingt nach dem Profil einer anderen Person. Ist es Ihres? Ich lese nichts, bis Sie es sagen."
    }

    var whoseProfileAgain: [String] {
        [
            "Bevor ich etwas aus diesem Profil verwende: Ist es Ihres?",
            "Zuerst noch eins: Ist das Profil Ihres, ja oder nein?",
            "Ich verwende das Profil nur, wenn es Ihres ist. Ist es das?",
        ]
    }

    var anythingElse: [String] {
        [
            "Möchten Sie noch etwas ändern, oder soll ich das Kit fertigstellen?",
            "Soll ich das Kit jetzt fertigstellen, oder gibt es noch etwas zu ändern?",
            "Schreiben Sie \(quoted(finishWord)), wenn ich das Kit erstellen darf, oder sagen Sie mir, was ich ändern soll.",
            "Das Kit ist bereit, wenn Sie es sind. Gibt es noch Änderungen?",
        ]
    }

    var waiting: [String] {
        [
            "Mehr kann ich nicht fragen, solange ich Ihr Profil lese. Gleich mache ich von selbst weiter.",
            "Notiert. Ich lese noch in Ihrem Profil und mache dann von selbst weiter.",
            "Danke; das Profil wird noch gelesen, nur noch einen Moment.",
        ]
    }

    func blocked(_ missing: [Field]) -> [String] {
        let names = list(missing.map(label))
        return [
            "Ich habe alles außer: \(names). Ohne das geht ein Kit nicht. Ich frage nicht noch einmal: Ergänzen Sie es "
                + "hier oder in der Karte, wann Sie mögen, und ich stelle das Kit fertig.",
            "Alles ist gespeichert. Offen ist nur noch: \(names). Schreiben Sie es hier oder in die Karte, wann Sie mögen.",
        ]
    }

    var onceMore: [String] { ["Noch einmal, wenn ich darf:", "Ich versuche es noch einmal:", "Ein weiteres Mal:"] }
    var notUnderstood: [String] {
        ["Das habe ich nicht verstanden.", "Ich frage anders.", "Entschuldigung, das konnte ich nicht lesen."]
    }
    var backToQuestion: [String] {
        ["Zurück zu meiner Frage:", "Und das ist noch offen:", "Wann immer Sie mögen:", "Wir waren hier:"]
    }
    var stillNeeded: [String] {
        ["Das braucht das Kit noch:", "Eins fehlt dem Kit noch:", "Bevor wir fertig sind:"]
    }

    func hint(example: String) -> String { "Zum Beispiel: \(example) Oder schreiben Sie \(quoted(skip.lowercased()))." }
}
