/// What all rehearsals of one arm come to.
package struct ArmFigures: Sendable, Hashable, Encodable {
    package var arm: Arm
    package var interviews: Int
    /// How many ended in a kit.
    package var completed: Int
    package var medianGuestMessages: Double
    package var meanGuestMessages: Double
    package var maximumGuestMessages: Int
    package var medianBotMessages: Double
    package var meanFieldsFilled: Double
    /// Mean share of the required fields, 0…1.
    package var completeness: Double
    /// Share of the truth's fields that came out right, 0…1.
    package var accuracy: Double
    package var askedTwice: Int
    package var askedThoughKnown: Int
    package var wrongSkips: Int
    package var missing: Int
    package var medianTurnMilliseconds: Double

    init(_ arm: Arm, _ scores: [Score]) {
        let messages = scores.map { Double($0.guestMessages) }
        let checked = scores.reduce(0) { $0 + $1.checked }
        self.arm = arm
        interviews = scores.count
        completed = scores.count(where: \.completed)
        medianGuestMessages = Score.median(messages)
        meanGuestMessages = Self.mean(messages)
        maximumGuestMessages = scores.map(\.guestMessages).max() ?? 0
        medianBotMessages = Score.median(scores.map { Double($0.botMessages) })
        meanFieldsFilled = Self.mean(scores.map { Double($0.fieldsFilled) })
        completeness = Self.mean(scores.map(\.completeness))
        accuracy = checked == 0 ? 1 : Double(scores.reduce(0) { $0 + $1.right }) / Double(checked)
        askedTwice = scores.reduce(0) { $0 + $1.askedTwice }
        askedThoughKnown = scores.reduce(0) { $0 + $1.askedThoughKnown }
        wrongSkips = scores.reduce(0) { $0 + $1.wrongSkips }
        missing = scores.reduce(0) { $0 + $1.missing.count }
        medianTurnMilliseconds = Score.median(scores.map(\.turnMilliseconds))
    }

    private static func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    private enum CodingKeys: String, CodingKey {
        case arm, interviews, completed
        case medianGuestMessages = "median_guest_messages"
        case meanGuestMessages = "mean_guest_messages"
        case maximumGuestMessages = "maximum_guest_messages"
        case medianBotMessages = "median_bot_messages"
        case meanFieldsFilled = "mean_fields_filled"
        case completeness, accuracy
        case askedTwice = "asked_twice"
        case askedThoughKnown = "asked_though_known"
        case wrongSkips = "wrong_skips"
        case missing
        case medianTurnMilliseconds = "median_turn_ms"
    }
}
