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
    /// The texts of the profiles that count as the guest's at the end.
    package let profileTexts: [String]

    package init(
        cast: Cast, arm: Arm, conversation: ConversationBody, events: [Event], turns: [Duration],
        profileTexts: [String] = []
    ) {
        self.cast = cast
        self.arm = arm
        self.conversation = conversation
        self.events = events
        self.turns = turns
        self.profileTexts = profileTexts
    }

    package var hasKit: Bool { conversation.status == .completed }

    /// What the guest said, in order.
    var guestTexts: [String] {
        events.compactMap { if case .guestSaid(let said) = $0.body { said.text } else { nil } }
    }

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
