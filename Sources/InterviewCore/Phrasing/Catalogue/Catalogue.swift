/// Everything that the bot says, in one language. The compiler holds each language to every sentence.
///
/// A catalogue knows words, not interviews: what is said when, and in which wording, is decided in `Composing`.
protocol Catalogue: Grammar, FieldNames, QuestionWordings, QuickReplies, Remarks, ProfileSentences, SummarySentences,
    HelpSentences, RepairSentences, ValueProblems
{}

extension Language {
    var catalogue: any Catalogue {
        switch self {
        case .english: English()
        case .spanish: Spanish()
        case .french: French()
        case .german: German()
        case .portuguese: Portuguese()
        case .italian: Italian()
        }
    }
}
