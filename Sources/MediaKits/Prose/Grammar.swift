import InterviewCore

/// Putting words together.
enum Grammar {
    /// The text with a full stop, unless it ends itself.
    static func sentence(_ text: String) -> String {
        guard let last = text.last(where: { !"\"'”’»“)".contains($0) }) else { return text }
        return ".!?…。！？।؟".contains(last) ? text : text + "."
    }

    /// Without what ends a sentence, to stand inside another.
    ///
    /// - Parameter keepsInitials: whether the dot of "Acme Inc." is a part of the name.
    static func inner(_ text: String, keepsInitials: Bool = false) -> String {
        var text = Substring(text)
        if keepsInitials, text.hasSuffix("."), let word = text.dropLast().split(separator: " ").last,
            word.contains(".") || SentenceCutter.isAbbreviation(String(word))
        {
            return String(text)
        }
        while let last = text.last, ".;,:".contains(last) || last.isWhitespace { text = text.dropLast() }
        return String(text)
    }

    /// "Ana’s", "James’s"
    static func possessive(_ name: String) -> String { name + "’s" }

    /// "a" or "an", by how the word after it sounds.
    static func article(before word: String) -> String {
        guard let first = word.first else { return "a" }
        let letters = word.prefix { $0.isLetter }
        if letters.count > 1, letters.allSatisfy(\.isUppercase), !pronounceable.contains(String(letters)) {
            return "AEFHILMNORSX".contains(first) ? "an" : "a"
        }
        if letters.count == 1, first.isUppercase { return "AEFHILMNORSX".contains(first) ? "an" : "a" }
        let lower = word.lowercased()
        if ["8", "11 ", "11-", "11th", "18 ", "18-", "18th"].contains(where: lower.hasPrefix) { return "an" }
        if ["hour", "honest", "honor", "honour", "heir"].contains(where: lower.hasPrefix) { return "an" }
        if ["uni", "use", "usa", "usu", "euro", "one", "once", "ute", "uto", "ubi"].contains(where: lower.hasPrefix) {
            return lower.hasPrefix("unin") || lower.hasPrefix("unim") ? "an" : "a"
        }
        return "aeiou".contains(lower.first ?? "b") ? "an" : "a"
    }

    /// Initials that are read as words.
    private static let pronounceable: Set<String> = [
        "NASA", "NATO", "SAP", "RADAR", "LEGO", "NASDAQ", "MOOC", "SEAL", "STEM", "FIFA", "UNICEF", "LASER", "HIPAA",
        "REIT", "RAF",
    ]
}

/// How a language writes lists and quotations.
struct Punctuation {
    let language: Language

    /// "A, B and C"; with semicolons where an item has a comma of its own.
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let hasCommas = items.contains { $0.contains(", ") }
        let hasAnd = language == .english && items.contains { $0.contains(" and ") || Words.count($0) > 3 }
        let separator = hasCommas ? "; " : ", "
        let word = " " + and(before: last) + " "
        let link = hasCommas && items.count > 2 ? ";" + word : hasAnd ? "," + word : word
        return items.dropLast().joined(separator: separator) + link + last
    }

    /// A list in which every item stays one: in quotation marks where an item has an "and" of its own.
    func distinctList(_ items: [String]) -> String {
        let links = [" and ", " y ", " e ", " et ", " und "]
        let isPlain = !items.contains { item in links.contains { item.contains($0) } }
        return list(isPlain ? items : items.map(quoted))
    }

    private func and(before word: String) -> String {
        switch language {
        case .english: return "and"
        case .french: return "et"
        case .german: return "und"
        case .portuguese, .italian: return "e"
        case .spanish:
            let sound = word.folded
            let isSameVowel = (sound.hasPrefix("i") || sound.hasPrefix("hi")) && !sound.hasPrefix("hie")
            return isSameVowel ? "e" : "y"
        }
    }

    var colon: String { language == .french ? "\u{A0}:" : ":" }

    /// In quotation marks; those inside become the inner ones.
    func quoted(_ text: String) -> String {
        let marks = marks
        var inner = ""
        var isOpen = false
        for character in text {
            switch character {
            case "“", "«", "„": inner.append(marks.innerOpen)
            case "”", "»": inner.append(marks.innerClose)
            case "\"":
                inner.append(isOpen ? marks.innerClose : marks.innerOpen)
                isOpen.toggle()
            default: inner.append(character)
            }
        }
        return marks.open + inner + marks.close
    }

    private var marks: (open: String, close: String, innerOpen: Character, innerClose: Character) {
        switch language {
        case .english, .spanish, .portuguese: ("“", "”", "‘", "’")
        case .french: ("« ", " »", "“", "”")
        case .german: ("„", "“", "‚", "‘")
        case .italian: ("«", "»", "“", "”")
        }
    }
}
