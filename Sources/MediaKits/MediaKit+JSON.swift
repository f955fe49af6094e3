/// The kit as JSON: plain texts for who wants to use them, and `sources`, which traces every sentence to its facts.
extension MediaKit: Encodable {
    private enum Key: String, CodingKey {
        case isDraft = "is_draft"
        case slug, language, name, pronunciation, pronouns, role, company, positioning, headshot
        case shortBio = "short_bio"
        case longBio = "long_bio"
        case readAloudBio = "read_aloud_bio"
        case ownWords = "own_words"
        case expertise, topics, questions, stories, achievements
        case perspective = "unique_perspective"
        case audience = "target_audience"
        case keyMessage = "key_message"
        case appearances, links, promotion, booking
        case recordingSetup = "recording_setup"
        case sources
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        func write(_ text: KitText?, _ key: Key) throws { try container.encode(text?.text, forKey: key) }
        func write(_ texts: [KitText], _ key: Key) throws { try container.encode(texts.map(\.text), forKey: key) }
        func write(_ passage: KitPassage, _ key: Key) throws {
            try container.encode(passage.isEmpty ? nil : passage.text, forKey: key)
        }
        try container.encode(isDraft, forKey: .isDraft)
        try container.encode(slug, forKey: .slug)
        try container.encode(language, forKey: .language)
        try write(name, .name)
        try write(pronunciation, .pronunciation)
        try write(pronouns, .pronouns)
        try write(role, .role)
        try write(company, .company)
        try write(positioning, .positioning)
        try write(headshot, .headshot)
        try write(shortBio, .shortBio)
        try write(longBio, .longBio)
        try write(readAloudBio, .readAloudBio)
        try write(ownWords, .ownWords)
        try write(expertise, .expertise)
        try container.encode(topics, forKey: .topics)
        try write(questions, .questions)
        try container.encode(stories, forKey: .stories)
        try write(achievements, .achievements)
        try write(perspective, .perspective)
        try write(audience, .audience)
        try write(keyMessage, .keyMessage)
        try write(appearances, .appearances)
        try write(links, .links)
        try write(promotion, .promotion)
        try write(booking, .booking)
        try write(recordingSetup, .recordingSetup)
        try container.encode(sources, forKey: .sources)
    }

    /// Where a sentence of the kit comes from.
    package struct Source: Sendable, Hashable, Encodable {
        /// The block's name, as in the page.
        package var block: String
        package var text: String
        /// Ids of facts of the interview.
        package var facts: [String]
    }

    /// Every sentence with the facts that it rests on, in the order of the page.
    package var sources: [Source] {
        let head: [(String, KitText?)] = [
            ("name", name), ("pronunciation", pronunciation), ("pronouns", pronouns), ("role", role),
            ("company", company), ("positioning", positioning), ("headshot", headshot),
        ]
        return head.compactMap { block, text in
            text.map { Source(block: block, text: $0.text, facts: $0.facts) }
        }
            + blocks.flatMap { block in
                block.content.texts.map { Source(block: block.kind.rawValue, text: $0.text, facts: $0.facts) }
            }
    }
}

extension KitTopic: Encodable {
    private enum Key: String, CodingKey { case topic, hook }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(topic.text, forKey: .topic)
        try container.encode(hook?.text, forKey: .hook)
    }
}

extension KitStory: Encodable {
    private enum Key: String, CodingKey {
        case title, challenge, action, result, metrics
        case isOwnWords = "is_own_words"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(title, forKey: .title)
        try container.encode(challenge, forKey: .challenge)
        try container.encode(action, forKey: .action)
        try container.encode(result, forKey: .result)
        try container.encode(metrics, forKey: .metrics)
        try container.encode(isOwnWords, forKey: .isOwnWords)
    }
}
