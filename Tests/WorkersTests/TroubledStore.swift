import InterviewCore
import Ports
import Synchronization

/// A store that fails when it is told to, and counts the sweeps.
final class TroubledStore: EventStore {
    enum Call: CaseIterable { case expireKeys, list, erase }

    private let store = InMemoryStore()
    private let failing = Mutex<Set<Call>>([])
    private let erasures = Mutex(0)

    /// How often interviews were erased by age.
    var sweeps: Int { erasures.withLock { $0 } }

    func failNext(_ call: Call) { _ = failing.withLock { $0.insert(call) } }

    private func meetTrouble(_ call: Call) throws(StoreError) {
        if failing.withLock({ $0.remove(call) }) != nil { throw .unavailable("as told") }
    }

    func expired(updatedBefore: Timestamp, limit: Int) async throws(StoreError) -> [String] {
        try meetTrouble(.list)
        return await store.expired(updatedBefore: updatedBefore, limit: limit)
    }
    func erase(_ conversations: [String], updatedBefore: Timestamp) async throws(StoreError) -> Int {
        erasures.withLock { $0 += 1 }
        try meetTrouble(.erase)
        return await store.erase(conversations, updatedBefore: updatedBefore)
    }
    func expireIdempotencyRecords(before: Timestamp) async throws(StoreError) {
        try meetTrouble(.expireKeys)
        await store.expireIdempotencyRecords(before: before)
    }

    func load(_ conversation: String) async throws(StoreError) -> StoredConversation? {
        await store.load(conversation)
    }
    func commit(_ commit: Commit) async throws(StoreError) -> CommitOutcome { try await store.commit(commit) }
    func events(of conversation: String, after: Int, limit: Int) async throws(StoreError) -> [StoredEvent] {
        await store.events(of: conversation, after: after, limit: limit)
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
    func figures(
        since: Timestamp, after: FiguresCursor?, limit: Int
    ) async throws(StoreError) -> [StoredFigures] {
        await store.figures(since: since, after: after, limit: limit)
    }
    func ping() async throws(StoreError) {}
}
