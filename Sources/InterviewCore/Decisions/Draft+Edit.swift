/// Changes made in the card, and completion.
extension Draft {
    mutating func edit(_ edit: FieldEdit) throws(Refusal) {
        let all = (state.facts(of: edit.field)).map { FactReference(field: edit.field, id: $0.id) }
        var targets = all
        if let id = edit.fact {
            targets = all.filter { $0.id == id }
            guard !targets.isEmpty else { throw .unknownFact }
        }
        if let value = edit.value {
            let isItem = edit.fact != nil
            try FieldRules.check(value, of: edit.field, isItem: isItem, in: state.language)
        }
        let open = state.open
        let known = Set(Field.catalogue.filter(state.isKnown))
        emit(.edited(edit.field))
        if let value = edit.value {
            replace(edit.isAddition ? [] : targets, by: value, in: edit.field, isWhole: edit.fact == nil)
        }
        switch edit.status {
        case .confirmed where edit.value == nil:
            let waiting = targets.filter { fact($0)?.status != .rejected || edit.fact != nil }
            unreject(waiting)
            confirm(waiting)
        case .rejected:
            takenBack = true
            mark(targets, .rejected)
        default: break
        }
        if edit.field == .fullName { checkNames() }
        followUp(on: open)
        let answered = Field.catalogue.filter { state.isKnown($0) && !known.contains($0) }
        report(because: takenBack ? phrases.takenBack : phrases.because(answered: answered))
    }

    /// A struck fact that the guest confirms by name counts again.
    private mutating func unreject(_ references: [FactReference]) {
        let marks = references.filter { fact($0)?.status == .rejected }
            .map { MarkedFact(field: $0.field, id: $0.id, status: .stated) }
        if !marks.isEmpty { emit(.factsMarked(marks)) }
    }

    /// Puts values typed in the card in the place of facts: the guest's own go, a document's are struck.
    private mutating func replace(_ targets: [FactReference], by values: [FactValue], in field: Field, isWhole: Bool) {
        let old = targets.compactMap(fact)
        let struck = old.filter { fact in
            fact.origin != .guest && fact.status != .rejected && !values.contains { $0 == fact.value }
        }
        let mine = old.filter { $0.origin == .guest && (isWhole || $0.status != .rejected) }
        if values.isEmpty {
            takenBack = true
            if !mine.isEmpty { emit(.factsRemoved(mine.map { FactReference(field: field, id: $0.id) })) }
        }
        if !struck.isEmpty {
            emit(.factsMarked(struck.map { MarkedFact(field: field, id: $0.id, status: .rejected) }))
        }
        var replaces = mine.map(\.id)
        let records = values.map { value in
            let fact = Fact(
                id: makeFactID(), value: value, origin: .guest, status: .stated, confidence: 1, evidence: [],
                at: moment.now)
            defer { replaces = [] }
            return RecordedFact(field: field, fact: fact, replaces: replaces)
        }
        if !records.isEmpty { emit(.factsRecorded(records)) }
    }

    /// When a change in the card answers what was open, the next question follows as in a turn; when it reopens
    /// something required after the summary, that is asked.
    mutating func followUp(on open: OpenQuestion) {
        let asked = state.profiles.contains { $0.ownership == .asked } && !open.isAboutOwnership
        switch open.prompt {
        case .question where !open.asks.isEmpty, .requested:
            if asked || state.unanswered(in: open).isEmpty { proceed() }
        case .followUp(let fact):
            if asked || !state.has(fact) { proceed() }
        case .proposal(let field, _):
            if asked || state.isSettled(field) { proceed() }
        case .summary:
            if asked || !state.missing.isEmpty { proceed() }
        case .none, .question, .learned:
            if asked || open.prompt == .none { proceedUnlessStandstill() }
        case .whoseProfile, .choice: break
        }
    }

    // MARK: Completion

    mutating func complete() throws(Refusal) {
        guard state.missing.isEmpty else { throw .missing(state.missing) }
        finish()
    }

    /// The guest approves: the interview ends, and never loops.
    mutating func finish() {
        say(.notice, phrases.completed(name: state.value(of: .fullName).first?.text), because: "the guest approved")
        for profile in state.profiles where profile.isLive {
            jobs.append(.cancelProfile(id: profile.id))
            move(profile.id, to: .failed, reason: .cancelled)
        }
        emit(.completed)
        report(because: phrases.kitReady)
    }
}
