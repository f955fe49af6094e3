import InterviewCore

/// What the catalogues' quick replies mean, by their folded words. A reply offered before the language changed is read
/// as well, so all languages share one table.
enum QuickReplyMeaning {
    /// - Parameter words: the message's words as phrases see them, a space between.
    static func of(_ words: String) -> IntentHit? { table[words] }

    private static let table: [String: IntentHit] = {
        var table: [String: IntentHit] = [:]
        for language in Language.allCases {
            for (text, hit) in language.quickReplies {
                let words = MessageText(text).tokens.compactMap { Word.plain($0) }
                table[words.joined(separator: " ")] = hit
            }
        }
        return table
    }()
}
