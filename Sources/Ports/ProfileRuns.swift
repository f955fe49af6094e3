import InterviewCore

/// Runs of a vendor's scrapers (Apify's actors). Every call is exactly one HTTP request; counting, waiting, retrying
/// and giving up are the caller's.
package protocol ProfileRuns: Sendable {
    /// What can be fetched.
    var kinds: Set<RunTarget.Kind> { get }
    /// Starts a run. Not repeatable: after `.timeout` or `.unavailable` one may have been started all the same.
    ///
    /// - Parameter limit: what the vendor may at most let it run.
    func start(_ target: RunTarget, limit: Duration) async throws(VendorError) -> VendorRun
    /// The actor's newest runs (at most 25), newest first, started at or after a moment.
    func recentRuns(of kind: RunTarget.Kind, since: Timestamp) async throws(VendorError) -> [VendorRun]
    /// Whether a run was started for a target: its stored input is the one that `start` would send.
    func isRun(_ run: VendorRun, for target: RunTarget) async throws(VendorError) -> Bool
    /// The run as it is once it has ended, or after a while (the vendor answers after 60 s at the latest).
    func run(_ id: String, waiting: Duration) async throws(VendorError) -> VendorRun
    /// The rows of a run: the JSON array as it came, at most 5 MB.
    func rows(of run: VendorRun) async throws(VendorError) -> [UInt8]
    func abort(_ run: VendorRun) async throws(VendorError)
    /// Whether the vendor answers, for `doctor`: nil, or what is wrong in a line without secrets.
    func check() async -> String?
}

/// What a run fetches.
package struct RunTarget: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable { case linkedin, x }
    package var kind: Kind
    /// The canonical address.
    package var address: String
    package init(kind: Kind, address: String) {
        self.kind = kind
        self.address = address
    }
}

/// A vendor's run.
package struct VendorRun: Sendable, Hashable, Codable {
    package enum State: String, Sendable, Codable { case going, succeeded, failed, timedOut, aborted }
    package var id: String
    package var dataset: String
    /// Where the vendor keeps its input.
    package var store: String
    package var state: State
    package init(id: String, dataset: String, store: String, state: State) {
        self.id = id
        self.dataset = dataset
        self.store = store
        self.state = state
    }
}

/// Why a vendor did not do what was asked.
package enum VendorError: Error, Sendable, Hashable {
    /// No answer in time.
    case timeout
    /// 429; the wait that the vendor asks for.
    case rateLimited(retryAfter: Duration?)
    /// 5xx, 408, a broken connection.
    case unavailable(retryAfter: Duration?)
    /// Token, plan, actor or input are wrong (other 4xx): trying again cannot help. The HTTP status.
    case refused(status: Int)
    /// What came is not the vendor's wire format.
    case malformed
    case tooLarge
}
