/// One word more on what is known: asking for it, and completing the fact with the answer.
extension Draft {
    mutating func askMetrics(_ story: FactReference, because: String) {
        guard case .story(let told)? = fact(story)?.value else { return }
        followUp(on: story, phrases.metrics(of: told), topic: Topic.metrics, because: because)
    }

    mutating func deepen(_ reference: FactReference, because: String) {
        guard let value = fact(reference)?.value else { return }
        let topic = Topic.deepen(reference.field)
        followUp(
            on: reference, phrases.deepen(value, of: reference.field, used: used(topic)), topic: topic, because: because
        )
    }

    private mutating func followUp(on fact: FactReference, _ text: String, topic: String, because: String) {
        question(
            text, asks: [fact.field], prompt: .followUp(fact), replies: phrases.skipReplies, purpose: .deeper,
            topic: topic, because: because)
    }

    /// Comes back to one after a digression, in other words.
    mutating func returnToFollowUp(on reference: FactReference, because: String) {
        guard let value = fact(reference)?.value else { return proceed() }
        let topic = Topic.deepen(reference.field)
        // The first wording may have been that of a metric.
        let text = phrases.deepen(value, of: reference.field, used: max(1, used(topic)))
        question(
            text, asks: [reference.field], prompt: .followUp(reference), replies: phrases.skipReplies,
            purpose: .return, topic: topic, because: because)
    }

    // MARK: Completing

    /// What becomes of an answer to a follow-up: the fact that it was about, completed. Nil: the answer is about
    /// something else, or says nothing new.
    func completing(with candidate: Candidate, _ turn: Turn) -> RecordedFact? {
        guard let reference = turn.open.followedUp, reference.field == candidate.field, let old = fact(reference),
            let value = old.value.completed(with: candidate.value)
        else { return nil }
        return complete(old, reference, value, evidence: old.evidence, candidate, turn)
    }

    /// The same for a message in new words whose fact a later message had completed.
    func completing(again candidate: Candidate, _ turn: inout Turn) -> RecordedFact? {
        guard let rest = turn.rests.removeValue(forKey: candidate.field) else { return nil }
        let told: FactValue =
            switch candidate.value {
            case .story: .story(Story(title: rest.quote, metrics: rest.metrics))
            default: .text(rest.quote)
            }
        let value = candidate.value.completed(with: told) ?? candidate.value
        let evidence = Evidence(
            source: .message(turn.message), quote: candidate.quote.text, start: candidate.quote.start,
            end: candidate.quote.end)
        let fact = Fact(
            id: "", value: value, origin: .guest, status: .stated, confidence: candidate.confidence,
            evidence: [evidence, rest.evidence], at: moment.now)
        return RecordedFact(field: candidate.field, fact: fact, replaces: [])
    }

    private func complete(
        _ old: Fact, _ reference: FactReference, _ value: FactValue, evidence: [Evidence], _ candidate: Candidate,
        _ turn: Turn
    ) -> RecordedFact {
        let mine = Evidence(
            source: .message(turn.message), quote: candidate.quote.text, start: candidate.quote.start,
            end: candidate.quote.end)
        let fact = Fact(
            id: "", value: value, origin: .guest, status: .stated, confidence: candidate.confidence,
            evidence: evidence + [mine], at: moment.now)
        return RecordedFact(field: reference.field, fact: fact, replaces: [reference.id])
    }
}

/// What a later message had added to a fact.
struct Rest: Sendable, Hashable {
    var evidence: Evidence
    var metrics: [String]
    var quote: String { evidence.quote }
}

// MARK: - Values

extension FactValue {
    /// The value with what an answer adds to it; nil where it adds nothing.
    func completed(with answer: FactValue) -> FactValue? {
        switch (self, answer) {
        case (.story(let story), .story(let more)): story.completed(with: more).map(FactValue.story)
        case (.text(let text), .text(let more)): text.completed(with: more).map(FactValue.text)
        default: nil
        }
    }
}

extension Story {
    /// What came of it joins its result; the same story in more words takes its place.
    fileprivate func completed(with answer: Story) -> Story? {
        let told = answer.text.isEmpty ? answer.title : answer.text
        guard !told.isEmpty else { return nil }
        var story = self
        if FactValue.story(self).folds(with: .story(answer)) {
            guard told.count > text.count else { return nil }
            story = answer
            story.title = title
        } else {
            story.result = [result, told].compactMap(\.self).joined(separator: " ")
        }
        story.metrics = (metrics + answer.metrics.filter { !metrics.contains($0) }).prefix(20).map(\.self)
        return (story.title + story.text).count <= FieldRules.textLimit ? story : nil
    }
}

extension String {
    /// A few words and a sentence about them are one text; whichever says it all stands alone.
    fileprivate func completed(with answer: String) -> String? {
        let old = Set(foldedWords)
        let new = Set(answer.foldedWords)
        if new.isSubset(of: old) { return nil }
        if old.isSubset(of: new) { return answer }
        let isSentence = answer.foldedWords.count > 3 || answer.count > 30
        let isEnded = last.map { ".!?。！？".contains($0) } ?? true
        let text = self + (isEnded ? " " : isSentence ? ". " : ", ") + answer
        return text.count <= FieldRules.textLimit ? text : nil
    }
}
