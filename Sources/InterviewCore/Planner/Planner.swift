/// What comes next in an interview.
enum Plan: Hashable {
    case whoseProfile(String)
    case ask([Field], Purpose, because: String)
    /// A number is wanted for a story that has none.
    case askForMetrics(story: FactReference)
    /// Suggested facts of a field are offered for a yes.
    case propose(Field)
    /// Everything left waits for a profile being read.
    case wait
    /// Everything left was just shown as learned from a profile, and waits for a yes.
    case awaitConfirmation
    case summary
    /// Required fields stay refused.
    case blocked([Field])
}

/// Chooses the next question from what is known: never what is known, never what was settled.
struct Planner {
    let state: InterviewState
    let abilities: Abilities

    /// How often a field may be asked in all.
    static func limit(_ field: Field) -> Int { field.spec.isRequired ? 3 : field == .linkedinURL ? 2 : 2 }

    func next() -> Plan {
        if let profile = state.profiles.first(where: { $0.ownership == .asked }) { return .whoseProfile(profile.id) }
        let held = state.heldBack(abilities)
        let shown = state.fieldsJustShown
        let open = Field.catalogue.filter { !state.isSettled($0) && asked($0) < Self.limit($0) }
        let askable = soonestNeeded(open.filter { !held.contains($0) && !shown.contains($0) })
        if let story = storyWithoutNumber, askable.first.map({ $0 > .successStories }) ?? true {
            return .askForMetrics(story: story)
        }
        if let first = askable.first { return question(about: first, among: askable) }
        if open.contains(where: held.contains) { return .wait }
        return open.isEmpty ? ending() : .awaitConfirmation
    }

    /// While a profile is being read, first what hardly any profile answers, last what one may spare the guest.
    private func soonestNeeded(_ fields: [Field]) -> [Field] {
        guard state.isReadingProfile else { return fields }
        let rank = { (field: Field) in
            if field == .keyMessage || InterviewState.askedWithProfile.contains(field) { return 0 }
            return field.spec.isRequired ? 1 : 2
        }
        return (0...2).flatMap { place in fields.filter { rank($0) == place } }
    }

    private func asked(_ field: Field) -> Int { state.asked[field] ?? 0 }

    private func question(about first: Field, among askable: [Field]) -> Plan {
        if !state.suggestions(of: first).isEmpty, state.wordings[Topic.proposal(first)] == nil {
            return .propose(first)
        }
        if first == .uniquePerspective, state.hasReadProfile, !state.askedDeeper, state.isKnown(.expertiseKeywords) {
            return .ask([first], .deeper, because: "the profile names expertise; the insight behind it is open")
        }
        let together = QuestionGroup.containing(first).filter { askable.contains($0) }
        // LinkedIn is not worth a question of its own once it was asked.
        let asks = together.filter { $0 != .linkedinURL || asked($0) == 0 || together.count > 1 }
        guard !asks.isEmpty else { return .ask([first], .ask, because: "open") }
        let names = asks.map(\.rawValue).joined(separator: ", ")
        return .ask(asks, .ask, because: "first open in the order of phases: \(names)")
    }

    /// After everything was asked once: required fields once more, then the summary.
    private func ending() -> Plan {
        let missing = state.missing
        let again = missing.filter { !state.returned.contains($0) && asked($0) < Self.limit($0) }
        if let first = again.first {
            let asks = QuestionGroup.containing(first).filter { again.contains($0) }
            return .ask(asks, .comeback, because: "required and still open")
        }
        return missing.isEmpty ? .summary : .blocked(missing)
    }

    /// The profile's story to ask a number of, if the one deeper question is still to be had and costs nothing better:
    /// where the perspective is open, the insight behind the expertise is asked instead.
    private var storyWithoutNumber: FactReference? {
        guard state.hasReadProfile, !state.askedDeeper, !state.isFinishing, state.isSettled(.uniquePerspective) else {
            return nil
        }
        let stories = state.valueFacts(of: .successStories)
        guard !stories.isEmpty, !stories.contains(where: \.hasNumber) else { return nil }
        return stories.first { $0.origin != .guest }.map { FactReference(field: .successStories, id: $0.id) }
    }
}

extension InterviewState {
    /// Fields whose suggestions stand in the summary of a profile that the guest has not answered yet: one yes may
    /// settle them, so they are not asked now.
    var fieldsJustShown: Set<Field> {
        guard let learned, learned.guestMessages == guestMessages else { return [] }
        return Set(learned.facts.map(\.field))
    }

    /// Whether the one deeper question that a profile allows was asked.
    var askedDeeper: Bool { wordings[Topic.insight] != nil || wordings[Topic.metrics] != nil }
}

extension Fact {
    /// Whether a story has a number in it.
    fileprivate var hasNumber: Bool {
        guard case .story(let story) = value else { return false }
        return !story.metrics.isEmpty || (story.title + story.text).hasDigit
    }
}

/// Names of questions, for counting their wordings.
enum Topic {
    static func question(_ asks: [Field]) -> String { asks.map(\.rawValue).joined(separator: "+") }
    static func proposal(_ field: Field) -> String { "proposal:" + field.rawValue }
    static let metrics = "metrics"
    static let insight = "insight"
    static let summary = "summary"
    static let whoseProfile = "whose_profile"
    static let anythingElse = "anything_else"
    static let waiting = "waiting"
    static let blocked = "blocked"
}
