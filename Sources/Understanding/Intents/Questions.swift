import InterviewCore

/// Questions back.
enum Questions {
    static func isQuestion(
        _ words: [Word], asks: Bool, context: ReadingContext, message: MessageText, tokens: Range<Int>
    ) -> Bool {
        guard !words.isEmpty else { return asks }
        if asks, isHedged(words, context) { return false }
        if asks { return !isContent(words, context: context, message: message) }
        if let request = requests.best(in: words, at: 0), !addressesOthers(words),
            request.match.foreign == 0 || !isThought(context)
        {
            return true
        }
        let words =
            words.first.map { ["lol", "haha", "hmm", "um", "so", "ok", "and", "but", "oh", "wait"].contains($0.text) }
                ?? false ? Array(words.dropFirst()) : words
        guard let first = words.first?.text, words.count > 2, words.count <= 18 else { return false }
        let second = words[1].text
        let third = words[2].text
        // "did the Barn Talk podcast twice" tells, its "I" left out.
        let isTelling = ["did", "was", "were", "have", "had"].contains(first) && !["you", "i", "we"].contains(second)
        if isTelling, context.asked.allSatisfy(\.takesWholeAnswer), !context.asked.isEmpty { return false }
        // "why do we need museums": a topic, unless it speaks to somebody.
        if context.asked == [.podcastTopics], interrogatives.contains(first),
            !words.contains(where: {
                ["you", "your", "yours", "question", "answer", "this", "that", "mean"].contains($0.text)
            })
        {
            return false
        }
        // "Have the talk", "Do your homework": bids, not questions.
        if first == "have" || first == "do", !speakers.contains(second) { return false }
        if helpers.contains(first), persons.contains(second) { return true }
        // "what mic should I use", where no title is asked.
        let isSubject = context.asked.count == 1 && context.asked[0].spec.isList
        if interrogatives.contains(first), !isSubject, words.count <= 9, words.count > 3, helpers.contains(third),
            ["i", "we", "you"].contains(words[3].text)
        {
            return true
        }
        return interrogatives.contains(first) && helpers.contains(second) && persons.contains(third)
    }

    /// A title or thought in the form of a question, answering what was asked.
    private static func isContent(_ words: [Word], context: ReadingContext, message: MessageText) -> Bool {
        guard context.stage == .question, context.asked.count == 1, let field = context.asked.first,
            !words.contains(where: {
                addressed.contains($0.text) && !(field == .podcastTopics && ["us", "we"].contains($0.text))
            })
        else { return false }
        let isAlone = message.sentences.count == 1
        if proposes(words, message) { return true }
        switch field {
        case .podcastTopics:
            // "Is there a limit?" speaks of the question, "Is there life after debt?" does not.
            if words.count > 2, words[1].text == "there", words.contains(where: { limits.contains($0) }) {
                return false
            }
            return ["is", "are", "why", "how", "can", "does", "should", "do"].contains(words[0].text)
                || starts(words, "what", "if") || !isAlone
        case .uniquePerspective, .keyMessage:
            // "In what sense different? Different from whom?"
            if !isAlone, words[0].text != "what" || words.count < 3, asksThroughout(message) { return false }
            return starts(words, "what", "if") || starts(words, "why", "not") || !isAlone
                || words[0].text == "why" && words.count >= 5
        case .professionalBio, .successStories, .targetAudience: return !isAlone
        default: return false
        }
    }

    /// "Could we do these: sober dating, dry bars and hangovers?": several subjects behind a bid for them.
    private static func proposes(_ words: [Word], _ message: MessageText) -> Bool {
        guard let bid = bids.best(in: words, at: 0), bid.match.range.upperBound < words.count, let last = words.last
        else { return false }
        return (words[bid.match.range.upperBound].token..<last.token).contains {
            [",", ":", ";"].contains(message.folded($0)) && !message.isGlued($0 + 1)
        }
    }

    private static let bids = PhraseBook<Bool>([
        (
            true,
            "could|can|shall|should|may|might we|i maybe|perhaps|also? do|cover|discuss|explore|talk|chat|speak about|on?"
        )
    ])

    /// "Tell people about the Saturday clinic"
    private static func addressesOthers(_ words: [Word]) -> Bool {
        if words.count > 2, words[0].text == "tell", words[1].text == "you" { return true }
        if words.prefix(3).contains(where: { ["rather", "ill", "sooner"].contains($0.text) }) { return true }
        return words.prefix(3).contains {
            ["people", "listeners", "them", "everyone", "folks", "everybody", "your"].contains($0.text)
        }
            && words.contains { $0.text == "tell" }
    }

    private static let limits = WordSets.set("limit minimum maximum many few rule rules length limits format")

    private static func asksThroughout(_ message: MessageText) -> Bool {
        message.sentences.prefix(12).allSatisfy { range in
            message.tokenIndices(in: range).last.map { message.folded($0).hasSuffix("?") } ?? false
        }
    }

    /// "Tell your children the truth about money."
    private static func isThought(_ context: ReadingContext) -> Bool {
        context.asked == [.keyMessage] || context.asked == [.uniquePerspective]
    }

    /// "gardening i guess?": an answer that is not sure of itself.
    private static func isHedged(_ words: [Word], _ context: ReadingContext) -> Bool {
        guard context.stage == .question, !context.asked.isEmpty, let first = words.first, words.count > 1,
            !interrogatives.contains(first), !helpers.contains(first), !words.contains(where: { $0.text == "you" })
        else { return false }
        let isLast = zip(words, words.dropFirst()).contains {
            $0.text == "i" && ["guess", "suppose", "think"].contains($1.text)
        }
        return isLast || ["maybe", "perhaps", "probably", "um", "uh", "possibly"].contains(first.text)
            || ["maybe", "perhaps", "probably", "possibly"].contains(words[words.count - 1].text)
    }

    /// "Why boring releases win": begins like a question and is none.
    static func isAboutTheWorld(_ words: [Word], context: ReadingContext) -> Bool {
        guard context.asked.count == 1, words.count > 2, let first = words.first else { return false }
        return interrogatives.contains(first.text) && !words.contains { addressed.contains($0.text) }
    }

    private static func starts(_ words: [Word], _ first: String, _ second: String) -> Bool {
        words.count > 1 && words[0].text == first && words[1].text == second
    }

    private static let requests = PhraseBook<Bool>([
        (
            true,
            """
            tell me about|more|how|what|why|if|whether|something
            <polite> tell me *3 about|more|how|what|why|if|the|this|that|it
            <polite> explain|clarify|elaborate me? *3 about|more|how|what|why|if|the|this|that|it
            explain please|that|this|the
            ^ whats a|an|the|my? @field $
            ^ what is|are a|an|the|my? @field $
            ^ what does|do *2 mean|involve|include $
            ^ meaning what|which $
            ^ meaning $
            ^ que es|significa *4 $
            ^ was ist|bedeutet|heisst *4 $
            ^ cest quoi *4 $
            ^ o que e|significa *4 $
            ^ cosa|che cose|significa|vuol *4 $
            i have a|another question
            i want|would|need to? know|understand how|what|why|if|whether|who|more
            id like to know|understand how|what|why|if|whether|who|more
            i wonder|wondering if|whether|how|what|why
            not sure what|how|which you|youre|youd|to|i|this|that
            im not sure what|how|which|why|if
            """
        )
    ])

    private static let interrogatives = WordSets.set("what whats why how who whos when where which whose")
    private static let helpers = WordSets.set(
        "do does did is are am was were will would can could should shall may might must have has")
    private static let persons = WordSets.set("you i we this it that these those there the your they anyone someone my")
    private static let speakers = WordSets.set("you i we they these those people")
    private static let addressed = WordSets.set(
        """
        you your yours i me my mean question questions answer answers this that it here mine need we us example weather
        podcast kit interview form bot human guests
        """)
}
