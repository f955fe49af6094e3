import HTTPTypes
import Hummingbird

/// How many requests a minute are taken: writes a token; ten times that reads a token; ten times each an address.
package struct RateLimits: Sendable {
    private struct Pair: Sendable {
        let token: TokenBuckets
        let address: TokenBuckets
    }

    private let writes: Pair?
    private let reads: Pair?
    private let now: @Sendable () -> Int64

    /// - Parameters:
    ///   - writesPerMinute: by one token; 0 turns all limits off.
    ///   - now: milliseconds of a clock that never goes back.
    package init(writesPerMinute: Int, now: @escaping @Sendable () -> Int64) {
        self.now = now
        guard writesPerMinute > 0 else {
            writes = nil
            reads = nil
            return
        }
        let base = min(writesPerMinute, 1_000_000)
        writes = Pair(token: TokenBuckets(perMinute: base), address: TokenBuckets(perMinute: base * 10))
        reads = Pair(token: TokenBuckets(perMinute: base * 10), address: TokenBuckets(perMinute: base * 100))
    }

    /// Seconds to wait, or nil if the request may pass.
    package func wait(isWrite: Bool, token: String?, address: String) -> Int? {
        guard let pair = isWrite ? writes : reads else { return nil }
        let moment = now()
        if let seconds = pair.address.take(address, now: moment) { return seconds }
        return token.flatMap { pair.token.take($0, now: moment) }
    }
}

/// Answers 429 with `Retry-After` to whoever asks too often. Health and metrics are never limited.
struct RateLimitMiddleware: RouterMiddleware {
    typealias Context = GuestRequestContext
    let limits: RateLimits
    let proxies: TrustedProxies

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let exempt = ["/healthz", "/readyz", "/metrics"]
        if !exempt.contains(request.uri.path) {
            let address = proxies.client(
                peer: context.peer?.ipAddress, forwarded: request.headers[values: .xForwardedFor])
            let isWrite = ![.get, .head, .options].contains(request.method)
            let token = GuestAccess.token(of: request, for: context.parameters.get("id"))?.text
            if let seconds = limits.wait(isWrite: isWrite, token: token, address: address) {
                throw Problem(
                    .rateLimited, "Too many requests from here. Wait \(seconds) s and try again.",
                    headers: [.retryAfter: String(seconds)])
            }
        }
        return try await next(request, context)
    }
}
