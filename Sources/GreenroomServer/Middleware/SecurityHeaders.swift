import HTTPTypes
import Hummingbird

/// Header fields that every answer carries, pages and errors alike.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = GuestRequestContext
    /// Whether guests come by https, so that browsers may be told to stay there.
    let isHTTPS: Bool
    /// Origins whose pages may show the interview in a frame.
    let embedOrigins: [String]

    /// Scripts and styles come from here alone and never stand inline; images may also be a guest's headshot.
    private static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // What a route says is stricter, or fits it better.
        response.headers.set(.referrerPolicy, "no-referrer")
        response.headers.set(.crossOriginResourcePolicy, "same-origin")
        if request.uri.path == EmbedRoutes.page, !embedOrigins.isEmpty {
            let ancestors = embedOrigins.joined(separator: " ")
            response.headers.set(.contentSecurityPolicy, Self.contentSecurityPolicy + ancestors)
        } else {
            response.headers.set(.contentSecurityPolicy, Self.contentSecurityPolicy + "'none'")
            // For browsers that know nothing of ancestors.
            response.headers[.xFrameOptions] = "DENY"
            response.headers[.crossOriginOpenerPolicy] = "same-origin"
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=(), payment=()"
        response.headers[.xRequestID] = context.requestID
        if isHTTPS { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        response.headers.set(.cacheControl, "no-store")
        return response
    }
}

extension HTTPFields {
    /// Sets a field that nobody has set.
    fileprivate mutating func set(_ name: HTTPField.Name, _ value: String) {
        if self[name] == nil { self[name] = value }
    }
}
