/// An address that a line break cut, as copying from a PDF does: "…/in/jane-doe-⏎1a2b3c".
struct LineBreakCut {
    /// What follows it, where that looks like the rest of the name.
    let tail: (text: String, range: Range<Int>)?

    /// Nil where nothing suggests a cut.
    init?(_ text: MessageText, link index: Int) {
        let token = text.tokens[index]
        let visible = Folding.visible(token.text)
        let last = visible.last
        let gap = LineBreakCut.gap(text, from: token.range.upperBound)
        let next = LineBreakCut.run(text, from: gap.end)
        let endsOpen = last == "-" || last == "%" || visible.lowercased().hasSuffix("/in/")
        let goesOn = gap.breaks && next.text.first == "-" && next.text.dropFirst().first?.isLetter == true
        guard endsOpen || goesOn else { return nil }
        let joins = gap.breaks || (gap.end == token.range.upperBound + 1 && last == "-")
        tail = joins && LinkedInSlug.isTail(next.text) ? next : nil
    }

    private static func gap(_ text: MessageText, from start: Int) -> (end: Int, breaks: Bool) {
        var end = start
        var breaks = false
        while end < text.count, end - start < 16 {
            let unit = text.text(in: end..<end + 1)
            guard let scalar = unit.unicodeScalars.first, scalar.properties.isWhitespace else { break }
            breaks = breaks || Tokenizer.isLineBreak(scalar)
            end += 1
        }
        return (end, breaks)
    }

    private static func run(_ text: MessageText, from start: Int) -> (text: String, range: Range<Int>) {
        var end = start
        while end < text.count, end - start < 100 {
            guard let scalar = text.text(in: end..<end + 1).unicodeScalars.first, scalar.isASCII,
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "%"
            else { break }
            end += 1
        }
        return (text.text(in: start..<end), start..<end)
    }
}
