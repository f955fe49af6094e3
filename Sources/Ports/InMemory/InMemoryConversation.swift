import InterviewCore

/// Everything that an in-memory store holds of one interview.
struct InMemoryConversation {
    var record: StoredConversation
    var events: [StoredEvent] = []
    var idempotency: [String: (record: IdempotencyRecord, at: Timestamp)] = [:]
    var documents: [String: StoredDocument] = [:]
    var uploads: [String: StoredUpload] = [:]
    /// The oldest first.
    var pictures: [StoredPicture] = []
    var figures: String?
    var shares: [StoredShare] = []
    var links: [StoredLink] = []

    init(beginning commit: Commit) {
        record = StoredConversation(
            id: commit.conversation, revision: 0, snapshot: "", tokenDigest: commit.tokenDigest ?? "",
            createdAt: commit.at, updatedAt: commit.at)
    }

    mutating func write(_ commit: Commit) {
        record.revision = commit.expecting + commit.events.count
        record.snapshot = commit.snapshot
        record.updatedAt = commit.at
        events += commit.events
        if let used = commit.idempotencyRecord { idempotency[used.key] = (used, commit.at) }
        for profile in commit.forgottenProfiles {
            documents[profile] = nil
            uploads[profile] = nil
        }
        figures = commit.figures ?? figures
        if let document = commit.document { documents[document.profileID] = document }
        if let upload = commit.upload { uploads[upload.profileID] = upload }
        if commit.forgetsPictures { pictures = [] }
        if let picture = commit.picture {
            pictures = Array((pictures.filter { $0.id != picture.id } + [picture]).suffix(StoredPicture.limit))
        }
    }
}
