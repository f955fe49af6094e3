import InterviewCore
import Logging
import Ports
import Profiles
import ServiceLifecycle

/// Reads the profiles that interviews ask for, and has a language model draft what they say: claims a job, works while
/// it keeps its lease, and reports once. A worker may die at any point: its lease runs out, another takes over, and
/// only one outcome is ever written.
package struct ProfileWorker: Service {
    /// What lets through of a model's answer what the profile and the guest's words hold; nil: the answer is not in
    /// the schema.
    package typealias Gate = @Sendable (_ json: String, _ brief: ProfileBrief) -> GatedDrafts?

    package var store: any EventStore & JobQueue
    package var ledger: any FetchLedger
    package var notifier: any Notifier
    package var source: ProfileSource
    /// A document's facts.
    package var analyze: @Sendable (ImportedProfile) -> [DraftFact]
    /// Nil: none is configured.
    package var model: (any LanguageModel)?
    package var gate: Gate
    package var outcomes: ProfileOutcomes
    package var now: WallClock
    /// What pauses and deadlines are measured by.
    package var clock: any Clock<Duration>
    /// Draws from 0..<1.
    package var random: @Sendable () -> Double
    package let limits: WorkerLimits
    package var logger: Logger
    // Shared by all jobs of this process.
    let vendor: VendorHealth
    let modelHealth: VendorHealth
    let files: Slots
    let interest = FetchInterest()

    package init(
        store: any Store, notifier: any Notifier, source: ProfileSource,
        analyze: @escaping @Sendable (ImportedProfile) -> [DraftFact], model: (any LanguageModel)? = nil,
        gate: @escaping Gate = GatedDrafts.insights, outcomes: ProfileOutcomes, now: WallClock,
        clock: any Clock<Duration> = ContinuousClock(),
        random: @escaping @Sendable () -> Double = { .random(in: 0..<1) }, limits: WorkerLimits = WorkerLimits(),
        logger: Logger
    ) {
        self.store = store
        ledger = store
        self.notifier = notifier
        self.source = source
        self.analyze = analyze
        self.model = model
        self.gate = gate
        self.outcomes = outcomes
        self.now = now
        self.clock = clock
        self.random = random
        self.limits = limits
        self.logger = logger
        vendor = VendorHealth("apify", limits.calls)
        modelHealth = VendorHealth("model", limits.calls)
        files = Slots(limits.files)
    }

    /// Works until graceful shutdown or cancellation; what is unfinished then is given back at once.
    package func run() async throws {
        let slots = Slots(limits.concurrency)
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                await withWakeups(at: notifier.jobSignals(), every: limits.poll, of: clock) { wakeups in
                    // First what an earlier process has left.
                    await takeAll(into: &group, slots)
                    for await _ in wakeups { await takeAll(into: &group, slots) }
                }
            }
        }
    }

    /// Does every job that is due now, and those that they bring, and returns when none is left: for commands and
    /// rehearsals that have no service running.
    package func drain() async {
        let slots = Slots(limits.concurrency)
        var taken = 1
        while taken > 0, !Task.isCancelled {
            taken = await withDiscardingTaskGroup { group in await takeAll(into: &group, slots) }
        }
    }

    /// Starts every job that is due, each when there is a place for it, and tells how many it were.
    @discardableResult
    private func takeAll(into group: inout DiscardingTaskGroup, _ slots: Slots) async -> Int {
        var taken = 0
        var failures = 0
        while await slots.take() {
            do {
                guard let job = try await claim() else {
                    slots.give()
                    break
                }
                failures = 0
                taken += 1
                group.addTask {
                    await ProfileJob(job: job, worker: self).perform()
                    slots.give()
                }
            } catch {
                slots.give()
                failures += 1
                logger.error("The job queue does not answer", metadata: ["error": "\(error)"])
                try? await clock.sleep(for: limits.backoff.pause(after: failures, draw: random()))
            }
        }
        return taken
    }

    private func claim() async throws(StoreError) -> ClaimedJob? {
        let now = now.now()
        return try await store.claim(now: now, until: now.adding(limits.lease))
    }
}
