import InterviewCore
import Ports

extension SQLiteStore {
    package func addShare(_ share: StoredShare, limit: Int, now: Timestamp) async throws(StoreError) -> ShareOutcome {
        if let fault = share.fault { throw fault }
        return try await writes.perform { try $0.addShare(share, limit: limit, now: now) }
    }

    package func shares(of conversation: String) async throws(StoreError) -> [StoredShare] {
        try await read { try $0.shares(of: conversation) }
    }

    package func share(digest: String) async throws(StoreError) -> StoredShare? {
        try await read { try $0.share(digest: digest) }
    }

    package func removeShare(_ id: String, of conversation: String) async throws(StoreError) -> Bool {
        try await writes.perform { try $0.removeShare(id, of: conversation) }
    }

    package func addLink(_ link: StoredLink, limit: Int, now: Timestamp) async throws(StoreError) -> Bool {
        if let fault = link.fault { throw fault }
        return try await writes.perform { try $0.addLink(link, limit: limit, now: now) }
    }

    package func links(of conversation: String) async throws(StoreError) -> [StoredLink] {
        try await read { try $0.links(of: conversation) }
    }
}
