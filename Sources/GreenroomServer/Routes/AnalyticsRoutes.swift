import HTTPTypes
import Hummingbird
import Interviewing

/// The metrics of success, for operators.
struct AnalyticsRoutes: Sendable {
    let access: AdminAccess
    let interviews: Interviews

    private static let json = "application/json"
    private static let text = "text/plain"

    func add(to router: Router<GuestRequestContext>) {
        router.get("/api/v1/admin/analytics", use: show)
    }

    @Sendable private func show(_ request: Request, _ context: GuestRequestContext) async throws -> Response {
        try access.check(request)
        let days = try request.wholeNumber("days", in: 1...Interviews.analyticsLimit) ?? AnalyticsGauges.days
        guard let type = AcceptedType.preferred(of: [Self.json, Self.text], by: request.headers[.accept]) else {
            throw Problem(.notAcceptable, "The figures come as application/json or text/plain. Accept one of them.")
        }
        let body = try await interviews.analytics(days: days)
        var response =
            type == Self.json
            ? Response.json(body) : Response.text(body.prometheus, type: PrometheusMetrics.mediaType)
        response.headers[.vary] = "Accept"
        return response
    }
}
