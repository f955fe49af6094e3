/// A kit for one show: the same texts in another order, fewer of them, and why.
package struct KitVariant: Sendable, Hashable {
    package var kit: MediaKit
    /// Words of the show's description that decided the order, as they stand there.
    package var matchedWords: [String]
    /// What was put first, and the words that it shares with the description.
    package var matches: [Match]

    /// A text of the kit that is about what the show is about.
    package struct Match: Sendable, Hashable, Encodable {
        /// The block's name, as in the page.
        package var block: String
        package var text: String
        package var words: [String]
    }
}

extension KitVariant: Encodable {
    private enum CodingKeys: String, CodingKey {
        case kit = "media_kit"
        case matchedWords = "matched_words"
        case matches
    }
}

extension MediaKit {
    /// The kit for a show, from the description of it: topics, stories, questions and keywords that share words with it
    /// come first, and fewer of the others are left. Nothing is added, and nothing else is changed.
    ///
    /// - Parameter show: a text from anywhere; its first 10,000 characters are read.
    package func tailored(to show: String) -> KitVariant {
        Tailoring(self, ShowWords(show, language: language)).variant
    }
}
