import GreenroomTestSupport
import InterviewCore
import Ports
import Profiles
import Testing

@testable import Workers

@Suite("Fetching an address", .timeLimit(.minutes(1)))
struct ProfileFetchTests {
    private let harness = WorkerHarness()
    private let runs: FakeRuns

    init() { runs = FakeRuns(harness.clock) }

    private func drain(_ change: (inout WorkerLimits) -> Void = { _ in }) async {
        await harness.worker(limits: .still(change), runs: runs).drain()
    }

    @Test func `a profile is fetched by one run, and told`() async throws {
        try await harness.queueAddress()
        await drain()
        #expect(harness.log == ["a fetching", "a analyzing", "a read Ottilie Vandermeer"])
        #expect(runs.calls == [.start, .run, .rows])
        #expect(runs.limits == [.seconds(30)])
        #expect(try await harness.store.depth() == 0)
    }

    @Test func `what it took is measured`() async throws {
        try await harness.queueAddress()
        harness.clock.advance(by: .seconds(3))
        runs.runsTake(.seconds(5))
        async let drained: Void = drain()
        await runs.hasBegun(.run)
        await harness.pass(.seconds(5))
        await drained
        #expect(harness.timings == [ProfileTimings(queued: 3000, fetch: 5000, analyze: 0)])
    }

    @Test func `another profile with that address is read from what is kept, for a day`() async throws {
        try await harness.queueAddress()
        await drain()
        harness.clock.advance(by: .seconds(24 * 3600))
        try await harness.queueAddress("b")
        await drain()
        #expect(harness.endings == ["a read Ottilie Vandermeer", "b read Ottilie Vandermeer from cache"])
        #expect(runs.started.count == 1)
        harness.clock.advance(by: .milliseconds(1))
        try await harness.queueAddress("c")
        await drain()
        #expect(harness.endings.last == "c read Ottilie Vandermeer")
        #expect(runs.started.count == 2)
    }

    @Test func `a refresh fetches anew, whatever is kept`() async throws {
        try await harness.queueAddress()
        await drain()
        harness.clock.advance(by: .seconds(1))
        runs.rows(of: WorkerHarness.address, #"[{"fullName":"Ottilie Brandt","publicIdentifier":"ottilie"}]"#)
        try await harness.queueAddress(job: .refreshProfile)
        await drain()
        #expect(harness.endings == ["a read Ottilie Brandt", "a read Ottilie Vandermeer"])
        #expect(runs.started.count == 2)
    }

    @Test func `fifty simultaneous profiles with one address share one fetch`() async throws {
        runs.runsTake(.seconds(5))
        for number in 0..<50 { try await harness.queueAddress("c\(number)") }
        async let drained: Void = drain()
        await runs.hasBegun(.run)
        await harness.isWatched(by: 100)
        await harness.pass(.seconds(5))
        await drained
        #expect(runs.calls == [.start, .run, .rows])
        #expect(harness.endings.count == 50)
        #expect(harness.endings.count { $0.hasSuffix("from cache") } == 49)
    }

    @Test func `who missed the news looks again after a second`() async throws {
        runs.runsTake(.milliseconds(500))
        try await harness.queueAddress()
        try await harness.queueAddress("b")
        let deaf = harness.worker(limits: .still { $0.fetch.poll = .seconds(1) }, runs: runs, isDeaf: true)
        let drained = Task { await deaf.drain() }
        await runs.hasBegun(.run)
        await harness.pass(.milliseconds(500))
        while harness.endings.isEmpty { await Task.yield() }
        #expect(harness.endings.count == 1)
        await harness.passing(.seconds(1)) { await drained.value }
        #expect(harness.endings.count == 2)
        #expect(runs.started.count == 1)
    }

    @Test func `a failure is shared by all who wait for it, and not kept for others`() async throws {
        runs.runsTake(.seconds(5))
        runs.rows(of: WorkerHarness.address, #"[{"error":"This profile is private"}]"#)
        for number in 0..<10 { try await harness.queueAddress("c\(number)") }
        async let drained: Void = drain()
        await runs.hasBegun(.run)
        await harness.isWatched(by: 20)
        await harness.pass(.seconds(5))
        await drained
        #expect(harness.endings == (0..<10).map { "c\($0) failed private" })
        #expect(runs.started.count == 1)
        runs.rows(of: WorkerHarness.address, FakeRuns.person(at: WorkerHarness.address))
        runs.runsTake(.zero)
        harness.clock.advance(by: .milliseconds(1))
        try await harness.queueAddress("later")
        await drain()
        #expect(harness.endings.last == "later read Ottilie Vandermeer")
    }

    @Test(
        "what the rows say is told, and kept only where it is a profile",
        arguments: [
            ("[]", VendorRun.State.succeeded, "failed not_found"),
            (#"[{"error":"Profile not found"}]"#, .succeeded, "failed not_found"),
            (#"[{"error":"This profile is private"}]"#, .succeeded, "failed private"),
            (#"[{"fullName":"Somebody Else","publicIdentifier":"else"}]"#, .succeeded, "failed not_found"),
            (#"[{"error":"rate limit of the free plan"}]"#, .succeeded, "failed unavailable"),
            (#"[{"fullName":"Ottilie"#, .succeeded, "failed unavailable"),
            ("<html>", .succeeded, "failed unavailable"),
            ("[]", .failed, "failed unavailable"),
            ("[]", .aborted, "failed unavailable"),
            ("[]", .timedOut, "failed timeout"),
            (#"[{"error":"This profile is private"}]"#, .failed, "failed private"),
            (FakeRuns.person(at: WorkerHarness.address), .failed, "read Ottilie Vandermeer"),
            (FakeRuns.person(at: WorkerHarness.address), .timedOut, "read Ottilie Vandermeer"),
        ])
    func rows(json: String, ending: VendorRun.State, told: String) async throws {
        runs.runsTake(.zero, ending: ending)
        runs.rows(of: WorkerHarness.address, json)
        try await harness.queueAddress()
        await drain()
        #expect(harness.endings == ["a \(told)"])
        harness.clock.advance(by: .milliseconds(1))
        try await harness.queueAddress("b")
        await drain()
        #expect(runs.started.count == (told.hasPrefix("read") ? 1 : 2))
    }

    @Test func `what nobody here fetches is not configured`() async throws {
        try await harness.queue("a", address: "https://x.com/ottilie", kind: .x)
        try await harness.queue("b", address: "https://ottilie.example", kind: .website)
        await drain()
        await harness.worker(limits: .still()).drain()
        #expect(harness.endings == ["a failed not_configured", "b failed not_configured"])
    }

    @Test func `an X profile is fetched by a run of its own`() async throws {
        let runs = FakeRuns(harness.clock, kinds: [.linkedin, .x])
        runs.rows(of: "https://x.com/ottilie", #"[{"userName":"ottilie","name":"Ottilie V.","description":"Tides"}]"#)
        try await harness.queue("a", address: "https://x.com/ottilie", kind: .x)
        await harness.worker(limits: .still(), runs: runs).drain()
        #expect(harness.endings == ["a read Ottilie V."])
        #expect(runs.started.map(\.target.kind) == [.x])
    }

    @Test func `a website is read by itself, within the same time`() async throws {
        try await harness.queue("a", address: "https://ottilie.example", kind: .website)
        await harness.worker(limits: .still(), readPage: { _, _, _ in .success(.sample) }).drain()
        #expect(harness.log == ["a fetching", "a read Ottilie Vandermeer"])
        try await harness.queue("b", address: "https://slow.example", kind: .website)
        let reading = EndlessReading()
        async let drained: Void = harness.worker(limits: .still(), readPage: { _, _, _ in await reading.read() })
            .drain()
        await reading.hasBegun()
        await harness.pass(.seconds(30))
        await drained
        #expect(harness.log.last == "b failed timeout")
    }

    @Test func `a job whose time was over takes what is kept, and starts nothing`() async throws {
        try await harness.queueAddress()
        await drain()
        try await harness.queueAddress("b")
        try await harness.queueAddress("c", "https://www.linkedin.com/in/mathis")
        harness.clock.advance(by: .seconds(45))
        await drain()
        #expect(harness.endings.suffix(2) == ["b read Ottilie Vandermeer from cache", "c failed timeout"])
        #expect(runs.started.count == 1)
    }

    @Test func `a command reads an address by the same steps`() async throws {
        let worker = harness.worker(limits: .still(), runs: runs)
        let read = await worker.read(address: WorkerHarness.address, kind: .linkedinURL, within: .seconds(45))
        #expect(try read.get().document.name == "Ottilie Vandermeer")
        runs.rows(of: WorkerHarness.address, "[]")
        let failed = await worker.read(address: WorkerHarness.address, kind: .linkedinURL, within: .seconds(45))
        #expect(failed == .failure(AddressFailure(reason: .notFound)))
        #expect(harness.log.isEmpty)
    }
}
