/// A message of the guest's as the state remembers it: what was open when it came, and what it changed.
struct GuestTurn: Sendable, Hashable, Codable {
    /// The message's number in the log.
    var sequence: Int
    /// Which of the guest's messages it is, from 1.
    var number: Int
    var at: Timestamp
    var open: OpenQuestion
    var learned: Learned?
    /// Facts that gave way to it.
    var replaced: [ReplacedFact] = []
    /// Facts whose status it changed, with the status they had.
    var marked: [MarkedFact] = []
    /// Questions that it settled, with how they stood before.
    var settled: [SettlementMemo] = []
    /// Whether the wish to finish came with it.
    var finished = false

    /// How many facts, marks and settlements are remembered of a message.
    static let limit = 100
}

/// A fact that another took the place of.
struct ReplacedFact: Sendable, Hashable, Codable {
    /// The one that took its place; nil: it only went.
    var by: String?
    var field: Field
    var fact: Fact
}

struct SettlementMemo: Sendable, Hashable, Codable {
    var field: Field
    var before: Settlement?
}

// MARK: - What a message changes

extension InterviewState {
    /// Notes what the newest change does with the message that it belongs to.
    mutating func attribute(_ note: (inout GuestTurn) -> Void) {
        guard let message = undo.last?.turn,
            let place = repairs.turns.lastIndex(where: { $0.sequence == message })
        else { return }
        remember(repairs.turns[place])
        note(&repairs.turns[place])
    }

    mutating func attributeReplaced(_ facts: [Fact], of field: Field, by id: String?) {
        guard !facts.isEmpty else { return }
        attribute { turn in
            let own = turn.sequence
            let old = facts.filter { !$0.rests(on: own) || $0.evidence.count > 1 }
            let room = GuestTurn.limit - turn.replaced.count
            turn.replaced += old.prefix(room).map { ReplacedFact(by: id, field: field, fact: $0) }
        }
    }
}

extension Fact {
    /// Whether a message of the guest's supports it.
    func rests(on message: Int) -> Bool { evidence.contains { $0.source == .message(message) } }

    /// The newest of the guest's messages that support it.
    var newestMessage: Int? {
        evidence.compactMap { if case .message(let sequence) = $0.source { sequence } else { nil } }.max()
    }
}

// MARK: - Writing a message anew

extension InterviewState {
    /// Takes back what a message had given: its facts go, what they had replaced returns, what it struck, confirmed or
    /// settled is as it was. What later messages gave stands.
    mutating func rewrite(_ edited: MessageEdited, at sequence: Int) {
        beginChange(sequence, turn: edited.message)
        if let last = undo.indices.last {
            undo[last].edit = EditMemo(message: edited.message, event: repairs.edits[edited.message])
        }
        repairs.edits[edited.message] = sequence
        repairs.redo = []
        guard let turn = turn(of: edited.message) else { return }
        remember(turn)
        takeOut(turn)
        var blank = turn
        blank.replaced = []
        blank.marked = []
        blank.settled = []
        blank.finished = false
        repairs.put(blank)
    }

    private mutating func takeOut(_ turn: GuestTurn) {
        for field in facts.keys.sorted() where facts[field]?.contains(where: { $0.rests(on: turn.sequence) }) == true {
            remember(field)
            facts[field] = facts[field]?.replacing(turn)
            dropIfEmpty(field)
        }
        for other in repairs.turns where other.replaced.contains(where: { $0.fact.rests(on: turn.sequence) }) {
            guard other.sequence != turn.sequence else { continue }
            remember(other)
            var other = other
            other.replaced = other.replaced.flatMap { item in
                [item.fact].replacing(turn).map { ReplacedFact(by: item.by, field: item.field, fact: $0) }
            }
            repairs.put(other)
        }
        for gone in turn.replaced where gone.by == nil && facts[gone.field]?.contains(where: \.isGuests) != true {
            remember(gone.field)
            facts[gone.field, default: []].append(gone.fact)
        }
        for mark in turn.marked.reversed() {
            guard let place = facts[mark.field]?.firstIndex(where: { $0.id == mark.id }) else { continue }
            remember(mark.field)
            facts[mark.field]?[place].status = mark.status
        }
        for memo in turn.settled where settled[memo.field] != nil {
            remember(memo.field)
            settled[memo.field] = memo.before
        }
        if turn.finished { isFinishing = false }
    }
}

extension Fact {
    fileprivate var isGuests: Bool { origin == .guest }
}

extension [Fact] {
    /// The facts without those that rest on a message, and with what these had replaced.
    fileprivate func replacing(_ turn: GuestTurn) -> [Fact] {
        flatMap { fact -> [Fact] in
            guard fact.rests(on: turn.sequence) else { return [fact] }
            let replaced = turn.replaced.filter { $0.by == fact.id }.map(\.fact)
            return replaced.filter { old in !contains { $0.id == old.id } }
        }
    }
}
