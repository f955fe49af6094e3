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
    /// ISO 639-1
    package var language: String
    package var arm: Arm
    /// Whether it ended in a kit.
    package var completed: Bool
    package var guestMessages: Int
    package var botMessages: Int
    /// Bot messages that asked, and the fields that they asked for; repairs of a question count too.
    package var questions: Int
    package var fieldsAsked: Int
    package var fieldsFilled: Int
    /// Share of the required fields that have a value, 0…1.
    package var completeness: Double
    /// Fields of the truth that came out right, and how many there are.
    package var right: Int
    package var checked: Int
    package var mistakes: [Mistake]
    /// True, optional, not in the profile and so left to the card.
    package var leftToCard: [Field]
    /// Questions that came twice in the same words.
    package var askedTwice: Int
    /// Questions about fields of which nothing was left to be asked.
    package var askedThoughKnown: Int
    /// Fields that were not asked for the profile's sake, and are wrong or missing.
    package var wrongSkips: [Field]
    /// Values with words that neither the guest nor the profile said.
    package var padding: [Mistake]
    package var missing: [Field]
    /// Median milliseconds of a turn.
    package var turnMilliseconds: Double

    package init(_ performance: Performance) {
        let conversation = performance.conversation
        let persona = performance.cast.persona
        let truth = Truth(performance)
        let questions = performance.questions()
        let asked = Set(questions.flatMap(\.said.asks))
        self.persona = persona.id
        style = persona.style
        language = persona.language ?? "en"
        arm = performance.arm
        completed = performance.hasKit
        guestMessages = conversation.counts.guestMessages
        botMessages = conversation.counts.botMessages
        self.questions = questions.count
        fieldsAsked = asked.count
        fieldsFilled = conversation.fields.values.count { $0.value != .nothing }
        completeness = 1 - Double(conversation.missing.count) / Double(max(1, Field.required.count))
        mistakes = truth.mistakes
        checked = truth.checked
        right = truth.checked - truth.mistakes.count
        leftToCard = truth.leftToCard
        askedTwice = questions.count - Set(questions.map(\.said.text)).count
        askedThoughKnown = questions.count { question in
            !question.said.asks.isEmpty && question.said.purpose != .deeper && !question.said.prompt.asksForMore
                && question.said.asks.contains { question.known.contains($0) }
        }
        wrongSkips = Self.wrongSkips(performance, mistakes: truth.mistakes, asked: asked)
        padding = Self.padding(performance)
        missing = conversation.missing
        turnMilliseconds = Self.median(performance.turns.map { $0 / .milliseconds(1) })
    }

    /// Required fields that came out wrong or are missing.
    package var wrongRequired: Int {
        Set(mistakes.compactMap { Field(rawValue: $0.field) }.filter(\.spec.isRequired)).union(missing).count
    }

    /// Whether there is nothing to complain of.
    package var isFaultless: Bool {
        completed && mistakes.isEmpty && wrongSkips.isEmpty && padding.isEmpty && missing.isEmpty && askedTwice == 0
            && askedThoughKnown == 0
    }

    private static func wrongSkips(_ performance: Performance, mistakes: [Mistake], asked: Set<Field>) -> [Field] {
        guard performance.arm == .with else { return [] }
        let skipped = Set(performance.conversation.skippedQuestions)
        return mistakes.compactMap { Field(rawValue: $0.field) }.filter { field in
            skipped.contains(field) || (field.spec.isRequired && !asked.contains(field))
        }
    }

    private static func padding(_ performance: Performance) -> [Mistake] {
        let said = Corpus(performance.guestTexts + performance.profileTexts)
        return Field.catalogue.flatMap { field in
            let values = performance.conversation.fields[field]?.value.values ?? []
            return values.filter { !said.says($0) }
                .map { Mistake(field: field.rawValue, expected: "", found: $0.words) }
        }
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}

extension Score {
    private enum CodingKeys: String, CodingKey {
        case persona, style, language, arm, completed
        case guestMessages = "guest_messages"
        case botMessages = "bot_messages"
        case questions
        case fieldsAsked = "fields_asked"
        case fieldsFilled = "fields_filled"
        case completeness, right, checked, mistakes
        case leftToCard = "left_to_card"
        case askedTwice = "asked_twice"
        case askedThoughKnown = "asked_though_known"
        case wrongSkips = "wrong_skips"
        case padding, missing
        case turnMilliseconds = "turn_ms"
    }
}
