import InterviewCore

/// Corrections told by a known value: what has become of it, and what was said by mistake.
extension Corrections {
    /// "Halden Freight is now Halden Move", "Acme became Globex in May"
    func become(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context else { return nil }
        for place in words.indices.dropFirst() {
            guard let turn = Self.becoming.best(in: words, at: place), turn.match.range.upperBound < words.count,
                let old = known(endingAt: place, in: words, context)
            else { continue }
            let rest = words[turn.match.range.upperBound].token..<sentence.content.upperBound
            let value = message.clauses(of: rest).first ?? rest
            return Found(field: old.field, ordinal: nil, value: message.trimmed(value), old: old.tokens, isMarked: true)
        }
        return nil
    }

    /// "I'm Director of Operations, I said Head of Operations out of habit"
    func misspoken(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context else { return nil }
        for place in words.indices.dropFirst(2) where message.isClauseBreak(words[place].token - 1) {
            guard let cue = Self.saying.best(in: words, at: place), cue.match.range.upperBound < words.count,
                let old = known(startingAt: cue.match.range.upperBound, in: words, context)
            else { continue }
            var start = words[0].token
            if let lead = Self.leading.best(in: words, at: 0), lead.match.range.upperBound < place {
                start = words[lead.match.range.upperBound].token
            }
            return Found(
                field: old.field, ordinal: nil, value: message.trimmed(start..<words[place].token), old: old.tokens,
                isMarked: true)
        }
        return nil
    }

    private func known(endingAt end: Int, in words: [Word], _ context: ReadingContext) -> (
        field: Field, tokens: Range<Int>
    )? {
        known((1...6).filter { $0 <= end }.map { (end - $0)..<end }, words, context)
    }

    private func known(startingAt start: Int, in words: [Word], _ context: ReadingContext) -> (
        field: Field, tokens: Range<Int>
    )? {
        known((1...6).filter { start + $0 <= words.count }.map { start..<(start + $0) }, words, context)
    }

    /// The longest stretch that is a known name, role or house.
    private func known(_ stretches: [Range<Int>], _ words: [Word], _ context: ReadingContext) -> (
        field: Field, tokens: Range<Int>
    )? {
        let known = KnownValues(known: context.known.filter { [.company, .role, .fullName].contains($0.key) })
        for stretch in stretches.reversed() {
            guard let first = words[stretch].first, let last = words[stretch].last else { continue }
            let tokens = first.token..<(last.token + 1)
            if let place = known.whole(message.text(ofTokens: tokens)) { return (place.field, tokens) }
        }
        return nil
    }

    private static let becoming = PhraseBook<Bool>([
        (
            true,
            """
            is|are|goes now by|called|named|known? as?
            became|becomes
            has|have become
            is|was|has|got been? renamed|rebranded to|as|into?
            """
        )
    ])
    private static let saying = PhraseBook<Bool>([
        (true, "i|ive only|just|still|wrongly? said|wrote|put|typed|gave|told you?")
    ])
    private static let leading = PhraseBook<Bool>([
        (
            true,
            "im|its|weare now|actually|really?\ni am now|actually|really?\nit is now|actually|really?\n<my> @field is now|actually|really?"
        )
    ])
}

extension Corrections {
    /// "lavoro da 12 anni"
    func tellsYears(_ tokens: Range<Int>) -> Bool {
        tokens.contains {
            ["years", "anos", "jahre", "jahren", "ans", "anni"].contains(message.folded($0))
                && message.kind($0 - 1) == .number
        }
    }

    /// "cambiar de trabajo por vocación", "changer de métier", "che si può cambiare mestiere": what is spoken of, not what
    /// is wanted.
    func isSubject(_ words: [Word], _ verb: Int) -> Bool {
        guard verb + 1 < words.count, Self.movingOn.contains(words[verb]) else { return false }
        return ["de", "di"].contains(words[verb + 1].text)
            || Self.infinitives.contains(words[verb]) && !FieldNames.names(in: words, at: verb + 1).isEmpty
                && (context?.known.isEmpty ?? true)
    }

    private static let infinitives = WordSets.set("cambiar changer mudar cambiare trocar")
    private static let movingOn = WordSets.set("cambiar changer mudar cambiare trocar cambia change muda")
}
