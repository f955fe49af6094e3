import InterviewCore

/// What is said before a correction: a verdict, an apology, what it interrupts.
struct CorrectionLeads: Sendable {
    let message: MessageText

    /// How many words are lead, and the yes or no among them.
    func skip(_ words: [Word]) -> (end: Int, verdict: Intent?, isReason: Bool) {
        var index = 0
        var verdict: Intent?
        var isReason = false
        for _ in 0..<8 {
            guard index < words.count else { break }
            if let found = Self.leads.best(in: words, at: index) {
                index = found.match.range.upperBound
                continue
            }
            if let found = Self.reasons.best(in: words, at: index), case let end = found.match.range.upperBound,
                end == words.count || message.isClauseBreak(words[end - 1].token + 1)
            {
                // "I'd like to change my answer: …"
                if found.meaning, message.folded(words[end - 1].token + 1) == ":" { break }
                index = end
                isReason = true
                continue
            }
            let word = words[index]
            let isSetApart =
                message.isClauseBreak(word.token + 1) || index + 1 == words.count
                || index + 1 < words.count && ["but", "and", "except", "sorry"].contains(words[index + 1].text)
            if word.text == "correct", message.folded(word.token + 1) == ":" { break }
            if isSetApart, ["typo", "correction", "oops"].contains(word.text) { isReason = true }
            if isSetApart, Self.verdicts.contains(word) {
                if ["yes", "yeah", "yep", "yup", "sure"].contains(word.text) { verdict = verdict ?? .yes }
                if AssentPhrases.noWords.contains(word.text) { verdict = verdict ?? .no }
                index += 1
            } else if Self.light.contains(word) {
                index += 1
            } else {
                break
            }
        }
        return (index, verdict, isReason)
    }

    private static let verdicts = WordSets.set(
        """
        yes yeah yep yup sure ok okay fine good great nice correct right true perfect no nope nah almost nearly close typo
        correction sorry oops quite exactly
        """)
    private static let light = WordSets.set("sorry oh ah hmm hm actually wait and but also well so oops please um uh")
    private static let leads = PhraseBook<Bool>([
        (
            true,
            """
            hold|hang on
            not quite|bad|exactly|entirely
            quite|mostly|almost|nearly|all|pretty|very ok|okay|right|good|correct|fine|there
            one|a|two|small|quick|tiny|only|another correction|fix|thing|change|detail first?
            before i|we answer|answered|go|continue|move on|that|this?
            by the way
            btw
            i forgot
            correction
            looks|sounds|all good|fine|right|great
            scratch|strike that
            i should|must|need|have to? add|correct a|one|something thing?
            one|a thing from before|earlier
            everything fits|is|else right|correct|fine?
            thats|that|its is? fine|ok|good|right
            just|only one thing
            except|besides that?
            apart from that?
            """
        )
    ])

    /// Why something is corrected, said in a clause of its own.
    private static let reasons = PhraseBook<Bool>([
        (
            false,
            """
            sorry to *4
            going|coming back to *3
            earlier
            wrong one|company|name|number|date|title|role|word|link|linkedin|email|mail|address|phone|website|site|account|profile|url|handle
            my mistake|bad|error
            i|ive mixed|muddled|messed|got|had up? my|the|those|some? numbers|digits|years|dates|figures|math|maths up|wrong?
            i|ive miscounted|miscalculated|mistyped|misremembered *2
            the|my *1 is|are right|fine|correct|ok
            there|theres is? a|an|no|one typo|mistake|accent|hyphen|error|dot|space *2
            the|my|our *2 changed|wrong|missing|incorrect
            the|my|our *2 has|have|is|was changed|wrong|missing|incorrect|outdated
            weve|ive|i|we have? changed|renamed|rebranded|counted|updated our|my|it|the? name|wrong|again|company?
            not that one
            heres|here the right|correct|new|real one
            """
        ),
        (
            true,
            """
            <polite> change|correct the|my|that|something previous|last|first? answer|one|thing|line
            """
        ),
    ])
}

/// What is said behind a new value and is no part of it.
struct CorrectionTails: Sendable {
    let message: MessageText

    /// What stands between quotes at the beginning.
    func quoted(_ value: Range<Int>) -> Range<Int>? {
        let start = message.folded(value.lowerBound - 1) == "\"" ? value.lowerBound - 1 : value.lowerBound
        guard ["\"", "“"].contains(message.folded(start)),
            let close = (start + 1..<value.upperBound).first(where: { ["\"", "”"].contains(message.folded($0)) }),
            close > start + 1
        else { return nil }
        return start + 1..<close
    }

    /// Without reasons and manners, and without the "in my keywords" behind an item of that field.
    func cut(_ value: Range<Int>, placed field: Field? = nil) -> Range<Int> {
        var value = message.trimmed(value)
        if let field, field.spec.isList {
            let words = Word.words(of: message, in: value)
            if let place = words.indices.dropFirst().first(where: { index in
                guard let found = Self.places.best(in: words, at: index) else { return false }
                return found.match.field?.fields.contains(field) ?? true
            }) {
                value = message.trimmed(value.lowerBound..<words[place].token)
            }
        }
        // "wednesdays for the booking"
        if let field, !field.spec.isList {
            let words = Word.words(of: message, in: value)
            let place = words.indices.dropFirst().first { index in
                Self.places.best(in: words, at: index)?.match.field?.fields.contains(field) ?? false
            }
            if let place { value = message.trimmed(value.lowerBound..<words[place].token) }
        }
        let clauses = message.clauses(of: value)
        if let first = clauses.dropFirst().first(where: { clause in
            Self.tails.best(in: Word.words(of: message, in: clause), at: 0) != nil
        }) {
            value = message.trimmed(value.lowerBound..<first.lowerBound)
        }
        // "X instead if that's okay with you"
        if let turn = value.dropFirst().first(where: { message.folded($0) == "instead" }),
            ["if", "as", "because"].contains(message.folded(turn + 1))
        {
            value = message.trimmed(value.lowerBound..<turn)
        }
        while value.count > 1, let last = value.last, Self.manners.contains(message.folded(last)) {
            value = message.trimmed(value.lowerBound..<last)
        }
        return value
    }

    private static let places = PhraseBook<Bool>([
        (true, "in|on|from|of|for|as my|the #n? @field $\nin|on|from that|the|my list $")
    ])
    private static let manners = WordSets.set("please pls thanks thx sorry instead now haha lol anymore then")
    private static let tails = PhraseBook<Bool>([
        (
            true,
            """
            sorry|please|thanks|oops|haha|lol|because|since|as|if
            i|ive|we|you just|only|have|had|also|accidentally? misspelled|misspelt|mistyped|typed|wrote|forgot|said|put|counted|rebranded|got|checked|paid|dont|made|moved|changed
            sounds|feels|reads more|much|a|less|too|better
            its|thats|it|that is|sounds|reads? a|much|more|bit|just? shorter|better|closer|truer|clearer|simpler|right|correct|accurate|how|what|why|the
            would|could|will you
            one|two|three word|words $
            with|without a|an|two|one|no|the *1 $
            the *1 doesnt|isnt|is|was|matters
            """
        )
    ])
}
