import GRDB
import InterviewCore
import Ports

extension Database {
    /// Takes the oldest job that is due: one statement, so two can never take the same.
    func claimJob(now: Timestamp, until: Timestamp) throws -> ClaimedJob? {
        try row(
            """
            UPDATE jobs SET attempt = attempt + 1, is_leased = 1, available_at = ?
            WHERE id = (SELECT id FROM jobs WHERE available_at <= ? ORDER BY queued_at, rowid LIMIT 1)
            RETURNING id, attempt, conversation, kind, profile, queued_at, deadline
            """, [until.milliseconds, now.milliseconds]
        ).map { row in
            ClaimedJob(
                lease: JobLease(jobID: row[0], attempt: row[1]), conversation: row[2], kind: row[3], profileID: row[4],
                queuedAt: Timestamp(milliseconds: row[5]), deadline: Timestamp(milliseconds: row[6]))
        }
    }

    func prolong(_ lease: JobLease, until: Timestamp) throws -> Bool {
        try run(
            "UPDATE jobs SET available_at = ? WHERE id = ? AND attempt = ? AND is_leased = 1",
            [until.milliseconds, lease.jobID, lease.attempt])
        return changesCount > 0
    }

    func release(_ lease: JobLease, retryAt: Timestamp) throws {
        try run(
            "UPDATE jobs SET is_leased = 0, available_at = ? WHERE id = ? AND attempt = ? AND is_leased = 1",
            [retryAt.milliseconds, lease.jobID, lease.attempt])
    }

    func discard(_ lease: JobLease) throws {
        guard let job = try job(of: lease) else { return }
        try run("DELETE FROM jobs WHERE id = ?", [lease.jobID])
        try dropUnwantedUpload(of: job.conversation, profile: job.profile)
    }

    func jobCount() throws -> Int {
        try row("SELECT count(*) FROM jobs", []).map { $0[0] } ?? 0
    }

    /// The interview and profile of a job, if the lease is good for it.
    func job(of lease: JobLease) throws -> (conversation: String, profile: String)? {
        try row(
            "SELECT conversation, profile FROM jobs WHERE id = ? AND attempt = ? AND is_leased = 1",
            [lease.jobID, lease.attempt]
        ).map { (conversation: $0[0], profile: $0[1]) }
    }

    /// Deletes what was uploaded for a profile that no job will read any more.
    func dropUnwantedUpload(of conversation: String, profile: String) throws {
        try run(
            """
            DELETE FROM uploads WHERE conversation = ?1 AND profile = ?2
            AND NOT EXISTS (SELECT 1 FROM jobs WHERE conversation = ?1 AND profile = ?2)
            """, [conversation, profile])
    }
}
