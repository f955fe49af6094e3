import InterviewCore

/// What sounds like talk or a wish and is none, where shows are asked: "Let Me Think podcast".
enum ShowTitles {
    /// Whether words with capitals lead to "podcast" or "show".
    static func holds(_ words: [Word], in message: MessageText, _ context: ReadingContext) -> Bool {
        guard context.stage == .question, context.asked.contains(.speakingExperience), words.count > 2 else {
            return false
        }
        return words.indices.dropFirst(2).contains { place in
            kinds.contains(words[place])
                && words[(place - 2)..<place].allSatisfy {
                    message.tokens[$0.token].isCapital && $0.token + 1 < message.tokens.count
                }
        }
    }

    /// "…, unless a wedding speech counts": behind a "none", and no answer.
    static func isExemption(_ words: [Word], _ context: ReadingContext) -> Bool {
        guard context.asked.contains(.speakingExperience), (3...10).contains(words.count) else { return false }
        return ["unless", "except"].contains(words[0].text)
            && words.contains { ["count", "counts", "counting"].contains($0.text) }
    }

    private static let kinds = WordSets.set("podcast show")
}
