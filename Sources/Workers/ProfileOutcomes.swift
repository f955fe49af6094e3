import InterviewCore
import Ports
import Profiles

/// What the workers need of the interviews. The calls throw where the store is in trouble, and only there: what they
/// could not do may be tried again.
package struct ProfileOutcomes: Sendable {
    /// The canonical address of a profile that was not uploaded; nil: it has none, or is no longer there.
    package var address: @Sendable (_ conversation: String, _ profile: String) async throws -> String?
    /// The reading goes on: `.fetching` or `.analyzing`. False: that is no news to the interview, or
    /// nobody waits for it any more.
    package var progressed:
        @Sendable (_ conversation: String, _ profile: String, _ state: ProfileState, _ timings: ProfileTimings)
            async throws -> Bool
    /// It was read. False: lease lost, interview gone or profile ended; the result is dropped.
    package var read:
        @Sendable (
            _ conversation: String, _ profile: String, _ imported: ImportedProfile, _ facts: [DraftFact],
            _ timings: ProfileTimings, _ lease: JobLease
        ) async throws -> Bool
    /// It could not be read. False as above.
    package var failed:
        @Sendable (
            _ conversation: String, _ profile: String, _ reason: ProfileFailure, _ timings: ProfileTimings,
            _ lease: JobLease
        ) async throws -> Bool

    package init(
        address: @escaping @Sendable (String, String) async throws -> String?,
        progressed: @escaping @Sendable (String, String, ProfileState, ProfileTimings) async throws -> Bool,
        read:
            @escaping @Sendable (String, String, ImportedProfile, [DraftFact], ProfileTimings, JobLease) async throws ->
            Bool,
        failed: @escaping @Sendable (String, String, ProfileFailure, ProfileTimings, JobLease) async throws -> Bool
    ) {
        self.address = address
        self.progressed = progressed
        self.read = read
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
