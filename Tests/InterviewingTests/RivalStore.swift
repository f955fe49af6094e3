import InterviewCore
import Ports
import Synchronization

/// A store in which somebody else is faster: before each of the first commits, a rival commits.
final class RivalStore: EventStore {
    private let store: InMemoryStore
    private let left: Mutex<Int>
    private let rival: Mutex<(@Sendable () async -> Void)?> = Mutex(nil)
    private let conflicts = Mutex(0)
    private let reads = Mutex(0)

    init(_ store: InMemoryStore, times: Int) {
        self.store = store
        left = Mutex(times)
    }

    /// How often somebody had to decide anew.
    var conflictCount: Int { conflicts.withLock { $0 } }

    /// How often the log was read.
    var logReads: Int { reads.withLock { $0 } }

    func set(rival body: @escaping @Sendable () async -> Void) { rival.withLock { $0 = body } }

    func commit(_ commit: Commit) async throws(StoreError) -> CommitOutcome {
        let turn = left.withLock { left in
            left -= 1
            return left >= 0
        }
        if turn, let body = rival.withLock({ $0 }) { await body() }
        let outcome = try await store.commit(commit)
        if outcome == .conflict { conflicts.withLock { $0 += 1 } }
        return outcome
    }

    func load(_ conversation: String) async throws(StoreError) -> StoredConversation? {
        await store.load(conversation)
    }
    func events(of conversation: String, after: Int, limit: Int) async throws(StoreError) -> [StoredEvent] {
        reads.withLock { $0 += 1 }
        return await store.events(of: conversation, after: after, limit: limit)
    }
    func messages(of conversation: String, before: Int?, limit: Int) async throws(StoreError) -> [StoredEvent] {
        await store.messages(of: conversation, before: before, limit: limit)
    }
    func idempotencyRecord(of conversation: String, key: String) async throws(StoreError) -> IdempotencyRecord? {
        await store.idempotencyRecord(of: conversation, key: key)
    }
    func document(of conversation: String, profile: String) async throws(StoreError) -> StoredDocument? {
        await store.document(of: conversation, profile: profile)
    }
    func documents(of conversation: String) async throws(StoreError) -> [StoredDocument] {
        await store.documents(of: conversation)
    }
    func picture(of conversation: String, id: String) async throws(StoreError) -> StoredPicture? {
        await store.picture(of: conversation, id: id)
    }
    func pictureIDs(of conversation: String) async throws(StoreError) -> [String] {
        await store.pictureIDs(of: conversation)
    }
    func upload(of conversation: String, profile: String) async throws(StoreError) -> StoredUpload? {
        await store.upload(of: conversation, profile: profile)
    }
    func erase(_ conversation: String) async throws(StoreError) -> Bool { await store.erase(conversation) }
    func expired(updatedBefore: Timestamp, limit: Int) async throws(StoreError) -> [String] {
        await store.expired(updatedBefore: updatedBefore, limit: limit)
    }
    func erase(_ conversations: [String], updatedBefore: Timestamp) async throws(StoreError) -> Int {
        await store.erase(conversations, updatedBefore: updatedBefore)
    }
    func expireIdempotencyRecords(before: Timestamp) async throws(StoreError) {
        await store.expireIdempotencyRecords(before: before)
    }
    func figures(
        since: Timestamp, after: FiguresCursor?, limit: Int
    ) async throws(StoreError) -> [StoredFigures] {
        await store.figures(since: since, after: after, limit: limit)
    }
    func ping() async throws(StoreError) {}
}
