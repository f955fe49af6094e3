/// A token as phrases see it: folded, without apostrophes and hyphens ("Don't" is "dont", "e-mail" is "email").
struct Word: Sendable, Hashable {
    let text: String
    /// Its index in `MessageText.tokens`.
    let token: Int
    let key: WordKey
    let bit: UInt64
    /// The languages whose lexicon knows it.
    let languages: Vocabulary
    /// All that it may mean in any of them, its parts as well.
    let concepts: Concept
    /// Whether the name of a field may begin with it.
    let namesField: Bool
    /// Its number if it is an ordinal.
    let ordinal: Int?

    /// Whether it stands for an address, which phrases do not look into.
    var isAddress: Bool { text.utf8.first == UInt8(ascii: "<") }

    /// - Parameter parts: what its parts may mean where a language sets them apart ("l'azienda").
    init(text: String, token: Int, parts: Concept = []) {
        self.text = text
        self.token = token
        key = WordKey(text)
        bit = key.bit
        let listing = Listing(of: text, key)
        languages = listing.languages
        namesField = FieldNames.begin(with: key)
        ordinal = Ordinals.number(text, key)
        concepts = listing.concepts.union(parts)
    }

    /// Nil for punctuation and emoji.
    init?(_ token: Token, at index: Int) {
        guard let text = Word.plain(token) else { return nil }
        self.init(text: text, token: index, parts: ElidedWords.concepts(of: token))
    }

    /// The words of a range of tokens. Punctuation and emoji are left out; addresses become placeholders.
    static func words(of message: MessageText, in tokens: Range<Int>) -> [Word] {
        var result: [Word] = []
        result.reserveCapacity(tokens.count)
        message.effort?.add(tokens.count)
        for index in tokens.clamped(to: message.tokens.indices) {
            guard let word = message.words[index] else { continue }
            // "do not" is "dont", as most people write it.
            if word.key == not, let last = result.last, last.token == index - 1, let short = contractions[last.text] {
                result[result.count - 1] = Word(text: short, token: last.token)
            } else {
                result.append(word)
            }
        }
        return result
    }

    private static let not = WordKey("not")
    private static let contractions = [
        "do": "dont", "did": "didnt", "does": "doesnt", "have": "havent", "has": "hasnt", "can": "cant",
        "could": "couldnt", "will": "wont", "would": "wouldnt",
    ]

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
        if let short = unstretched(folded) { return short }
        guard folded.utf8.contains(where: { $0 == 0x27 || $0 == 0x2D }) else { return folded }
        // "we're" and "we'll" would otherwise be "were" and "well".
        if folded == "we're" { return "weare" }
        if folded == "we'll" { return "wewill" }
        return String(folded.filter { $0 != "'" && $0 != "-" })
    }

    /// "yesss" as "yes".
    private static func unstretched(_ folded: String) -> String? {
        guard let last = folded.utf8.last, folded.utf8.suffix(3).allSatisfy({ $0 == last }), folded.utf8.count > 3
        else {
            return nil
        }
        let short = String(folded.prefix(folded.count - folded.reversed().prefix { $0 == folded.last }.count + 1))
        return stretched.contains(short) ? short : nil
    }

    private static let stretched: Set<String> = [
        "yes", "no", "hi", "hey", "hello", "si", "ja", "sim", "oui", "nein", "yep", "yeah", "ok", "nope", "thanks",
        "so",
    ]
}
