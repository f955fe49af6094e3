import InterviewCore

/// The queue of an in-memory store.
struct InMemoryJobs {
    struct Entry {
        let job: NewJob
        let conversation: String
        /// When it may be claimed: when it is due, or when its lease ends.
        var availableAt: Timestamp
        var attempt = 0
        var isLeased = false
    }

    /// In the order of queueing.
    private var entries: [Entry] = []

    var count: Int { entries.count }

    /// The job that a lease is good for.
    subscript(lease: JobLease) -> Entry? { index(of: lease).map { entries[$0] } }

    mutating func add(_ job: NewJob, conversation: String) throws(StoreError) {
        guard !entries.contains(where: { $0.job.id == job.id }) else { throw .corrupted("a job's id was used before") }
        entries.append(Entry(job: job, conversation: conversation, availableAt: job.at))
    }

    mutating func claim(now: Timestamp, until: Timestamp) -> ClaimedJob? {
        let due = entries.indices.filter { entries[$0].availableAt <= now }
        guard let index = due.min(by: { entries[$0].job.at < entries[$1].job.at }) else { return nil }
        entries[index].attempt += 1
        entries[index].isLeased = true
        entries[index].availableAt = until
        let entry = entries[index]
        return ClaimedJob(
            lease: JobLease(jobID: entry.job.id, attempt: entry.attempt), conversation: entry.conversation,
            kind: entry.job.kind, profileID: entry.job.profileID, queuedAt: entry.job.at, deadline: entry.job.deadline)
    }

    mutating func prolong(_ lease: JobLease, until: Timestamp) -> Bool {
        guard let index = index(of: lease) else { return false }
        entries[index].availableAt = until
        return true
    }

    mutating func release(_ lease: JobLease, retryAt: Timestamp) {
        guard let index = index(of: lease) else { return }
        entries[index].isLeased = false
        entries[index].availableAt = retryAt
    }

    mutating func remove(_ lease: JobLease) {
        if let index = index(of: lease) { entries.remove(at: index) }
    }

    /// Removes an interview's jobs: of some profiles, or all.
    mutating func remove(of conversation: String, profiles: [String]? = nil) {
        entries.removeAll { $0.conversation == conversation && profiles?.contains($0.job.profileID) ?? true }
    }

    /// Whether a job for a profile is left.
    func want(_ profile: String, of conversation: String) -> Bool {
        entries.contains { $0.conversation == conversation && $0.job.profileID == profile }
    }

    /// Whether a lease is good and not run out.
    func isLive(_ lease: JobLease, at now: Timestamp) -> Bool { self[lease].map { $0.availableAt > now } ?? false }

    /// Whether a profile is yet to be read.
    func isToBeRead(_ profile: String, of conversation: String) -> Bool {
        entries.contains { entry in
            entry.conversation == conversation && entry.job.profileID == profile
                && [.readProfile, .refreshProfile].contains(JobKind(rawValue: entry.job.kind))
        }
    }

    private func index(of lease: JobLease) -> Int? {
        entries.firstIndex { $0.job.id == lease.jobID && $0.attempt == lease.attempt && $0.isLeased }
    }
}
