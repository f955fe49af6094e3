import InterviewCore

extension Judge {
    /// "No stages so far unless a pulpit counts."
    func exempted(_ sentence: Sentence) -> Judgement? {
        let words = sentence.words
        guard let place = words.firstIndex(where: { ["unless", "except"].contains($0.text) }), place > 0,
            ShowTitles.isExemption(Array(words[place...]), context),
            let declined = intent(
                of: Array(words[..<place]), sentence: sentence,
                tokens: message.trimmed(sentence.tokens.lowerBound..<words[place].token), isStrike: false),
            declined.contains(where: { $0.intent == .none })
        else { return nil }
        return Judgement(hits: declined, isSpent: true, content: sentence.tokens)
    }
}
