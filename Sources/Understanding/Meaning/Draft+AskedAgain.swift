import InterviewCore

extension Draft {
    /// A question that comes for the second time has its answer in whatever the guest says to it that is neither a wish
    /// nor talk: better their own words, which the summary shows, than a third time.
    mutating func readAskedAgain() {
        guard context.isAskedAgain, context.stage == .question, asked.count == 1, let field = asked.first,
            !field.isShaped, candidates.isEmpty, hits.allSatisfy({ Self.idle.contains($0.intent.intent) })
        else { return }
        let talk = Set(hits.filter { $0.intent.intent == .smalltalk }.map(\.line))
        let telling = sentences.filter { !$0.asks && !$0.words.isEmpty && !talk.contains($0.line) }
        guard let first = telling.first, let last = telling.last else { return }
        let tokens = message.trimmed(first.tokens.lowerBound..<last.tokens.upperBound)
        let values = values(of: field, in: tokens)
        guard !values.isEmpty else { return }
        for value in values { add(field, value.value, at: value.tokens, confidence: 0.5) }
        hits.removeAll { $0.intent.intent == .question && !sentences.contains(where: \.asks) }
    }

    private func values(of field: Field, in tokens: Range<Int>) -> [Interpreter.Found] {
        let interpreter = Interpreter(message: message)
        switch field {
        case .fullName, .role, .company:
            let read = interpreter.values(of: field, in: tokens)
            if !read.isEmpty { return read }
            // A name or a trade is short, and no number.
            guard let short = message.clauses(of: tokens).first,
                (1...8).contains(Word.words(of: message, in: short).count),
                !short.contains(where: { [.number, .email, .link, .handle].contains(message.kind($0)) })
            else { return [] }
            let plain = message.trimmed(withoutIntroduction(short))
            return [(.text(interpreter.text(plain)), plain)]
        default: return interpreter.values(of: field, in: tokens)
        }
    }

    /// "Gus Vantongeren's the name", "Gus Vantongeren is my name": without what follows the name.
    private func withoutIntroduction(_ tokens: Range<Int>) -> Range<Int> {
        let words = Word.words(of: message, in: tokens)
        guard words.count > 3, words.last?.text == "name",
            let cut = words.dropLast().last(where: { ["is", "s"].contains($0.text) || $0.text.hasSuffix("s") })
        else { return tokens }
        return tokens.lowerBound..<(["is", "s"].contains(cut.text) ? cut.token : cut.token + 1)
    }

    private static let idle: [Intent] = [.question, .smalltalk]
}
