import InterviewCore

extension InMemoryStore {
    package func claimFetch(_ claim: FetchClaim) throws(StoreError) -> FetchTurn {
        if let fault = claim.fault { throw fault }
        guard let job = jobs[claim.lease], job.conversation == claim.conversation,
            job.job.profileID == claim.profile
        else { return .lost }
        return fetches.claim(claim) { jobs.isLive($0, at: claim.now) }
    }

    package func intendRun(_ address: String, _ lease: JobLease, at: Timestamp, limits: RunLimits) -> RunPermit {
        owns(lease, address) ? fetches.intend(address, at: at, limits: limits) : .lost
    }

    package func noteRun(_ address: String, _ lease: JobLease, run: VendorRun?) throws(StoreError) -> Bool {
        guard owns(lease, address) else { return false }
        try fetches.note(run, of: address)
        return true
    }

    package func storeRows(_ address: String, _ lease: JobLease, rows: [UInt8], at: Timestamp) -> Bool {
        guard owns(lease, address), let job = jobs[lease] else { return false }
        fetches.store(InMemoryFetches.Rows(bytes: rows, at: at, profile: job.job.profileID), of: address)
        return true
    }

    package func failFetch(_ address: String, _ lease: JobLease, reason: ProfileFailure, at: Timestamp) -> Bool {
        guard owns(lease, address) else { return false }
        fetches.fail(address, reason: reason, at: at)
        return true
    }

    package func releaseFetch(_ address: String, _ lease: JobLease) { fetches.release(address, lease) }

    package func abandonRun(_ address: String, now: Timestamp) -> VendorRun? {
        let fetch = fetches.fetches[address]
        let isOwned = fetch?.owner.map { jobs.isLive($0, at: now) } ?? false
        let isWanted = fetch?.users.contains { jobs.isToBeRead($0.profile, of: $0.conversation) } ?? false
        return fetches.abandonRun(of: address, isWaitedFor: isOwned || isWanted)
    }

    package func takeRequest(of vendor: String, now: Timestamp, perMinute: Int) -> Timestamp? {
        fetches.takeRequest(of: vendor, now: now, perMinute: perMinute)
    }

    package func expireFetches(storedBefore: Timestamp, now: Timestamp) {
        fetches.expire(storedBefore: storedBefore, now: now) { jobs.isLive($0, at: now) }
    }

    private func owns(_ lease: JobLease, _ address: String) -> Bool {
        jobs[lease] != nil && fetches.fetches[address]?.owner == lease
    }
}
