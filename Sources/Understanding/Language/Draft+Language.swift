import InterviewCore

extension Draft {
    /// What asks for a language says nothing else: the clause is set apart from what stands around it.
    mutating func readLanguageWishes() {
        var read: [Sentence] = []
        for sentence in sentences {
            guard read.count < 40, let wish = LanguageWish.wish(in: sentence, of: message) else {
                read.append(sentence)
                continue
            }
            wishedLanguage = wish.language
            let parts = [
                sentence.tokens.lowerBound..<wish.tokens.lowerBound, wish.tokens,
                wish.tokens.upperBound..<sentence.tokens.upperBound,
            ]
            for tokens in parts where !Word.words(of: message, in: tokens).isEmpty {
                var part = Sentence(message, tokens: tokens, line: sentence.line)
                part.isSpent = tokens == wish.tokens
                read.append(part)
            }
        }
        sentences = read
    }

    /// A quick reply of a catalogue, tapped or typed, means what it is there for.
    mutating func readQuickReply() {
        guard sentences.count <= 2, message.tokens.count <= 16,
            let reply = QuickReplyMeaning.of(message.tokens.compactMap { Word.plain($0) }.joined(separator: " "))
        else { return }
        add(reply, line: 0)
        for index in sentences.indices { sentences[index].isSpent = true }
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
