extension InterviewState {
    /// What `Understanding` needs to know to read the guest's next message.
    package func readingContext(today: CalendarDate) -> ReadingContext {
        // Whoever does not say which was meant answers what was open before.
        var question = open.choice == nil ? open : interrupted ?? .nothing
        // The bot asks no more, but said what is missing.
        if question.isNothing, wordings[Topic.blocked] != nil, missing.count == 1 { question.asks = missing }
        return readingContext(answering: question, learned: learned, today: today)
    }

    /// What `Understanding` needs to know to read an earlier message of the guest's in new words: what was open then,
    /// and what is known without that message.
    ///
    /// - Throws: `Refusal` for a message that cannot be edited.
    package func readingContext(editing message: Int, today: CalendarDate) throws(Refusal) -> ReadingContext {
        let turn = try editable(message)
        var before = self
        before.rewrite(MessageEdited(message: message, text: ""), at: revision + 1)
        return before.readingContext(answering: turn.open, learned: turn.learned, today: today)
    }

    /// The message as it is remembered, to be edited.
    ///
    /// - Throws: `.unknownMessage` for what is no message of the guest's; `.messageTooOld`; `.tooManyEdits`.
    func editable(_ message: Int) throws(Refusal) -> GuestTurn {
        guard status == .active else { throw .completed }
        guard repairs.edits.count < Repairs.editLimit || repairs.edits[message] != nil else { throw .tooManyEdits }
        if let turn = turn(of: message) { return turn }
        let oldest = repairs.turns.first?.sequence ?? revision + 1
        throw message < oldest && guestMessages > repairs.turns.count ? .messageTooOld : .unknownMessage
    }

    private func readingContext(
        answering question: OpenQuestion, learned: Learned?, today: CalendarDate
    ) -> ReadingContext {
        var known: [Field: [FactValue]] = [:]
        for field in Field.catalogue {
            let value = value(of: field)
            if !value.isEmpty { known[field] = value }
        }
        let isAskedAgain =
            question.asks.count == 1 && (question.prompt == .question || question.prompt == .none)
            && question.asks.allSatisfy { ((asked[$0] ?? 0) > 1 || question.returns > 1) && value(of: $0).isEmpty }
        var context = ReadingContext(
            asked: question.asks, stage: .question, known: known, isAskedAgain: isAskedAgain, language: language,
            today: today)
        switch question.prompt {
        case .whoseProfile: context.stage = .whoseProfile
        case .summary: context.stage = .summary
        case .proposal(let field, _):
            context.stage = .proposal
            context.proposed = field
        default: if learned != nil { context.stage = .learned }
        }
        return context
    }
}
