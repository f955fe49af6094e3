/// Numbers of many interviews, to be summed up. Nil stands for "there are none".
struct Samples {
    private var values: [Double] = []

    var count: Int { values.count }
    var total: Double { values.reduce(0, +) }
    var mean: Double? { values.isEmpty ? nil : (total / Double(values.count)).rounded(to: 3) }

    mutating func add(_ value: Double) { values.append(value) }
    mutating func add(_ value: Int) { values.append(Double(value)) }

    /// The middle one; of an even number the mean of the two in the middle.
    var median: Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    /// The smallest value that at least this share of all do not exceed (nearest rank); `share` is within 0…1.
    func percentile(_ share: Double) -> Double? {
        guard !values.isEmpty else { return nil }
        let rank = Int((share * Double(values.count)).rounded(.up))
        return values.sorted()[min(max(rank, 1), values.count) - 1]
    }

    /// The share of values up to a limit, 0…1.
    func share(upTo limit: Double) -> Double? {
        values.isEmpty ? nil : (Double(values.count(where: { $0 <= limit })) / Double(values.count)).rounded(to: 3)
    }
}

extension Double {
    /// With so many decimals, for people to read.
    func rounded(to decimals: Int) -> Double {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return (self * scale).rounded() / scale
    }
}
