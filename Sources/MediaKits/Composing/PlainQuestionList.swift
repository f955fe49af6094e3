import InterviewCore

/// Questions in the languages of `PlainSentences`: the guest is quoted, and nobody is addressed.
struct PlainQuestionList {
    private let facts: KitFacts
    private let words: PlainQuestions
    private let punctuation: Punctuation

    init(_ facts: KitFacts, _ words: PlainQuestions) {
        self.facts = facts
        self.words = words
        punctuation = Punctuation(language: facts.language)
    }

    /// The most telling first.
    var all: [KitText] {
        let stories = facts.stories
        let topics = facts.topicTitles
        let questions: [KitText?] = [
            stories.first.map(story), facts.text(.uniquePerspective).flatMap { said($0, then: words.perspective) },
            topics.first.map { named($0, in: words.topic) },
            topics.dropFirst().first.map { named($0, in: words.start) },
            facts.text(.keyMessage).flatMap { text in
                quote(text.text).map { KitText(words.message.filled($0), facts: text.facts) }
            },
            stories.dropFirst().first.map(story),
            facts.lines(.achievements).first.map { named($0, in: words.achievement) },
        ]
        let asked = questions.compactMap(\.self)
        guard asked.count < 3, let keyword = facts.lines(.expertiseKeywords).first else { return asked }
        return asked + [named(keyword, in: words.expertise)]
    }

    private func story(_ story: KitStory) -> KitText {
        if let challenge = story.challenge, let result = story.result,
            let both = quote([challenge, result].map(Grammar.sentence).joined(separator: " "), words: 44)
        {
            return KitText("\(both) \(words.between)", facts: story.facts)
        }
        if let result = story.result.flatMap({ quote($0) }) {
            return KitText("\(result) \(words.result)", facts: story.facts)
        }
        return named(KitText(Words.first(20, of: story.title), facts: story.facts), in: words.story)
    }

    private func said(_ text: KitText, then question: String) -> KitText? {
        quote(text.text).map { KitText("\($0) \(question)", facts: text.facts) }
    }

    private func named(_ text: KitText, in question: String) -> KitText {
        let shown = Display.item(text, name: facts.name?.text)
        return KitText(question.filled(punctuation.quoted(Grammar.inner(shown.text))), facts: text.facts)
    }

    /// The text, or its first sentence, where that is short enough to be read out.
    private func quote(_ text: String, words most: Int = 28) -> String? {
        let sentences = SentenceCutter.sentences(text).map { Display.capitalized($0, name: facts.name?.text) }
        let parts = [sentences.joined(separator: " "), most > 28 ? "" : sentences.first ?? ""]
        return parts.first { (1...most).contains(Words.count($0)) }.map { punctuation.quoted(Grammar.sentence($0)) }
    }
}
