import InterviewCore
import Ports

extension SQLiteStore {
    package func claimFetch(_ claim: FetchClaim) async throws(StoreError) -> FetchTurn {
        if let fault = claim.fault { throw fault }
        return try await writes.perform { try $0.claimFetch(claim) }
    }

    package func intendRun(
        _ address: String, _ lease: JobLease, at: Timestamp, limits: RunLimits
    ) async throws(StoreError) -> RunPermit {
        try await writes.perform { try $0.intendRun(address, lease, at: at, limits: limits) }
    }

    package func noteRun(_ address: String, _ lease: JobLease, run: VendorRun?) async throws(StoreError) -> Bool {
        try await writes.perform { try $0.note(run, of: address, lease) }
    }

    package func storeRows(
        _ address: String, _ lease: JobLease, rows: [UInt8], at: Timestamp
    ) async throws(StoreError) -> Bool {
        try await writes.perform { try $0.storeRows(address, lease, rows: rows, at: at) }
    }

    package func failFetch(
        _ address: String, _ lease: JobLease, reason: ProfileFailure, at: Timestamp
    ) async throws(StoreError) -> Bool {
        try await writes.perform { try $0.failFetch(address, lease, reason: reason, at: at) }
    }

    package func releaseFetch(_ address: String, _ lease: JobLease) async throws(StoreError) {
        try await writes.perform { try $0.releaseFetch(address, lease) }
    }

    package func abandonRun(_ address: String, now: Timestamp) async throws(StoreError) -> VendorRun? {
        let abandoned = try await writes.perform { try $0.abandonRun(address, now: now) }
        guard let abandoned else { return nil }
        // An interview that was erased meanwhile has left its address with the run alone.
        if abandoned.isLast { try await truncateLog() }
        return abandoned.run
    }

    package func takeRequest(
        of vendor: String, now: Timestamp, perMinute: Int
    ) async throws(StoreError) -> Timestamp? {
        try await writes.perform { try $0.takeRequest(of: vendor, now: now, perMinute: perMinute) }
    }

    package func expireFetches(storedBefore: Timestamp, now: Timestamp) async throws(StoreError) {
        try await writes.perform { try $0.deleteFetches(storedBefore: storedBefore, now: now) }
        try await truncateLog()
    }
}
