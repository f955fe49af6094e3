import Foundation
import Outbound
import Ports

/// A `GenerateContentResponse`, as much of it as matters here.
struct GeminiReply: Decodable, Sendable {
    struct Candidate: Decodable, Sendable {
        struct Content: Decodable, Sendable { var parts: [Part]? }
        struct Part: Decodable, Sendable {
            var text: String?
            /// The model's thinking, not its answer.
            var thought: Bool?
        }
        var content: Content?
        var finishReason: String?
    }
    struct Feedback: Decodable, Sendable { var blockReason: String? }
    struct Usage: Decodable, Sendable {
        var promptTokenCount: TokenCount?
        var candidatesTokenCount: TokenCount?
        var thoughtsTokenCount: TokenCount?
    }
    struct Status: Decodable, Sendable {
        var modelStage: String?
        var retirementTime: String?
    }

    var candidates: [Candidate]?
    var promptFeedback: Feedback?
    var usageMetadata: Usage?
    /// Who answered: retired models are silently replaced.
    var modelVersion: String?
    var modelStatus: Status?

    /// - Throws: what a status that is no success means, or `.malformed`.
    init(_ reply: OutboundReply) throws(ModelError) {
        guard reply.isSuccess else { throw GeminiFailure.error(of: reply) }
        do {
            self = try JSONDecoder().decode(GeminiReply.self, from: Data(reply.body))
        } catch {
            throw .malformed
        }
    }

    /// - Parameter asked: the model's name where the answer tells none.
    func answer(asked: String) throws(ModelError) -> ModelAnswer {
        guard let candidate = candidates?.first else {
            throw promptFeedback?.blockReason == nil ? .malformed : .blocked
        }
        if let reason = candidate.finishReason, let ending = Self.ending(reason) { throw ending }
        let parts = candidate.content?.parts ?? []
        let written = parts.filter { $0.thought != true }.compactMap(\.text).joined()
        return ModelAnswer(
            json: try AnswerText.object(in: written), model: ModelName.bounded(modelVersion, or: asked),
            inputTokens: usageMetadata?.promptTokenCount?.value ?? 0,
            outputTokens: (usageMetadata?.candidatesTokenCount?.value ?? 0)
                + (usageMetadata?.thoughtsTokenCount?.value ?? 0))
    }

    /// Why there is no use in the text; nil: it ended well. Reasons that are not known are taken for `OTHER`.
    private static func ending(_ reason: String) -> ModelError? {
        switch reason {
        case "STOP": nil
        case "MAX_TOKENS": .truncated
        case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "LANGUAGE": .blocked
        default: .malformed
        }
    }
}

/// A vendor's name of a model, fit for a log and a page.
enum ModelName {
    static func bounded(_ name: String?, or asked: String) -> String {
        guard let name, !name.isEmpty, name.utf8.count <= 200, !name.contains(where: \.isNewline) else { return asked }
        return name
    }
}
