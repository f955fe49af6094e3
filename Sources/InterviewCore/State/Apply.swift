/// `apply(state, event) -> state`: the fold over the log. It trusts the log and decides nothing.
extension InterviewState {
    mutating func apply(_ event: Event) {
        revision = event.sequence
        switch event.body {
        case .started(let started): if let language = started.language { spoken = SpokenLanguage(current: language) }
        case .guestSaid(let said):
            guestMessages += 1
            hear(said.language)
            beginChange(event.sequence)
        case .edited: beginChange(event.sequence)
        case .botSaid(let message): apply(message)
        case .factsRecorded(let recorded): recorded.forEach { record($0) }
        case .factsMarked(let marks): marks.forEach { mark($0) }
        case .factsRemoved(let references): references.forEach { remove($0) }
        case .fieldsSettled(let fields):
            for item in fields {
                remember(item.field)
                settled[item.field] = item.settlement
            }
        case .finishRequested: isFinishing = true
        case .profileAttached(let profile): apply(profile, at: event.at)
        case .profileMoved(let move): apply(move)
        case .profileOwnership(let item): apply(item)
        case .profileWithdrawn(let id): withdraw(id)
        case .progressed(let progressed):
            progress = progressed.progress
            phase = progressed.phase
        case .undone(let undone): takeBack(undone)
        case .completed:
            status = .completed
            open = .nothing
            learned = nil
            undo = []
        case .feedbackGiven(let given): feedback = given
        case .languageChanged(let changed): apply(changed)
        }
    }

    private mutating func apply(_ message: BotSaid) {
        botMessages += 1
        if !message.topic.isEmpty { countWording(of: message.topic) }
        switch message.prompt {
        case .none: return
        case .learned(let profile, let facts):
            learned = Learned(profile: profile, facts: facts, guestMessages: guestMessages)
            return
        case .whoseProfile: if !open.isNothing, !open.isAboutOwnership { interrupted = open }
        case .summary: summaryShown = true
        case .question, .proposal: break
        }
        let isReturn = message.purpose == .return
        open = OpenQuestion(asks: message.asks, prompt: message.prompt, returns: isReturn ? open.returns + 1 : 0)
        if !isReturn {
            message.asks.forEach { asked[$0, default: 0] += 1 }
            if let shown = learned, guestMessages > shown.guestMessages { learned = nil }
        }
        if message.purpose == .comeback {
            returned += message.asks
            // It is open again: a digression returns to it, only an answer or a refusal settles it.
            for field in message.asks { settled[field] = nil }
        }
    }

    // MARK: Facts

    private mutating func record(_ item: RecordedFact) {
        if item.fact.origin == .guest { remember(item.field) }
        var list = facts[item.field] ?? []
        let place = list.firstIndex { item.replaces.contains($0.id) }
        list.removeAll { item.replaces.contains($0.id) }
        list.insert(item.fact, at: min(place ?? list.count, list.count))
        facts[item.field] = list
        if item.fact.origin == .guest { settled[item.field] = nil }
    }

    private mutating func mark(_ item: MarkedFact) {
        remember(item.field)
        guard let place = facts[item.field]?.firstIndex(where: { $0.id == item.id }) else { return }
        facts[item.field]?[place].status = item.status
    }

    private mutating func remove(_ reference: FactReference) {
        remember(reference.field)
        facts[reference.field]?.removeAll { $0.id == reference.id }
        dropIfEmpty(reference.field)
    }

    /// Empty lists are no entries, so that equal states are equal to the byte.
    private mutating func dropIfEmpty(_ field: Field) {
        if facts[field]?.isEmpty == true { facts[field] = nil }
    }

    // MARK: Profiles

    private mutating func apply(_ profile: ProfileAttached, at time: Timestamp) {
        let record = ProfileRecord(
            id: profile.id, kind: profile.kind, url: profile.url, fileName: profile.fileName, state: .queued,
            reason: nil, name: nil, fromCache: false, timings: ProfileTimings(), ownership: .assumed, unplaced: 0,
            at: time)
        profiles.append(record)
    }

    private mutating func apply(_ move: ProfileMoved) {
        update(move.id) { profile in
            profile.state = move.state
            profile.reason = move.reason
            profile.kind = move.kind ?? profile.kind
            profile.name = move.name ?? profile.name
            profile.fromCache = move.fromCache
            profile.timings = move.timings
            profile.unplaced = move.unplaced
        }
    }

    /// An answer to "whose profile is it?" brings the interrupted question back; a denied one's facts go.
    private mutating func apply(_ item: ProfileOwnership) {
        update(item.id) { $0.ownership = item.ownership }
        if item.ownership == .denied { dropFacts(of: item.id) }
        if item.ownership != .asked, open.prompt == .whoseProfile(item.id) {
            open = interrupted ?? .nothing
            interrupted = nil
        }
    }

    private mutating func update(_ id: String, _ change: (inout ProfileRecord) -> Void) {
        guard let place = profiles.firstIndex(where: { $0.id == id }) else { return }
        change(&profiles[place])
    }

    /// The source and every fact that rests on it alone goes; a fact that other words support too keeps those.
    private mutating func withdraw(_ id: String) {
        profiles.removeAll { $0.id == id }
        dropFacts(of: id)
        if open.prompt == .whoseProfile(id) {
            open = interrupted ?? .nothing
            interrupted = nil
        }
    }

    private mutating func dropFacts(of id: String) {
        for field in facts.keys {
            facts[field] = facts[field]?.compactMap { $0.without(profile: id) }
            dropIfEmpty(field)
        }
        for index in undo.indices {
            for field in undo[index].fields.keys {
                let kept = undo[index].fields[field]?.facts.compactMap { $0.without(profile: id) } ?? []
                undo[index].fields[field]?.facts = kept
            }
        }
        if learned?.profile == id { learned = nil }
    }

    // MARK: Undo

    private mutating func beginChange(_ sequence: Int) {
        let entry = UndoEntry(
            sequence: sequence, open: open, learned: learned, isFinishing: isFinishing, summaryShown: summaryShown,
            fields: [:])
        undo.append(entry)
        if undo.count > Self.undoDepth { undo.removeFirst() }
    }

    /// Keeps a field as it was before the guest's newest change, once.
    private mutating func remember(_ field: Field) {
        guard let last = undo.indices.last, undo[last].fields[field] == nil else { return }
        undo[last].fields[field] = FieldMemo(facts: facts[field] ?? [], settlement: settled[field])
    }

    private mutating func takeBack(_ undone: Undone) {
        guard let place = undo.firstIndex(where: { $0.sequence == undone.sequence }) else { return }
        let entry = undo[place]
        undo.removeSubrange(place...)
        for (field, memo) in entry.fields {
            // What a document has brought since stays; what the change brought goes.
            let known = Set(memo.facts.map(\.id))
            let since = (facts[field] ?? []).filter { $0.origin != .guest && !known.contains($0.id) }
            facts[field] = memo.facts + since
            settled[field] = memo.settlement
            dropIfEmpty(field)
        }
        open = entry.open
        learned = entry.learned
        isFinishing = entry.isFinishing
        summaryShown = entry.summaryShown
    }
}

extension Fact {
    /// The fact without a profile's evidence; nil when nothing else supports it.
    fileprivate func without(profile id: String) -> Fact? {
        guard evidence.contains(where: { $0.source == .profile(id) }) else { return self }
        var copy = self
        copy.evidence.removeAll { $0.source == .profile(id) }
        return copy.evidence.isEmpty ? nil : copy
    }
}
