import InterviewCore

/// Questions that a host could ask in English, each about something that the facts hold.
///
/// The guest is spoken to: "I think nurses leave because of rotas" is asked as "You think nurses leave because of
/// rotas. What first showed you that?" Where that turn is not sure the guest is quoted.
struct EnglishQuestions {
    private let facts: KitFacts
    private let phrase: EnglishPhrase
    private let punctuation = Punctuation(language: .english)

    init(_ facts: KitFacts) {
        self.facts = facts
        phrase = EnglishPhrase(facts)
    }

    /// The most telling first.
    var all: [KitText] {
        let stories = facts.stories
        let topics = facts.topicTitles
        let first: [KitText?] = [
            stories.first.flatMap(story), facts.text(.uniquePerspective).flatMap(perspective), topics.first.map(topic),
            turn, topics.dropFirst().first.map(audienceTopic), facts.text(.keyMessage).flatMap(message),
        ]
        let more: [KitText?] = [
            stories.dropFirst().first.flatMap(story), facts.lines(.achievements).first.flatMap(achievement), years,
        ]
        let others: [KitText?] = [
            topics.dropFirst(2).first.map(topic),
            facts.lines(.expertiseKeywords).dropFirst(years == nil ? 0 : 1).first.map { text in
                KitText("How did you come to work on \(phrase.keywords([text.text]))?", facts: text.facts)
            },
        ]
        return (first + more + others).compactMap(\.self)
    }

    // MARK: Kinds

    /// From where it began to how it ended; or how the end was reached; or the story by its name.
    private func story(_ story: KitStory) -> KitText? {
        let challenge = story.challenge.flatMap { addressed($0, words: 26) }
        let action = story.action.flatMap { addressed($0, words: 26) }
        let result = story.result.flatMap { addressed($0, words: 26) }
        func asked(_ texts: [String?], _ question: String) -> KitText? {
            let texts = texts.compactMap(\.self)
            let isShort = texts.reduce(0) { $0 + Words.count($1) } <= 44
            return isShort ? KitText((texts + [question]).joined(separator: " "), facts: story.facts) : nil
        }
        let isAnswer = result.map { Self.opensWithPronoun($0) } ?? false
        if let result, isAnswer, let action, !Self.pointsBack(action),
            let question = asked([action, result], "What made the difference?")
        {
            return question
        }
        if let challenge, let result, !isAnswer, let question = asked([challenge, result], "What happened in between?")
        {
            return question
        }
        if let result, !Self.pointsBack(result) { return asked([result], "How did you get there?") }
        if let challenge { return asked([challenge], "What did you do first?") }
        let title = punctuation.quoted(Grammar.inner(Words.first(20, of: story.title)))
        return KitText("What is the story behind \(title)?", facts: story.facts)
    }

    private func perspective(_ text: KitText) -> KitText? {
        if Voice.isFirstPerson(text.text), let view = addressed(text.text, words: 34) {
            return KitText("\(view) What first made you see it that way?", facts: text.facts)
        }
        guard Words.count(text.text) >= 3 else { return nil }
        return quote(text.text).map { KitText("You say: \($0) Where does that come from?", facts: text.facts) }
    }

    private func topic(_ topic: KitText) -> KitText {
        guard let inside = addressedTopic(topic.text) else {
            let title = punctuation.quoted(Grammar.inner(topic.text))
            return KitText("One of your topics is \(title). Where would you start?", facts: topic.facts)
        }
        return KitText("What do most people get wrong about \(inside)?", facts: topic.facts)
    }

    /// The topic inside a question, "what prison taught me" as "what prison taught you".
    private func addressedTopic(_ topic: String) -> String? {
        guard Voice.isFirstPerson(topic) else { return phrase.inside(topic) }
        return Retelling.tell(topic, of: .you).flatMap { phrase.inside($0) }
    }

    /// What the guest was before: the turn in a life is what hosts ask for.
    private var turn: KitText? {
        for sentence in facts.bio {
            let words = TextTokens(sentence.text).lowered
            let starts = [
                ["i", "used", "to", "be"], ["i", "was", "once"], ["i", "started", "as"], ["i", "began", "as"],
            ]
            guard starts.contains(where: { words.starts(with: $0) }), let told = addressed(sentence.text, words: 24)
            else {
                continue
            }
            return KitText("\(told) What of that is still in your work today?", facts: sentence.facts)
        }
        return nil
    }

    private func audienceTopic(_ topic: KitText) -> KitText {
        guard let inside = addressedTopic(topic.text) else { return self.topic(topic) }
        guard let audience = EnglishAudience.inside(facts, phrase), Words.count(audience.text + " " + inside) <= 16
        else {
            return KitText("Where would you start with \(inside)?", facts: topic.facts)
        }
        return KitText(
            "What would you tell \(audience.text) about \(inside) that they rarely hear?",
            facts: topic.facts + audience.facts)
    }

    private func message(_ text: KitText) -> KitText? {
        quote(text.text).map {
            KitText("You want listeners to remember: \($0) What does that look like in practice?", facts: text.facts)
        }
    }

    private func achievement(_ item: KitText) -> KitText? {
        if Voice.isFirstPerson(item.text) {
            return addressed(item.text, words: 24).map { KitText("\($0) What did it take?", facts: item.facts) }
        }
        if let deed = Subjectless.tell(item.text, of: "You", isPlural: true) {
            return KitText("\(deed) What did it take?", facts: item.facts)
        }
        guard Words.count(item.text) <= 14 else { return nil }
        let quoted = punctuation.quoted(Display.item(item, name: nil).text)
        return KitText("What is the story behind \(quoted)?", facts: item.facts)
    }

    private var years: KitText? {
        guard let years = facts.years, years.value >= 5, let keyword = facts.lines(.expertiseKeywords).first else {
            return nil
        }
        return KitText(
            "After \(years.value) years, what still surprises you about \(phrase.keywords([keyword.text]))?",
            facts: years.facts + keyword.facts)
    }

    // MARK: Turns

    /// A text said to the guest: "you" for "I". Nil where it is too long to be read out, or speaks to somebody itself.
    private func addressed(_ text: String, words: Int) -> String? {
        var sentences: [String] = []
        for sentence in SentenceCutter.sentences(text) {
            let line = Display.capitalized(sentence, name: facts.name?.text)
            guard Voice.isFirstPerson(line) else {
                guard !line.hasSuffix("?"), Set(TextTokens(line).lowered).isDisjoint(with: FirstPerson.addressed) else {
                    return nil
                }
                sentences.append(Grammar.sentence(line))
                continue
            }
            guard let told = Retelling.tell(line, of: .you) else { return nil }
            sentences.append(Grammar.sentence(told))
        }
        let all = sentences.joined(separator: " ")
        return [all, sentences.first ?? ""].first { (2...words).contains(Words.count($0)) }
    }

    /// The text, or its first sentence, in quotation marks, where that is short enough to be read out.
    private func quote(_ text: String) -> String? {
        let sentences = SentenceCutter.sentences(text).map { Display.capitalized($0, name: facts.name?.text) }
        return [sentences.joined(separator: " "), sentences.first ?? ""].first { (1...28).contains(Words.count($0)) }
            .map { punctuation.quoted(Grammar.sentence($0)) }
    }

    /// "It fell to 6 percent" says nothing by itself.
    static func pointsBack(_ sentence: String) -> Bool {
        let words = TextTokens(sentence).lowered
        return words.prefix(6).contains { pronouns.contains($0) || $0 == "there" }
    }

    /// "It sold 80,000 copies": about what was told right before.
    static func opensWithPronoun(_ sentence: String) -> Bool {
        TextTokens(sentence).lowered.first.map(pronouns.contains) ?? false
    }

    private static let pronouns: Set<String> = [
        "it", "its", "this", "that", "they", "them", "their", "he", "him", "she", "her", "these", "those",
    ]
}
