import InterviewCore

extension Draft {
    /// Corrections told by their frame, before anything else is made of the words.
    mutating func readCorrectionFrames() {
        guard !context.known.isEmpty || context.proposed != nil, (1...3).contains(sentences.count) else { return }
        if readRise() { return }
        let frames = CorrectionFrames(message: message, context: context)
        if let found = frames.renewedBehindColon(), carryOut(found) {
            add(IntentHit(.correct, field: found.field), line: 0)
            for index in sentences.indices { sentences[index].isSpent = true }
            return take(message.tokens.indices)
        }
        var announced: (field: Field, old: Range<Int>?, index: Int)?
        for index in sentences.indices where !sentences[index].isSpent {
            let sentence = sentences[index]
            if let before = announced {
                announced = nil
                var found = CorrectionFrames.Found(
                    field: before.field, value: frames.body(of: sentence), old: before.old)
                found.value = frames.tidied(found) ?? found.value
                if carryOut(found) {
                    note(found, at: index)
                    sentences[before.index].isSpent = true
                    continue
                }
            }
            if let found = frames.found(in: sentence), carryOut(found) {
                note(found, at: index)
                spendReason(before: index)
                spendReason(behind: index)
            } else if let field = frames.announced(by: sentence), index + 1 < sentences.count {
                announced = (field.field, field.old, index)
            } else if frames.wishes(sentence), let field = frames.announced(by: sentence)?.field {
                add(IntentHit(.correct, field: field), line: sentence.line)
                sentences[index].isSpent = true
            } else if sentences.count > 1, frames.isReason(sentence) {
                sentences[index].isSpent = true
            } else if frames.closes(sentence) {
                setRight(index)
            }
        }
    }

    private mutating func note(_ found: CorrectionFrames.Found, at index: Int) {
        let line = sentences[index].line
        if let verdict = found.verdict, context.stage != .summary { add(IntentHit(verdict), line: line) }
        add(IntentHit(.correct, field: found.field), line: line)
        sentences[index].isSpent = true
        take(sentences[index].tokens)
        for next in sentences.indices.dropFirst(index + 1) where found.value.overlaps(sentences[next].tokens) {
            sentences[next].isSpent = true
        }
    }

    /// "Sorry, wrong one."
    private mutating func spendReason(before index: Int) {
        guard index > 0, !sentences[index - 1].isSpent else { return }
        let words = sentences[index - 1].words
        if CorrectionFrames.tellsNews(words), !sentences[index - 1].asks { sentences[index - 1].isSpent = true }
        let lead = CorrectionLeads(message: message).skip(words)
        guard lead.end == words.count else { return }
        sentences[index - 1].isSpent = true
        if let verdict = lead.verdict, context.stage != .summary {
            add(IntentHit(verdict), line: sentences[index - 1].line)
        }
    }

    /// "More honest.", "We rebranded."
    private mutating func spendReason(behind index: Int) {
        let next = index + 1
        guard sentences.indices.contains(next), case let words = sentences[next].words, !words.isEmpty,
            words.count <= 4 || words.count <= 7 && Self.tellers.contains(words[0].text), !sentences[next].asks,
            !sentences[next].words.dropFirst().contains(where: {
                message.kind($0.token) != .word || message.tokens[$0.token].isCapital
            })
        else { return }
        sentences[next].isSpent = true
    }

    /// What a sentence tells is what is right.
    private mutating func setRight(_ index: Int) {
        let tokens = sentences[index].tokens
        if isKnown(.yearsExperience), Corrections(message: message, context: context).tellsYears(tokens) {
            let found = CorrectionFrames.Found(field: .yearsExperience, value: tokens)
            if carryOut(found) { return note(found, at: index) }
        }
        for place in candidates.indices
        where isKnown(candidates[place].field) && message.tokens(of: candidates[place].quote).overlaps(tokens) {
            candidates[place].change = .replace(nil)
            add(IntentHit(.correct, field: candidates[place].field), line: sentences[index].line)
            sentences[index].isSpent = true
        }
    }

    private mutating func carryOut(_ found: CorrectionFrames.Found) -> Bool {
        let field = found.field
        let reference: ItemReference? =
            found.ordinal.map { .ordinal($0) }
            ?? found.old.map { old in
                let text = message.text(ofTokens: old)
                return .matching(KnownValues(known: context.known).place(of: text, in: [field])?.text ?? text)
            }
        let isWhole = field.takesWholeAnswer && (!field.spec.isList || reference != nil)
        if isWhole {
            candidates.removeAll { message.tokens(of: $0.quote).overlaps(found.value) }
            add(
                field, .text(Interpreter(message: message).text(found.value)), at: found.value,
                change: .replace(field.spec.isList ? reference : nil))
            return true
        }
        let correction = Corrections.Found(
            field: field, ordinal: found.ordinal, value: found.value, old: found.old, isMarked: true)
        guard apply(correction, to: field) else { return false }
        candidates.removeAll { $0.field != field && message.tokens(of: $0.quote).overlaps(found.value) }
        return true
    }
}
