import InterviewCore

/// Corrections that name no field: a value tells which one it is.
extension Corrections {
    /// "can you call me Beth instead of Elizabeth"
    func renamed(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let found = Self.callings.best(in: words, at: 0), found.match.range.upperBound < words.count else {
            return nil
        }
        let start = words[found.match.range.upperBound].token
        let negation = Negation.find(in: start..<sentence.content.upperBound, of: message)
        guard let old = negation.old, !old.isEmpty, old.count <= 8, !negation.value.isEmpty, negation.value.count <= 8
        else { return nil }
        return Found(field: .fullName, ordinal: nil, value: negation.value, old: old, isMarked: true)
    }

    private static let callings = PhraseBook<Bool>([
        (true, "<polite> call|name me\nim|i am called\npeople|everyone|friends call|calls me")
    ])

    /// "11 is wrong, make it 13": a value that is known, and what it should be.
    func disowned(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context,
            let wrong = words.indices.prefix(9).dropFirst().first(where: {
                ["wrong", "incorrect", "outdated"].contains(words[$0].text)
                    && ["is", "was", "are"].contains(words[$0 - 1].text)
            }), wrong > 1, wrong + 1 < words.count
        else { return nil }
        let old = message.trimmed(words[0].token..<words[wrong - 1].token)
        guard let place = KnownValues(known: context.known).whole(message.text(ofTokens: old)),
            let cue = Corrections.repairs.best(in: words, at: wrong + 1), cue.match.range.upperBound < words.count
        else { return nil }
        let value = words[cue.match.range.upperBound].token..<sentence.content.upperBound
        return Found(field: place.field, ordinal: nil, value: message.trimmed(value), old: old, isMarked: true)
    }

    /// "use ana@new.example instead"
    func used(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let found = Self.usings.best(in: words, at: 0),
            words.contains(where: { ["instead", "rather", "not", "now", "from"].contains($0.text) }),
            let value = words[found.match.range].last(where: { $0.text.hasPrefix("<") })
        else { return nil }
        return Found(
            field: nil, ordinal: nil, value: value.token..<(value.token + 1), old: nil, isMarked: true)
    }

    private static let usings = PhraseBook<Bool>([
        (true, "<polite> use|take|put|write to? me? to|at? <email>|<link>|<handle>")
    ])
}
