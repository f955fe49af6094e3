/// The lines of any PDF in the order in which a person reads them.
enum PDFReadingOrder {
    /// Page by page; where a page has two columns, one after the other.
    static func lines(of text: PDFText) -> [String] {
        var lines: [String] = []
        for (index, page) in text.pages.enumerated() {
            let runs = text.runs.filter { $0.page == index }
            if let gutter = gutter(runs, page) {
                // What reaches over both columns at the top is the head of the page.
                let columnsTop =
                    runs.filter { $0.left < gutter && $0.right > gutter }.map { $0.top + $0.height }.max() ?? 0
                let head = runs.filter { $0.centre <= columnsTop }
                let body = runs.filter { $0.centre > columnsTop }
                let columns = [body.filter { $0.left < gutter }, body.filter { $0.left >= gutter }]
                let sizes = columns.map { column in column.map(\.size).max() ?? 0 }
                // The name, in the largest letters, comes first on either side.
                lines += paragraphs(head)
                for column in sizes[1] > sizes[0] ? columns.reversed() : columns { lines += paragraphs(column) }
            } else {
                lines += paragraphs(runs)
            }
        }
        return lines
    }

    /// Lines, with a blank one where the page leaves room.
    private static func paragraphs(_ runs: [PDFRun]) -> [String] {
        var result: [String] = []
        var above: PDFLine?
        for line in PDFLine.lines(of: runs) {
            if let above, line.top - above.top > max(line.size, above.size) * 1.9 { result.append("") }
            result.append(separated(line))
            above = line
        }
        return result + (result.isEmpty ? [] : [""])
    }

    /// Wide gaps inside a line part what belongs to it, as dates at the right margin do.
    private static func separated(_ line: PDFLine) -> String {
        var groups: [[PDFRun]] = []
        for run in line.runs {
            if let last = groups.last?.last, run.left - last.right < max(run.size, 8) * 1.6 {
                groups[groups.count - 1].append(run)
            } else {
                groups.append([run])
            }
        }
        return groups.map { PDFLine(runs: $0).text }.joined(separator: "\t")
    }

    /// A white strip from top to bottom with text on both sides, at most a few lines of a head crossing it.
    private static func gutter(_ runs: [PDFRun], _ page: PDFText.Page) -> Double? {
        guard runs.count >= 12, runs.count <= 3000, page.width > 100 else { return nil }
        let top = page.height * 0.3
        var best: (gutter: Double, crossing: Int)?
        for step in 20...70 {
            let x = page.width * Double(step) / 100
            var crossing = 0
            var left = 0
            var right = 0
            for run in runs {
                if run.right < x - 4 {
                    left += 1
                } else if run.left > x + 4 {
                    right += 1
                } else {
                    crossing += run.centre > top ? 100 : 1
                }
            }
            guard crossing <= 4, left >= 5, right >= 5 else { continue }
            if best.map({ crossing < $0.crossing }) ?? true { best = (x, crossing) }
        }
        guard let gutter = best?.gutter, isColumn(runs.filter { $0.left > gutter }, page) else { return nil }
        return gutter
    }

    /// Dates at the right margin make no column: a column's lines begin at one edge and hold words.
    private static func isColumn(_ runs: [PDFRun], _ page: PDFText.Page) -> Bool {
        let words = runs.filter { $0.text.count > 24 }
        return words.count >= 5 && words.count * 4 >= runs.count
    }
}
