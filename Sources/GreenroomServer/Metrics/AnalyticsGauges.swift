import Interviewing

/// The metrics of success as gauges beside the server's own. They are summed up anew at most every 15 s, and seldom
/// enough not to take more than a twentieth of anybody's time; whoever asks in between gets the last ones.
actor AnalyticsGauges {
    /// The time that is looked back at where nobody says otherwise.
    static let days = 90
    private static let periodMilliseconds: Int64 = 15_000

    private let interviews: Interviews
    private let now: @Sendable () -> Int64
    private var last = ""
    private var dueAt: Int64?
    private var isSumming = false

    /// - Parameter now: milliseconds of a clock that never goes back.
    init(interviews: Interviews, now: @escaping @Sendable () -> Int64) {
        self.interviews = interviews
        self.now = now
    }

    /// In the text format; empty before the first were summed up.
    func text() async -> String {
        let start = now()
        guard !isSumming, start >= dueAt ?? start else { return last }
        isSumming = true
        defer { isSumming = false }
        // A database that doesn't answer must not hide the other figures.
        if let body = try? await interviews.analytics(days: Self.days) { last = body.prometheus }
        let took = max(0, now() - start)
        dueAt = now() + max(Self.periodMilliseconds, 20 * took)
        return last
    }
}
