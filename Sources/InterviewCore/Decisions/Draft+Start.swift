extension Draft {
    /// Begins an interview: what was known beforehand, and the first question.
    mutating func start(_ started: Started) {
        emit(.started(started))
        var known: [RecordedFact] = []
        for (field, text) in [(Field.fullName, started.fullName), (.email, started.email)] {
            guard let text, !text.isEmpty else { continue }
            let fact = Fact(
                id: makeFactID(), value: .text(text), origin: .guest, status: .stated, confidence: 1, evidence: [],
                at: moment.now)
            known.append(RecordedFact(field: field, fact: fact, replaces: []))
        }
        if !known.isEmpty { emit(.factsRecorded(known)) }
        proceed()
        report(because: phrases.because(answered: known.map(\.field)))
    }
}
