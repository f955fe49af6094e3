import InterviewCore

/// A language model. It writes; it decides nothing: whatever it answers goes through a gate before anyone sees it.
package protocol LanguageModel: Sendable {
    /// The model's own name ("gemini-3.5-flash-lite"), for the guest, the log and the operator.
    var name: String { get }
    /// Does one task, in one request or the few that a server's dialect needs.
    ///
    /// - Parameter timeout: after it the call ends with `.timeout`; a cancelled task ends it at once.
    func perform(_ task: ModelTask, within timeout: Duration) async throws(ModelError) -> ModelAnswer
    /// Whether the model answers, for `doctor`: nil, or what is wrong in a line without secrets.
    func check() async -> String?
}

/// What a language model is asked to do. Prompts and schemas are the adapter's.
package enum ModelTask: Sendable, Hashable {
    /// Drafts what a profile says of its owner, each claim with quotes.
    case analyseProfile(ProfileBrief)
    /// Drafts the refused claims once more.
    case repairClaims(ProfileBrief, refused: [RefusedText])
    /// Reads one message of the guest.
    case readMessage(MessageBrief)
}

/// A profile as a model gets it.
package struct ProfileBrief: Sendable, Hashable {
    /// `ProfileKind`'s raw value.
    package var kind: String
    /// The profile's text, whole: what quotes must stand in. Untrusted data.
    package var text: String
    /// What the guest said of themselves so far, a value each. Untrusted data.
    package var guestWords: [String]
    package init(kind: String, text: String, guestWords: [String]) {
        self.kind = kind
        self.text = text
        self.guestWords = guestWords
    }
}

/// A drafted text that the gate refused.
package struct RefusedText: Sendable, Hashable {
    package var field: Field
    package var text: String
    /// What in it no source holds; empty where its quotes are not in the profile.
    package var unsupported: [String]
    package init(field: Field, text: String, unsupported: [String]) {
        self.field = field
        self.text = text
        self.unsupported = unsupported
    }
}

/// A guest's message as a model gets it.
package struct MessageBrief: Sendable, Hashable {
    /// Untrusted data.
    package var text: String
    /// What the bot had just asked.
    package var question: String
    package var asked: [Field]
    package init(text: String, question: String, asked: [Field]) {
        self.text = text
        self.question = question
        self.asked = asked
    }
}

/// What a model wrote: JSON in the task's schema, if it kept to it.
package struct ModelAnswer: Sendable, Hashable {
    /// Bounded by the adapter to 200,000 characters.
    package var json: String
    /// The model that answered, as the vendor tells it.
    package var model: String
    package var inputTokens: Int
    package var outputTokens: Int
    package init(json: String, model: String, inputTokens: Int = 0, outputTokens: Int = 0) {
        self.json = json
        self.model = model
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
    }
}

/// Why a model gave no answer.
package enum ModelError: Error, Sendable, Hashable {
    case timeout
    /// 429; the wait that the vendor asks for.
    case rateLimited(retryAfter: Duration?)
    /// 5xx, a broken connection, a server still loading.
    case unavailable(retryAfter: Duration?)
    /// The key, the model's name or the request is wrong (400, 401, 403, 404), or a daily quota is used up: trying
    /// again cannot help. The HTTP status.
    case refused(status: Int)
    /// The vendor would not answer this (safety, recitation, personal data …).
    case blocked
    /// The answer was cut off.
    case truncated
    /// What came is not the vendor's wire format, or no JSON.
    case malformed

    /// Whether the same request may succeed later.
    package var isPassing: Bool {
        switch self {
        case .rateLimited, .unavailable: true
        case .timeout, .refused, .blocked, .truncated, .malformed: false
        }
    }
}
