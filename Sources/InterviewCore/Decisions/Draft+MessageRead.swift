/// What a language model read in a message whose answer had gone out already.
extension Draft {
    /// Takes what is still unknown: the guest's later words and what rules had read stay as they are.
    mutating func messageRead(_ read: MessageRead) {
        let open = state.open
        let known = Set(Field.catalogue.filter(state.isKnown))
        var taken: Set<Field> = []
        let records = read.candidates.compactMap { candidate -> RecordedFact? in
            let field = candidate.field
            guard field.spec.isAsked, !state.isKnown(field), field.spec.isList || !taken.contains(field) else {
                return nil
            }
            taken.insert(field)
            let evidence = Evidence(
                source: .message(read.message), quote: candidate.quote.text, start: candidate.quote.start,
                end: candidate.quote.end)
            let fact = Fact(
                id: makeFactID(), value: candidate.value, origin: .guest, status: .stated,
                confidence: candidate.confidence, evidence: [evidence], at: moment.now)
            return RecordedFact(field: candidate.field, fact: fact, replaces: [])
        }
        guard !records.isEmpty else { return }
        emit(.factsRecorded(records))
        checkNames()
        followUp(on: open)
        let answered = Field.catalogue.filter { state.isKnown($0) && !known.contains($0) }
        report(because: phrases.because(answered: answered))
    }
}
