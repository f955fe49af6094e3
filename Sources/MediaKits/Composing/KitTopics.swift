import InterviewCore

/// Topics with their hooks, and the line that places the guest.
enum KitTopics {
    static func compose(_ facts: KitFacts) -> [KitTopic] {
        var hooks = hooks(facts)
        return facts.lines(.podcastTopics).map { topic in
            let (title, subtitle) = parts(topic)
            if let subtitle { return KitTopic(topic: title, hook: subtitle) }
            let stems = Words.stems(title.text)
            let scored = hooks.indices.map { ($0, stems.intersection(hooks[$0].stems).count) }
            // The first of the best: what is most telling stands first.
            guard let best = scored.max(by: { $0.1 < $1.1 || ($0.1 == $1.1 && $0.0 > $1.0) }), best.1 > 0 else {
                return KitTopic(topic: title, hook: nil)
            }
            return KitTopic(topic: title, hook: hooks.remove(at: best.0).text)
        }
    }

    /// "Talks about A, B and C", or what the guest is expert in.
    static func positioning(_ facts: KitFacts) -> KitText? {
        let topics = facts.lines(.podcastTopics).prefix(3)
        if !topics.isEmpty {
            let list = Grammar.namedList(topics.map { parts($0).title.text })
            return KitText("Talks about \(list)", facts: topics.flatMap(\.facts))
        }
        let keywords = facts.lines(.expertiseKeywords).prefix(3)
        guard !keywords.isEmpty else { return nil }
        return KitText(
            "Expertise in \(Grammar.list(keywords.map { Grammar.inner($0.text) }))", facts: keywords.flatMap(\.facts))
    }

    /// "Rotas that hold: how a hospital stopped losing nurses" is a topic and its hook.
    static func parts(_ topic: KitText) -> (title: KitText, subtitle: KitText?) {
        for separator in [": ", " – ", " — "] {
            guard let range = topic.text.firstRange(of: separator) else { continue }
            let title = String(topic.text[..<range.lowerBound])
            let rest = String(topic.text[range.upperBound...])
            guard !title.isEmpty, Words.count(rest) >= 2 else { continue }
            return (KitText(title, facts: topic.facts), KitText(rest, facts: topic.facts))
        }
        return (topic, nil)
    }

    private struct Hook {
        var text: KitText
        var stems: Set<String>

        init(_ text: KitText, about words: String) {
            self.text = text
            stems = Words.stems(words)
        }
    }

    /// One-line sentences that could make a topic interesting, the most telling first.
    private static func hooks(_ facts: KitFacts) -> [Hook] {
        let stories = facts.stories.map { story in
            let about = ([story.title] + story.paragraphs).joined(separator: " ")
            return Hook(KitText(spoken(story.result ?? story.title), facts: story.facts), about: about)
        }
        let statements = [Field.uniquePerspective, .keyMessage].compactMap { facts.text($0) }
            .flatMap { text in SentenceCutter.sentences(text.text).map { KitText($0, facts: text.facts) } }
        let others = (statements + facts.lines(.achievements)).map { text in
            Hook(KitText(spoken(text.text), facts: text.facts), about: text.text)
        }
        return (stories + others).filter { Words.count($0.text.text) <= 30 }
    }

    /// First person stays, in quotation marks.
    private static func spoken(_ text: String) -> String { Voice.isFirstPerson(text) ? Grammar.quoted(text) : text }
}
