import Synchronization

/// A number of places that tasks take and give back; who finds none waits in line. (No library in use offers one.)
final class Slots: Sendable {
    private struct State {
        var free: Int
        var next = 0
        var waiting: [(id: Int, continuation: CheckedContinuation<Bool, Never>)] = []
        /// Tasks cancelled before they began to wait.
        var cancelled: Set<Int> = []
    }

    private let state: Mutex<State>

    init(_ count: Int) { state = Mutex(State(free: max(1, count))) }

    /// Waits for a place. False: the task is cancelled, and nothing was taken.
    func take() async -> Bool {
        let id = state.withLock { state in
            state.next += 1
            return state.next
        }
        let isTaken = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer: Bool? = state.withLock { state in
                    if state.cancelled.contains(id) { return false }
                    if state.free > 0 {
                        state.free -= 1
                        return true
                    }
                    state.waiting.append((id, continuation))
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            let waiting = state.withLock { state in
                if let place = state.waiting.firstIndex(where: { $0.id == id }) {
                    return Optional(state.waiting.remove(at: place).continuation)
                }
                state.cancelled.insert(id)
                return nil
            }
            waiting?.resume(returning: false)
        }
        state.withLock { _ = $0.cancelled.remove(id) }
        return isTaken
    }

    /// Gives a place back, to the one who has waited longest.
    func give() {
        let next = state.withLock { state in
            guard state.waiting.isEmpty else { return Optional(state.waiting.removeFirst().continuation) }
            state.free += 1
            return nil
        }
        next?.resume(returning: true)
    }
}
