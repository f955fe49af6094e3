import InterviewCore

/// Fetches of addresses, shared by every interview and node: who fetches, which run was started and paid for, and the
/// rows that came. A fetch belongs to the job that claimed it for as long as the job's lease is good.
///
/// Rows live while a profile of some interview uses them and go with the last (withdrawn, erased, expired), and the
/// address with them; only a run that is going is kept until it is abandoned or ten minutes old.
package protocol FetchLedger: Sendable {
    /// Asks for an address's rows, or for the right to fetch them, and notes that a profile uses them.
    func claimFetch(_ claim: FetchClaim) async throws(StoreError) -> FetchTurn
    /// Notes that a run is about to be started, if limits allow another; from then on a run may exist that is not
    /// heard of. `.lost` where the lease is.
    func intendRun(_ address: String, _ lease: JobLease, at: Timestamp, limits: RunLimits) async throws(StoreError)
        -> RunPermit
    /// Notes the run that was started or found, or its new state; nil: none was started, so it costs nothing and may be
    /// intended anew. False: the lease is lost.
    func noteRun(_ address: String, _ lease: JobLease, run: VendorRun?) async throws(StoreError) -> Bool
    /// Keeps the rows; the fetch has ended. False: the lease is lost.
    func storeRows(_ address: String, _ lease: JobLease, rows: [UInt8], at: Timestamp) async throws(StoreError) -> Bool
    /// The fetch has failed: whoever asked for it before this moment shares the failure; later ones try anew.
    /// False: the lease is lost. A run that is going is left to `abandonRun`; of one that was intended and not heard of
    /// the cost stays reckoned.
    func failFetch(_ address: String, _ lease: JobLease, reason: ProfileFailure, at: Timestamp) async throws(StoreError)
        -> Bool
    /// Gives the fetch back with its run: who else wants it, or a later attempt, goes on with it.
    func releaseFetch(_ address: String, _ lease: JobLease) async throws(StoreError)
    /// A run that is going and that nobody waits for any more is taken out of the ledger to be aborted: its fetch has
    /// failed, has no users, or is owned by no live job while none of its users has a reading to be done. Nil: there
    /// is none.
    func abandonRun(_ address: String, now: Timestamp) async throws(StoreError) -> VendorRun?
    /// Takes one of a vendor's requests in any 60 s. Nil: taken; else when to ask again.
    func takeRequest(of vendor: String, now: Timestamp, perMinute: Int) async throws(StoreError) -> Timestamp?
    /// Deletes rows stored before a moment, what is left of fetches that came to nothing, and the counts of requests
    /// and runs of more than two days ago.
    func expireFetches(storedBefore: Timestamp, now: Timestamp) async throws(StoreError)
}

/// A wish for an address's rows.
package struct FetchClaim: Sendable, Hashable {
    /// The canonical address.
    package var address: String
    package var conversation: String
    package var profile: String
    package var lease: JobLease
    package var now: Timestamp
    /// When the job was queued: failures since then are shared.
    package var askedAt: Timestamp
    /// Rows stored before this moment are too old.
    package var notBefore: Timestamp
    package init(
        address: String, conversation: String, profile: String, lease: JobLease, now: Timestamp, askedAt: Timestamp,
        notBefore: Timestamp
    ) {
        self.address = address
        self.conversation = conversation
        self.profile = profile
        self.lease = lease
        self.now = now
        self.askedAt = askedAt
        self.notBefore = notBefore
    }
}

/// What came of a wish.
package enum FetchTurn: Sendable, Hashable {
    /// Rows that are there; `byProfile` is the profile whose job fetched them.
    case stored(rows: [UInt8], at: Timestamp, byProfile: String)
    /// Somebody else fetched since this job was queued, and failed.
    case failed(ProfileFailure)
    /// Somebody else is fetching.
    case busy
    /// This job's to fetch. `run` is a run started by an earlier owner; `intendedAt` without one: a run may have been
    /// started then and not been heard of.
    case yours(run: VendorRun?, intendedAt: Timestamp?)
    /// The lease is lost.
    case lost
}

/// How many runs may be started.
package struct RunLimits: Sendable, Hashable {
    /// How long a run is taken to be going at the most, if it is not heard of again.
    package static let longestRun: Duration = .seconds(600)
    /// Runs at once, over all nodes.
    package var atOnce: Int
    /// What one run may cost, in millionths of a dollar: sent with it and reckoned with.
    package var costMicros: Int64
    /// What runs may cost in a day (UTC); nil: no cap.
    package var dailyMicros: Int64?
    package init(atOnce: Int, costMicros: Int64, dailyMicros: Int64?) {
        self.atOnce = atOnce
        self.costMicros = costMicros
        self.dailyMicros = dailyMicros
    }
}

package enum RunPermit: Sendable, Hashable {
    case granted
    case tooManyAtOnce
    case spent
    case lost
}
