/// `apply(state, event) -> state`: the fold over the log. It trusts the log and decides nothing.
extension InterviewState {
    mutating func apply(_ event: Event) {
        revision = event.sequence
        switch event.body {
        case .started(let started): if let language = started.language { spoken = SpokenLanguage(current: language) }
        case .guestSaid(let said): apply(said, of: event)
        case .edited: beginChange(event.sequence)
        case .messageEdited(let edited): rewrite(edited, at: event.sequence)
        case .botSaid(let message): apply(message)
        case .factsRecorded(let recorded): recorded.forEach { record($0) }
        case .factsMarked(let marks): marks.forEach { mark($0) }
        case .factsRemoved(let references): references.forEach { remove($0) }
        case .fieldsSettled(let fields):
            fields.forEach { settle($0) }
        case .finishRequested:
            if !isFinishing { attribute { $0.finished = true } }
            isFinishing = true
        case .profileAttached(let profile): apply(profile, at: event.at)
        case .profileMoved(let move): apply(move)
        case .profileOwnership(let item): apply(item)
        case .profileWithdrawn(let id): withdraw(id)
        case .progressed(let progressed):
            progress = progressed.progress
            phase = progressed.phase
        case .undone(let undone): takeBack(undone, at: event.sequence)
        case .redone(let redone): bringBack(redone)
        case .completed:
            status = .completed
            open = .nothing
            interrupted = nil
            learned = nil
            undo = []
            repairs = Repairs(edits: repairs.edits, pace: repairs.pace)
        case .feedbackGiven(let given): feedback = given
        case .languageChanged(let changed): apply(changed)
        }
    }

    // MARK: Messages

    /// A question which of several was meant stands for one message only.
    private mutating func apply(_ said: GuestSaid, of event: Event) {
        guestMessages += 1
        hear(said.language)
        if open.choice != nil {
            open = interrupted ?? .nothing
            interrupted = nil
        }
        let turn = GuestTurn(
            sequence: event.sequence, number: guestMessages, at: event.at, open: open, learned: learned)
        beginChange(event.sequence, turn: event.sequence)
        repairs.add(turn)
        repairs.pace.note(said.effort)
    }

    private mutating func apply(_ message: BotSaid) {
        botMessages += 1
        if !message.topic.isEmpty { countWording(of: message.topic) }
        if let field = Topic.told(message.topic) { repairs.told = field }
        switch message.prompt {
        case .none:
            // Nothing that was asked is open any more.
            if message.topic == Topic.waiting || message.topic == Topic.blocked { open = .nothing }
            return
        case .learned(let profile, let facts):
            learned = Learned(profile: profile, facts: facts, guestMessages: guestMessages)
            return
        case .whoseProfile: interrupt(unless: \.isAboutOwnership)
        case .choice: interrupt(unless: { $0.choice != nil })
        case .requested: interrupt(unless: { $0.prompt == .requested })
        case .summary:
            summaryShown = true
            interrupted = nil
        case .question, .proposal, .followUp: interrupted = nil
        }
        let isReturn = message.purpose == .return
        open = OpenQuestion(
            asks: message.asks, prompt: message.prompt, returns: isReturn ? open.returns + 1 : 0,
            purpose: isReturn ? open.purpose : message.purpose)
        if !isReturn {
            // What the guest wanted to be asked does not count as asking.
            if message.prompt != .requested || message.purpose == .reprompt {
                message.asks.forEach { asked[$0, default: 0] += 1 }
            }
            if let shown = learned, guestMessages > shown.guestMessages { learned = nil }
        }
        if message.purpose == .comeback { returned += message.asks }
        if message.purpose == .comeback || message.prompt == .requested && message.purpose == .ask {
            // It is open again: a digression returns to it, only an answer or a refusal settles it.
            for field in message.asks { settled[field] = nil }
        }
    }

    /// What was open comes back afterwards.
    private mutating func interrupt(unless isSame: (OpenQuestion) -> Bool) {
        if interrupted == nil, !open.isNothing, !isSame(open) { interrupted = open }
    }

    private mutating func settle(_ item: SettledField) {
        let before = settled[item.field]
        // What the bot gives up on is no doing of the guest's.
        if item.settlement != .askedOut {
            remember(item.field)
            attribute { turn in
                guard turn.settled.count < GuestTurn.limit else { return }
                turn.settled.append(SettlementMemo(field: item.field, before: before))
            }
        }
        settled[item.field] = item.settlement
    }
}
