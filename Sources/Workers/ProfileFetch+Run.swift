import InterviewCore
import Ports

/// The run of a fetch: found or started, and waited for.
extension ProfileFetch {
    /// The run that was intended earlier, if it was started; else a new one. A start is never repeated without having
    /// looked for what the one before it may have started.
    func started(intendedAt: Timestamp?) async throws(FetchStop) -> VendorRun {
        var intendedAt = intendedAt
        var failure: VendorError?
        for starts in 0...worker.limits.calls.attempts {
            if let since = intendedAt {
                if let run = try await look(since: since) {
                    try await note(run)
                    return run
                }
                try await noteNone()
                intendedAt = nil
            }
            if let failure {
                guard starts < worker.limits.calls.attempts, failure.isPassing, worker.vendor.allowsRetry() else {
                    throw .failed(failure.reason)
                }
            }
            try await calls.permit()
            intendedAt = try await intend()
            switch try await start() {
            case .success(let run):
                try await note(run)
                return run
            case .failure(let error):
                failure = error
                if error.isAnswer {
                    try await noteNone()
                    intendedAt = nil
                }
                guard error.isPassing else { continue }
                try await calls.pause(
                    after: starts + 1, of: error, atLeast: error.isAnswer ? .zero : worker.limits.fetch.settling)
            }
        }
        throw .failed(failure?.reason ?? .unavailable)
    }

    /// The run that was started for this target since a moment, if there is one.
    func look(since: Timestamp) async throws(FetchStop) -> VendorRun? {
        let earliest = since.adding(.zero - worker.limits.fetch.clockTolerance)
        let recent = try await calls.perform { () async throws(VendorError) in
            try await runs.recentRuns(of: target.kind, since: earliest)
        }
        // Aborted ones were given up on purpose.
        for run in recent where run.state != .aborted {
            let isIt = try await calls.perform { () async throws(VendorError) in
                try await runs.isRun(run, for: target)
            }
            if isIt { return run }
        }
        return nil
    }

    /// The run as it is when it has ended.
    func ended(_ run: VendorRun) async throws(FetchStop) -> VendorRun {
        var run = run
        while run.state == .going {
            let begin = worker.now.now()
            let wait = min(worker.limits.fetch.runWait, end.duration(since: begin))
            guard wait > .zero else { throw .late }
            let id = run.id
            run = try await calls.perform { () async throws(VendorError) in try await runs.run(id, waiting: wait) }
            guard run.state == .going else {
                // Noted at once, so that another run may be started in its place.
                try await note(run)
                break
            }
            trace.heard(of: run)
            // A vendor that does not wait is not asked more often than this.
            let rest = min(wait, .seconds(1)) - worker.now.now().duration(since: begin)
            if rest > .zero { try await calls.sleep(rest) }
        }
        return run
    }

    // MARK: -

    /// Waits until a run may be started, and notes that it will be.
    private func intend() async throws(FetchStop) -> Timestamp {
        while true {
            if Task.isCancelled { throw .cancelled }
            let now = worker.now.now()
            let permit = try await noting { () async throws(StoreError) in
                try await worker.ledger.intendRun(address, job.lease, at: now, limits: worker.limits.fetch.runs)
            }
            switch permit {
            case .granted:
                trace.intended(at: now)
                return now
            case .tooManyAtOnce:
                // Drawn apart, so that those who wait don't come all at once.
                let wait = worker.limits.fetch.poll * (0.5 + worker.random())
                guard now.adding(wait) < end else { throw .failed(.rateLimited) }
                try await calls.sleep(wait)
            case .spent: throw .failed(.unavailable)
            case .lost: throw .lost
            }
        }
    }

    /// One request that starts a run.
    private func start() async throws(FetchStop) -> Result<VendorRun, VendorError> {
        let limit = end.duration(since: worker.now.now())
        guard limit > .zero else {
            try await noteNone()
            throw .late
        }
        do throws(FetchStop) {
            return try await calls.once { () async throws(VendorError) in try await runs.start(target, limit: limit) }
        } catch {
            // The vendor was left alone.
            if case .failed = error { try await noteNone() }
            throw error
        }
    }

    private func note(_ run: VendorRun) async throws(FetchStop) {
        trace.heard(of: run)
        try await own { () async throws(StoreError) in
            try await worker.ledger.noteRun(address, job.lease, run: run)
        }
    }

    /// No run was started.
    private func noteNone() async throws(FetchStop) {
        trace.intended(at: nil)
        try await own { () async throws(StoreError) in
            try await worker.ledger.noteRun(address, job.lease, run: nil)
        }
    }
}

extension VendorError {
    /// Whether the vendor said no, so that a start has started nothing.
    fileprivate var isAnswer: Bool {
        switch self {
        case .rateLimited, .refused: true
        case .timeout, .unavailable, .malformed, .tooLarge: false
        }
    }
}
