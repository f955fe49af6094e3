/// A set of folded words, written as one line.
struct WordSet: Sendable {
    private let words: Set<String>

    init(_ text: String) { words = Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

    func contains(_ word: String) -> Bool { words.contains(word) }

    static func + (left: WordSet, right: WordSet) -> WordSet { WordSet(union: left.words.union(right.words)) }
    private init(union: Set<String>) { words = union }
}
