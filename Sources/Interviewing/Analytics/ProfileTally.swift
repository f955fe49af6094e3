import InterviewCore

/// Sums up how the reading of profiles went.
struct ProfileTally {
    private var total = 0
    private var fromCache = 0
    private var byState: [String: Int] = [:]
    private var byKind: [String: AnalyticsBody.Profiles.Kind] = [:]
    private var failures: [String: Int] = [:]
    private var wholeTimes = Samples()
    private var fetchTimes = Samples()
    private var analyzeTimes = Samples()

    mutating func add(_ profile: InterviewFigures.Profile) {
        total += 1
        if profile.fromCache { fromCache += 1 }
        byState[profile.state, default: 0] += 1
        let isFailed = profile.state == ProfileState.failed.rawValue
        if isFailed { failures[profile.reason ?? "", default: 0] += 1 }
        byKind[profile.kind, default: .init()].add(profile)
        guard profile.isRead else { return }
        let stages = [profile.queued, profile.fetch, profile.analyze].compactMap(\.self)
        if !stages.isEmpty { wholeTimes.add(stages.reduce(0.0) { $0 + Double($1) }) }
        if let fetch = profile.fetch, !profile.fromCache { fetchTimes.add(fetch) }
        if let analyze = profile.analyze { analyzeTimes.add(analyze) }
    }

    var body: AnalyticsBody.Profiles {
        AnalyticsBody.Profiles(
            total: total, fromCache: fromCache, byState: byState, byKind: byKind, failures: failures,
            failureRate: failureRate)
    }

    var processing: AnalyticsBody.Processing {
        AnalyticsBody.Processing(
            total: .init(wholeTimes), fetch: .init(fetchTimes), analyze: .init(analyzeTimes),
            withinTwentySeconds: wholeTimes.share(upTo: 20_000))
    }

    private var failureRate: Double? {
        let side = [ProfileKind.website, .x].map(\.rawValue)
        let main = byKind.filter { !side.contains($0.key) }.values
        let failed = main.reduce(0) { $0 + $1.failed }
        let ended = main.reduce(failed) { $0 + $1.read }
        return ended > 0 ? (Double(failed) / Double(ended)).rounded(to: 3) : nil
    }
}

extension InterviewFigures.Profile {
    fileprivate var isRead: Bool { state == ProfileState.done.rawValue || state == ProfileState.partial.rawValue }
}

extension AnalyticsBody.Profiles.Kind {
    fileprivate mutating func add(_ profile: InterviewFigures.Profile) {
        if profile.isRead {
            read += 1
        } else if profile.state != ProfileState.failed.rawValue {
            reading += 1
        } else if profile.reason == ProfileFailure.cancelled.rawValue {
            cancelled += 1
        } else {
            failed += 1
        }
    }
}

extension AnalyticsBody.Times {
    fileprivate init(_ samples: Samples) {
        self.init(
            count: samples.count, p50: samples.percentile(0.5).flatMap { Int(exactly: $0.rounded()) },
            p95: samples.percentile(0.95).flatMap { Int(exactly: $0.rounded()) })
    }
}
