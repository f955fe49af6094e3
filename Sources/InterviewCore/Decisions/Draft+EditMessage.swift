/// An earlier message in new words: what it had given is taken back, and the new words are read as if they had been
/// said then. What later messages gave stands.
extension Draft {
    mutating func editMessage(_ edit: MessageEdit) throws(Refusal) {
        let said = try state.editable(edit.message)
        let open = state.open
        let known = Set(Field.catalogue.filter(state.isKnown))
        let before = values
        let addresses = state.addresses(from: edit.message)
        var turn = Turn(reading: edit.reading, open: said.open, message: edit.message)
        turn.isEdit = true
        turn.places = state.places(of: edit.message)
        turn.rests = state.rests(on: edit.message)
        takenBack = true
        emit(.messageEdited(MessageEdited(message: edit.message, text: edit.text)))
        settleAgain(&turn, learned: said.learned)
        take(&turn, profileID: edit.profileID)
        withdraw(addresses)
        let replies = replies(to: &turn)
        let changed = Field.catalogue.filter { values[$0] != before[$0] }
        remarks.insert(changed.isEmpty ? phrases.readAgain : phrases.readAgain(changed: changed), at: 0)
        goOn(after: turn, replies: replies, instead: open)
        let answered = Field.catalogue.filter { state.isKnown($0) && !known.contains($0) }
        report(because: answered.isEmpty ? phrases.takenBack : phrases.because(answered: answered))
    }

    private var values: [Field: [FactValue]] {
        Dictionary(uniqueKeysWithValues: Field.catalogue.map { ($0, state.value(of: $0)) })
    }

    /// The yes or no that the new words say to what was open then, as far as it still stands.
    private mutating func settleAgain(_ turn: inout Turn, learned: Learned?) {
        let reading = turn.reading
        if let learned, reading.has(.yes) {
            confirm(learned.facts.filter(state.has))
            turn.didSomething = true
        }
        switch turn.open.prompt {
        case .proposal(let field, let facts):
            guard !reading.candidates.contains(where: { $0.field == field }) else { return }
            if reading.has(.yes) { confirm(facts.filter(state.has)) }
            if reading.has(.no) { mark(facts.filter(state.has), .rejected) }
        case .whoseProfile(let id):
            // What is let go of cannot come back by a word; it has to be shared again.
            if reading.has(.no), state.profile(id)?.ownership == .confirmed { denyOwnership(of: id) }
        default: break
        }
    }

    /// A profile that was read because of an address which is not there any more goes with it.
    private mutating func withdraw(_ addresses: [String]) {
        let kept = (state.facts[.linkedinURL] ?? []).compactMap(\.value.text)
        for url in addresses where !kept.contains(url) {
            for profile in state.profiles where profile.kind == .linkedinURL && profile.url == url {
                jobs.append(.cancelProfile(id: profile.id))
                emit(.profileWithdrawn(id: profile.id))
                remarks.append(phrases.withdrawn(profile.kind))
            }
        }
    }

    /// The question that is open now comes back; but what the new words left open again is asked first.
    private mutating func goOn(after turn: Turn, replies: [String], instead open: OpenQuestion) {
        if !replies.isEmpty {
            say(.answer, withRemarks(replies.joined(separator: "\n\n")), because: "the guest asked")
        }
        if let unclear = turn.unclear { return askWhich(unclear) }
        let reopened = turn.open.asks.contains { $0.spec.isRequired && !state.isSettled($0) && !open.asks.contains($0) }
        reopened && open.prompt == .question ? proceed() : goOn()
    }
}

extension InterviewState {
    /// LinkedIn addresses that a message gave.
    fileprivate func addresses(from message: Int) -> [String] {
        (facts[.linkedinURL] ?? []).filter { $0.rests(on: message) }.compactMap(\.value.text)
    }

    /// The facts of lists behind which those of a message stand; empty where they stand first.
    fileprivate func places(of message: Int) -> [Field: String] {
        var places: [Field: String] = [:]
        for (field, list) in facts where field.spec.isList {
            guard let first = list.firstIndex(where: { $0.rests(on: message) }) else { continue }
            places[field] = first == 0 ? "" : list[first - 1].id
        }
        return places
    }

    /// What later messages added to the facts of a message.
    fileprivate func rests(on message: Int) -> [Field: Rest] {
        var rests: [Field: Rest] = [:]
        for (field, list) in facts {
            guard let fact = list.first(where: { $0.rests(on: message) && $0.newestMessage != message }),
                let evidence = fact.evidence.last(where: { $0.source != .message(message) })
            else { continue }
            var metrics: [String] = []
            if case .story(let story) = fact.value { metrics = story.metrics.filter(evidence.quote.contains) }
            rests[field] = Rest(evidence: evidence, metrics: metrics)
        }
        return rests
    }
}
