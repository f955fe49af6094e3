import Ports

/// How patiently and how widely the workers work.
package struct WorkerLimits: Sendable, Hashable {
    /// How many jobs run at once in this process. Most of them wait for a network.
    package var concurrency: Int
    /// How many files are read at once in this process.
    package var files: Int
    /// How long a claim is good for without a heartbeat; a crashed worker's job waits this long.
    package var lease: Duration
    package var heartbeat: Duration
    /// How often the queue is looked into without a signal.
    package var poll: Duration
    /// How often an outcome is offered to a store in trouble before the job is given back.
    package var reportAttempts: Int
    package var backoff: Backoff
    package var calls: CallLimits
    package var fetch: FetchLimits
    package var model: ModelLimits

    package init(
        concurrency: Int = 64, files: Int = 4, lease: Duration = .seconds(9), heartbeat: Duration = .seconds(3),
        poll: Duration = .seconds(2), reportAttempts: Int = 5, backoff: Backoff = Backoff(),
        calls: CallLimits = CallLimits(), fetch: FetchLimits = FetchLimits(), model: ModelLimits = ModelLimits()
    ) {
        self.concurrency = concurrency
        self.files = files
        self.lease = lease
        self.heartbeat = heartbeat
        self.poll = poll
        self.reportAttempts = reportAttempts
        self.backoff = backoff
        self.calls = calls
        self.fetch = fetch
        self.model = model
    }
}

/// How often a vendor is asked in vain.
package struct CallLimits: Sendable, Hashable {
    /// Attempts of one call, the first included.
    package var attempts = 4
    /// Retries that a vendor is given, and the part of one that a success brings back.
    package var retries = 10
    package var successRefill = 0.1
    /// Failures in a row after which a vendor is left alone, and for how long.
    package var breakerFailures = 5
    package var breakerPause: Duration = .seconds(30)

    package init() {}
}

/// What fetching an address may take.
package struct FetchLimits: Sendable, Hashable {
    /// For one job's fetching, from its begin (`APIFY_TIMEOUT_SECONDS`).
    package var timeout: Duration = .seconds(30)
    /// How long rows serve other profiles (`PROFILE_CACHE_HOURS`).
    package var cache: Duration = .seconds(24 * 3600)
    /// Requests to the vendor in any 60 s, over all nodes. A hundred may reach it; some are longer on their way than
    /// others, and would fall into a minute with those behind them.
    package var requestsPerMinute = 95
    package var runs = RunLimits(atOnce: 10, costMicros: 50_000, dailyMicros: nil)
    /// How often a waiting job looks after somebody else's fetch without a signal.
    package var poll: Duration = .seconds(1)
    /// How long one request waits for a run's end.
    package var runWait: Duration = .seconds(10)
    /// How much before its intention a run may seem to have begun: clocks differ.
    package var clockTolerance: Duration = .seconds(5)
    /// How long after a start that was not heard of its run is looked for: it may show late.
    package var settling: Duration = .milliseconds(500)
    /// How long a fetch that was given up waits for somebody to go on with it before its run is aborted.
    package var handOver: Duration = .seconds(2)
    /// How long it may take to abort a run.
    package var abort: Duration = .seconds(10)

    package init() {}
}

/// What a language model's work on a profile may take.
package struct ModelLimits: Sendable, Hashable {
    /// For all that is asked about one profile (`MODEL_TIMEOUT_SECONDS`).
    package var timeout: Duration = .seconds(15)
    /// Attempts of one call, the first included.
    package var attempts = 3
    /// With less time than this left, refused claims are not drafted anew.
    package var repair: Duration = .seconds(1)

    package init() {}
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
