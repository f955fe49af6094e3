extension InterviewState {
    /// What `Understanding` needs to know to read the guest's next message.
    package func readingContext(today: CalendarDate) -> ReadingContext {
        var known: [Field: [FactValue]] = [:]
        for field in Field.catalogue {
            let value = value(of: field)
            if !value.isEmpty { known[field] = value }
        }
        var context = ReadingContext(asked: open.asks, stage: .question, known: known, language: language, today: today)
        switch open.prompt {
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
