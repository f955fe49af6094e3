import InterviewCore

/// Answers whose words say outright what they are, so that no model need judge whether they are talk.
extension Draft {
    mutating func readPlainAnswer() {
        guard context.stage == .question, asked.count == 1, sentences.count == 1, !sentences[0].isSpent,
            candidates.isEmpty, hits.isEmpty, !sentences[0].asks, isPlainAnswer(sentences[0].words)
        else { return }
        fillProse(asked[0], [sentences[0].content])
        sentences[0].isSpent = true
    }

    private func isPlainAnswer(_ words: [Word]) -> Bool {
        guard let first = words.first, (2...20).contains(words.count) else { return false }
        switch asked[0] {
        // "Through my assistant Noor, please"
        case .schedulingPreference:
            return ["through", "via", "by"].contains(first.text)
                && (Self.means.contains(words[1]) || CompanyReader(message: message).isProper(words[1].token))
        // "Your data outlives you, so leave it tidy": of anyone, and not of whoever asks.
        case .keyMessage:
            return first.text == "your" && words.dropFirst(2).contains { $0.text == "you" }
                && !words.contains { Self.interview.contains($0) }
        default: return false
        }
    }

    private static let means = WordSets.set(
        "my our the a an email mail phone text whatsapp dm message telephone letter post calendly linkedin website")
    private static let interview = WordSets.set(
        """
        i im me my mine question questions bot chat form interview this that here ask asks asking answer answers answering
        reply replies joke jokes sound sounds talk typing grammar spelling software robot machine are
        """)
}
