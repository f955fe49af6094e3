import CoreMetrics
import Synchronization

/// The values of one label set.
protocol PrometheusSeries: AnyObject, Sendable {
    func lines(name: String, labels: String) -> [String]
}

/// A counter or a gauge.
final class NumberSeries: PrometheusSeries, CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler {
    private let value = Mutex(0.0)

    func increment(by amount: Int64) { value.withLock { $0 += Double(amount) } }
    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }
    func set(_ number: Int64) { value.withLock { $0 = Double(number) } }
    func set(_ number: Double) { value.withLock { $0 = number } }
    func record(_ number: Int64) { set(number) }
    func record(_ number: Double) { set(number) }
    func reset() { value.withLock { $0 = 0 } }

    func lines(name: String, labels: String) -> [String] {
        [name + (labels.isEmpty ? "" : "{\(labels)}") + " " + value.withLock { $0 }.prometheus]
    }
}

/// A distribution over fixed bounds; times are in seconds.
final class HistogramSeries: PrometheusSeries, TimerHandler, RecorderHandler {
    private struct Counts {
        var buckets = [Int](repeating: 0, count: HistogramSeries.bounds.count)
        var count = 0
        var sum = 0.0
    }

    /// From what the server itself adds (1 ms) to a profile's whole budget (45 s).
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 45]
    private let counts = Mutex(Counts())

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        counts.withLock { counts in
            counts.count += 1
            counts.sum += value
            if let index = Self.bounds.firstIndex(where: { value <= $0 }) { counts.buckets[index] += 1 }
        }
    }

    func lines(name: String, labels: String) -> [String] {
        let counts = counts.withLock { $0 }
        let prefix = labels.isEmpty ? "" : labels + ","
        let all = labels.isEmpty ? "" : "{\(labels)}"
        var below = 0
        var lines: [String] = []
        for (bound, count) in zip(Self.bounds, counts.buckets) {
            below += count
            lines.append("\(name)_bucket{\(prefix)le=\"\(bound.prometheus)\"} \(below)")
        }
        lines.append("\(name)_bucket{\(prefix)le=\"+Inf\"} \(counts.count)")
        lines.append("\(name)_sum\(all) \(counts.sum.prometheus)")
        lines.append("\(name)_count\(all) \(counts.count)")
        return lines
    }
}

extension Double {
    /// Whole numbers without a fraction, as is usual there.
    fileprivate var prometheus: String {
        if let whole = Int64(exactly: self) { return String(whole) }
        return String(self)
    }
}
