import Foundation
import GRDB
import GreenroomTestSupport
import Ports
import Testing

@testable import StoreSQLite

@Suite("Opening a SQLite database")
struct OpeningTests {
    @Test func `what was written is there when it is opened again`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path(of: "greenroom.db")
        let first = try SQLiteStore.open(at: path)
        _ = try await first.commit(.sample("a"))
        try first.close()
        let second = try SQLiteStore.open(at: path)
        #expect(try await second.load("a")?.revision == 2)
    }

    @Test func `it is durable, tidy and for its owner alone`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path(of: "greenroom.db")
        let store = try SQLiteStore.open(at: path)
        let settings = try await store.database.writeWithoutTransaction { database in
            try ["synchronous", "journal_mode", "secure_delete", "foreign_keys"].map {
                try String.fetchOne(database, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == ["2", "wal", "1", "1"])
        for name in ["greenroom.db", "greenroom.db-wal"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(of: name))
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
    }

    @Test func `a database of a later version is refused in one line and left alone`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path(of: "greenroom.db")
        let store = try SQLiteStore.open(at: path)
        try store.database.write { database in
            try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 from the future')")
        }
        try store.close()
        let error = #expect(throws: StoreError.self) { try SQLiteStore.open(at: path) }
        guard case .unavailable(let text) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(text.contains("later version") && text.contains(path) && !text.contains("\n"))
    }

    @Test func `a file that is no database, a folder that is not there: one line`() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path(of: "letter.txt")
        try Data(String(repeating: "Dear all, ", count: 1000).utf8).write(to: URL(filePath: path))
        #expect(throws: StoreError.self) { try SQLiteStore.open(at: path) }
        let error = #expect(throws: StoreError.self) { try SQLiteStore.open(at: folder.path(of: "none/greenroom.db")) }
        #expect(!String(describing: error).contains("\n"))
        #expect(try Data(contentsOf: URL(filePath: path)).count == 10_000)
    }

    @Test func `migrations are frozen`() {
        // A change of the schema is a new migration: databases in the world have run these.
        #expect(fingerprint(Migration001.sql) == 14_239_134_718_536_507_361)
        #expect(fingerprint(Migration002.sql) == 11_436_037_682_074_827_520)
        #expect(fingerprint(Migration003.sql) == 14_457_980_633_663_958_566)
        #expect(fingerprint(Migration004.sql) == 10_897_669_655_268_653_503)
    }

    @Test func `a database of the first version is brought up to date with what is in it`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let path = folder.path(of: "greenroom.db")
        let old = try DatabasePool(path: path)
        try Migrations.migrator.migrate(old, upTo: Migration001.name)
        try await old.write { database in
            try database.execute(sql: "INSERT INTO conversations VALUES ('a', 1, '{}', 'digest', 1000, 2000)")
        }
        try old.close()
        let store = try SQLiteStore.open(at: path)
        #expect(try await store.expired(updatedBefore: .second(3), limit: 9) == ["a"])
        #expect(try await store.load("a")?.revision == 1)
    }

    @Test func `old interviews are found without reading the young ones`() async throws {
        let store = try SQLiteStore.open(at: ":memory:")
        let plan = try await store.database.read { database in
            let rows = try Row.fetchAll(
                database, sql: "EXPLAIN QUERY PLAN " + Database.expiredSQL, arguments: [1, 1])
            return rows.map { $0["detail"] as String }
        }
        #expect(plan.count == 1)
        #expect(plan.allSatisfy { $0.contains("SEARCH") && $0.contains("INDEX conversations_by_age") })
    }

    @Test func `figures are found without reading the old ones`() async throws {
        let store = try SQLiteStore.open(at: ":memory:")
        let plan = try await store.database.read { database in
            let rows = try Row.fetchAll(
                database, sql: "EXPLAIN QUERY PLAN " + Database.figuresSQL, arguments: [1, 1, "a", 1])
            return rows.map { $0["detail"] as String }
        }
        #expect(plan.count == 1)
        #expect(plan.allSatisfy { $0.contains("SEARCH") && $0.contains("INDEX figures_by_age") })
    }

    /// FNV-1a, 64 bits.
    private func fingerprint(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
