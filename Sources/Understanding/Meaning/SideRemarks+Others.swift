import InterviewCore

/// An answer to another question beside the open one, or in its place: "I was also on Garden Hour in May", "evenings
/// are best for recording", "I also won the Harbour Prize in 2021".
extension SideRemarks {
    /// What a clause tells of shows, prizes and times, where something else was asked.
    func others(_ words: [Word], _ tokens: Range<Int>, isMarked: Bool, isAlone: Bool = false) -> [Told]? {
        if let time = slot(words, tokens),
            !isAlone || isMarked || words.contains(where: { Self.recordings.contains($0) })
        {
            return [.schedule(time)]
        }
        guard let first = words.first, (3...20).contains(words.count), ["i", "ive"].contains(first.text) else {
            return nil
        }
        let isMore = words.prefix(3).contains { $0.text == "also" }
        guard isMarked || isMore || isAlone && Self.outward.isSuperset(of: asked),
            let found = Statements(message: message, asked: asked).found(
                in: Sentence(message, tokens: tokens, line: 0)
            ).first, found.cue.lowerBound == first.token, !asked.contains(found.field),
            [.speakingExperience, .achievements].contains(found.field), isNamed(found)
        else { return nil }
        return [.statement(found)]
    }

    /// Where such a clause begins behind the answer.
    func othersCut(in sentence: Sentence) -> Int? {
        let words = sentence.words
        guard words.contains(where: { Self.days.contains($0) || Self.spans.contains($0) || $0.text == "also" }) else {
            return nil
        }
        let closing = Self.closings.first(in: words)?.match.range
        let end = closing.map { $0.upperBound == words.count ? $0.lowerBound : words.count } ?? words.count
        for index in words.indices.dropFirst() where opensClause(words, index) {
            let said = words[index..<max(index, end)].drop { Self.joints.contains($0) }
            guard let first = said.first, let last = said.last else { continue }
            let isWhole = end == words.count
            let tokens = first.token..<(isWhole ? sentence.tokens.upperBound : last.token + 1)
            if others(Array(said), tokens, isMarked: false) != nil { return words[index].token }
            if isLoose, said.count <= 12, ["i", "ive", "weve"].contains(first.text),
                said.contains(where: { Self.spans.contains($0) }),
                Amendments(message: message, context: context).shapedValue(.yearsExperience, in: tokens) != nil
            {
                return words[index].token
            }
        }
        return nil
    }

    /// Behind "I also won": the prize alone.
    func prize(in found: Statements.Found) -> Range<Int> {
        let words = Word.words(of: message, in: found.value)
        guard let verb = Self.winning.best(in: words, at: 0), verb.match.range.upperBound < words.count else {
            return found.value
        }
        return words[verb.match.range.upperBound].token..<found.value.upperBound
    }
    private static let winning = PhraseBook<Bool>([
        (true, "i|ive|we|weve have? also|just? won|received\ni|we|ive was|were|been also? named|awarded|given")
    ])

    /// Where nobody answers with what they have done.
    private static let outward: Set<Field> = [.targetAudience, .keyMessage]

    /// Whether a show or a prize goes by a name, and nothing is told of it.
    private func isNamed(_ found: Statements.Found) -> Bool {
        let words = Word.words(of: message, in: found.field == .achievements ? prize(in: found) : found.value)
        return words.contains { word in
            message.tokens[word.token].isCapital && word.text != "i"
        } && !words.dropFirst().contains { Self.reasoning.contains($0) }
    }

    private static let reasoning = WordSets.set(
        "because but so that which why when where until while if who is are was were thats its i nobody everyone")

    /// "weekday mornings are ideal for recording", "I can record any day after 4pm": a time, and that it suits.
    func slot(_ words: [Word], _ tokens: Range<Int>) -> Range<Int>? {
        guard !asked.contains(.schedulingPreference), (2...14).contains(words.count),
            words.contains(where: { Self.days.contains($0) })
        else { return nil }
        if let free = Self.freedom.best(in: words, at: 0), free.match.range.upperBound < words.count {
            let rest = words[free.match.range.upperBound...]
            guard let start = rest.first?.token, rest.allSatisfy({ isTime($0) }) else { return nil }
            return message.trimmed(start..<tokens.upperBound)
        }
        let said = message.trimmed(tokens)
        let time = PraiseTails.cut(said, in: message)
        guard time.upperBound < said.upperBound, case let kept = Word.words(of: message, in: time), !kept.isEmpty,
            kept.allSatisfy({ isTime($0) }), kept.contains(where: { Self.days.contains($0) })
        else { return nil }
        return time
    }

    private func isTime(_ word: Word) -> Bool {
        message.kind(word.token) == .number || Self.days.contains(word) || Self.aroundDays.contains(word)
    }

    private static let days = WordSets.set(
        """
        mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday
        sunday mornings afternoons evenings nights morning afternoon evening weekends weekdays weekend weekday lunchtime
        lunchtimes noon midday anytime daytime day days
        """)
    private static let aroundDays = WordSets.set(
        """
        before after until till from between around about at on in the any every most all and or to pm am a p m oclock early
        late later work working week except not but only usually time o'clock cet cest est pst gmt utc bst half past ten nine
        eight seven six five four three two one eleven twelve of month first last half always mostly
        """)
    private static let recordings = WordSets.set(
        "record recording recordings book booking call calls interview interviews")
    private static let freedom = PhraseBook<Bool>([
        (
            true,
            """
            i can|could only|also|usually|always? record|talk|meet|do|chat on|in|at?
            im|i am? only|usually|mostly|always|best? free|available|around on|in|at?
            i prefer|like to? recording|record|records? on|in|at?
            the|my best time|times|slot|slots for me|us|recording|recordings? is|are
            best|better|ideal for me|recording|recordings is|are
            """
        )
    ])
}

extension SideRemarks.Told {
    var isContact: Bool { if case .contact = self { true } else { false } }
}
