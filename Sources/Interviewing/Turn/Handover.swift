/// A value handed over once, from one task to one other. Whoever waits is let go when it is closed or cancelled.
struct Handover<Value: Sendable>: Sendable {
    private let stream: AsyncStream<Value>
    private let continuation: AsyncStream<Value>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1)) }

    func put(_ value: Value) {
        continuation.yield(value)
        continuation.finish()
    }

    func close() { continuation.finish() }

    /// Nil: closed without a value, or cancelled.
    func get() async -> Value? {
        for await value in stream { return value }
        return nil
    }

    /// The same for a while only.
    func get(within budget: Duration, of clock: any Clock<Duration>) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await get() }
            group.addTask {
                try? await clock.sleep(for: budget)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }
}
