/// How patiently and how widely the workers work.
package struct WorkerLimits: Sendable, Hashable {
    /// How many jobs run at once in this process.
    package var concurrency: Int
    /// How long a claim is good for without a heartbeat; a crashed worker's job waits this long.
    package var lease: Duration
    package var heartbeat: Duration
    /// How often the queue is looked into without a signal.
    package var poll: Duration
    /// How often an outcome is offered to a store in trouble before the job is given back.
    package var reportAttempts: Int
    package var backoff: Backoff

    package init(
        concurrency: Int = 4, lease: Duration = .seconds(9), heartbeat: Duration = .seconds(3),
        poll: Duration = .seconds(2), reportAttempts: Int = 5, backoff: Backoff = Backoff()
    ) {
        self.concurrency = concurrency
        self.lease = lease
        self.heartbeat = heartbeat
        self.poll = poll
        self.reportAttempts = reportAttempts
        self.backoff = backoff
    }
}

/// Growing pauses with full jitter: each is drawn evenly from zero to a bound that doubles, so that workers hit by the
/// same trouble don't come back in step. (Marc Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015.)
package struct Backoff: Sendable, Hashable {
    package var base: Duration
    package var cap: Duration

    package init(base: Duration = .milliseconds(100), cap: Duration = .seconds(10)) {
        self.base = base
        self.cap = cap
    }

    /// The pause after a number of failures (from 1) and a draw from 0..<1.
    package func pause(after failures: Int, draw: Double) -> Duration {
        let doublings = min(max(failures - 1, 0), 20)
        return min(base * (1 << doublings), cap) * min(max(draw, 0), 1)
    }
}
