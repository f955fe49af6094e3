import CoreMetrics
import Synchronization

/// Metrics as Prometheus reads them (text format 0.0.4).
///
/// Written by hand because no listed package speaks Prometheus; it is a backend for swift-metrics, so that every
/// target counts through that package's API alone.
package final class PrometheusMetrics: MetricsFactory {
    /// The text format's own.
    static let mediaType = "text/plain; version=0.0.4"

    enum Kind: String { case counter, gauge, histogram }

    private struct Family {
        var kind: Kind
        /// By their labels as written.
        var series: [String: any PrometheusSeries] = [:]
    }

    /// More label sets than this in one family are dropped: whoever asks must not fill the memory.
    private static let maximumSeries = 2000
    private let families = Mutex<[String: Family]>([:])

    package init() {}

    /// Everything counted, in the text format.
    package var text: String {
        let families = families.withLock { $0 }
        var lines: [String] = []
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            lines.append("# TYPE \(name) \(family.kind.rawValue)")
            for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                lines += series.lines(name: name, labels: labels)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func series<Series: PrometheusSeries>(
        _ label: String, suffix: String, _ dimensions: [(String, String)], _ kind: Kind, _ make: () -> Series
    ) -> Series {
        let base = Self.name(label)
        let name = base.hasSuffix(suffix) ? base : base + suffix
        let labels = dimensions.sorted { $0.0 < $1.0 }
            .map { "\(Self.name($0.0))=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        return families.withLock { families in
            if let known = families[name]?.series[labels] as? Series { return known }
            let new = make()
            if families[name, default: Family(kind: kind)].series.count < Self.maximumSeries {
                families[name, default: Family(kind: kind)].series[labels] = new
            }
            return new
        }
    }

    private static func name(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}

extension PrometheusMetrics {
    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, suffix: "_total", dimensions, .counter) { NumberSeries() }
    }

    package func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        series(label, suffix: "_total", dimensions, .counter) { NumberSeries() }
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, suffix: "", dimensions, .gauge) { NumberSeries() }
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        if aggregate { return series(label, suffix: "", dimensions, .histogram) { HistogramSeries() } }
        return series(label, suffix: "", dimensions, .gauge) { NumberSeries() }
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, suffix: "_seconds", dimensions, .histogram) { HistogramSeries() }
    }

    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}
}
