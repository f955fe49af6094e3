import InterviewCore

extension Draft {
    /// A story told before, told again where something else is asked: it fills nothing a second time.
    mutating func spendRetelling() {
        guard !asked.contains(.successStories), let stories = context.known[.successStories] else { return }
        let said = Set(sentences.flatMap(\.words).map(\.text)).subtracting(Self.announcing.words)
        guard said.count >= Self.enough else { return }
        let isRetold = stories.contains { story in
            guard case .story(let told) = story else { return false }
            let text = MessageText(told.title + ". " + told.text)
            return said.isSubset(of: Word.words(of: text, in: text.tokens.indices).map(\.text))
        }
        guard isRetold else { return }
        for index in sentences.indices { sentences[index].isSpent = true }
    }

    /// So many different words are no chance.
    private static let enough = 8
    private static let announcing = WordSets.set("as like i we said told mentioned already you before again above say")
}
