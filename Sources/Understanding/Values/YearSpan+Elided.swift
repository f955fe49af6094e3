/// "vent'anni": number and unit in one word, as Italian writes them.
extension YearSpan {
    static func elided(_ text: MessageText, _ index: Int) -> YearSpan? {
        let word = text.folded(index)
        guard word.hasSuffix("'anni"), let years = tens[String(word.dropLast(5))] else { return nil }
        return YearSpan(years: years, tokens: index..<index + 1, shape: .duration)
    }

    private static let tens = [
        "vent": 20, "trent": 30, "quarant": 40, "cinquant": 50, "sessant": 60, "vint": 20, "trentun": 31, "ventun": 21,
        "diciott": 18, "vent'otto": 28,
    ]
}
