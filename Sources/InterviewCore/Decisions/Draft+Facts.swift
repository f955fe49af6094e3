/// Taking what a message states into the facts: authority, lists, corrections, removals.
extension Draft {
    /// Records the message's candidates, in its order.
    mutating func takeCandidates(_ turn: inout Turn) {
        var records: [RecordedFact] = []
        var struck: [MarkedFact] = []
        for candidate in turn.reading.candidates {
            if candidate.field == .linkedinURL, !turn.reading.linkedIn.isEmpty { continue }
            turn.didSomething = true
            turn.filled.insert(candidate.field)
            let planned = place(candidate, message: turn.message, pending: records)
            if let record = planned.record { records.append(record) }
            struck += planned.struck
        }
        records = mergingMetrics(into: records, turn: turn)
        if !struck.isEmpty { emit(.factsMarked(struck)) }
        guard !records.isEmpty else { return }
        let changed = records.filter { !$0.replaces.isEmpty }.map(\.field)
        if turn.reading.has(.correct), let field = changed.first ?? records.first?.field {
            remarks.append(phrases.changed(field, to: records.first { $0.field == field }?.fact.value))
            takenBack = true
        }
        emit(.factsRecorded(records))
        for field in Set(records.map(\.field)).sorted() where field.spec.isList {
            let mine = (state.facts[field] ?? []).count { $0.origin == .guest && $0.status != .rejected }
            if mine > field.spec.items.upperBound { remarks.append(phrases.full(field)) }
        }
    }

    /// What becomes of one candidate: the fact to record and the document's facts that it strikes.
    private mutating func place(
        _ candidate: Candidate, message: Int, pending: [RecordedFact]
    ) -> (record: RecordedFact?, struck: [MarkedFact]) {
        let field = candidate.field
        let existing = state.facts[field] ?? []
        let mine = existing.filter { $0.origin == .guest && $0.status != .rejected }
        var replaces: [String] = []
        var struck: [MarkedFact] = []
        if !field.spec.isList {
            replaces = mine.map(\.id) + pending.filter { $0.field == field }.map(\.fact.id)
        } else if case .replace(let item) = candidate.change {
            let targets = item.map { self.targets(of: $0, in: field) } ?? state.valueFacts(of: field)
            replaces = targets.filter { $0.origin == .guest }.map(\.id)
            struck = targets.filter { $0.origin != .guest && !$0.value.folds(with: candidate.value) }
                .map { MarkedFact(field: field, id: $0.id, status: .rejected) }
            // Of several new items the first takes the old ones' place, the rest follow it.
            replaces.removeAll { id in pending.contains { $0.replaces.contains(id) } }
        }
        let isKnown =
            (mine + pending.filter { $0.field == field }.map(\.fact))
            .contains { $0.value == candidate.value && !replaces.contains($0.id) }
            || (field.spec.isList
                && (mine + pending.filter { $0.field == field }.map(\.fact))
                    .contains { $0.value.folds(with: candidate.value) && !replaces.contains($0.id) })
        guard !isKnown, existing.count < InterviewState.factLimit else { return (nil, struck) }
        let evidence = Evidence(
            source: .message(message), quote: candidate.quote.text, start: candidate.quote.start,
            end: candidate.quote.end)
        let fact = Fact(
            id: makeFactID(), value: candidate.value, origin: .guest, status: .stated,
            confidence: candidate.confidence, evidence: [evidence], at: moment.now)
        return (RecordedFact(field: field, fact: fact, replaces: replaces), struck)
    }

    /// An answer to "which number shows it?" completes the story that was asked about instead of telling another.
    private mutating func mergingMetrics(into records: [RecordedFact], turn: Turn) -> [RecordedFact] {
        guard turn.open.asks == [.successStories], state.wordings[Topic.metrics] != nil,
            let told = records.firstIndex(where: { $0.field == .successStories }),
            case .story(let answer) = records[told].fact.value,
            let asked = state.valueFacts(of: .successStories).first(where: { $0.origin != .guest }),
            case .story(var story) = asked.value, story.metrics.isEmpty
        else { return records }
        story.result = [story.result, answer.text.isEmpty ? answer.title : answer.text].compactMap(\.self)
            .joined(separator: " ")
        story.metrics = answer.metrics
        var merged = records
        merged[told].fact.value = .story(story)
        merged[told].fact.evidence += asked.evidence
        merged[told].replaces = [asked.id]
        return merged
    }

    // MARK: Removals

    /// "remove the third topic", "that bio is wrong": struck, so that no profile or model brings it back.
    mutating func takeRemovals(_ turn: inout Turn) {
        for hit in turn.reading.intents {
            // A correction that names no new value only says what is wrong.
            let isWrong = hit.intent == .correct && hit.field.map { !turn.filled.contains($0) } ?? false
            guard hit.intent == .remove || isWrong else { continue }
            let references = removalTargets(hit, turn: turn)
            turn.didSomething = true
            guard !references.isEmpty else {
                remarks.append(phrases.removeWhat)
                continue
            }
            takenBack = true
            mark(references, .rejected)
            remarks.append(phrases.removed(Set(references.map(\.field)).sorted()))
        }
    }

    private func removalTargets(_ hit: IntentHit, turn: Turn) -> [FactReference] {
        let fields = hit.field.map { [$0] } ?? Field.catalogue
        guard let item = hit.item else {
            guard let field = hit.field else { return [] }
            let shown = state.facts(of: field).filter { $0.status != .rejected }
            // "remove that story" where there is one; of several, one has to be named.
            let isOne = !field.spec.isList || shown.count == 1 || field != .successStories
            return isOne ? shown.map { FactReference(field: field, id: $0.id) } : []
        }
        for field in fields {
            let found = targets(of: item, in: field)
            if !found.isEmpty { return found.map { FactReference(field: field, id: $0.id) } }
        }
        return []
    }

    /// The facts that a reference means, in a field as the guest sees it.
    func targets(of item: ItemReference, in field: Field) -> [Fact] {
        let value = state.valueFacts(of: field)
        let shown = value.isEmpty ? state.facts(of: field).filter { $0.status != .rejected } : value
        switch item {
        case .ordinal(let number):
            let index = number < 0 ? shown.count + number : number - 1
            return shown.indices.contains(index) ? [shown[index]] : []
        case .matching(let words):
            let wanted = Set(words.foldedWords)
            guard !wanted.isEmpty else { return [] }
            let all = shown + state.suggestions(of: field)
            if let exact = all.first(where: { $0.value.words == words.foldedWords }) { return [exact] }
            return all.first { wanted.isSubset(of: Set($0.value.words)) }.map { [$0] } ?? []
        }
    }
}

extension FactValue {
    /// The folded words of a value.
    var words: [String] {
        switch self {
        case .text(let text): text.foldedWords
        case .integer(let number): [String(number)]
        case .story(let story): (story.title + " " + story.text).foldedWords
        }
    }
}
