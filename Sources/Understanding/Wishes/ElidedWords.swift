/// Words as languages with elision mean them: "l'azienda" and "dis-moi" are two.
enum ElidedWords {
    static func split(_ words: [Word], of message: MessageText) -> [Word] {
        var result: [Word] = []
        result.reserveCapacity(words.count)
        for word in words {
            let folded = message.folded(word.token)
            guard message.kind(word.token) == .word, isJoined(folded), !whole.contains(word.text) else {
                result.append(word)
                continue
            }
            for part in parts(of: folded) { result.append(Word(text: part, token: word.token)) }
        }
        return result
    }

    /// What the parts of a word may mean.
    static func concepts(of token: Token) -> Concept {
        guard token.kind == .word, isJoined(token.folded) else { return [] }
        return parts(of: token.folded).reduce([]) { known, part in
            let key = WordKey(part)
            let named: Concept = FieldNames.begin(with: key) ? .field : []
            return known.union(Listing(of: part, key).concepts).union(named)
        }
    }

    private static func isJoined(_ folded: String) -> Bool { folded.utf8.contains { $0 == 0x27 || $0 == 0x2D } }

    private static func parts(of folded: String) -> [String] {
        folded.split(whereSeparator: { $0 == "'" || $0 == "-" }).map(String.init)
    }

    /// Written with a hyphen or an apostrophe, and one word all the same.
    private static let whole = WordSets.set("email emails emailadresse aujourdhui")
}
