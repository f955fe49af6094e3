import Foundation
import GRDB
import GreenroomTestSupport
import Ports
import Synchronization
import Testing

@testable import StoreSQLite

@Suite("Group commit")
struct GroupCommitTests {
    private struct Mistake: Error {}

    private func database(in folder: TemporaryFolder) throws -> DatabasePool {
        let pool = try DatabasePool(path: folder.path(of: "group.db"))
        try pool.write { try $0.execute(sql: "CREATE TABLE t (n INTEGER PRIMARY KEY, bytes BLOB)") }
        return pool
    }

    @Test func `writes that wait together share a transaction`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let pool = try database(in: folder)
        let group = GroupCommit(pool)
        let transactions = TransactionCounter()
        pool.add(transactionObserver: transactions, extent: .databaseLifetime)
        _ = try await concurrently(Array(0..<300)) { (number: Int) in
            try await group.perform { try $0.execute(sql: "INSERT INTO t (n) VALUES (?)", arguments: [number]) }
        }
        #expect(try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM t") } == 300)
        #expect(transactions.count < 300)
    }

    @Test func `one that fails harms no other, and leaves nothing`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let pool = try database(in: folder)
        let group = GroupCommit(pool)
        let failures = try await concurrently(Array(0..<200)) { (number: Int) -> Int in
            do throws(StoreError) {
                try await group.perform { database in
                    try database.execute(sql: "INSERT INTO t (n) VALUES (?)", arguments: [number])
                    if number % 2 == 0 { throw Mistake() }
                    // A constraint's failure.
                    if number % 5 == 0 {
                        try database.execute(sql: "INSERT INTO t (n) VALUES (?)", arguments: [number])
                    }
                }
                return 0
            } catch {
                return 1
            }
        }
        #expect(failures.reduce(0, +) == 120)
        let left = try await pool.read { try Int.fetchAll($0, sql: "SELECT n FROM t ORDER BY n") }
        #expect(left == (0..<200).filter { $0 % 2 == 1 && $0 % 5 != 0 })
    }

    @Test func `one that fills the disk fails alone`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let pool = try database(in: folder)
        let group = GroupCommit(pool)
        try await pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 100") }
        let outcomes = try await concurrently(Array(0..<60)) { (number: Int) -> String? in
            do throws(StoreError) {
                try await group.perform { database in
                    let bytes = Data(count: number == 30 ? 1_000_000 : 10)
                    try database.execute(sql: "INSERT INTO t VALUES (?, ?)", arguments: [number, bytes])
                }
                return nil
            } catch {
                return "\(number): \(error)"
            }
        }
        let failed = outcomes.compactMap(\.self)
        #expect(failed.count == 1 && failed.first?.hasPrefix("30:") == true && failed.first?.contains("full") == true)
        #expect(try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM t") } == 59)
    }

    @Test func `a cancelled task's write is carried out`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let pool = try database(in: folder)
        let group = GroupCommit(pool)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await group.perform { try $0.execute(sql: "INSERT INTO t (n) VALUES (1)") }
        }
        try await task.value
        #expect(try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM t") } == 1)
    }
}

/// Counts commits.
private final class TransactionCounter: TransactionObserver, Sendable {
    private let commits = Mutex(0)
    var count: Int { commits.withLock { $0 } }
    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ database: Database) { commits.withLock { $0 += 1 } }
    func databaseDidRollback(_ database: Database) {}
}
