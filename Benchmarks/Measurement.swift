/// Times of one piece of work and of its baseline.
struct Measurement {
    var subject: Duration
    var baseline: Duration

    var ratio: Double { subject / baseline }

    /// Times both in turns, so that whatever slows the machine down slows both, and takes the medians.
    ///
    /// Each is repeated within a round until the round is long enough for the clock.
    static func compare(
        rounds: Int = 9, least: Duration = .milliseconds(20),
        _ subject: () async throws -> Void, with baseline: () async throws -> Void
    ) async rethrows -> Measurement {
        var times: (subject: [Duration], baseline: [Duration]) = ([], [])
        // The first round warms caches and is not counted.
        for round in 0...rounds {
            let baselineTime = try await time(least, baseline)
            let subjectTime = try await time(least, subject)
            guard round > 0 else { continue }
            times.subject.append(subjectTime)
            times.baseline.append(baselineTime)
        }
        return Measurement(subject: median(times.subject), baseline: median(times.baseline))
    }

    /// The time of one run.
    private static func time(_ least: Duration, _ work: () async throws -> Void) async rethrows
        -> Duration
    {
        let clock = ContinuousClock()
        let start = clock.now
        var runs = 0
        repeat {
            try await work()
            runs += 1
        } while clock.now - start < least
        return (clock.now - start) / runs
    }

    private static func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }

    /// One line of the report.
    func report(_ name: String) {
        let ratio = ratio >= 10 ? String(Int(ratio.rounded())) : String((ratio * 100).rounded() / 100)
        print(
            "  \(name.padded(to: 44)) \(subject.formatted.leftPadded(to: 10)) \(ratio.leftPadded(to: 8)) ×"
        )
    }
}

/// Keeps the compiler from dropping work whose result nobody wants.
@inline(never)
func use<Value>(_ value: Value) {}

extension Duration {
    /// Three digits and a unit: "1.24 ms".
    var formatted: String {
        let nanoseconds = self / .nanoseconds(1)
        let (value, unit) =
            switch nanoseconds {
            case ..<1e3: (nanoseconds, "ns")
            case ..<1e6: (nanoseconds / 1e3, "µs")
            case ..<1e9: (nanoseconds / 1e6, "ms")
            default: (nanoseconds / 1e9, "s")
            }
        let digits = value >= 100 ? 1.0 : value >= 10 ? 10.0 : 100.0
        let rounded = (value * digits).rounded() / digits
        return (digits == 1 ? String(Int(rounded)) : String(rounded)) + " " + unit
    }
}

extension String {
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
    func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - count)) + self
    }
}
