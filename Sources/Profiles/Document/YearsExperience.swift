import InterviewCore

/// How long somebody has worked: the union of the positions' intervals, never their sum.
package struct WorkedTime: Sendable, Hashable {
    /// Months, counted inclusively as LinkedIn counts: January to January of one year is one.
    package var months: Int
    /// Indices into `Document.positions` of those whose dates were used.
    package var positions: [Int]

    package var years: Double { Double(months) / 12 }
}

extension Document {
    /// Years worked, not rounded; nil where no position has a start.
    package var yearsExperience: Double? { workedTime?.years }

    /// The months that the positions cover up to `asOf`, each once; nil where no position has a start.
    ///
    /// Months are numbered from year 0. A year alone stands for its middle, so that "2008 – 2014" counts the six
    /// years that LinkedIn gives it and years that follow one another neither overlap nor gape.
    package var workedTime: WorkedTime? {
        let today = asOf.year * 12 + asOf.month - 1
        var used: [Int] = []
        var intervals: [ClosedRange<Int>] = []
        for (index, position) in positions.enumerated() {
            guard let interval = position.months(today: today) else { continue }
            used.append(index)
            intervals.append(interval)
        }
        guard !used.isEmpty else { return nil }
        intervals.sort { $0.lowerBound < $1.lowerBound }
        var months = 0
        var covered = Int.min
        for interval in intervals where interval.upperBound > covered {
            let first = interval.lowerBound > covered ? interval.lowerBound : covered + 1
            months += interval.upperBound - first + 1
            covered = interval.upperBound
        }
        return WorkedTime(months: months, positions: used)
    }
}

extension Document.Position {
    fileprivate func months(today: Int) -> ClosedRange<Int>? {
        guard let start, (1...9999).contains(start.year) else { return nil }
        var first = start.year * 12 + (start.month ?? 7) - 1
        var last: Int
        if let end, (1...9999).contains(end.year) {
            last = end.year * 12 + (end.month ?? 6) - 1
            if end.year == start.year {
                switch (start.month, end.month) {
                case (nil, nil):
                    // "Less than a year", reckoned as half of it.
                    first -= 3
                    last += 3
                case (nil, _): first = min(first, last)
                case (_, nil): last = max(first, last)
                default: break
                }
            }
        } else if isCurrent {
            last = today
            // A job begun this year or last, told by the year alone, cannot have begun in the future.
            first = min(first, start.month == nil ? max(today, start.year * 12) : first)
        } else {
            // Ended on a day that is not told: only its first month is certain.
            last = first
        }
        last = min(last, today)
        guard first <= last else { return first <= today ? first...first : nil }
        return first...last
    }
}
