import InterviewCore

/// Talk that no phrase tells: what the model is sure of is no answer and no part of one.
extension Draft {
    mutating func spendTalk() {
        guard context.stage == .question, let field = asked.first else { return }
        cutBrackets(field)
        let open = sentences.indices.filter { !sentences[$0].isSpent && !sentences[$0].words.isEmpty }
        guard !open.isEmpty else { return }
        if wantsProse { spendBesideAnswer(open, field) }
        if sentences.indices.allSatisfy({ sentences[$0].isSpent || sentences[$0].words.isEmpty }) { return }
        let left = open.filter { !sentences[$0].isSpent }
        guard left.count <= 3, !context.isAskedAgain || asked.count > 1, candidates.isEmpty, hits.isEmpty,
            left.reduce(0, { $0 + sentences[$1].words.count }) >= (wantsProse ? 3 : 4),
            left.allSatisfy({
                isTalk($0, field, from: !wantsProse || asked.count > 1 ? Self.sureOfGroup : Self.sureOfAll)
            })
        else { return }
        for index in left {
            sentences[index].isSpent = true
            add(IntentHit(wish(in: index, field)), line: sentences[index].line)
        }
    }

    /// What a sentence that is no answer wants. What would change something is asked to be surer.
    private func wish(in index: Int, _ field: Field) -> Intent {
        let content = sentences[index].content
        guard let found = WishModel.trained.kind(of: content, in: message, asked: field) else { return .smalltalk }
        let least = Self.changing.contains(found.0) ? 0.7 : 0.4
        return found.probability >= least ? found.0 : .smalltalk
    }

    private static let changing: [Intent] = [.undo, .back, .remove, .correct, .cancel, .finish, .handover]

    /// "Stained glass, lead work. Sorry, my dog wants out.": of several sentences those at the ends; in the middle of
    /// what is told anything may belong to it.
    private mutating func spendBesideAnswer(_ open: [Int], _ field: Field) {
        guard open.count > 1, asked.count == 1 else { return }
        var left = open[...]
        var spent: [Int] = []
        while let last = left.last, left.count > 1, spent.count < 3, isTalk(last, field, from: Self.sureOfAside) {
            spent.append(last)
            left = left.dropLast()
        }
        while let first = left.first, left.count > 1, spent.count < 3, !isJoined(first),
            isTalk(first, field, from: Self.sureOfAside)
        {
            spent.append(first)
            left = left.dropFirst()
        }
        for index in spent { sentences[index].isSpent = true }
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
                TalkModel.trained.probability(of: (open + 1)..<close, in: message, asked: field) >= Self.sureOfAside
            else { continue }
            sentences[index].content = content.lowerBound..<open
        }
    }

    private func isTalk(_ index: Int, _ field: Field, from least: Double) -> Bool {
        let content = sentences[index].content
        // "* soil", "* cows": items, and no model knows them all.
        let isItem = field.spec.isList && sentences[index].words.count < 3
        let isBullet = ["-", "*", "•", "·", "–"].contains(message.folded(sentences[index].tokens.lowerBound))
        guard !isItem, !isBullet, !content.contains(where: { isTaken($0) }), !isListed(content, field) else {
            return false
        }
        return TalkModel.trained.probability(of: content, in: message, asked: field) >= least
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
    private static let sureOfAll = 0.8
    /// Of several questions, whose answers are short.
    private static let sureOfGroup = 0.85
}
