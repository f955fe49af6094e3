/// A set of folded words, written as one line.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    let words: [String]
    private let table: WordTable<Void>

    init(_ text: String) { self.init(words: text.split(whereSeparator: \.isWhitespace).map(String.init)) }
    init(arrayLiteral words: String...) { self.init(words: words) }

    init(words: [String]) {
        self.words = words
        table = WordTable(words.map { ($0, ()) }) { first, _ in first }
    }

    func contains(_ word: String) -> Bool { table.contains(WordKey(word)) }
    func contains(_ word: Word) -> Bool { table.contains(word.key) }
    func contains(_ key: WordKey) -> Bool { table.contains(key) }

    static func + (left: WordSet, right: WordSet) -> WordSet { WordSet(words: left.words + right.words) }
}
