import InterviewCore

/// The ledger of fetches of an in-memory store. Whether leases are good is the queue's to say.
struct InMemoryFetches {
    struct User: Hashable {
        let conversation: String
        let profile: String
    }

    struct Rows {
        let bytes: [UInt8]
        let at: Timestamp
        let profile: String
    }

    struct Fetch {
        var owner: JobLease?
        var users: Set<User> = []
        var rows: Rows?
        var failure: (reason: ProfileFailure, at: Timestamp)?
    }

    struct Run {
        /// Nil: nobody will ask for it again; it is only counted.
        var address: String?
        /// Whether it is what its fetch's owner goes on with.
        var isCurrent = true
        var isOver = false
        let intendedAt: Timestamp
        let cost: Int64
        var run: VendorRun?

        var isGoing: Bool { !isOver && run?.state == .going }
    }

    private(set) var fetches: [String: Fetch] = [:]
    private var runs: [Run] = []
    private var requests: [String: [Timestamp]] = [:]

    mutating func claim(_ claim: FetchClaim, isLive: (JobLease) -> Bool) -> FetchTurn {
        var fetch = fetches[claim.address] ?? Fetch()
        fetch.users.insert(User(conversation: claim.conversation, profile: claim.profile))
        defer { fetches[claim.address] = fetch }
        if let rows = fetch.rows, rows.at >= claim.notBefore {
            return .stored(rows: rows.bytes, at: rows.at, byProfile: rows.profile)
        }
        if let failure = fetch.failure, failure.at >= claim.askedAt { return .failed(failure.reason) }
        if fetch.owner != claim.lease {
            if let owner = fetch.owner, isLive(owner) { return .busy }
            fetch.owner = claim.lease
            // What it brings would be too old.
            leaveRun(of: claim.address, intendedBefore: claim.notBefore)
        }
        let current = current(of: claim.address).map { runs[$0] }
        return .yours(run: current?.run, intendedAt: current?.intendedAt)
    }

    mutating func intend(_ address: String, at: Timestamp, limits: RunLimits) -> RunPermit {
        let cost = max(0, limits.costMicros)
        if let daily = limits.dailyMicros {
            let today = runs.filter { $0.intendedAt.startOfDay == at.startOfDay }
            let spent = today.reduce(Int64(0)) { $0 &+ $1.cost }
            guard daily >= 0, cost <= daily, spent <= daily - cost else { return .spent }
        }
        let started = at.adding(.zero - RunLimits.longestRun)
        guard runs.count(where: { !$0.isOver && $0.intendedAt > started }) < limits.atOnce else {
            return .tooManyAtOnce
        }
        leaveRun(of: address)
        runs.append(Run(address: address, intendedAt: at, cost: cost))
        return .granted
    }

    mutating func note(_ run: VendorRun?, of address: String) throws(StoreError) {
        let index = current(of: address)
        if let run {
            guard let index else { throw .corrupted("a run that was not intended") }
            runs[index].run = run
            runs[index].isOver = run.state != .going
        } else if let index {
            if runs[index].run == nil {
                runs.remove(at: index)
            } else {
                // One that was started, and is gone, is paid for.
                runs[index].isOver = true
                leaveRun(of: address)
            }
        }
    }

    mutating func store(_ rows: Rows, of address: String) {
        if let index = current(of: address) { runs[index].isOver = true }
        leaveRun(of: address)
        fetches[address]?.rows = rows
        fetches[address]?.failure = nil
        fetches[address]?.owner = nil
    }

    mutating func fail(_ address: String, reason: ProfileFailure, at: Timestamp) {
        leaveRun(of: address)
        fetches[address]?.failure = (reason, at)
        fetches[address]?.owner = nil
    }

    mutating func release(_ address: String, _ lease: JobLease) {
        if fetches[address]?.owner == lease { fetches[address]?.owner = nil }
    }

    mutating func abandonRun(of address: String, isWaitedFor: Bool) -> VendorRun? {
        let left = runs.indices.filter { runs[$0].address == address && runs[$0].isGoing }
        let index = left.first { !runs[$0].isCurrent } ?? (isWaitedFor ? nil : left.first)
        guard let index, let run = runs[index].run else { return nil }
        runs[index].isOver = true
        forgetRun(at: index)
        return run
    }

    mutating func takeRequest(of vendor: String, now: Timestamp, perMinute: Int) -> Timestamp? {
        guard perMinute > 0 else { return now.adding(.seconds(60)) }
        let recent = requests[vendor, default: []].filter { $0 > now.adding(.seconds(-60)) }.sorted()
        requests[vendor] = recent
        // The oldest of the newest that fill the limit: when it leaves the window there is room for one more.
        if let oldest = recent.suffix(perMinute).first, recent.count >= perMinute {
            return oldest.adding(.seconds(60))
        }
        requests[vendor, default: []].append(now)
        return nil
    }

    /// A profile, or a whole interview, uses no fetch any more.
    mutating func forget(_ conversation: String, profile: String? = nil) {
        for (address, fetch) in fetches {
            let left = fetch.users.filter {
                $0.conversation != conversation || ($0.profile != profile ?? $0.profile)
            }
            if left.isEmpty { remove(address) } else { fetches[address]?.users = left }
        }
    }

    mutating func expire(storedBefore: Timestamp, now: Timestamp, isLive: (JobLease) -> Bool) {
        let unheard = now.adding(.zero - RunLimits.longestRun)
        for (address, fetch) in fetches {
            if let rows = fetch.rows, rows.at >= storedBefore { continue }
            fetches[address]?.rows = nil
            if let owner = fetch.owner, isLive(owner) { continue }
            if let failure = fetch.failure, failure.at >= storedBefore { continue }
            if let index = current(of: address), runs[index].intendedAt > unheard { continue }
            remove(address)
        }
        let counted = now.adding(.seconds(-2 * 86_400))
        for index in runs.indices where !runs[index].isCurrent && runs[index].intendedAt <= unheard {
            forgetRun(at: index)
        }
        runs.removeAll { $0.intendedAt < counted }
        for (vendor, times) in requests { requests[vendor] = times.filter { $0 >= counted } }
    }

    private func current(of address: String) -> Int? {
        runs.firstIndex { $0.address == address && $0.isCurrent }
    }

    private mutating func remove(_ address: String) {
        leaveRun(of: address)
        fetches[address] = nil
    }

    /// Takes a fetch's run from it: one that is going keeps its address, to be abandoned.
    private mutating func leaveRun(of address: String, intendedBefore: Timestamp? = nil) {
        guard let index = current(of: address) else { return }
        if let intendedBefore, runs[index].intendedAt >= intendedBefore { return }
        runs[index].isCurrent = false
        if !runs[index].isGoing { forgetRun(at: index) }
    }

    private mutating func forgetRun(at index: Int) {
        runs[index].isCurrent = false
        runs[index].address = nil
        runs[index].run = nil
    }
}
