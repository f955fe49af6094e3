/// Short words on what was just done or cannot be done, before the next question.
protocol Remarks: Sendable {
    /// From here on the bot speaks this language.
    var speakingThis: String { get }
    var allKept: String { get }
    /// A no to what was learned or to the summary: how to say what is wrong.
    var whatIsWrong: String { get }
    var readingOn: String { get }
    var removeWhat: String { get }
    var smalltalk: String { get }
    var movingOn: String { get }
    var undone: String { get }
    var nothingToUndo: String { get }

    func changed(_ field: Field, to value: String?) -> String
    /// Struck of these fields, each named once.
    func removed(_ fields: [Field]) -> String
    /// A list has more than a kit shows.
    func full(_ field: Field, most: Int) -> String
    func almostDone(missing: [Field]) -> String
    func completed(name: String?) -> String

    // Why the bar moved
    var takenBack: String { get }
    var kitReady: String { get }
    func answers(_ count: Int, from kind: ProfileKind) -> String
}

extension Language {
    /// Why the bar is full.
    package var kitReady: String { catalogue.kitReady }
}
