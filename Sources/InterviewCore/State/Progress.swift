/// Where an interview stands, computed from what is known, never by counting messages.
extension InterviewState {
    /// Asked of a guest whose profile was read, beside what is required; the rest is left to the card.
    static let askedWithProfile: Set<Field> = [.speakingExperience, .idealPodcast, .promotion, .schedulingPreference]

    /// Whether a profile of the guest has been read.
    var hasReadProfile: Bool { profiles.contains { $0.answers && !$0.isSide } }

    /// Whether a field needs no question any more: known, settled, or left to the card.
    package func isSettled(_ field: Field) -> Bool {
        if isKnown(field) || settled[field] != nil || !field.spec.isAsked { return true }
        if field.spec.isRequired { return false }
        return isSparing || (hasReadProfile && !Self.askedWithProfile.contains(field))
    }

    /// The first phase with a field that is open; held-back fields don't hold it.
    func currentPhase(_ abilities: Abilities) -> Phase {
        guard status == .active else { return .complete }
        let held = heldBack(abilities)
        return Field.catalogue.first { !isSettled($0) && !held.contains($0) }?.spec.phase ?? .confirmation
    }

    /// The settled share in percent, a required field counting 3 and an optional one 1. What the confirmation comes
    /// back to had been settled before.
    var settledShare: Int {
        let asked = Field.catalogue.filter(\.spec.isAsked)
        let total = asked.reduce(0) { $0 + $1.spec.weight }
        let settled = asked.filter { isSettled($0) || returned.contains($0) }.reduce(0) { $0 + $1.spec.weight }
        return settled * 100 / total
    }

    /// What the bar shows now: never less than before unless something was taken back.
    func currentProgress(takenBack: Bool) -> Int {
        if status == .completed { return 100 }
        let share = guestMessages == 0 && profiles.isEmpty ? min(settledShare, 10) : settledShare
        let reached = summaryShown ? max(share, 90) : min(share, 98)
        return takenBack ? min(reached, 99) : min(max(reached, progress), 99)
    }

    /// Whether a profile is being read that may answer questions.
    var isReadingProfile: Bool { profiles.contains { $0.isLive && !$0.isSide && $0.ownership != .asked } }

    /// Questions that wait for a profile being read. The name waits for one behind an address: its owner's stands in it.
    func heldBack(_ abilities: Abilities) -> Set<Field> {
        guard isReadingProfile else { return [] }
        var byRules: Set<Field> = [
            .role, .company, .yearsExperience, .professionalBio, .expertiseKeywords, .achievements,
        ]
        if profiles.contains(where: { $0.kind == .linkedinURL && $0.isLive && $0.ownership != .asked }) {
            byRules.insert(.fullName)
        }
        let byModel: Set<Field> = [.successStories, .podcastTopics, .targetAudience, .uniquePerspective]
        return abilities.hasModel ? byRules.union(byModel) : byRules
    }
}

extension FieldSpec {
    fileprivate var weight: Int { isRequired ? 3 : 1 }
}
