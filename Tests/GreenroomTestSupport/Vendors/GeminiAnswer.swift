/// One answer of Gemini, whole or in parts.
struct GeminiAnswer: Sendable {
    private let talk: ModelTalk
    private let fault: Fault
    /// Nil where no text is given.
    let text: String?

    init(talk: ModelTalk, fault: Fault) {
        self.talk = talk
        self.fault = fault
        text = [.blocked, .safety].contains(fault.kind) ? nil : talk.text(fault)
    }

    private var finish: String { fault.kind == .maxTokens ? "MAX_TOKENS" : "STOP" }

    private func usage(_ text: String?) -> WireJSON {
        let output = ModelTalk.tokens(text ?? "")
        return [
            "promptTokenCount": .int(talk.inputTokens), "candidatesTokenCount": .int(output),
            "totalTokenCount": .int(talk.inputTokens + output),
            "promptTokensDetails": [["modality": "TEXT", "tokenCount": .int(talk.inputTokens)]],
        ]
    }

    private func envelope(_ usage: WireJSON) -> WireJSON {
        [
            "usageMetadata": usage, "modelVersion": .string(talk.model), "responseId": "fakeResponse000000001",
            "modelStatus": ["modelStage": "STABLE"],
        ]
    }

    private func part(_ text: String?, finish: String?) -> WireJSON {
        var candidate: [String: WireJSON] = ["index": 0]
        if let text {
            let parts: [WireJSON] = text.isEmpty ? [] : [["text": .string(text)]]
            candidate["content"] = ["role": "model", "parts": .array(parts)]
        }
        if let finish { candidate["finishReason"] = .string(finish) }
        return envelope(usage(finish == nil ? nil : self.text)).setting("candidates", to: [.object(candidate)])
    }

    /// The answer of `generateContent`.
    var whole: WireJSON {
        switch fault.kind {
        case .blocked:
            let usage: WireJSON = [
                "promptTokenCount": .int(talk.inputTokens), "totalTokenCount": .int(talk.inputTokens),
            ]
            return envelope(usage).setting("promptFeedback", to: ["blockReason": "PROHIBITED_CONTENT"])
        case .safety:
            let rating: WireJSON = ["category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": true]
            let candidate: WireJSON = ["finishReason": "SAFETY", "index": 0, "safetyRatings": [rating]]
            return envelope(usage(nil)).setting("candidates", to: [candidate])
        default: return part(text, finish: finish)
        }
    }

    /// The answer of `streamGenerateContent`: complete objects, the end's reason in the last.
    var parts: [WireJSON] {
        guard let text else { return [whole] }
        let size = max(1, (text.count + 2) / 3)
        var rest = Substring(text)
        var parts: [WireJSON] = []
        repeat {
            let piece = rest.prefix(size)
            rest = rest.dropFirst(size)
            parts.append(part(String(piece), finish: rest.isEmpty ? finish : nil))
        } while !rest.isEmpty
        return parts
    }

    /// The same as server-sent events, without an event that says `[DONE]`.
    var events: VendorReply {
        let text = parts.map { "data: " + $0.text + "\r\n\r\n" }.joined()
        return VendorReply(200, text: text, type: "text/event-stream")
    }
}
