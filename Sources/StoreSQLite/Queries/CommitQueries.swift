import Foundation
import GRDB
import InterviewCore
import Ports

extension Database {
    /// Writes a commit, or says why not. Runs within a transaction.
    func write(_ commit: Commit) throws -> CommitOutcome {
        if let refusal = try refusal(of: commit) { return refusal }
        try writeConversation(commit)
        for event in commit.events {
            try run(
                "INSERT INTO events (conversation, sequence, at, is_message, json) VALUES (?, ?, ?, ?, ?)",
                [commit.conversation, event.sequence, event.at.milliseconds, event.isMessage, event.json])
        }
        if let used = commit.idempotencyRecord {
            try run(
                "INSERT INTO idempotency_keys (conversation, key, first, last, at) VALUES (?, ?, ?, ?, ?)",
                [commit.conversation, used.key, used.first, used.last, commit.at.milliseconds])
        }
        try writeJobs(commit)
        try writeProfiles(commit)
        try writePictures(commit)
        try writeFigures(commit)
        return .written
    }

    private func refusal(of commit: Commit) throws -> CommitOutcome? {
        let revision = try row("SELECT revision FROM conversations WHERE id = ?", [commit.conversation])
            .map { $0[0] as Int }
        if revision == nil, commit.expecting > 0 { return .gone }
        if let key = commit.idempotencyKey,
            let used = try idempotencyRecord(of: commit.conversation, key: key)
        {
            return .repeated(used)
        }
        if let lease = commit.finishing, try job(of: lease)?.conversation != commit.conversation { return .leaseLost }
        return revision ?? 0 == commit.expecting ? nil : .conflict
    }

    private func writeConversation(_ commit: Commit) throws {
        let revision = commit.expecting + commit.events.count
        if commit.expecting == 0 {
            try run(
                """
                INSERT INTO conversations (id, revision, snapshot, token_digest, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    commit.conversation, revision, commit.snapshot, commit.tokenDigest, commit.at.milliseconds,
                    commit.at.milliseconds,
                ])
        } else {
            try run(
                "UPDATE conversations SET revision = ?, snapshot = ?, updated_at = ? WHERE id = ?",
                [revision, commit.snapshot, commit.at.milliseconds, commit.conversation])
        }
    }

    private func writeJobs(_ commit: Commit) throws {
        var ended = commit.cancelledProfiles
        if let lease = commit.finishing, let job = try job(of: lease) {
            try run("DELETE FROM jobs WHERE id = ?", [lease.jobID])
            ended.append(job.profile)
        }
        for profile in commit.cancelledProfiles {
            try run("DELETE FROM jobs WHERE conversation = ? AND profile = ?", [commit.conversation, profile])
        }
        for job in commit.jobs {
            try run(
                """
                INSERT INTO jobs (id, conversation, profile, kind, queued_at, deadline, available_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    job.id, commit.conversation, job.profileID, job.kind, job.at.milliseconds,
                    job.deadline.milliseconds, job.at.milliseconds,
                ])
        }
        for profile in ended { try dropUnwantedUpload(of: commit.conversation, profile: profile) }
    }

    private func writeProfiles(_ commit: Commit) throws {
        for profile in commit.forgottenProfiles {
            try run("DELETE FROM documents WHERE conversation = ? AND profile = ?", [commit.conversation, profile])
            try run("DELETE FROM uploads WHERE conversation = ? AND profile = ?", [commit.conversation, profile])
            try run("DELETE FROM fetch_users WHERE conversation = ? AND profile = ?", [commit.conversation, profile])
        }
        if let document = commit.document {
            try run(
                """
                INSERT INTO documents (conversation, profile, json, text) VALUES (?, ?, ?, ?)
                ON CONFLICT (conversation, profile) DO UPDATE SET json = excluded.json, text = excluded.text
                """, [commit.conversation, document.profileID, document.json, Data(document.text.utf8)])
        }
        if let upload = commit.upload {
            try run(
                """
                INSERT INTO uploads (conversation, profile, type, bytes) VALUES (?, ?, ?, ?)
                ON CONFLICT (conversation, profile) DO UPDATE SET type = excluded.type, bytes = excluded.bytes
                """, [commit.conversation, upload.profileID, upload.type, Data(upload.bytes)])
        }
    }
}
