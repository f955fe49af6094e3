import Outbound
import Ports

/// What a server of the OpenAI kind understands of a request. They differ in how an answer's shape is asked for, what
/// the limit is called, and whether a temperature may be set.
struct ChatDialect: Sendable, Hashable {
    enum Format: Sendable, Hashable {
        /// `json_schema`, strict (OpenAI, llama.cpp, vLLM, Ollama).
        case schema
        /// `json_object` with the schema beside it (llama-cpp-python answers 500 to the first).
        case object
        /// In words alone.
        case words

        var next: Format? {
            switch self {
            case .schema: .object
            case .object: .words
            case .words: nil
            }
        }
    }

    var format: Format = .schema
    /// `max_tokens`; else `max_completion_tokens`, as OpenAI's reasoning models have it.
    var hasPlainLimit = true
    /// Those models take no temperature either.
    var hasTemperature = true

    /// In what other words to ask after a request failed; nil: other words would not help.
    ///
    /// - Parameter isProven: the server has answered in this dialect before, so only a word about it is a reason.
    func next(after reply: OutboundReply, _ error: ModelError, isProven: Bool) -> ChatDialect? {
        var next = self
        if reply.isSuccess {
            // A server that passes over what it does not know writes prose.
            guard error == .malformed, !isProven, let format = format.next else { return nil }
            next.format = format
            return next
        }
        guard [400, 422, 500].contains(reply.status) else { return nil }
        let words = String(decoding: reply.body.prefix(4000), as: UTF8.self).lowercased()
        if hasPlainLimit, words.contains("max_completion_tokens") {
            next.hasPlainLimit = false
            return next
        }
        if hasTemperature, words.contains("temperature") {
            next.hasTemperature = false
            return next
        }
        if Self.tooLong.contains(where: words.contains) { return nil }
        guard !isProven || Self.shape.contains(where: words.contains), let format = format.next else { return nil }
        next.format = format
        return next
    }

    private static let shape = ["schema", "response_format", "json_object", "grammar"]
    private static let tooLong = ["context_length", "context length", "context size", "exceed_context"]
}
