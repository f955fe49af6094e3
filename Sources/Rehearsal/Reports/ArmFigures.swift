import InterviewCore

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
    package var meanQuestions: Double
    package var meanFieldsFilled: Double
    /// Mean share of the required fields, 0…1.
    package var completeness: Double
    /// Share of the truth's fields that came out right, 0…1.
    package var accuracy: Double
    /// The same of the required fields alone.
    package var requiredAccuracy: Double
    /// Share of the interviews in which every required field came out right, 0…1.
    package var rightInterviews: Double
    package var askedTwice: Int
    package var askedThoughKnown: Int
    package var wrongSkips: Int
    package var padding: Int
    package var leftToCard: Int
    package var missing: Int
    package var medianTurnMilliseconds: Double

    init(_ arm: Arm, _ scores: [Score]) {
        let messages = scores.map { Double($0.guestMessages) }
        self.arm = arm
        interviews = scores.count
        completed = scores.count(where: \.completed)
        medianGuestMessages = Score.median(messages)
        meanGuestMessages = Self.mean(messages)
        maximumGuestMessages = scores.map(\.guestMessages).max() ?? 0
        medianBotMessages = Score.median(scores.map { Double($0.botMessages) })
        meanQuestions = Self.mean(scores.map { Double($0.questions) })
        meanFieldsFilled = Self.mean(scores.map { Double($0.fieldsFilled) })
        completeness = Self.mean(scores.map(\.completeness))
        accuracy = Self.share(scores.reduce(0) { $0 + $1.right }, of: scores.reduce(0) { $0 + $1.checked })
        let wrong = scores.map(\.wrongRequired)
        requiredAccuracy = Self.share(
            scores.count * Field.required.count - wrong.reduce(0, +), of: scores.count * Field.required.count)
        rightInterviews = Self.share(wrong.count { $0 == 0 }, of: scores.count)
        askedTwice = scores.reduce(0) { $0 + $1.askedTwice }
        askedThoughKnown = scores.reduce(0) { $0 + $1.askedThoughKnown }
        wrongSkips = scores.reduce(0) { $0 + $1.wrongSkips.count }
        padding = scores.reduce(0) { $0 + $1.padding.count }
        leftToCard = scores.reduce(0) { $0 + $1.leftToCard.count }
        missing = scores.reduce(0) { $0 + $1.missing.count }
        medianTurnMilliseconds = Score.median(scores.map(\.turnMilliseconds))
    }

    private static func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    private static func share(_ part: Int, of whole: Int) -> Double {
        whole == 0 ? 1 : Double(part) / Double(whole)
    }

    private enum CodingKeys: String, CodingKey {
        case arm, interviews, completed
        case medianGuestMessages = "median_guest_messages"
        case meanGuestMessages = "mean_guest_messages"
        case maximumGuestMessages = "maximum_guest_messages"
        case medianBotMessages = "median_bot_messages"
        case meanQuestions = "mean_questions"
        case meanFieldsFilled = "mean_fields_filled"
        case completeness, accuracy
        case requiredAccuracy = "required_accuracy"
        case rightInterviews = "right_interviews"
        case askedTwice = "asked_twice"
        case askedThoughKnown = "asked_though_known"
        case wrongSkips = "wrong_skips"
        case padding
        case leftToCard = "left_to_card"
        case missing
        case medianTurnMilliseconds = "median_turn_ms"
    }
}
