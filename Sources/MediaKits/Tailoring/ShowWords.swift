import InterviewCore

/// What a show's pasted description is about: its words by their stems.
struct ShowWords {
    /// Unicode scalars that are read; what comes after is not.
    static let limit = 10_000

    /// By its stem, the first word as the description has it, and where it stands.
    private(set) var words: [String: (word: String, place: Int)] = [:]
    let stemmer: Stemmer

    init(_ description: String, language: Language) {
        stemmer = Stemmer(language)
        let text = String(String.UnicodeScalarView(description.unicodeScalars.prefix(Self.limit)))
        for (place, word) in TextTokens(CleanText.line(text)).words.enumerated() where word.count <= 60 {
            for part in word.foldedWords {
                guard let stem = stemmer.stem(part), words[stem] == nil else { continue }
                words[stem] = (word, place)
            }
        }
    }

    /// The stems that a text shares with the description, sorted.
    func shared(with text: String) -> [String] {
        Set(text.foldedWords.compactMap(stemmer.stem)).filter { words[$0] != nil }.sorted()
    }

    /// The description's own words for stems, in its order.
    func words(for stems: some Sequence<String>) -> [String] {
        Set(stems).compactMap { words[$0] }.sorted { $0.place < $1.place }.map(\.word)
    }
}
