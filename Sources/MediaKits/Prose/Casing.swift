import InterviewCore

/// Capital letters for guests who type none, or nothing else.
struct Casing {
    private let language: Language
    /// Words of the guest's own names, as they were written.
    private let names: [String: String]
    /// Whether nothing that the guest wrote has a capital in it.
    let isLower: Bool
    let isShouting: Bool

    /// - Parameter texts: what the guest wrote, names apart.
    init(_ texts: [String], names: [String], language: Language) {
        self.language = language
        let words = names.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        self.names = Dictionary(words.map { ($0.lowercased(), $0) }) { first, _ in first }
        let long = texts.filter { Words.count($0) >= 3 }
        isLower = !long.isEmpty && texts.allSatisfy { !$0.contains(where: \.isUppercase) }
        isShouting = !long.isEmpty && long.allSatisfy(Self.shouts)
    }

    /// The text with a capital at the beginning of its sentences and in the names that are certain, if it lacks them.
    func repaired(_ text: String) -> String {
        // Without its capitals German is misspelt, and a list of its nouns would never be complete.
        if Self.shouts(text) || (isShouting && Self.isUpper(text)), language != .german {
            return cased(text.lowercased())
        }
        guard !text.contains(where: \.isUppercase) else { return withPronoun(text) }
        return isLower && language != .german ? cased(text) : withPronoun(sentenceCased(text))
    }

    /// The guest's name, where it was typed as everything else was: "milo mcdonald" gives "Milo McDonald".
    func repairedName(_ name: String) -> String {
        let isPlain = isLower && !name.contains(where: \.isUppercase)
        guard isPlain || (isShouting && Self.isUpper(name)) else { return name }
        return name.lowercased().split(separator: " ").enumerated().map { index, word in
            index > 0 && Self.particles.contains(String(word)) ? String(word) : Self.capitalizedName(String(word))
        }.joined(separator: " ")
    }

    // MARK: Parts

    private func cased(_ text: String) -> String {
        var tokens = TextTokens(text)
        for (index, word) in tokens.words.enumerated() {
            if let name = names[word] ?? (language == .english ? KnownNames.byLowered[word] : nil) {
                tokens.words[index] = name
            }
        }
        return withPronoun(sentenceCased(tokens.text))
    }

    /// "i" and "im" as English writes them.
    private func withPronoun(_ text: String) -> String {
        guard language == .english else { return text }
        var tokens = TextTokens(text)
        for (index, word) in tokens.words.enumerated() {
            guard tokens.gaps[index].last.map({ $0.isWhitespace || "“\"(".contains($0) }) ?? true else { continue }
            switch word.lowercased() {
            case "i": tokens.words[index] = "I"
            case "im", "i'm", "i’m": tokens.words[index] = "I’m"
            case "ive", "i've", "i’ve": tokens.words[index] = "I’ve"
            case "i'll", "i’ll": tokens.words[index] = "I’ll"
            case "i'd", "i’d": tokens.words[index] = "I’d"
            default: continue
            }
        }
        return tokens.text
    }

    /// Capitals after what ends a sentence, in a text that has none; its first letter is left to who shows it.
    private func sentenceCased(_ text: String) -> String {
        var result = ""
        var isStart = false
        var word = ""
        for character in text {
            if character.isWhitespace {
                isStart = (isStart && word.isEmpty) || endsSentence(word)
                word = ""
                result.append(character)
            } else {
                result += isStart && word.isEmpty ? character.uppercased() : String(character)
                word.append(character)
            }
        }
        return result
    }

    private func endsSentence(_ word: String) -> Bool {
        guard let last = word.last(where: { !"\"”’)".contains($0) }), ".!?".contains(last) else { return false }
        return last != "." || (word.count > 3 && !SentenceCutter.isAbbreviation(String(word.dropLast())))
    }

    /// Whether a text is written in capitals: three words of more than initials.
    static func shouts(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter }.filter { $0.count > 1 }
        return words.count >= 3 && words.contains { $0.count >= 4 } && isUpper(text)
    }

    private static func isUpper(_ text: String) -> Bool {
        text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
    }

    private static func capitalizedName(_ word: String) -> String {
        word.split(separator: "-", omittingEmptySubsequences: false).map { part in
            for start in ["mc", "o'", "o’"] where part.hasPrefix(start) && part.count > start.count + 1 {
                return start.capitalizedFirst + String(part.dropFirst(start.count)).capitalizedFirst
            }
            return String(part).capitalizedFirst
        }.joined(separator: "-")
    }

    private static let particles: Set<String> = [
        "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "van", "von", "der", "den", "ten",
        "ter", "zu", "al", "el", "bin", "ibn", "bint", "y", "e",
    ]
}

extension String {
    /// With a capital as its first letter, if it begins with a letter.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
