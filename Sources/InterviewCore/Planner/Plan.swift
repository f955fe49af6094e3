/// What comes next in an interview, and why.
struct Plan: Hashable {
    var step: Step
    /// For the log: why this, and what is held or spared meanwhile.
    var because: String
}

enum Step: Hashable {
    case whoseProfile(String)
    /// What was open before the guest wanted to be asked something else comes back.
    case back(OpenQuestion)
    case ask([Field], Purpose)
    /// The insight behind an expertise that a profile names.
    case insight
    /// A number is wanted for a profile's story that has none.
    case metrics(FactReference)
    /// A thin answer is asked about once more.
    case deepen(FactReference)
    /// Suggested facts of a field are offered for a yes.
    case propose(Field)
    /// Everything left waits for a profile being read.
    case wait
    /// Everything left was just shown as learned from a profile, and waits for a yes.
    case awaitConfirmation
    case summary
    /// Required fields stay refused.
    case blocked([Field])

    /// Whether nothing would be asked.
    var isStandstill: Bool {
        switch self {
        case .wait, .awaitConfirmation, .blocked: true
        default: false
        }
    }
}

/// Names of questions, for counting their wordings.
enum Topic {
    static func question(_ asks: [Field]) -> String { asks.map(\.rawValue).joined(separator: "+") }
    static func proposal(_ field: Field) -> String { "proposal:" + field.rawValue }
    static func deepen(_ field: Field) -> String { "deepen:" + field.rawValue }
    static let metrics = "metrics"
    static let insight = "insight"
    static let summary = "summary"
    static let whoseProfile = "whose_profile"
    static let anythingElse = "anything_else"
    static let waiting = "waiting"
    static let blocked = "blocked"
    static let choice = "choice"
    static let alreadySaid = "already_said"
    static let cannotAnswer = "cannot_answer"

    /// The name of an answer that tells about a field.
    static func telling(_ field: Field) -> String { "told:" + field.rawValue }
    /// The field that an answer told about, by its name.
    static func told(_ topic: String) -> Field? {
        topic.hasPrefix("told:") ? Field(rawValue: String(topic.dropFirst("told:".count))) : nil
    }
}
