/// Gemini's API, `v1` and `v1beta`, as far as writing text needs it.
extension FakeVendors {
    func gemini(_ call: VendorCallIn) -> VendorRoute {
        let version = call.path[0]
        guard let key = call.headers["x-goog-api-key"] ?? call.query["key"] else {
            return .failing(
                .gemini,
                Self.geminiError(
                    403, "Method doesn't allow unregistered callers. Please use API Key.", "PERMISSION_DENIED"))
        }
        guard key == Self.geminiKey else { return .failing(.gemini, Self.wrongKey) }
        guard call.path.count >= 2, call.path[1] == "models" else { return Self.noSuchAddress }
        guard call.path.count == 3 else {
            guard call.method == "GET", call.path.count == 2 else { return Self.noSuchAddress }
            return good(.model) { _ in
                VendorReply(200, ["models": .array(Self.geminiModels.map { Self.describe($0) })])
            }
        }
        let parts = call.path[2].split(separator: ":", maxSplits: 1).map(String.init)
        let model = parts[0]
        switch (call.method, parts.dropFirst().first) {
        case ("GET", nil):
            return good(.model) { fault in
                guard fault.kind != .modelGone, Self.isThere(model, version) else {
                    return Self.noModel(model, version)
                }
                return VendorReply(200, Self.describe(model))
            }
        case ("POST", "generateContent"): return generate(call, model, version, .generate)
        case ("POST", "streamGenerateContent"): return generate(call, model, version, .stream)
        case ("POST", "countTokens"):
            return good(.countTokens) { _ in
                guard Self.isThere(model, version) else { return Self.noModel(model, version) }
                guard let body = WireJSON(call.body), let contents = body["contents"] else {
                    return Self.geminiError(400, "* CountTokensRequest: contents is not specified", "INVALID_ARGUMENT")
                }
                return VendorReply(
                    200, ["totalTokens": .int(ModelTalk.tokens(contents.texts.joined(separator: "\n")))])
            }
        default: return Self.noSuchAddress
        }
    }

    private func generate(
        _ call: VendorCallIn, _ model: String, _ version: String, _ kind: VendorCall
    ) -> VendorRoute {
        good(kind) { [self] fault in
            guard fault.kind != .modelGone, Self.isThere(model, version) else { return Self.noModel(model, version) }
            guard let body = WireJSON(call.body) else {
                return Self.geminiError(
                    400, "Invalid JSON payload received. Unexpected token.", "INVALID_ARGUMENT")
            }
            if let complaint = GeminiRules.complaint(about: body) { return complaint }
            let talk = ModelTalk(
                vendor: .gemini, model: model,
                system: (body["systemInstruction"] ?? body["system_instruction"])?.texts.joined(separator: "\n") ?? "",
                user: body["contents"]?.texts.joined(separator: "\n") ?? "",
                schema: body["generationConfig"]?["responseJsonSchema"] ?? body["generationConfig"]?["responseSchema"])
            let written = GeminiAnswer(talk: talk, fault: fault)
            note(talk, answer: written.text)
            guard kind == .stream else { return VendorReply(200, written.whole) }
            if call.query["alt"] == "sse" { return written.events }
            return VendorReply(200, .array(written.parts))
        }
    }

    private func good(
        _ call: VendorCall, _ answer: @escaping @Sendable (Fault) async throws -> VendorReply
    ) -> VendorRoute {
        VendorRoute(
            vendor: .gemini, call: call,
            answer: { fault in
                var reply = try await answer(fault)
                reply.headers.append(("X-Gemini-Service-Tier", "standard"))
                return reply
            },
            error: { Self.geminiError(told: $0) })
    }

    private static var noSuchAddress: VendorRoute {
        var reply = VendorReply(404, text: "<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>", type: "text/html")
        reply.type = "text/html; charset=UTF-8"
        return .failing(.gemini, reply)
    }

    static let geminiModels = [
        "gemini-3.5-flash-lite", "gemini-3.6-flash", "gemini-3.8-flash", "gemini-3.8-pro", "gemini-4-argon",
    ]

    /// Names that move with every release are known to `v1beta` alone.
    private static func isThere(_ model: String, _ version: String) -> Bool {
        geminiModels.contains(model)
            || version == "v1beta" && ["gemini-flash-latest", "gemini-flash-lite-latest"].contains(model)
    }

    private static func noModel(_ model: String, _ version: String) -> VendorReply {
        geminiError(
            404,
            "models/\(model) is not found for API version \(version), or is not supported for generateContent. "
                + "Call ModelService.ListModels to see the list of available models and their supported methods.",
            "NOT_FOUND")
    }

    private static func describe(_ model: String) -> WireJSON {
        [
            "name": .string("models/" + model), "version": "001", "displayName": .string(model),
            "inputTokenLimit": 1_048_576, "outputTokenLimit": 65_536,
            "supportedGenerationMethods": ["generateContent", "countTokens"], "thinking": true,
        ]
    }
}

extension WireJSON {
    /// The texts of `contents` or of one content.
    fileprivate var texts: [String] {
        let contents = array ?? [self]
        return contents.flatMap { content in (content["parts"]?.array ?? []).compactMap { $0["text"]?.string } }
    }
}
