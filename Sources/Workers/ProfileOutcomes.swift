import InterviewCore
import Ports
import Profiles

/// What the workers need of the interviews. The calls throw where the store is in trouble, and only there: what they
/// could not do may be tried again.
package struct ProfileOutcomes: Sendable {
    /// What is to be read; nil: nobody waits for it (any more).
    package var profile: @Sendable (_ conversation: String, _ profile: String) async throws -> ProfileToRead?
    /// The reading goes on: `.fetching` or `.analyzing`. False: that is no news to the interview, or
    /// nobody waits for it any more.
    package var progressed:
        @Sendable (_ conversation: String, _ profile: String, _ state: ProfileState, _ timings: ProfileTimings)
            async throws -> Bool
    /// It was read. False: lease lost, interview gone or profile ended; the result is dropped. A language model's
    /// work on it must have ended at the deadline.
    package var read:
        @Sendable (
            _ conversation: String, _ profile: String, _ imported: ImportedProfile, _ facts: [DraftFact],
            _ fromCache: Bool, _ timings: ProfileTimings, _ lease: JobLease, _ deadline: Timestamp
        ) async throws -> Bool
    /// What a language model gets of a read profile; nil: nobody waits for its drafts.
    package var brief: @Sendable (_ conversation: String, _ profile: String) async throws -> ProfileBrief?
    /// A language model has drafted, or failed to. False as above.
    package var drafted:
        @Sendable (_ conversation: String, _ drafted: InsightsDrafted, _ lease: JobLease) async throws -> Bool
    /// It could not be read. False as above.
    package var failed:
        @Sendable (
            _ conversation: String, _ profile: String, _ reason: ProfileFailure, _ timings: ProfileTimings,
            _ lease: JobLease
        ) async throws -> Bool

    package init(
        profile: @escaping @Sendable (String, String) async throws -> ProfileToRead?,
        progressed: @escaping @Sendable (String, String, ProfileState, ProfileTimings) async throws -> Bool,
        read:
            @escaping @Sendable (
                String, String, ImportedProfile, [DraftFact], Bool, ProfileTimings, JobLease, Timestamp
            ) async throws -> Bool,
        brief: @escaping @Sendable (String, String) async throws -> ProfileBrief?,
        drafted: @escaping @Sendable (String, InsightsDrafted, JobLease) async throws -> Bool,
        failed: @escaping @Sendable (String, String, ProfileFailure, ProfileTimings, JobLease) async throws -> Bool
    ) {
        self.profile = profile
        self.progressed = progressed
        self.read = read
        self.brief = brief
        self.drafted = drafted
        self.failed = failed
    }
}

extension ProfileFailure {
    /// What a failed import is called in the interview.
    package init(_ failure: ImportFailure) {
        self =
            switch failure {
            case .notAProfile: .notAProfile
            case .unreadable: .unreadable
            case .tooLarge: .tooLarge
            case .notFound: .notFound
            case .isPrivate: .isPrivate
            case .timeout: .timeout
            case .unavailable: .unavailable
            }
    }
}
