import InterviewCore

extension Draft {
    /// Which sentences are intents and which have something to say.
    mutating func judgeSentences() {
        let judge = Judge(message: message, context: context)
        var judgements = sentences.map { judge.judge($0) }
        if wantsProse, sentences.count > 1 { keepProse(&judgements) }
        if wantsProse { keepRepeats(&judgements) }
        if sentences.count > 1 { forgetEchoes(&judgements) }
        forgetClosings(&judgements)
        forgetDoubts(&judgements)
        // "oh no, I typed that in the wrong box. put it back how it was"
        for index in judgements.indices.prefix(4)
        where judgements[index].hits.count == 1 && [.redo, .back].contains(judgements[index].hits[0].intent)
            && judgements[index].hits[0].field == nil
            && sentences[max(0, index - 1)..<min(sentences.count, index + 2)].contains(where: isMisplaced)
            && !sentences[index].words.contains(where: { ["again", "anew", "redo", "rewrite"].contains($0.text) })
        {
            judgements[index].hits = [IntentHit(.undo)]
        }
        for index in sentences.indices where !sentences[index].isSpent {
            sentences[index].content = judgements[index].content
            sentences[index].isSpent = judgements[index].isSpent
            for hit in judgements[index].hits { add(hit, line: sentences[index].line) }
        }
        forgetLeads()
        forgetQuestioned(judgements)
        spendAsides(judgements)
        placePairDecline(judgements)
        placeDeclines()
    }

    /// "Dass man nie ohne Gurt aufs Dach geht. Nie.": the word once more, and no "never" of the guest's own.
    private func keepRepeats(_ judgements: inout [Judgement]) {
        for index in judgements.indices.dropFirst() where judgements[index].isSpent && !judgements[index - 1].isSpent {
            guard sentences[index].words.count == 1, let word = sentences[index].words.first,
                sentences[index - 1].words.count > 3,
                sentences[index - 1].words.contains(where: { $0.text == word.text })
            else { continue }
            judgements[index] = Judgement(content: sentences[index].tokens)
        }
    }

    /// "Where did you get that from? I never mentioned it.": why it is asked. "Which show would be ideal? I'd rather not
    /// say.": what was asked, and then the answer.
    private func forgetEchoes(_ judgements: inout [Judgement]) {
        for index in judgements.indices.dropFirst() {
            let before = judgements[index - 1].hits.map(\.intent)
            // "Can we do the bio again? I'm not happy with it."
            if before == [.redo], sentences[index].words.count <= 9, judgements[index].isSpent,
                judgements[index].hits.allSatisfy({ Self.declines.contains($0.intent) || $0.intent == .no })
            {
                judgements[index].hits = []
            }
            let hits = judgements[index].hits.map(\.intent)
            let words = sentences[index].words
            if before == [.source], words.count <= 10, words.contains(where: { Self.unsaid.contains($0) }),
                ["i", "ive", "im", "we", "weve"].contains(words.first?.text ?? "")
            {
                judgements[index].hits = []
                judgements[index].isSpent = true
            }
            // "What would a good answer look like? Show me one."
            if !before.isEmpty, before.allSatisfy({ Self.instructive.contains($0) }), hits.isEmpty, words.count <= 5,
                let first = words.first, ["show", "give", "tell", "send", "help"].contains(first.text),
                words.contains(where: { $0.text == "me" })
            {
                judgements[index].isSpent = true
            }
            guard before == [.question], !hits.isEmpty, hits.allSatisfy({ Self.declines.contains($0) }),
                !sentences[index - 1].words.contains(where: { Self.addressed.contains($0) || $0.text == "i" })
            else { continue }
            judgements[index - 1].hits = []
        }
    }

    private static let instructive: [Intent] = [.example, .question, .repeat, .why]
    private static let unsaid = WordSets.set("never didnt dont havent not nowhere")

    /// "Honestly I'm tired. Can we finish?": what is said beside a wish is no answer.
    private mutating func spendAsides(_ judgements: [Judgement]) {
        guard (2...4).contains(sentences.count) else { return }
        if !wantsProse { return spendBesideWish(judgements) }
        let isBack = judgements.contains { judgement in
            judgement.isSpent
                && judgement.hits.contains { Self.wishes.contains($0.intent) && $0.intent != .smalltalk }
        }
        if isBack {
            for index in sentences.indices where !sentences[index].isSpent && isBesideWish(sentences[index]) {
                sentences[index].isSpent = true
            }
        }
        guard judgements.contains(where: { $0.hits.contains { Self.leaving.contains($0.intent) } }) else { return }
        for index in sentences.indices where !sentences[index].isSpent && sentences[index].words.count <= 7 {
            if Wishes(message: message, context: context).isAside(sentences[index]) { sentences[index].isSpent = true }
        }
    }

    /// "Boarding soon. How much longer?", where a role was asked: a scrap beside a wish, without a value and without a
    /// word for a trade.
    private mutating func spendBesideWish(_ judgements: [Judgement]) {
        guard context.stage == .question, !asked.isEmpty,
            judgements.contains(where: { $0.isSpent && $0.hits.contains { Self.scrapped.contains($0.intent) } })
        else { return }
        let open = sentences.indices.filter { !sentences[$0].isSpent && !sentences[$0].words.isEmpty }
        guard open.count == 1, let index = open.first, sentences[index].words.count <= 4,
            !sentences[index].tokens.contains(where: { isTaken($0) || message.kind($0) == .number }),
            !sentences[index].words.contains(where: { RoleWords.isHead($0.text) }),
            !sentences[index].words.dropFirst().contains(where: {
                message.tokens[$0.token].isCapital && $0.text != "i"
            }), !asked.contains(.fullName)
        else { return }
        sentences[index].isSpent = true
    }

    private static let scrapped: [Intent] = [.howLong, .finish, .handover, .whatNext, .back]

    /// "I want one of those.", "My break ends at half past.": said because of the wish.
    private func isBesideWish(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        if isErrand(sentence) || isMissent(sentence) { return true }
        guard words.count <= 10, !sentence.asks else { return false }
        if words.allSatisfy({ NonAnswers.light.contains($0) }) { return true }
        return words.contains { ["i", "im", "my", "ive", "ill"].contains($0.text) }
            && words.contains { Self.errands.contains($0) || isErrand($0) }
            && !words.dropFirst().contains {
                message.tokens[$0.token].isCapital && $0.text != "i"
            }
    }

    /// "that last thing I sent was meant for my sister", "I pressed enter too early": what is wished to be undone.
    private func isMissent(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        guard (3...16).contains(words.count), !sentence.asks else { return false }
        return words.contains { Self.sending.contains($0) } && words.contains { Self.missent.contains($0) }
    }

    private static let sending = WordSets.set(
        "sent send wrote typed pasted posted submitted entered said pressed hit clicked tapped answer message thing line one text"
    )
    private static let missent = WordSets.set(
        "wrong meant mistake accident accidentally early soon last mine supposed oops unfinished before somebody someone"
    )

    /// "I typed that in the wrong box", "wrong chat!"
    private func isMisplaced(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        return words.contains { ["wrong", "meant", "mistake", "accident", "accidentally"].contains($0.text) }
            && words.contains { Self.places.contains($0) || Self.sending.contains($0) }
    }

    private static let places = WordSets.set("box chat window field tab thread group line place conversation screen")

    /// "my train's in 20 min"
    private func isErrand(_ word: Word) -> Bool {
        message.folded(word.token).hasSuffix("'s") && Self.errands.contains(String(word.text.dropLast()))
    }

    private static let errands = WordSets.set(
        """
        break train bus flight plane airport meeting minutes minute lunch dinner call shift hour oclock late hurry rush class
        appointment clinic waiting waits wait kids pickup taxi ferry doorbell kettle oven battery
        """)

    private static let leaving: [Intent] = [.finish, .handover, .back, .repeat, .howLong, .cancel]

    /// "Easy. …": how an answer of several sentences begins is no part of it.
    private mutating func forgetLeads() {
        guard wantsProse, context.stage == .question, asked.count == 1, sentences.contains(where: { !$0.isSpent })
        else {
            return
        }
        forgetDisclaimers()
        guard asked[0].isTold, let first = sentences.first, !first.isSpent, sentences.count > 1,
            sentences.dropFirst().contains(where: { !$0.isSpent }), Asides.opensAnswer(first, in: message)
        else { return }
        sentences[0].isSpent = true
    }

    /// "Expert is a big word! But: drystone walls, hedges": what a list is opened with after a word of its own.
    private mutating func forgetDisclaimers() {
        guard asked[0].spec.isList, asked[0] != .successStories, sentences.count <= 4 else { return }
        let start = sentences.indices.dropFirst().first { index in
            guard let first = sentences[index].words.first, sentences[index].words.count > 1 else { return false }
            return Self.turning.contains(first) && message.folded(first.token + 1) == ":"
        }
        guard let start, !sentences[start].isSpent, sentences[..<start].allSatisfy({ $0.words.count <= 9 }) else {
            return
        }
        for index in sentences.indices where index < start { sentences[index].isSpent = true }
    }

    private static let turning = WordSets.set("but so anyway still though well ok okay right maybe then")

    /// "Who told you I have 12 years of experience?" tells nothing.
    private mutating func forgetQuestioned(_ judgements: [Judgement]) {
        for index in sentences.indices where judgements[index].hits.contains(where: { $0.intent == .source }) {
            let tokens = sentences[index].tokens
            candidates.removeAll { message.tokens(of: $0.quote).overlaps(tokens) }
        }
    }

    /// In a longer answer a sentence like "Never." or "I love this city." is part of it.
    private func keepProse(_ judgements: inout [Judgement]) {
        if asked.count == 1, let first = judgements.first, first.isSpent,
            first.hits.contains(where: { Self.declines.contains($0.intent) }),
            sentences.indices.dropFirst().allSatisfy({
                judgements[$0].isSpent
                    || sentences[$0].line == sentences[0].line && isLight(sentences[$0]) && !isOrder(sentences[$0])
            })
        {
            for index in judgements.indices.dropFirst() where !judgements[index].isSpent {
                judgements[index].isSpent = true
                judgements[index].hits = []
            }
            return
        }
        guard context.asked.count == 1, judgements.contains(where: { !$0.isSpent }) else { return }
        // "Who owns old things? How do you return a totem pole?"
        let isTitles = context.asked == [.podcastTopics] && sentences.count > 1 && sentences.allSatisfy(\.asks)
        for index in judgements.indices where judgements[index].isSpent {
            let intents = judgements[index].hits.map(\.intent)
            // "We were done for. Then …" goes on to tell.
            let isTold =
                !intents.isEmpty && intents.allSatisfy(Self.endings.contains) && !isLast(index)
                && !sentences[index].asks && !isAddressed(sentences[index]) && sentences[index].words.count > 2
                && !(intents == [.redo] && namesOther(sentences[index]))
            if isTitles && intents == [.question] || isTold || isPart(judgements, index, intents) {
                judgements[index] = Judgement(content: sentences[index].tokens)
            }
        }
    }

    /// Whether another field than the open one is named that is known.
    private func namesOther(_ sentence: Sentence) -> Bool {
        sentence.words.indices.contains { place in
            FieldNames.names(in: sentence.words, at: place).contains { name in
                name.fields.contains { isKnown($0) && !context.asked.contains($0) }
            }
        }
    }

    /// "Change my role to lead choreographer"
    private func isOrder(_ sentence: Sentence) -> Bool {
        let found = Corrections(message: message, context: context).found(in: sentence)
        return found?.isMarked == true && found?.field != nil
    }

    /// Whether a sentence that sounds like a wish or like talk is part of the answer it stands in.
    private func isPart(_ judgements: [Judgement], _ index: Int, _ intents: [Intent]) -> Bool {
        let sentence = sentences[index]
        let isEdge = index == judgements.startIndex || index == judgements.index(before: judgements.endIndex)
        // "Stop. Breathe. Then send the email."
        let isBid =
            sentence.words.count == 1 && !intents.isEmpty
            && intents.allSatisfy { [.finish, .cancel, .back].contains($0) }
        if isBid, !isEdge || index == 0, [.keyMessage, .uniquePerspective].contains(context.asked[0]) { return true }
        if isItem(sentence, intents) { return true }
        // "Stop. Look. Listen."
        if sentences.count > 2, context.asked[0].isTold, sentences.allSatisfy({ $0.words.count <= 2 && !$0.asks }) {
            return true
        }
        let isAnswer = !intents.isEmpty && intents.allSatisfy { Self.declines.contains($0) || $0 == .no || $0 == .yes }
        if isAnswer, !isEdge { return true }
        // "Really.", between what it stresses
        if !isEdge, context.asked[0].isTold, sentence.words.count == 1, !sentence.asks,
            sentence.words[0].text.hasSuffix("ly") || Self.stresses.contains(sentence.words[0])
        {
            return true
        }
        // "… were told so by a teacher": what sounds like a question to the interviewer and asks nothing.
        if index > 0, context.asked[0].isTold, intents.allSatisfy({ Self.questioning.contains($0) }), !intents.isEmpty,
            !sentence.asks, sentence.words.count >= 6, !sentence.words.contains(where: { Self.addressed.contains($0) })
        {
            return true
        }
        // "Desde entonces no se ha ido nadie": how a story ends, not a wish to skip it.
        if isAnswer, sentences.count > 2, index > 0, context.asked[0].isTold, sentence.words.count >= 5 { return true }
        let isPlain = sentence.words.allSatisfy { SmalltalkPhrases.words.contains($0.text) }
        return intents == [.smalltalk] && !isPlain && !isAddressed(sentence) && sentence.words.count != 2
            && sentence.words.first?.text != "brb"
    }

    /// "what would a good prison look like" among other lines of a list: a subject that sounds like a wish.
    private func isItem(_ sentence: Sentence, _ intents: [Intent]) -> Bool {
        guard context.asked[0].spec.isList, context.asked[0] != .successStories, !sentence.asks,
            (1...9).contains(sentence.words.count), !intents.isEmpty,
            intents == [.skip] || intents.allSatisfy({ Self.wishes.contains($0) })
        else { return false }
        // "3) why your bill is so confusing"
        if sentences.count <= 60, sentences.allSatisfy({ isMarked($0) }) { return true }
        if intents == [.skip] || sentences.count < 3 { return false }
        // "Why we stopped singing."
        let isSubject =
            intents == [.why] && sentence.words.count > 3
            && !sentence.words.contains { ["you", "your", "this", "that", "me", "do"].contains($0.text) }
        if isSubject { return true }
        return !sentence.words.contains { Self.spoken.contains($0) }
            && sentence.words.contains {
                !NonAnswers.light.contains($0) && !SmalltalkPhrases.words.contains($0.text)
            }
    }

    /// Whether a sentence opens with a number or a bullet.
    private func isMarked(_ sentence: Sentence) -> Bool {
        ListReader(message: message).withoutBullet(sentence.tokens).lowerBound > sentence.tokens.lowerBound
    }

    private static let spoken = WordSets.set("you your this that it me my question i im we us please")
    private static let wishes: [Intent] = [
        .whatNext, .example, .question, .why, .howLong, .smalltalk, .handover, .undo, .redo, .cancel, .repeat, .back,
        .finish,
    ]

    private func isLast(_ index: Int) -> Bool { index == sentences.index(before: sentences.endIndex) }
    private static let questioning: [Intent] = [.source, .why, .example, .whatNext, .howLong, .alreadySaid]
    private static let addressed = WordSets.set("you your yours this question questions answer profile please")
    private static let stresses = WordSets.set("always never ever period seriously truly honest promise")
    private static let endings: [Intent] = [.finish, .back, .undo, .redo, .repeat, .alreadySaid]

    private func isAddressed(_ sentence: Sentence) -> Bool {
        sentence.words.contains {
            ["you", "your", "question", "weather", "thanks", "thank", "sorry", "moment"].contains($0.text)
        }
    }

    /// An afterthought without names and numbers ("Maybe next year.").
    private func isLight(_ sentence: Sentence) -> Bool {
        sentence.words.count <= 9
            && !sentence.words.dropFirst().contains { word in
                let token = message.tokens[word.token]
                return token.kind != .word
                    || (token.isCapital && !token.folded.hasPrefix("i'") && token.folded != "i")
            }
    }

    /// In an answer of as many lines as fields were asked, a "skip" without a name is about its line's field; else it
    /// is about the only field left, if there is one.
    mutating func placeDeclines() {
        let lines = answerLines
        guard lines.count == asked.count, asked.count > 1 else { return }
        for index in hits.indices where hits[index].intent.field == nil {
            guard let place = lines.firstIndex(of: hits[index].line) else { continue }
            // "Nein, sonst nichts." in a line of its own is the answer to what that line was asked, and no wish to finish.
            if [.no, .finish].contains(hits[index].intent.intent) { hits[index].intent.intent = .none }
            if Self.declines.contains(hits[index].intent.intent) { hits[index].intent.field = askedByLine[place] }
        }
        var seen: Set<IntentHit> = []
        hits = hits.filter { $0.intent.field == nil || seen.insert($0.intent).inserted }
    }

    /// The lines that answer something: those of greetings and thanks left out, unless only so they match the fields.
    var answerLines: [Int] {
        // Far more lines than fields are no list of answers.
        guard let last = sentences.last?.line, last < asked.count + 6, sentences.count <= 100 else { return [] }
        let all = Array(Set(sentences.map(\.line))).sorted()
        if all.count == asked.count { return all }
        let talk = Set(hits.filter { $0.intent.intent == .smalltalk }.map(\.line))
        return all.filter { line in
            !talk.contains(line) || sentences.contains { $0.line == line && !$0.isSpent }
        }
    }

    /// The field of a line in an answer of as many lines as fields.
    func field(ofLine line: Int) -> Field? {
        let lines = answerLines
        guard asked.count > 1, lines.count == asked.count, let place = lines.firstIndex(of: line) else { return nil }
        return askedByLine[place]
    }

    static let declines: [Intent] = [.skip, .none, .refuse]
}
