import InterviewCore
import Ports
import Synchronization

/// A clock that stands still until a test moves it.
package final class ManualClock: Clock {
    package struct Instant: InstantProtocol {
        package var offset: Duration
        package func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        package func duration(to other: Instant) -> Duration { other.offset - offset }
        package static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    fileprivate struct Sleeper {
        let deadline: Instant
        let continuation: CheckedContinuation<Void, any Error>
    }

    fileprivate struct State {
        var now = Instant(offset: .zero)
        var next = 0
        var sleepers: [Int: Sleeper] = [:]
        /// Sleeps cancelled before they began.
        var cancelled: Set<Int> = []
        /// Who waits for somebody to sleep until a moment at the latest.
        var observers: [(deadline: Instant, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())
    /// What the wall clock showed when this one began.
    package let epoch = Timestamp(milliseconds: 1_800_000_000_000)

    package init() {}

    package var now: Instant { state.withLock { $0.now } }
    package var minimumResolution: Duration { .zero }

    /// A wall clock that goes with this one.
    package var wall: WallClock {
        WallClock { [self] in epoch.adding(now.offset) }
    }

    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        let id = state.withLock { state in
            state.next += 1
            return state.next
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                let awake = state.withLock { state -> [CheckedContinuation<Void, Never>] in
                    if state.cancelled.remove(id) != nil {
                        continuation.resume(throwing: CancellationError())
                        return []
                    }
                    if deadline <= state.now {
                        continuation.resume()
                        return []
                    }
                    state.sleepers[id] = Sleeper(deadline: deadline, continuation: continuation)
                    return state.takeSatisfiedObservers()
                }
                for observer in awake { observer.resume() }
            }
        } onCancel: {
            let sleeper = state.withLock { state in
                let sleeper = state.sleepers.removeValue(forKey: id)
                if sleeper == nil { state.cancelled.insert(id) }
                return sleeper
            }
            sleeper?.continuation.resume(throwing: CancellationError())
        }
    }

    /// Moves time on and wakes whoever is due.
    package func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now = state.now.advanced(by: duration)
            let due = state.sleepers.filter { $0.value.deadline <= state.now }
            for id in due.keys { state.sleepers[id] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in due { continuation.resume() }
    }

    /// Waits until somebody sleeps who wakes within a duration, so that advancing by it has an effect.
    package func sleeper(within duration: Duration) async {
        await withCheckedContinuation { continuation in
            let awake = state.withLock { state in
                state.observers.append((state.now.advanced(by: duration), continuation))
                return state.takeSatisfiedObservers()
            }
            for observer in awake { observer.resume() }
        }
    }
}

extension ManualClock.State {
    fileprivate mutating func takeSatisfiedObservers() -> [CheckedContinuation<Void, Never>] {
        let deadlines = sleepers.values.map(\.deadline)
        let satisfied = observers.filter { observer in deadlines.contains { $0 <= observer.deadline } }
        observers.removeAll { observer in deadlines.contains { $0 <= observer.deadline } }
        return satisfied.map(\.continuation)
    }
}
