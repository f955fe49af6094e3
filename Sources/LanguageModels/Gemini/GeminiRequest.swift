import Outbound

/// Requests as Gemini's REST API takes them (`generateContent` of v1beta, as google-genai 3.4.0 writes it).
enum GeminiRequest {
    /// How the answer's shape is asked for.
    enum Dialect: Sendable, Hashable {
        /// `responseJsonSchema`.
        case schema
        /// In words, for a model that finds the schema too complex.
        case words
    }

    /// Thinking counts as output; room for it beside the answer.
    static let thinkingTokens = 8192

    static func generate(
        _ prompt: ModelPrompt, on server: ModelServer, dialect: Dialect, timeout: Duration
    ) -> OutboundRequest {
        OutboundRequest(
            .post, address(of: server) + ":generateContent",
            headers: [
                ("Content-Type", "application/json"), ("x-goog-api-key", server.key),
                ("X-Server-Timeout", String(wholeSeconds(timeout))),
            ],
            body: body(prompt, dialect: dialect).bytes, timeout: timeout, maximumBytes: ModelExchange.maximumBytes)
    }

    /// What the server says of the model.
    static func describe(_ server: ModelServer, timeout: Duration) -> OutboundRequest {
        OutboundRequest(
            .get, address(of: server), headers: [("x-goog-api-key", server.key)], timeout: timeout,
            maximumBytes: ModelExchange.maximumBytes)
    }

    private static func address(of server: ModelServer) -> String {
        let model = server.model.contains("/") ? server.model : "models/" + server.model
        return server.baseURL.appending(path: "v1beta/" + model.inPath)
    }

    private static func body(_ prompt: ModelPrompt, dialect: Dialect) -> OrderedJSON {
        var instruction = prompt.instruction
        // No temperature: the models of 2026 ignore it. No thinking level: the default model's own is the lowest, and
        // others refuse that one.
        var generation: [(String, OrderedJSON)] = [
            ("maxOutputTokens", .number(prompt.answerTokens + thinkingTokens)),
            ("responseMimeType", .text("application/json")),
        ]
        switch dialect {
        case .schema: generation.append(("responseJsonSchema", .verbatim(prompt.schema)))
        case .words: instruction = prompt.instructionWithSchema
        }
        return .object([
            ("systemInstruction", .object([("parts", .list([part(instruction)]))])),
            ("contents", .list([.object([("role", .text("user")), ("parts", .list([part(prompt.message)]))])])),
            ("generationConfig", .object(generation)),
            ("safetySettings", .list(harms.map(leniently))),
            // Else a paid project keeps prompts for 55 days.
            ("store", .boolean(false)),
        ])
    }

    private static func part(_ text: String) -> OrderedJSON { .object([("text", .text(text))]) }

    /// People work in medicine, security and harm reduction; drafts only repeat what they say of that work themselves.
    private static let harms = [
        "HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_HATE_SPEECH", "HARM_CATEGORY_SEXUALLY_EXPLICIT",
        "HARM_CATEGORY_DANGEROUS_CONTENT",
    ]

    private static func leniently(_ harm: String) -> OrderedJSON {
        .object([("category", .text(harm)), ("threshold", .text("BLOCK_ONLY_HIGH"))])
    }

    private static func wholeSeconds(_ duration: Duration) -> Int64 {
        let (seconds, rest) = duration.components
        return max(1, rest > 0 ? seconds + 1 : seconds)
    }
}

extension ModelPrompt {
    /// For models that cannot be held to a schema.
    var instructionWithSchema: String {
        instruction + "\n\nThe answer is valid JSON by this schema, without a code fence:\n\n" + schema
    }
}
