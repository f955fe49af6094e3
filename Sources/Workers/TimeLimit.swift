/// Does something for a while at the most. Nil: the time was over, or the task is cancelled; either way the work was
/// cancelled and has ended.
func within<Value: Sendable>(
    _ time: Duration, of clock: any Clock<Duration>, _ work: @escaping @Sendable () async -> Value
) async -> Value? {
    guard time > .zero, !Task.isCancelled else { return nil }
    return await withTaskGroup(of: Value?.self) { group in
        group.addTask { await work() }
        group.addTask {
            try? await clock.sleep(for: time)
            return nil
        }
        defer { group.cancelAll() }
        // What ends because it was cancelled may say anything.
        guard let first = await group.next(), let value = first, !Task.isCancelled else { return nil }
        return value
    }
}
