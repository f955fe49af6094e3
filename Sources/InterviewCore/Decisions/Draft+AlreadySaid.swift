/// "I already told you."
extension Draft {
    /// Says what is known and moves on; offers what a profile suggests; or asks for it once more in a line, and then
    /// no more. False: the message says it itself, or nothing is asked.
    mutating func answerAlreadySaid(_ turn: Turn) -> Bool {
        let named = turn.reading.intents.first { $0.intent == .alreadySaid }?.field
        let asked = named.map { [$0] } ?? turn.open.asks
        let left = asked.filter { !turn.filled.contains($0) }
        guard let first = left.first else { return false }
        let known = left.filter { !state.value(of: $0).isEmpty }
        if !known.isEmpty {
            remarks.append(phrases.youDid(known.map { ($0, state.value(of: $0)) }))
            // What is known in part is asked for the rest only.
            goOnUnless(known: known, turn)
            return true
        }
        if let suggested = left.first(where: {
            !state.suggestions(of: $0).isEmpty && state.wordings[Topic.proposal($0)] == nil
        }) {
            propose(suggested, because: "the guest says that it was said; a profile suggests it")
            return true
        }
        let topic = Topic.alreadySaid + ":" + first.rawValue
        guard state.wordings[topic] == nil else {
            let settled = left.filter { !state.isKnown($0) && state.settled[$0] == nil }
            if !settled.isEmpty {
                emit(.fieldsSettled(settled.map { SettledField(field: $0, settlement: .askedOut) }))
            }
            remarks.append(phrases.cannotFindIt)
            proceed()
            return true
        }
        say(.answer, withRemarks(phrases.sayItOnceMore(left)), topic: topic, because: "the guest says that it was said")
        // What was named may be another field than what is open: then all of what is open comes back.
        let open = left.filter(turn.open.asks.contains)
        returnToQuestion(open.isEmpty ? state.unanswered(in: state.open) : open)
        return true
    }

    /// After what is known was said: the open question as far as it is open, else the next one.
    private mutating func goOnUnless(known: [Field], _ turn: Turn) {
        let left = state.unanswered(in: state.open)
        left.isEmpty || turn.open.followedUp != nil ? proceed() : returnToQuestion(left)
    }
}
