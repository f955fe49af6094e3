/// Chooses the next question from what is known: never what is known, never what was settled.
struct Planner {
    let state: InterviewState
    let abilities: Abilities

    /// How often a field may be asked in all.
    static func limit(_ field: Field) -> Int { field.spec.isRequired ? 3 : 2 }

    func next() -> Plan {
        if let profile = state.profiles.first(where: { $0.ownership == .asked }) {
            return plan(.whoseProfile(profile.id), "the profile may be somebody else's")
        }
        if let question = interrupted { return plan(.back(question), "back to what the guest's own wish interrupted") }
        let held = state.heldBack(abilities)
        let shown = state.fieldsJustShown
        let open = state.openFields
        let askable = byValue(open.filter { !held.contains($0) && !shown.contains($0) })
        if let deeper = deeper(before: askable.first) { return deeper }
        if let first = askable.first { return question(about: first, among: askable) }
        if open.contains(where: held.contains) { return plan(.wait, "everything left waits for the profile") }
        return open.isEmpty ? ending() : plan(.awaitConfirmation, "everything left was just shown, for a yes")
    }

    /// The question that the guest's wish to be asked something else interrupted, once that is answered.
    private var interrupted: OpenQuestion? {
        guard state.open.prompt == .requested, var question = state.interrupted else { return nil }
        switch question.prompt {
        case .none, .learned, .choice, .whoseProfile, .requested: return nil
        case .followUp(let fact): return state.has(fact) ? question : nil
        case .summary: return question
        case .proposal(let field, _):
            return state.isSettled(field) || state.suggestions(of: field).isEmpty ? nil : question
        case .question:
            let held = state.heldBack(abilities)
            question.asks = state.unanswered(in: question).filter { !held.contains($0) }
            return question.asks.isEmpty ? nil : question
        }
    }

    // MARK: Order

    /// In the order of the catalogue; from a guest with little patience within each phase first what a kit cannot do
    /// without. While a profile is being read, first what hardly any profile answers, last what one may spare the guest.
    private func byValue(_ fields: [Field]) -> [Field] {
        let sorted = fields.sorted { place($0) < place($1) }
        guard state.isReadingProfile else { return sorted }
        let rank = { (field: Field) in
            if field == .keyMessage || InterviewState.askedWithProfile.contains(field) { return 0 }
            return field.spec.isRequired ? 1 : 2
        }
        return (0...2).flatMap { place in sorted.filter { rank($0) == place } }
    }

    private func place(_ field: Field) -> (phase: Int, worth: Int, order: Int) {
        let phase = Phase.allCases.firstIndex(of: field.spec.phase) ?? 0
        // LinkedIn spares questions.
        let mayWait = state.repairs.pace.isShort && !field.spec.isRequired && field != .linkedinURL
        return (phase, mayWait ? 1 : 0, field.spec.order)
    }

    private func asked(_ field: Field) -> Int { state.asked[field] ?? 0 }

    // MARK: Questions

    private func question(about first: Field, among askable: [Field]) -> Plan {
        if !state.suggestions(of: first).isEmpty, state.wordings[Topic.proposal(first)] == nil {
            return plan(.propose(first), "suggested by a profile, not confirmed")
        }
        if first == .uniquePerspective, state.hasReadProfile, !state.askedDeeper, state.isKnown(.expertiseKeywords) {
            return plan(.insight, "the profile names expertise; the insight behind it is open")
        }
        let together = QuestionGroup.containing(first).filter { askable.contains($0) }
        // LinkedIn is not worth a question of its own once it was asked.
        let asks = together.filter { $0 != .linkedinURL || asked($0) == 0 || together.count > 1 }
        guard !asks.isEmpty else { return plan(.ask([first], .ask), "open") }
        let kind = asks.contains(where: \.spec.isRequired) ? "required and open" : "optional and open"
        let order = state.repairs.pace.isShort ? "required before optional, patience is short" : "next in order"
        return plan(.ask(asks, .ask), "\(kind), \(order) in \(first.spec.phase.rawValue): \(Self.names(asks))")
    }

    /// One question that makes what is known better, where its turn in the order has come.
    private func deeper(before next: Field?) -> Plan? {
        let isTurn = { (field: Field) in next.map { place($0) > place(field) } ?? true }
        if let thin = state.thinAnswer, isTurn(thin.field) {
            let what = thin.field == .successStories ? "the story has no result" : "the bio is a word or three"
            return plan(.deepen(thin), "\(what); asked about once")
        }
        if let story = state.storyWithoutNumber, isTurn(.successStories) {
            return plan(.metrics(story), "the profile's story has no number")
        }
        return nil
    }

    /// After everything was asked once: required fields once more, then the summary.
    private func ending() -> Plan {
        let missing = state.missing
        let again = missing.filter { !state.returned.contains($0) && asked($0) < Self.limit($0) }
        if let first = again.first {
            let asks = QuestionGroup.containing(first).filter { again.contains($0) }
            return plan(.ask(asks, .comeback), "required and still open: \(Self.names(asks))")
        }
        if missing.isEmpty { return plan(.summary, "everything required is known") }
        return plan(.blocked(missing), "required fields stay open: \(Self.names(missing))")
    }
}

extension InterviewState {
    /// Fields that may still be asked, whatever holds them back.
    var openFields: [Field] {
        Field.catalogue.filter { !isSettled($0) && (asked[$0] ?? 0) < Planner.limit($0) }
    }

    /// Fields that could be asked about now.
    func openFieldsToAsk(_ abilities: Abilities) -> [Field] {
        let held = heldBack(abilities)
        return openFields.filter { !held.contains($0) }
    }

    /// Fields whose suggestions stand in the summary of a profile that the guest has not answered yet: one yes may
    /// settle them, so they are not asked now.
    var fieldsJustShown: Set<Field> {
        guard let learned, learned.guestMessages == guestMessages else { return [] }
        return Set(learned.facts.map(\.field))
    }

    func has(_ fact: FactReference) -> Bool {
        facts[fact.field]?.contains { $0.id == fact.id && $0.status != .rejected } ?? false
    }
}
