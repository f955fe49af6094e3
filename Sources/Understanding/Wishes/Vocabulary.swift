/// The languages whose lexicon lists a word.
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
}

/// What the lexicons of all languages know of a word. It is looked up once for each word of a message, so that a language
/// that knows nothing of the words costs next to nothing, and neither does a wish whose concepts nobody can mean.
struct Listing: Sendable, Hashable {
    private(set) var languages: Vocabulary = []
    /// All that it may mean in any of them, alone or with the words behind it.
    private(set) var concepts: Concept = []

    private mutating func formUnion(_ other: Listing?) {
        guard let other else { return }
        languages.formUnion(other.languages)
        concepts.formUnion(other.concepts)
    }

    init(of word: String, _ key: WordKey) {
        add(word, key)
        if SmalltalkPhrases.isLaughter(word) {
            languages = .every
            concepts.formUnion(.talk)
            return
        }
        for stem in Clitics.stems(of: word) { add(stem, WordKey(stem)) }
    }

    private init(_ languages: Vocabulary, _ concepts: Concept) {
        self.languages = languages
        self.concepts = concepts
    }

    private mutating func add(_ word: String, _ key: WordKey) {
        formUnion(Self.exact[key])
        guard Self.openings.contains(WordKey(openingOf: word)) else { return }
        for beginning in WordKey.beginnings(of: word) { formUnion(Self.beginnings[beginning]) }
    }

    private static let exact = table { $0.firstWords }
    private static let beginnings = table { $0.beginningWords }
    /// The first three bytes of all beginnings: most words have others, and are not looked up further.
    private static let openings = WordSet(
        words: ([.english] + Lexicon.others).flatMap { $0.beginningWords.map { String($0.word.prefix(3)) } })

    private static func table(
        _ words: (Lexicon) -> [(word: String, concepts: Concept)]
    ) -> WordTable<Listing> {
        WordTable(
            ([.english] + Lexicon.others).flatMap { lexicon in
                words(lexicon).map { (word: $0.word, value: Listing(lexicon.vocabulary, $0.concepts)) }
            }
        ) { first, second in
            var both = first
            both.formUnion(second)
            return both
        }
    }
}
