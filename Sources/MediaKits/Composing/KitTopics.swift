import InterviewCore

/// Topics with their hooks, and the line that places the guest.
struct KitTopics {
    private let facts: KitFacts
    private let narrator: EnglishNarrator?
    private let punctuation: Punctuation

    init(_ facts: KitFacts) {
        self.facts = facts
        narrator = facts.language == .english ? EnglishNarrator(facts) : nil
        punctuation = Punctuation(language: facts.language)
    }

    func compose() -> [KitTopic] {
        var hooks = hooks
        let name = facts.name?.text
        return facts.lines(.podcastTopics).map { topic in
            let (title, subtitle) = Self.parts(topic)
            let shown = Display.item(title, name: name)
            if let subtitle { return KitTopic(topic: shown, hook: Display.item(subtitle, name: name)) }
            let stems = Words.stems(title.text)
            let scored = hooks.indices.map { ($0, stems.intersection(hooks[$0].stems).count) }
            // The first of the best: what is most telling stands first.
            guard let best = scored.max(by: { $0.1 < $1.1 || ($0.1 == $1.1 && $0.0 > $1.0) }), best.1 > 0 else {
                return KitTopic(topic: shown, hook: nil)
            }
            return KitTopic(topic: shown, hook: hooks.remove(at: best.0).text)
        }
    }

    /// "Rotas that hold: how a hospital stopped losing nurses" is a topic and its hook.
    static func parts(_ topic: KitText) -> (title: KitText, subtitle: KitText?) {
        for separator in [": ", " – ", " — ", " - "] {
            guard let range = topic.text.firstRange(of: separator) else { continue }
            let title = Grammar.inner(String(topic.text[..<range.lowerBound]))
            let rest = String(topic.text[range.upperBound...])
            guard !title.isEmpty, Words.count(rest) >= 2 else { continue }
            return (KitText(title, facts: topic.facts), KitText(rest, facts: topic.facts))
        }
        return (topic, nil)
    }

    // MARK: Positioning

    /// "Talks about A, B and C, for D", or what the guest is expert in.
    var positioning: KitText? {
        let topics = Array(facts.topicTitles.prefix(3))
        guard let words = PlainSentences.of(facts.language) else { return englishPositioning(topics) }
        guard topics.isEmpty else {
            return KitText(
                words.positioning.filled(punctuation.distinctList(topics.map { Grammar.inner($0.text) })),
                facts: topics.flatMap(\.facts))
        }
        let keywords = Array(facts.lines(.expertiseKeywords).prefix(3))
        guard !keywords.isEmpty else { return nil }
        let text = words.expertise.filled(punctuation.list(keywords.map { Grammar.inner($0.text) }))
        return KitText(Grammar.inner(text), facts: keywords.flatMap(\.facts))
    }

    private func englishPositioning(_ topics: [KitText]) -> KitText? {
        let phrase = EnglishPhrase(facts)
        guard topics.isEmpty else {
            let audience = EnglishAudience.inside(facts, phrase)
            let tail = audience.map { ", for \($0.text)" } ?? ""
            return KitText(
                "Talks about \(phrase.list(topics.map(\.text)))\(tail)",
                facts: topics.flatMap(\.facts) + (audience?.facts ?? []))
        }
        let keywords = Array(facts.lines(.expertiseKeywords).prefix(3))
        guard !keywords.isEmpty else { return nil }
        return KitText("Expertise in \(phrase.keywords(keywords.map(\.text)))", facts: keywords.flatMap(\.facts))
    }

    // MARK: Hooks

    private struct Hook {
        var text: KitText
        var stems: Set<String>
    }

    /// One-line sentences that could make a topic interesting, the most telling first.
    private var hooks: [Hook] {
        let stories = facts.stories.flatMap { story -> [Hook] in
            let stems = Words.stems((([story.title] + story.paragraphs).joined(separator: " ")))
            return telling(story).map { [Hook(text: shown(KitText($0, facts: story.facts)), stems: stems)] } ?? []
        }
        let statements = [Field.uniquePerspective, .keyMessage].compactMap { facts.text($0) }.flatMap { text in
            SentenceCutter.sentences(text.text).map { KitText($0, facts: text.facts) }
        }
        let others = (statements + facts.lines(.achievements) + facts.bio).map { text in
            Hook(text: shown(text), stems: Words.stems(text.text))
        }
        return (stories + others).filter { (3...30).contains(Words.count($0.text.text)) }
    }

    /// What came of a story; with its beginning where it says nothing without it ("It fell to 6 percent").
    private func telling(_ story: KitStory) -> String? {
        guard let result = story.result else { return story.challenge ?? story.title }
        guard facts.language == .english, EnglishQuestions.pointsBack(result) else { return result }
        if EnglishQuestions.opensWithPronoun(result) {
            guard let action = story.action, !EnglishQuestions.pointsBack(action) else { return story.challenge }
            return Grammar.sentence(action) + " " + result
        }
        return story.challenge.map { Grammar.sentence($0) + " " + result }
    }

    /// In third person where that can be told, else in the guest's words in quotation marks. In other languages than
    /// English that is everything: whether somebody speaks of themselves is not sure.
    private func shown(_ text: KitText) -> KitText {
        let statement = Display.statement(text, name: facts.name?.text)
        guard let narrator else { return KitText(punctuation.quoted(statement.text), facts: text.facts) }
        guard Voice.isFirstPerson(text.text) else {
            guard let deed = narrator.tellDeed(text.text, standsAlone: true) else { return statement }
            return KitText(deed.text, facts: (text.facts + deed.facts).unique)
        }
        guard let told = narrator.tellAll(statement.text, standsAlone: true) else {
            return KitText(punctuation.quoted(statement.text), facts: text.facts)
        }
        return KitText(told.text, facts: (text.facts + told.facts).unique)
    }
}
