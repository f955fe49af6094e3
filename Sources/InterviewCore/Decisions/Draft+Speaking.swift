/// What is said to a message, all taken together.
extension Draft {
    /// Says what there is to say: answers to the guest's own questions, then the next question, the same again in
    /// other words, or nothing where all is said.
    mutating func speak(_ turn: Turn, replies: [String]) {
        if !replies.isEmpty {
            let isUnknown = replies.contains(phrases.cannotAnswer)
            let topic = turn.told.map(Topic.telling) ?? (isUnknown ? Topic.cannotAnswer : "")
            say(.answer, (remarks + replies).joined(separator: "\n\n"), topic: topic, because: "the guest asked")
            remarks = []
        }
        if let unclear = turn.unclear { return askWhich(unclear) }
        if turn.reading.has(.alreadySaid), answerAlreadySaid(turn) { return }
        if turn.open.isAboutOwnership, turn.settledPrompt, state.open != turn.open {
            return resumeAfterLearning(afterNotice: false)
        }
        // What a profile had answered is open again, and is asked with the rest.
        if turn.reading.disownsProfile, turn.settledPrompt { return proceed() }
        let left = state.unanswered(in: turn.open)
        guard isUntouched(turn, left) else { return proceed() }
        // A reading that begins holds the open question back as well; so does a profile that may not be the guest's.
        if state.profiles.contains(where: { $0.ownership == .asked }), !turn.open.isAboutOwnership { return proceed() }
        let held = state.heldBack(moment.abilities)
        let free = left.filter { !held.contains($0) }
        if !left.isEmpty, free.isEmpty { return proceed() }
        if turn.open.prompt == .summary { return offerToFinish() }
        if turn.didSomething || turn.isDigression, turn.open.returns < 3 {
            isWorn(free) ? leave(free) : returnToQuestion(free)
        } else {
            reprompt(free, turn)
        }
    }

    /// Whether a field was put into words so often, returns counted, that it is time to leave it.
    private func isWorn(_ left: [Field]) -> Bool {
        guard let first = left.first, state.open.prompt == .question else { return false }
        let voiced = state.wordings.filter { $0.key.split(separator: "+").contains(Substring(first.rawValue)) }
        return voiced.values.reduce(0, +) >= (first.spec.isRequired ? 6 : 4)
    }

    /// Whether what was open still wants the same answer.
    private func isUntouched(_ turn: Turn, _ left: [Field]) -> Bool {
        guard !turn.open.isNothing, state.open == turn.open else { return false }
        // One word more is asked for once; only a question back is worth coming back to it.
        if let fact = turn.open.followedUp {
            return state.has(fact) && turn.isDigression && !turn.didSomething && turn.open.returns == 0
        }
        return turn.open.asks.isEmpty ? !turn.settledPrompt : left == turn.open.asks
    }
}
