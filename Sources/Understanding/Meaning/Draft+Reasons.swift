import InterviewCore

extension Draft {
    /// "We rebranded. Instead of …": what has happened, said before what is to be changed for it.
    mutating func spendNews() {
        for index in sentences.indices.dropLast() where !sentences[index].isSpent && sentences[index + 1].isSpent {
            let words = sentences[index].words
            let line = sentences[index + 1].line
            guard (2...6).contains(words.count), sentences[index].line == line,
                hits.contains(where: { $0.line == line && $0.intent.intent == .correct }),
                ["i", "ive", "we", "weve", "there", "theres", "it", "its", "just"].contains(words[0].text),
                words.contains(where: { Self.happened.contains($0) })
            else { continue }
            sentences[index].isSpent = true
        }
    }

    private static let happened = WordSets.set(
        """
        rebranded renamed merged moved married divorced promoted changed switched joined left quit retired typo mistake
        slip misspoke misremembered mistyped
        """)
}
