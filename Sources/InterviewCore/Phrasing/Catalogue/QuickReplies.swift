/// Answers that can be tapped. Each is read as if it had been typed.
protocol QuickReplies: Sendable {
    var yes: String { get }
    var no: String { get }
    var skip: String { get }
    /// There is none of what was asked.
    var none: String { get }
    var nothingForNow: String { get }
    var noLinkedIn: String { get }
    var whyDoYouNeedThat: String { get }
    var giveAnExample: String { get }
    /// What was learned from a profile is right.
    var thatIsRight: String { get }
    var notQuite: String { get }
    /// The kit may be made.
    var makeMyKit: String { get }
    var notYet: String { get }

    // What the guest is told to type, in lower case where the language writes it so
    /// Makes the kit.
    var finishWord: String { get }
    /// Leaves out what is optional.
    var canWeFinish: String { get }
}

extension Language {
    /// Every quick reply with what it means.
    package var quickReplies: [(text: String, meaning: IntentHit)] {
        let words = catalogue
        return [
            (words.yes, IntentHit(.yes)), (words.thatIsRight, IntentHit(.yes)), (words.makeMyKit, IntentHit(.yes)),
            (words.notQuite, IntentHit(.no)), (words.notYet, IntentHit(.no)), (words.skip, IntentHit(.skip)),
            (words.none, IntentHit(.none)), (words.nothingForNow, IntentHit(.none)),
            (words.noLinkedIn, IntentHit(.none, field: .linkedinURL)), (words.whyDoYouNeedThat, IntentHit(.why)),
            (words.giveAnExample, IntentHit(.example)), (words.finishWord, IntentHit(.finish)),
            (words.canWeFinish, IntentHit(.finish)),
        ]
    }
}

extension QuickReplies {
    var yesOrNo: [String] { [yes, no] }
    var skipReplies: [String] { [skip] }
    var learnedReplies: [String] { [thatIsRight, notQuite] }
    var summaryReplies: [String] { [makeMyKit, notYet] }

    /// To a question about fields.
    func replies(_ asks: [Field]) -> [String] {
        let isOptional = asks.allSatisfy { !$0.spec.isRequired }
        if asks.contains(.linkedinURL) { return [noLinkedIn, whyDoYouNeedThat] }
        if isOptional { return [asks.contains(.promotion) ? nothingForNow : none, skip] }
        return [giveAnExample, skip]
    }
}
