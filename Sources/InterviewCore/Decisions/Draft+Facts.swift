/// Taking what a message states into the facts: authority, lists, corrections, follow-ups.
extension Draft {
    /// Records the message's candidates, in its order.
    mutating func takeCandidates(_ turn: inout Turn) {
        var records: [RecordedFact] = []
        var struck: [MarkedFact] = []
        noteAlternatives(&turn)
        for candidate in turn.reading.candidates where turn.unclear?.holdsBack(candidate) != true {
            if candidate.field == .linkedinURL, !turn.reading.linkedIn.isEmpty { continue }
            turn.didSomething = true
            turn.filled.insert(candidate.field)
            if turn.isEdit, standsLater(candidate.field, than: turn.message) { continue }
            let isCompleted = records.contains { $0.field == candidate.field && $0.fact.evidence.count > 1 }
            var completed = isCompleted ? nil : completing(with: candidate, turn)
            if completed == nil, turn.isEdit { completed = completing(again: candidate, &turn) }
            if var record = completed {
                record.fact.id = makeFactID()
                record.after = place(of: record, turn, pending: records)
                records.append(record)
                continue
            }
            // The same story again says nothing new.
            if candidate.field == turn.open.followedUp?.field, repeats(candidate) { continue }
            let planned = place(candidate, turn, pending: records)
            if let record = planned.record { records.append(record) }
            struck += planned.struck
        }
        if !struck.isEmpty { emit(.factsMarked(struck)) }
        record(records, of: turn)
        offerAlternatives(&turn)
    }

    private mutating func record(_ records: [RecordedFact], of turn: Turn) {
        guard !records.isEmpty else { return }
        let corrected = Set(turn.reading.intents.filter { $0.intent == .correct }.compactMap(\.field))
        let changed =
            records.first { !$0.replaces.isEmpty }?.field ?? records.first { corrected.contains($0.field) }?.field
        if !turn.isEdit, turn.reading.has(.correct), let field = changed {
            remarks.append(phrases.changed(field, to: records.first { $0.field == field }?.fact.value))
            takenBack = true
        }
        emit(.factsRecorded(records))
        for field in Set(records.map(\.field)).sorted() where field.spec.isList {
            let mine = (state.facts[field] ?? []).count { $0.origin == .guest && $0.status != .rejected }
            if mine > field.spec.items.upperBound { remarks.append(phrases.full(field)) }
        }
    }

    /// Of a message in new words: whether the guest has said something else of a scalar since.
    private func standsLater(_ field: Field, than message: Int) -> Bool {
        guard !field.spec.isList else { return false }
        let turn = state.turn(of: message)
        return (state.facts[field] ?? []).contains { fact in
            guard fact.origin == .guest, fact.status != .rejected else { return false }
            if let newest = fact.newestMessage { return newest > message }
            return turn.map { fact.at > $0.at } ?? false
        }
    }

    private func repeats(_ candidate: Candidate) -> Bool {
        (state.facts[candidate.field] ?? []).contains {
            $0.status != .rejected && $0.value.folds(with: candidate.value)
        }
    }

    /// What becomes of one candidate: the fact to record and the document's facts that it strikes.
    private mutating func place(
        _ candidate: Candidate, _ turn: Turn, pending: [RecordedFact]
    ) -> (record: RecordedFact?, struck: [MarkedFact]) {
        let field = candidate.field
        let existing = state.facts[field] ?? []
        let mine = existing.filter { $0.origin == .guest && $0.status != .rejected }
        let new = pending.filter { $0.field == field }
        var replaces: [String] = []
        var struck: [MarkedFact] = []
        if !field.spec.isList {
            replaces = mine.map(\.id) + new.map(\.fact.id)
        } else if case .replace(let item) = candidate.change {
            let targets = item.map { self.targets(of: $0, in: field) } ?? state.valueFacts(of: field)
            replaces = targets.filter { $0.origin == .guest }.map(\.id)
            struck = targets.filter { $0.origin != .guest && !$0.value.folds(with: candidate.value) }
                .map { MarkedFact(field: field, id: $0.id, status: .rejected) }
            // Of several new items the first takes the old ones' place, the rest follow it.
            replaces.removeAll { id in pending.contains { $0.replaces.contains(id) } }
        }
        let isKnown = (mine + new.map(\.fact)).contains { fact in
            guard !replaces.contains(fact.id) else { return false }
            return fact.value == candidate.value || field.spec.isList && fact.value.folds(with: candidate.value)
        }
        guard !isKnown, existing.count < InterviewState.factLimit else { return (nil, struck) }
        var record = RecordedFact(
            field: field, fact: makeFact(candidate, message: turn.message), replaces: replaces)
        record.after = place(of: record, turn, pending: pending)
        return (record, struck)
    }

    /// Where an item comes to stand: the first of a message in new words where the old words' stood, those that
    /// follow behind it.
    private func place(of record: RecordedFact, _ turn: Turn, pending: [RecordedFact]) -> String? {
        guard record.field.spec.isList, record.replaces.isEmpty else { return nil }
        let before = pending.last { $0.field == record.field }
        if let place = turn.places[record.field] { return before?.fact.id ?? place }
        return before.flatMap { $0.replaces.isEmpty && $0.after == nil ? nil : $0.fact.id }
    }

    mutating func makeFact(_ candidate: Candidate, message: Int) -> Fact {
        let evidence = Evidence(
            source: .message(message), quote: candidate.quote.text, start: candidate.quote.start,
            end: candidate.quote.end)
        return Fact(
            id: makeFactID(), value: candidate.value, origin: .guest, status: .stated,
            confidence: candidate.confidence, evidence: [evidence], at: moment.now)
    }
}
