import Foundation
import InterviewCore
import Ports
import StoreSQLite

extension Benchmarks {
    /// Durable commits of many writers share one transaction, so the time of one falls with their number.
    static func groupCommit() async throws {
        section("A durable SQLite commit", baseline: "one writer, one after the other")
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "greenroom-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try SQLiteStore.open(at: folder.appending(path: "bench.db").path)
        let commits = 256
        for writers in [1, 16, 64] {
            let each = commits / writers
            let measurement = try await Measurement.compare(rounds: 5, least: .zero) {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<writers {
                        group.addTask { for _ in 0..<each { try await begin(in: store) } }
                    }
                    try await group.waitForAll()
                }
            } with: {
                for _ in 0..<commits { try await begin(in: store) }
            }
            let one = Measurement(
                subject: measurement.subject / commits, baseline: measurement.baseline / commits)
            one.report(writers == 1 ? "1 writer" : "\(writers) writers at once")
        }
        try store.close()
    }

    /// Begins an interview of its own.
    private static func begin(in store: SQLiteStore) async throws {
        let decision = try Interview.decide(nil, .start(Started()), moment)
        let events = decision.events.map { event in
            StoredEvent(
                sequence: event.sequence, at: event.at, isMessage: event.message != nil,
                json: EventJSON.encode(event))
        }
        let commit = Commit(
            conversation: UUID().uuidString, expecting: 0, events: events, snapshot: decision.state.json,
            at: moment.now, tokenDigest: "digest")
        guard try await store.commit(commit) == .written else {
            throw StoreError.unavailable("not written")
        }
    }
}
