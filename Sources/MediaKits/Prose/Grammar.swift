/// Putting words together.
enum Grammar {
    /// "A, B and C"; with semicolons where an item has a comma of its own.
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let separator = items.contains { $0.contains(",") } ? "; " : ", "
        return items.dropLast().joined(separator: separator) + " and " + last
    }

    /// The text with a full stop, unless it ends itself.
    static func sentence(_ text: String) -> String {
        guard let last = text.last(where: { !"\"'”’»)".contains($0) }) else { return text }
        return ".!?…。！？".contains(last) ? text : text + "."
    }

    /// Without what ends a sentence, to stand inside another.
    static func inner(_ text: String) -> String {
        var text = Substring(text)
        while let last = text.last, ".;,:".contains(last) { text = text.dropLast() }
        return String(text)
    }

    /// A phrase to be spoken of: in quotation marks where it is more than a few plain words.
    static func named(_ text: String) -> String { isPlain(text) ? inner(text) : quoted(inner(text)) }

    /// Several of them: all in quotation marks, or none.
    static func namedList(_ texts: [String]) -> String {
        let texts = texts.map(inner)
        return list(texts.allSatisfy(isPlain) ? texts : texts.map(quoted))
    }

    private static func isPlain(_ text: String) -> Bool {
        Words.count(inner(text)) <= 4 && !inner(text).contains { ",?!:“”\"".contains($0) }
    }

    static func quoted(_ text: String) -> String {
        "“" + text.replacing("“", with: "‘").replacing("”", with: "’").replacing("\"", with: "'") + "”"
    }

    /// "a" or "an", by how the word after it sounds.
    static func article(before word: String) -> String {
        guard let first = word.first else { return "a" }
        let letters = word.prefix { $0.isLetter }
        if letters.count > 1, letters.allSatisfy(\.isUppercase), !pronounceable.contains(String(letters)) {
            return "AEFHILMNORSX".contains(first) ? "an" : "a"
        }
        let lower = word.lowercased()
        if ["hour", "honest", "honor", "honour", "heir"].contains(where: lower.hasPrefix) { return "an" }
        if ["uni", "use", "usa", "euro", "one", "once", "ute"].contains(where: lower.hasPrefix) {
            return lower.hasPrefix("unin") || lower.hasPrefix("unim") ? "an" : "a"
        }
        return "aeiou".contains(lower.first ?? "b") ? "an" : "a"
    }

    /// Initials that are read as words.
    private static let pronounceable: Set<String> = ["NASA", "NATO", "SAP", "RADAR", "LEGO", "NASDAQ", "MOOC", "SEAL"]
}
