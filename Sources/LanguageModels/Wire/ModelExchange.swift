import Outbound
import Ports

/// Requests to a model's server against one deadline.
struct ModelExchange: Sendable {
    /// Of an answer's body: many times the longest answer that is taken.
    static let maximumBytes = 2_000_000
    /// For `check`.
    static let checkTimeout: Duration = .seconds(10)

    private let send: @Sendable (OutboundRequest) async throws(OutboundError) -> OutboundReply
    private let now: @Sendable () -> ContinuousClock.Instant

    init(_ client: OutboundClient) {
        self.init(send: { request async throws(OutboundError) in try await client.send(request) })
    }

    /// - Parameter now: what the clock shows, for tests.
    init(
        send: @escaping @Sendable (OutboundRequest) async throws(OutboundError) -> OutboundReply,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.send = send
        self.now = now
    }

    func deadline(in timeout: Duration) -> ContinuousClock.Instant { now().advanced(by: timeout) }

    /// What is left until a deadline; more than nothing.
    func remaining(until deadline: ContinuousClock.Instant) throws(ModelError) -> Duration {
        let left = now().duration(to: deadline)
        guard left > .zero else { throw .timeout }
        return left
    }

    func reply(to request: OutboundRequest) async throws(ModelError) -> OutboundReply {
        do {
            return try await send(request)
        } catch {
            switch error {
            // Who cancels does not wait for a reason.
            case .timeout, .cancelled: throw .timeout
            case .unreachable: throw .unavailable(retryAfter: nil)
            case .tooLarge: throw .malformed
            // Nobody was asked, so there is no status.
            case .badAddress: throw .refused(status: 0)
            }
        }
    }
}

extension ModelError {
    /// What a status that is no success means, the same for every vendor: 408, 429 and 5xx pass (Gemini's error page
    /// names 429, 500, 503 and 504, its SDK adds 408 and 502), anything else needs the operator.
    init(status: Int, retryAfter: Duration?) {
        switch status {
        case 429: self = .rateLimited(retryAfter: retryAfter)
        case 408, 500...: self = .unavailable(retryAfter: retryAfter)
        default: self = .refused(status: status)
        }
    }

    /// For the operator, without anything that was sent or came.
    func line(of server: String, asking model: String) -> String {
        switch self {
        case .timeout: "\(server) did not answer in time"
        case .rateLimited: "\(server) answers that there are too many requests, or no quota is left (HTTP 429)"
        case .unavailable: "\(server) cannot be reached or is not ready"
        case .refused(status: 0): "the base address of \(server) is none that can be asked"
        case .refused(status: 404): "\(server) has no model named \(model) (HTTP 404)"
        case .refused(let status): "\(server) refuses the key or the request (HTTP \(status))"
        case .blocked, .truncated, .malformed: "what answers at the address of \(server) does not speak its language"
        }
    }
}

extension String {
    /// Base and path with one slash between them.
    func appending(path: String) -> String {
        var base = self[...]
        while base.last == "/" { base.removeLast() }
        return base + "/" + path
    }

    /// As a path of a URL: slashes stay (models are named "models/x" and "owner/x").
    var inPath: String {
        let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/".utf8)
        return utf8.reduce(into: "") { result, byte in
            if kept.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
    }
}
