import InterviewCore

/// Tells what a message is written in by its small words and letters, in linear time; silent unless it is sure.
///
/// Names, addresses, lists of terms and quoted words say nothing: a German sentence may hold an English title.
package enum LanguageDetector {
    /// Fewer words are no prose.
    static let fewestWords = 4
    /// How many words may stand between two quotation marks that belong together.
    private static let longestQuote = 60

    package static func language(of message: MessageText) -> Language? {
        let quoted = quotedTokens(of: message)
        let isShouted = !message.original.contains(where: \.isLowercase)
        var evidence = LanguageEvidence()
        var words = 0
        for (index, token) in message.tokens.enumerated() where !quoted.contains(index) {
            if token.kind == .punctuation {
                if let sign = LanguageSigns.evidence(ofSign: token.text) { evidence += sign }
                continue
            }
            guard token.kind == .word else { continue }
            words += 1
            guard isShouted || !isName(message, index) else { continue }
            if let word = message.words[index], let known = LanguageWords.table[word.key] {
                evidence += known
                if token.text.utf8.allSatisfy({ $0 < 0x80 }) { continue }
            }
            evidence += LanguageSigns.evidence(in: token.text, folded: token.folded)
        }
        return words < fewestWords ? nil : evidence.verdict(words: words)
    }

    /// A capital behind another word is a name's or a title's, except for the English "I".
    private static func isName(_ message: MessageText, _ index: Int) -> Bool {
        let token = message.tokens[index]
        guard token.isCapital, token.folded != "i", !token.folded.hasPrefix("i'") else {
            return false
        }
        let before = message.kind(index - 1)
        return before == .word || before == .number
    }

    /// The tokens between quotation marks.
    private static func quotedTokens(of message: MessageText) -> Set<Int> {
        let marks = message.tokens.indices.filter { message.folded($0) == "\"" }
        var result: Set<Int> = []
        var next = 0
        while next + 1 < marks.count {
            let (start, end) = (marks[next], marks[next + 1])
            if end - start <= longestQuote {
                result.formUnion(start...end)
                next += 2
            } else {
                next += 1
            }
        }
        return result
    }
}
