import GreenroomTestSupport
import InterviewCore
import Logging
import Ports
import Profiles
import ServiceLifecycle
import Synchronization
import Testing

@testable import Workers

@Suite("Workers as a service", .timeLimit(.minutes(1)))
struct WorkerServiceTests {
    private let harness = WorkerHarness()

    /// Runs workers until `body` is done, then shuts down gracefully.
    private func whileRunning(_ workers: [ProfileWorker], _ body: () async throws -> Void) async throws {
        let group = ServiceGroup(
            services: workers, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        async let running: Void = group.run()
        try await body()
        await group.triggerGracefulShutdown()
        try await running
    }

    private func untilEmpty() async throws {
        while try await harness.store.depth() > 0 { await Task.yield() }
    }

    @Test func `a job is taken at its signal`() async throws {
        try await whileRunning([harness.worker()]) {
            // Asleep until the next poll.
            await harness.clock.sleeper(within: .seconds(5))
            try await harness.queue()
            try await untilEmpty()
        }
        #expect(harness.log == ["a analyzing", "a read Ottilie Vandermeer"])
    }

    @Test func `a job left by a worker that died is taken over when its lease has run out`() async throws {
        try await harness.queue()
        let now = harness.clock.wall.now()
        #expect(try await harness.store.claim(now: now, until: now.adding(.seconds(30))) != nil)
        try await whileRunning([harness.worker()]) {
            for _ in 0..<6 {
                #expect(harness.log.isEmpty)
                await harness.clock.sleeper(within: .seconds(5))
                harness.clock.advance(by: .seconds(5))
            }
            try await untilEmpty()
        }
        #expect(harness.log == ["a analyzing", "a read Ottilie Vandermeer"])
    }

    @Test func `a job that shutting down interrupts is given back at once`() async throws {
        try await harness.queue()
        let reading = EndlessReading()
        try await whileRunning([harness.worker(readFile: { _ in await reading.read() })]) {
            await reading.hasBegun()
        }
        #expect(reading.cancelled == 1)
        #expect(harness.log == ["a analyzing"])
        let now = harness.clock.wall.now()
        #expect(try await harness.store.claim(now: now, until: now.adding(.seconds(30)))?.lease.attempt == 2)
    }

    @Test func `several workers read every profile once, and no more at a time than allowed`() async throws {
        let ids = (0..<40).map { "c\($0)" }
        for id in ids { try await harness.queue(id) }
        let running = Mutex((now: 0, most: 0))
        let limits = WorkerLimits(concurrency: 3)
        let worker = harness.worker(
            limits: limits,
            readFile: { _ in
                running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                for _ in 0..<20 { await Task.yield() }
                running.withLock { $0.now -= 1 }
                return .success(.sample)
            })
        try await whileRunning([worker, worker]) { try await untilEmpty() }
        #expect(
            harness.log.filter { $0.contains("read") }.sorted() == ids.map { "\($0) read Ottilie Vandermeer" }.sorted())
        #expect((1...6).contains(running.withLock { $0.most }))
    }
}

@Suite("Files", .timeLimit(.minutes(1)))
struct FileSlotsTests {
    @Test func `few files are read at a time, however many jobs run`() async throws {
        let harness = WorkerHarness()
        for number in 0..<30 { try await harness.queue("c\(number)") }
        let running = Mutex((now: 0, most: 0))
        let worker = harness.worker(
            limits: WorkerLimits(files: 2),
            readFile: { _ in
                running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                for _ in 0..<20 { await Task.yield() }
                running.withLock { $0.now -= 1 }
                return .success(.sample)
            })
        await worker.drain()
        #expect(harness.endings.count == 30)
        #expect((1...2).contains(running.withLock { $0.most }))
    }
}

@Suite("Pauses")
struct BackoffTests {
    @Test(
        "grow to a bound, and are drawn from all of it",
        arguments: [
            (1, 1.0, Duration.milliseconds(100)), (2, 1.0, .milliseconds(200)), (4, 0.5, .milliseconds(400)),
            (8, 1.0, .seconds(10)), (1_000_000, 1.0, .seconds(10)), (3, 0.0, .zero), (0, 1.0, .milliseconds(100)),
            (-5, 7.0, .milliseconds(100)),
        ])
    func pauses(failures: Int, draw: Double, pause: Duration) {
        #expect(Backoff().pause(after: failures, draw: draw) == pause)
    }
}
