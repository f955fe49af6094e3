import InterviewCore
import Ports
import Profiles

/// Gets one address's rows for one job: those that are there, somebody else's when they come, or its own, by a run.
///
/// Whatever is cut short between two lines of this, the ledger says what was reached; the next claimant goes on there.
struct ProfileFetch: Sendable {
    let target: RunTarget
    let job: ClaimedJob
    let worker: ProfileWorker
    let runs: any ProfileRuns
    let trace: FetchTrace
    /// When this job's fetching must have ended.
    let end: Timestamp

    /// A profile, and whether another profile's job had fetched it.
    struct Fetched: Sendable {
        var profile: ImportedProfile
        var fromCache: Bool
    }

    var address: String { target.address }
    var calls: VendorCalls { VendorCalls(worker: worker, end: end) }

    /// Fetches, or waits for who does.
    func fetched() async -> Result<Fetched, FetchStop> {
        // Listened to before the first look, so that no news is missed.
        let signals = worker.notifier.signals(of: Self.topic(address))
        worker.interest.begin(address)
        defer { worker.interest.end(address) }
        return await withWakeups(at: signals, every: worker.limits.fetch.poll, of: worker.clock) { wakeups in
            var news = wakeups.makeAsyncIterator()
            do throws(FetchStop) {
                while true {
                    if let fetched = try await turn() { return .success(fetched) }
                    guard await news.next() != nil else { throw .cancelled }
                }
            } catch {
                return .failure(error)
            }
        }
    }

    /// What is there of a job that has no time left: rows, or nothing.
    func leftover() async -> Result<Fetched, FetchStop> {
        do throws(FetchStop) {
            switch try await claim() {
            case .stored(let rows, let at, let profile): return .success(try read(rows, at, of: profile))
            case .failed(let reason): throw .failed(reason)
            case .busy: throw .late
            case .yours(let run, let intendedAt):
                trace.took(target, run: run, intendedAt: intendedAt)
                throw .late
            case .lost: throw .lost
            }
        } catch {
            return .failure(error)
        }
    }

    /// Tells everybody who waits for an address that something has changed.
    static func topic(_ address: String) -> String { "fetch:\(address)" }

    // MARK: -

    /// Nil: somebody else is fetching.
    private func turn() async throws(FetchStop) -> Fetched? {
        switch try await claim() {
        case .stored(let rows, let at, let profile): return try read(rows, at, of: profile)
        case .failed(let reason): throw .failed(reason)
        case .busy: return nil
        case .yours(let run, let intendedAt):
            trace.took(target, run: run, intendedAt: intendedAt)
            return try await fetch(run, intendedAt: intendedAt)
        case .lost: throw .lost
        }
    }

    private func claim() async throws(FetchStop) -> FetchTurn {
        let now = worker.now.now()
        let isRefresh = JobKind(rawValue: job.kind) == .refreshProfile
        let claim = FetchClaim(
            address: address, conversation: job.conversation, profile: job.profileID, lease: job.lease, now: now,
            askedAt: job.queuedAt,
            notBefore: isRefresh ? job.queuedAt : now.adding(.zero - worker.limits.fetch.cache))
        return try await noting { () async throws(StoreError) in try await worker.ledger.claimFetch(claim) }
    }

    private func read(_ rows: [UInt8], _ at: Timestamp, of profile: String) throws(FetchStop) -> Fetched {
        let isAnothers = profile != job.profileID
        VendorMetrics.fetched(fromCache: isAnothers)
        let imported = try ProfileRows.profile(in: rows, of: target, asOf: at.day).get()
        return Fetched(profile: imported, fromCache: isAnothers)
    }

    private func fetch(_ known: VendorRun?, intendedAt: Timestamp?) async throws(FetchStop) -> Fetched {
        do throws(FetchStop) {
            let run: VendorRun
            if let known { run = known } else { run = try await started(intendedAt: intendedAt) }
            let ended = try await ended(run)
            let rows = try await calls.perform { () async throws(VendorError) in try await runs.rows(of: ended) }
            // Only what can be read is kept; until then the run's rows stay with the vendor.
            let profile = try ProfileRows.profile(
                in: rows, of: target, asOf: worker.now.now().day, from: ended.state
            ).get()
            try await own { () async throws(StoreError) in
                try await worker.ledger.storeRows(address, job.lease, rows: rows, at: worker.now.now())
            }
            trace.ended()
            worker.notifier.notify(Self.topic(address))
            VendorMetrics.fetched(fromCache: false)
            return Fetched(profile: profile, fromCache: false)
        } catch {
            if case .failed(let reason) = error { try await share(reason) }
            throw error
        }
    }

    /// The failure is everybody's who waits.
    private func share(_ reason: ProfileFailure) async throws(FetchStop) {
        try await own { () async throws(StoreError) in
            try await worker.ledger.failFetch(address, job.lease, reason: reason, at: worker.now.now())
        }
        trace.failed()
        worker.notifier.notify(Self.topic(address))
    }

    /// Notes something that only the fetch's owner may.
    func own(_ note: () async throws(StoreError) -> Bool) async throws(FetchStop) {
        guard try await noting(note) else {
            // Who has it now sees to its run.
            throw .lost
        }
    }

    func noting<Value: Sendable>(_ note: () async throws(StoreError) -> Value) async throws(FetchStop) -> Value {
        do throws(StoreError) { return try await note() } catch { throw .trouble }
    }
}
