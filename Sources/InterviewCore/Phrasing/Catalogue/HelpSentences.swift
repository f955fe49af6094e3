/// Answers to what the guest asks back.
protocol HelpSentences: Sendable {
    /// Why a field is asked; nil: why anything is.
    func why(_ field: Field?) -> String
    func howLong(questions: Int) -> String
    func whatNext(questions: Int) -> String
    /// An example in the language's quotation marks.
    func forExample(_ example: String) -> String
    /// An answer of an invented guest where no field is asked.
    var anyExample: String { get }
    /// Before a question that is said again because the guest asks for it.
    var repeating: String { get }
    var cannotAnswer: String { get }
    var cannotAnswerAgain: String { get }
    var handover: String { get }
}
