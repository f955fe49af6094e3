/// What was open besides fields: what was learned, a proposal, whose profile it is, the summary.
extension Draft {
    /// Resolves a yes or no to what was open: what was learned, a proposal, whose profile, the summary.
    mutating func settlePrompt(_ turn: inout Turn) {
        let reading = turn.reading
        if reading.disownsProfile, disownProfile(turn.open) {
            turn.settledPrompt = true
            turn.didSomething = true
            return
        }
        if let learned = state.learned, !turn.open.isAboutOwnership {
            if reading.has(.yes) {
                confirm(learned.facts)
                turn.settledPrompt = true
                turn.didSomething = true
                remarks.append(phrases.allKept)
            } else if reading.has(.no), !turn.hasContent {
                turn.settledPrompt = true
                turn.didSomething = true
                remarks.append(phrases.whatIsWrong)
            }
        }
        switch turn.open.prompt {
        case .proposal(let field, let facts):
            guard !reading.candidates.contains(where: { $0.field == field }) else { return }
            if reading.has(.yes) {
                confirm(facts)
            } else if reading.has(.no) {
                mark(facts, .rejected)
            } else {
                return
            }
            turn.settledPrompt = true
            turn.didSomething = true
        case .whoseProfile(let id):
            if reading.has(.yes) {
                turn.settledPrompt = true
                turn.didSomething = true
                confirmOwnership(of: id)
            } else if reading.has(.no) {
                turn.settledPrompt = true
                turn.didSomething = true
                denyOwnership(of: id)
            }
        case .summary:
            let isAssent = reading.has(.yes) || reading.has(.finish)
            let objects = reading.has(.no) || reading.has(.correct) || reading.has(.question)
            if isAssent, !objects, !turn.hasContent, state.missing.isEmpty {
                finish()
            } else if reading.has(.no), !turn.hasContent {
                turn.didSomething = true
                remarks.append(phrases.whatIsWrong)
            }
        case .none, .question, .requested, .followUp, .choice, .learned: break
        }
    }

    /// Takes the profile in question back as somebody else's: the one that was asked about or shown, else the newest
    /// in use. False: there is none.
    private mutating func disownProfile(_ open: OpenQuestion) -> Bool {
        var id = state.learned?.profile ?? state.profiles.last { $0.counts && !$0.isSide }?.id
        if case .whoseProfile(let asked) = open.prompt { id = asked }
        guard let id else { return false }
        denyOwnership(of: id)
        return true
    }

    /// Marks facts confirmed; of a scalar the guest's earlier word gives way to what they confirm now.
    mutating func confirm(_ references: [FactReference]) {
        var removed: [FactReference] = []
        for reference in references where !reference.field.spec.isList {
            guard let fact = fact(reference), fact.origin != .guest else { continue }
            removed += (state.facts[reference.field] ?? [])
                .filter { $0.origin == .guest && !$0.value.folds(with: fact.value) }
                .map { FactReference(field: reference.field, id: $0.id) }
        }
        if !removed.isEmpty { emit(.factsRemoved(removed)) }
        mark(references, .confirmed)
    }

    /// Marks those facts that do not have the status yet; a struck one is not confirmed with the rest.
    mutating func mark(_ references: [FactReference], _ status: FactStatus) {
        let marks = references.compactMap { reference -> MarkedFact? in
            guard let fact = fact(reference), fact.status != status else { return nil }
            if status == .confirmed, fact.status == .rejected { return nil }
            return MarkedFact(field: reference.field, id: reference.id, status: status)
        }
        if !marks.isEmpty { emit(.factsMarked(marks)) }
    }

    func fact(_ reference: FactReference) -> Fact? { state.facts[reference.field]?.first { $0.id == reference.id } }
}
