import InterviewCore

/// What a persona sees, has said and has still to say.
struct Stage {
    let persona: Persona
    var hasAttached = false
    private(set) var log: [Event] = []
    var turns: [Duration] = []
    private(set) var isOpen = true
    private static let refusal = "I'd rather skip that"
    private var volunteered: Set<Field> = []
    private var replied: Set<Persona.Proposal> = []
    private var asidesLeft: [Persona.Aside]
    /// What the bot has said since the guest's last words, the newest last.
    private var newest: [BotSaid] = []

    init(persona: Persona) {
        self.persona = persona
        asidesLeft = persona.turns
    }

    mutating func see(_ event: Event) {
        log.append(event)
        switch event.body {
        case .guestSaid: newest = []
        case .botSaid(let said): newest.append(said)
        case .completed: isOpen = false
        default: break
        }
    }

    /// The fields of the newest question.
    var openAsks: [Field] { newest.last { $0.kind == .question }?.asks ?? [] }

    /// What waits for a yes or no; of several the newest.
    private var openProposal: Persona.Proposal? {
        for said in newest.reversed() {
            switch said.prompt {
            case .learned: return .learned
            case .proposal: return .proposal
            case .whoseProfile: return .whoseProfile
            case .summary: return .summary
            case .none, .question, .requested, .followUp, .choice: continue
            }
        }
        return nil
    }

    /// The answer to everything that is open: a yes to what was shown or proposed, then each field asked, a line each.
    mutating func answer() -> String {
        var lines: [String] = []
        if let proposal = openProposal {
            let reply = replied.insert(proposal).inserted ? persona.replies[proposal] : nil
            lines.append(reply ?? "Yes")
        }
        for field in ordered(openAsks) where !(hasAttached && field == .linkedinURL) {
            var line = persona.says[field.rawValue] ?? Self.refusal
            if let more = persona.volunteers[field.rawValue], volunteered.insert(field).inserted { line += " " + more }
            lines.append(line)
        }
        return lines.isEmpty ? "Yes" : lines.joined(separator: "\n")
    }

    private func ordered(_ fields: [Field]) -> [Field] {
        let first = persona.order.compactMap { name in fields.first { $0.rawValue == name } }
        return first + fields.filter { !first.contains($0) }
    }

    /// What is said right after the answer to some fields, once.
    mutating func asides(after asks: [Field]) -> [String] {
        let names = Set(asks.map(\.rawValue))
        let due = asidesLeft.filter { names.contains($0.after) }
        asidesLeft.removeAll { names.contains($0.after) }
        return due.map(\.text)
    }
}
