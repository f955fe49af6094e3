import Interviewing
import Ports

/// Ready interviews of their own for one rehearsal, with a clock that only the rehearsal moves.
package struct RehearsalHouse: Sendable {
    package var interviews: Interviews
    package var store: any EventStore
    /// Does every job that waits.
    package var finishJobs: @Sendable () async -> Void

    package init(
        interviews: Interviews, store: any EventStore, finishJobs: @escaping @Sendable () async -> Void
    ) {
        self.interviews = interviews
        self.store = store
        self.finishJobs = finishJobs
    }
}

/// With or without the profile.
package enum Arm: String, Sendable, Hashable, Encodable, CaseIterable { case without, with }
