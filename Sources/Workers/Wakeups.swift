/// Runs `body` with a stream that wakes it at each signal and, for signals that got lost, at each interval.
/// The stream ends when the task is cancelled.
func withWakeups<Value: Sendable>(
    at signals: AsyncStream<Void>, every interval: Duration, of clock: any Clock<Duration>,
    _ body: (AsyncStream<Void>) async -> Value
) async -> Value {
    let (wakeups, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    return await withTaskGroup(of: Void.self) { group in
        group.addTask { for await _ in signals { continuation.yield() } }
        group.addTask { while (try? await clock.sleep(for: interval)) != nil { continuation.yield() } }
        let value = await body(wakeups)
        group.cancelAll()
        return value
    }
}
