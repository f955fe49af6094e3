import Outbound

/// Requests of the chat completions API, in what its servers have in common.
enum ChatRequest {
    /// Reasoning counts towards `max_completion_tokens`; room for it beside the answer.
    static let reasoningTokens = 8192

    static func complete(
        _ prompt: ModelPrompt, on server: ModelServer, dialect: ChatDialect, timeout: Duration
    ) -> OutboundRequest {
        OutboundRequest(
            .post, server.baseURL.appending(path: "chat/completions"),
            headers: [("Content-Type", "application/json")] + authorization(server),
            body: body(prompt, model: server.model, dialect: dialect).bytes, timeout: timeout,
            maximumBytes: ModelExchange.maximumBytes)
    }

    /// - Parameter path: "models", or a model's own.
    static func describe(_ path: String, on server: ModelServer, timeout: Duration) -> OutboundRequest {
        OutboundRequest(
            .get, server.baseURL.appending(path: path.inPath), headers: authorization(server), timeout: timeout,
            maximumBytes: ModelExchange.maximumBytes)
    }

    private static func authorization(_ server: ModelServer) -> [(name: String, value: String)] {
        server.key.isEmpty ? [] : [("Authorization", "Bearer " + server.key)]
    }

    private static func body(_ prompt: ModelPrompt, model: String, dialect: ChatDialect) -> OrderedJSON {
        let instruction = dialect.format == .schema ? prompt.instruction : prompt.instructionWithSchema
        var members: [(String, OrderedJSON)] = [
            ("model", .text(model)),
            ("messages", .list([said("system", instruction), said("user", prompt.message)])),
        ]
        if dialect.hasPlainLimit {
            members.append(("max_tokens", .number(prompt.answerTokens)))
        } else {
            members.append(("max_completion_tokens", .number(prompt.answerTokens + reasoningTokens)))
        }
        if dialect.hasTemperature { members.append(("temperature", .number(0))) }
        if let format = format(prompt, dialect.format) { members.append(("response_format", format)) }
        members.append(("stream", .boolean(false)))
        return .object(members)
    }

    private static func said(_ role: String, _ text: String) -> OrderedJSON {
        .object([("role", .text(role)), ("content", .text(text))])
    }

    private static func format(_ prompt: ModelPrompt, _ format: ChatDialect.Format) -> OrderedJSON? {
        switch format {
        case .schema:
            .object([
                ("type", .text("json_schema")),
                (
                    "json_schema",
                    .object([
                        ("name", .text(prompt.name)), ("strict", .boolean(true)), ("schema", .verbatim(prompt.schema)),
                    ])
                ),
            ])
        case .object: .object([("type", .text("json_object")), ("schema", .verbatim(prompt.schema))])
        case .words: nil
        }
    }
}
