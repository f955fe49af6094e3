import InterviewCore

/// What one sentence wants, beside what it states.
struct Judgement: Sendable {
    var hits: [IntentHit] = []
    /// The sentence holds nothing to store.
    var isSpent = false
    /// Where its content begins.
    var content: Range<Int>
}

/// Tells intents from content, sentence by sentence.
struct Judge: Sendable {
    let message: MessageText
    let context: ReadingContext

    func judge(_ sentence: Sentence) -> Judgement {
        var judgement = Judgement(content: sentence.tokens)
        if sentence.words.isEmpty { return judgeSigns(sentence, judgement) }
        if let exempted = exempted(sentence) { return exempted }
        let isStrike = isStrike(sentence)
        // At most a few leads ("Hi, yes, …"): each is looked at with what follows it.
        for _ in 0..<4 {
            let words = sentence.words.filter { judgement.content.contains($0.token) }
            let found = intent(of: words, sentence: sentence, tokens: judgement.content, isStrike: isStrike)
            if let intent = meant(found, by: words) {
                judgement.hits.append(contentsOf: intent)
                judgement.isSpent = true
                return judgement
            }
            guard let lead = lead(of: words, in: judgement.content) else { break }
            judgement.content = lead.rest
            judgement.hits.append(contentsOf: lead.hits)
            if lead.rest.isEmpty { judgement.isSpent = true }
        }
        return judgement
    }

    // MARK: Whole sentences

    func intent(
        of words: [Word], sentence: Sentence, tokens: Range<Int>, isStrike: Bool
    ) -> [IntentHit]? {
        if words.isEmpty || isTitle(words, asks: sentence.asks) || ShowTitles.holds(words, in: message, context) {
            return nil
        }
        if ShowTitles.isExemption(words, context) { return [] } else if statesRole(words, sentence) { return nil }
        let asks = sentence.asks
        let plain =
            PlainWishes.wish(words, in: tokens, of: message, context)
            ?? ForeignWishes.wish(words, in: tokens, of: message, context, asks: asks)
        if let plain { return plain.map { IntentHit($0) } }
        let core = Judge.core(words)
        if message.sentences.count > 1, isHalt(words) { return [] }
        // "My angle? …" only repeats the question.
        if asks, isEcho(core) || isLead(words) { return [] }
        if Amendments(message: message, context: context).field(plainlyDeniedIn: sentence) != nil { return nil }
        if !context.known.isEmpty, !asks {
            let corrections = Corrections(message: message, context: context)
            if corrections.opposed(words, sentence) ?? corrections.setDown(words, sentence) != nil { return nil }
        }
        if takesOut(sentence, words) { return nil }
        let wishes = Wishes(message: message, context: context)
        if context.stage != .question, context.asked.isEmpty, !asks, !isChange(sentence),
            let verdict = Verdicts(message: message, isAboutOwner: context.stage == .whoseProfile).verdict(in: tokens)
        {
            return assent(verdict) + (verdict == .yes ? finish(among: tokens, wishes) : [])
        }
        if context.stage != .question || context.asked.isEmpty, let answer = wishes.assent(in: tokens, asks: asks),
            answer != .smalltalk
        {
            return assent(answer) + (answer == .yes ? finish(among: tokens, wishes) : [])
        }
        if !Strikes(message: message, context: context).mentioned(in: sentence).isEmpty { return nil }
        let opensWithNo = words.count > 2 && AssentPhrases.noWords.contains(words[0].text)
        if isStrike, message.clauses(of: tokens).count == 2 { return nil }
        if !asks, let skipped = skipBesideRefusal(tokens, wishes) { return skipped }
        if let wish = wishes.wish(in: tokens, asks: asks) {
            let isSet = opensWithNo && message.isClauseBreak(words[0].token + 1)
            return (isSet && Draft.declines.contains(wish.intent) && wish.intent != .refuse ? [IntentHit(.no)] : []) + [
                wish
            ]
        }
        if isStrike { return nil }
        if let control = control(words, core: core, asks: asks) { return control }
        if context.stage == .learned || context.stage == .summary, !asks,
            let found = SummaryPhrases.whole.best(in: words, at: 0) ?? SummaryPhrases.whole.best(in: core, at: 0)
        {
            return [IntentHit(found.meaning)] + (found.meaning == .no ? complaint(words) : [])
        }
        if words.count == 1 || context.stage != .question, let match = whole(AssentPhrases.whole, words, core), !asks {
            return assent(match)
        }
        let declines = context.stage == .question || !context.asked.isEmpty
        if declines, words.count <= 24, let match = whole(SkipPhrases.whole, words, core), !asks || match == .skip {
            return [IntentHit(match)]
        }
        if !asks || context.stage != .question, context.stage != .question || !namesSomething(words),
            let match = whole(AssentPhrases.whole, words, core)
        {
            return assent(match)
        }
        if !asks, let declined = NonAnswers.intent(of: words, context: context) { return [IntentHit(declined)] }
        if isPraise(words) { return context.stage == .question ? [IntentHit(.smalltalk)] : [IntentHit(.yes)] }
        let isGreeting =
            Judge.greeters.contains(words[0]) && words.count <= 6
        if !asks || isGreeting && !words.contains(where: { $0.text == "weather" }), isSmalltalk(words, core) {
            return [IntentHit(.smalltalk)]
        }
        if context.stage == .question, isAllTalk(tokens) { return [IntentHit(.smalltalk)] }
        let isLed = AssentPhrases.yesWords.contains(words[0].text) || opensWithNo
        if !isLed, let answer = wishes.assent(in: tokens, asks: asks) { return assent(answer) }
        if isCommand(sentence) { return nil }
        let wished = wishes.wishes(amongClausesOf: tokens, asks: asks)
        let ends = context.stage != .question && wished.contains { $0.intent == .finish }
        if !wished.isEmpty, !ends { return wished }
        if !asks, let skipped = skipAmongClauses(of: tokens) { return skipped }
        if let asked = firstRequest(of: tokens) ?? closingRequest(of: tokens, words) { return asked }
        if Questions.isQuestion(words, asks: asks, context: context, message: message, tokens: tokens) {
            return [IntentHit(.question)]
        }
        if Hostile.isHostile(message, tokens: tokens, words: words) { return [] }
        if Insults.isInsult(words) || isRemark(words, tokens: tokens) { return [IntentHit(.smalltalk)] }
        if context.stage == .question, Remarks.isInterrupted(message.clauses(of: tokens), in: message),
            !isChange(sentence)
        {
            return [IntentHit(.smalltalk)]
        }
        return firstClause(of: tokens) ?? talkAndDecline(of: tokens, words) ?? lastClause(of: tokens, words)
    }

    /// "I'm a sales manager with 9 years' experience", where the role was asked: nobody asks for a manager.
    private func statesRole(_ words: [Word], _ sentence: Sentence) -> Bool {
        guard context.asked.contains(.role), context.stage == .question, (3...14).contains(words.count),
            words[0].text == "im" && ["a", "an", "the"].contains(words[1].text)
                || words[0].text == "i" && words[1].text == "am" && ["a", "an", "the"].contains(words[2].text)
        else { return false }
        return RoleReader(message).stated(in: sentence, allowsBare: false).role != nil
    }

    /// "Undo Labs", "Hope Little": every word with a capital, and one that is none of talk's, where a name was asked.
    private func isTitle(_ words: [Word], asks: Bool) -> Bool {
        guard context.stage == .question, !asks, (2...5).contains(words.count),
            context.asked.contains(.fullName) || context.asked.contains(.company)
        else { return false }
        let isCapital = words.allSatisfy { word in
            let text = message.tokens[word.token].text
            return text.first?.isUppercase == true && (text.count == 1 || text != text.uppercased())
        }
        return isCapital
            && words.contains {
                !NonAnswers.light.contains($0) && !SmalltalkPhrases.words.contains($0) && !WordSets.polite.contains($0)
            }
    }

    /// "Sure, it is Henrietta Blom": says more than yes.
    private func namesSomething(_ words: [Word]) -> Bool {
        words.dropFirst().contains { word in
            let text = message.tokens[word.token].text
            return text.count > 1 && text.first?.isUppercase == true && !word.text.hasPrefix("i")
                && text != text.uppercased()
        }
    }

    /// What "something is off with the dates" names.
    private func complaint(_ words: [Word]) -> [IntentHit] {
        for index in words.indices.dropFirst() where ["my", "the", "with", "about"].contains(words[index - 1].text) {
            if let field = FieldNames.names(in: words, at: index).first?.field(asked: []) {
                return [IntentHit(.correct, field: field)]
            }
        }
        return []
    }

    /// "I'd need to think about that, let's skip", "I'm tired, can we stop here"
    private func lastClause(of tokens: Range<Int>, _ words: [Word]) -> [IntentHit]? {
        let clauses = message.clauses(of: tokens)
        guard clauses.count > 1, words.count <= 16, let last = clauses.last else { return nil }
        let closing = Word.words(of: message, in: last)
        // "They are confidential, so no"
        if closing.count == 2, closing[0].text == "so", ["no", "none", "nothing", "nope"].contains(closing[1].text) {
            return [IntentHit(.none)]
        }
        guard closing.count <= 5, closing.contains(where: { ["skip", "pass", "next"].contains($0.text) }),
            whole(SkipPhrases.whole, closing, Judge.core(closing)) == .skip,
            words.contains(where: { ["i", "im", "id", "ill", "my", "dont", "cant", "sorry"].contains($0.text) })
        else { return nil }
        return [IntentHit(.skip)]
    }

    /// "Good question, not sure": clauses that are talk, and one that declines.
    private func talkAndDecline(of tokens: Range<Int>, _ words: [Word]) -> [IntentHit]? {
        let clauses = message.clauses(of: tokens)
        guard (2...3).contains(clauses.count), words.count <= 16 else { return nil }
        var declined: Intent?
        for clause in clauses {
            let words = Word.words(of: message, in: clause)
            let core = Judge.core(words)
            if let intent = whole(SkipPhrases.whole, words, core) {
                if core.count == 1, AssentPhrases.noWords.contains(core[0].text) { return nil }
                declined = declined ?? intent
            } else if !words.isEmpty, !core.isEmpty, !isSmalltalk(words, core) {
                return nil
            }
        }
        return declined.map { [IntentHit($0)] }
    }

    /// "Could you repeat the question please, my screen froze"
    private func firstRequest(of tokens: Range<Int>) -> [IntentHit]? {
        let clauses = message.clauses(of: tokens)
        guard clauses.count == 2, let first = clauses.first else { return nil }
        let words = Word.words(of: message, in: first)
        let core = Judge.core(words)
        guard (3...10).contains(core.count), let match = whole(ControlPhrases.whole, words, core),
            [.repeat, .back, .undo].contains(match)
        else { return nil }
        return [IntentHit(match)]
    }

    /// "I'm tired, can we stop here"
    private func closingRequest(of tokens: Range<Int>, _ words: [Word]) -> [IntentHit]? {
        let clauses = message.clauses(of: tokens)
        guard clauses.count > 1, words.count <= 16, let last = clauses.last else { return nil }
        let closing = Word.words(of: message, in: last)
        guard closing.count <= 8, ["can", "could", "lets", "shall", "may"].contains(closing.first?.text ?? ""),
            ["i", "im", "ive", "sorry", "ok", "okay", "thanks", "its", "thats", "enough", "this"].contains(
                words[0].text),
            words.count - closing.count <= 7,
            let match = whole(ControlPhrases.whole, closing, Judge.core(closing)), match == .finish || match == .back
        else { return nil }
        return [IntentHit(match)]
    }

    private func control(_ words: [Word], core: [Word], asks: Bool) -> [IntentHit]? {
        let isUnfinished = ControlPhrases.unfinished.first(in: words) != nil
        if let match = whole(ControlPhrases.whole, words, core) {
            if match == .finish, isUnfinished { return nil }
            if match == .repeat, words.count == 1, !asks { return nil }
            return [IntentHit(match)]
        }
        if let found = ControlPhrases.anywhere.first(in: words) ?? ControlPhrases.anywhere.best(in: core, at: 0),
            found.match.range.lowerBound <= 4 || asks
        {
            // "Why" begins many a topic: without a question mark or a person addressed it is content.
            if !asks, Questions.isAboutTheWorld(words, context: context) { return nil }
            if isListed(words, before: found.match.range.lowerBound) { return nil }
            // Among many words of the guest's own it is part of what is told.
            if !asks, wantsSentence, words.count > found.match.range.count + 4 { return nil }
            return [IntentHit(found.meaning, field: found.match.field?.field(asked: context.asked))]
        }
        return nil
    }

    private func assent(_ intent: Intent) -> [IntentHit] {
        // "No" to a question is "I have none"; elsewhere it is a no and nothing else.
        if intent == .no, context.stage == .question, !context.asked.isEmpty {
            return [IntentHit(.no), IntentHit(.none)]
        }
        return [IntentHit(intent)]
    }

    private func whole(_ book: PhraseBook<Intent>, _ words: [Word], _ core: [Word]) -> Intent? {
        var found = book.best(in: words, at: 0) ?? book.best(in: core, at: 0)
        // A filler at one end may belong to the phrase ("hmm let me think").
        if found == nil, let first = core.first, let last = core.last, core.count < words.count {
            found =
                book.best(in: words.filter { $0.token >= first.token }, at: 0)
                ?? book.best(in: words.filter { $0.token <= last.token }, at: 0)
        }
        guard let found else { return nil }
        if isSubject(words, found.match) { return nil }
        // "I'm done with hustle culture" is an answer: where prose is asked a phrase must fit closely.
        if found.match.loose > 1, wantsSentence, !Judge.talkOpeners.contains(words[0].text),
            !words.contains(where: { $0.text == "sorry" })
        {
            return nil
        }
        return found.meaning
    }

    /// "undo trauma", "Go back to basics": words of its own in the gaps of a command, and nobody spoken to.
    private func isSubject(_ words: [Word], _ match: Phrase.Match) -> Bool {
        match.foreign > 0 && context.stage == .question && context.asked.count == 1
            && !words.contains { Self.declining.contains($0) }
            && context.asked.allSatisfy { $0.takesWholeAnswer || $0 == .company || $0 == .role }
            && !words.contains { Self.addressing.contains($0) }
            && (words.count <= 3 || match.foreign > 1 || !context.asked[0].spec.isList)
    }

    /// "I can talk about what happens next after burnout; …", "1) what happens next 2) …": subjects that sound like a wish.
    private func isListed(_ words: [Word], before start: Int) -> Bool {
        guard context.stage == .question, context.asked.count == 1, context.asked[0].spec.isList,
            let first = words.first,
            let last = words.last
        else { return false }
        if words[..<start].contains(where: { Self.naming.contains($0) }) { return true }
        let clause = words[start...].prefix { word in
            word.token == words[start].token || !message.isClauseBreak(word.token - 1)
        }
        guard !clause.contains(where: { Self.addressing.contains($0) || $0.text == "name" }) else { return false }
        let signs = (first.token..<last.token).count {
            [",", ";", "/", "•", "·", "|"].contains(message.folded($0)) && !message.isGlued($0 + 1)
        }
        return signs > 1 || message.folded(first.token + 1) == ")" && message.kind(first.token) == .number
    }

    private static let naming = WordSets.set(
        "talk speak discuss cover topics topic expertise areas subjects specialise")

    private static let declining = WordSets.set(
        "never havent dont didnt nothing none no nie nichts nunca jamais aucun aucune rien nada ninguno ninguna nenhum nenhuma nessun nessuno mai niente last change previous next"
    )

    private static let addressing = WordSets.set(
        "i im me my we you your this that these those it its question questions answer thanks please pls sorry here today lol haha interview hi hello hey love mate so now idk outside rain raining lashing pouring snowing"
    )

    private static let weatherTalk = WordSets.set(
        "is isnt its lovely nice bad today too here awful great again outside such what")

    private var wantsSentence: Bool {
        context.asked.count == 1
            && context.asked.allSatisfy { $0.takesWholeAnswer && (!$0.spec.isList || $0 == .successStories) }
    }

    private static let talkOpeners = WordSets.set(
        "thanks thank many sorry none nothing lovely hold hang give brb id rather prefer let ooh ugh oof phew argh"
    )

    private func isPraise(_ words: [Word]) -> Bool {
        words.count <= 7 && words.contains { AssentPhrases.praise.contains($0.text) }
            && words.allSatisfy {
                AssentPhrases.praise.contains($0.text)
                    || ["thanks", "thank", "you", "ok", "so", "much", "thx"].contains($0.text)
            }
    }

    private func isSmalltalk(_ words: [Word], _ core: [Word]) -> Bool {
        let isWeather = words.contains {
            ["weather", "raining", "sunny", "sunshine", "snowing", "pouring", "drizzling", "heatwave", "freezing"]
                .contains($0.text)
        }
        // Subjects set apart by commas are a list: "short runways, weather, flight training".
        let isList =
            context.asked.count == 1 && context.asked[0].spec.isList
            && words.last.map { last in (words[0].token..<last.token).contains { message.folded($0) == "," } } ?? false
        if isWeather, !isList, words.count <= 9, words.contains(where: { Judge.weatherTalk.contains($0.text) }) {
            return true
        }
        // "Everyone!" is an audience.
        if context.asked == [.targetAudience], words.contains(where: { $0.text == "everyone" }) { return false }
        if words.count <= 14, words.allSatisfy({ SmalltalkPhrases.words.contains($0.text) }) { return true }
        if whole(SmalltalkPhrases.whole, words, core) != nil { return true }
        return words.count <= 10 && SmalltalkPhrases.foreign.best(in: words, at: 0) != nil
    }

    /// "None so far, but I'd love to": the first clause decides, unless what follows has something to say.
    private func firstClause(of tokens: Range<Int>) -> [IntentHit]? {
        let clauses = message.clauses(of: tokens)
        // "Nothing fancy: bread and time" goes on to tell.
        guard clauses.count > 1, let first = clauses.first, message.folded(first.upperBound) != ":" else { return nil }
        let words = Word.words(of: message, in: first)
        // A bare "no" is a lead; what follows says what it means.
        let core = Judge.core(words)
        if core.count == 1, AssentPhrases.noWords.contains(core[0].text) { return nil }
        guard let intent = whole(SkipPhrases.whole, words, core) ?? withheld(core) else { return nil }
        let rest = first.upperBound..<tokens.upperBound
        let tells = rest.contains { index in
            switch message.kind(index) {
            case .number: !["i'm", "im", "am", "aged"].contains(message.folded(index - 1))
            case .email, .link, .handle: true
            case .word:
                message.tokens[index].isCapital && message.folded(index) != "i"
                    && !message.folded(index).hasPrefix("i'")
            default: false
            }
        }
        let after = Word.words(of: message, in: rest).drop { ["but", "and", "though", "although"].contains($0.text) }
        if intent == .skip, after.count > 3, wantsSentence { return nil }
        // "Not really, I just repeat what my grandmother said"
        if wantsSentence, core.first?.text == "not",
            after.count(where: { !NonAnswers.light.contains($0) && !CommonWords.notNames.contains($0) }) > 1
        {
            return nil
        }
        let states = Statements.book.best(in: Array(after), at: 0)?.meaning.strength == .named
        return tells || states ? nil : [IntentHit(intent)]
    }

    /// A sentence of signs and emoji alone.
    private func judgeSigns(_ sentence: Sentence, _ judgement: Judgement) -> Judgement {
        var judgement = judgement
        let signs = Set(message.tokens[sentence.tokens].map { String($0.text.unicodeScalars.prefix(1)) })
        if !signs.isDisjoint(with: ["👍", "✅", "👌", "🆗", "💯", "✔"]) {
            judgement.hits = [IntentHit(.yes)]
        } else if !signs.isDisjoint(with: ["👎", "❌"]) {
            judgement.hits = [IntentHit(.no)]
        } else if signs.isSubset(of: ["-", "—", "–", "/", "x"]) {
            judgement.hits = [IntentHit(.none)]
        } else if sentence.asks {
            judgement.hits = [IntentHit(.question)]
        } else {
            judgement.hits = [IntentHit(.smalltalk)]
        }
        judgement.isSpent = true
        return judgement
    }

    // MARK: Leads

    private func lead(of words: [Word], in tokens: Range<Int>) -> (rest: Range<Int>, hits: [IntentHit])? {
        guard let first = words.first, words.count > 1 else { return nil }
        if let reminder = Wishes(message: message, context: context).reminder(opening: tokens) {
            // What is known already is only told again.
            let rest = Folding.fold(message.text(ofTokens: reminder.end..<tokens.upperBound))
            let isKnown = context.known.contains { field, values in
                !field.spec.isList && !context.asked.contains(field)
                    && values.contains { rest.contains(Folding.fold(KnownValues.text($0))) }
            }
            return (isKnown ? tokens.upperBound..<tokens.upperBound : reminder.end..<tokens.upperBound, [reminder.hit])
        }
        var length = 1
        if let greeting = Judge.greetings.first(where: { starts(words, with: $0) }) { length = greeting.count }
        let isGreeting = Judge.greetings.contains { starts(words, with: $0) }
        let next = words[min(length, words.count - 1)]
        let end = words[length - 1].token + 1
        let isSetApart = end < next.token && (end..<next.token).contains { message.isClauseBreak($0) }
        let rest = restStart(after: end, before: next.token)..<tokens.upperBound
        if isGreeting { return isSetApart || length > 1 || Judge.opensSelf.contains(next.text) ? (rest, []) : nil }
        let turns = ["but", "except", "only", "however", "although"].contains(next.text)
        if AssentPhrases.yesWords.contains(first.text), isSetApart || AssentPhrases.afterYes.contains(next.text) {
            guard isSetApart || Judge.plainYes.contains(first.text) else { return nil }
            // "Sure: …" leads to the answer and is no yes.
            return (
                rest,
                turns || message.folded(end) == ":" && context.asked.count == 1 || !Judge.plainYes.contains(first.text)
                    ? [] : [IntentHit(.yes)]
            )
        }
        if AssentPhrases.noWords.contains(first.text), isSetApart || AssentPhrases.afterNo.contains(next.text) {
            return (rest, [IntentHit(.no)])
        }
        if Judge.fillerLeads.contains(first.text), isSetApart { return (rest, []) }
        let fillers = words.prefix { Judge.openers.contains($0.text) }
        if fillers.count > 1, fillers.count < words.count {
            return (words[fillers.count].token..<tokens.upperBound, [])
        }
        return nil
    }

    private func restStart(after end: Int, before next: Int) -> Int {
        var start = end
        while start < next, message.kind(start) == .punctuation || message.kind(start) == .emoji { start += 1 }
        return start
    }

    private func starts(_ words: [Word], with greeting: [String]) -> Bool {
        words.count > greeting.count && greeting.indices.allSatisfy { words[$0].text == greeting[$0] }
    }

    static let opensSelf: WordSet = ["im", "i", "my", "its", "this", "ich", "je", "soy", "me", "mi", "sono", "sou"]
    private static let openers = WordSets.set(
        "ok okay so well basically um umm uh uhh uhm hmm hmmm oh ohh yeah like right alright honestly yo yoo yooo")
    private static let plainYes = WordSets.set(
        "yes yeah yep yup sure absolutely definitely si oui ja sim claro genau certo agreed")
    private static let fillerLeads = WordSets.set(
        """
        ugh argh uhh umm yoo yooo heyy hmmm well so hmm hm oh ah ha hah heh wow ooh phew um uh ok okay great awesome cool thanks nice perfect lol haha honestly right alright anyway
        hmmm umm mmm sorry yes no basically mah beh boh bah tja naja pues bueno bom ben bon olha mira guarda allora alors
        entao dunque vabbe diciamo
        """)
    private static let greetings: [[String]] = [
        "hi there", "hello there", "hey there", "hi all", "hi everyone", "hello everyone", "hi team", "good morning",
        "good afternoon", "good evening", "guten tag", "guten morgen", "buenos dias", "buenas tardes", "bom dia",
        "boa tarde", "good day", "hi", "hello", "hey", "hiya", "hola", "hallo", "bonjour", "salut", "ciao", "ola",
        "servus", "moin", "hej", "hei",
        "buongiorno", "greetings", "yo", "namaste", "howdy", "heya", "hiya", "heyo", "hullo",
    ].map { $0.split(separator: " ").map(String.init) }

    // MARK: Words at the ends

    /// The words without fillers at both ends.
    static func core(_ words: [Word]) -> [Word] {
        var slice = words[...]
        while let first = slice.first {
            let second = slice.dropFirst().first?.text ?? ""
            if first.text == "i", ["think", "guess", "mean", "suppose", "believe"].contains(second) {
                slice = slice.dropFirst(2)
            } else if WordSets.fillers.contains(first.text) {
                slice = slice.dropFirst()
            } else {
                break
            }
        }
        while let last = slice.last, WordSets.fillers.contains(last.text) { slice = slice.dropLast() }
        return slice.count == words.count ? words : Array(slice)
    }
}
