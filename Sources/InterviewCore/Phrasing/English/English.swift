/// English, as it is written in most of the world: "e-mail", “quotes”, no comma before "and".
struct English: Catalogue {
    func quoted(_ text: String) -> String { "“\(text)”" }
    func conjunction(before item: String) -> String { "and" }
}

extension English {
    var yes: String { "Yes" }
    var no: String { "No" }
    var skip: String { "Skip" }
    var none: String { "None" }
    var nothingForNow: String { "Nothing for now" }
    var noLinkedIn: String { "I don't have LinkedIn" }
    var whyDoYouNeedThat: String { "Why do you need that?" }
    var giveAnExample: String { "Can you give me an example?" }
    var thatIsRight: String { "Yes, that's right" }
    var notQuite: String { "No, not quite" }
    var makeMyKit: String { "Looks good, make my kit" }
    var notYet: String { "No, not yet" }
    var finishWord: String { "finish" }
    var canWeFinish: String { "can we finish?" }
}
