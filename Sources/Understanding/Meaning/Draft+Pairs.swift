import InterviewCore

extension Draft {
    mutating func fillPair(_ open: [Field], from left: [Int]) {
        var left = left
        if open.contains(.promotion) {
            for index in left where namesShows(sentences[index]) && field(ofLine: sentences[index].line) == nil {
                let show = message.trimmed(sentences[index].content)
                if !isKnown(.idealPodcast) {
                    add(.idealPodcast, .text(Interpreter(message: message).text(show)), at: show)
                }
                left.removeAll { $0 == index }
            }
        }
        let places = PairAllocation(message: message, open: open).places(
            of: left.map { sentences[$0] }, fixed: left.map { field(ofLine: sentences[$0].line) })
        for field in open {
            let share = zip(left, places).filter { $0.1 == field }.map(\.0)
            if !share.isEmpty { fill(field, from: share) }
        }
    }

    /// "Nothing to promote, and email is fine": two answers in one sentence, where two were asked for.
    mutating func splitPairs() {
        guard wantsProse, asked.count == 2, let line = sentences.last?.line, line != 1 else { return }
        let split = PairSplit(message: message, asked: asked, isAlone: sentences.count == 1)
        sentences = sentences.flatMap { split.parts(of: $0) }
    }

    /// "By e-mail, please." in the first line and "Nothing to promote." in the second, where promotion was asked first:
    /// each line speaks of the other's field, and clearly so.
    mutating func orderPair() {
        guard wantsProse, asked.count == 2, answerLines.count == 2 else { return }
        let lines = answerLines
        func weight(_ line: Int, _ field: Field) -> Int {
            // "I'd rather not" wishes for no show.
            sentences.filter { $0.line == line && !Wishes.declines($0.words, of: message) }.map {
                PairCues.weight(of: $0, for: field, in: message)
            }.reduce(0, +)
        }
        let straight = weight(lines[0], asked[0]) + weight(lines[1], asked[1])
        let crossed = weight(lines[0], asked[1]) + weight(lines[1], asked[0])
        swapsPair = crossed >= straight + 4
    }

    /// The fields in the order in which lines answer them.
    var askedByLine: [Field] { swapsPair ? asked.reversed() : asked }

    /// "Never been on one. Something cosy about food": a bare "none" is about one of the two where the rest answers
    /// the other.
    mutating func placePairDecline(_ judgements: [Judgement]) {
        guard wantsProse, asked.count == 2 else { return }
        let declining = judgements.indices.filter { index in
            judgements[index].hits.contains { Self.declines.contains($0.intent) && $0.field == nil }
        }
        let answering = sentences.indices.filter { !sentences[$0].isSpent && field(ofLine: sentences[$0].line) == nil }
        guard declining.count == 1, let place = declining.first, let first = answering.first else { return }
        // "Estuve en Radio Mies. Todavía no he hecho ninguna charla. Me gustaría …": both are answered.
        if Set(answering.compactMap { PairCues.field(of: sentences[$0], among: asked, in: message) }).count == 2 {
            hits.removeAll {
                $0.line == sentences[place].line && $0.intent.field == nil && Self.declines.contains($0.intent.intent)
            }
            return
        }
        let own = PairCues.field(of: sentences[place], among: asked, in: message)
        let others = answering.compactMap { PairCues.field(of: sentences[$0], among: asked, in: message) }.first
        guard own == nil || own != others else { return }
        let declined =
            others.flatMap { other in asked.first { $0 != other } } ?? own ?? (place < first ? asked[0] : asked[1])
        for index in hits.indices
        where hits[index].line == sentences[place].line && hits[index].intent.field == nil
            && Self.declines.contains(hits[index].intent.intent)
        {
            hits[index].intent.field = declined
        }
    }

    /// "Shows about leadership", where something to promote was asked: an answer to another question.
    func namesShows(_ sentence: Sentence) -> Bool {
        let words = sentence.said
        return words.count > 2 && ["shows", "podcasts"].contains(words[0].text)
            && ["about", "on", "for", "like", "with", "that", "where"].contains(words[1].text)
    }
}

/// Finds the place in a sentence where the answer to the second of two questions begins.
struct PairSplit: Sendable {
    let message: MessageText
    let asked: [Field]
    /// Whether the sentence is all that was said.
    var isAlone = true

    func parts(of sentence: Sentence) -> [Sentence] {
        // Where a sentence is longer than this, it is one answer.
        guard sentence.words.count <= 60, sentence.tokens.count <= 150, let cut = cut(in: sentence) else {
            return [sentence]
        }
        return [
            Sentence(message, tokens: sentence.tokens.lowerBound..<cut.end, line: sentence.line),
            Sentence(message, tokens: cut.start..<sentence.tokens.upperBound, line: sentence.line),
        ]
    }

    private func cut(in sentence: Sentence) -> (end: Int, start: Int)? {
        var depth = 0
        for index in sentence.tokens.dropFirst() {
            if message.folded(index) == "(" { depth += 1 }
            if message.folded(index) == ")" { depth = max(0, depth - 1) }
            guard depth == 0, opensClause(index) else { continue }
            // "Para agendar, por correo": the comma only sets apart what announces.
            if asked.contains(.schedulingPreference), index - sentence.tokens.lowerBound <= 8,
                SchedulingLeads.isLead(Word.words(of: message, in: sentence.tokens.lowerBound..<index))
            {
                continue
            }
            let head = part(sentence.tokens.lowerBound..<index, sentence)
            // "With regard to the podcast, anything slow"
            if head.words.count <= 8, ProseLeads.turnsTo(head.words) { continue }
            var start = index
            while start < sentence.tokens.upperBound - 1,
                Self.joins.contains(message.folded(start)) && message.tokens[start].text != "é"
                    || message.kind(start) == .punctuation || message.kind(start) == .emoji
            {
                start += 1
            }
            let tail = part(start..<sentence.tokens.upperBound, sentence)
            guard !head.words.isEmpty, !tail.words.isEmpty else { continue }
            let next = part(clause(from: start, in: sentence), sentence)
            if separates(head, tail, next) || message.folded(index) == ";" && tells(head, tail) {
                return (index, start)
            }
        }
        return nil
    }

    private func separates(_ head: Sentence, _ tail: Sentence, _ clause: Sentence) -> Bool {
        let core = Judge.core(head.words)
        let isRefusal =
            SkipPhrases.whole.best(in: core, at: 0) != nil
            || core.count == 1 && AssentPhrases.noWords.contains(core[0].text)
            || Wishes.declines(head.words, of: message)
        if isRefusal { return PairCues.field(of: tail, among: asked, in: message) != nil && tellsMore(tail) }
        guard let second = PairCues.field(of: clause, among: asked, in: message) else { return false }
        if asked.contains(.promotion), second == .schedulingPreference, margin(head, clause) >= 3, isPlug(head),
            !Self.releases.contains(clause.words.first?.text ?? "")
        {
            return true
        }
        let first = PairCues.field(of: head, among: asked, in: message)
        switch second {
        case .schedulingPreference:
            return first != second && (isAlone || isPlug(head, atLeast: 1))
                && !Self.releases.contains(clause.words.first?.text ?? "")
        case .promotion: return first == .schedulingPreference
        case .idealPodcast:
            return first == .speakingExperience
                && (Self.wishes.contains(clause.words.first?.text ?? "") || ShowWishes.start(of: clause.words) != nil)
        case .speakingExperience:
            return first == .idealPodcast && ["i", "ive", "was", "spoke"].contains(clause.words.first?.text ?? "")
        default: return false
        }
    }

    /// Whether a part may be what is promoted.
    private func isPlug(_ head: Sentence, atLeast least: Int = 0) -> Bool {
        let promoted = PairCues.weight(of: head, for: .promotion, in: message)
        return promoted >= least && PairCues.weight(of: head, for: .schedulingPreference, in: message) <= promoted + 1
    }

    /// By how much the two parts speak of different fields.
    private func margin(_ head: Sentence, _ clause: Sentence) -> Int {
        func weight(_ sentence: Sentence, _ field: Field) -> Int {
            PairCues.weight(of: sentence, for: field, in: message)
        }
        return weight(head, .promotion) - weight(head, .schedulingPreference) + weight(clause, .schedulingPreference)
            - weight(clause, .promotion)
    }

    /// "TEDxLuton; longform interviews": what a semicolon sets apart, each a little more of its own field.
    private func tells(_ head: Sentence, _ tail: Sentence) -> Bool {
        guard let first = asked.first, let second = asked.last else { return false }
        func weight(_ sentence: Sentence, _ field: Field) -> Int {
            PairCues.weight(of: sentence, for: field, in: message)
        }
        let gain = weight(head, first) - weight(head, second) + weight(tail, second) - weight(tail, first)
        // "Mondays are out; any other day": both of the second.
        let isOwn = weight(head, second) - weight(head, first) <= 1
        return weight(tail, second) > 0 && gain >= 1 && isOwn
    }

    /// More than "but I'd love to".
    private func tellsMore(_ tail: Sentence) -> Bool {
        if tail.words.count >= 6 || asked.contains(.schedulingPreference) { return true }
        return tail.words.dropFirst().contains { word in
            let text = message.tokens[word.token].text
            return text.first?.isUppercase ?? false && !word.text.hasPrefix("i")
                || text.count > 3 && !CommonWords.notNames.contains(word.text)
                    && !WordSets.polite.contains(word.text) && !WordSets.yet.contains(word.text)
        }
    }

    private func opensClause(_ index: Int) -> Bool {
        message.isClauseBreak(index) && !["(", ")"].contains(message.folded(index))
            || Self.turns.contains(message.folded(index))
    }

    private func clause(from start: Int, in sentence: Sentence) -> Range<Int> {
        let tokens = start..<sentence.tokens.upperBound
        return message.clauses(of: tokens).first ?? tokens
    }

    private func part(_ tokens: Range<Int>, _ sentence: Sentence) -> Sentence {
        Sentence(message, tokens: tokens, line: sentence.line)
    }

    private static let turns = WordSets.set("but though and y e et und pero aber mais mas ma")
    private static let joins = WordSets.set("and but though also plus so y e et und pero aber mais mas ma")
    /// "Out on Friday" is when, not how.
    private static let releases = WordSets.set(
        "out coming comes launching launches releasing releases released dropping drops available due starting starts this next live"
    )
    private static let wishes = WordSets.set(
        "id ideally ideal dream something anything would prefer looking i my for next someday hopefully happy")
}
