/// The interview as a deterministic reducer over its log: `decide` makes events of a command, `apply` folds them.
///
/// No I/O, no clock, no randomness: times, ids and readings come in with the command.
package enum Interview {
    /// Decides a command on a state (nil: before the first event).
    ///
    /// - Throws: `Refusal`; then nothing has changed.
    package static func decide(
        _ state: InterviewState?, _ command: Command, _ moment: Moment
    ) throws(Refusal) -> Decision {
        var draft = Draft(state: state ?? .blank, moment: moment)
        if case .start(let started) = command {
            guard state == nil else { throw .outOfTurn }
            draft.start(started)
            return draft.decision
        }
        guard let state else { throw .outOfTurn }
        if state.status == .completed {
            switch command {
            case .feedback(let feedback): draft.emit(.feedbackGiven(feedback))
            case .complete: break
            case .profileProgressed, .profileRead, .profileFailed, .insightsDrafted, .messageRead: throw .outOfTurn
            default: throw .completed
            }
            return draft.decision
        }
        switch command {
        case .start: throw .outOfTurn
        case .answer(let answer): draft.answer(answer)
        case .attachProfile(let profile): try draft.attach(profile)
        case .profileProgressed(let id, let state, let timings):
            try draft.profileProgressed(id, to: state, timings: timings)
        case .profileRead(let read): try draft.profileRead(read)
        case .insightsDrafted(let drafted): try draft.insightsDrafted(drafted)
        case .profileFailed(let id, let reason, let timings):
            try draft.profileFailed(id, reason: reason, timings: timings)
        case .cancelProfile(let id): try draft.cancelProfile(id)
        case .refreshProfile(let id): try draft.refreshProfile(id)
        case .withdrawProfile(let id): try draft.withdrawProfile(id)
        case .edit(let edit): try draft.edit(edit)
        case .editMessage(let edit): try draft.editMessage(edit)
        case .ask(let field): try draft.ask(field)
        case .undo: try draft.undo()
        case .setLanguage(let language): draft.setLanguage(language)
        case .redo: try draft.redo()
        case .complete: try draft.complete()
        case .feedback(let feedback): draft.emit(.feedbackGiven(feedback))
        case .messageRead(let read): draft.messageRead(read)
        }
        return draft.decision
    }

    /// The state after an event.
    package static func apply(_ state: InterviewState?, _ event: Event) -> InterviewState {
        var next = state ?? .blank
        next.apply(event)
        return next
    }
}
