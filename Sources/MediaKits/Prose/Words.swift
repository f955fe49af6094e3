import InterviewCore

/// Counting and comparing words.
enum Words {
    /// How many words a reader sees: runs between white space, and each sign of scripts that set no spaces.
    static func count(_ text: String) -> Int {
        var count = 0
        var inWord = false
        for scalar in text.unicodeScalars {
            if isIdeograph(scalar) {
                count += 1
                inWord = false
            } else if scalar.properties.isWhitespace {
                inWord = false
            } else if !inWord {
                count += 1
                inWord = true
            }
        }
        return count
    }

    /// The first words of a text, with an ellipsis where it was longer.
    static func first(_ limit: Int, of text: String) -> String {
        let words = text.split(separator: " ")
        return words.count <= limit ? text : words.prefix(limit).joined(separator: " ") + "…"
    }

    /// The beginnings of the words that carry meaning, for telling whether two texts are about the same thing.
    static func stems(_ text: String) -> Set<String> {
        Set(text.foldedWords.filter { $0.count >= 4 && !common.contains($0) }.map(stem))
    }

    /// Without a plural's ending, five characters at most.
    private static func stem(_ word: String) -> String {
        String((word.count > 4 && word.hasSuffix("s") ? word.dropLast() : word[...]).prefix(5))
    }

    static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    private static let common: Set<String> = [
        "about", "after", "again", "also", "been", "before", "being", "between", "both", "could", "does", "doing",
        "down", "each", "even", "ever", "every", "from", "have", "having", "help", "here", "into", "just", "know",
        "like", "made", "make", "many", "more", "most", "much", "need", "only", "other", "over", "people", "really",
        "same", "should", "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "thing",
        "things", "think", "this", "those", "through", "time", "under", "very", "want", "well", "were", "what", "when",
        "where", "which", "while", "will", "with", "without", "work", "would", "year", "years", "your",
    ]
}
