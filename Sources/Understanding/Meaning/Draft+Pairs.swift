import InterviewCore

extension Draft {
    /// "Nothing to promote, and email is fine": two answers in one sentence, where two were asked for.
    mutating func splitPairs() {
        guard wantsProse, asked.count == 2, let line = sentences.last?.line, line != 1 else { return }
        let split = PairSplit(message: message, asked: asked)
        sentences = sentences.flatMap { split.parts(of: $0) }
    }

    /// "Never been on one. Something cosy about food": a bare "none" is about one of the two where the rest answers
    /// the other.
    mutating func placePairDecline(_ judgements: [Judgement]) {
        guard wantsProse, asked.count == 2 else { return }
        let declining = judgements.indices.filter { index in
            judgements[index].hits.contains { Self.declines.contains($0.intent) && $0.field == nil }
        }
        let answering = sentences.indices.filter { !sentences[$0].isSpent && field(ofLine: sentences[$0].line) == nil }
        guard declining.count == 1, let place = declining.first, let first = answering.first else { return }
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
        for index in sentence.tokens.dropFirst() where opensClause(index) {
            let head = part(sentence.tokens.lowerBound..<index, sentence)
            var start = index
            while start < sentence.tokens.upperBound - 1,
                Self.joins.contains(message.folded(start)) || message.kind(start) == .punctuation
            {
                start += 1
            }
            let tail = part(start..<sentence.tokens.upperBound, sentence)
            guard !head.words.isEmpty, !tail.words.isEmpty else { continue }
            if separates(head, tail, part(clause(from: start, in: sentence), sentence)) { return (index, start) }
        }
        return nil
    }

    private func separates(_ head: Sentence, _ tail: Sentence, _ clause: Sentence) -> Bool {
        let core = Judge.core(head.words)
        let isRefusal =
            SkipPhrases.whole.best(in: core, at: 0) != nil
            || core.count == 1 && AssentPhrases.noWords.contains(core[0].text)
        if isRefusal { return PairCues.field(of: tail, among: asked, in: message) != nil && tellsMore(tail) }
        guard let second = PairCues.field(of: clause, among: asked, in: message) else { return false }
        let first = PairCues.field(of: head, among: asked, in: message)
        switch second {
        case .schedulingPreference: return first != second && !Self.releases.contains(clause.words.first?.text ?? "")
        case .promotion: return first == .schedulingPreference
        case .idealPodcast:
            return first == .speakingExperience && Self.wishes.contains(clause.words.first?.text ?? "")
        case .speakingExperience:
            return first == .idealPodcast && ["i", "ive", "was", "spoke"].contains(clause.words.first?.text ?? "")
        default: return false
        }
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
        message.isClauseBreak(index) || ["but", "though", "and"].contains(message.folded(index))
    }

    private func clause(from start: Int, in sentence: Sentence) -> Range<Int> {
        let tokens = start..<sentence.tokens.upperBound
        return message.clauses(of: tokens).first ?? tokens
    }

    private func part(_ tokens: Range<Int>, _ sentence: Sentence) -> Sentence {
        Sentence(message, tokens: tokens, line: sentence.line)
    }

    private static let joins = WordSets.set("and but though also plus so")
    /// "Out on Friday" is when, not how.
    private static let releases = WordSets.set(
        "out coming comes launching launches releasing releases released dropping drops available due starting starts this next live"
    )
    private static let wishes = WordSets.set(
        "id ideally ideal dream something anything would prefer looking i my for next someday hopefully happy")
}
