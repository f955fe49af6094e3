import InterviewCore
import Ports
import Synchronization

/// What a job holds of a fetch, for whoever tidies up behind it: the fetch itself may have been cut short anywhere.
final class FetchTrace: Sendable {
    struct Held: Sendable {
        var target: RunTarget
        /// The run that was heard of.
        var run: VendorRun?
        /// When a run was intended of which nothing was heard.
        var intendedAt: Timestamp?
        /// Whether everybody shares its failure, so that nobody will go on with it.
        var hasFailed = false

        /// Whether a run may be going that costs money.
        var mayBeGoing: Bool { run.map { $0.state == .going } ?? (intendedAt != nil) }
    }

    private let state = Mutex<Held?>(nil)

    /// Nil: nothing (any more).
    var held: Held? { state.withLock { $0 } }

    func took(_ target: RunTarget, run: VendorRun?, intendedAt: Timestamp?) {
        state.withLock { $0 = Held(target: target, run: run, intendedAt: intendedAt) }
    }

    /// A run is about to be started; nil: none was.
    func intended(at moment: Timestamp?) {
        state.withLock { $0?.intendedAt = moment }
    }

    func heard(of run: VendorRun) { state.withLock { $0?.run = run } }

    func failed() { state.withLock { $0?.hasFailed = true } }

    /// The rows are kept, or the fetch is somebody else's.
    func ended() { state.withLock { $0 = nil } }
}

/// Which addresses this process's jobs wait for.
final class FetchInterest: Sendable {
    private let counts = Mutex<[String: Int]>([:])

    func begin(_ address: String) { counts.withLock { $0[address, default: 0] += 1 } }

    func end(_ address: String) {
        counts.withLock { counts in
            let left = (counts[address] ?? 0) - 1
            counts[address] = left > 0 ? left : nil
        }
    }

    func isThere(in address: String) -> Bool { counts.withLock { $0[address] != nil } }
}
