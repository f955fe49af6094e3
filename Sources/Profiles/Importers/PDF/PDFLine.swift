/// Runs that stand on one line of one column.
struct PDFLine: Sendable, Hashable {
    var runs: [PDFRun]

    var page: Int { runs.first?.page ?? 0 }
    var left: Double { runs.first?.left ?? 0 }
    var right: Double { runs.map(\.right).max() ?? 0 }
    var top: Double { runs.map(\.top).min() ?? 0 }
    var centre: Double { runs.first?.centre ?? 0 }
    /// The size and colour of the run with the most text.
    var size: Double { main?.size ?? 0 }
    var colour: PDFColour { main?.colour ?? .black }
    var isBold: Bool { main?.isBold ?? false }
    private var main: PDFRun? { runs.max { $0.text.utf8.count < $1.text.utf8.count } }

    /// Its words with single spaces.
    var text: String { Self.collapse(spaced) }

    /// Its text with the spacing of the file.
    var spaced: String { Self.join(runs) }

    static func join(_ runs: [PDFRun]) -> String {
        var text = ""
        var edge = 0.0
        for run in runs {
            let isApart = run.left - edge > run.size * 0.2
            if !text.isEmpty, isApart, text.last?.isWhitespace == false, run.text.first?.isWhitespace == false {
                text += " "
            }
            text += run.text
            edge = run.right
        }
        return text
    }

    static func collapse(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Lines of runs that are all of one column, by page, from top to bottom.
    static func lines(of runs: [PDFRun]) -> [PDFLine] {
        let sorted = runs.sorted { ($0.page, $0.centre, $0.left) < ($1.page, $1.centre, $1.left) }
        var lines: [PDFLine] = []
        for run in sorted {
            if let last = lines.last, last.page == run.page,
                abs(last.centre - run.centre) < max(run.size, last.size) * 0.35
            {
                lines[lines.count - 1].runs.append(run)
            } else {
                lines.append(PDFLine(runs: [run]))
            }
        }
        for index in lines.indices { lines[index].runs.sort { $0.left < $1.left } }
        return lines
    }
}
