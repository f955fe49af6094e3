import InterviewCore
import Logging
import MediaKits
import Ports

/// Reading what is stored.
extension Interviews {
    /// Ids are ours: short and made of letters, digits, `-` and `_`. Anything else is not looked for.
    private static func isPlausible(_ id: String) -> Bool {
        (1...64).contains(id.utf8.count)
            && id.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    func load(_ id: String) async throws(InterviewError) -> StoredConversation {
        guard Self.isPlausible(id) else { throw .notFound }
        let stored = try await reading { () async throws(StoreError) in try await store.load(id) }
        guard let stored else { throw .notFound }
        return stored
    }

    func state(_ id: String) async throws(InterviewError) -> InterviewState {
        try decode(try await load(id))
    }

    func decode(_ stored: StoredConversation) throws(InterviewError) -> InterviewState {
        do {
            return try InterviewState(json: stored.snapshot)
        } catch {
            logger.error("snapshot unreadable", metadata: ["conversation": "\(stored.id)", "why": "\(error.reason)"])
            throw InterviewError(StoreError.corrupted(error.reason))
        }
    }

    /// The body of a state; messages that came after it are left out.
    func body(_ id: String, _ state: InterviewState) async throws(InterviewError) -> ConversationBody {
        let messages = try await messages(
            of: id, before: state.revision + 1, limit: limits.shownMessages, edits: state.edits)
        let documents = try await documents(of: id, state)
        return ConversationBody(id: id, state: state, messages: messages, documents: documents)
    }

    /// - Parameter edits: where the present words of edited messages stand (`InterviewState.edits`).
    func messages(
        of id: String, before: Int?, limit: Int, edits: [Int: Int] = [:]
    ) async throws(InterviewError) -> [MessageBody] {
        let stored = try await reading { () async throws(StoreError) in
            try await store.messages(of: id, before: before, limit: limit)
        }
        var messages: [MessageBody] = []
        for item in stored {
            guard let message = MessageBody(try event(item)) else { continue }
            messages.append(try await present(message, in: id, edits: edits))
        }
        return messages
    }

    /// A message in its present words.
    func present(
        _ message: MessageBody, in id: String, edits: [Int: Int]
    ) async throws(InterviewError) -> MessageBody {
        guard let sequence = edits[message.seq],
            case .messageEdited(let edited)? = try await event(of: id, sequence)?.body
        else { return message }
        var message = message
        message.text = edited.text
        message.edited = true
        return message
    }

    /// One entry of the log.
    func event(of id: String, _ sequence: Int) async throws(InterviewError) -> Event? {
        guard sequence > 0 else { return nil }
        return try await events(of: id, after: sequence - 1, limit: 1).first { $0.sequence == sequence }
    }

    func documents(of id: String, _ state: InterviewState) async throws(InterviewError) -> [ProfileDocument] {
        guard state.profiles.contains(where: \.counts) else { return [] }
        let stored = try await reading { () async throws(StoreError) in try await store.documents(of: id) }
        return stored.map { ProfileDocument($0) }
    }

    func events(of id: String, after: Int, limit: Int) async throws(InterviewError) -> [Event] {
        let stored = try await reading { () async throws(StoreError) in
            try await store.events(of: id, after: after, limit: limit)
        }
        return try stored.map { (item) throws(InterviewError) in try event(item) }
    }

    func event(_ stored: StoredEvent) throws(InterviewError) -> Event {
        do {
            return try EventJSON.decode(stored.json)
        } catch {
            logger.error("event unreadable", metadata: ["seq": "\(stored.sequence)", "why": "\(error.reason)"])
            throw InterviewError(StoreError.corrupted(error.reason))
        }
    }

    /// A call of the store, with its errors turned into ours and told to the log.
    func reading<Value>(
        _ call: () async throws(StoreError) -> Value
    ) async throws(InterviewError) -> Value {
        do {
            return try await call()
        } catch {
            logger.error("store failed", metadata: ["why": "\(error)"])
            throw InterviewError(error)
        }
    }
}

extension StoredEvent {
    init(_ event: Event) {
        self.init(
            sequence: event.sequence, at: event.at, isMessage: event.message != nil, json: EventJSON.encode(event))
    }
}
