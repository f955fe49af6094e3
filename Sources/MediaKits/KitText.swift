/// A sentence, name or item of a kit, with the ids of the facts that it rests on.
package struct KitText: Sendable, Hashable {
    package var text: String
    package var facts: [String]

    package init(_ text: String, facts: [String]) {
        self.text = text
        self.facts = facts
    }
}

/// Several sentences that are read as one text.
package struct KitPassage: Sendable, Hashable {
    package var sentences: [KitText]

    package init(_ sentences: [KitText] = []) { self.sentences = sentences }

    package var text: String { sentences.map(\.text).joined(separator: " ") }
    package var isEmpty: Bool { sentences.isEmpty }
    /// See `Words.count`.
    package var wordCount: Int { sentences.reduce(0) { $0 + Words.count($1.text) } }

    /// As many of the sentences as fit, in order; the first that does not fit ends it.
    func fitting(words limit: Int) -> KitPassage {
        var kept = KitPassage()
        for sentence in sentences {
            guard kept.wordCount + Words.count(sentence.text) <= limit else { break }
            kept.sentences.append(sentence)
        }
        return kept
    }
}
