/// The same question again: after a digression, after an answer that was not understood, after something that was no
/// message of the guest's.
extension Draft {
    /// Comes back to the open question after a digression, in other words; it does not count as asking again.
    mutating func returnToQuestion(_ left: [Field]) {
        switch state.open.prompt {
        case .none, .learned, .choice: proceed()
        case .summary: offerToFinish()
        default:
            let planner = Planner(state: state, abilities: moment.abilities)
            returnTo(state.open, left: left, because: planner.because("back to what was open"))
        }
    }

    /// - Parameter left: the fields that still want an answer.
    mutating func returnTo(_ open: OpenQuestion, left: [Field], because: String) {
        switch open.prompt {
        case .none, .learned, .choice: proceed()
        case .summary: offerToFinish()
        case .question, .requested:
            let left = sparingLinkedIn(left)
            guard !left.isEmpty else { return proceed() }
            let topic = Topic.question(left)
            question(
                wording(left, .return, topic: topic), asks: left, prompt: open.prompt, replies: replies(to: left),
                purpose: .return, topic: topic, because: because)
        case .followUp(let fact): returnToFollowUp(on: fact, because: because)
        case .whoseProfile:
            question(
                phrases.whoseProfileAgain(used(Topic.whoseProfile)), prompt: open.prompt, replies: phrases.yesOrNo,
                purpose: .return, topic: Topic.whoseProfile, because: because)
        case .proposal(let field, _):
            let topic = Topic.proposal(field)
            question(
                phrases.proposalAgain(field, used: used(topic)), prompt: open.prompt, replies: phrases.yesOrNo,
                purpose: .return, topic: topic, because: because)
        }
    }

    /// An answer that was not understood: once more, with what is wanted, an example and a way out; then it moves on.
    mutating func reprompt(_ left: [Field], _ turn: Turn) {
        let open = state.open
        guard open.prompt == .question || open.prompt == .requested, let first = left.first else {
            return returnToQuestion(left)
        }
        let wasReprompted = open.purpose == .reprompt || open.prompt == .question && (state.asked[first] ?? 0) >= 2
        if wasReprompted { return leave(left) }
        let left = sparingLinkedIn(left)
        let topic = Topic.question(left)
        let text = wording(left, .reprompt, topic: topic)
        let broken = left.contains(.email) ? turn.reading.malformed.first?.text : nil
        if let broken { remarks.append(phrases.brokenAddress(broken)) }
        question(
            text, asks: left, prompt: open.prompt, replies: replies(to: left), purpose: .reprompt, topic: topic,
            because: broken == nil ? "the answer was not understood" : "the address cannot be one")
    }

    /// Gives up on fields for now.
    mutating func leave(_ left: [Field]) {
        emit(.fieldsSettled(left.map { SettledField(field: $0, settlement: .askedOut) }))
        remarks.append(phrases.movingOn)
        proceed()
    }

    func wording(_ asks: [Field], _ purpose: Purpose, topic: String) -> String {
        // LinkedIn's first wording greets; that is for the very first question.
        let least = asks == [.linkedinURL] && state.botMessages > 0 ? 1 : 0
        return phrases.question(
            asks, purpose: purpose, used: max(least, used(topic)), state: state, abilities: moment.abilities,
            isNew: purpose == .return && hasNewLanguage)
    }

    func replies(to asks: [Field]) -> [String] {
        asks.allSatisfy(\.spec.isAsked) ? phrases.replies(asks) : phrases.skipReplies
    }

    /// Whoever was asked for LinkedIn twice, in whatever words, and spoke of other things is not pressed for it.
    private mutating func sparingLinkedIn(_ left: [Field]) -> [Field] {
        let voiced = state.wordings.filter {
            $0.key.split(separator: "+").contains(Substring(Field.linkedinURL.rawValue))
        }
        guard left.count > 1, left.contains(.linkedinURL), voiced.values.reduce(0, +) >= Planner.limit(.linkedinURL)
        else { return left }
        emit(.fieldsSettled([SettledField(field: .linkedinURL, settlement: .askedOut)]))
        return left.filter { $0 != .linkedinURL }
    }

    /// Goes on after something that was no guest's message (a profile's end, a withdrawal): the open question comes
    /// back if it is still open, else the next one follows.
    ///
    /// - Parameter afterNotice: another notice would follow one; where nothing can be asked, nothing more is said.
    mutating func resume(afterNotice: Bool = false) {
        if state.profiles.contains(where: { $0.ownership == .asked }), !state.open.isAboutOwnership {
            return proceed()
        }
        let shown = state.fieldsJustShown
        let held = state.heldBack(moment.abilities)
        let left = state.unanswered(in: state.open).filter { !shown.contains($0) }
        switch state.open.prompt {
        case .question where left.contains { !held.contains($0) }:
            return returnToQuestion(left.filter { !held.contains($0) })
        case .requested where !left.isEmpty: return returnToQuestion(left)
        case .followUp(let fact) where state.has(fact): return returnToQuestion([])
        case .proposal(let field, _) where !state.isSettled(field) && !state.suggestions(of: field).isEmpty:
            return returnToQuestion([])
        case .summary where state.missing.isEmpty: return offerToFinish()
        case .whoseProfile, .choice: return
        default: afterNotice ? proceedUnlessStandstill() : proceed()
        }
    }
}
