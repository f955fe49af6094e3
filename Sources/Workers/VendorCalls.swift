import InterviewCore
import Ports

/// Why a fetch does not go on.
enum FetchStop: Error, Sendable, Hashable {
    /// For everybody who waits for it.
    case failed(ProfileFailure)
    /// This job's time is over; somebody else may go on.
    case late
    /// The lease is lost.
    case lost
    /// The task is cancelled.
    case cancelled
    /// The store does not answer.
    case trouble
}

/// One job's requests to the vendor of profiles: each takes a permit first, is kept from a vendor that does not
/// answer, and is made again where that may help.
struct VendorCalls: Sendable {
    let worker: ProfileWorker
    /// Nothing is waited for beyond it.
    let end: Timestamp

    /// One call that may be repeated, in up to `CallLimits.attempts` requests.
    func perform<Value: Sendable>(
        _ call: () async throws(VendorError) -> Value
    ) async throws(FetchStop) -> Value {
        var attempt = 1
        while true {
            try await permit()
            let error: VendorError
            switch try await once(call) {
            case .success(let value): return value
            case .failure(let failure): error = failure
            }
            guard attempt < worker.limits.calls.attempts, error.isPassing, worker.vendor.allowsRetry() else {
                throw .failed(error.reason)
            }
            try await pause(after: attempt, of: error)
            attempt += 1
        }
    }

    /// One request, for which a permit was taken.
    func once<Value: Sendable>(
        _ call: () async throws(VendorError) -> Value
    ) async throws(FetchStop) -> Result<Value, VendorError> {
        let begin = worker.now.now()
        guard worker.vendor.admits(at: begin) else {
            VendorMetrics.called(worker.vendor.vendor, outcome: "left_alone", took: .zero)
            throw .failed(.unavailable)
        }
        let result: Result<Value, VendorError>
        do throws(VendorError) { result = .success(try await call()) } catch { result = .failure(error) }
        let now = worker.now.now()
        // What ends because it was cancelled says nothing of the vendor.
        if Task.isCancelled, case .failure = result {
            worker.vendor.record(.abandoned, at: now)
            throw .cancelled
        }
        let outcome: String
        switch result {
        case .success:
            worker.vendor.record(.succeeded, at: now)
            outcome = "answered"
        case .failure(let error):
            worker.vendor.record(error.verdict, at: now)
            outcome = error.label
        }
        VendorMetrics.called(worker.vendor.vendor, outcome: outcome, took: now.duration(since: begin))
        return result
    }

    /// Waits for the right to make a request.
    func permit() async throws(FetchStop) {
        while true {
            if Task.isCancelled { throw .cancelled }
            let now = worker.now.now()
            let free: Timestamp?
            do throws(StoreError) {
                free = try await worker.ledger.takeRequest(
                    of: worker.vendor.vendor, now: now, perMinute: worker.limits.fetch.requestsPerMinute)
            } catch {
                throw .trouble
            }
            guard let free else { return }
            // Those who wait for the same moment don't come all at once.
            let wait = max(free.duration(since: now), .milliseconds(10)) + .milliseconds(250) * worker.random()
            guard now.adding(wait) < end else { throw .failed(.rateLimited) }
            try await sleep(wait)
        }
    }

    /// Waits before the next attempt, at least as long as the vendor asks for.
    func pause(
        after failures: Int, of error: VendorError, atLeast least: Duration = .zero
    ) async throws(FetchStop) {
        let asked = error.retryAfter
        let drawn = worker.limits.backoff.pause(after: failures, draw: worker.random())
        let wait = max(asked ?? .zero, drawn, least)
        guard worker.now.now().adding(wait) < end else { throw .failed(asked == nil ? error.reason : .rateLimited) }
        try await sleep(wait)
    }

    func sleep(_ wait: Duration) async throws(FetchStop) {
        do { try await worker.clock.sleep(for: wait) } catch { throw .cancelled }
    }
}
