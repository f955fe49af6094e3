import InterviewCore
import Ports
import Synchronization

/// A ledger whose user dies before or after one of its calls.
final class FreezingLedger: FetchLedger {
    enum Point: CaseIterable { case beforeIntending, afterIntending, afterNoting, beforeStoring, afterStoring }

    private let ledger: any FetchLedger
    private let point: Mutex<Point?>
    let ice: Ice

    init(_ ledger: any FetchLedger, at point: Point?, ice: Ice) {
        self.ledger = ledger
        self.point = Mutex(point)
        self.ice = ice
    }

    private func pass(_ here: Point) async throws(StoreError) {
        let isHere = point.withLock { point in
            guard point == here else { return false }
            point = nil
            return true
        }
        guard isHere else { return }
        await ice.wait()
        throw .unavailable("frozen")
    }

    func claimFetch(_ claim: FetchClaim) async throws(StoreError) -> FetchTurn { try await ledger.claimFetch(claim) }

    func intendRun(
        _ address: String, _ lease: JobLease, at: Timestamp, limits: RunLimits
    ) async throws(StoreError) -> RunPermit {
        try await pass(.beforeIntending)
        let permit = try await ledger.intendRun(address, lease, at: at, limits: limits)
        try await pass(.afterIntending)
        return permit
    }

    func noteRun(_ address: String, _ lease: JobLease, run: VendorRun?) async throws(StoreError) -> Bool {
        let isNoted = try await ledger.noteRun(address, lease, run: run)
        if run != nil { try await pass(.afterNoting) }
        return isNoted
    }

    func storeRows(
        _ address: String, _ lease: JobLease, rows: [UInt8], at: Timestamp
    ) async throws(StoreError) -> Bool {
        try await pass(.beforeStoring)
        let isStored = try await ledger.storeRows(address, lease, rows: rows, at: at)
        try await pass(.afterStoring)
        return isStored
    }

    func failFetch(
        _ address: String, _ lease: JobLease, reason: ProfileFailure, at: Timestamp
    ) async throws(StoreError) -> Bool {
        try await ledger.failFetch(address, lease, reason: reason, at: at)
    }

    func releaseFetch(_ address: String, _ lease: JobLease) async throws(StoreError) {
        try await ledger.releaseFetch(address, lease)
    }

    func abandonRun(_ address: String, now: Timestamp) async throws(StoreError) -> VendorRun? {
        try await ledger.abandonRun(address, now: now)
    }

    func takeRequest(of vendor: String, now: Timestamp, perMinute: Int) async throws(StoreError) -> Timestamp? {
        try await ledger.takeRequest(of: vendor, now: now, perMinute: perMinute)
    }

    func expireFetches(storedBefore: Timestamp, now: Timestamp) async throws(StoreError) {
        try await ledger.expireFetches(storedBefore: storedBefore, now: now)
    }
}
