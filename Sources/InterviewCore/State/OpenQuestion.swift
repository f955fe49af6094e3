/// What the guest is answering.
struct OpenQuestion: Sendable, Hashable, Codable {
    var asks: [Field]
    var prompt: Prompt
    /// How often it was returned to after a digression.
    var returns: Int
    /// Why it was asked; a return keeps the reason of what it returns to.
    var purpose: Purpose?

    static let nothing = OpenQuestion(asks: [], prompt: .none, returns: 0)
    var isNothing: Bool { prompt == .none && asks.isEmpty }
    var isAboutOwnership: Bool { if case .whoseProfile = prompt { true } else { false } }
    /// The options, where it asks which was meant.
    var choice: [ChoiceOption]? { if case .choice(let options) = prompt { options } else { nil } }
    /// The fact that it wants one word more on.
    var followedUp: FactReference? { if case .followUp(let fact) = prompt { fact } else { nil } }
}

/// Facts shown as "what I learned".
struct Learned: Sendable, Hashable, Codable {
    var profile: String
    var facts: [FactReference]
    /// How many messages the guest had sent when it was shown: it stands open for the next one.
    var guestMessages: Int
}

extension InterviewState {
    /// The fields of a question that still want an answer.
    func unanswered(in question: OpenQuestion) -> [Field] {
        switch question.prompt {
        // What the guest wants to be asked is asked, whatever may be left to the card.
        case .requested: question.asks.filter { !isKnown($0) && settled[$0] == nil }
        // One word more is never pressed for.
        case .followUp: []
        default: question.asks.filter { !isSettled($0) }
        }
    }
}
