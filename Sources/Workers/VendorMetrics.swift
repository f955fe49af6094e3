import InterviewCore
import Metrics
import Ports

/// What operators watch of vendors: how calls end and how long they take, and what models write.
enum VendorMetrics {
    static func called(_ vendor: String, outcome: String, took duration: Duration) {
        Counter(label: "greenroom_vendor_calls_total", dimensions: [("vendor", vendor), ("outcome", outcome)])
            .increment()
        Metrics.Timer(label: "greenroom_vendor_seconds", dimensions: [("vendor", vendor)])
            .recordMilliseconds(max(0, duration / .milliseconds(1)))
    }

    static func fetched(fromCache: Bool) {
        Counter(label: "greenroom_fetched_profiles_total", dimensions: [("cached", fromCache ? "yes" : "no")])
            .increment()
    }

    static func drafted(facts: Int, refused: Int) {
        Counter(label: "greenroom_drafted_facts_total").increment(by: facts)
        Counter(label: "greenroom_refused_claims_total").increment(by: refused)
    }

    static func used(_ answer: ModelAnswer) {
        Counter(label: "greenroom_model_tokens_total", dimensions: [("direction", "input")])
            .increment(by: max(0, answer.inputTokens))
        Counter(label: "greenroom_model_tokens_total", dimensions: [("direction", "output")])
            .increment(by: max(0, answer.outputTokens))
    }
}

extension VendorError {
    /// One of a bounded set, for metrics.
    var label: String {
        switch self {
        case .timeout: "timeout"
        case .rateLimited: "rate_limited"
        case .unavailable: "unavailable"
        case .refused: "refused"
        case .malformed: "malformed"
        case .tooLarge: "too_large"
        }
    }

    /// What it is called in the interview.
    var reason: ProfileFailure {
        switch self {
        case .timeout: .timeout
        case .rateLimited: .rateLimited
        case .unavailable, .refused, .malformed: .unavailable
        case .tooLarge: .tooLarge
        }
    }

    /// Whether the same request may succeed later.
    var isPassing: Bool {
        switch self {
        case .timeout, .rateLimited, .unavailable: true
        case .refused, .malformed, .tooLarge: false
        }
    }

    /// The wait that the vendor asks for.
    var retryAfter: Duration? {
        switch self {
        case .rateLimited(let wait), .unavailable(let wait): wait
        case .timeout, .refused, .malformed, .tooLarge: nil
        }
    }

    var verdict: VendorHealth.Verdict {
        switch self {
        case .timeout, .unavailable, .malformed: .failed
        case .rateLimited, .refused, .tooLarge: .answered
        }
    }
}

extension ModelError {
    /// One of a bounded set, for logs and metrics.
    var label: String {
        switch self {
        case .timeout: "timeout"
        case .rateLimited: "rate_limited"
        case .unavailable: "unavailable"
        case .refused: "refused"
        case .blocked: "blocked"
        case .truncated: "truncated"
        case .malformed: "malformed"
        }
    }

    /// What it is called in the interview.
    var reason: ProfileFailure {
        switch self {
        case .timeout: .timeout
        case .rateLimited: .rateLimited
        case .unavailable, .refused, .blocked, .truncated, .malformed: .unavailable
        }
    }

    /// The wait that the vendor asks for.
    var retryAfter: Duration? {
        switch self {
        case .rateLimited(let wait), .unavailable(let wait): wait
        case .timeout, .refused, .blocked, .truncated, .malformed: nil
        }
    }

    var verdict: VendorHealth.Verdict {
        switch self {
        case .timeout, .unavailable: .failed
        case .rateLimited, .refused, .blocked, .truncated, .malformed: .answered
        }
    }
}
