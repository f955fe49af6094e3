import InterviewCore
import Ports

extension SQLiteStore {
    package func claim(now: Timestamp, until: Timestamp) async throws(StoreError) -> ClaimedJob? {
        try await writes.perform { try $0.claimJob(now: now, until: until) }
    }

    package func heartbeat(_ lease: JobLease, until: Timestamp) async throws(StoreError) -> Bool {
        try await writes.perform { try $0.prolong(lease, until: until) }
    }

    package func release(_ lease: JobLease, retryAt: Timestamp) async throws(StoreError) {
        try await writes.perform { try $0.release(lease, retryAt: retryAt) }
    }

    package func discard(_ lease: JobLease) async throws(StoreError) {
        try await writes.perform { try $0.discard(lease) }
    }

    package func depth() async throws(StoreError) -> Int {
        try await read { try $0.jobCount() }
    }
}
