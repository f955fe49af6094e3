/// Where a message may mean one of several things, one short question asks which.
struct Unclear: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case removal
        /// "number 2" of which list?
        case list(number: Int)
        /// Two values of a field that holds one.
        case value(Field)
        /// One value that two fields could take.
        case field(String)
    }

    var kind: Kind
    var options: [ChoiceOption]
    /// The candidates that wait for the answer.
    var held: [Candidate] = []

    static let mostOptions = 4

    func holdsBack(_ candidate: Candidate) -> Bool { held.contains(candidate) }
}

extension Draft {
    mutating func askWhich(_ unclear: Unclear) {
        let labels = unclear.options.map(\.label)
        question(
            phrases.which(unclear.kind, labels, used: used(Topic.choice)), prompt: .choice(unclear.options),
            replies: labels, topic: Topic.choice, because: "the message may mean one of several things")
    }

    /// Takes what the guest chose, and comes back to what was open.
    mutating func choose(_ option: ChoiceOption) {
        if !option.strikes.isEmpty {
            takenBack = true
            mark(option.strikes, .rejected)
            remarks.append(phrases.removed(Set(option.strikes.map(\.field)).sorted()))
        }
        if let first = option.records.first {
            takenBack = true
            emit(.factsRecorded(option.records))
            remarks.append(phrases.changed(first.field, to: first.fact.value))
        } else if option.strikes.isEmpty {
            remarks.append(phrases.staysAsItIs)
        }
        goOn()
    }

    // MARK: Values

    /// Another value for the field of a candidate, or another field for its words. What could go into two fields waits
    /// for the answer; of two values for one the first is taken meanwhile.
    func noteAlternatives(_ turn: inout Turn) {
        guard let other = turn.reading.alternatives.first else { return }
        let same = turn.reading.candidates.first { $0.quote == other.quote && $0.field != other.field }
        if let same {
            turn.unclear = Unclear(kind: .field(other.quote.text), options: [], held: [same])
        } else if turn.reading.candidates.contains(where: { $0.field == other.field && $0.value != other.value }) {
            turn.unclear = Unclear(kind: .value(other.field), options: [])
        }
    }

    /// Makes the options of what is unclear, now that the rest of the message is recorded.
    mutating func offerAlternatives(_ turn: inout Turn) {
        guard var unclear = turn.unclear, unclear.options.isEmpty else { return }
        turn.didSomething = true
        let others = turn.reading.alternatives
        switch unclear.kind {
        case .value(let field):
            let now = state.value(of: field).first
            unclear.options = now.map { [ChoiceOption(label: phrases.short($0, of: field))] } ?? []
            unclear.options += others.filter { $0.field == field }.map { option($0, named: false, turn) }
        case .field:
            unclear.options = (unclear.held + others).map { option($0, named: true, turn) }
        case .removal, .list: break
        }
        unclear.options = Array(unclear.options.prefix(Unclear.mostOptions))
        turn.unclear = unclear.options.count > 1 ? unclear : nil
    }

    private mutating func option(_ candidate: Candidate, named isNamed: Bool, _ turn: Turn) -> ChoiceOption {
        let mine = (state.facts[candidate.field] ?? []).filter { $0.origin == .guest && $0.status != .rejected }
        let fact = makeFact(candidate, message: turn.message)
        let replaces = candidate.field.spec.isList ? [] : mine.map(\.id)
        return ChoiceOption(
            label: isNamed
                ? phrases.label(candidate.field) : phrases.short(candidate.value, of: candidate.field),
            records: [RecordedFact(field: candidate.field, fact: fact, replaces: replaces)])
    }
}
