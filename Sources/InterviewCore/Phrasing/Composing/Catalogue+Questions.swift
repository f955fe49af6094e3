/// Which wording a question gets. `used` is how often it was worded before in this language: no two are the same.
extension Catalogue {
    /// - Parameter isNew: whether the guest has just changed the language, so that nothing leads to the question.
    func question(
        _ asks: [Field], purpose: Purpose, used: Int, state: InterviewState, abilities: Abilities, isNew: Bool = false
    ) -> String {
        let cores = wordings(of: core(asks, state: state, abilities: abilities))
        let core = cores[min(used, cores.count - 1)]
        let lead = isNew ? "" : lead(purpose, used: used, worn: used >= cores.count)
        // Once more: what would do, an example, and a way out.
        let parts = [lead, purpose == .reprompt ? asks.first.map(whatWillDo) ?? "" : "", core]
        let hint = purpose == .reprompt ? [hint(asks)] : []
        return (parts.filter { !$0.isEmpty } + hint).joined(separator: " ")
    }

    func insight(expertise: [String]) -> String { insight(into: list(Array(expertise.prefix(3)))) }
    func anythingElse(_ used: Int) -> String { pick(anythingElse, used) }
    func waiting(_ used: Int) -> String { waiting[used % waiting.count] }
    func blocked(missing: [Field], used: Int) -> String {
        let wordings = blocked(missing)
        return used == 0 ? wordings[0] : pick(Array(wordings.dropFirst()), used - 1)
    }
    func whoseProfileAgain(_ used: Int) -> String { pick(whoseProfileAgain, used) }
    func proposalAgain(_ field: Field, used: Int) -> String { pick(proposalAgain(field), used) }

    private func lead(_ purpose: Purpose, used: Int, worn: Bool) -> String {
        let leads: [String] =
            switch purpose {
            case .ask, .deeper: worn ? onceMore : [""]
            case .reprompt: notUnderstood
            case .return: backToQuestion
            case .comeback: stillNeeded
            }
        // Together with the last wording each lead is new once; then a count keeps the sentences apart.
        let lead = leads[used % leads.count]
        return used < 6 ? lead : lead + " (\(used + 1))"
    }

    /// The wording for the `used`-th time; when all are used up, a count keeps it from being the same sentence.
    func pick(_ wordings: [String], _ used: Int) -> String {
        let wording = wordings[used % wordings.count]
        return used < wordings.count ? wording : wording + " (\(used + 1))"
    }

    /// How to answer, with an example and a way out.
    private func hint(_ asks: [Field]) -> String { hint(example: quoted(asks.first.map(example(of:)) ?? anyExample)) }

    // MARK: Cores

    private func core(_ asks: [Field], state: InterviewState, abilities: Abilities) -> QuestionCore {
        switch asks {
        case [.fullName, .email, .linkedinURL]: .introduction(consent: consent(abilities))
        case [.speakingExperience, .idealPodcast]: .podcasts
        case [.promotion, .schedulingPreference]: .booking
        case [.linkedinURL]: .linkedIn(consent: consent(abilities))
        case [.expertiseKeywords]: partly(.expertiseKeywords, state).map { .moreExpertise(have: $0) } ?? .expertise
        case [.podcastTopics]: partly(.podcastTopics, state).map { .moreTopics(have: $0) } ?? .topics
        default: single(asks) ?? .anything(wanted: list(asks.map(wanted)))
        }
    }

    private func single(_ asks: [Field]) -> QuestionCore? {
        guard asks.count == 1 else { return nil }
        return switch asks[0] {
        case .fullName: .name
        case .email: .email
        case .role: .role
        case .company: .company
        case .yearsExperience: .years
        case .professionalBio: .bio
        case .successStories: .story
        case .achievements: .achievements
        case .uniquePerspective: .perspective
        case .targetAudience: .audience
        case .keyMessage: .keyMessage
        case let field where !field.spec.isAsked: .ofTheCard(field)
        default: nil
        }
    }

    /// What a list holds that is not enough yet.
    private func partly(_ field: Field, _ state: InterviewState) -> String? {
        let have = state.value(of: field).compactMap(\.text)
        return have.isEmpty ? nil : list(have)
    }

    private func consent(_ abilities: Abilities) -> String {
        let helpers = [abilities.fetcher.map(fetches), abilities.model.map(understands)].compactMap(\.self)
        return consent(helpers: helpers.isEmpty ? nil : list(helpers))
    }
}
