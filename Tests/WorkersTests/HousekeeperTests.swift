import GreenroomTestSupport
import InterviewCore
import Logging
import Ports
import Synchronization
import Testing

@testable import Workers

@Suite("Housekeeping", .timeLimit(.minutes(1)))
struct HousekeeperTests {
    private let store = TroubledStore()
    private let notifier = Sayings()
    private let clock = ManualClock()
    private static let day: Duration = .seconds(86_400)

    /// Runs a housekeeper, which has swept once and sleeps when `body` begins.
    private func whileKeeping(days: Int?, _ body: () async throws -> Void) async throws {
        let keeper = Housekeeper(
            store: store, notifier: notifier, now: clock.wall, clock: clock, retentionDays: days,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        let running = Task { try await keeper.run() }
        await clock.sleeper(within: .seconds(3600))
        try await body()
        running.cancel()
        try await running.value
    }

    private func anHourPasses() async {
        clock.advance(by: .seconds(3600))
        await clock.sleeper(within: .seconds(3600))
    }

    /// Begins an interview whose only events are as old as this.
    private func begin(_ id: String, age: Duration = .zero) async throws {
        let begun = clock.wall.now().adding(.zero - age)
        #expect(try await store.commit(.sample(id, at: begun)) == .written)
    }

    private func isThere(_ id: String) async throws -> Bool { try await store.load(id) != nil }

    @Test func `a repeated request is recognised for 24 hours`() async throws {
        _ = try await store.commit(.sample("a", at: clock.wall.now()).with { $0.idempotencyKey = "key" })
        try await whileKeeping(days: nil) { () async throws in
            for _ in 0..<24 {
                #expect(try await store.idempotencyRecord(of: "a", key: "key") != nil)
                await anHourPasses()
            }
            #expect(try await store.idempotencyRecord(of: "a", key: "key") != nil)
            await anHourPasses()
            #expect(try await store.idempotencyRecord(of: "a", key: "key") == nil)
        }
    }

    @Test func `an interview is erased when its newest event is older than it may be, within the hour`() async throws {
        try await begin("a")
        try await whileKeeping(days: 2) { () async throws in
            for _ in 0..<48 {
                await anHourPasses()
                #expect(try await isThere("a"))
            }
            await anHourPasses()
            #expect(try await !isThere("a"))
        }
    }

    @Test func `a guest who comes back begins the time anew`() async throws {
        try await begin("a", age: Self.day * 29)
        try await begin("b", age: Self.day * 29)
        _ = try await store.commit(.sample("a", expecting: 2, at: clock.wall.now()))
        try await whileKeeping(days: 30) { () async throws in
            for _ in 0..<25 { await anHourPasses() }
            #expect(try await isThere("a"))
            #expect(try await !isThere("b"))
        }
    }

    @Test("Without a time to keep them, interviews stay", arguments: [nil, 0, -1, .min] as [Int?])
    func kept(days: Int?) async throws {
        try await begin("a", age: Self.day * 40_000)
        try await whileKeeping(days: days) { () async throws in
            await anHourPasses()
            #expect(try await isThere("a"))
            #expect(store.sweeps == 0)
        }
    }

    @Test func `a time beyond all bounds erases nothing`() async throws {
        try await begin("a", age: Self.day * 300)
        try await whileKeeping(days: .max) { () async throws in
            #expect(try await isThere("a"))
        }
    }

    @Test func `a sweep is one erasure of no more than its limit, the oldest first`() async throws {
        let count = Housekeeper.sweepLimit + 20
        for number in 0..<count { try await begin("c\(number)", age: Self.day * (number + 2)) }
        try await whileKeeping(days: 1) { () async throws in
            #expect(store.sweeps == 1)
            #expect(try await store.expired(updatedBefore: clock.wall.now(), limit: .max).count == 20)
            #expect(try await isThere("c0"))
            #expect(try await !isThere("c\(count - 1)"))
            await anHourPasses()
            #expect(store.sweeps == 2)
            #expect(try await !isThere("c0"))
        }
    }

    @Test("Where the store fails, the next sweep does it", arguments: TroubledStore.Call.allCases)
    func trouble(call: TroubledStore.Call) async throws {
        try await begin("a", age: Self.day * 3)
        store.failNext(call)
        try await whileKeeping(days: 1) { () async throws in
            // Forgetting old keys has nothing to do with it.
            #expect(try await isThere("a") == (call != .expireKeys))
            await anHourPasses()
            #expect(try await !isThere("a"))
        }
    }

    @Test func `what was fetched from an address is kept for its time, and then deleted`() async throws {
        let ledger = ExpiryNotes()
        let keeper = Housekeeper(
            store: store, ledger: ledger, notifier: notifier, now: clock.wall, clock: clock, cache: .seconds(7200),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        let running = Task { try await keeper.run() }
        await clock.sleeper(within: .seconds(3600))
        await anHourPasses()
        running.cancel()
        try await running.value
        #expect(ledger.limits == [-7200, -3600].map { clock.epoch.adding(.seconds($0)) })
    }

    @Test func `those who watch an erased interview are told, and no others`() async throws {
        for id in ["a", "b", "c"] { try await begin(id, age: id == "b" ? .zero : Self.day * 3) }
        try await whileKeeping(days: 1) { () async throws in
            #expect(notifier.told.sorted() == ["a", "c"])
            await anHourPasses()
            #expect(notifier.told.count == 2)
        }
    }
}

/// A notifier that nobody listens to, and that remembers what it said.
private final class Sayings: Notifier {
    private let said = Mutex<[String]>([])
    var told: [String] { said.withLock { $0 } }

    func notify(_ conversation: String) { said.withLock { $0.append(conversation) } }
    func signals(of conversation: String) -> AsyncStream<Void> { AsyncStream { $0.finish() } }
    func notifyJobs() {}
    func jobSignals() -> AsyncStream<Void> { AsyncStream { $0.finish() } }
}

/// A ledger that only expires, and notes what.
private final class ExpiryNotes: FetchLedger {
    private let state = Mutex<[Timestamp]>([])
    var limits: [Timestamp] { state.withLock { $0 } }

    func expireFetches(storedBefore: Timestamp, now: Timestamp) async throws(StoreError) {
        state.withLock { $0.append(storedBefore) }
    }

    func claimFetch(_ claim: FetchClaim) async throws(StoreError) -> FetchTurn { .lost }
    func intendRun(
        _ address: String, _ lease: JobLease, at: Timestamp, limits: RunLimits
    ) async throws(StoreError) -> RunPermit { .lost }
    func noteRun(_ address: String, _ lease: JobLease, run: VendorRun?) async throws(StoreError) -> Bool { false }
    func storeRows(
        _ address: String, _ lease: JobLease, rows: [UInt8], at: Timestamp
    ) async throws(StoreError) -> Bool { false }
    func failFetch(
        _ address: String, _ lease: JobLease, reason: ProfileFailure, at: Timestamp
    ) async throws(StoreError) -> Bool { false }
    func releaseFetch(_ address: String, _ lease: JobLease) async throws(StoreError) {}
    func abandonRun(_ address: String, now: Timestamp) async throws(StoreError) -> VendorRun? { nil }
    func takeRequest(of vendor: String, now: Timestamp, perMinute: Int) async throws(StoreError) -> Timestamp? { nil }
}
