import InterviewCore

/// What a job does; raw values are stored.
package enum JobKind: String, Sendable {
    /// Reads a profile: an upload, or what an address leads to.
    case readProfile = "read_profile"
    /// The same, with nothing that was fetched before.
    case refreshProfile = "refresh_profile"
    /// Has a language model draft what a read profile says.
    case draftInsights = "draft_insights"
}

/// Work to be queued in the transaction of the events that ask for it.
package struct NewJob: Sendable, Hashable {
    package var id: String
    /// A `JobKind`.
    package var kind: String
    package var profileID: String
    package var at: Timestamp
    /// When it must have ended, one way or the other.
    package var deadline: Timestamp
    package init(id: String, kind: String, profileID: String, at: Timestamp, deadline: Timestamp) {
        self.id = id
        self.kind = kind
        self.profileID = profileID
        self.at = at
        self.deadline = deadline
    }
}

/// The right to work on a job until it expires; a later claim has a higher attempt and voids this one.
package struct JobLease: Sendable, Hashable {
    package var jobID: String
    /// 1, 2, 3 …
    package var attempt: Int
    package init(jobID: String, attempt: Int) {
        self.jobID = jobID
        self.attempt = attempt
    }
}

package struct ClaimedJob: Sendable, Hashable {
    package var lease: JobLease
    package var conversation: String
    package var kind: String
    package var profileID: String
    package var queuedAt: Timestamp
    package var deadline: Timestamp
    package init(
        lease: JobLease, conversation: String, kind: String, profileID: String, queuedAt: Timestamp,
        deadline: Timestamp
    ) {
        self.lease = lease
        self.conversation = conversation
        self.kind = kind
        self.profileID = profileID
        self.queuedAt = queuedAt
        self.deadline = deadline
    }
}

/// Durable jobs with leases. A job ends by `Commit.finishing`, by `discard`, or with its interview.
package protocol JobQueue: Sendable {
    /// The oldest job that is due and not leased to anyone alive; leased until `until`.
    func claim(now: Timestamp, until: Timestamp) async throws(StoreError) -> ClaimedJob?
    /// Prolongs a lease. False: it is lost (expired and taken over, cancelled, erased).
    func heartbeat(_ lease: JobLease, until: Timestamp) async throws(StoreError) -> Bool
    /// Gives a job back, to be tried again at a moment.
    func release(_ lease: JobLease, retryAt: Timestamp) async throws(StoreError)
    /// Drops a job that has nothing left to do.
    func discard(_ lease: JobLease) async throws(StoreError)
    /// How many jobs wait or run.
    func depth() async throws(StoreError) -> Int
}
