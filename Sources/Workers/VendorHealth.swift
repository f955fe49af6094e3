import InterviewCore
import Ports
import Synchronization

/// How a vendor has answered this process lately: shared by all jobs that ask it.
final class VendorHealth: Sendable {
    /// How a call ended, for its vendor's health.
    enum Verdict {
        case succeeded
        /// The vendor answered, but not with what was asked for.
        case answered
        case failed
        /// Given up by us.
        case abandoned
    }

    private struct State {
        var breaker: CircuitBreaker
        var budget: RetryBudget
    }

    /// One of a bounded set, for metrics and permits.
    let vendor: String
    private let state: Mutex<State>

    init(_ vendor: String, _ limits: CallLimits) {
        self.vendor = vendor
        state = Mutex(
            State(
                breaker: CircuitBreaker(threshold: limits.breakerFailures, pause: limits.breakerPause),
                budget: RetryBudget(retries: limits.retries, successRefill: limits.successRefill)))
    }

    func admits(at now: Timestamp) -> Bool { state.withLock { $0.breaker.admits(at: now) } }

    func allowsRetry() -> Bool { state.withLock { $0.budget.take() } }

    func record(_ verdict: Verdict, at now: Timestamp) {
        state.withLock { state in
            switch verdict {
            case .succeeded:
                state.breaker.answered()
                state.budget.succeeded()
            case .answered: state.breaker.answered()
            case .failed: state.breaker.failed(at: now)
            case .abandoned: state.breaker.abandoned(at: now)
            }
        }
    }
}
