import InterviewCore

/// Years of experience.
package enum Years {
    /// A candidate for `years_experience`, at most one: the total where several spans are named, of a range or "20+"
    /// the lower bound, "since 2009" counted to the context's day. Ages, "3 years ago" and plans are none.
    package static func find(in text: MessageText, context: ReadingContext) -> [Candidate] {
        var spans: [YearSpan] = []
        var index = 0
        while index < text.tokens.count, spans.count < 40 {
            if YearSpan.mayBegin(text, at: index), let span = YearSpan.match(text, at: index, today: context.today) {
                spans.append(span)
                index = max(index + 1, span.tokens.upperBound)
            } else {
                index += 1
            }
        }
        let judge = YearJudge(text: text, context: context)
        var best: (span: YearSpan, score: Int)?
        for span in spans {
            guard let score = judge.score(span), score > best?.score ?? .min else { continue }
            best = (span, score)
        }
        guard let best else { return [] }
        let quote = text.quote(ofTokens: best.span.tokens)
        let confidence = best.score >= 3 ? 0.95 : 0.75
        return [
            Candidate(field: .yearsExperience, value: .integer(best.span.years), quote: quote, confidence: confidence)
        ]
    }
}
