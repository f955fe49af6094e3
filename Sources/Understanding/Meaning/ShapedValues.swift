import InterviewCore

/// The values that are told by their shape, whatever was asked: addresses, numbers, years.
enum ShapedValues {
    static func find(in message: MessageText, context: ReadingContext) -> [Candidate] {
        var found = Emails.find(in: message, context: context)
        found += Links.find(in: message, context: context)
        found += Handles.find(in: message, context: context)
        found += Phones.find(in: message, context: context)
        found += Years.find(in: message, context: context)
        return found
    }

    static func metrics(of message: MessageText, in tokens: Range<Int>) -> [String] {
        Metrics.find(in: message, tokens: tokens)
    }
}

extension MessageText {
    /// The tokens of a quote.
    func tokens(of quote: Quote) -> Range<Int> { tokenIndices(in: quote.start..<quote.end) }
}
