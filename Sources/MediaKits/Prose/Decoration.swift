/// Emoji and strings of marks, which a kit's prose goes without.
enum Decoration {
    /// The text without emoji; one that stands for a word ("I ❤️ bridges") stays, one that divides items is a dot.
    static func removed(_ text: String) -> String {
        guard text.contains(where: isEmoji) else { return settled(text) }
        let isDivider = dividers(text)
        var kept = ""
        var rest = text[...]
        while let character = rest.first {
            guard isEmoji(character) else {
                kept.append(character)
                rest = rest.dropFirst()
                continue
            }
            let next = rest.drop { isEmoji($0) || $0 == " " }
            if isDivider.contains(character), kept.contains(where: \.isLetter), next.first?.isLetter == true {
                kept.append("·")
            } else if standsForWord(after: kept, before: next.first) {
                kept.append(character)
            }
            rest = rest.dropFirst()
        }
        return settled(kept)
    }

    static func isEmoji(_ character: Character) -> Bool {
        character.unicodeScalars.contains { scalar in
            scalar.properties.isEmojiPresentation || (scalar.properties.isEmoji && scalar.value >= 0x2600)
                || scalar.value == 0x20E3
        }
    }

    /// Emoji that occur at least twice between words.
    private static func dividers(_ text: String) -> Set<Character> {
        var counts: [Character: Int] = [:]
        var trimmed = text[...]
        while let last = trimmed.last, isEmoji(last) || last.isWhitespace { trimmed.removeLast() }
        for character in trimmed where isEmoji(character) { counts[character, default: 0] += 1 }
        return Set(counts.filter { $0.value > 1 }.keys)
    }

    private static func standsForWord(after text: String, before next: Character?) -> Bool {
        guard let next, next.isLowercase || next.isNumber else { return false }
        guard let word = text.split(whereSeparator: \.isWhitespace).last else { return false }
        return openWords.contains(word.lowercased())
    }

    /// Words that no sentence leaves standing without the next.
    private static let openWords: Set<String> = [
        "i", "we", "you", "they", "to", "the", "a", "an", "my", "our", "your", "of", "with", "for", "in", "is", "are",
        "yo", "je", "ich", "eu", "io", "el", "la", "le", "les", "los", "las", "der", "die", "das", "un", "una", "une",
        "ein", "eine", "um", "uma", "il", "lo", "o", "os", "as", "de", "mi", "mon", "ma", "mein", "meu", "mio",
    ]

    /// One mark for a row of them, no space before a mark that ends something, single spaces.
    private static func settled(_ text: String) -> String {
        var result = ""
        for character in text {
            if "!?".contains(character), result.last == character { continue }
            if ".,;".contains(character), result.last == " ", result.dropLast().last?.isLetter == true {
                result.removeLast()
            }
            if character == " ", result.last == " " || result.last?.isNewline == true { continue }
            result.append(character)
        }
        while let last = result.last, last == " " || last == "·" { result.removeLast() }
        while let first = result.first, first == " " || first == "·" { result.removeFirst() }
        return result
    }
}
