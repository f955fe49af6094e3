/// "vent'anni": number and unit in one word, as Italian writes them.
extension YearSpan {
    static func elided(_ text: MessageText, _ index: Int) -> YearSpan? {
        let word = text.folded(index)
        if let span = collective(text, index) { return span }
        guard word.hasSuffix("'anni"), let years = tens[String(word.dropLast(5))] else { return nil }
        return YearSpan(years: years, tokens: index..<index + 1, shape: .duration)
    }

    /// "une douzaine d'années", "una decina d'anni", "una veintena de años"
    private static func collective(_ text: MessageText, _ index: Int) -> YearSpan? {
        // "treinta y pico años", "30 e poucos anos"
        if let number = NumberWords.match(in: text, at: index), number.value <= 70 {
            let next = index + number.count
            if ["y", "e"].contains(text.folded(next)),
                ["pico", "tantos", "poucos", "tantos", "rotti", "passa"].contains(text.folded(next + 1)),
                ["anos", "anni"].contains(text.folded(next + 2))
            {
                return YearSpan(years: number.value, tokens: index..<next + 3, shape: .duration)
            }
        }
        guard let years = collectives[text.folded(index)] else { return nil }
        if ["d'annees", "d'ans", "d'anni"].contains(text.folded(index + 1)) {
            return YearSpan(years: years, tokens: index..<index + 2, shape: .duration)
        }
        guard ["de", "di"].contains(text.folded(index + 1)), ["anos", "anni", "ans"].contains(text.folded(index + 2))
        else { return nil }
        return YearSpan(years: years, tokens: index..<index + 3, shape: .duration)
    }

    static let collectives = [
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30, "dezena": 10, "duzia": 12,
        "vintena": 20, "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40,
    ]

    private static let tens = [
        "vent": 20, "trent": 30, "quarant": 40, "cinquant": 50, "sessant": 60, "vint": 20, "trentun": 31, "ventun": 21,
        "diciott": 18, "vent'otto": 28,
    ]
}
