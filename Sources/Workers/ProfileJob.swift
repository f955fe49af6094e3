import InterviewCore
import Logging
import Ports
import Profiles

/// One claimed job, from its claim to its outcome.
struct ProfileJob: Sendable {
    let job: ClaimedJob
    let worker: ProfileWorker

    /// How working on it ended.
    enum Ending: Sendable {
        case read(ImportedProfile, [DraftFact], fromCache: Bool, ProfileTimings)
        case drafted(InsightsDrafted)
        case failed(ProfileFailure, ProfileTimings)
        /// The lease is lost, or nobody waits for the profile any more.
        case unwanted
        /// The process is shutting down.
        case stopped
        /// The store does not answer.
        case trouble
    }

    func perform() async {
        let trace = FetchTrace()
        let cleanup = FetchCleanup(job: job, worker: worker, trace: trace)
        let ending = await work(trace)
        logger.info("Profile job", metadata: ["outcome": "\(ending.label)"])
        ProfileMetrics.record(ending, took: worker.now.now().duration(since: job.queuedAt))
        await cleanup.handOver()
        switch ending {
        case .read(let imported, let facts, let fromCache, let timings):
            await report {
                try await worker.outcomes.read(
                    job.conversation, job.profileID, imported, facts, fromCache, timings, job.lease, job.deadline)
            }
        case .drafted(let drafted):
            await report { try await worker.outcomes.drafted(job.conversation, drafted, job.lease) }
        case .failed(let reason, let timings):
            await report {
                try await worker.outcomes.failed(job.conversation, job.profileID, reason, timings, job.lease)
            }
            await cleanup.abortUnwanted()
        case .unwanted:
            try? await worker.store.discard(job.lease)
            await cleanup.abortUnwanted()
        case .stopped: await giveBack(after: .zero)
        case .trouble: await giveBack(after: pause(after: job.lease.attempt))
        }
    }

    /// Works under the lease and the deadline; whichever ends first ends the others.
    private func work(_ trace: FetchTrace) async -> Ending {
        let reading = ProfileReading(job: job, worker: worker, trace: trace)
        switch JobKind(rawValue: job.kind) {
        case .readProfile, .refreshProfile:
            let remaining = job.deadline.duration(since: worker.now.now())
            guard remaining > .zero else { return await reading.leftover() }
            return await first(of: [
                { await reading.ending() }, { await deadline(after: remaining) }, { await loseLease() },
            ])
        case .draftInsights:
            let drafting = ProfileDrafting(job: job, worker: worker, logger: logger)
            // Keeps to the deadline itself, for it may have something by then.
            return await first(of: [{ await drafting.ending() }, { await loseLease() }])
        case nil:
            // Queued by a newer version.
            return .failed(.unavailable, ProfileTimings())
        }
    }

    private func first(of works: [@Sendable () async -> Ending?]) async -> Ending {
        await withTaskGroup(of: Ending?.self) { group in
            for work in works { group.addTask { await work() } }
            for await ending in group {
                if let ending {
                    group.cancelAll()
                    return ending
                }
            }
            return .stopped
        }
    }

    private func deadline(after remaining: Duration) async -> Ending? {
        let queued = worker.now.now().wholeMilliseconds(since: job.queuedAt)
        do { try await worker.clock.sleep(for: remaining) } catch { return nil }
        return .failed(.timeout, ProfileTimings(queued: queued))
    }

    /// Keeps the lease and returns when it is lost. Looks after it at every news of the interview too, so that a
    /// cancelled reading stops at once.
    private func loseLease() async -> Ending? {
        let signals = worker.notifier.signals(of: job.conversation)
        return await withWakeups(at: signals, every: worker.limits.heartbeat, of: worker.clock) { wakeups in
            for await _ in wakeups {
                let until = worker.now.now().adding(worker.limits.lease)
                // A store in trouble does not mean a lost lease; the outcome's commit decides.
                if (try? await worker.store.heartbeat(job.lease, until: until)) == false { return .unwanted }
            }
            return nil
        }
    }

    /// Hands in an outcome, again if the store is in trouble: a reading may have taken long and cost money.
    private func report(_ outcome: () async throws -> Bool) async {
        for attempt in 1...max(1, worker.limits.reportAttempts) {
            do {
                // A refused outcome leaves a job behind that nobody wants, unless its lease was lost.
                if try await !outcome() { try await worker.store.discard(job.lease) }
                return
            } catch {
                logger.warning(
                    "A profile's outcome could not be written", metadata: ["error": "\(boundedText(of: error))"])
            }
            do { try await worker.clock.sleep(for: pause(after: attempt)) } catch { break }
            _ = try? await worker.store.heartbeat(job.lease, until: worker.now.now().adding(worker.limits.lease))
        }
        await giveBack(after: pause(after: job.lease.attempt))
    }

    /// If even this fails, the lease runs out.
    private func giveBack(after pause: Duration) async {
        do {
            try await worker.store.release(job.lease, retryAt: worker.now.now().adding(pause))
            worker.notifier.notifyJobs()
        } catch {
            logger.warning("A job could not be given back", metadata: ["error": "\(boundedText(of: error))"])
        }
    }

    /// For logs: other errors than a store's may quote a guest.
    private func boundedText(of error: any Error) -> String {
        error is StoreError ? "\(error)" : "\(type(of: error))"
    }

    private func pause(after failures: Int) -> Duration {
        worker.limits.backoff.pause(after: failures, draw: worker.random())
    }

    private var logger: Logger {
        var logger = worker.logger
        logger[metadataKey: "job"] = "\(job.lease.jobID)"
        logger[metadataKey: "kind"] = "\(job.kind)"
        logger[metadataKey: "attempt"] = "\(job.lease.attempt)"
        return logger
    }
}

extension ProfileJob.Ending {
    /// One of a bounded set, for logs and metrics.
    var label: String {
        switch self {
        case .read: "read"
        case .drafted(let drafted): drafted.failure.map { "drafted_\($0.rawValue)" } ?? "drafted"
        case .failed(let reason, _): reason.rawValue
        case .unwanted: "unwanted"
        case .stopped: "stopped"
        case .trouble: "store_trouble"
        }
    }
}
