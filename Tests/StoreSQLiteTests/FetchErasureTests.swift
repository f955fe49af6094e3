import Foundation
import GreenroomTestSupport
import InterviewCore
import Ports
import Testing

@testable import StoreSQLite

@Suite("What was fetched is gone from the files with its last user")
struct FetchErasureTests {
    private static let address = "https://www.linkedin.com/in/ottilie-vandermeer"
    private static let text = "Ottilie Vandermeer-Okonkwo, harbour pilot"

    private func isFound(_ text: String, in folder: TemporaryFolder) throws -> Bool {
        let needle = Data(text.utf8)
        return try FileManager.default.contentsOfDirectory(atPath: folder.url.path).contains { name in
            try Data(contentsOf: folder.url.appending(path: name)).range(of: needle) != nil
        }
    }

    private func takeFetch(_ conversation: String, in store: SQLiteStore) async throws -> JobLease {
        _ = try await store.commit(.sample(conversation).with { $0.jobs = [.sample("job of \(conversation)")] })
        let job = try #require(try await store.claim(now: .second(100), until: .second(160)))
        let claim = FetchClaim(
            address: Self.address, conversation: conversation, profile: "p1", lease: job.lease, now: .second(101),
            askedAt: .second(100), notBefore: .second(0))
        _ = try await store.claimFetch(claim)
        return job.lease
    }

    private func store(in folder: TemporaryFolder) throws -> SQLiteStore {
        try SQLiteStore.open(at: folder.path(of: "greenroom.db"))
    }

    @Test func `rows and address live while somebody uses them, then not a byte is left`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try store(in: folder)
        let lease = try await takeFetch("a", in: store)
        let rows = Array(String(repeating: Self.text, count: 2000).utf8)
        #expect(try await store.storeRows(Self.address, lease, rows: rows, at: .second(102)))
        _ = try await takeFetch("b", in: store)
        _ = try await store.erase("a")
        #expect(try isFound(Self.text, in: folder) && isFound(Self.address, in: folder))
        _ = try await store.erase("b")
        #expect(try !isFound(Self.text, in: folder) && !isFound(Self.address, in: folder))
    }

    @Test func `a run that goes on keeps its address until it is abandoned`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try store(in: folder)
        let lease = try await takeFetch("a", in: store)
        let limits = RunLimits(atOnce: 1, costMicros: 1, dailyMicros: nil)
        #expect(try await store.intendRun(Self.address, lease, at: .second(102), limits: limits) == .granted)
        let run = VendorRun(id: "run1", dataset: "data1", store: "store1", state: .going)
        #expect(try await store.noteRun(Self.address, lease, run: run))
        _ = try await store.erase("a")
        #expect(try isFound(Self.address, in: folder))
        #expect(try await store.abandonRun(Self.address, now: .second(103)) == run)
        #expect(try !isFound(Self.address, in: folder))
    }

    @Test func `a run that nobody abandons is forgotten after ten minutes, like rows that are old`() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let store = try store(in: folder)
        let lease = try await takeFetch("a", in: store)
        let limits = RunLimits(atOnce: 1, costMicros: 1, dailyMicros: nil)
        _ = try await store.intendRun(Self.address, lease, at: .second(102), limits: limits)
        _ = try await store.noteRun(
            Self.address, lease, run: VendorRun(id: "run1", dataset: "data1", store: "store1", state: .going))
        _ = try await store.erase("a")
        try await store.expireFetches(storedBefore: .second(0), now: .second(701))
        #expect(try isFound(Self.address, in: folder))
        try await store.expireFetches(storedBefore: .second(0), now: .second(702))
        #expect(try !isFound(Self.address, in: folder))
    }
}
