import GRDB
import InterviewCore
import Ports

extension Database {
    /// The run that a fetch's owner goes on with.
    func currentRun(of address: String) throws -> FetchTurn {
        let row = try row(
            "SELECT run, dataset, store, state, intended_at FROM vendor_runs WHERE address = ? AND is_current = 1",
            [address])
        guard let row else { return .yours(run: nil, intendedAt: nil) }
        return .yours(run: VendorRun(row: row), intendedAt: Timestamp(milliseconds: row[4]))
    }

    func intendRun(_ address: String, _ lease: JobLease, at: Timestamp, limits: RunLimits) throws -> RunPermit {
        guard try owns(lease, fetchOf: address) else { return .lost }
        let cost = max(0, limits.costMicros)
        if let daily = limits.dailyMicros {
            let spent: Int64 =
                try row(
                    "SELECT coalesce(sum(cost), 0) FROM vendor_runs WHERE intended_at >= ? AND intended_at < ?",
                    [at.startOfDay.milliseconds, at.startOfDay.adding(.seconds(86_400)).milliseconds])?[0] ?? 0
            guard daily >= 0, cost <= daily, spent <= daily - cost else { return .spent }
        }
        let going: Int =
            try row(
                "SELECT count(*) FROM vendor_runs WHERE is_over = 0 AND intended_at > ?",
                [at.adding(.zero - RunLimits.longestRun).milliseconds])?[0] ?? 0
        guard going < limits.atOnce else { return .tooManyAtOnce }
        try leaveRun(of: address)
        try run(
            "INSERT INTO vendor_runs (address, intended_at, cost) VALUES (?, ?, ?)", [address, at.milliseconds, cost])
        return .granted
    }

    /// False: the fetch is not this lease's.
    func note(_ noted: VendorRun?, of address: String, _ lease: JobLease) throws -> Bool {
        guard try owns(lease, fetchOf: address) else { return false }
        guard let noted else {
            try run(
                "DELETE FROM vendor_runs WHERE address = ? AND is_current = 1 AND state IS NULL", [address])
            // One that was started, and is gone, is paid for.
            try run("UPDATE vendor_runs SET is_over = 1 WHERE address = ? AND is_current = 1", [address])
            try leaveRun(of: address)
            return true
        }
        try run(
            """
            UPDATE vendor_runs SET run = ?, dataset = ?, store = ?, state = ?, is_over = ?
            WHERE address = ? AND is_current = 1
            """,
            [noted.id, noted.dataset, noted.store, noted.state.rawValue, noted.state != .going, address])
        guard changesCount > 0 else { throw StoreError.corrupted("a run that was not intended") }
        return true
    }

    /// Takes a fetch's run from it: one that is going keeps its address, to be abandoned.
    func leaveRun(of address: String, intendedBefore: Timestamp? = nil) throws {
        let before = intendedBefore?.milliseconds ?? .max
        try run(
            """
            UPDATE vendor_runs SET address = NULL, is_current = 0, run = NULL, dataset = NULL, store = NULL
            WHERE address = ? AND is_current = 1 AND intended_at < ? AND (is_over = 1 OR state IS NOT 'going')
            """, [address, before])
        try run(
            "UPDATE vendor_runs SET is_current = 0 WHERE address = ? AND is_current = 1 AND intended_at < ?",
            [address, before])
    }

    /// Takes out a run that nobody waits for. `isLast`: the ledger does not hold its address any more.
    func abandonRun(_ address: String, now: Timestamp) throws -> (run: VendorRun, isLast: Bool)? {
        guard !address.holdsNUL else { return nil }
        let row = try row(
            """
            SELECT run, dataset, store, state, id FROM vendor_runs
            WHERE address = ?1 AND is_over = 0 AND state = 'going' AND (is_current = 0 OR NOT EXISTS (
                SELECT 1 FROM fetches JOIN jobs ON id = owner_job AND jobs.attempt = owner_attempt
                WHERE address = ?1 AND is_leased = 1 AND available_at > ?2
            ) AND NOT EXISTS (
                SELECT 1 FROM fetch_users JOIN jobs USING (conversation, profile)
                WHERE address = ?1 AND kind IN (?3, ?4)
            ))
            ORDER BY is_current, id LIMIT 1
            """,
            [address, now.milliseconds, JobKind.readProfile.rawValue, JobKind.refreshProfile.rawValue])
        guard let row, let abandoned = VendorRun(row: row) else { return nil }
        try run(
            """
            UPDATE vendor_runs SET address = NULL, is_current = 0, is_over = 1, run = NULL, dataset = NULL, store = NULL
            WHERE id = ?
            """, [row[4] as Int64])
        return (abandoned, try self.row("SELECT 1 FROM fetches WHERE address = ?", [address]) == nil)
    }

    func takeRequest(of vendor: String, now: Timestamp, perMinute: Int) throws -> Timestamp? {
        guard perMinute > 0 else { return now.adding(.seconds(60)) }
        // The oldest of the newest that fill the limit: when it leaves the window there is room for one more.
        let oldest: Int64? =
            try row(
                "SELECT at FROM vendor_requests WHERE vendor = ? AND at > ? ORDER BY at DESC LIMIT 1 OFFSET ?",
                [vendor, now.adding(.seconds(-60)).milliseconds, perMinute - 1])?[0]
        if let oldest { return Timestamp(milliseconds: oldest).adding(.seconds(60)) }
        try run("INSERT INTO vendor_requests (vendor, at) VALUES (?, ?)", [vendor, now.milliseconds])
        return nil
    }
}

extension VendorRun {
    /// From id, dataset, store and state; nil where no run was heard of.
    fileprivate init?(row: Row) {
        guard let id = row[0] as String?, let dataset = row[1] as String?, let store = row[2] as String?,
            let state = (row[3] as String?).flatMap(State.init(rawValue:))
        else { return nil }
        self.init(id: id, dataset: dataset, store: store, state: state)
    }
}
