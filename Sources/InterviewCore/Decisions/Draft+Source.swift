/// "Where did you get that?": which message or document says so, in its words.
extension Draft {
    /// The answer, and the one field that it tells about.
    func source(of field: Field?, _ turn: Turn) -> (text: String, field: Field?) {
        let fields = field.map { [$0] } ?? fieldsInQuestion(turn)
        let told = fields.prefix(3).compactMap { field -> (Field, String)? in
            guard let fact = shownFirst(field, turn) else { return nil }
            return (field, phrases.source(of: fact, field: field, from: origin(of: fact)))
        }
        guard let first = told.first else {
            return (field.map { phrases.nothingYet(for: $0) } ?? phrases.sourceOfWhat, nil)
        }
        return (told.map(\.1).joined(separator: "\n"), told.count == 1 ? first.0 : nil)
    }

    /// What "that" is: what was just proposed or told, else what was learned or given last.
    private func fieldsInQuestion(_ turn: Turn) -> [Field] {
        if case .proposal(let field, _) = turn.open.prompt { return [field] }
        if let told = state.repairs.told { return [told] }
        if let fact = turn.open.followedUp { return [fact.field] }
        if let learned = state.learned { return learned.facts.map(\.field).reduce(into: []) { $0.addNew($1) } }
        let newest = state.repairs.turns.map(\.sequence).filter { $0 < turn.message }.max { left, right in
            (given(by: left).isEmpty ? 0 : left) < (given(by: right).isEmpty ? 0 : right)
        }
        return newest.map(given) ?? []
    }

    private func given(by message: Int) -> [Field] {
        Field.catalogue.filter { field in
            state.facts(of: field).contains { $0.status != .rejected && $0.newestMessage == message }
        }
    }

    /// The fact that a field's value, or what is suggested for it, begins with.
    private func shownFirst(_ field: Field, _ turn: Turn) -> Fact? {
        if case .proposal(field, let facts) = turn.open.prompt { return facts.first.flatMap(fact) }
        return state.valueFacts(of: field).first ?? state.suggestions(of: field).first
    }

    private func origin(of shown: Fact) -> FactOrigin {
        if let profile = shown.profileID.flatMap(state.profile), shown.origin != .guest {
            return shown.origin == .inferred ? .concluded(profile.kind) : .document(profile.kind)
        }
        guard let message = shown.newestMessage else { return .card }
        return .message(number: state.turn(of: message)?.number)
    }
}

/// Where a fact comes from, as the guest is told.
enum FactOrigin: Hashable {
    /// Which of the guest's messages, where that is still known.
    case message(number: Int?)
    case card
    case document(ProfileKind)
    /// Not said outright by the document.
    case concluded(ProfileKind)
}

extension [Field] {
    fileprivate mutating func addNew(_ field: Field) { if !contains(field) { append(field) } }
}
