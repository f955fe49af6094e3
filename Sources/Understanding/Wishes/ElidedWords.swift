/// Words as languages with elision mean them: "l'azienda" and "dis-moi" are two.
enum ElidedWords {
    static func split(_ words: [Word], of message: MessageText) -> [Word] {
        var result: [Word] = []
        result.reserveCapacity(words.count)
        for word in words {
            let folded = message.folded(word.token)
            guard message.kind(word.token) == .word, folded.utf8.contains(where: { $0 == 0x27 || $0 == 0x2D }),
                !whole.contains(word.text)
            else {
                result.append(word)
                continue
            }
            for part in folded.split(whereSeparator: { $0 == "'" || $0 == "-" }) {
                result.append(Word(text: String(part), token: word.token))
            }
        }
        return result
    }

    /// Written with a hyphen or an apostrophe, and one word all the same.
    private static let whole = WordSets.set("email emails emailadresse aujourdhui")
}
