/// A guest's message: what it confirms, states, corrects, takes back, refuses or asks; then the next question.
extension Draft {
    mutating func answer(_ answer: GuestAnswer) {
        let open = state.open
        let known = Set(Field.catalogue.filter(state.isKnown))
        let reading = answer.reading
        let heard = state.spoken?.heard
        emit(.guestSaid(GuestSaid(text: answer.text, language: reading.language)))
        let message = state.revision
        takeLanguage(of: answer, before: heard)

        if reading.has(.undo) || reading.has(.back) {
            undoByMessage(since: message)
            return report(because: phrases.takenBack)
        }
        var turn = Turn(reading: reading, open: open, message: message)
        turn.isDigression = hasNewLanguage || reading.wishedLanguage != nil
        if let remark = answer.remark { remarks.append(remark) }
        settlePrompt(&turn)
        if state.status == .completed { return }
        takeCandidates(&turn)
        takeRemovals(&turn)
        takeLinkedIn(&turn, profileID: answer.profileID)
        takeSideSources(profileID: answer.profileID)
        checkNames()
        takeRefusals(&turn)
        takeFinish(&turn)
        let replies = replies(to: &turn)
        passOptional(&turn)
        speak(turn, replies: replies)
        let answered = Field.catalogue.filter { state.isKnown($0) && !known.contains($0) }
        report(because: phrases.because(answered: answered))
    }
}

/// What one message has done so far.
struct Turn {
    let reading: Reading
    /// What was open when the guest spoke.
    let open: OpenQuestion
    /// The message's number.
    let message: Int
    /// Fields that the message gave a value.
    var filled: Set<Field> = []
    /// Whether it did anything at all.
    var didSomething = false
    /// Whether it answered what was open besides the fields (a yes to a proposal, a no to a profile).
    var settledPrompt = false
    /// Whether it asked something back or was only company.
    var isDigression = false

    /// Whether the message states something or takes something back.
    var hasContent: Bool { !reading.candidates.isEmpty || reading.has(.remove) || !reading.linkedIn.isEmpty }
}

// MARK: - What was open besides fields

extension Draft {
    /// Resolves a yes or no to what was open: what was learned, a proposal, whose profile, the summary.
    private mutating func settlePrompt(_ turn: inout Turn) {
        let reading = turn.reading
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
        case .none, .question, .learned: break
        }
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

// MARK: - Refusals, finishing, digressions

extension Draft {
    /// "skip", "none", "no phone please": a refusal naming no field covers every asked field that the message leaves
    /// unfilled.
    private mutating func takeRefusals(_ turn: inout Turn) {
        var settled: [Field: Settlement] = [:]
        for hit in turn.reading.intents {
            guard let settlement = hit.intent.settlement else { continue }
            if let field = hit.field {
                if !turn.filled.contains(field), field.spec.isAsked { settled[field] = settlement }
            } else {
                var asked = turn.open.asks
                if case .proposal(let field, _) = turn.open.prompt { asked = [field] }
                for field in asked where !turn.filled.contains(field) && settled[field] == nil {
                    settled[field] = settlement
                }
            }
        }
        let fields = settled.keys.sorted().filter { !state.isKnown($0) && state.settled[$0] == nil }
        if !settled.isEmpty { turn.didSomething = true }
        guard !fields.isEmpty else { return }
        emit(.fieldsSettled(fields.map { SettledField(field: $0, settlement: settled[$0] ?? .skipped) }))
    }

    private mutating func takeFinish(_ turn: inout Turn) {
        guard turn.reading.has(.finish) else { return }
        turn.didSomething = true
        turn.settledPrompt = true
        if !state.isFinishing { emit(.finishRequested) }
        if !state.missing.isEmpty, !state.openFieldsToAsk(moment.abilities).isEmpty {
            remarks.append(phrases.almostDone(missing: state.missing))
        }
    }

    /// In a partly answered group the optional fields left out count as passed, but LinkedIn may ride along once
    /// with a required one that is asked again.
    private mutating func passOptional(_ turn: inout Turn) {
        let asks = turn.open.asks
        let isPartly = asks.contains { turn.filled.contains($0) } && asks.count > 1
        guard isPartly else { return }
        let left = asks.filter { !state.isSettled($0) }
        let requiredLeft = left.contains(where: \.spec.isRequired)
        let passed = left.filter { field in
            guard !field.spec.isRequired else { return false }
            return !(field == .linkedinURL && requiredLeft && (state.asked[field] ?? 0) < 2)
        }
        if !passed.isEmpty { emit(.fieldsSettled(passed.map { SettledField(field: $0, settlement: .skipped) })) }
    }

    /// Says what there is to say: answers to the guest's own questions, then the next question, the same again in
    /// other words, or nothing where all is said.
    private mutating func speak(_ turn: Turn, replies: [String]) {
        if !replies.isEmpty {
            say(.answer, (remarks + replies).joined(separator: "\n\n"), because: "the guest asked")
            remarks = []
        }
        let left = turn.open.asks.filter { !state.isSettled($0) }
        let isUntouched =
            !turn.open.isNothing && state.open == turn.open
            && (turn.open.asks.isEmpty ? !turn.settledPrompt : left == turn.open.asks)
        guard isUntouched, !state.isFinishing || left.contains(where: \.spec.isRequired) || left.isEmpty else {
            return proceed()
        }
        // A reading that begins holds the open question back as well; so does a profile that may not be the guest's.
        if state.profiles.contains(where: { $0.ownership == .asked }), !turn.open.isAboutOwnership { return proceed() }
        let held = state.heldBack(moment.abilities)
        if !left.isEmpty, left.allSatisfy(held.contains) { return proceed() }
        if turn.open.prompt == .summary { return offerToFinish() }
        if turn.didSomething || turn.isDigression, turn.open.returns < 3 {
            returnToQuestion(left)
        } else {
            reprompt(left)
        }
    }
}

extension Intent {
    /// How a refusal settles a field; nil for what is none.
    fileprivate var settlement: Settlement? {
        switch self {
        case .skip: .skipped
        case .none: Settlement.none
        case .refuse: .refused
        default: nil
        }
    }
}
