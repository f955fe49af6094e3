import GreenroomTestSupport
import InterviewCore
import Ports
import Synchronization
import Testing

@testable import Workers

@Suite("A vendor in trouble", .timeLimit(.minutes(1)))
struct FetchTroubleTests {
    private let harness = WorkerHarness()
    private let runs: FakeRuns

    init() { runs = FakeRuns(harness.clock) }

    private static func address(_ number: Int) -> String { "https://www.linkedin.com/in/guest-\(number)" }

    /// Fetches one address after the other with one worker, and tells how each ended.
    private func endings(_ worker: ProfileWorker, _ numbers: ClosedRange<Int>) async throws -> [String] {
        for number in numbers {
            try await harness.queueAddress("\(number)", Self.address(number))
            await worker.drain()
        }
        return harness.log.filter { $0.contains(" failed ") || $0.contains(" read ") }
    }

    @Test(
        "a failing call ends by its own reason, after as many attempts as it is worth",
        arguments: [
            (FakeRuns.Call.start, VendorError.refused(status: 401), "unavailable", 1),
            (.start, .refused(status: 402), "unavailable", 1),
            (.start, .malformed, "unavailable", 1),
            (.start, .rateLimited(retryAfter: nil), "rate_limited", 4),
            (.start, .rateLimited(retryAfter: .seconds(60)), "rate_limited", 1),
            (.run, .timeout, "timeout", 4),
            (.run, .unavailable(retryAfter: nil), "unavailable", 4),
            (.run, .refused(status: 404), "unavailable", 1),
            (.rows, .timeout, "timeout", 4),
            (.rows, .rateLimited(retryAfter: nil), "rate_limited", 4),
            (.rows, .rateLimited(retryAfter: .seconds(60)), "rate_limited", 1),
            (.rows, .unavailable(retryAfter: nil), "unavailable", 4),
            (.rows, .unavailable(retryAfter: .seconds(60)), "rate_limited", 1),
            (.rows, .malformed, "unavailable", 1),
            (.rows, .tooLarge, "too_large", 1),
        ])
    func failures(call: FakeRuns.Call, error: VendorError, reason: String, attempts: Int) async throws {
        for _ in 0..<10 { runs.will(call, .refuses(error)) }
        try await harness.queueAddress()
        await harness.worker(limits: .still(), runs: runs).drain()
        #expect(harness.endings == ["a failed \(reason)"])
        #expect(runs.count(call) == attempts)
        #expect(runs.started.count <= 1)
    }

    @Test("trouble that passes costs attempts, no profile", arguments: [FakeRuns.Call.run, .rows])
    func passing(call: FakeRuns.Call) async throws {
        runs.will(
            call, .refuses(.unavailable(retryAfter: nil)), .refuses(.timeout), .refuses(.rateLimited(retryAfter: nil)))
        try await harness.queueAddress()
        await harness.worker(limits: .still(), runs: runs).drain()
        #expect(harness.endings == ["a read Ottilie Vandermeer"])
        #expect(runs.count(call) == 4)
        #expect(runs.count(.start) == 1)
    }

    @Test func `the wait that the vendor asks for is kept`() async throws {
        runs.will(.rows, .refuses(.rateLimited(retryAfter: .seconds(7))))
        try await harness.queueAddress()
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        await runs.hasBegun(.rows)
        await harness.pass(.seconds(7))
        await drained
        #expect(harness.timings.map(\.fetch) == [7000])
        #expect(runs.count(.rows) == 2)
    }

    @Test func `a start that was not heard of is looked for, and its run taken`() async throws {
        runs.will(.start, .does(.timeout))
        try await harness.queueAddress()
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        await runs.hasBegun(.start)
        await harness.pass(.milliseconds(500))
        await drained
        #expect(runs.calls == [.start, .recent, .isRun, .rows])
        #expect(harness.endings == ["a read Ottilie Vandermeer"])
    }

    @Test func `somebody else's run is not taken for it`() async throws {
        _ = try await runs.start(RunTarget(kind: .linkedin, address: Self.address(1)), limit: .seconds(30))
        runs.will(.start, .refuses(.unavailable(retryAfter: nil)))
        try await harness.queueAddress()
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        await runs.hasBegun(.start, times: 2)
        await harness.pass(.milliseconds(500))
        await drained
        #expect(runs.calls == [.start, .start, .recent, .isRun, .start, .run, .rows])
        #expect(harness.endings == ["a read Ottilie Vandermeer"])
    }

    @Test func `a run is started four times at the most`() async throws {
        for _ in 0..<9 { runs.will(.start, .refuses(.unavailable(retryAfter: nil))) }
        try await harness.queueAddress()
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        for attempt in 1...4 {
            await runs.hasBegun(.start, times: attempt)
            await harness.pass(.milliseconds(500))
        }
        await drained
        #expect(runs.calls == [.start, .recent, .start, .recent, .start, .recent, .start, .recent])
        #expect(harness.endings == ["a failed unavailable"])
    }

    @Test func `where it cannot be looked for, nothing is started anew`() async throws {
        runs.will(.start, .does(.timeout))
        for _ in 0..<4 { runs.will(.recent, .refuses(.timeout)) }
        try await harness.queueAddress()
        async let drained: Void = harness.worker(limits: .still(), runs: runs).drain()
        await runs.hasBegun(.start)
        await harness.pass(.milliseconds(500))
        await drained
        #expect(runs.count(.start) == 1)
        #expect(harness.endings == ["a failed timeout"])
    }

    @Test func `a vendor in trouble is given no more retries than its budget holds`() async throws {
        for _ in 0..<100 { runs.will(.rows, .refuses(.rateLimited(retryAfter: nil))) }
        let told = try await endings(harness.worker(limits: .still(), runs: runs), 1...5)
        #expect(told == (1...5).map { "\($0) failed rate_limited" })
        // Ten retries, and what the successful starts and runs of five fetches bring back is not one.
        #expect(runs.count(.rows) == 5 + 10)
    }

    @Test func `a vendor that does not answer is left alone for half a minute`() async throws {
        let worker = harness.worker(limits: .still(), runs: runs)
        for _ in 0..<4 { runs.will(.run, .refuses(.timeout)) }
        runs.will(.abort, .refuses(.unavailable(retryAfter: nil)))
        #expect(try await endings(worker, 1...2) == ["1 failed timeout", "2 failed unavailable"])
        #expect(runs.count(.start) == 1)
        harness.clock.advance(by: .seconds(30))
        #expect(try await endings(worker, 3...3).last == "3 read Ottilie Vandermeer")
    }

    @Test func `no more requests are made in a minute than allowed`() async throws {
        let worker = harness.worker(limits: .still { $0.fetch.requestsPerMinute = 3 }, runs: runs)
        #expect(
            try await endings(worker, 1...2) == ["1 read Ottilie Vandermeer", "2 failed rate_limited"])
        harness.clock.advance(by: .seconds(40))
        try await harness.queueAddress("3", Self.address(3))
        async let drained: Void = worker.drain()
        await harness.pass(.seconds(20))
        await drained
        #expect(harness.log.last == "3 read Ottilie Vandermeer")
        #expect(harness.timings.last?.fetch == 20_000)
    }

    @Test func `no more runs go on at once than allowed`() async throws {
        runs.runsTake(.seconds(5))
        let worker = harness.worker(
            limits: .still {
                $0.fetch.runs.atOnce = 1
                $0.fetch.poll = .seconds(1)
            }, runs: runs)
        for number in 1...3 { try await harness.queueAddress("\(number)", Self.address(number)) }
        let most = MostGoing()
        await harness.passing(.seconds(1)) { [runs] in
            async let drained: Void = worker.drain()
            for count in 1...3 {
                await runs.hasBegun(.start, times: count)
                most.note(runs.going)
            }
            await drained
        }
        #expect(most.count == 1)
        #expect(harness.endings == (1...3).map { "\($0) read Ottilie Vandermeer" })
    }

    @Test func `who would wait too long for a run is told that there are too many`() async throws {
        runs.runsTake(.seconds(5))
        let worker = harness.worker(limits: .still { $0.fetch.runs.atOnce = 1 }, runs: runs)
        try await harness.queueAddress("1", Self.address(1))
        async let first: Void = worker.drain()
        await runs.hasBegun(.run)
        #expect(try await endings(worker, 2...2) == ["2 failed rate_limited"])
        await harness.pass(.seconds(5))
        await first
        #expect(runs.count(.start) == 1)
    }

    @Test func `what a day may cost is not passed`() async throws {
        let worker = harness.worker(limits: .still { $0.fetch.runs.dailyMicros = 149_999 }, runs: runs)
        #expect(
            try await endings(worker, 1...3)
                == ["1 read Ottilie Vandermeer", "2 read Ottilie Vandermeer", "3 failed unavailable"])
        #expect(runs.count(.start) == 2)
        harness.clock.advance(by: .seconds(24 * 3600))
        #expect(try await endings(worker, 4...4).last == "4 read Ottilie Vandermeer")
    }

    @Test func `a store in trouble costs no run`() async throws {
        try await harness.queueAddress()
        var troubled = harness.worker(limits: .still(), runs: runs)
        let ice = Ice()
        ice.thaw()
        troubled.ledger = FreezingLedger(harness.store, at: .beforeStoring, ice: ice)
        await troubled.drain()
        #expect(harness.endings == ["a read Ottilie Vandermeer"])
        #expect(runs.count(.start) == 1)
        #expect(runs.count(.abort) == 0)
    }
}

/// The most runs that were seen going.
private final class MostGoing: Sendable {
    private let most = Mutex(0)
    var count: Int { most.withLock { $0 } }
    func note(_ count: Int) { most.withLock { $0 = max($0, count) } }
}
