import GreenroomTestSupport
import InterviewCore
import Ports
import Synchronization

@testable import Workers

extension WorkerLimits {
    /// Nothing sleeps but what a test is about.
    static func still(_ change: (inout WorkerLimits) -> Void = { _ in }) -> WorkerLimits {
        var limits = WorkerLimits(lease: .seconds(1000), heartbeat: .seconds(1000))
        limits.fetch.poll = .seconds(1000)
        change(&limits)
        return limits
    }
}

extension WorkerHarness {
    static let address = "https://www.linkedin.com/in/ottilie"

    /// Begins an interview whose guest gave an address.
    func queueAddress(
        _ conversation: String = "a", _ address: String = WorkerHarness.address, job: JobKind = .readProfile
    ) async throws {
        try await queue(conversation, address: address, job: job, profile: "profile of \(conversation)")
    }

    /// Waits until this many streams of news are watched: two by each job that fetches.
    func isWatched(by count: Int) async {
        while notifier.watcherCount < count { await Task.yield() }
    }

    /// Waits until somebody sleeps for no longer than this, and lets the time pass.
    func pass(_ time: Duration) async {
        await clock.sleeper(within: time)
        clock.advance(by: time)
    }

    /// Lets time pass in steps for as long as something goes on.
    func passing(_ step: Duration, while work: @escaping @Sendable () async -> Void) async {
        let isOver = Flag()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [clock] in
                await work()
                isOver.set()
                // Wakes the loop below, if it waits for a sleeper.
                try? await clock.sleep(for: .milliseconds(1))
            }
            while !isOver.isSet { await pass(step) }
            group.cancelAll()
        }
    }
}

/// Said once, by anybody.
final class Flag: Sendable {
    private let state = Mutex(false)
    var isSet: Bool { state.withLock { $0 } }
    func set() { state.withLock { $0 = true } }
}
