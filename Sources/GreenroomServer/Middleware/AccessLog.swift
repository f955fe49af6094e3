import HTTPTypes
import Hummingbird
import Logging

/// One line a request, and its metrics. It names the route's template, never the address asked for: that one holds
/// ids, and nothing of who asks is written down.
struct AccessLog: RouterMiddleware {
    typealias Context = GuestRequestContext
    let metrics: ServerMetrics

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let duration = start.duration(to: .now)
        let route = context.routeTemplate ?? "none"
        let method = ServerMetrics.name(of: request.method)
        metrics.answered(route: route, method: method, status: response.status.code, in: duration)
        context.logger.info(
            "request",
            metadata: [
                "method": "\(method)", "route": "\(route)", "status": "\(response.status.code)",
                "milliseconds": "\(duration.milliseconds)",
            ])
        return response
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
