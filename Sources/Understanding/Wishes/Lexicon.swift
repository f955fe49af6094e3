/// The words of one language with the concepts they stand for. "pregunt*" is every word that begins so; a few words
/// may stand together for one concept ("so far").
struct Lexicon: Sendable {
    private struct Entry: Sendable {
        let words: [WordKey]
        let concepts: Concept
    }

    let vocabulary: Vocabulary
    private let exact: WordTable<[Entry]>
    private let beginnings: WordTable<Concept>
    /// The first three bytes of all beginnings.
    private let openings: WordSet
    /// The words that something begins with, and the beginnings of words.
    let firstWords: [(word: String, concepts: Concept)]
    let beginningWords: [(word: String, concepts: Concept)]

    /// - Parameter vocabulary: the one language whose words these are.
    init(_ vocabulary: Vocabulary, _ pages: [(Concept, String)]) {
        self.vocabulary = vocabulary
        var exact: [(word: String, value: [Entry])] = []
        var beginnings: [(word: String, value: Concept)] = []
        for (concept, page) in pages {
            for item in page.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                let words = item.split(separator: " ").map(String.init)
                guard let first = words.first else { continue }
                if first.hasSuffix("*") {
                    beginnings.append((String(first.dropLast()), concept))
                } else {
                    exact.append((first, [Entry(words: words.map { WordKey($0) }, concepts: concept)]))
                }
            }
        }
        firstWords = exact.flatMap { entry in entry.value.map { (entry.word, $0.concepts) } }
        beginningWords = beginnings.map { ($0.word, $0.value) }
        openings = WordSet(words: beginnings.map { String($0.word.prefix(3)) })
        self.exact = WordTable(exact) { Lexicon.merged($0 + $1) }
        self.beginnings = WordTable(beginnings) { $0.union($1) }
    }

    /// One entry for each row of words, the longest first.
    private static func merged(_ entries: [Entry]) -> [Entry] {
        var result: [Entry] = []
        for entry in entries {
            if let place = result.firstIndex(where: { $0.words == entry.words }) {
                let concepts = result[place].concepts.union(entry.concepts)
                result[place] = Entry(words: entry.words, concepts: concepts)
            } else {
                result.append(entry)
            }
        }
        return result.sorted { $0.words.count > $1.words.count }
    }

    /// What begins at a word: its concepts, none if the word is not listed, and how many words it takes.
    func concepts(of words: [Word], at index: Int) -> (concepts: Concept, length: Int) {
        guard words[index].languages.contains(vocabulary) else { return ([], 1) }
        for entry in exact[words[index].key] ?? [] {
            let end = index + entry.words.count
            guard end <= words.count, entry.words.indices.allSatisfy({ words[index + $0].key == entry.words[$0] })
            else { continue }
            let isOne = entry.words.count == 1
            return (isOne ? entry.concepts.union(beginning(of: words[index].text)) : entry.concepts, entry.words.count)
        }
        return (beginning(of: words[index].text), 1)
    }

    /// What a word means alone.
    func concepts(of word: String) -> Concept {
        let entry = exact[WordKey(word)]?.first { $0.words.count == 1 }
        return beginning(of: word).union(entry?.concepts ?? [])
    }

    /// What words that begin like this one mean; the longest beginning decides.
    private func beginning(of word: String) -> Concept {
        guard openings.contains(WordKey(openingOf: word)) else { return [] }
        return WordKey.beginnings(of: word).lazy.compactMap { beginnings[$0] }.first ?? []
    }

    /// Those in which an apostrophe or a hyphen sets words apart.
    static let others: [Lexicon] = [spanish, french, german, portuguese, italian]
}
