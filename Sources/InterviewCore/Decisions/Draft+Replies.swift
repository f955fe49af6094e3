/// Answers to what the guest asks back; the log is not needed for any of them.
extension Draft {
    /// The replies to the message's questions, and whether it was a digression.
    mutating func replies(to turn: inout Turn) -> [String] {
        var replies: [String] = []
        for hit in turn.reading.intents {
            guard let reply = reply(to: hit, turn: &turn) else { continue }
            turn.isDigression = true
            if !replies.contains(reply) { replies.append(reply) }
        }
        if turn.reading.has(.smalltalk), !turn.didSomething {
            turn.isDigression = true
            if replies.isEmpty { remarks.append(phrases.smalltalk) }
        }
        if turn.reading.has(.cancel), let live = state.profiles.first(where: \.isLive) {
            turn.didSomething = true
            stopReading(live)
        }
        return replies
    }

    private func reply(to hit: IntentHit, turn: inout Turn) -> String? {
        let about = hit.field ?? turn.open.asks.first
        switch hit.intent {
        case .recap:
            turn.told = hit.field
            return phrases.recap(state, field: hit.field)
        case .source:
            let source = source(of: hit.field, turn)
            turn.told = source.field
            return source.text
        case .why: return phrases.why(about)
        case .howLong: return phrases.howLong(questions: questionsLeft)
        case .whatNext: return phrases.whatNext(questions: questionsLeft)
        case .example: return phrases.example(about)
        case .repeat: return phrases.repeating
        // "how do I finish?" is answered by finishing.
        case .question where !turn.reading.has(.finish) && turn.reading.wishedLanguage == nil:
            return cannotAnswer(turn)
        case .handover: return phrases.handover
        default: return nil
        }
    }

    /// What lies outside of the kit: said in full once, then briefly, and not at all beside an answer ("… Is that enough?").
    private func cannotAnswer(_ turn: Turn) -> String? {
        guard state.wordings[Topic.cannotAnswer] != nil else { return phrases.cannotAnswer }
        return turn.filled.isEmpty ? phrases.cannotAnswerAgain : nil
    }

    /// About how many questions are left, groups counted once.
    private var questionsLeft: Int {
        let open = state.openFieldsToAsk(moment.abilities)
        return Set(open.map { QuestionGroup.containing($0) }).count + 1
    }
}
