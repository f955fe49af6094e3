import CoreMetrics
import HTTPTypes
import Metrics

/// What the server counts of itself.
struct ServerMetrics: Sendable {
    let factory: any MetricsFactory

    func answered(route: String, method: String, status: Int, in duration: Duration) {
        let labels = [("route", route), ("method", method)]
        Counter(
            label: "greenroom_http_requests", dimensions: labels + [("status", String(status))], factory: factory
        ).increment()
        let (seconds, attoseconds) = duration.components
        Metrics.Timer(label: "greenroom_http_request_duration", dimensions: labels, factory: factory)
            .recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    /// Open event streams.
    var streams: Meter { Meter(label: "greenroom_sse_clients", dimensions: [], factory: factory) }
    /// Jobs that wait or run.
    var jobs: Meter { Meter(label: "greenroom_jobs_depth", dimensions: [], factory: factory) }

    /// The methods there are; anything else a client makes up is one label.
    static func name(of method: HTTPRequest.Method) -> String {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options, .trace, .connect]
        return known.contains(method) ? method.rawValue : "other"
    }
}
