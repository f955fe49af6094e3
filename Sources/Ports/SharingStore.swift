import InterviewCore

/// A kit shown to whoever has its address.
package struct StoredShare: Sendable, Hashable {
    package var id: String
    package var conversation: String
    /// Digest of the secret in its address; the secret itself is stored nowhere.
    package var digest: String
    package var createdAt: Timestamp
    /// When it is over; nil: not before it is taken back.
    package var expiresAt: Timestamp?
    package init(id: String, conversation: String, digest: String, createdAt: Timestamp, expiresAt: Timestamp?) {
        self.id = id
        self.conversation = conversation
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }

    package func isOver(at now: Timestamp) -> Bool { expiresAt.map { $0 <= now } ?? false }
}

/// A further token of an interview, for its guest to go on elsewhere.
package struct StoredLink: Sendable, Hashable {
    package var conversation: String
    /// Digest of the token; the token itself is stored nowhere.
    package var digest: String
    package var createdAt: Timestamp
    package var expiresAt: Timestamp
    package init(conversation: String, digest: String, createdAt: Timestamp, expiresAt: Timestamp) {
        self.conversation = conversation
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}

/// What became of a new share.
package enum ShareOutcome: Sendable, Hashable {
    case added
    /// The interview has as many as it may have.
    case full
    /// The interview does not exist (any more).
    case gone
}

/// Further ways to an interview: shares of its kit, and links for its guest. They go with it.
package protocol SharingStore: Sendable {
    /// Adds a share where the interview has fewer than `limit`. Those that are over are deleted first.
    func addShare(_ share: StoredShare, limit: Int, now: Timestamp) async throws(StoreError) -> ShareOutcome
    /// An interview's shares, the oldest first (then by id); those that are over, too.
    func shares(of conversation: String) async throws(StoreError) -> [StoredShare]
    /// The share with a secret of this digest, over or not.
    func share(digest: String) async throws(StoreError) -> StoredShare?
    /// Deletes a share. False: the interview has no such share.
    func removeShare(_ id: String, of conversation: String) async throws(StoreError) -> Bool
    /// Adds a link. Those that are over are deleted, and the oldest beyond `limit`. False: there is no such interview.
    func addLink(_ link: StoredLink, limit: Int, now: Timestamp) async throws(StoreError) -> Bool
    /// An interview's links, the oldest first (then as they came); those that are over, too.
    func links(of conversation: String) async throws(StoreError) -> [StoredLink]
}

extension StoredShare {
    /// Why no store may keep it: a mistake of the caller. Nil: it is sound.
    package var fault: StoreError? { faultIn([id, conversation, digest]) }
}

extension StoredLink {
    /// Why no store may keep it: a mistake of the caller. Nil: it is sound.
    package var fault: StoreError? { faultIn([conversation, digest]) }
}

private func faultIn(_ texts: [String]) -> StoreError? {
    texts.contains { $0.isEmpty || $0.holdsNUL } ? .corrupted("an empty text, or one with NUL") : nil
}
