import Foundation

/// Every rehearsal, and both arms side by side.
package struct RehearsalReport: Sendable, Hashable, Encodable {
    package var scores: [Score]
    package var arms: [ArmFigures]
    /// By how much the mean of guest messages falls with a profile, in percent of what it is without, over personas
    /// that played both arms; nil where none did.
    package var reductionPercent: Double?

    package init(scores: [Score]) {
        self.scores = scores
        arms = Arm.allCases.compactMap { arm in
            let scores = scores.filter { $0.arm == arm }
            return scores.isEmpty ? nil : ArmFigures(arm, scores)
        }
        let both = Set(scores.filter { $0.arm == .with }.map(\.persona))
        let messages = { (arm: Arm) in
            scores.filter { $0.arm == arm && both.contains($0.persona) }.reduce(0) { $0 + $1.guestMessages }
        }
        let without = messages(.without)
        reductionPercent = without == 0 || both.isEmpty ? nil : 100 - Double(messages(.with) * 100) / Double(without)
    }

    private enum CodingKeys: String, CodingKey {
        case scores, arms
        case reductionPercent = "reduction_percent"
    }

    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    /// A table for terminals.
    package var table: String {
        var lines = [Self.row(["persona", "profile", "guest", "bot", "filled", "right", "missing", "twice", "kit"])]
        for score in scores {
            lines.append(
                Self.row([
                    score.persona, score.arm.rawValue, "\(score.guestMessages)", "\(score.botMessages)",
                    "\(score.fieldsFilled)", "\(score.right)/\(score.checked)", "\(score.missing.count)",
                    "\(score.askedTwice)", score.completed ? "yes" : "NO",
                ]))
            lines += score.mistakes.map { "    \($0.field): \($0.found.prefix(90)) ≠ \($0.expected.prefix(90))" }
        }
        lines.append("")
        for arm in arms {
            lines.append(
                "\(arm.arm.rawValue) profile: \(arm.interviews) interviews, \(arm.completed) kits; guest messages median "
                    + "\(Self.short(arm.medianGuestMessages)), mean \(Self.short(arm.meanGuestMessages)), most "
                    + "\(arm.maximumGuestMessages); completeness \(Self.short(arm.completeness)), accuracy "
                    + "\(Self.short(arm.accuracy)); asked twice \(arm.askedTwice), though known \(arm.askedThoughKnown), "
                    + "wrong skips \(arm.wrongSkips), missing \(arm.missing); turn \(Self.short(arm.medianTurnMilliseconds)) ms"
            )
        }
        if let reductionPercent { lines.append("A profile saves \(Self.short(reductionPercent)) % of the messages.") }
        return lines.joined(separator: "\n")
    }

    private static func row(_ cells: [String]) -> String {
        let widths = [26, 8, 6, 5, 7, 7, 8, 6, 4]
        return zip(cells, widths).map { cell, width in
            cell.padding(toLength: max(width, cell.count), withPad: " ", startingAt: 0)
        }.joined(separator: " ")
    }

    static func short(_ value: Double) -> String {
        let rounded = (value * 1000).rounded() / 1000
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
