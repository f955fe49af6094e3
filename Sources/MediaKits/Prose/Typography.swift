import InterviewCore

/// Apostrophes and quotation marks as they are printed, for sentences that were put together here.
struct Typography {
    let language: Language

    func set(_ text: String) -> String {
        let characters = Array(text)
        let isPaired = language == .english && characters.count { $0 == "\"" }.isMultiple(of: 2)
        var result = ""
        var isOpen = false
        for (index, character) in characters.enumerated() {
            switch character {
            case "'" where isApostrophe(characters, index): result.append("’")
            case "\"" where isPaired:
                result.append(isOpen ? "”" : "“")
                isOpen.toggle()
            default: result.append(character)
            }
        }
        return result
    }

    func set(_ text: KitText) -> KitText { KitText(set(text.text), facts: text.facts) }

    func set(_ passage: KitPassage) -> KitPassage { KitPassage(passage.sentences.map(set)) }

    /// "don't", "the nurses' rota"
    private func isApostrophe(_ characters: [Character], _ index: Int) -> Bool {
        guard index > 0, characters[index - 1].isLetter || characters[index - 1].isNumber else { return false }
        let next = index + 1 < characters.count ? characters[index + 1] : " "
        return next.isLetter || (characters[index - 1] == "s" && next.isWhitespace)
    }
}
