/// A text as words and what stands between them; `text` puts it together again unchanged.
struct TextTokens {
    var words: [String] = []
    /// One more than `words`: before the first word, between words, after the last.
    var gaps: [String] = []

    init(_ text: String) {
        let characters = Array(text)
        var gap = ""
        var index = 0
        while index < characters.count {
            guard Self.isInner(characters, index) else {
                gap.append(characters[index])
                index += 1
                continue
            }
            let start = index
            while index < characters.count, Self.isInner(characters, index) || Self.joins(characters, index) {
                index += 1
            }
            gaps.append(gap)
            gap = ""
            words.append(String(characters[start..<index]))
        }
        gaps.append(gap)
    }

    var text: String {
        var text = gaps[0]
        for (index, word) in words.enumerated() { text += word + gaps[index + 1] }
        return text
    }

    /// Which words stand in quotation marks; nil where a mark has no partner.
    var quoted: [Bool]? {
        var isOpen = false
        var quoted: [Bool] = []
        for (index, gap) in gaps.enumerated() {
            for character in gap {
                switch character {
                case "“", "«", "„":
                    if isOpen { return nil }
                    isOpen = true
                case "”", "»":
                    if !isOpen { return nil }
                    isOpen = false
                case "\"": isOpen.toggle()
                default: continue
                }
            }
            if index < words.count { quoted.append(isOpen) }
        }
        return isOpen ? nil : quoted
    }

    /// The words lower-cased, with plain apostrophes.
    var lowered: [String] { words.map { $0.lowercased().replacing("’", with: "'") } }

    private static func isInner(_ characters: [Character], _ index: Int) -> Bool {
        characters[index].isLetter || characters[index].isNumber
    }

    /// "don’t", "same-day", "Node.js", "1,500,000": what stands between two letters or digits is part of the word.
    private static func joins(_ characters: [Character], _ index: Int) -> Bool {
        guard index + 1 < characters.count, isInner(characters, index + 1) else { return false }
        switch characters[index] {
        case "'", "’", "-", ".", "@", "_": return true
        case ",": return characters[index - 1].isNumber && characters[index + 1].isNumber
        default: return false
        }
    }
}
