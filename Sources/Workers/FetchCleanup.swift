import InterviewCore
import Logging
import Ports

/// Tidies up behind a fetch that did not end with rows: somebody else goes on with its run, or it is aborted.
struct FetchCleanup: Sendable {
    let job: ClaimedJob
    let worker: ProfileWorker
    let trace: FetchTrace

    /// Gives the fetch back, before anything else, so that who waits for it loses no time.
    func handOver() async {
        guard let held = trace.held, !held.hasFailed else { return }
        // If this fails, the fetch is free when the lease has run out.
        try? await worker.ledger.releaseFetch(held.target.address, job.lease)
        worker.notifier.notify(ProfileFetch.topic(held.target.address))
    }

    /// Aborts the run if nobody waits for it. Not to be done where the job will be tried again.
    func abortUnwanted() async {
        guard let held = trace.held, held.mayBeGoing, let runs = worker.source.runs else { return }
        let address = held.target.address
        if !held.hasFailed {
            do { try await worker.clock.sleep(for: worker.limits.fetch.handOver) } catch { return }
        }
        let fetch = ProfileFetch(
            target: held.target, job: job, worker: worker, runs: runs, trace: FetchTrace(),
            end: worker.now.now().adding(worker.limits.fetch.abort))
        do throws(FetchStop) {
            let now = worker.now.now()
            var run = try await fetch.noting { () async throws(StoreError) in
                try await worker.ledger.abandonRun(address, now: now)
            }
            // The ledger knows no run; one that was started unheard is nobody's if nobody here asks for the address.
            if run == nil, held.run == nil, let since = held.intendedAt, !worker.interest.isThere(in: address) {
                run = try await fetch.look(since: since)
            }
            guard let run, run.state == .going else { return }
            try await fetch.calls.perform { () async throws(VendorError) in try await runs.abort(run) }
        } catch {
            // The run ends by its own limit.
            worker.logger.notice("A run that nobody waits for could not be aborted", metadata: ["why": "\(error)"])
        }
    }
}
