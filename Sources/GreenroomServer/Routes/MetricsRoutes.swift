import CoreMetrics
import Hummingbird
import Ports

/// Everything counted, for Prometheus.
struct MetricsRoutes: Sendable {
    let metrics: ServerMetrics
    let registry: PrometheusMetrics
    let queue: any JobQueue
    let gauges: AnalyticsGauges

    func add(to router: Router<GuestRequestContext>) {
        router.get("/metrics") { _, _ in
            // A database that doesn't answer must not hide the other figures.
            if let depth = try? await queue.depth() { metrics.jobs.set(depth) }
            return Response.text(registry.text + (await gauges.text()), type: PrometheusMetrics.mediaType)
        }
    }
}
