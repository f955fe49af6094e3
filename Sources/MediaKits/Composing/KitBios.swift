import InterviewCore

/// The three bios, and the guest's own where it is told in first person.
struct KitBios {
    var short = KitPassage()
    var long = KitPassage()
    var readAloud = KitPassage()
    var ownWords = KitPassage()

    static let shortWords = 50
    static let longWords = 150
    /// Somewhat under a minute, read at 150 words a minute.
    static let readAloudWords = 110

    /// As many sentences as fit, in order; of a first one that is too long by itself, its beginning.
    static func beginning(of sentences: [KitText], words: Int) -> KitPassage {
        let fitting = KitPassage(sentences).fitting(words: words)
        guard fitting.isEmpty, let first = sentences.first else { return fitting }
        let beginning = Words.first(words, of: first.text)
        return Words.count(beginning) <= words ? KitPassage([KitText(beginning, facts: first.facts)]) : KitPassage()
    }
}

extension KitPassage {
    /// The passage and each of the sentences for which there is room.
    func adding(_ sentences: [KitText], words limit: Int) -> KitPassage {
        var passage = self
        for sentence in sentences where passage.wordCount + Words.count(sentence.text) <= limit {
            passage.sentences.append(sentence)
        }
        return passage
    }
}
