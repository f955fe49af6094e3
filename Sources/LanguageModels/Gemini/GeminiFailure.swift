import Foundation
import Outbound
import Ports

/// Gemini's error (`google.rpc.Status`), which sometimes comes in an array of one.
struct GeminiFailure: Decodable, Sendable {
    struct Status: Decodable, Sendable {
        var message: String?
        var details: [Detail]?
    }
    struct Detail: Decodable, Sendable {
        struct Violation: Decodable, Sendable { var quotaId: String? }
        /// `RetryInfo`: seconds with an s behind them ("58s", "0.5s").
        var retryDelay: String?
        /// `QuotaFailure`.
        var violations: [Violation]?
    }

    var error: Status

    /// Nil where the body is none of Gemini's errors.
    init?(_ reply: OutboundReply) {
        let body = Data(reply.body)
        let decoder = JSONDecoder()
        if let failure = try? decoder.decode(GeminiFailure.self, from: body) {
            self = failure
        } else if let failure = try? decoder.decode([GeminiFailure].self, from: body).first {
            self = failure
        } else {
            return nil
        }
    }

    static func error(of reply: OutboundReply) -> ModelError {
        let details = GeminiFailure(reply)?.error.details ?? []
        let quotas = details.flatMap { $0.violations ?? [] }.compactMap(\.quotaId)
        // It comes back at midnight, Pacific time.
        if reply.status == 429, quotas.contains(where: { $0.contains("PerDay") }) { return .refused(status: 429) }
        let delay = details.lazy.compactMap(\.retryDelay).compactMap(seconds).first
        return ModelError(status: reply.status, retryAfter: delay ?? reply.retryAfter)
    }

    /// Whether a request was refused for its schema.
    static func isAboutSchema(_ reply: OutboundReply) -> Bool {
        guard reply.status == 400, let message = GeminiFailure(reply)?.error.message?.lowercased() else { return false }
        return ["schema", "too many states", "constraint"].contains { message.contains($0) }
    }

    private static func seconds(_ text: String) -> Duration? {
        guard text.hasSuffix("s"), let number = Double(text.dropLast()), (0...86_400).contains(number) else {
            return nil
        }
        return .milliseconds(Int64((number * 1000).rounded(.up)))
    }
}
