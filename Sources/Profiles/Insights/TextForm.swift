/// What a claim may look like: plain sentences about a person, in the third person or none.
enum TextForm {
    /// Whether nothing in a text is anything but plain words: no addresses, numbers to call, markup, invisible
    /// characters, commands, or words to a reader.
    static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy(isAllowed) && !hasMarkup(text) && !hasAddress(text) && !hasPhone(text)
            && !speaksToReader(text) && !Instructions.commands(text)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
        // The joiners of Persian and Indic scripts.
        case .format: return scalar.value == 0x200C || scalar.value == 0x200D
        default: return !(0xFE00...0xFE0F).contains(scalar.value) && !(0xE0000...0xE0FFF).contains(scalar.value)
        }
    }

    private static func hasMarkup(_ text: String) -> Bool {
        if text.contains(where: { "<>`*_[]{}|\\~^#=@".contains($0) }) { return !isHarmless(text) }
        if text.contains("://") || text.contains("--") { return true }
        let begin = text.prefix(3)
        return begin.hasPrefix("- ") || begin.hasPrefix("+ ") || begin.hasPrefix("• ") || hasEntity(text)
    }

    /// "C#" and "F#" are languages.
    private static func isHarmless(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).allSatisfy { word in
            !word.contains { "<>`*_[]{}|\\~^#=@".contains($0) }
                || ["c#", "f#"].contains(word.lowercased().filter { $0.isLetter || $0 == "#" })
        }
    }

    private static func hasEntity(_ text: String) -> Bool {
        text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().contains { rest in
            let name = rest.prefix(10).prefix { $0.isLetter || $0.isNumber || $0 == "#" }
            return !name.isEmpty && rest.dropFirst(name.count).first == ";"
        }
    }

    /// A dot inside a word, with a domain's end behind it, or such a dot in words.
    private static func hasAddress(_ text: String) -> Bool {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        for (index, word) in words.enumerated() {
            if word.hasPrefix("www") { return true }
            if ["dot", "punto", "punkt", "point", "ponto", "(dot)"].contains(word), index + 1 < words.count,
                ["com", "net", "org", "io", "ai", "co", "de", "dev", "app"].contains(
                    words[index + 1].filter(\.isLetter))
            {
                return true
            }
            let labels = word.drop { !$0.isLetter && !$0.isNumber }.split(
                separator: ".", omittingEmptySubsequences: false)
            for (place, label) in labels.enumerated().dropFirst() {
                let end = label.prefix { $0.isLetter || $0 == "/" }
                let before = labels[place - 1]
                guard end.count >= 2, before.contains(where: { $0.isLetter }), before.count >= 2, end != "js" else {
                    continue
                }
                return true
            }
        }
        return false
    }

    /// Seven digits and more in a row, but for separators, that are no grouped number and no years.
    private static func hasPhone(_ text: String) -> Bool {
        var run = ""
        for character in text + "\n" {
            if character.isNumber || "+()-–./ ".contains(character) && (!run.isEmpty || character == "+") {
                run.append(character)
                continue
            }
            if isPhone(run) { return true }
            run = ""
        }
        return false
    }

    private static func isPhone(_ run: String) -> Bool {
        guard run.count(where: \.isNumber) >= 7 else { return false }
        let groups = run.split { !$0.isNumber }
        let areYears = groups.allSatisfy { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
        let isGrouped =
            groups.count > 1 && (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
            && !run.contains { "+()-–/".contains($0) }
        return !areYears && !isGrouped
    }

    private static func speaksToReader(_ text: String) -> Bool {
        for word in text.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
            let folded =
                DateToken.fold(String(word)).replacing("’", with: "'").split(separator: "'").first.map(String.init)
                ?? ""
            if readers.contains(folded) { return true }
        }
        // German's polite forms are the capital ones inside a sentence.
        let words = text.split(whereSeparator: \.isWhitespace)
        for (before, word) in zip(words, words.dropFirst()) where before.last.map({ !".!?:".contains($0) }) == true {
            if ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer"].contains(word.filter(\.isLetter)) {
                return true
            }
        }
        return text.contains("あなた") || text.contains("您") || text.contains("당신")
    }

    private static let readers: Set<String> = Set(
        """
        you your yours yourself yourselves du dich dir dein deine deinen deinem deiner euch euer eure tu tus ti contigo \
        usted ustedes vosotros vuestro vuestra toi vous votre vos voce voces voi vostro vostra vostri tuo tua tuoi tue \
        ты тебя тебе твой твоя твои вы вас вам вами ваш ваша ваше ваши
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
