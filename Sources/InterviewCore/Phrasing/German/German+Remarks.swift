extension German {
    var speakingThis: String { "Gern, auf Deutsch." }
    var allKept: String { "Prima, ich habe alles übernommen." }
    var whatIsWrong: String {
        """
        Danke für den Hinweis. Sagen Sie mir, was nicht stimmt („streichen Sie die zweite Geschichte“, „meine Rolle \
        ist …“), oder streichen Sie es in der Karte.
        """
    }
    var readingOn: String { "Danke. Ich lese im Hintergrund weiter." }
    var removeWhat: String {
        """
        Ich weiß nicht genau, was ich streichen soll. Nennen Sie es („streichen Sie das zweite Thema“), oder streichen \
        Sie es in der Karte.
        """
    }
    var smalltalk: String { "Schön, dass Sie da sind." }
    var movingOn: String { "Lassen wir das erst einmal." }
    var undone: String { "Das ist zurückgenommen." }
    var nothingToUndo: String { "Es gibt noch nichts zurückzunehmen." }

    func changed(_ field: Field, to value: String?) -> String {
        "Ich habe \(yours(field)) geändert" + (value.map { ": \($0)." } ?? ".")
    }

    func removed(_ fields: [Field]) -> String {
        "Gestrichen (\(list(fields.map(label)))); von selbst kommt es nicht wieder."
    }

    func full(_ field: Field, most: Int) -> String {
        """
        Ein Kit zeigt höchstens \(most) \(label(field)): Der Anfang der Liste zählt, und in der Karte können Sie \
        streichen, was nicht hineinsoll.
        """
    }

    func almostDone(missing: [Field]) -> String {
        "Fast geschafft. Das Kit braucht noch \(list(missing.map(yours)))."
    }

    func completed(name: String?) -> String {
        let thanks = name.map { "Vielen Dank, \($0)!" } ?? "Vielen Dank!"
        return "\(thanks) Ihr Media-Kit ist fertig: Sehen Sie es an, kopieren Sie daraus oder teilen Sie es."
    }

    var takenBack: String { "etwas wurde zurückgenommen" }
    var kitReady: String { "Ihr Media-Kit ist fertig" }
    func answers(_ count: Int, from kind: ProfileKind) -> String {
        "+\(count) \(count == 1 ? "Antwort" : "Antworten") aus \(inYourProfile(kind))"
    }
}

extension German {
    func problem(_ problem: ValueProblem) -> String {
        switch problem {
        case .tooMany(let field, let most): "Geben Sie bei \(quoted(label(field))) höchstens \(most) an."
        case .noWholeNumber(let field, let most):
            "Geben Sie \(quoted(label(field))) als ganze Zahl von 0 bis \(most) an."
        case .noStory: "Geben Sie jede Geschichte als Objekt mit Titel an."
        case .storyOutOfBounds(let most): "Geben Sie jeder Geschichte einen Titel und höchstens \(most) Zeichen."
        case .noChoice: "Wählen Sie eins von \(Field.speakingStyles.joined(separator: ", "))."
        case .noText(let field): "Geben Sie \(quoted(label(field))) als Text an."
        case .textOutOfBounds(let field, let most):
            "Geben Sie \(quoted(label(field))) als Text von 1 bis \(most) Zeichen an."
        }
    }
}
