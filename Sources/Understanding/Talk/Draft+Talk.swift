import InterviewCore

/// Talk that no phrase tells: what the model is sure of is no answer and no part of one.
extension Draft {
    mutating func spendTalk() {
        guard context.stage == .question, let field = asked.first else { return }
        cutBrackets(field)
        if asked.count == 1, ListReader.areLoose(field) { spendAfterthoughts() }
        let open = sentences.indices.filter { !sentences[$0].isSpent && !sentences[$0].words.isEmpty }
        guard !open.isEmpty else { return }
        if wantsProse { spendBesideAnswer(open, field) }
        let left = open.filter { !sentences[$0].isSpent }
        guard (1...3).contains(left.count), !context.isAskedAgain || asked.count > 1,
            left.reduce(0, { $0 + sentences[$1].words.count }) >= (wantsProse ? 3 : 4),
            left.allSatisfy({
                wantsProse && isReason($0, field)
                    || isTalk($0, field, from: !wantsProse || asked.count > 1 ? Self.sureOfGroup : Self.sureOfAll)
            })
        else { return }
        for index in left { spend(index, says: candidates.isEmpty && hits.isEmpty) }
    }

    /// "Hast du ein Beispiel? Steh grad voll auf dem Schlauch": why something is wished for.
    private func isReason(_ index: Int, _ field: Field) -> Bool {
        guard hits.contains(where: { Self.helping.contains($0.intent.intent) }), sentences[index].words.count <= 10,
            case let content = sentences[index].content, !content.contains(where: { isTaken($0) }),
            let (kind, share) = KindModel.kind(of: content, in: message), share >= 0.5
        else { return false }
        guard case .wish = kind else { return false }
        return TalkModel.probability(of: content, in: message, asked: field) >= Self.likely
    }
    private static let helping: [Intent] = [.example, .repeat, .why]

    /// "…, rutas de montaña. Ah, y el taller donde trabajo se llama La Biela": behind a list, what is told of the guest.
    private mutating func spendAfterthoughts() {
        for index in sentences.indices.dropFirst().prefix(10) where !sentences[index].isSpent {
            guard let start = AddedAnswers.afterthought(in: sentences[index]) else { continue }
            let range = message.range(ofTokens: start..<sentences[index].tokens.upperBound)
            for candidate in read(range, asked: [.role, .company])
            where [.role, .company].contains(candidate.field) && !has(candidate.field) && !isKnown(candidate.field) {
                add(candidate.field, candidate.value, at: message.tokens(of: candidate.quote))
            }
            sentences[index].isSpent = true
        }
    }

    /// What a part of the message says, had it been all that was answered.
    private func read(_ range: Range<Int>, asked: [Field]) -> [Candidate] {
        guard !isPart else { return [] }
        let reading = MessageReader.read(
            part: MessageText(message.text(in: range)),
            context: ReadingContext(asked: asked, known: context.known, today: context.today))
        return reading.candidates.map { candidate in
            var candidate = candidate
            candidate.quote.start += range.lowerBound
            candidate.quote.end += range.lowerBound
            return candidate
        }
    }

    /// What a sentence that is no answer says otherwise: what another question asks for, or what the guest wants.
    private mutating func spend(_ index: Int, says: Bool) {
        let kind = KindModel.kind(of: sentences[index].content, in: message)
        var found = stated(in: index)
        if found.isEmpty, case .answer(let field)? = kind?.0, kind?.probability ?? 0 >= Self.sureOfField {
            found = answers(to: field, in: index)
        }
        sentences[index].isSpent = true
        for candidate in found {
            add(candidate.field, candidate.value, at: message.tokens(of: candidate.quote), change: candidate.change)
        }
        guard says, found.isEmpty else { return }
        guard case .wish(let wish)? = kind?.0, kind?.probability ?? 0 >= (Self.changing.contains(wish) ? 0.7 : 0.4)
        else { return add(IntentHit(.smalltalk), line: sentences[index].line) }
        add(IntentHit(wish), line: sentences[index].line)
    }

    /// "Parents of teenagers. I work at Hollow Oak Clinic.": what a sentence says outright that was not asked.
    private func stated(in index: Int) -> [Candidate] {
        var other = self
        other.sentences = [sentences[index]]
        other.readStatements()
        return other.candidates.filter { !asked.contains($0.field) && !has($0.field) }
    }

    /// "I also won the Golden Trowel." behind a story: the sentence alone, read as if that had been asked.
    private func answers(to field: Field, in index: Int) -> [Candidate] {
        let sentence = sentences[index]
        guard Self.told.contains(field), !asked.contains(field), !has(field), !sentence.asks,
            field.spec.isList || !isKnown(field), let first = opening(of: sentence)
        else { return [] }
        return read(message.range(ofTokens: first..<sentence.tokens.upperBound), asked: [field]).filter {
            $0.field == field
        }
    }

    /// Behind "By the way" and "Also".
    private func opening(of sentence: Sentence) -> Int? {
        var words = sentence.words[...]
        if words.prefix(3).map(\.text) == ["by", "the", "way"] { words = words.dropFirst(3) }
        return words.first { !Self.adding.contains($0) }?.token
    }

    private static let adding = WordSets.set("oh ah and btw ps plus also")
    /// What is told in passing, and read where it was not asked.
    private static let told: Set<Field> = [
        .achievements, .speakingExperience, .expertiseKeywords, .podcastTopics, .promotion, .schedulingPreference,
        .role, .company, .phone,
    ]
    private static let changing: [Intent] = [.undo, .back, .remove, .correct, .cancel, .finish, .handover]

    /// "Stained glass, lead work. Sorry, my dog wants out.": of several sentences those at the ends; in the middle of
    /// what is told anything may belong to it.
    private mutating func spendBesideAnswer(_ open: [Int], _ field: Field) {
        guard open.count > 1, asked.count == 1 else { return }
        let least = Self.tales.contains(field) ? Self.sureOfAsideInTale : Self.sureOfAside
        var left = open[...]
        var spent: [Int] = []
        while let last = left.last, left.count > 1, spent.count < 3, isTalk(last, field, from: least) {
            spent.append(last)
            left = left.dropLast()
        }
        while let first = left.first, left.count > 1, spent.count < 3, !isJoined(first),
            isTalk(first, field, from: least)
        {
            spent.append(first)
            left = left.dropFirst()
        }
        for index in spent { spend(index, says: false) }
    }

    /// "Cyclists! And the drivers who hate us": what the next sentence adds to.
    private func isJoined(_ index: Int) -> Bool {
        guard sentences[index].words.count <= 3, sentences.indices.contains(index + 1) else { return false }
        return ["and", "or", "plus"].contains(sentences[index + 1].words.first?.text ?? "")
    }

    /// "… ransomware (sorry, I'm on the tube)"
    private mutating func cutBrackets(_ field: Field) {
        guard wantsProse else { return }
        for index in sentences.indices.prefix(20) where !sentences[index].isSpent {
            let content = sentences[index].content
            guard let close = content.last, message.folded(close) == ")" || message.folded(close - 1) == ")",
                let open = content.last(where: { message.folded($0) == "(" }), open > content.lowerBound, open < close,
                TalkModel.probability(of: (open + 1)..<close, in: message, asked: field) >= Self.sureOfAside
            else { continue }
            sentences[index].content = content.lowerBound..<open
        }
    }

    private func isTalk(_ index: Int, _ field: Field, from least: Double) -> Bool {
        let content = sentences[index].content
        // "* soil", "* cows" and short lines: items, and no model knows them all.
        let isLine = message.lines.count > 2 && sentences[index].words.count < 7
        let isItem = field.spec.isList && (sentences[index].words.count < 3 || isLine)
        let isBullet = ["-", "*", "•", "·", "–"].contains(message.folded(sentences[index].tokens.lowerBound))
        // "Escríbanme por correo"
        if field == .schedulingPreference, sentences[index].words.contains(where: { ForeignLeads.reached.contains($0) })
        {
            return false
        }
        guard !isItem, !isBullet, !isThat(index, field), !content.contains(where: { isTaken($0) }) else { return false }
        let share = TalkModel.probability(of: content, in: message, asked: field)
        guard share >= Self.likely else { return false }
        let isListed = isListed(content, field)
        guard let (kind, sure) = KindModel.kind(of: content, in: message), sure >= Self.sureOfKind else {
            return share >= least && !isListed
        }
        return switch kind {
        case .wish(.smalltalk): share >= least && !isListed
        case .wish: true
        case .answer(let other):
            // A bio sounds like a story, and either like an insight.
            !isListed && (Self.told.contains(other) && !asked.contains(other) || share >= Self.sureOfAside)
        }
    }

    /// "Che la gentilezza non costa niente": what is to be remembered, told as it would be behind "I want them to know".
    private func isThat(_ index: Int, _ field: Field) -> Bool {
        let words = sentences[index].words
        guard field == .keyMessage, words.count >= 4, ForeignLeads.thats.contains(words[0]) || words[0].text == "dass"
        else { return false }
        let next = words[1].text
        return ForeignLeads.subjectHeads.contains(words[1])
            || next.utf8.count > 4
                && ["are", "ere", "ire", "arse", "erse", "irse", "arsi", "ersi", "irsi"].contains { next.hasSuffix($0) }
    }

    /// Items one behind the other, and titles: what the model knows little of.
    private func isListed(_ content: Range<Int>, _ field: Field) -> Bool {
        guard field.spec.isList || !wantsProse else { return false }
        let signs = content.count { [",", ";", "|", "·", "•", "/"].contains(message.folded($0)) }
        if wantsProse, signs > 1 { return true }
        return content.dropFirst().contains { index in
            guard message.kind(index) == .word, let first = message.tokens[index].text.first else { return false }
            return first.isUppercase && message.folded(index) != "i" && !message.folded(index).hasPrefix("i'")
                && context.language != .german
        }
    }

    // `swift run -c release TrainReader` prints what is lost and found from each on; its sentences are harder than most.
    private static let sureOfAside = 0.87
    /// Whatever is told may hold nearly any sentence.
    private static let sureOfAsideInTale = 0.93
    private static let tales: Set<Field> = [.professionalBio, .successStories]
    private static let sureOfAll = 0.7
    /// Of several questions, whose answers are short.
    private static let sureOfGroup = 0.85
    /// Where it is sure what else it is.
    private static let likely = 0.35
    private static let sureOfKind = 0.66
    private static let sureOfField = 0.6
}
