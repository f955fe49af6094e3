import InterviewCore
import Ports

/// An OpenAI-compatible server: chat completions with a JSON schema, and the list of models.
extension FakeVendors {
    static let openAIModels = ["fake-model", "gpt-fake-mini"]

    func openAI(_ call: VendorCallIn) -> VendorRoute {
        guard let key = Self.bearer(call) else {
            return .failing(
                .openai,
                Self.openAIError(401, "You didn't provide an API key.", "invalid_request_error", code: nil))
        }
        guard key == Self.openAIKey else {
            return .failing(
                .openai,
                Self.openAIError(401, "Incorrect API key provided.", "invalid_request_error", code: "invalid_api_key"))
        }
        switch (call.method, Array(call.path.dropFirst())) {
        case ("GET", ["models"]):
            return openAIRoute(.model) { _ in
                VendorReply(200, ["object": "list", "data": .array(Self.openAIModels.map(Self.describeOpenAI))])
            }
        case ("POST", ["chat", "completions"]):
            let isStream = WireJSON(call.body)?["stream"] == true
            return openAIRoute(isStream ? .stream : .generate) { [self] fault in complete(call, fault) }
        default:
            let message = "Invalid URL (\(call.method) /\(call.path.joined(separator: "/")))"
            return .failing(.openai, Self.openAIError(404, message, "invalid_request_error", code: nil))
        }
    }

    private func complete(_ call: VendorCallIn, _ fault: Fault) -> VendorReply {
        guard let body = WireJSON(call.body), body.object != nil else {
            return Self.openAIError(
                400, "We could not parse the JSON body of your request.", "invalid_request_error", code: nil)
        }
        guard let model = body["model"]?.string else {
            return Self.openAIError(
                400, "you must provide a model parameter", "invalid_request_error", code: nil)
        }
        guard fault.kind != .modelGone, Self.openAIModels.contains(model) else {
            return Self.openAIError(
                404, "The model `\(model)` does not exist or you do not have access to it.", "invalid_request_error",
                code: "model_not_found")
        }
        guard let messages = body["messages"]?.array, !messages.isEmpty else {
            return Self.openAIError(
                400, "Missing required parameter: 'messages'.", "invalid_request_error",
                code: "missing_required_parameter")
        }
        let format = body["response_format"]
        if format?["type"] == "json_schema", format?["json_schema"]?["schema"] == nil {
            return Self.openAIError(
                400, "Missing required parameter: 'response_format.json_schema.schema'.", "invalid_request_error",
                code: "missing_required_parameter")
        }
        func said(by roles: Set<String>) -> String {
            messages.filter { roles.contains($0["role"]?.string ?? "") }.flatMap { message in
                message["content"]?.string.map { [$0] }
                    ?? (message["content"]?.array ?? []).compactMap { $0["text"]?.string }
            }.joined(separator: "\n")
        }
        let talk = ModelTalk(
            vendor: .openai, model: model, system: said(by: ["system", "developer"]), user: said(by: ["user"]),
            schema: format?["json_schema"]?["schema"] ?? format?["schema"])
        return reply(to: talk, fault, isStream: body["stream"] == true)
    }

    private func reply(to talk: ModelTalk, _ fault: Fault, isStream: Bool) -> VendorReply {
        let isRefused = [.blocked, .safety].contains(fault.kind)
        let text = isRefused ? nil : talk.text(fault)
        note(talk, answer: text)
        let finish: WireJSON = isRefused ? "content_filter" : fault.kind == .maxTokens ? "length" : "stop"
        let output = ModelTalk.tokens(text ?? "")
        func envelope(_ object: WireJSON, _ choice: WireJSON) -> WireJSON {
            [
                "id": "chatcmpl-fake0001", "object": object, "created": .int(Int(clock.wall.now().milliseconds / 1000)),
                "model": .string(talk.model), "choices": [choice],
            ]
        }
        if isStream {
            let first: WireJSON = [
                "index": 0, "delta": ["role": "assistant", "content": .string(text ?? "")], "finish_reason": nil,
            ]
            let last: WireJSON = ["index": 0, "delta": [:], "finish_reason": finish]
            let chunks = [first, last].map { "data: " + envelope("chat.completion.chunk", $0).text + "\n\n" }
            return VendorReply(200, text: chunks.joined() + "data: [DONE]\n\n", type: "text/event-stream")
        }
        let message: WireJSON = [
            "role": "assistant", "content": text.map { .string($0) } ?? .null,
            "refusal": isRefused ? "I cannot help with that." : .null,
        ]
        let whole = envelope(
            "chat.completion", ["index": 0, "message": message, "logprobs": nil, "finish_reason": finish])
        return VendorReply(
            200,
            whole.setting(
                "usage",
                to: [
                    "prompt_tokens": .int(talk.inputTokens), "completion_tokens": .int(output),
                    "total_tokens": .int(talk.inputTokens + output),
                ]))
    }

    private func openAIRoute(
        _ call: VendorCall, _ answer: @escaping @Sendable (Fault) async throws -> VendorReply
    ) -> VendorRoute {
        VendorRoute(
            vendor: .openai, call: call, answer: answer,
            error: { fault in
                let status = fault.status ?? 500
                let type = status == 429 ? "requests" : status < 500 ? "invalid_request_error" : "server_error"
                var reply = Self.openAIError(status, "The fake was told so.", type, code: fault.errorType)
                if let seconds = fault.retryAfterSeconds { reply.headers.append(("Retry-After", String(seconds))) }
                return reply
            })
    }

    private static func describeOpenAI(_ model: String) -> WireJSON {
        ["id": .string(model), "object": "model", "created": 1_700_000_000, "owned_by": "fake"]
    }

    static func openAIError(_ status: Int, _ message: String, _ type: String, code: String?) -> VendorReply {
        var reply = VendorReply(
            status,
            [
                "error": [
                    "message": .string(message), "type": .string(type), "param": nil,
                    "code": code.map { .string($0) } ?? .null,
                ]
            ])
        reply.type = "application/json"
        return reply
    }
}
