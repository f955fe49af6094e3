/// The lines around what is known.
protocol SummarySentences: Sendable {
    func learnedFrom(_ kind: ProfileKind) -> String
    /// Behind a field's name: it is only suggested.
    var suggestionMark: String { get }
    func unplaced(_ lines: Int) -> String
    /// Asks for a yes to what was learned.
    var isThatRight: String { get }

    /// Before the last summary, and after it.
    var kitWillSay: String { get }
    var shallIMakeIt: String { get }

    func nothingYet(for field: Field) -> String
    func have(_ values: String, for field: Field) -> String
    var nothingAtAllYet: String { get }
    var soFar: String { get }
    var nothingMissing: String { get }
    func stillMissing(_ fields: [Field]) -> String
    /// Behind the first values of a long list.
    func andMore(_ count: Int) -> String
}
