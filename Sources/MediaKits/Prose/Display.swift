import InterviewCore

/// A guest's phrase as an item of the page.
enum Display {
    /// With a capital at its beginning; names in their own case ("bell hooks", "iOS") and addresses stay.
    static func capitalized(_ text: String, name: String?) -> String {
        guard let first = text.first, first.isLowercase else { return text }
        let word = text.prefix { !$0.isWhitespace }
        let isAddress = word.contains { "@/".contains($0) } || word.dropLast().contains(".")
        if isAddress || word.contains(where: \.isUppercase) { return text }
        if let name, let own = name.split(separator: " ").first, word.hasPrefix(own) { return text }
        return text.capitalizedFirst
    }

    /// An item of a list: one sentence of it needs no full stop.
    static func item(_ text: KitText, name: String?) -> KitText {
        var line = text.text
        if line.hasSuffix("."), SentenceCutter.sentences(line).count == 1, !endsInInitials(line) { line.removeLast() }
        return KitText(capitalized(line, name: name), facts: text.facts)
    }

    /// A statement: whole sentences, each with its end.
    static func statement(_ text: KitText, name: String?) -> KitText {
        let paragraphs = text.text.split(separator: "\n").map { line in
            let line = capitalized(String(line), name: name)
            // A dot behind an address would be copied with it.
            let last = line.split(separator: " ").last ?? ""
            return last.contains("@") || last.contains("://") ? line : Grammar.sentence(line)
        }
        return KitText(paragraphs.joined(separator: "\n"), facts: text.facts)
    }

    /// "Acme Inc.", "Ph.D."
    private static func endsInInitials(_ line: String) -> Bool {
        let word = line.dropLast().split(whereSeparator: \.isWhitespace).last ?? ""
        return word.contains(".") || SentenceCutter.isAbbreviation(String(word))
    }
}
