import Foundation

extension String {
    /// The text with case, accents, width and spacing folded: what "the same" means for names and list items.
    package var folded: String {
        let plain = folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .trimmingCharacters(in: CharacterSet(charactersIn: ".,;:!?'\"“”‘’… "))
    }

    /// The folded words: runs of letters and digits.
    package var foldedWords: [String] {
        folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
    }

    /// Whether there is a digit in it.
    package var hasDigit: Bool { contains(where: \.isNumber) }
}

extension FactValue {
    /// Whether two values say the same, so that only one is kept. Stories are the same when most of their words are.
    package func folds(with other: FactValue) -> Bool {
        switch (self, other) {
        case (.text(let left), .text(let right)): left.folded == right.folded
        case (.integer(let left), .integer(let right)): left == right
        case (.story(let left), .story(let right)): left.tellsTheSame(as: right)
        default: false
        }
    }
}

extension Story {
    /// The share of words in common from which two tellings count as one story.
    private static let likeness = 0.75

    fileprivate func tellsTheSame(as other: Story) -> Bool {
        let left = Set((title + " " + text).foldedWords)
        let right = Set((other.title + " " + other.text).foldedWords)
        guard !left.isEmpty, !right.isEmpty else { return title.folded == other.title.folded }
        return Double(left.intersection(right).count) >= Self.likeness * Double(min(left.count, right.count))
    }
}

/// Names are the same person's when, case and accents folded, all words of the shorter occur in the longer.
package func namesMatch(_ left: String, _ right: String) -> Bool {
    let (shorter, longer) = left.foldedWords.count <= right.foldedWords.count ? (left, right) : (right, left)
    let words = Set(longer.foldedWords)
    return shorter.foldedWords.allSatisfy(words.contains)
}
