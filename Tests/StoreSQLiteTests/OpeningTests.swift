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

    @Test func `the first migration is frozen`() {
        // A change of the schema is a new migration: databases in the world have run this one.
        #expect(fingerprint(Migration001.sql) == 14_239_134_718_536_507_361)
    }

    /// FNV-1a, 64 bits.
    private func fingerprint(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
