import GreenroomTestSupport
import InterviewCore
import Ports
import Profiles
import Synchronization
import Testing

@testable import Workers

@Suite("Reading profiles in the background", .timeLimit(.minutes(1)))
struct ProfileWorkerTests {
    private let harness = WorkerHarness()

    @Test func `an uploaded file is read and told once`() async throws {
        try await harness.queue()
        await harness.worker().drain()
        #expect(harness.log == ["a analyzing", "a read Ottilie Vandermeer"])
        #expect(try await harness.store.depth() == 0)
        #expect(try await harness.store.upload(of: "a", profile: "p1") == nil)
    }

    @Test func `an address that this installation cannot read is not configured`() async throws {
        try await harness.queue(address: "https://www.linkedin.com/in/ottilie")
        await harness.worker().drain()
        #expect(harness.log == ["a failed not_configured"])
    }

    @Test func `a profile without bytes or address is unreadable`() async throws {
        try await harness.queue(upload: false)
        await harness.worker().drain()
        #expect(harness.log == ["a failed unreadable"])
    }

    @Test(
        "every failure of reading is told by its name",
        arguments: [
            (ImportFailure.notAProfile, "not_a_profile"), (.unreadable, "unreadable"), (.tooLarge, "too_large"),
            (.notFound, "not_found"), (.isPrivate, "private"), (.timeout, "timeout"), (.unavailable, "unavailable"),
        ])
    func failures(failure: ImportFailure, name: String) async throws {
        try await harness.queue()
        await harness.worker(readFile: { _ in .failure(failure) }).drain()
        #expect(harness.log == ["a analyzing", "a failed \(name)"])
        #expect(try await harness.store.depth() == 0)
    }

    @Test func `a reading that takes too long ends as a timeout and is cancelled`() async throws {
        try await harness.queue()
        let reading = EndlessReading()
        async let drained: Void = harness.worker(readFile: { _ in await reading.read() }).drain()
        await reading.hasBegun()
        // Four heartbeats on the way.
        for seconds in [10, 10, 10, 10, 5] {
            await harness.clock.sleeper(within: .seconds(seconds))
            harness.clock.advance(by: .seconds(seconds))
        }
        await drained
        #expect(harness.log == ["a analyzing", "a failed timeout"])
        #expect(reading.cancelled == 1)
    }

    @Test func `a job claimed after its deadline is not read any more`() async throws {
        try await harness.queue()
        harness.clock.advance(by: .seconds(45))
        await harness.worker(readFile: { _ in
            Issue.record("read")
            return .failure(.unreadable)
        }).drain()
        #expect(harness.log == ["a failed timeout"])
    }

    @Test func `a cancelled profile's reading stops at once and tells nothing`() async throws {
        try await harness.queue()
        let reading = EndlessReading()
        async let drained: Void = harness.worker(readFile: { _ in await reading.read() }).drain()
        await reading.hasBegun()
        _ = try await harness.store.commit(.sample("a", expecting: 2).with { $0.cancelledProfiles = ["p1"] })
        // The worker may not watch yet; once it does, a signal suffices.
        await harness.clock.sleeper(within: .seconds(10))
        harness.notifier.notify("a")
        await drained
        #expect(harness.log == ["a analyzing"])
        #expect(reading.cancelled == 1)
    }

    @Test func `a lease lost to another worker ends the reading and tells nothing`() async throws {
        try await harness.queue()
        let reading = EndlessReading()
        async let drained: Void = harness.worker(readFile: { _ in await reading.read() }).drain()
        await reading.hasBegun()
        let later = harness.clock.wall.now().adding(.seconds(31))
        #expect(try await harness.store.claim(now: later, until: later.adding(.seconds(300)))?.lease.attempt == 2)
        await harness.clock.sleeper(within: .seconds(10))
        harness.clock.advance(by: .seconds(10))
        await drained
        #expect(harness.log == ["a analyzing"])
        #expect(try await harness.store.depth() == 1)
    }

    @Test func `a result for an interview that was erased is dropped`() async throws {
        try await harness.queue()
        await harness.worker(readFile: { [harness] _ in
            _ = try? await harness.store.erase("a")
            return .success(.sample)
        }).drain()
        #expect(harness.log == ["a analyzing"])
    }

    @Test func `trouble while telling does not cost a second reading`() async throws {
        try await harness.queue()
        let readings = Mutex(0)
        await harness.worker(readFile: { [harness] _ in
            readings.withLock { $0 += 1 }
            harness.failNext(3)
            return .success(.sample)
        }).drain()
        #expect(harness.log == ["a analyzing", "a read Ottilie Vandermeer"])
        #expect(readings.withLock { $0 } == 1)
    }

    @Test func `trouble before reading gives the job back, and it is done later`() async throws {
        try await harness.queue()
        harness.failNext(2)
        await harness.worker().drain()
        #expect(harness.log == ["a analyzing", "a read Ottilie Vandermeer"])
        #expect(try await harness.store.depth() == 0)
    }
}
