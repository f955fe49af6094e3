import GRDB
import InterviewCore
import Ports

/// Interviews, jobs and fetches in one SQLite file: write-ahead log, synchronous FULL, one writer that commits in groups,
/// a few readers beside it.
package struct SQLiteStore: Store {
    let database: any DatabaseWriter
    let writes: GroupCommit

    init(_ database: any DatabaseWriter) {
        self.database = database
        writes = GroupCommit(database)
    }

    /// Closes the files; the last thing to be done with a store.
    package func close() throws(StoreError) {
        do { try database.close() } catch { throw StoreError(error) }
    }

    package func load(_ conversation: String) async throws(StoreError) -> StoredConversation? {
        try await read { try $0.conversation(conversation) }
    }

    package func commit(_ commit: Commit) async throws(StoreError) -> CommitOutcome {
        if let fault = commit.fault { throw fault }
        return try await writes.perform { try $0.write(commit) }
    }

    package func events(
        of conversation: String, after: Int, limit: Int
    ) async throws(StoreError) -> [StoredEvent] {
        try await read { try $0.events(of: conversation, after: after, limit: limit) }
    }

    package func messages(
        of conversation: String, before: Int?, limit: Int
    ) async throws(StoreError) -> [StoredEvent] {
        try await read { try $0.messages(of: conversation, before: before, limit: limit) }
    }

    package func idempotencyRecord(
        of conversation: String, key: String
    ) async throws(StoreError) -> IdempotencyRecord? {
        try await read { try $0.idempotencyRecord(of: conversation, key: key) }
    }

    package func document(
        of conversation: String, profile: String
    ) async throws(StoreError) -> StoredDocument? {
        try await read { try $0.documents(of: conversation, profile: profile).first }
    }

    package func documents(of conversation: String) async throws(StoreError) -> [StoredDocument] {
        try await read { try $0.documents(of: conversation, profile: nil) }
    }

    package func upload(of conversation: String, profile: String) async throws(StoreError) -> StoredUpload? {
        try await read { try $0.upload(of: conversation, profile: profile) }
    }

    package func picture(of conversation: String, id: String) async throws(StoreError) -> StoredPicture? {
        try await read { try $0.picture(of: conversation, id: id) }
    }

    package func pictureIDs(of conversation: String) async throws(StoreError) -> [String] {
        try await read { try $0.pictureIDs(of: conversation) }
    }

    package func erase(_ conversation: String) async throws(StoreError) -> Bool {
        let existed = try await writes.perform { try $0.erase(conversation) }
        try await truncateLog()
        return existed
    }

    package func expired(updatedBefore: Timestamp, limit: Int) async throws(StoreError) -> [String] {
        try await read { try $0.expired(updatedBefore: updatedBefore, limit: limit) }
    }

    package func erase(_ conversations: [String], updatedBefore: Timestamp) async throws(StoreError) -> Int {
        var count = 0
        var failure: StoreError?
        // One by one, so that a guest's write waits for one erasure at the most.
        for id in conversations where !Task.isCancelled {
            do throws(StoreError) {
                if try await writes.perform({ try $0.erase(id, updatedBefore: updatedBefore) }) { count += 1 }
            } catch {
                failure = failure ?? error
                // The next would fail likewise, after as long a wait.
                if case .unavailable = error { break }
            }
        }
        try await truncateLog()
        if let failure { throw failure }
        return count
    }

    package func figures(
        since: Timestamp, after: FiguresCursor?, limit: Int
    ) async throws(StoreError) -> [StoredFigures] {
        try await read { try $0.figures(since: since, after: after, limit: limit) }
    }

    package func expireIdempotencyRecords(before: Timestamp) async throws(StoreError) {
        try await writes.perform { try $0.expireIdempotencyRecords(before: before) }
    }

    package func ping() async throws(StoreError) {
        _ = try await read { try Int.fetchOne($0, sql: "SELECT revision FROM conversations LIMIT 1") }
    }

    /// Reads beside the writer. Like a write, it is carried out even if the waiting task is cancelled, so that a task
    /// on its way out can still put its things in order.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        let result: Result<Value, StoreError> = await withCheckedContinuation { continuation in
            database.asyncRead { access in
                continuation.resume(returning: Result { try body(access.get()) }.mapError(StoreError.init))
            }
        }
        return try result.get()
    }

    /// Moves the write-ahead log into the database and cuts it to nothing, so that erased text is in neither.
    func truncateLog() async throws(StoreError) {
        let result: Result<Void, StoreError> = await withCheckedContinuation { continuation in
            database.asyncWriteWithoutTransaction { database in
                // Waits for readers, up to the busy timeout.
                let result = Result { _ = try database.checkpoint(.truncate) }
                continuation.resume(returning: result.mapError(StoreError.init))
            }
        }
        try result.get()
    }
}
