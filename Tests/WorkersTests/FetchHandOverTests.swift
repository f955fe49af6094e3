import GreenroomTestSupport
import InterviewCore
import Ports
import Testing

@testable import Workers

@Suite("Fetches that change hands", .timeLimit(.minutes(1)))
struct FetchHandOverTests {
    private let harness = WorkerHarness()
    private let runs: FakeRuns

    init() { runs = FakeRuns(harness.clock) }

    enum Death: Sendable, CustomTestStringConvertible {
        case ledger(FreezingLedger.Point)
        case vendor(FakeRuns.Call)

        static let all = FreezingLedger.Point.allCases.map(Death.ledger) + [.start, .run, .rows].map(Death.vendor)
        var testDescription: String {
            switch self {
            case .ledger(let point): "\(point)"
            case .vendor(let call): "during \(call)"
            }
        }
    }

    @Test("wherever a worker dies, another ends its job without a second run", arguments: Death.all)
    func crash(death: Death) async throws {
        let limits = WorkerLimits.still { $0.lease = .seconds(5) }
        try await harness.queueAddress()
        var dying = harness.worker(limits: limits, runs: runs)
        switch death {
        case .ledger(let point): dying.ledger = FreezingLedger(harness.store, at: point, ice: runs.ice)
        case .vendor(let call): runs.will(call, .freezes)
        }
        let dead = Task { [dying] in await dying.drain() }
        await runs.ice.holdsSomebody()
        harness.clock.advance(by: .seconds(6))
        await harness.worker(limits: limits, runs: runs).drain()
        #expect(harness.endings == ["a read Ottilie Vandermeer"])
        #expect(runs.started.count == 1)
        if case .ledger(.afterStoring) = death { #expect(runs.calls == [.start, .run, .rows]) }
        // It was not dead, only very slow: that harms nothing either.
        let calls = runs.calls.count
        dead.cancel()
        runs.ice.thaw()
        await dead.value
        #expect(harness.endings == ["a read Ottilie Vandermeer"])
        #expect(runs.calls.count == calls)
    }

    @Test("wherever a worker dies, who waits goes on with its run", arguments: Death.all)
    func inherited(death: Death) async throws {
        let limits = WorkerLimits.still { $0.lease = .seconds(5) }
        try await harness.queueAddress("dying")
        var dying = harness.worker(limits: limits, runs: runs)
        switch death {
        case .ledger(let point): dying.ledger = FreezingLedger(harness.store, at: point, ice: runs.ice)
        case .vendor(let call): runs.will(call, .freezes)
        }
        let dead = Task { [dying] in await dying.drain() }
        await runs.ice.holdsSomebody()
        try await harness.queueAddress("waiting")
        harness.clock.advance(by: .seconds(6))
        await harness.worker(limits: limits, runs: runs).drain()
        #expect(harness.endings.count == 2)
        #expect(harness.endings.allSatisfy { $0.contains(" read Ottilie Vandermeer") })
        #expect(runs.started.count == 1)
        dead.cancel()
        runs.ice.thaw()
        await dead.value
    }

    /// Lets three waits for a run pass, the whole time of a fetch.
    private func letTimeRunOut() async {
        for wait in 1...3 {
            await runs.hasBegun(.run, times: wait)
            await harness.pass(.seconds(10))
        }
    }

    @Test func `a run that takes too long is aborted when nobody waits for it`() async throws {
        runs.runsTake(.seconds(1000))
        try await harness.queueAddress()
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        await letTimeRunOut()
        while harness.endings.isEmpty { await Task.yield() }
        #expect(harness.endings == ["a failed timeout"])
        #expect(harness.timings.map(\.fetch) == [30_000])
        #expect(runs.going == 1)
        await harness.pass(.seconds(2))
        await drained
        #expect(runs.going == 0)
    }

    @Test func `who has more time goes on with a run that took another too long`() async throws {
        runs.runsTake(.seconds(35))
        let worker = harness.worker(limits: .still(), runs: runs)
        try await harness.queueAddress()
        async let first: Void = worker.drain()
        await runs.hasBegun(.run)
        await harness.isWatched(by: 2)
        await harness.pass(.seconds(10))
        try await harness.queueAddress("b")
        async let second: Void = worker.drain()
        await harness.isWatched(by: 4)
        for wait in 2...3 {
            await runs.hasBegun(.run, times: wait)
            await harness.pass(.seconds(10))
        }
        await runs.hasBegun(.run, times: 4)
        await harness.pass(.seconds(2))
        await first
        await harness.pass(.seconds(3))
        await second
        #expect(harness.endings == ["a failed timeout", "b read Ottilie Vandermeer"])
        #expect(runs.count(.start) == 1)
        #expect(runs.count(.abort) == 0)
    }

    @Test func `a cancelled profile's run is aborted when nobody else waits for it`() async throws {
        runs.runsTake(.seconds(1000))
        try await harness.queueAddress()
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        await runs.hasBegun(.run)
        await harness.isWatched(by: 2)
        try await harness.cancel("a", profile: "profile of a")
        await harness.pass(.seconds(2))
        await drained
        #expect(harness.log == ["a fetching"])
        #expect(runs.going == 0)
        #expect(runs.count(.abort) == 1)
    }

    @Test func `a cancelled profile's run goes on for who waits for it`() async throws {
        runs.runsTake(.seconds(8))
        let worker = harness.worker(limits: .still(), runs: runs)
        try await harness.queueAddress()
        async let first: Void = worker.drain()
        await runs.hasBegun(.run)
        try await harness.queueAddress("b")
        async let second: Void = worker.drain()
        await harness.isWatched(by: 4)
        try await harness.cancel("a", profile: "profile of a")
        await runs.hasBegun(.run, times: 2)
        await harness.pass(.seconds(2))
        await first
        await harness.pass(.seconds(6))
        await second
        #expect(harness.endings == ["b read Ottilie Vandermeer"])
        #expect(runs.calls == [.start, .run, .run, .rows])
    }

    @Test func `a run that was started unheard is found and aborted`() async throws {
        runs.runsTake(.seconds(1000))
        runs.will(.start, .hangs)
        try await harness.queueAddress()
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        await runs.hasBegun(.start)
        await harness.isWatched(by: 2)
        try await harness.cancel("a", profile: "profile of a")
        await harness.pass(.seconds(2))
        await drained
        #expect(runs.calls == [.start, .recent, .isRun, .abort])
        #expect(runs.going == 0)
    }

    @Test func `a start that hangs to the end ends as a timeout, and leaves nothing behind`() async throws {
        runs.runsTake(.seconds(1000))
        runs.will(.start, .hangs)
        try await harness.queueAddress()
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        await runs.hasBegun(.start)
        await harness.pass(.seconds(30))
        await harness.pass(.seconds(2))
        await drained
        #expect(harness.endings == ["a failed timeout"])
        #expect(runs.going == 0)
    }

    @Test func `shutting down aborts nothing; the next worker goes on with the run`() async throws {
        runs.runsTake(.seconds(20))
        try await harness.queueAddress()
        let stopping = Task { [worker = harness.worker(limits: .still(), runs: runs)] in await worker.drain() }
        await runs.hasBegun(.run)
        await harness.pass(.seconds(10))
        stopping.cancel()
        await stopping.value
        #expect(harness.endings.isEmpty)
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        await runs.hasBegun(.run, times: runs.count(.run) + 1)
        await harness.pass(.seconds(10))
        await drained
        #expect(harness.endings == ["a read Ottilie Vandermeer"])
        #expect(runs.count(.start) == 1)
        #expect(runs.count(.abort) == 0)
    }

    @Test func `a refresh that was cancelled and asked for again takes the run that goes on`() async throws {
        runs.runsTake(.seconds(8))
        let worker = harness.worker(limits: .still(), runs: runs)
        try await harness.queueAddress()
        async let first: Void = worker.drain()
        await runs.hasBegun(.run)
        await harness.isWatched(by: 2)
        try await harness.cancel("a", profile: "profile of a")
        try await harness.queueAddress()
        async let second: Void = worker.drain()
        await runs.hasBegun(.run, times: 2)
        await harness.pass(.seconds(2))
        await first
        await harness.pass(.seconds(6))
        await second
        #expect(harness.endings == ["a read Ottilie Vandermeer"])
        #expect(runs.calls == [.start, .run, .run, .rows])
    }
}
