import Synchronization

/// Signals between the tasks of one process.
package final class InProcessNotifier: Notifier {
    /// What a watcher watches.
    private enum Topic: Hashable {
        case conversation(String)
        case jobs
    }

    private struct Watchers {
        var next = 0
        var byTopic: [Topic: [Int: AsyncStream<Void>.Continuation]] = [:]
    }

    private let watchers = Mutex(Watchers())

    package init() {}

    package func notify(_ conversation: String) { notify(.conversation(conversation)) }

    package func signals(of conversation: String) -> AsyncStream<Void> { watch(.conversation(conversation)) }

    package func notifyJobs() { notify(.jobs) }

    package func jobSignals() -> AsyncStream<Void> { watch(.jobs) }

    /// How many watchers there are, of everything together.
    package var watcherCount: Int { watchers.withLock { $0.byTopic.values.reduce(0) { $0 + $1.count } } }

    private func notify(_ topic: Topic) {
        // Yielding may run other code, so it happens outside the lock.
        let continuations = watchers.withLock { Array(($0.byTopic[topic] ?? [:]).values) }
        for continuation in continuations { continuation.yield() }
    }

    private func watch(_ topic: Topic) -> AsyncStream<Void> {
        // One waiting signal says as much as ten, so a slow watcher costs nothing.
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = watchers.withLock { watchers in
            watchers.next += 1
            watchers.byTopic[topic, default: [:]][watchers.next] = continuation
            return watchers.next
        }
        continuation.onTermination = { [weak self] _ in self?.remove(number, from: topic) }
        return stream
    }

    private func remove(_ number: Int, from topic: Topic) {
        // Handed out of the lock, so that nothing is destroyed inside it.
        _ = watchers.withLock { watchers in
            let removed = watchers.byTopic[topic]?.removeValue(forKey: number)
            if watchers.byTopic[topic]?.isEmpty == true { watchers.byTopic[topic] = nil }
            return removed
        }
    }
}
