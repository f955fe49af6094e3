/// What the bot says: one place emits its messages, in the wording that was not used yet.
extension Draft {
    /// Says something that asks nothing.
    mutating func say(_ kind: MessageKind, _ text: String, because: String) {
        botSays(kind, text, prompt: .none, topic: "", because: because)
    }

    mutating func botSays(
        _ kind: MessageKind, _ text: String, asks: [Field] = [], quickReplies: [String] = [], prompt: Prompt,
        purpose: Purpose? = nil, topic: String, because: String
    ) {
        emit(
            .botSaid(
                BotSaid(
                    kind: kind, text: text, asks: asks, quickReplies: quickReplies, prompt: prompt, purpose: purpose,
                    topic: topic, because: because)))
    }

    /// Asks what comes next, with the remarks before it in the same message.
    mutating func proceed() {
        let phrases = phrases
        let next = Planner(state: state, abilities: moment.abilities).next()
        switch next {
        case .whoseProfile(let id):
            guard let profile = state.profile(id) else { return }
            question(
                phrases.whoseProfile(profile, guest: state.value(of: .fullName).first?.text),
                prompt: .whoseProfile(id), replies: phrases.yesOrNo, topic: Topic.whoseProfile,
                because: "the profile may be somebody else's")
        case .ask(let asks, let purpose, let because): ask(asks, purpose: purpose, because: because)
        case .askForMetrics(let story):
            guard case .story(let told)? = fact(story)?.value else { return }
            question(
                phrases.metrics(of: told), asks: [.successStories], prompt: .question,
                replies: phrases.skipReplies, purpose: .deeper, topic: Topic.metrics,
                because: "the story has no number")
        case .propose(let field): propose(field)
        case .wait:
            notice({ phrases.waiting($0) }, topic: Topic.waiting, because: "everything left waits for the profile")
        case .awaitConfirmation: break
        case .summary:
            summarise()
        case .blocked(let missing):
            notice(
                { phrases.blocked(missing: missing, used: $0) }, topic: Topic.blocked,
                because: "required fields stay open")
        }
    }

    private mutating func ask(_ asks: [Field], purpose: Purpose, because: String) {
        let isInsight = purpose == .deeper
        let topic = isInsight ? Topic.insight : Topic.question(asks)
        let text =
            isInsight
            ? phrases.insight(expertise: state.value(of: .expertiseKeywords).compactMap(\.text))
            : phrases.question(
                asks, purpose: purpose, used: state.wordingsUsed(of: topic), state: state,
                abilities: moment.abilities)
        question(
            text, asks: asks, prompt: .question, replies: phrases.replies(asks), purpose: purpose, topic: topic,
            because: because)
    }

    private mutating func propose(_ field: Field) {
        let facts = state.suggestions(of: field).prefix(field.spec.items.upperBound)
        question(
            phrases.proposal(field, facts.map(\.value)),
            prompt: .proposal(field, facts: facts.map { FactReference(field: field, id: $0.id) }),
            replies: phrases.yesOrNo, topic: Topic.proposal(field), because: "suggested by a profile, not confirmed")
    }

    private mutating func summarise() {
        guard !state.summaryShown else { return offerToFinish() }
        botSays(
            .summary, withRemarks(phrases.summary(state)), quickReplies: phrases.summaryReplies, prompt: .summary,
            topic: Topic.summary, because: "everything required is known")
    }

    /// After the summary it is not shown again: what changed is said, and the finish is offered.
    mutating func offerToFinish() {
        let used = state.wordingsUsed(of: Topic.anythingElse)
        question(
            phrases.anythingElse(used), prompt: .summary, replies: phrases.summaryReplies,
            topic: Topic.anythingElse, because: "the summary was shown; the guest said something else")
    }

    private mutating func question(
        _ text: String, asks: [Field] = [], prompt: Prompt, replies: [String], purpose: Purpose? = nil,
        topic: String, because: String
    ) {
        botSays(
            .question, withRemarks(text), asks: asks, quickReplies: replies, prompt: prompt, purpose: purpose,
            topic: topic, because: because)
    }

    /// Stands still, in words that depend on how often it was said before.
    private mutating func notice(_ wording: (Int) -> String, topic: String, because: String) {
        let text = wording(state.wordingsUsed(of: topic))
        botSays(.notice, withRemarks(text), prompt: .none, topic: topic, because: because)
    }

    private mutating func withRemarks(_ text: String) -> String {
        defer { remarks = [] }
        return (remarks + [text]).joined(separator: " ")
    }

    // MARK: The same question again

    /// Comes back to the open question after a digression, in other words; it does not count as asking again.
    mutating func returnToQuestion(_ left: [Field]) {
        let open = state.open
        switch open.prompt {
        case .none, .learned: proceed()
        case .summary: offerToFinish()
        case .question:
            let left = sparingLinkedIn(left)
            let topic = Topic.question(left)
            let text = phrases.question(
                left, purpose: .return, used: state.wordingsUsed(of: topic), state: state,
                abilities: moment.abilities, isNew: hasNewLanguage)
            question(
                text, asks: left, prompt: .question, replies: phrases.replies(left), purpose: .return, topic: topic,
                because: "back to what was open")
        case .whoseProfile:
            let used = state.wordingsUsed(of: Topic.whoseProfile)
            question(
                phrases.whoseProfileAgain(used), prompt: open.prompt, replies: phrases.yesOrNo, purpose: .return,
                topic: Topic.whoseProfile, because: "back to whose profile it is")
        case .proposal(let field, _):
            let topic = Topic.proposal(field)
            question(
                phrases.proposalAgain(field, used: state.wordingsUsed(of: topic)), prompt: open.prompt,
                replies: phrases.yesOrNo, purpose: .return, topic: topic, because: "back to what was proposed")
        }
    }

    /// An answer that was not understood: once more, friendlier and with an example; then it moves on.
    mutating func reprompt(_ left: [Field]) {
        guard state.open.prompt == .question, let first = left.first else { return returnToQuestion(left) }
        let wasReprompted = state.asked[first].map { $0 >= 2 } ?? false
        if wasReprompted {
            emit(.fieldsSettled(left.map { SettledField(field: $0, settlement: .askedOut) }))
            remarks.append(phrases.movingOn)
            return proceed()
        }
        let left = sparingLinkedIn(left)
        let topic = Topic.question(left)
        let text = phrases.question(
            left, purpose: .reprompt, used: state.wordingsUsed(of: topic), state: state,
            abilities: moment.abilities)
        question(
            text, asks: left, prompt: .question, replies: phrases.replies(left), purpose: .reprompt, topic: topic,
            because: "the answer was not understood")
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
        let left = state.open.asks.filter { !state.isSettled($0) && !shown.contains($0) }
        switch state.open.prompt {
        case .question where !left.isEmpty:
            let held = state.heldBack(moment.abilities)
            guard left.allSatisfy(held.contains) else { return returnToQuestion(left) }
            let isSilent = afterNotice && Planner(state: state, abilities: moment.abilities).next().isStandstill
            if !isSilent { proceed() }
        case .whoseProfile: break
        case .proposal(let field, _) where !state.isSettled(field) && !state.suggestions(of: field).isEmpty:
            returnToQuestion([])
        case .summary where state.missing.isEmpty: offerToFinish()
        case .none, .question, .proposal, .summary, .learned:
            let isSilent = afterNotice && Planner(state: state, abilities: moment.abilities).next().isStandstill
            if !isSilent { proceed() }
        }
    }
}

extension Plan {
    /// Whether nothing would be asked.
    var isStandstill: Bool {
        switch self {
        case .wait, .awaitConfirmation, .blocked: true
        default: false
        }
    }
}

extension InterviewState {
    /// Fields that could be asked about now.
    func openFieldsToAsk(_ abilities: Abilities) -> [Field] {
        let held = heldBack(abilities)
        return Field.catalogue.filter { !isSettled($0) && !held.contains($0) && (asked[$0] ?? 0) < Planner.limit($0) }
    }
}
