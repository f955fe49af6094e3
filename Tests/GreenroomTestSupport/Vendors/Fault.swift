/// Whose server a request was meant for.
package enum Vendor: String, Sendable, Hashable, Codable, CaseIterable {
    case apify, gemini, openai
    /// Where redirects lead: nobody should ever ask it.
    case elsewhere
}

/// What a vendor is asked.
package enum VendorCall: String, Sendable, Hashable, Codable, CaseIterable {
    // Apify
    case start, sync, run, abort, items, input, runs, me
    // Gemini; OpenAI's chat completions are `.generate` and its streams `.stream` as well
    case generate, stream, countTokens, model
    /// An address that the vendor does not have.
    case other
}

/// How a fake answers in place of its good answer.
package struct Fault: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// As usual; with `delayMilliseconds`, slowly.
        case none
        /// No answer until `release()`; a run begins all the same.
        case hang
        /// The connection is reset before anything is done.
        case drop
        /// `status` with the vendor's error body.
        case status
        /// Half of the answer, then the connection is reset; a run has begun.
        case reset
        /// Half of the answer with the length of the half. Of a model: half of its text.
        case truncated
        /// The JSON stands in a code fence.
        case fenced
        /// JSON in another schema than the vendor's or the task's.
        case violating
        /// A redirect to somewhere else.
        case redirect
        /// Apify: a run without rows. A model: an answer without text.
        case empty
        /// Apify: what the actor says of a private or missing profile.
        case privateRow = "private"
        /// Apify: the row of somebody else.
        case wrongPerson
        /// Apify: a profile of two million characters.
        case huge
        /// Apify: these `rows`.
        case rows
        /// Apify, at the start: the run will end as `text` ("FAILED", "TIMED-OUT", "ABORTED").
        case runEnds
        /// A model: the prompt is refused.
        case blocked
        /// A model: the answer is withheld for safety.
        case safety
        /// A model: the answer is cut off at the limit of tokens.
        case maxTokens
        /// A model: it is no longer there.
        case modelGone
        /// A model: answers `text`.
        case answer
    }

    package var kind: Kind
    package var delayMilliseconds = 0
    package var status: Int?
    package var retryAfterSeconds: Int?
    /// Apify's error type, Gemini's quota, OpenAI's error code.
    package var errorType: String?
    package var text: String?
    package var rows: [WireJSON]?

    package init(_ kind: Kind) { self.kind = kind }

    package static let none = Fault(.none)
    package static let hang = Fault(.hang)
    package static let drop = Fault(.drop)
    package static let reset = Fault(.reset)
    package static let truncated = Fault(.truncated)
    package static let fenced = Fault(.fenced)
    package static let violating = Fault(.violating)
    package static let redirect = Fault(.redirect)
    package static let empty = Fault(.empty)
    package static let privateRow = Fault(.privateRow)
    package static let wrongPerson = Fault(.wrongPerson)
    package static let huge = Fault(.huge)
    package static let blocked = Fault(.blocked)
    package static let safety = Fault(.safety)
    package static let maxTokens = Fault(.maxTokens)
    package static let modelGone = Fault(.modelGone)

    package static func delay(_ duration: Duration) -> Fault { Fault.none.after(duration) }

    package static func status(_ status: Int, retryAfter seconds: Int? = nil, type: String? = nil) -> Fault {
        var fault = Fault(.status)
        fault.status = status
        fault.retryAfterSeconds = seconds
        fault.errorType = type
        return fault
    }

    package static func rows(_ rows: [WireJSON]) -> Fault {
        var fault = Fault(.rows)
        fault.rows = rows
        return fault
    }

    /// The run ends in a state of Apify's, "FAILED" say.
    package static func runEnds(_ state: String) -> Fault {
        var fault = Fault(.runEnds)
        fault.text = state
        return fault
    }

    package static func answer(_ text: String) -> Fault {
        var fault = Fault(.answer)
        fault.text = text
        return fault
    }

    package static func answer(_ json: WireJSON) -> Fault { answer(json.text) }

    /// The same, later.
    package func after(_ duration: Duration) -> Fault {
        var fault = self
        fault.delayMilliseconds = Int(duration / .milliseconds(1))
        return fault
    }
}

extension Fault: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind = "do"
        case delayMilliseconds, status, retryAfterSeconds, errorType, text, json, rows
    }

    /// `{"do": "status", "status": 429, "retryAfterSeconds": 2}`; an answer's `json` in place of its `text`.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        kind = try values.decodeIfPresent(Kind.self, forKey: .kind) ?? .none
        delayMilliseconds = try values.decodeIfPresent(Int.self, forKey: .delayMilliseconds) ?? 0
        status = try values.decodeIfPresent(Int.self, forKey: .status)
        retryAfterSeconds = try values.decodeIfPresent(Int.self, forKey: .retryAfterSeconds)
        errorType = try values.decodeIfPresent(String.self, forKey: .errorType)
        text =
            try values.decodeIfPresent(String.self, forKey: .text)
            ?? values.decodeIfPresent(WireJSON.self, forKey: .json)?.text
        rows = try values.decodeIfPresent([WireJSON].self, forKey: .rows)
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(kind, forKey: .kind)
        try values.encode(delayMilliseconds, forKey: .delayMilliseconds)
        try values.encodeIfPresent(status, forKey: .status)
        try values.encodeIfPresent(retryAfterSeconds, forKey: .retryAfterSeconds)
        try values.encodeIfPresent(errorType, forKey: .errorType)
        try values.encodeIfPresent(text, forKey: .text)
        try values.encodeIfPresent(rows, forKey: .rows)
    }
}

/// When a fault happens. Rules with `times` are used up one after another, before those that stand.
package struct VendorRule: Sendable, Hashable, Codable {
    package var vendor: Vendor
    package var call: VendorCall
    /// Only for requests whose address, body or run's input contain this.
    package var containing: String?
    /// How often; nil: until the script is changed.
    package var times: Int?
    package var fault: Fault

    package init(_ vendor: Vendor, _ call: VendorCall, containing: String? = nil, times: Int? = nil, fault: Fault) {
        self.vendor = vendor
        self.call = call
        self.containing = containing
        self.times = times
        self.fault = fault
    }
}
