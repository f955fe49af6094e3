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
