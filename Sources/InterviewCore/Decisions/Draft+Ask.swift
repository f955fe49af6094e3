/// The guest wants to be asked for a field: one that was passed over, or one that is never asked by itself.
extension Draft {
    mutating func ask(_ field: Field) throws(Refusal) {
        // A second tap changes nothing.
        if state.open.prompt == .requested, state.open.asks == [field] { return }
        let topic = Topic.question([field])
        let because = "the guest wants to be asked for \(field.rawValue)"
        if field == .speakingStyle { return askForStyle(topic, because: because) }
        let known = state.value(of: field)
        let text = wording([field], .ask, topic: topic)
        question(
            known.isEmpty || state.isKnown(field) == false ? text : phrases.instead(field, known, used: used(topic)),
            asks: [field], prompt: .requested, replies: replies(to: [field]), purpose: .ask, topic: topic,
            because: because)
        report(because: "")
    }

    /// A choice of a few words is best tapped.
    private mutating func askForStyle(_ topic: String, because: String) {
        let mine = (state.facts[.speakingStyle] ?? []).filter { $0.origin == .guest }.map(\.id)
        let options = Field.speakingStyles.map { style in
            let fact = Fact(
                id: makeFactID(), value: .text(style), origin: .guest, status: .stated, confidence: 1, evidence: [],
                at: moment.now)
            return ChoiceOption(
                label: phrases.speakingStyle(style),
                records: [RecordedFact(field: .speakingStyle, fact: fact, replaces: mine)])
        }
        question(
            wording([.speakingStyle], .ask, topic: topic), prompt: .choice(options), replies: options.map(\.label),
            topic: topic, because: because)
        report(because: "")
    }
}
