import InterviewCore

extension Timestamp {
    /// The moment a while later, in whole milliseconds; stops at the ends of the representable time.
    package func adding(_ duration: Duration) -> Timestamp {
        let (sum, overflows) = milliseconds.addingReportingOverflow(duration.wholeMilliseconds)
        return Timestamp(milliseconds: overflows ? (duration < .zero ? .min : .max) : sum)
    }

    /// How long after an earlier moment this is; negative before it.
    package func duration(since earlier: Timestamp) -> Duration {
        .milliseconds(milliseconds.subtractingReportingOverflow(earlier.milliseconds).partialValue)
    }

    /// The beginning of its day in UTC.
    package var startOfDay: Timestamp {
        let day: Int64 = 86_400_000
        let rest = milliseconds % day
        return Timestamp(milliseconds: milliseconds &- (rest < 0 ? rest + day : rest))
    }
}

extension Duration {
    /// Rounded down to milliseconds.
    package var wholeMilliseconds: Int64 {
        let (seconds, overflows) = components.seconds.multipliedReportingOverflow(by: 1000)
        guard !overflows else { return components.seconds < 0 ? .min : .max }
        let rest = components.attoseconds / 1_000_000_000_000_000
        let (sum, tooMuch) = seconds.addingReportingOverflow(rest)
        return tooMuch ? seconds : sum
    }
}
