import Foundation
import Outbound
import Ports

/// A chat completion, as much of it as matters here, or an error in its place.
struct ChatReply: Decodable, Sendable {
    struct Choice: Decodable, Sendable {
        var message: Message?
        var finish_reason: String?
    }
    struct Message: Decodable, Sendable {
        var content: Content?
        /// Why OpenAI's model would not.
        var refusal: String?
    }
    /// A text, or parts of one.
    struct Content: Decodable, Sendable {
        struct Part: Decodable, Sendable { var text: String? }
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else {
                text = try container.decode([Part].self).compactMap(\.text).joined()
            }
        }
    }
    struct Usage: Decodable, Sendable {
        var prompt_tokens: TokenCount?
        var completion_tokens: TokenCount?
    }

    var choices: [Choice]?
    var model: String?
    var usage: Usage?
    var error: ChatFailure.Status?

    /// - Throws: what a status that is no success means, `.malformed`, or how the answer ended.
    static func answer(of reply: OutboundReply, asked: String) throws(ModelError) -> ModelAnswer {
        guard reply.isSuccess else { throw ChatFailure.error(of: reply) }
        guard let message = try? JSONDecoder().decode(ChatReply.self, from: Data(reply.body)) else { throw .malformed }
        return try message.answer(asked: asked)
    }

    private func answer(asked: String) throws(ModelError) -> ModelAnswer {
        guard let choice = choices?.first else {
            // Routers answer 200 and put the failure of whom they asked into the body.
            if let status = error?.code?.number, (400..<600).contains(status) {
                throw ModelError(status: status, retryAfter: nil)
            }
            throw .malformed
        }
        if let refusal = choice.message?.refusal, !refusal.isEmpty { throw .blocked }
        switch choice.finish_reason {
        case "length": throw .truncated
        case "content_filter": throw .blocked
        default: break
        }
        return ModelAnswer(
            json: try AnswerText.object(in: choice.message?.content?.text ?? ""),
            model: ModelName.bounded(model, or: asked), inputTokens: usage?.prompt_tokens?.value ?? 0,
            outputTokens: usage?.completion_tokens?.value ?? 0)
    }
}

/// `{"error": {"code", "type", "message"}}`, the code a word or a status.
struct ChatFailure: Decodable, Sendable {
    struct Status: Decodable, Sendable {
        var code: Code?
        var type: String?
    }
    struct Code: Decodable, Sendable {
        var word: String?
        var number: Int?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            word = try? container.decode(String.self)
            number = try? container.decode(Int.self)
        }
    }

    var error: Status

    static func error(of reply: OutboundReply) -> ModelError {
        let failure = try? JSONDecoder().decode(ChatFailure.self, from: Data(reply.body))
        // The account is empty; it will be so the next time.
        if reply.status == 429, [failure?.error.code?.word, failure?.error.type].contains("insufficient_quota") {
            return .refused(status: 429)
        }
        return ModelError(status: reply.status, retryAfter: reply.retryAfter)
    }
}
