/// Why a question was chosen or held, for the log.
extension Planner {
    func plan(_ step: Step, _ reason: String) -> Plan { Plan(step: step, because: because(reason)) }

    /// A reason, with what is held, spared or left out meanwhile.
    func because(_ reason: String) -> String { ([reason] + held + spared).joined(separator: "; ") }

    static func names(_ fields: some Sequence<Field>) -> String {
        fields.map(\.rawValue).joined(separator: ", ")
    }

    /// What waits for a profile, and for which.
    private var held: [String] {
        let fields = state.heldBack(abilities).filter { !state.isSettled($0) }.sorted()
        guard !fields.isEmpty else { return [] }
        let kinds = state.profiles.filter { $0.isLive && !$0.isSide && $0.ownership != .asked }.map(\.kind.rawValue)
        return ["held while a profile is read (\(kinds.joined(separator: ", "))): \(Self.names(fields))"]
    }

    /// What is not asked though nothing is known of it.
    private var spared: [String] {
        let open = Field.catalogue.filter {
            $0.spec.isAsked && !$0.spec.isRequired && !state.isKnown($0) && state.settled[$0] == nil
        }
        var reasons: [String] = []
        if state.isSparing, !open.isEmpty {
            let why = state.isFinishing ? "the guest wants to finish" : "the guest tires: \(state.repairs.pace.reason)"
            reasons.append("spared, \(why): \(Self.names(open))")
        } else if state.hasReadProfile {
            let left = open.filter { !InterviewState.askedWithProfile.contains($0) }
            if !left.isEmpty { reasons.append("left to the card, a profile was read: \(Self.names(left))") }
        }
        let spent = state.missing.filter { (state.asked[$0] ?? 0) >= Self.limit($0) }
        if !spent.isEmpty { reasons.append("asked as often as is decent: \(Self.names(spent))") }
        return reasons
    }
}
