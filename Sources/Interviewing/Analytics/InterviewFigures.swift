import InterviewCore

/// What one interview adds to the metrics of success: numbers, and names of fields and states; nothing that the guest
/// said. It is stored as JSON, so its keys are for ever; new ones are optional.
package struct InterviewFigures: Sendable, Hashable, Codable {
    /// How the reading of one profile went.
    package struct Profile: Sendable, Hashable, Codable {
        /// Raw values of `ProfileKind`, `ProfileState` and `ProfileFailure`.
        package var kind: String
        package var state: String
        package var reason: String?
        package var fromCache: Bool
        /// Milliseconds of each stage; nil where it was not reached.
        package var queued: Int?
        package var fetch: Int?
        package var analyze: Int?

        private enum CodingKeys: String, CodingKey {
            case kind, state, reason
            case fromCache = "from_cache"
            case queued, fetch, analyze
        }
    }

    /// When the interview last changed.
    package var changedAt: Timestamp
    package var isCompleted: Bool
    package var guestMessages: Int
    package var botMessages: Int
    /// Whether a profile of the guest's was read; one read beside it (a website, X) is none.
    package var hasProfile: Bool
    /// Fields that a profile answered and that were never asked.
    package var savedQuestions: Int
    /// The share of required fields that are stated or confirmed, 0…1.
    package var completeness: Double
    /// 1…5
    package var rating: Int?
    /// The fields that the open question asks for.
    package var open: [String]
    package var profiles: [Profile]

    private enum CodingKeys: String, CodingKey {
        case changedAt = "changed_at"
        case isCompleted = "completed"
        case guestMessages = "guest_messages"
        case botMessages = "bot_messages"
        case hasProfile = "with_profile"
        case savedQuestions = "questions_saved"
        case completeness, rating, open, profiles
    }
}

extension InterviewFigures {
    /// The figures of a state.
    package init(_ state: InterviewState, at now: Timestamp) {
        changedAt = now
        isCompleted = state.status == .completed
        guestMessages = state.guestMessages
        botMessages = state.botMessages
        hasProfile = state.profiles.contains { $0.answers && !$0.isSide }
        savedQuestions = state.skippedQuestions.count
        completeness = Double(Field.required.count - state.missing.count) / Double(max(1, Field.required.count))
        rating = state.feedback?.rating
        open = state.openAsks.map(\.rawValue)
        profiles = state.profiles.map { Profile($0) }
    }
}

extension InterviewFigures.Profile {
    fileprivate init(_ record: ProfileRecord) {
        kind = record.kind.rawValue
        state = record.state.rawValue
        reason = record.reason?.rawValue
        fromCache = record.fromCache
        queued = record.timings.queued
        fetch = record.timings.fetch
        analyze = record.timings.analyze
    }
}
