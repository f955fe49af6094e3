/// The report as text for terminals.
extension Season {
    package var table: String {
        var lines: [String] = []
        if let personas {
            lines += [Self.head] + personas.scores.flatMap(Self.lines) + [""] + personas.figures
        }
        if let guests {
            let failed = guests.scores.filter { !$0.isFaultless }
            if !lines.isEmpty { lines.append("") }
            let source = seed.map { " of seed \($0)" } ?? ""
            lines.append("\(guests.scores.count) generated guests\(source), \(failed.count) with a fault")
            lines += (failed.isEmpty ? [] : [Self.head]) + failed.flatMap(Self.lines) + guests.figures
        }
        if let turnProcessorMilliseconds {
            lines.append("A turn takes \(RehearsalReport.short(turnProcessorMilliseconds)) ms of a processor.")
        }
        return lines.joined(separator: "\n")
    }

    private static let head = row([
        "persona", "profile", "guest", "bot", "filled", "right", "missing", "twice", "known", "skips", "kit",
    ])

    private static func lines(of score: Score) -> [String] {
        let cells = [
            score.persona, score.arm.rawValue, "\(score.guestMessages)", "\(score.botMessages)",
            "\(score.fieldsFilled)", "\(score.right)/\(score.checked)", "\(score.missing.count)",
            "\(score.askedTwice)", "\(score.askedThoughKnown)", "\(score.wrongSkips.count)",
            score.completed ? "yes" : "NO",
        ]
        let mistakes = score.mistakes.map { "    \($0.field): \($0.found.prefix(90)) ≠ \($0.expected.prefix(90))" }
        let padding = score.padding.map { "    \($0.field): nobody said \($0.found.prefix(90))" }
        return [row(cells)] + mistakes + padding
    }

    private static func row(_ cells: [String]) -> String {
        let widths = [34, 8, 6, 5, 7, 7, 8, 6, 6, 6, 4]
        return zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - cell.count))
        }.joined(separator: " ")
    }
}

extension RehearsalReport {
    fileprivate var figures: [String] {
        var lines = arms.map { arm in
            let short = Self.short
            return "\(arm.arm.rawValue) profile: \(arm.interviews) interviews, \(arm.completed) kits; guest messages "
                + "median \(short(arm.medianGuestMessages)), mean \(short(arm.meanGuestMessages)), most "
                + "\(arm.maximumGuestMessages); completeness \(short(arm.completeness)), accuracy "
                + "\(short(arm.accuracy)); left to the card \(arm.leftToCard), missing \(arm.missing); turn "
                + "\(short(arm.medianTurnMilliseconds)) ms"
        }
        if let reductionPercent { lines.append("A profile saves \(Self.short(reductionPercent)) % of the messages.") }
        return lines + bars.map(\.line)
    }
}
