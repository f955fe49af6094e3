import Foundation
import GRDB
import InterviewCore
import Ports

extension Database {
    func conversation(_ id: String) throws -> StoredConversation? {
        guard !id.holdsNUL else { return nil }
        return try row(
            "SELECT id, revision, snapshot, token_digest, created_at, updated_at FROM conversations WHERE id = ?", [id]
        ).map { row in
            StoredConversation(
                id: row[0], revision: row[1], snapshot: row[2], tokenDigest: row[3],
                createdAt: Timestamp(milliseconds: row[4]), updatedAt: Timestamp(milliseconds: row[5]))
        }
    }

    func events(of conversation: String, after: Int, limit: Int) throws -> [StoredEvent] {
        guard !conversation.holdsNUL, limit > 0 else { return [] }
        return try rows(
            """
            SELECT sequence, at, is_message, json FROM events
            WHERE conversation = ? AND sequence > ? ORDER BY sequence LIMIT ?
            """, [conversation, after, limit], StoredEvent.init)
    }

    func messages(of conversation: String, before: Int?, limit: Int) throws -> [StoredEvent] {
        guard !conversation.holdsNUL, limit > 0 else { return [] }
        return try rows(
            """
            SELECT sequence, at, is_message, json FROM events
            WHERE conversation = ? AND sequence < ? AND is_message = 1 ORDER BY sequence DESC LIMIT ?
            """, [conversation, before ?? .max, limit], StoredEvent.init
        ).reversed()
    }

    func idempotencyRecord(of conversation: String, key: String) throws -> IdempotencyRecord? {
        guard !conversation.holdsNUL, !key.holdsNUL else { return nil }
        return try row(
            "SELECT first, last FROM idempotency_keys WHERE conversation = ? AND key = ?", [conversation, key]
        ).map { IdempotencyRecord(key: key, first: $0[0], last: $0[1]) }
    }

    /// One profile's document, or all.
    func documents(of conversation: String, profile: String?) throws -> [StoredDocument] {
        guard !conversation.holdsNUL, profile?.holdsNUL != true else { return [] }
        return try rows(
            """
            SELECT profile, json, text FROM documents
            WHERE conversation = ?1 AND (?2 IS NULL OR profile = ?2) ORDER BY profile
            """, [conversation, profile]
        ) { row in
            let text: Data = row[2]
            return StoredDocument(profileID: row[0], json: row[1], text: String(decoding: text, as: UTF8.self))
        }
    }

    func upload(of conversation: String, profile: String) throws -> StoredUpload? {
        guard !conversation.holdsNUL, !profile.holdsNUL else { return nil }
        return try row(
            "SELECT type, bytes FROM uploads WHERE conversation = ? AND profile = ?", [conversation, profile]
        )
        .map { row in
            let bytes: Data = row[1]
            return StoredUpload(profileID: profile, type: row[0], bytes: [UInt8](bytes))
        }
    }

    /// Deletes an interview with all that hangs on it. False: it was not there.
    func erase(_ conversation: String) throws -> Bool {
        guard !conversation.holdsNUL else { return false }
        try run("DELETE FROM conversations WHERE id = ?", [conversation])
        return changesCount > 0
    }

    /// A moment and a limit to the interviews that nothing was written to since, the oldest first.
    static let expiredSQL = "SELECT id FROM conversations WHERE updated_at < ? ORDER BY updated_at, id LIMIT ?"

    func expired(updatedBefore: Timestamp, limit: Int) throws -> [String] {
        guard limit > 0 else { return [] }
        return try rows(Self.expiredSQL, [updatedBefore.milliseconds, limit]) { $0[0] }
    }

    /// Deletes an interview as `erase` does if nothing was written to it since a moment.
    func erase(_ conversation: String, updatedBefore: Timestamp) throws -> Bool {
        guard !conversation.holdsNUL else { return false }
        try run(
            "DELETE FROM conversations WHERE id = ? AND updated_at < ?", [conversation, updatedBefore.milliseconds])
        return changesCount > 0
    }

    func expireIdempotencyRecords(before: Timestamp) throws {
        try run("DELETE FROM idempotency_keys WHERE at < ?", [before.milliseconds])
    }
}

extension StoredEvent {
    fileprivate init(row: Row) {
        self.init(sequence: row[0], at: Timestamp(milliseconds: row[1]), isMessage: row[2], json: row[3])
    }
}
