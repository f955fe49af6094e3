/// Cuts a text into sentences. Where it is not sure it does not cut: a longer sentence is still the guest's own.
enum SentenceCutter {
    static func sentences(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).flatMap { cut(String($0)) }
    }

    private static func cut(_ line: String) -> [String] {
        let characters = Array(line)
        var sentences: [String] = []
        var start = 0
        var index = 0
        while index < characters.count {
            var end = index
            while end < characters.count, isEnd(characters[end]) || (end > index && isClosing(characters[end])) {
                end += 1
            }
            if end > index, endsSentence(characters, from: start, mark: index, to: end) {
                sentences.append(trimmed(characters[start..<end]))
                start = end
            }
            index = max(end, index + 1)
        }
        sentences.append(trimmed(characters[start...]))
        return sentences.filter { !$0.isEmpty }
    }

    private static func endsSentence(_ characters: [Character], from start: Int, mark: Int, to end: Int) -> Bool {
        if "。！？｡".contains(characters[mark]) { return true }
        guard end < characters.count, characters[end].isWhitespace else { return false }
        guard let next = characters[end...].first(where: { !$0.isWhitespace }), !next.isLowercase else { return false }
        guard characters[mark] == "." else { return true }
        let word = characters[start..<mark].reversed().prefix { !$0.isWhitespace }.reversed()
        return !isAbbreviation(String(word))
    }

    /// "Dr", "J", "U.S", "Inc": a dot behind these ends nothing for sure.
    static func isAbbreviation(_ word: String) -> Bool {
        let bare = word.drop { !$0.isLetter && !$0.isNumber }
        if bare.count == 1, bare.first?.isLetter == true { return true }
        if bare.contains("."), bare.count <= 6 { return true }
        return abbreviations.contains(bare.lowercased())
    }

    private static let abbreviations: Set<String> = [
        "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "inc", "ltd", "co", "corp", "vs", "etc", "approx", "no",
        "dept", "est", "fig", "gen", "hon", "rev", "sen", "vol",
    ]

    private static func isEnd(_ character: Character) -> Bool { ".!?…。！？｡".contains(character) }
    private static func isClosing(_ character: Character) -> Bool { "\"'”’»)]".contains(character) }

    private static func trimmed(_ characters: ArraySlice<Character>) -> String {
        var slice = characters.drop(while: \.isWhitespace)
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }
}
