import InterviewCore
import Ports
import StoreSQLite
import Understanding

extension Benchmarks {
    /// A turn must cost the same however long the interview is.
    static func turns() async throws {
        section("A turn: load, read, decide, commit", baseline: "message 5")
        let store = try SQLiteStore.open(at: ":memory:")
        let short = try await Conversation(messages: 5, in: store)
        for length in [500, 5_000] {
            let long = try await Conversation(messages: length, in: store)
            let measurement = try await Measurement.compare(rounds: 15) {
                try await long.turn()
            } with: {
                try await short.turn()
            }
            measurement.report("message \(length)")
        }
        try await decisions(of: short)
    }

    private static func decisions(of conversation: Conversation) async throws {
        section("Deciding on a message", baseline: "writing and reading the snapshot's JSON")
        let state = try await conversation.state()
        let reading = MessageReader.read(
            Conversation.message, context: state.readingContext(today: today))
        let measurement = try await Measurement.compare {
            let answer = GuestAnswer(text: Conversation.message, reading: reading, profileID: "p")
            use(try Interview.decide(state, .answer(answer), moment))
        } with: {
            use(try InterviewState(json: state.json))
        }
        measurement.report("decide")
    }
}

/// An interview in a store, as long as wanted.
struct Conversation {
    static let message = "what do you have so far?"
    private let id: String
    private let store: SQLiteStore

    /// Begins an interview with a few answers; then the guest asks the same again and again.
    init(messages: Int, in store: SQLiteStore) async throws {
        self.store = store
        id = "interview-\(messages)"
        let decision = try Interview.decide(nil, .start(Started()), moment)
        try await write(decision, expecting: 0)
        for text in [
            "I'm Noor Vandermeer, noor@windward.example, no LinkedIn",
            "Head of grid research at Windward",
        ] {
            try await turn(text)
        }
        for _ in 2..<messages { try await turn() }
    }

    func state() async throws -> InterviewState {
        guard let stored = try await store.load(id) else {
            throw StoreError.unavailable("no interview")
        }
        return try InterviewState(json: stored.snapshot)
    }

    /// What the server does for one message, without HTTP.
    func turn(_ text: String = message) async throws {
        let state = try await state()
        let reading = MessageReader.read(text, context: state.readingContext(today: today))
        let answer = GuestAnswer(text: text, reading: reading, profileID: "p")
        try await write(try Interview.decide(state, .answer(answer), moment), expecting: state.revision)
    }

    private func write(_ decision: Decision, expecting revision: Int) async throws {
        let events = decision.events.map { event in
            StoredEvent(
                sequence: event.sequence, at: event.at, isMessage: event.message != nil,
                json: EventJSON.encode(event))
        }
        let commit = Commit(
            conversation: id, expecting: revision, events: events, snapshot: decision.state.json,
            at: moment.now,
            tokenDigest: revision == 0 ? "digest" : nil)
        guard try await store.commit(commit) == .written else {
            throw StoreError.unavailable("not written")
        }
    }
}
