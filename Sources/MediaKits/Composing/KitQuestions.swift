import InterviewCore

/// Questions that a host could ask, each about something that the facts hold; none is made up to reach a number.
enum KitQuestions {
    static let most = 5

    static func compose(_ facts: KitFacts) -> [KitText] {
        let topics = facts.lines(.podcastTopics).map { KitTopics.parts($0).title }
        var questions: [KitText] = []
        questions += topics.prefix(1).map(opening)
        questions += facts.stories.prefix(1).map(story)
        questions += facts.text(.uniquePerspective).map { [perspective($0)] } ?? []
        questions += topics.dropFirst().prefix(1).map { topic($0, for: facts.line(.targetAudience)) }
        questions += facts.text(.keyMessage).map { [message($0)] } ?? []
        questions += facts.stories.dropFirst().prefix(1).map(story)
        questions += topics.dropFirst(2).prefix(1).map { topic($0, for: nil) }
        questions += facts.lines(.achievements).prefix(1).map { item in
            KitText("What is the story behind \(Grammar.quoted(Grammar.inner(item.text)))?", facts: item.facts)
        }
        if questions.count < most {
            questions += facts.lines(.expertiseKeywords).prefix(1).map { item in
                KitText("How did you come to work on \(Grammar.named(item.text))?", facts: item.facts)
            }
        }
        return Array(questions.prefix(most))
    }

    private static func opening(_ topic: KitText) -> KitText {
        KitText("What should listeners know first about \(Grammar.named(topic.text))?", facts: topic.facts)
    }

    /// About what came of it, where that is a sentence to be read out; else about the story by its name.
    private static func story(_ story: KitStory) -> KitText {
        if let result = story.result.flatMap({ short($0) }) {
            return KitText("\(Grammar.quoted(result)) How did you get there?", facts: story.facts)
        }
        return KitText(
            "\(Grammar.quoted(Grammar.inner(story.title))): how did you go about it, step by step?", facts: story.facts)
    }

    private static func perspective(_ text: KitText) -> KitText {
        guard let quote = short(text.text) else {
            return KitText("What do you see differently from others in your field?", facts: text.facts)
        }
        return KitText("You say: \(Grammar.quoted(quote)) What led you to that view?", facts: text.facts)
    }

    private static func topic(_ topic: KitText, for audience: KitText?) -> KitText {
        guard let audience, Words.count(audience.text) <= 10, !Voice.isFirstPerson(audience.text),
            SentenceCutter.sentences(audience.text).count == 1
        else { return KitText("Where do you start with \(Grammar.named(topic.text))?", facts: topic.facts) }
        return KitText(
            "Speaking to \(Grammar.quoted(Grammar.inner(audience.text))): where do you start with \(Grammar.named(topic.text))?",
            facts: topic.facts + audience.facts)
    }

    private static func message(_ text: KitText) -> KitText {
        guard let quote = short(text.text) else {
            return KitText("What is the one thing you want listeners to take away, and why?", facts: text.facts)
        }
        return KitText(
            "Your message is: \(Grammar.quoted(quote)) What makes it so important to you?", facts: text.facts)
    }

    /// The text, or its first sentence, where that is short enough to be read out.
    private static func short(_ text: String) -> String? {
        let sentences = SentenceCutter.sentences(text)
        return [sentences.joined(separator: " "), sentences.first ?? ""].first { (1...28).contains(Words.count($0)) }
            .map { Grammar.sentence($0) }
    }
}
