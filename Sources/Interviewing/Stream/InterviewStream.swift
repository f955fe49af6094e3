import InterviewCore
import Ports

/// An interview as server-sent events: from the log, then live; pulled, so that a slow reader costs no memory.
///
/// Ends when the interview is erased or the task is cancelled.
package struct InterviewStream: AsyncSequence, Sendable {
    package typealias Element = StreamEvent

    let interviews: Interviews
    let id: String
    /// The sequence number after which it begins.
    let after: Int
    /// Entries up to this one were there when it began.
    let caughtUpAt: Int
    /// Taken before the log is first read, so that nothing falls in between.
    let signals: AsyncStream<Void>

    package func makeAsyncIterator() -> Iterator {
        Iterator(stream: self, cursor: after, signals: signals.makeAsyncIterator())
    }

    package struct Iterator: AsyncIteratorProtocol {
        let stream: InterviewStream
        var cursor: Int
        var signals: AsyncStream<Void>.AsyncIterator
        var pending: [StreamEvent] = []

        package mutating func next() async throws -> StreamEvent? {
            while pending.isEmpty {
                try Task.checkCancellation()
                if try await readPage() { continue }
                guard try await stream.interviews.exists(stream.id), await signals.next() != nil else { return nil }
            }
            return pending.removeFirst()
        }

        /// Reads on in the log. False: there is nothing new.
        private mutating func readPage() async throws -> Bool {
            let interviews = stream.interviews
            let events = try await interviews.events(
                of: stream.id, after: cursor, limit: Swift.min(100, interviews.limits.pageOfEvents))
            guard let last = events.last else { return false }
            cursor = last.sequence
            guard let mapping = try await interviews.mapping(stream.id, for: events) else { return false }
            pending = events.flatMap { mapping.events(for: $0, isLive: $0.sequence > stream.caughtUpAt) }
            return true
        }
    }
}

extension Interviews {
    /// The interview from after a sequence number on (nil: from now on).
    package func stream(_ id: String, after: Int?) async throws(InterviewError) -> InterviewStream {
        let signals = notifier.signals(of: id)
        let revision = try await load(id).revision
        // A number from the future (a restored database, a guess) waits for nothing: it begins now.
        let start = min(max(after ?? revision, 0), revision)
        return InterviewStream(interviews: self, id: id, after: start, caughtUpAt: revision, signals: signals)
    }

    func exists(_ id: String) async throws(InterviewError) -> Bool {
        try await reading { () async throws(StoreError) in try await store.load(id) } != nil
    }

    /// What the entries of a page look like from outside, with fields and profiles as they are now.
    func mapping(_ id: String, for events: [Event]) async throws(InterviewError) -> StreamMapping? {
        let stored = try await reading { () async throws(StoreError) in try await store.load(id) }
        guard let stored else { return nil }
        let state = try decode(stored)
        let needsDocuments = events.contains { StreamMapping.profile(of: $0.body) != nil }
        let documents = needsDocuments ? try await documents(of: id, state) : []
        return StreamMapping(
            state: state, documents: documents, rewritten: try await rewritten(by: events, in: id, state))
    }

    /// Messages in their present words, by the entries that change or bring them.
    private func rewritten(
        by events: [Event], in id: String, _ state: InterviewState
    ) async throws(InterviewError) -> [Int: MessageBody] {
        var messages: [Int: MessageBody] = [:]
        for entry in events {
            guard let sequence = try await rewrites(entry, in: id, state),
                let event = sequence == entry.sequence ? entry : try await event(of: id, sequence),
                let message = MessageBody(event)
            else { continue }
            messages[entry.sequence] = try await present(message, in: id, edits: state.edits)
        }
        return messages
    }

    /// The message whose words an entry changes, or brings in words that were changed since.
    private func rewrites(
        _ entry: Event, in id: String, _ state: InterviewState
    ) async throws(InterviewError) -> Int? {
        switch entry.body {
        case .guestSaid: return state.edits[entry.sequence] == nil ? nil : entry.sequence
        case .messageEdited(let edited): return edited.message
        case .undone(let undone): return try await message(editedBy: undone.sequence, in: id)
        case .redone(let redone): return try await message(editedBy: redone.sequence, in: id)
        default: return nil
        }
    }

    private func message(editedBy sequence: Int, in id: String) async throws(InterviewError) -> Int? {
        if case .messageEdited(let edited)? = try await event(of: id, sequence)?.body { edited.message } else { nil }
    }
}
