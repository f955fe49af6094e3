/// How often each number of messages occurs, as an inline picture.
struct Histogram {
    let values: [Int]
    /// The numbers that the picture spans; the same for pictures that are compared.
    let range: ClosedRange<Int>
    /// The class of the bars' colour.
    let style: String
    /// What a screen reader says.
    let title: String

    private static let width = 340.0
    private static let height = 120.0
    private static let floor = 96.0
    private static let most = 22

    /// How many numbers share a bar, so that bars stay wide enough to see.
    private var step: Int { max(1, (range.count + Self.most - 1) / Self.most) }

    var markup: Markup {
        let bins = (range.count + step - 1) / step
        var counts = Array(repeating: 0, count: bins)
        for value in values where range.contains(value) { counts[(value - range.lowerBound) / step] += 1 }
        let highest = Double(max(1, counts.max() ?? 1))
        let pitch = Self.width / Double(bins)
        let bars = counts.enumerated().filter { $0.element > 0 }.map { index, count -> Markup in
            let high = max(2, Double(count) / highest * (Self.floor - 22))
            let (x, middle) = (Double(index) * pitch + 1, (Double(index) + 0.5) * pitch)
            return """
                <rect class="bar \(style)" x="\(x)" y="\(Self.floor - high)" width="\(max(2, pitch - 2))" \
                height="\(high)" rx="2"/><text class="count" x="\(middle)" y="\(Self.floor - high - 5)">\(count)</text>
                """
        }
        return """
            <svg viewBox="0 0 \(Self.width) \(Self.height)" role="img" aria-label="\(title)">
            \(bars)
            <line class="axis" x1="0" x2="\(Self.width)" y1="\(Self.floor)" y2="\(Self.floor)"/>
            \(ticks(bins: bins, pitch: pitch))
            </svg>
            """
    }

    /// Numbers below the axis, at most every fourth bar, and the median as a mark.
    private func ticks(bins: Int, pitch: Double) -> [Markup] {
        let every = max(1, (bins + 5) / 6)
        let numbers = stride(from: 0, to: bins, by: every).map { bin -> Markup in
            let number = range.lowerBound + bin * step
            return "<text class=\"tick\" x=\"\((Double(bin) + 0.5) * pitch)\" y=\"\(Self.floor + 17)\">\(number)</text>"
        }
        guard !values.isEmpty else { return numbers }
        let median = Score.median(values.map(Double.init))
        let x = (median - Double(range.lowerBound) + 0.5) / Double(step) * pitch
        return numbers + [
            "<path class=\"median\" d=\"M\(x) \(Self.floor + 1) l4 7 h-8 z\"/>"
        ]
    }
}
