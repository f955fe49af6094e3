/// JSON: `{"kind": "learned", "profile": ID, "facts": […]}` and the like.
extension Prompt: Codable {
    private enum Kind: String, Codable {
        case none, question, requested, learned, proposal, choice, summary
        case followUp = "follow_up"
        case whoseProfile = "whose_profile"
    }

    private enum CodingKeys: String, CodingKey { case kind, profile, field, fact, facts, options }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self =
            switch try container.decode(Kind.self, forKey: .kind) {
            case .none: .none
            case .question: .question
            case .requested: .requested
            case .summary: .summary
            case .whoseProfile: .whoseProfile(try container.decode(String.self, forKey: .profile))
            case .followUp: .followUp(try container.decode(FactReference.self, forKey: .fact))
            case .choice: .choice(try container.decode([ChoiceOption].self, forKey: .options))
            case .learned:
                .learned(
                    profile: try container.decode(String.self, forKey: .profile),
                    facts: try container.decode([FactReference].self, forKey: .facts))
            case .proposal:
                .proposal(
                    try container.decode(Field.self, forKey: .field),
                    facts: try container.decode([FactReference].self, forKey: .facts))
            }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .none, .question, .requested, .summary: break
        case .whoseProfile(let id): try container.encode(id, forKey: .profile)
        case .followUp(let fact): try container.encode(fact, forKey: .fact)
        case .choice(let options): try container.encode(options, forKey: .options)
        case .learned(let profile, let facts):
            try container.encode(profile, forKey: .profile)
            try container.encode(facts, forKey: .facts)
        case .proposal(let field, let facts):
            try container.encode(field, forKey: .field)
            try container.encode(facts, forKey: .facts)
        }
    }

    private var kind: Kind {
        switch self {
        case .none: .none
        case .question: .question
        case .requested: .requested
        case .followUp: .followUp
        case .choice: .choice
        case .learned: .learned
        case .proposal: .proposal
        case .whoseProfile: .whoseProfile
        case .summary: .summary
        }
    }
}
