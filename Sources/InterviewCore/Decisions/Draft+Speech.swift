/// What the bot says: one place emits its messages, in the wording that was not used yet.
extension Draft {
    /// Says something that asks nothing.
    mutating func say(_ kind: MessageKind, _ text: String, topic: String = "", because: String) {
        botSays(kind, text, prompt: .none, topic: topic, because: because)
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

    mutating func question(
        _ text: String, asks: [Field] = [], prompt: Prompt, replies: [String], purpose: Purpose? = nil,
        topic: String, because: String
    ) {
        botSays(
            .question, withRemarks(text), asks: asks, quickReplies: replies, prompt: prompt, purpose: purpose,
            topic: topic, because: because)
    }

    /// Stands still, in words that depend on how often it was said before.
    mutating func notice(_ wording: (Int) -> String, topic: String, because: String) {
        let text = wording(used(topic))
        botSays(.notice, withRemarks(text), prompt: .none, topic: topic, because: because)
    }

    mutating func withRemarks(_ text: String) -> String {
        defer { remarks = [] }
        return (remarks + [text]).joined(separator: " ")
    }

    /// How many wordings of a question were used in the language spoken now.
    func used(_ topic: String) -> Int { state.wordingsUsed(of: topic) }

    // MARK: What comes next

    /// Asks what comes next, with the remarks before it in the same message.
    mutating func proceed() {
        let phrases = phrases
        let plan = Planner(state: state, abilities: moment.abilities).next()
        let because = plan.because
        switch plan.step {
        case .whoseProfile(let id): askWhoseProfile(id, because: because)
        case .back(let question): returnTo(question, left: question.asks, because: because)
        case .ask(let asks, let purpose): ask(asks, purpose: purpose, because: because)
        case .insight:
            let expertise = state.value(of: .expertiseKeywords).compactMap(\.text)
            question(
                phrases.insight(expertise: expertise), asks: [.uniquePerspective], prompt: .question,
                replies: phrases.replies([.uniquePerspective]), purpose: .deeper, topic: Topic.insight,
                because: because)
        case .metrics(let story): askMetrics(story, because: because)
        case .deepen(let fact): deepen(fact, because: because)
        case .propose(let field): propose(field, because: because)
        case .wait: notice({ phrases.waiting($0) }, topic: Topic.waiting, because: because)
        case .awaitConfirmation: break
        case .summary: summarise(because: because)
        case .blocked(let missing):
            notice({ phrases.blocked(missing: missing, used: $0) }, topic: Topic.blocked, because: because)
        }
    }

    /// The same where only something to ask is worth a word.
    mutating func proceedUnlessStandstill() {
        if !Planner(state: state, abilities: moment.abilities).next().step.isStandstill { proceed() }
    }

    private mutating func askWhoseProfile(_ id: String, because: String) {
        guard let profile = state.profile(id) else { return }
        let text = phrases.whoseProfile(profile, guest: state.value(of: .fullName).first?.text)
        let times = state.wordings[Topic.whoseProfile] ?? 0
        question(
            times == 0 ? text : phrases.whoseProfile(again: text, used: times), prompt: .whoseProfile(id),
            replies: phrases.yesOrNo, topic: Topic.whoseProfile, because: because)
    }

    private mutating func ask(_ asks: [Field], purpose: Purpose, because: String) {
        let topic = Topic.question(asks)
        question(
            wording(asks, purpose, topic: topic), asks: asks, prompt: .question, replies: replies(to: asks),
            purpose: purpose, topic: topic, because: because)
    }

    mutating func propose(_ field: Field, because: String) {
        let facts = state.suggestions(of: field).prefix(field.spec.items.upperBound)
        question(
            phrases.proposal(field, facts.map(\.value)),
            prompt: .proposal(field, facts: facts.map { FactReference(field: field, id: $0.id) }),
            replies: phrases.yesOrNo, topic: Topic.proposal(field), because: because)
    }

    private mutating func summarise(because: String) {
        guard !state.summaryShown else { return offerToFinish() }
        botSays(
            .summary, withRemarks(phrases.summary(state)), quickReplies: phrases.summaryReplies, prompt: .summary,
            topic: Topic.summary, because: because)
    }

    /// After the summary it is not shown again: what changed is said, and the finish is offered.
    mutating func offerToFinish() {
        question(
            phrases.anythingElse(used(Topic.anythingElse)), prompt: .summary, replies: phrases.summaryReplies,
            topic: Topic.anythingElse, because: "the summary was shown; the guest said something else")
    }
}
