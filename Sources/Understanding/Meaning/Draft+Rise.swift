import InterviewCore

extension Draft {
    /// "I'm no longer a deputy, they made me chief librarian yesterday! Please change my role": somebody who has risen, and
    /// says that what is known is to follow.
    mutating func readRise() -> Bool {
        guard isKnown(.role), !asked.contains(.role), context.stage == .question || context.stage == .summary
        else { return false }
        let wishes = sentences.indices.prefix(4).filter { isRoleWish(sentences[$0]) }
        guard let last = wishes.last else { return false }
        for index in sentences.indices where index <= last + 1 {
            guard let role = risen(sentences[index]) else { continue }
            let found = Corrections.Found(field: .role, ordinal: nil, value: role, old: nil, isMarked: true)
            guard apply(found, to: .role) else { continue }
            add(IntentHit(.correct, field: .role), line: sentences[index].line)
            for spent in Set(wishes + [index]) {
                sentences[spent].isSpent = true
                take(sentences[spent].tokens)
            }
            return true
        }
        return false
    }

    /// "please change my role", "I'm no longer a deputy"
    private func isRoleWish(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        guard words.count <= 30 else { return false }
        if words.indices.contains(where: { place in
            guard let order = Self.orders.best(in: words, at: place) else { return false }
            return order.match.field?.fields.contains(.role) ?? false
        }) {
            return true
        }
        let known = Set(
            (context.known[.role] ?? []).flatMap { Folding.fold(KnownValues.text($0)).split(separator: " ") })
        return words.indices.contains { place in
            guard let end = Self.endings.best(in: words, at: place)?.match.range.upperBound else { return false }
            return words[end...].prefix(4).contains { known.contains(Substring($0.text)) }
        }
    }

    /// The new role: "they've appointed me head gardener as of today", "I became a certified midwife in May".
    private func risen(_ sentence: Sentence) -> Range<Int>? {
        let words = sentence.words
        guard (3...34).contains(words.count) else { return nil }
        for place in words.indices.reversed() {
            guard let rise = Self.rises.best(in: words, at: place), rise.match.range.upperBound < words.count else {
                continue
            }
            let rest = words[rise.match.range.upperBound].token..<sentence.tokens.upperBound
            // "I'm now the chief archivist", "not any more the trainee"
            let value = message.clauses(of: rest).first ?? rest
            if let role = Amendments(message: message, context: context).accepted(value, as: .role) { return role }
        }
        return nil
    }

    private static let orders = PhraseBook<Bool>([
        (
            true,
            "change|update|correct|fix|edit|amend|adjust|alter my|the|that|your? @field\nso? my @field has? changed|changes"
        )
    ])
    private static let endings = PhraseBook<Bool>([
        (
            true,
            """
            im|am|weare no longer|more
            im|am|weare not|never
            not|no longer? a|an|the|just|only?
            i|ive stopped|finished|quit being|working|as as?
            """
        )
    ])
    private static let rises = PhraseBook<Bool>([
        (
            true,
            """
            made|named|appointed|promoted|called|hired|elected me to|as|up? be? a|an|the|their|our?
            ive|i|was|been|got|have|weve|we promoted|appointed|elected to|as|up? be? a|an|the?
            been|was|got made|named a|an|the?
            i|ive have|just|recently|now? become|became a|an|the?
            im|am now|currently|officially|the|a|an? the|a|an?
            its|is now|currently? the|a|an?
            """
        )
    ])
}
