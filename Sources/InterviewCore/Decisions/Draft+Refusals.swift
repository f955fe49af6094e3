/// Refusals, the wish to finish, and what is said to a message.
extension Draft {
    /// "skip", "none", "no phone please": a refusal naming no field covers every asked field that the message leaves
    /// unfilled.
    mutating func takeRefusals(_ turn: inout Turn) {
        var settled: [Field: Settlement] = [:]
        for hit in turn.reading.intents {
            guard let settlement = hit.intent.settlement else { continue }
            if let field = hit.field {
                if !turn.filled.contains(field), field.spec.isAsked || turn.open.asks.contains(field) {
                    settled[field] = settlement
                }
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

    mutating func takeFinish(_ turn: inout Turn) {
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
    mutating func passOptional(_ turn: inout Turn) {
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

    /// Says once that what is optional is spared from now on.
    mutating func noteTiredness(was wasSparing: Bool) {
        guard !wasSparing, state.isSparing, !state.isFinishing else { return }
        let spares = Field.catalogue.contains { field in
            field.spec.isAsked && !field.spec.isRequired && !state.isKnown(field) && state.settled[field] == nil
                && (!state.hasReadProfile || InterviewState.askedWithProfile.contains(field))
        }
        if spares { remarks.append(phrases.sparing) }
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
