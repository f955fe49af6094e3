/// A token as phrases see it: folded, without apostrophes and hyphens ("Don't" is "dont", "e-mail" is "email").
struct Word: Sendable, Hashable {
    let text: String
    /// Its index in `MessageText.tokens`.
    let token: Int

    /// The words of a range of tokens. Punctuation and emoji are left out; addresses become placeholders.
    static func words(of message: MessageText, in tokens: Range<Int>) -> [Word] {
        tokens.clamped(to: message.tokens.indices).compactMap { index in
            plain(message.tokens[index]).map { Word(text: $0, token: index) }
        }
    }

    static func plain(_ token: Token) -> String? {
        switch token.kind {
        case .word: plain(token.folded)
        case .number: token.folded
        case .link: "<link>"
        case .email: "<email>"
        case .handle: "<handle>"
        case .symbol: token.folded == "&" ? "and" : nil
        case .punctuation, .emoji: nil
        }
    }

    static func plain(_ folded: String) -> String {
        guard folded.utf8.contains(where: { $0 == 0x27 || $0 == 0x2D }) else { return folded }
        return String(folded.filter { $0 != "'" && $0 != "-" })
    }
}
