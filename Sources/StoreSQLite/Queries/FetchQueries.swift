import Foundation
import GRDB
import InterviewCore
import Ports

extension Database {
    func claimFetch(_ claim: FetchClaim) throws -> FetchTurn {
        guard let job = try job(of: claim.lease), job == (claim.conversation, claim.profile) else { return .lost }
        try run("INSERT INTO fetches (address) VALUES (?) ON CONFLICT DO NOTHING", [claim.address])
        try run(
            "INSERT INTO fetch_users (address, conversation, profile) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [claim.address, claim.conversation, claim.profile])
        if let stored = try rows(of: claim.address, notBefore: claim.notBefore) { return stored }
        let fetch = try row(
            """
            SELECT failure, owner_job, owner_attempt, EXISTS (
                SELECT 1 FROM jobs WHERE id = owner_job AND attempt = owner_attempt AND is_leased = 1
                AND available_at > ?
            ), failed_at >= ? FROM fetches WHERE address = ?
            """, [claim.now.milliseconds, claim.askedAt.milliseconds, claim.address])
        guard let fetch else { throw StoreError.unavailable("a fetch is not there") }
        if fetch[4] as Bool? == true, let reason = fetch[0] as String? {
            // A reason of a later version: it failed, whyever.
            return .failed(ProfileFailure(rawValue: reason) ?? .unavailable)
        }
        if fetch[1] as String? != claim.lease.jobID || fetch[2] as Int? != claim.lease.attempt {
            if fetch[3] { return .busy }
            try run(
                "UPDATE fetches SET owner_job = ?, owner_attempt = ? WHERE address = ?",
                [claim.lease.jobID, claim.lease.attempt, claim.address])
            // What it brings would be too old.
            try leaveRun(of: claim.address, intendedBefore: claim.notBefore)
        }
        return try currentRun(of: claim.address)
    }

    /// Keeps rows and ends the fetch. False: it is not this lease's.
    func storeRows(_ address: String, _ lease: JobLease, rows: [UInt8], at: Timestamp) throws -> Bool {
        guard try owns(lease, fetchOf: address), let job = try job(of: lease) else { return false }
        try run(
            """
            INSERT INTO fetch_rows (address, profile, at, bytes) VALUES (?, ?, ?, ?)
            ON CONFLICT (address) DO UPDATE SET profile = excluded.profile, at = excluded.at, bytes = excluded.bytes
            """, [address, job.profile, at.milliseconds, Data(rows)])
        try run("UPDATE vendor_runs SET is_over = 1 WHERE address = ? AND is_current = 1", [address])
        try leaveRun(of: address)
        try run(
            """
            UPDATE fetches SET owner_job = NULL, owner_attempt = NULL, failure = NULL, failed_at = NULL
            WHERE address = ?
            """, [address])
        return true
    }

    /// Notes a failure and ends the fetch. False: it is not this lease's.
    func failFetch(_ address: String, _ lease: JobLease, reason: ProfileFailure, at: Timestamp) throws -> Bool {
        guard try owns(lease, fetchOf: address) else { return false }
        try leaveRun(of: address)
        try run(
            """
            UPDATE fetches SET owner_job = NULL, owner_attempt = NULL, failure = ?, failed_at = ? WHERE address = ?
            """, [reason.rawValue, at.milliseconds, address])
        return true
    }

    func releaseFetch(_ address: String, _ lease: JobLease) throws {
        try run(
            """
            UPDATE fetches SET owner_job = NULL, owner_attempt = NULL
            WHERE address = ? AND owner_job = ? AND owner_attempt = ?
            """, [address, lease.jobID, lease.attempt])
    }

    /// Whether a fetch is a lease's and the lease is good.
    func owns(_ lease: JobLease, fetchOf address: String) throws -> Bool {
        guard !address.holdsNUL, try job(of: lease) != nil else { return false }
        return try row(
            "SELECT 1 FROM fetches WHERE address = ? AND owner_job = ? AND owner_attempt = ?",
            [address, lease.jobID, lease.attempt]) != nil
    }

    func deleteFetches(storedBefore: Timestamp, now: Timestamp) throws {
        try run("DELETE FROM fetch_rows WHERE at < ?", [storedBefore.milliseconds])
        let unheard = now.adding(.zero - RunLimits.longestRun)
        // What an address is kept for: rows, somebody who fetches, a failure to be shared, a run to be gone on with.
        try run(
            """
            DELETE FROM fetches
            WHERE NOT EXISTS (SELECT 1 FROM fetch_rows WHERE fetch_rows.address = fetches.address)
            AND NOT EXISTS (
                SELECT 1 FROM jobs WHERE id = owner_job AND attempt = owner_attempt AND is_leased = 1
                AND available_at > ?1
            )
            AND (failed_at IS NULL OR failed_at < ?2)
            AND NOT EXISTS (
                SELECT 1 FROM vendor_runs
                WHERE vendor_runs.address = fetches.address AND is_current = 1 AND intended_at > ?3
            )
            """, [now.milliseconds, storedBefore.milliseconds, unheard.milliseconds])
        try run(
            """
            UPDATE vendor_runs SET address = NULL, run = NULL, dataset = NULL, store = NULL
            WHERE address IS NOT NULL AND is_current = 0 AND intended_at <= ?
            """, [unheard.milliseconds])
        let counted = now.adding(.seconds(-2 * 86_400)).milliseconds
        try run("DELETE FROM vendor_runs WHERE intended_at < ?", [counted])
        try run("DELETE FROM vendor_requests WHERE at < ?", [counted])
    }

    private func rows(of address: String, notBefore: Timestamp) throws -> FetchTurn? {
        try row(
            "SELECT bytes, at, profile FROM fetch_rows WHERE address = ? AND at >= ?",
            [address, notBefore.milliseconds]
        ).map { row in
            let bytes: Data = row[0]
            return .stored(rows: [UInt8](bytes), at: Timestamp(milliseconds: row[1]), byProfile: row[2])
        }
    }
}
