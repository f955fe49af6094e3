import Foundation
import GRDB
import GreenroomTestSupport
import Ports
import Testing

@testable import StoreSQLite

@Suite("Erased is gone from the files")
struct ErasureTests {
    private static let secret = "Ottilie Vandermeer-Okonkwo"

    /// Whether a text is anywhere in a folder's files.
    private func isFound(_ text: String, in folder: TemporaryFolder) throws -> Bool {
        let needle = Data(text.utf8)
        return try FileManager.default.contentsOfDirectory(atPath: folder.url.path).contains { name in
            try Data(contentsOf: folder.url.appending(path: name)).range(of: needle) != nil
        }
    }

    private func write(_ id: String, _ secret: String, to store: SQLiteStore) async throws {
        for turn in 0..<30 {
            let commit = Commit.sample(id, expecting: turn * 2, text: secret + String(repeating: ".", count: turn * 50))
            let outcome = try await store.commit(
                commit.with { commit in
                    commit.snapshot += String(repeating: secret, count: turn)
                    commit.idempotencyKey = "\(secret) \(turn)"
                    commit.document = StoredDocument(profileID: "p\(turn)", json: secret, text: secret)
                    commit.upload = StoredUpload(
                        profileID: "p", type: secret, bytes: Array(String(repeating: secret, count: 900).utf8))
                    commit.picture = StoredPicture(
                        id: "\(secret) \(turn)", type: secret, width: 1, height: 1,
                        bytes: Array(String(repeating: secret, count: 900).utf8))
                })
            #expect(outcome == .written)
            let name = "\(secret) \(id) \(turn)"
            _ = try await store.addShare(.sample(name, of: id), limit: 20, now: .second(100))
            _ = try await store.addLink(.sample(name, of: id), limit: 10, now: .second(100))
        }
    }

    @Test func `not a byte is left, in the database or its log, while others stay`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try SQLiteStore.open(at: folder.path(of: "greenroom.db"))
        for number in 0..<12 {
            let secret = number % 3 == 0 ? Self.secret : "Somebody Else"
            try await write("c\(number)", secret, to: store)
        }
        #expect(try isFound(Self.secret, in: folder))
        for number in stride(from: 0, to: 12, by: 3) { #expect(try await store.erase("c\(number)")) }
        #expect(try !isFound(Self.secret, in: folder))
        #expect(try isFound("Somebody Else", in: folder))
        #expect(try await store.load("c1")?.revision == 60)
    }

    @Test func `what is erased by age is gone as thoroughly`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try SQLiteStore.open(at: folder.path(of: "greenroom.db"))
        for id in ["a", "b"] { try await write(id, Self.secret, to: store) }
        try await write("c", "Somebody Else", to: store)
        #expect(try isFound(Self.secret, in: folder))
        #expect(try await store.erase(["a", "b"], updatedBefore: .second(101)) == 2)
        #expect(try !isFound(Self.secret, in: folder))
        #expect(try isFound("Somebody Else", in: folder))
    }

    @Test func `one that cannot be erased by age holds up no other, and is told`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try SQLiteStore.open(at: folder.path(of: "greenroom.db"))
        for id in ["a", "b", "c"] { try await write(id, id == "b" ? "Somebody Else" : Self.secret, to: store) }
        try await store.database.write { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER keep BEFORE DELETE ON conversations WHEN old.id = 'b'
                    BEGIN SELECT RAISE(ABORT, 'kept'); END
                    """)
        }
        await #expect(throws: StoreError.self) {
            try await store.erase(["a", "b", "c"], updatedBefore: .second(101))
        }
        #expect(try await store.expired(updatedBefore: .second(101), limit: 9) == ["b"])
        #expect(try !isFound(Self.secret, in: folder))
    }

    @Test func `it is gone too when others write and read meanwhile`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try SQLiteStore.open(at: folder.path(of: "greenroom.db"))
        try await write("erased", Self.secret, to: store)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<4 {
                group.addTask { try await self.write("c\(number)", "Somebody Else", to: store) }
                group.addTask { for _ in 0..<100 { _ = try await store.load("c\(number)") } }
            }
            group.addTask {
                let existed = try await store.erase("erased")
                #expect(existed)
            }
            try await group.waitForAll()
        }
        #expect(try !isFound(Self.secret, in: folder))
    }
}
