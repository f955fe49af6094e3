/// Tells whoever watches an interview, on any node, that its log has grown.
///
/// A signal may be early, doubled or (rarely) lost; watchers read the log, never the signal.
package protocol Notifier: Sendable {
    /// Says that a conversation has new events.
    func notify(_ conversation: String)
    /// Signals from now on, until cancelled; signals that come while one waits are folded into it.
    func signals(of conversation: String) -> AsyncStream<Void>
    /// Says that there is a new job.
    func notifyJobs()
    /// Signals for workers.
    func jobSignals() -> AsyncStream<Void>
}
