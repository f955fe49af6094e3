import Synchronization

/// What the two kinds of model servers have in common: a request in plain words, and the text that is answered.
struct ModelTalk: Sendable {
    var vendor: Vendor
    var model: String
    var system: String
    var user: String
    var schema: WireJSON?

    /// The answer's text, with faults of its content played.
    func text(_ fault: Fault) -> String {
        let good = fault.kind == .answer ? fault.text ?? "" : ModelAnswers.good(for: self)
        switch fault.kind {
        case .empty: return ""
        case .fenced: return "Here is the JSON:\n```json\n" + good + "\n```\n"
        case .truncated, .maxTokens: return String(good.prefix(good.count / 2))
        case .violating:
            return #"{"professional_bio": 7, "expertise_keywords": {"first": []}, "fields": "none", "extra": [1, [2]]}"#
        default: return good
        }
    }

    /// As many tokens as English text of this length has, roughly.
    static func tokens(_ text: String) -> Int { text.isEmpty ? 0 : text.utf8.count / 4 + 1 }

    var inputTokens: Int { Self.tokens(system + user) }
}

extension FakeVendors {
    func note(_ talk: ModelTalk, answer: String?) {
        let prompt = VendorPrompt(
            vendor: talk.vendor, model: talk.model, system: talk.system, user: talk.user, schema: talk.schema,
            answer: answer)
        state.withLock { $0.prompts.append(prompt) }
    }
}
