import InterviewCore

extension Draft {
    /// Sentences that ask for a language say nothing else.
    mutating func readLanguageWishes() {
        for index in sentences.indices.prefix(20) {
            guard let wish = LanguageWish.wish(in: sentences[index], of: message) else { continue }
            wishedLanguage = wish.language
            if wish.isAll { sentences[index].isSpent = true }
        }
    }

    /// What the message is written in, where that is sure. An answer that names things may be a title alone.
    var language: Language? {
        let mayBeTitle = !asked.isEmpty && asked.allSatisfy(\.isNamed)
        guard !mayBeTitle || message.tokens.count(where: { $0.kind == .word }) >= 8 else { return nil }
        return LanguageDetector.language(of: message)
    }
}

extension Field {
    /// Answered by what something is called.
    fileprivate var isNamed: Bool {
        switch self {
        case .company, .speakingExperience, .promotion, .achievements, .podcastTopics, .expertiseKeywords: true
        default: false
        }
    }
}
