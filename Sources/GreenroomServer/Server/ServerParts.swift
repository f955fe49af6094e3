import Interviewing
import Logging
import Ports

/// What the server stands on.
package struct ServerParts: Sendable {
    package var interviews: Interviews
    package var store: any EventStore
    package var queue: any JobQueue
    package var metrics: PrometheusMetrics
    /// Milliseconds of a clock that never goes back, for rate limits.
    package var steadyMilliseconds: @Sendable () -> Int64
    package var logger: Logger

    package init(
        interviews: Interviews, store: any EventStore, queue: any JobQueue, metrics: PrometheusMetrics,
        steadyMilliseconds: @escaping @Sendable () -> Int64, logger: Logger
    ) {
        self.interviews = interviews
        self.store = store
        self.queue = queue
        self.metrics = metrics
        self.steadyMilliseconds = steadyMilliseconds
        self.logger = logger
    }
}
