import InterviewCore
import Logging
import Ports
import Profiles
import ServiceLifecycle

/// Reads the profiles that interviews ask for: claims a job, reads and analyses while it keeps its lease, and reports
/// once. A worker may die at any point: its lease runs out, another takes over, and only one outcome is ever written.
package struct ProfileWorker: Service {
    package var store: any Store
    package var notifier: any Notifier
    package var source: ProfileSource
    /// A document's facts.
    package var analyze: @Sendable (ImportedProfile) -> [DraftFact]
    package var outcomes: ProfileOutcomes
    package var now: WallClock
    /// What pauses and deadlines are measured by.
    package var clock: any Clock<Duration>
    /// Draws from 0..<1.
    package var random: @Sendable () -> Double
    package var limits: WorkerLimits
    package var logger: Logger

    package init(
        store: any Store, notifier: any Notifier, source: ProfileSource,
        analyze: @escaping @Sendable (ImportedProfile) -> [DraftFact], outcomes: ProfileOutcomes, now: WallClock,
        clock: any Clock<Duration> = ContinuousClock(),
        random: @escaping @Sendable () -> Double = { .random(in: 0..<1) }, limits: WorkerLimits = WorkerLimits(),
        logger: Logger
    ) {
        self.store = store
        self.notifier = notifier
        self.source = source
        self.analyze = analyze
        self.outcomes = outcomes
        self.now = now
        self.clock = clock
        self.random = random
        self.limits = limits
        self.logger = logger
    }

    /// Works until graceful shutdown or cancellation; what is unfinished then is given back at once.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<max(1, limits.concurrency) { group.addTask { await work() } }
            }
        }
    }

    /// Does every job that is due now, one after another, and returns when none is left: for commands and rehearsals
    /// that have no service running.
    package func drain() async {
        var failures = 0
        while !Task.isCancelled {
            do {
                guard let job = try await claim() else { return }
                failures = 0
                await ProfileJob(job: job, worker: self).perform()
            } catch {
                failures += 1
                logger.error("The job queue does not answer", metadata: ["error": "\(error)"])
                try? await clock.sleep(for: limits.backoff.pause(after: failures, draw: random()))
            }
        }
    }

    private func work() async {
        await withWakeups(at: notifier.jobSignals(), every: limits.poll, of: clock) { wakeups in
            // First what an earlier process has left.
            await drain()
            for await _ in wakeups { await drain() }
        }
    }

    private func claim() async throws(StoreError) -> ClaimedJob? {
        let now = now.now()
        return try await store.claim(now: now, until: now.adding(limits.lease))
    }
}
