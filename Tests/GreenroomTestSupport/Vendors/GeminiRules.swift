/// What Gemini refuses in a request (`https://ai.google.dev/api/generate-content`).
enum GeminiRules {
    private static let fields: Set<String> = [
        "contents", "systemInstruction", "system_instruction", "tools", "toolConfig", "safetySettings",
        "generationConfig", "cachedContent", "store", "serviceTier", "model", "labels",
    ]
    private static let configFields: Set<String> = [
        "stopSequences", "responseMimeType", "responseSchema", "responseJsonSchema", "candidateCount",
        "maxOutputTokens", "temperature", "topP", "topK", "seed", "thinkingConfig", "responseModalities",
        "mediaResolution",
        "responseLogprobs", "logprobs", "speechConfig", "imageConfig",
    ]
    private static let levels: Set<String> = ["MINIMAL", "LOW", "MEDIUM", "HIGH", "THINKING_LEVEL_UNSPECIFIED"]

    /// The vendor's answer to a request that is not valid; nil: it is.
    static func complaint(about body: WireJSON) -> VendorReply? {
        guard let object = body.object else { return invalid("Invalid value at '' (type.googleapis.com/Request)") }
        if let unknown = object.keys.sorted().first(where: { !fields.contains($0) }) { return noField(unknown, in: "") }
        guard let contents = body["contents"]?.array, !contents.isEmpty else {
            return invalid("* GenerateContentRequest.contents: contents is not specified")
        }
        for (place, content) in contents.enumerated() {
            guard let parts = content["parts"]?.array, !parts.isEmpty else {
                return invalid("* GenerateContentRequest.contents[\(place)].parts: contents.parts must not be empty.")
            }
            if let role = content["role"]?.string, !["user", "model"].contains(role) {
                return invalid("Please use a valid role: user, model.")
            }
        }
        if contents.last?["role"] == "model" {
            return invalid("Please ensure that the last turn has the role user: a model's turn cannot be filled in.")
        }
        return complaint(aboutConfig: body["generationConfig"] ?? [:])
    }

    private static func complaint(aboutConfig config: WireJSON) -> VendorReply? {
        let object = config.object ?? [:]
        if let unknown = object.keys.sorted().first(where: { !configFields.contains($0) }) {
            return noField(unknown, in: "generation_config")
        }
        let hasSchema = object["responseJsonSchema"] != nil || object["responseSchema"] != nil
        if object["responseJsonSchema"] != nil, object["responseSchema"] != nil {
            return invalid("Only one of response_schema and response_json_schema may be set.")
        }
        if hasSchema, object["responseMimeType"] != "application/json" {
            return invalid("Setting a response schema needs the response_mime_type application/json.")
        }
        if let level = object["thinkingConfig"]?["thinkingLevel"]?.string, !levels.contains(level.uppercased()) {
            return invalid("Invalid value at 'generation_config.thinking_config.thinking_level', \"\(level)\"")
        }
        if let count = object["maxOutputTokens"], case .int(let count) = count, count > 0 { return nil }
        return object["maxOutputTokens"] == nil ? nil : invalid("max_output_tokens must be positive.")
    }

    private static func invalid(_ message: String) -> VendorReply {
        FakeVendors.geminiError(400, message, "INVALID_ARGUMENT")
    }

    private static func noField(_ name: String, in place: String) -> VendorReply {
        let at = place.isEmpty ? "" : " at '\(place)'"
        let message = "Invalid JSON payload received. Unknown name \"\(name)\"\(at): Cannot find field."
        return FakeVendors.geminiError(
            400, message, "INVALID_ARGUMENT",
            details: [
                [
                    "@type": "type.googleapis.com/google.rpc.BadRequest",
                    "fieldViolations": [["field": .string(place), "description": .string(message)]],
                ]
            ])
    }
}

extension FakeVendors {
    static func geminiError(
        _ code: Int, _ message: String, _ status: String, details: [WireJSON] = []
    ) -> VendorReply {
        var error: [String: WireJSON] = [
            "code": .int(code), "message": .string(message), "status": .string(status),
        ]
        if !details.isEmpty { error["details"] = .array(details) }
        var reply = VendorReply(code, ["error": .object(error)])
        reply.type = "application/json; charset=UTF-8"
        return reply
    }

    static var wrongKey: VendorReply {
        geminiError(
            400, "API key not valid. Please pass a valid API key.", "INVALID_ARGUMENT",
            details: [
                [
                    "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID",
                    "domain": "googleapis.com", "metadata": ["service": "generativelanguage.googleapis.com"],
                ]
            ])
    }

    private static let statusNames = [
        400: "INVALID_ARGUMENT", 401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND",
        408: "DEADLINE_EXCEEDED", 429: "RESOURCE_EXHAUSTED", 500: "INTERNAL", 502: "UNAVAILABLE",
        503: "UNAVAILABLE", 504: "DEADLINE_EXCEEDED",
    ]

    /// A scripted error; `errorType` is the quota that is used up.
    static func geminiError(told fault: Fault) -> VendorReply {
        let status = fault.status ?? 500
        var details: [WireJSON] = []
        if let quota = fault.errorType {
            details.append([
                "@type": "type.googleapis.com/google.rpc.QuotaFailure",
                "violations": [
                    [
                        "quotaMetric": "generativelanguage.googleapis.com/generate_content_free_tier_requests",
                        "quotaId": .string(quota), "quotaValue": "20",
                    ]
                ],
            ])
        }
        if let seconds = fault.retryAfterSeconds {
            details.append([
                "@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": .string("\(seconds)s"),
            ])
        }
        return geminiError(
            status, "The fake was told so.", statusNames[status] ?? "UNKNOWN", details: details)
    }
}
