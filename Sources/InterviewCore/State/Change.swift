/// What a change by the guest touched, as it was before; undoing puts it back.
struct UndoEntry: Sendable, Hashable, Codable {
    /// The event that began the change.
    var sequence: Int
    var open: OpenQuestion
    var learned: Learned?
    var isFinishing: Bool
    var summaryShown: Bool
    var fields: [Field: FieldMemo]
    /// The message that the change belongs to; nil for one made in the card.
    var turn: Int?
    /// What was remembered of messages that the change touched.
    var turns: [GuestTurn]?
    var pace: Pace?
    /// Which message it rewrote.
    var edit: EditMemo?
}

/// One field as it was.
struct FieldMemo: Sendable, Hashable, Codable {
    var facts: [Fact]
    var settlement: Settlement?
}

/// Where the words of an edited message stood before.
struct EditMemo: Sendable, Hashable, Codable {
    var message: Int
    /// The event with its words; nil: those it was sent with.
    var event: Int?
}

/// A change that was undone, with what it had made of things; redoing puts that back.
struct RedoEntry: Sendable, Hashable, Codable {
    /// The event that undid it.
    var undoneBy: Int
    var before: UndoEntry
    var after: UndoEntry
}

extension InterviewState {
    /// The newest change there is to take back.
    ///
    /// - Parameter sequence: only changes begun before this event count.
    func undoable(before sequence: Int = .max) -> UndoEntry? {
        undo.indices.last { undo[$0].sequence < sequence && changesSomething($0) }.map { undo[$0] }
    }

    /// Messages that only asked something back changed nothing.
    private func changesSomething(_ index: Int) -> Bool {
        let next = undo.indices.contains(index + 1) ? undo[index + 1].isFinishing : isFinishing
        return !undo[index].fields.isEmpty || undo[index].edit != nil || undo[index].isFinishing != next
    }

    mutating func beginChange(_ sequence: Int, turn: Int? = nil) {
        undo.append(
            UndoEntry(
                sequence: sequence, open: open, learned: learned, isFinishing: isFinishing, summaryShown: summaryShown,
                fields: [:], turn: turn, turns: nil, pace: repairs.pace, edit: nil))
        if undo.count > Self.undoDepth { undo.removeFirst() }
    }

    /// Keeps a field as it was before the guest's newest change, once. A change after an undo ends what can be redone.
    mutating func remember(_ field: Field) {
        guard let last = undo.indices.last else { return }
        if let undone = repairs.redo.last, undo[last].sequence > undone.undoneBy { repairs.redo = [] }
        guard undo[last].fields[field] == nil else { return }
        undo[last].fields[field] = FieldMemo(facts: facts[field] ?? [], settlement: settled[field])
    }

    /// Keeps what is remembered of a message as it was before the newest change, once.
    mutating func remember(_ turn: GuestTurn) {
        guard let last = undo.indices.last, undo[last].turns?.contains(where: { $0.sequence == turn.sequence }) != true
        else { return }
        undo[last].turns = (undo[last].turns ?? []) + [turn]
    }

    // MARK: Back and forth

    mutating func takeBack(_ undone: Undone, at sequence: Int) {
        guard let place = undo.firstIndex(where: { $0.sequence == undone.sequence }) else { return }
        let entry = undo[place]
        let after = current(of: entry)
        undo.removeSubrange(place...)
        repairs.redo.append(RedoEntry(undoneBy: sequence, before: entry, after: after))
        if repairs.redo.count > Self.undoDepth { repairs.redo.removeFirst() }
        restore(entry)
    }

    mutating func bringBack(_ redone: Redone) {
        guard let entry = repairs.redo.last, entry.before.sequence == redone.sequence else { return }
        repairs.redo.removeLast()
        // What came since changed nothing, or there would be nothing to redo.
        undo.removeAll { $0.sequence > entry.undoneBy }
        undo.append(entry.before)
        restore(entry.after, insteadOf: entry.before)
    }

    /// What a change touched, as it is now.
    private func current(of entry: UndoEntry) -> UndoEntry {
        var now = entry
        now.open = open
        now.learned = learned
        now.isFinishing = isFinishing
        now.summaryShown = summaryShown
        now.pace = repairs.pace
        for field in entry.fields.keys {
            now.fields[field] = FieldMemo(facts: facts[field] ?? [], settlement: settled[field])
        }
        now.turns = entry.turns.map { turns in turns.compactMap { turn(of: $0.sequence) } }
        now.edit = entry.edit.map { EditMemo(message: $0.message, event: repairs.edits[$0.message]) }
        return now
    }

    /// Puts things as they were. What a document has brought since stays; what the change itself brought goes.
    ///
    /// - Parameter other: what it was meanwhile; what was there then and is no more has not come since.
    private mutating func restore(_ memo: UndoEntry, insteadOf other: UndoEntry? = nil) {
        for (field, kept) in memo.fields {
            let known = Set((kept.facts + (other?.fields[field]?.facts ?? [])).map(\.id))
            let since = (facts[field] ?? []).filter { $0.origin != .guest && !known.contains($0.id) }
            facts[field] = kept.facts + since
            settled[field] = kept.settlement
            dropIfEmpty(field)
        }
        open = memo.open
        learned = memo.learned
        isFinishing = memo.isFinishing
        summaryShown = memo.summaryShown
        if let pace = memo.pace { repairs.pace = pace }
        for turn in memo.turns ?? [] { repairs.put(turn) }
        if let edit = memo.edit { repairs.edits[edit.message] = edit.event }
    }
}
