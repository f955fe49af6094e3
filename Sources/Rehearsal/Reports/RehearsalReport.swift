import Foundation

/// Rehearsals of one company, personas or generated guests, and both arms side by side.
package struct RehearsalReport: Sendable, Hashable, Encodable {
    package var scores: [Score]
    package var arms: [ArmFigures]
    package var bars: [Bar]
    /// By how much the mean of guest messages falls with a profile, in percent of what it is without, over personas
    /// that played both arms; nil where none did.
    package var reductionPercent: Double?

    package init(scores: [Score], areGenerated: Bool = false) {
        self.scores = scores
        arms = Arm.allCases.compactMap { arm in
            let scores = scores.filter { $0.arm == arm }
            return scores.isEmpty ? nil : ArmFigures(arm, scores)
        }
        bars = areGenerated ? Bar.ofGuests(arms) : Bar.ofPersonas(arms)
        let arms = Dictionary(grouping: scores, by: \.persona).values.filter { Set($0.map(\.arm)).count > 1 }.joined()
        let messages = { (arm: Arm) in arms.filter { $0.arm == arm }.reduce(0) { $0 + $1.guestMessages } }
        let without = messages(.without)
        reductionPercent = without == 0 ? nil : 100 - Double(messages(.with) * 100) / Double(without)
    }

    package var missedBars: [Bar] { bars.filter { !$0.isMet } }

    private enum CodingKeys: String, CodingKey {
        case scores, arms, bars
        case reductionPercent = "reduction_percent"
    }

    /// At most three decimals.
    static func short(_ value: Double) -> String {
        let rounded = (value * 1000).rounded() / 1000
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
