/// Puts lines that a page's width broke together again.
struct PDFLineJoiner: Sendable {
    /// The right edge that lines of the column reach.
    var edge: Double

    init(lines: [PDFLine]) { edge = lines.map(\.right).max() ?? 0 }

    /// One paragraph: a name, a headline, a title.
    func joined(_ lines: [PDFLine]) -> String {
        var text = ""
        for (index, line) in lines.enumerated() {
            text += index == 0 ? line.text : glue(lines[index - 1], line) + line.text
        }
        return text
    }

    /// Prose: paragraphs and list items stay apart, each on a line.
    func prose(_ lines: [PDFLine]) -> String {
        var text = ""
        for (index, line) in lines.enumerated() {
            guard index > 0 else {
                text = line.text
                continue
            }
            let above = lines[index - 1]
            let isNewParagraph = above.page == line.page && line.top - above.top > line.size * 2.4
            if isNewParagraph || Self.isItem(line.text) || hadRoom(above, for: line) {
                text += "\n"
            } else {
                text += glue(above, line)
            }
            text += line.text
        }
        return text
    }

    /// Whether the first word of a line would have fitted on the one above, so that the writer broke it.
    private func hadRoom(_ above: PDFLine, for line: PDFLine) -> Bool {
        let count = max(line.text.count, 1)
        let word = line.text.prefix { !$0.isWhitespace }.count + 1
        let width = (line.right - line.left) / Double(count) * Double(word)
        guard above.right + width * 1.15 < edge - line.size * 0.5 else { return false }
        // Apache FOP evens lines out, so some room is left anyway: the end of a sentence or much room decides.
        let isEnd = above.text.last.map { ".:;!?…。".contains($0) } ?? false
        return isEnd || edge - above.right > (edge - above.left) * 0.3
    }

    /// Between two halves of a broken line: a space, but nothing after a hyphen or slash inside a word and in scripts
    /// that write none.
    private func glue(_ above: PDFLine, _ below: PDFLine) -> String {
        guard let last = above.text.last, let first = below.text.first else { return "" }
        if "-/–".contains(last), let before = above.text.dropLast().last, before.isLetter || before.isNumber,
            first.isLetter || first.isNumber
        {
            return ""
        }
        if last.isIdeographic, first.isIdeographic { return "" }
        // Korean writes spaces, but its lines may break inside a word: only where no further syllable fitted.
        if last.isHangul, first.isHangul { return edge - above.right < above.size * 0.9 ? "" : " " }
        return " "
    }

    static func isItem(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        if "-–—•·*▪●◦‣○■►▶✓✔➢→+".contains(first) { return true }
        let digits = text.prefix { $0.isNumber }
        guard (1...2).contains(digits.count) else { return false }
        return text.dropFirst(digits.count).first.map { ".)".contains($0) } ?? false
    }
}

extension Character {
    fileprivate var isIdeographic: Bool {
        guard let value = unicodeScalars.first?.value else { return false }
        return (0x3000...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value)
            || (0xFF00...0xFF60).contains(value)
    }

    fileprivate var isHangul: Bool {
        unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
    }
}
