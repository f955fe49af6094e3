/// Taking changes back, and making them again.
extension Draft {
    mutating func undo() throws(Refusal) {
        guard let entry = state.undoable() else { throw .nothingToUndo }
        takeBack(entry)
        report(because: phrases.takenBack)
    }

    /// What was undone last comes back.
    mutating func redo() throws(Refusal) {
        guard let entry = state.repairs.redo.last else { throw .nothingToRedo }
        bringBack(entry)
        report(because: phrases.because(answered: []))
    }

    /// "undo" and "back" as a message: what came before it is taken back.
    mutating func undoByMessage(since message: Int) {
        guard let entry = state.undoable(before: message) else {
            remarks.append(phrases.nothingToUndo)
            resume()
            return report(because: "")
        }
        takeBack(entry)
        report(because: phrases.takenBack)
    }

    /// "redo" as a message.
    mutating func redoByMessage() {
        guard let entry = state.repairs.redo.last else {
            remarks.append(phrases.nothingToRedo)
            resume()
            return report(because: "")
        }
        bringBack(entry)
        report(because: phrases.because(answered: []))
    }

    private mutating func takeBack(_ entry: UndoEntry) {
        takenBack = true
        emit(.undone(Undone(sequence: entry.sequence)))
        checkNames()
        remarks.append(phrases.undone)
        goOn()
    }

    private mutating func bringBack(_ entry: RedoEntry) {
        // What had been taken back with it may go again (an edit's old words).
        takenBack = true
        emit(.redone(Redone(sequence: entry.before.sequence)))
        checkNames()
        remarks.append(phrases.broughtBack)
        goOn()
    }

    /// Comes back to what is open as far as it wants an answer, or goes on.
    mutating func goOn() {
        if state.profiles.contains(where: { $0.ownership == .asked }), !state.open.isAboutOwnership {
            return proceed()
        }
        let held = state.heldBack(moment.abilities)
        let left = state.unanswered(in: state.open).filter { !held.contains($0) }
        switch state.open.prompt {
        case .question, .requested: left.isEmpty ? proceed() : returnToQuestion(left)
        case .proposal(let field, _):
            state.isSettled(field) || state.suggestions(of: field).isEmpty ? proceed() : returnToQuestion([])
        case .followUp(let fact): state.has(fact) ? returnToQuestion([]) : proceed()
        case .whoseProfile(let id): state.profile(id)?.ownership == .asked ? returnToQuestion([]) : proceed()
        case .summary: state.missing.isEmpty ? offerToFinish() : proceed()
        case .none, .learned, .choice: proceed()
        }
    }
}
