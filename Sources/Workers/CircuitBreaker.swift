import InterviewCore
import Ports

/// Keeps calls from a vendor that does not answer: opens after failures in a row, and after a while lets one call
/// through to see. (Michael Nygard, "Release It!", 2007, chapter 5.)
package struct CircuitBreaker: Sendable, Hashable {
    private enum State: Sendable, Hashable {
        case closed(failures: Int)
        case open(until: Timestamp)
        /// One call is on its way to see.
        case probing
    }

    /// Failures in a row that open it.
    package let threshold: Int
    /// How long it stays open.
    package let pause: Duration
    private var state = State.closed(failures: 0)

    package init(threshold: Int = 5, pause: Duration = .seconds(30)) {
        self.threshold = threshold
        self.pause = pause
    }

    /// Whether a call may be made now. Of each that may, `answered`, `failed` or `abandoned` must tell the end.
    package mutating func admits(at now: Timestamp) -> Bool {
        switch state {
        case .closed: return true
        case .probing: return false
        case .open(let until):
            guard until <= now else { return false }
            state = .probing
            return true
        }
    }

    /// The vendor answered, whatever it said.
    package mutating func answered() { state = .closed(failures: 0) }

    package mutating func failed(at now: Timestamp) {
        switch state {
        case .closed(let failures):
            state = failures + 1 < threshold ? .closed(failures: failures + 1) : .open(until: now.adding(pause))
        case .probing: state = .open(until: now.adding(pause))
        case .open: break
        }
    }

    /// A call was given up before anyone knew; another may see.
    package mutating func abandoned(at now: Timestamp) {
        if state == .probing { state = .open(until: now) }
    }
}
