import InterviewCore

extension Draft {
    /// A correction told by what it names and what it says, where no phrase told it.
    mutating func amend(in sentence: Sentence, at index: Int) {
        let amendments = Amendments(message: message, context: context)
        if let wrong = namedWrong(before: index) {
            guard wrong != .role || !sentence.words.contains(where: { $0.text == "at" }),
                let value = amendments.value(of: wrong, in: sentence, mayBeBare: true)
            else { return }
            return amend(wrong, value, at: index)
        }
        if let known = amendments.field(plainlyDeniedIn: sentence) {
            let next = index + 1
            let behind = known.rest ?? (sentences.indices.contains(next) ? sentences[next].content : nil)
            guard let value = behind else { return }
            amend(known.field, message.trimmed(value), at: known.rest == nil ? next : index)
            if sentences[index].isSpent || known.rest == nil && sentences[next].isSpent {
                sentences[index].isSpent = true
            }
            return
        }
        if let item = amendments.item(in: sentence) {
            let found = Corrections.Found(
                field: item.field, ordinal: item.ordinal, value: item.value, old: nil, isMarked: true)
            guard apply(found, to: item.field) else { return }
            add(IntentHit(.correct, field: item.field, item: .ordinal(item.ordinal)), line: sentence.line)
            sentences[index].isSpent = true
            return take(sentences[index].tokens)
        }
        guard let troubled = amendments.field(troubledIn: sentence) else { return }
        let behind = amendments.value(of: troubled.field, in: sentence, from: troubled.end)
        // "I'm Head of Dispatch as of today, so please change the title"
        if let value = behind ?? amendments.value(of: troubled.field, in: sentence) {
            return amend(troubled.field, value, at: index)
        }
        // "I gave you the old address. New one: …"
        let next = index + 1
        guard sentences.indices.contains(next), sentences[next].words.count <= 12,
            // "I'm now Chief Pilot at Mistral Line" is read for both.
            troubled.field != .role || !sentences[next].words.contains(where: { $0.text == "at" }),
            let value = amendments.value(of: troubled.field, in: sentences[next], mayBeBare: true)
        else { return }
        amend(troubled.field, value, at: next)
        if sentences[next].isSpent { sentences[index].isSpent = true }
    }

    /// A sentence that only sets a field right.
    mutating func amend(_ field: Field, _ value: Range<Int>, at index: Int) {
        let found = Corrections.Found(field: field, ordinal: nil, value: value, old: nil, isMarked: true)
        guard apply(found, to: field) else { return }
        add(IntentHit(.correct, field: field), line: sentences[index].line)
        sentences[index].isSpent = true
        take(sentences[index].tokens)
    }

    /// "The website needs to be millrace.example, then we can finish": what is to come of it once it is right.
    mutating func finishAfterCorrection() {
        guard context.stage == .summary, hits.contains(where: { $0.intent.intent == .correct }) else { return }
        let judge = Judge(message: message, context: context)
        let wishes = Wishes(message: message, context: context)
        for sentence in sentences.prefix(10)
        where hits.contains(where: { $0.line == sentence.line && $0.intent.intent == .correct }) {
            for hit in judge.finish(among: sentence.tokens, wishes) { add(hit, line: sentence.line) }
        }
    }
}
