/// Where sentences end.
enum Sentences {
    /// Sentences as UTF-16 ranges. A stop inside a number, link or e-mail address is none, since those are tokens.
    static func split(tokens: [Token], lines: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        var line = 0
        var enclosed = 0
        for (index, token) in tokens.enumerated() {
            while line < lines.count, token.range.lowerBound > lines[line].upperBound { line += 1 }
            start = start ?? index
            guard let first = start else { continue }
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            if token.text == "(" { enclosed = closing(tokens, index) }
            let endsLine = next.map { line < lines.count && $0.range.lowerBound > lines[line].upperBound } ?? true
            if endsLine || index >= enclosed && endsSentence(tokens, at: index) {
                result.append(tokens[first].range.lowerBound..<token.range.upperBound)
                start = nil
            }
        }
        return result
    }

    /// Where a bracket closes again soon, else the bracket itself: no sentence ends inside.
    private static func closing(_ tokens: [Token], _ open: Int) -> Int {
        (open + 1..<min(tokens.count, open + 16)).first { tokens[$0].text == ")" } ?? open
    }

    private static let stops: Set<String> = [".", "!", "?", "…", "。", "！", "？", "...", "؟", "।"]
    private static let wideStops: Set<String> = ["。", "！", "？"]
    private static let closers: Set<String> = ["\"", "'", ")", "]", "”", "’", "»"]
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "vs", "eg", "ie", "approx", "nr", "sr", "jr", "sra", "srta", "dra", "mme",
        "mlle", "bzw", "ca", "aka", "rev", "hon", "capt", "lt", "sgt", "col", "gen", "mt", "mx", "incl", "ep", "vol",
        "feat", "ft", "tel", "tlf", "telf", "tél", "dept", "univ", "esp",
    ]

    private static let months: Set<String> = [
        "januar", "februar", "marz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember",
        "janner",
    ]

    private static func endsSentence(_ tokens: [Token], at index: Int) -> Bool {
        guard tokens[index].kind != .word, tokens[index].kind != .number else { return false }
        var last = index
        if closers.contains(tokens[last].text), last > 0, isGlued(tokens, last) { last -= 1 }
        guard stops.contains(tokens[last].text) else { return false }
        if wideStops.contains(tokens[last].text) { return true }
        guard index + 1 < tokens.count else { return true }
        // A closing quote or another stop still belongs to it; a glued word makes it an inner stop.
        guard !isGlued(tokens, index + 1) else { return false }
        guard tokens[last].text == ".", last > 0 else { return true }
        let before = tokens[last - 1]
        // "am 12. Juni"
        if before.kind == .number, isGlued(tokens, last), months.contains(tokens[index + 1].folded) { return false }
        guard before.kind == .word, isGlued(tokens, last) else { return true }
        let next = tokens[index + 1]
        switch before.folded {
        case "st": return false
        // "No. 5" goes on; a lone "no." does not.
        case "no": return next.kind != .number
        case "etc": return next.isCapital
        default: return !abbreviations.contains(before.folded) && !isInitial(tokens, last - 1)
        }
    }

    /// "J." of a name, the "g." of "e.g."; "I." ends a sentence as often as not.
    private static func isInitial(_ tokens: [Token], _ index: Int) -> Bool {
        let text = tokens[index].text
        guard tokens[index].range.count <= 2, text.count == 1 else { return false }
        let isInner = index > 1 && tokens[index - 1].text == "." && isGlued(tokens, index)
        return isInner || (text != "I" && tokens[index].isCapital)
    }

    private static func isGlued(_ tokens: [Token], _ index: Int) -> Bool {
        index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
    }
}
