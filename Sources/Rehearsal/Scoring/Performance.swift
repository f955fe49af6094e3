import InterviewCore
import Interviewing

/// What came of one rehearsal.
package struct Performance: Sendable {
    package let cast: Cast
    package let arm: Arm
    package let conversation: ConversationBody
    package let events: [Event]
    /// What each turn took.
    package let turns: [Duration]

    package var hasKit: Bool { conversation.status == .completed }

    /// What the bot asked, in order, with what was known when it asked.
    func questions() -> [(said: BotSaid, known: Set<Field>)] {
        var state: InterviewState?
        var questions: [(said: BotSaid, known: Set<Field>)] = []
        for event in events {
            if case .botSaid(let said) = event.body, said.kind == .question {
                let known = Field.catalogue.filter { state?.isKnown($0) ?? false }
                questions.append((said, Set(known)))
            }
            state = Interview.apply(state, event)
        }
        return questions
    }
}
