import GRDB
import InterviewCore
import Ports

extension Database {
    func addShare(_ share: StoredShare, limit: Int, now: Timestamp) throws -> ShareOutcome {
        guard try isThere(share.conversation) else { return .gone }
        try run(
            "DELETE FROM shares WHERE conversation = ? AND expires_at <= ?", [share.conversation, now.milliseconds])
        let count: Int = try row("SELECT count(*) FROM shares WHERE conversation = ?", [share.conversation])?[0] ?? 0
        guard count < limit else { return .full }
        try run(
            "INSERT INTO shares (id, conversation, digest, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
            [
                share.id, share.conversation, share.digest, share.createdAt.milliseconds,
                share.expiresAt?.milliseconds,
            ])
        return .added
    }

    func shares(of conversation: String) throws -> [StoredShare] {
        guard !conversation.holdsNUL else { return [] }
        return try rows(
            """
            SELECT id, conversation, digest, created_at, expires_at FROM shares
            WHERE conversation = ? ORDER BY created_at, id
            """, [conversation], StoredShare.init)
    }

    func share(digest: String) throws -> StoredShare? {
        guard !digest.holdsNUL else { return nil }
        return try row(
            "SELECT id, conversation, digest, created_at, expires_at FROM shares WHERE digest = ?", [digest]
        ).map(StoredShare.init)
    }

    func removeShare(_ id: String, of conversation: String) throws -> Bool {
        guard !id.holdsNUL, !conversation.holdsNUL else { return false }
        try run("DELETE FROM shares WHERE id = ? AND conversation = ?", [id, conversation])
        return changesCount > 0
    }

    func addLink(_ link: StoredLink, limit: Int, now: Timestamp) throws -> Bool {
        guard try isThere(link.conversation) else { return false }
        try run("DELETE FROM links WHERE conversation = ? AND expires_at <= ?", [link.conversation, now.milliseconds])
        try run(
            "INSERT INTO links (digest, conversation, created_at, expires_at) VALUES (?, ?, ?, ?)",
            [link.digest, link.conversation, link.createdAt.milliseconds, link.expiresAt.milliseconds])
        // The new one is kept whatever the clocks say.
        try run(
            """
            DELETE FROM links WHERE conversation = ?1 AND digest <> ?2 AND digest NOT IN (
                SELECT digest FROM links WHERE conversation = ?1 AND digest <> ?2
                ORDER BY created_at DESC, rowid DESC LIMIT ?3
            )
            """, [link.conversation, link.digest, max(0, limit - 1)])
        return true
    }

    func links(of conversation: String) throws -> [StoredLink] {
        guard !conversation.holdsNUL else { return [] }
        return try rows(
            """
            SELECT conversation, digest, created_at, expires_at FROM links
            WHERE conversation = ? ORDER BY created_at, rowid
            """, [conversation]
        ) { row in
            StoredLink(
                conversation: row[0], digest: row[1], createdAt: Timestamp(milliseconds: row[2]),
                expiresAt: Timestamp(milliseconds: row[3]))
        }
    }

    private func isThere(_ conversation: String) throws -> Bool {
        try row("SELECT 1 FROM conversations WHERE id = ?", [conversation]) != nil
    }
}

extension StoredShare {
    fileprivate init(row: Row) {
        let expiresAt: Int64? = row[4]
        self.init(
            id: row[0], conversation: row[1], digest: row[2], createdAt: Timestamp(milliseconds: row[3]),
            expiresAt: expiresAt.map { Timestamp(milliseconds: $0) })
    }
}
