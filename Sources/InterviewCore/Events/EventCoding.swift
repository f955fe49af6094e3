/// Snake-case keys and hand-made shapes of the events' data (see `EventJSON`).

extension Started {
    enum CodingKeys: String, CodingKey {
        case fullName = "full_name"
        case email, campaign, language
    }
}

extension BotSaid {
    enum CodingKeys: String, CodingKey {
        case kind, text, asks, prompt, purpose, topic, because
        case quickReplies = "quick_replies"
    }
}

extension ProfileAttached {
    enum CodingKeys: String, CodingKey {
        case id, kind, url
        case fileName = "file_name"
    }
}

extension ProfileMoved {
    enum CodingKeys: String, CodingKey {
        case id, state, reason, kind, name, timings, unplaced
        case fromCache = "from_cache"
    }
}

/// JSON: `{"kind": "learned", "profile": ID, "facts": […]}` and the like.
extension Prompt: Codable {
    private enum Kind: String, Codable {
        case none, question, learned, proposal
        case whoseProfile = "whose_profile"
        case summary
    }

    private enum CodingKeys: String, CodingKey { case kind, profile, field, facts }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self =
            switch try container.decode(Kind.self, forKey: .kind) {
            case .none: .none
            case .question: .question
            case .summary: .summary
            case .whoseProfile: .whoseProfile(try container.decode(String.self, forKey: .profile))
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
        switch self {
        case .none: try container.encode(Kind.none, forKey: .kind)
        case .question: try container.encode(Kind.question, forKey: .kind)
        case .summary: try container.encode(Kind.summary, forKey: .kind)
        case .whoseProfile(let id):
            try container.encode(Kind.whoseProfile, forKey: .kind)
            try container.encode(id, forKey: .profile)
        case .learned(let profile, let facts):
            try container.encode(Kind.learned, forKey: .kind)
            try container.encode(profile, forKey: .profile)
            try container.encode(facts, forKey: .facts)
        case .proposal(let field, let facts):
            try container.encode(Kind.proposal, forKey: .kind)
            try container.encode(field, forKey: .field)
            try container.encode(facts, forKey: .facts)
        }
    }
}
