/// What repairing a conversation needs to know beyond its facts. Everything in it is bounded.
struct Repairs: Sendable, Hashable, Codable {
    /// The newest messages of the guest.
    var turns: [GuestTurn] = []
    /// Changes that were undone and may come back.
    var redo: [RedoEntry] = []
    /// Where the present words of edited messages stand: the event by the message.
    var edits: [Int: Int] = [:]
    var pace = Pace()
    /// The field that the bot last told about.
    var told: Field?

    /// How many messages can be edited: the newest.
    static let turnLimit = 50
    /// How many messages of one interview can be edited in all.
    static let editLimit = 200

    mutating func add(_ turn: GuestTurn) {
        turns.append(turn)
        if turns.count > Self.turnLimit { turns.removeFirst() }
    }

    mutating func put(_ turn: GuestTurn) {
        guard let place = turns.firstIndex(where: { $0.sequence == turn.sequence }) else { return }
        turns[place] = turn
    }
}

extension KeyedDecodingContainer {
    /// Snapshots from before there were repairs know none.
    func decode(_ type: Repairs.Type, forKey key: Key) throws -> Repairs {
        try decodeIfPresent(type, forKey: key) ?? Repairs()
    }
}

/// Whether the guest still has patience.
struct Pace: Sendable, Hashable, Codable {
    /// Answers in a word or three where sentences were asked for, one after the other.
    var briefs = 0
    /// Messages in a row that answer nothing.
    var skips = 0
    /// From then on what is optional is spared.
    var isTired = false

    /// Whether the last answers were short or none, though not yet enough to spare the guest anything.
    var isShort: Bool { briefs > 0 || skips > 0 }

    static let mostBriefs = 3
    static let mostSkips = 2

    mutating func note(_ effort: Effort?) {
        switch effort {
        case .skip: skips += 1
        case .brief:
            briefs += 1
            skips = 0
        case .full:
            briefs = 0
            skips = 0
        case nil: skips = 0
        }
        if briefs >= Self.mostBriefs || skips >= Self.mostSkips { isTired = true }
    }

    /// Why what is optional is spared, for the log.
    var reason: String { briefs >= Self.mostBriefs ? "the answers get short" : "two questions in a row were skipped" }
}

extension InterviewState {
    /// Whether what is optional is spared: the guest wants to finish, or tires.
    var isSparing: Bool { isFinishing || repairs.pace.isTired }

    func turn(of message: Int) -> GuestTurn? { repairs.turns.first { $0.sequence == message } }

    /// Which events hold the present words of edited messages, by the messages' numbers.
    package var edits: [Int: Int] { repairs.edits }
}
