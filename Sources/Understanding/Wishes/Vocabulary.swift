/// The languages whose lexicon lists a word. It is looked up once for each word of a message, so that a language that
/// knows nothing of the words costs next to nothing.
struct Vocabulary: Sendable, Hashable, OptionSet {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let english = Vocabulary(rawValue: 1)
    static let spanish = Vocabulary(rawValue: 2)
    static let french = Vocabulary(rawValue: 4)
    static let german = Vocabulary(rawValue: 8)
    static let portuguese = Vocabulary(rawValue: 16)
    static let italian = Vocabulary(rawValue: 32)
    static let every: Vocabulary = [.english, .spanish, .french, .german, .portuguese, .italian]

    static func languages(of word: String, _ key: WordKey) -> Vocabulary {
        var found = listed(word, key)
        guard found != every else { return found }
        if SmalltalkPhrases.isLaughter(word) { return every }
        for stem in Clitics.stems(of: word) { found.formUnion(listed(stem, WordKey(stem))) }
        return found
    }

    private static func listed(_ word: String, _ key: WordKey) -> Vocabulary {
        var found = exact[key] ?? []
        for beginning in WordKey.beginnings(of: word) { found.formUnion(beginnings[beginning] ?? []) }
        return found
    }

    private static let exact = table { $0.firstWords }
    private static let beginnings = table { $0.beginningWords }

    private static func table(_ words: (Lexicon) -> [String]) -> WordTable<Vocabulary> {
        WordTable(
            ([.english] + Lexicon.others).flatMap { lexicon in
                words(lexicon).map { (word: $0, value: lexicon.vocabulary) }
            }
        ) { $0.union($1) }
    }
}
