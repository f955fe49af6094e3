import InterviewCore
import Interviewing

/// One rehearsal in numbers.
package struct Score: Sendable, Hashable, Encodable {
    package struct Mistake: Sendable, Hashable, Encodable {
        package var field: String
        package var expected: String
        package var found: String
    }

    package var persona: String
    package var style: String
    package var arm: Arm
    package var completed: Bool
    package var guestMessages: Int
    package var botMessages: Int
    package var fieldsFilled: Int
    /// Share of the required fields that have a value, 0…1.
    package var completeness: Double
    /// Fields of the truth that came out right, and how many there are.
    package var right: Int
    package var checked: Int
    package var mistakes: [Mistake]
    /// Questions that came twice in the same words.
    package var askedTwice: Int
    /// Questions about fields of which nothing was left to be asked.
    package var askedThoughKnown: Int
    /// Fields that were skipped for the profile and are wrong.
    package var wrongSkips: Int
    package var missing: [Field]
    /// Median milliseconds of a turn.
    package var turnMilliseconds: Double

    package init(_ performance: Performance) {
        let conversation = performance.conversation
        let truth = Truth(performance)
        let questions = performance.questions()
        persona = performance.cast.persona.id
        style = performance.cast.persona.style
        arm = performance.arm
        completed = performance.hasKit
        guestMessages = conversation.counts.guestMessages
        botMessages = conversation.counts.botMessages
        fieldsFilled = conversation.fields.values.count { $0.value != .nothing }
        completeness = 1 - Double(conversation.missing.count) / Double(max(1, Field.required.count))
        mistakes = truth.mistakes
        checked = truth.checked
        right = truth.checked - truth.mistakes.count
        askedTwice = questions.count - Set(questions.map(\.said.text)).count
        askedThoughKnown = questions.count { question in
            !question.said.asks.isEmpty && question.said.purpose != .deeper
                && question.said.asks.contains { question.known.contains($0) }
        }
        let skipped = Set(conversation.skippedQuestions.map(\.rawValue))
        wrongSkips = truth.mistakes.count { skipped.contains($0.field) }
        missing = conversation.missing
        turnMilliseconds = Self.median(performance.turns.map { $0 / .milliseconds(1) })
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    private enum CodingKeys: String, CodingKey {
        case persona, style, arm, completed
        case guestMessages = "guest_messages"
        case botMessages = "bot_messages"
        case fieldsFilled = "fields_filled"
        case completeness, right, checked, mistakes
        case askedTwice = "asked_twice"
        case askedThoughKnown = "asked_though_known"
        case wrongSkips = "wrong_skips"
        case missing
        case turnMilliseconds = "turn_ms"
    }
}
