import InterviewCore

/// Prints what Greenroom's parts cost, as ratios against a baseline measured in the same run.
///
/// Times differ from machine to machine and from hour to hour; ratios hardly do, so they can be compared over years.
/// `docs/testing.md` says what each should be.
@main
enum Benchmarks {
    static func main() async throws {
        let clock = ContinuousClock()
        let start = clock.now
        try await messages()
        try await turns()
        try await replay()
        try await groupCommit()
        print("\nMeasured in \((clock.now - start).formatted).")
    }

    /// A headline with its columns.
    static func section(_ title: String, baseline: String) {
        print("\n\(title) (baseline: \(baseline))")
    }
}

/// The day that these interviews take place on.
let today = CalendarDate(daysSince1970: 20_500)

/// The moment that these interviews take place at.
let moment = Moment(now: Timestamp(milliseconds: 1_771_200_000_000), abilities: Abilities())
