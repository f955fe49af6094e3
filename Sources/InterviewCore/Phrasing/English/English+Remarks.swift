extension English {
    var speakingThis: String { "Of course, in English." }
    var allKept: String { "Great, I've kept all of it." }
    var whatIsWrong: String {
        """
        Thanks for saying so. Tell me what is wrong (“remove the second story”, “my role is …”), or strike it in the \
        card.
        """
    }
    var readingOn: String { "Thanks. I'll go on reading it in the background." }
    var removeWhat: String {
        "I'm not sure what to remove. Name it (“remove the second topic”), or strike it in the card."
    }
    var smalltalk: String { "Glad to have you here." }
    var movingOn: String { "Let's leave that for now." }
    var undone: String { "Taken back." }
    var nothingToUndo: String { "There is nothing to take back yet." }

    func changed(_ field: Field, to value: String?) -> String {
        "I've changed \(yours(field))" + (value.map { " to \($0)." } ?? ".")
    }

    func removed(_ fields: [Field]) -> String {
        "Removed from \(list(fields.map(yours))); it won't come back by itself."
    }

    func full(_ field: Field, most: Int) -> String {
        "A kit shows \(most) \(label(field)) at most: the first ones count, and you can strike any in the card."
    }

    func almostDone(missing: [Field]) -> String { "Almost: a kit still needs your \(list(missing.map(label)))." }

    func completed(name: String?) -> String {
        let thanks = name.map { "Thank you, \($0)!" } ?? "Thank you!"
        return "\(thanks) Your media kit is ready: look at it, copy from it, or share it."
    }

    var takenBack: String { "something was taken back" }
    var kitReady: String { "your media kit is ready" }
    func answers(_ count: Int, from kind: ProfileKind) -> String {
        "+\(count) \(count == 1 ? "answer" : "answers") from \(yourProfile(kind))"
    }
}

extension English {
    func problem(_ problem: ValueProblem) -> String {
        switch problem {
        case .tooMany(let field, let most): "Give at most \(most) for \(label(field))."
        case .noWholeNumber(let field, let most): "Give \(label(field)) as a whole number from 0 to \(most)."
        case .noStory: "Give each story as an object with a title."
        case .storyOutOfBounds(let most): "Give each story a title and at most \(most) characters."
        case .noChoice: "Choose one of \(Field.speakingStyles.joined(separator: ", "))."
        case .noText(let field): "Give \(label(field)) as text."
        case .textOutOfBounds(let field, let most): "Give \(label(field)) as text of 1 to \(most) characters."
        }
    }
}
