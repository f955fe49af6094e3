import Foundation
import GRDB
import GreenroomTestSupport
import Ports
import Synchronization
import Testing

@testable import StoreSQLite

@Suite("A crash loses nothing that was acknowledged")
struct CrashTests {
    @Test("the files as a crash would leave them hold every acknowledged commit, whole")
    func copies() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try SQLiteStore.open(at: folder.path(of: "greenroom.db"))
        // Keeps what a copy is made of in one file, so that the copy needs no stop of the writers.
        try await store.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 0") }
        let acknowledged = Acknowledged()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let id = "c\(number)"
                    for turn in 0..<60 {
                        let outcome = try await store.commit(.sample(id, expecting: turn * 2))
                        #expect(outcome == .written)
                        acknowledged.revisions.withLock { $0[id] = turn * 2 + 2 }
                    }
                }
            }
            group.addTask {
                for number in 0..<15 {
                    let before = acknowledged.revisions.withLock { $0 }
                    let copy = folder.path(of: "copy\(number).db")
                    for suffix in ["", "-wal"] {
                        try FileManager.default.copyItem(
                            atPath: folder.path(of: "greenroom.db") + suffix, toPath: copy + suffix)
                    }
                    try await check(copy, holds: before)
                }
            }
            try await group.waitForAll()
        }
    }

    private func check(_ path: String, holds acknowledged: [String: Int]) async throws {
        let store = try SQLiteStore.open(at: path)
        for (id, revision) in acknowledged {
            let loaded = try #require(try await store.load(id))
            #expect(loaded.revision >= revision)
            // Nothing is half there: the snapshot goes with the events, and those have no gap.
            #expect(loaded.snapshot == #"{"revision":\#(loaded.revision)}"#)
            let events = try await store.events(of: id, after: 0, limit: .max).map(\.sequence)
            #expect(events == Array(1...loaded.revision))
        }
        #expect(
            try await store.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
        try store.close()
    }
}

/// The newest revision of each interview that a commit has returned for.
private final class Acknowledged: Sendable {
    let revisions = Mutex<[String: Int]>([:])
}
