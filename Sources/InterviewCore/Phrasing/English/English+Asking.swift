extension English {
    func consent(helpers: String?) -> String {
        let how = helpers.map { " (\($0))" } ?? ""
        return "Drop its PDF or data archive here, or paste its link: by sharing it you let me read it\(how), "
            + "and I won't ask what it already says."
    }

    func fetches(_ fetcher: String) -> String { "\(fetcher) fetches what a link leads to" }
    func understands(_ model: String) -> String { "\(model) helps me to understand it" }

    func insight(into expertise: String) -> String {
        """
        Your expertise is \(expertise): what is one thing about it that most people get wrong, and how do you see it?
        """
    }

    func metrics(ofStory title: String) -> String {
        "About \(quoted(title)): is there a number that shows what it changed?"
    }

    func proposal(_ field: Field, _ values: String) -> String {
        "From your profile I'd take this as \(yours(field)): \(values). "
            + "Is that right, or would you put it differently?"
    }

    func proposalAgain(_ field: Field) -> [String] {
        [
            "So, may I keep that as \(yours(field))? Yes, no, or put it in your own words.",
            "Back to \(yours(field)): keep the suggestion, or say it your way?",
            "And the suggestion for \(yours(field)): yes or no?",
        ]
    }

    func whoseProfile(theirs: String, mine: String?) -> String {
        let said = mine.map { "You said you are \($0)" } ?? "You gave another name"
        return "\(said), and the profile says \(theirs). Is it yours? I use nothing from it until you say so."
    }

    var whoseAddress: String {
        "That sounds like somebody else's profile. Is it yours? I read nothing until you say so."
    }

    var whoseProfileAgain: [String] {
        [
            "Before I use anything from that profile: is it yours?",
            "One thing first: is the profile yours, yes or no?",
            "I'd only use the profile if it is yours. Is it?",
        ]
    }

    var anythingElse: [String] {
        [
            "Anything else to change, or shall I finish the kit?",
            "Shall I finish the kit now, or is there more to change?",
            "Say \(quoted(finishWord)) when the kit may be made, or tell me what to change.",
            "The kit is ready when you are. More changes?",
        ]
    }

    var waiting: [String] {
        [
            "That's all I can ask while your profile is being read. I'll go on by myself in a moment.",
            "Noted. I'm still reading your profile and will go on by myself.",
            "Thanks; the profile is still being read, only a moment more.",
        ]
    }

    func blocked(_ missing: [Field]) -> [String] {
        let names = list(missing.map(label))
        return [
            "I've got everything but your \(names), and a kit can't do without. I won't ask again: add it here "
                + "or in the card whenever you like, and I'll finish the kit.",
            "Everything is kept. Still open: your \(names). Write it here or in the card, whenever you like.",
        ]
    }

    var onceMore: [String] { ["Once more, if I may:", "Let me try again:", "One more time:"] }
    var notUnderstood: [String] {
        ["I didn't catch that.", "Let me put it differently.", "Sorry, I couldn't read that."]
    }
    var backToQuestion: [String] {
        ["Back to my question:", "And still open:", "Whenever you're ready:", "Where we were:"]
    }
    var stillNeeded: [String] {
        ["The kit still needs this:", "One thing is missing for the kit:", "Before we finish:"]
    }

    func hint(example: String) -> String { "For example: \(example) Or say \(quoted(skip.lowercased()))." }
}
