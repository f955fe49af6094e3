import InterviewCore

/// Turns a stretch of the message into values of a known field.
struct Interpreter: Sendable {
    let message: MessageText

    typealias Found = (value: FactValue, tokens: Range<Int>)

    func values(of field: Field, in tokens: Range<Int>) -> [Found] {
        let whole = Corrections(message: message, context: nil).withoutCopula(tokens)
        let trimmed = message.trimmed(whole)
        guard !Word.words(of: message, in: trimmed).isEmpty else { return [] }
        switch field {
        case .fullName: return name(trimmed)
        case .role: return role(trimmed)
        case .company: return company(trimmed)
        case .successStories:
            let story = StoryReader(message: message).story(in: [tokens])
            return story.map { [(.story($0), tokens)] } ?? []
        default: break
        }
        if field.spec.isList {
            // What is quoted is one item, whatever signs it holds.
            if isQuoted(trimmed) { return [(.text(text(trimmed)), trimmed)] }
            return ListReader(message: message).items(of: trimmed, field: field).map { (.text(text($0)), $0) }
        }
        // "you can book me at cal.example/ina"
        if field == .schedulingPreference, let words = Optional(Word.words(of: message, in: trimmed)),
            let link = SchedulingLeads.link(in: words)
        {
            let address = words[link].token..<(words[link].token + 1)
            return [(.text(text(address)), address)]
        }
        // "I'd rather have this: Rest is a skill."
        if field.isTold, let start = AnswerLeads(message: message, field: field).start(of: trimmed, onlyColon: true) {
            let body = start..<trimmed.upperBound
            return [(.text(text(body)), body)]
        }
        return [(.text(text(trimmed)), trimmed)]
    }

    private func isQuoted(_ inside: Range<Int>) -> Bool {
        ["\"", "'", "“", "«"].contains(message.folded(inside.lowerBound - 1))
            && !inside.contains { ["\"", "“", "”", "«", "»"].contains(message.folded($0)) }
    }

    func text(_ tokens: Range<Int>) -> String { Folding.visible(message.text(ofTokens: tokens)) }

    private func name(_ tokens: Range<Int>) -> [Found] {
        var clause = message.clauses(of: tokens).first ?? tokens
        // "… Papadakis-Wolf lauten"
        while clause.count > 1, ["lauten", "heissen", "sein"].contains(message.folded(clause.upperBound - 1)) {
            clause = clause.lowerBound..<(clause.upperBound - 1)
        }
        let reader = NameReader(message: message)
        guard let range = reader.bare(clause) ?? reader.opening(clause) else { return [] }
        return [(.text(NameReader.plain(text(range))), range)]
    }

    private func role(_ tokens: Range<Int>) -> [Found] {
        let tokens = ShortLeads.body(of: tokens, field: .role, in: message)
        let sentence = Sentence(message, tokens: tokens, line: 0)
        let found = RoleReader(message).role(
            from: tokens.lowerBound, end: tokens.upperBound, sentence, needsHead: false)
        return found.role.map { [(.text(text($0)), $0)] } ?? []
    }

    private func company(_ tokens: Range<Int>) -> [Found] {
        var tokens = tokens
        // "je suis maintenant chez Terre & Plan"
        let words = Word.words(of: message, in: message.clauses(of: tokens).first ?? tokens)
        if words.first.map({ !CompanyReader(message: message).isProper($0.token) }) ?? false,
            let held = Corrections(message: message, context: nil).held(words[...], .company)
        {
            tokens = held.lowerBound..<tokens.upperBound
        }
        guard let range = CompanyReader(message: message).named(from: tokens.lowerBound, end: tokens.upperBound) else {
            return []
        }
        return [(.text(text(range)), range)]
    }
}
