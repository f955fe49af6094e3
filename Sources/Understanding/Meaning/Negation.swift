import InterviewCore

/// "X, not Y", "not Y but X", "X instead of Y": which words are the new value, which the old.
struct Negation: Sendable {
    var value: Range<Int>
    var old: Range<Int>?

    private static let copulas = WordSets.set("im i am its it is thats that my name was no")

    /// Finds it in a stretch of one sentence; without one, the whole is the value.
    static func find(in tokens: Range<Int>, of message: MessageText) -> Negation {
        let words = Word.words(of: message, in: tokens)
        if let found = contrast(words, tokens, message) { return found }
        for (index, word) in words.enumerated() {
            let isContrast =
                word.text == "not" || word.text == "nicht" || word.text == "instead" || word.text == "rather"
            guard isContrast, index + 1 < words.count else { continue }
            var start = index + 1
            if word.text == "instead" || word.text == "rather" {
                guard ["of", "than"].contains(words[start].text), start + 1 < words.count else { continue }
                start += 1
            }
            let oldStart = words[start].token
            // "not Acme but Globex"
            if let but = words[start...].first(where: { ["but", "sondern", "sino"].contains($0.text) }),
                but.token > oldStart
            {
                return Negation(
                    value: message.trimmed((but.token + 1)..<tokens.upperBound),
                    old: message.trimmed(oldStart..<but.token))
            }
            let old = message.trimmed(oldStart..<tokens.upperBound)
            let opening = words[..<index].allSatisfy { copulas.contains($0.text) }
            if index == 0 || opening, message.clauses(of: oldStart..<tokens.upperBound).count > 1 || index == 0 {
                // "not 18, 20": the value follows the comma.
                let clauses = message.clauses(of: oldStart..<tokens.upperBound)
                guard clauses.count > 1, let first = clauses.first else { return Negation(value: tokens, old: nil) }
                return Negation(
                    value: message.trimmed(clauses[1].lowerBound..<tokens.upperBound), old: message.trimmed(first))
            }
            return Negation(value: message.trimmed(tokens.lowerBound..<word.token), old: old)
        }
        return Negation(value: message.trimmed(tokens), old: nil)
    }

    /// "no es A sino B", "ce n'est pas A mais B"; "B when I said A".
    static func contrast(_ words: [Word], _ tokens: Range<Int>, _ message: MessageText) -> Negation? {
        if let when = words.indices.dropFirst().first(where: { words[$0].text == "when" }), when + 3 < words.count,
            words[when + 1].text == "i", ["said", "wrote", "typed", "put"].contains(words[when + 2].text)
        {
            return Negation(
                value: message.trimmed(tokens.lowerBound..<words[when].token),
                old: message.trimmed(words[when + 3].token..<tokens.upperBound))
        }
        if let set = setRight(words, tokens, message) { return set }
        guard let denial = words.indices.prefix(4).first(where: { ForeignCorrections.denials.contains(words[$0]) }),
            let turn = words.indices.dropFirst(denial + 2).first(where: {
                ForeignCorrections.contrasts.contains(words[$0])
            })
        else { return nil }
        let old = words[(denial + 1)..<turn].drop { ForeignCorrections.contrastHeads.contains($0) }
        let value = words[(turn + 1)...].drop { ForeignCorrections.contrastTails.contains($0) }
        guard let first = old.first, let start = value.first else { return nil }
        return Negation(
            value: message.trimmed(start.token..<tokens.upperBound),
            old: message.trimmed(first.token..<words[turn].token))
    }

    /// "no son 22 años, son 24", "je suis plus gérant, je suis président", "nee, nicht 15 Jahre, 16": what is denied
    /// in one clause is set right in the next.
    private static func setRight(_ words: [Word], _ tokens: Range<Int>, _ message: MessageText) -> Negation? {
        guard words.count <= 20,
            let denial = words.indices.prefix(6).last(where: { index in
                ForeignCorrections.setDenials.contains(words[index])
                    && !message.isClauseBreak(words[index].token + 1)
            }), denial + 1 < words.count,
            let next = words.indices.dropFirst(denial + 2).first(where: { message.isClauseBreak(words[$0].token - 1) })
        else { return nil }
        // "nicht Weber, Leiterin" sets nothing right: the verb is said again, or both are numbers.
        let heads = words[next...].prefix { ForeignCorrections.setHeads.contains($0) }
        let isCopula = heads.contains { ForeignCorrections.setCopulas.contains($0) }
        let old = words[(denial + 1)..<next].drop {
            ForeignCorrections.setHeads.contains($0) || ForeignCorrections.setDenials.contains($0)
        }
        let before = words[..<denial]
        let isDenied =
            denial == 0 && words[0].text == "plus" || before.contains { ForeignCorrections.setCopulas.contains($0) }
            || words[(denial + 1)..<next].first.map { ForeignCorrections.setCopulas.contains($0) } ?? false
        guard let first = old.first, heads.endIndex < words.count else { return nil }
        let start = words[heads.endIndex]
        let areNumbers = message.kind(first.token) == .number && message.kind(start.token) == .number
        guard areNumbers || isCopula && isDenied else { return nil }
        return Negation(
            value: message.trimmed(start.token..<tokens.upperBound),
            old: message.trimmed(first.token..<(words[next - 1].token + 1)))
    }
}
