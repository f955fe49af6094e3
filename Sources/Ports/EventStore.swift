import InterviewCore

/// One event as a store keeps it: opaque JSON beside the columns that queries need.
package struct StoredEvent: Sendable, Hashable {
    package var sequence: Int
    package var at: Timestamp
    /// Whether it is a message of the chat (for paging through messages).
    package var isMessage: Bool
    /// UTF-8 JSON of the whole event.
    package var json: String
    package init(sequence: Int, at: Timestamp, isMessage: Bool, json: String) {
        self.sequence = sequence
        self.at = at
        self.isMessage = isMessage
        self.json = json
    }
}

/// An interview as a turn needs it: its newest snapshot, never its messages.
package struct StoredConversation: Sendable, Hashable {
    package var id: String
    /// The sequence number of the newest event.
    package var revision: Int
    /// JSON of the state at `revision`.
    package var snapshot: String
    /// Digest of the guest's token; the token itself is stored nowhere.
    package var tokenDigest: String
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package init(
        id: String, revision: Int, snapshot: String, tokenDigest: String, createdAt: Timestamp, updatedAt: Timestamp
    ) {
        self.id = id
        self.revision = revision
        self.snapshot = snapshot
        self.tokenDigest = tokenDigest
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

/// Which events a guest's request with an idempotency key brought; kept 24 hours.
package struct IdempotencyRecord: Sendable, Hashable {
    package var key: String
    /// Sequence numbers of its events, first and last.
    package var first: Int
    package var last: Int
    package init(key: String, first: Int, last: Int) {
        self.key = key
        self.first = first
        self.last = last
    }
}

/// A profile's document and text, beside the log.
package struct StoredDocument: Sendable, Hashable {
    package var profileID: String
    /// JSON of the normalised document with `unplaced` and `report`.
    package var json: String
    /// What evidence offsets refer to.
    package var text: String
    package init(profileID: String, json: String, text: String) {
        self.profileID = profileID
        self.json = json
        self.text = text
    }
}

/// Bytes that a guest uploaded. They live as long as a job wants them: whatever ends the last job of their profile
/// (`Commit.finishing`, `Commit.cancelledProfiles`, `JobQueue.discard`) deletes them in the same transaction.
package struct StoredUpload: Sendable, Hashable {
    package var profileID: String
    /// The media type that was declared.
    package var type: String?
    package var bytes: [UInt8]
    package init(profileID: String, type: String?, bytes: [UInt8]) {
        self.profileID = profileID
        self.type = type
        self.bytes = bytes
    }
}

/// All that one command changes, written in one transaction or not at all.
///
/// Removals come before additions, so a commit may cancel a profile's job and queue it anew.
package struct Commit: Sendable, Hashable {
    package var conversation: String
    /// The revision that the decision was made on; 0 begins an interview.
    package var expecting: Int
    package var events: [StoredEvent]
    /// JSON of the state after the events.
    package var snapshot: String
    package var at: Timestamp
    /// Set when the interview begins.
    package var tokenDigest: String?
    package var idempotencyKey: String?
    package var jobs: [NewJob]
    /// Profiles whose unfinished jobs are dropped.
    package var cancelledProfiles: [String]
    package var upload: StoredUpload?
    package var document: StoredDocument?
    /// Profiles whose document, text and upload go, and fetched rows that no other profile uses (withdrawn ones).
    package var forgottenProfiles: [String]
    /// A new portrait, kept beside the last ones (`StoredPicture.limit`).
    package var picture: StoredPicture?
    /// Whether all portraits that were kept go.
    package var forgetsPictures: Bool
    /// A job that this commit finishes; if its lease is lost, nothing is written.
    package var finishing: JobLease?
    /// The interview's figures after the events, as JSON; nil leaves them as they were.
    package var figures: String?
    package init(
        conversation: String, expecting: Int, events: [StoredEvent], snapshot: String, at: Timestamp,
        tokenDigest: String? = nil, idempotencyKey: String? = nil, jobs: [NewJob] = [],
        cancelledProfiles: [String] = [], upload: StoredUpload? = nil, document: StoredDocument? = nil,
        forgottenProfiles: [String] = [], picture: StoredPicture? = nil, forgetsPictures: Bool = false,
        finishing: JobLease? = nil, figures: String? = nil
    ) {
        self.conversation = conversation
        self.expecting = expecting
        self.events = events
        self.snapshot = snapshot
        self.at = at
        self.tokenDigest = tokenDigest
        self.idempotencyKey = idempotencyKey
        self.jobs = jobs
        self.cancelledProfiles = cancelledProfiles
        self.upload = upload
        self.document = document
        self.forgottenProfiles = forgottenProfiles
        self.picture = picture
        self.forgetsPictures = forgetsPictures
        self.finishing = finishing
        self.figures = figures
    }
}

/// What became of a commit. Where several hold, the first of `gone`, `repeated`, `leaseLost`, `conflict` is told.
package enum CommitOutcome: Sendable, Hashable {
    /// Written and durable.
    case written
    /// Somebody else was first: load again and decide again.
    case conflict
    /// The idempotency key was used before; nothing was written.
    case repeated(IdempotencyRecord)
    /// The job's lease was lost; nothing was written.
    case leaseLost
    /// The interview does not exist (any more).
    case gone
}

/// Why a store could not answer. The text is bounded and holds no values.
package enum StoreError: Error, Sendable, Hashable {
    case unavailable(String)
    /// What is stored cannot be read, or what was to be stored makes no sense; trying again cannot help.
    case corrupted(String)
}

/// The log of every interview. Everything acknowledged is durable.
package protocol EventStore: Sendable {
    func load(_ conversation: String) async throws(StoreError) -> StoredConversation?
    func commit(_ commit: Commit) async throws(StoreError) -> CommitOutcome
    /// Events with a sequence number above `after`, in order, at most `limit`.
    func events(of conversation: String, after: Int, limit: Int) async throws(StoreError) -> [StoredEvent]
    /// The newest messages below `before` (nil: the newest of all), in order, at most `limit`.
    func messages(of conversation: String, before: Int?, limit: Int) async throws(StoreError) -> [StoredEvent]
    func idempotencyRecord(of conversation: String, key: String) async throws(StoreError) -> IdempotencyRecord?
    func document(of conversation: String, profile: String) async throws(StoreError) -> StoredDocument?
    /// All of an interview's documents, by profile id.
    func documents(of conversation: String) async throws(StoreError) -> [StoredDocument]
    func upload(of conversation: String, profile: String) async throws(StoreError) -> StoredUpload?
    /// A portrait, if it is still kept.
    func picture(of conversation: String, id: String) async throws(StoreError) -> StoredPicture?
    /// The ids of all portraits that are kept, the oldest first.
    func pictureIDs(of conversation: String) async throws(StoreError) -> [String]
    /// Everything about an interview goes, from the database's files too. False: it was not there.
    func erase(_ conversation: String) async throws(StoreError) -> Bool
    /// Interviews without a commit since a moment, the oldest first, at most `limit`.
    func expired(updatedBefore: Timestamp, limit: Int) async throws(StoreError) -> [String]
    /// Erases those of them that still have no commit since a moment, and tells how many it were. Stops early where
    /// the task is cancelled. One that cannot be erased holds up no other; the first such failure is thrown at the end.
    /// Whatever happens, what is erased then leaves the database's files, too, all of it at once.
    func erase(_ conversations: [String], updatedBefore: Timestamp) async throws(StoreError) -> Int
    /// Figures of interviews begun at or after a moment, the oldest first (then by conversation), after a place, at
    /// most `limit`.
    func figures(
        since: Timestamp, after: FiguresCursor?, limit: Int
    ) async throws(StoreError) -> [StoredFigures]
    /// Deletes idempotency records written before a moment.
    func expireIdempotencyRecords(before: Timestamp) async throws(StoreError)
    /// Whether the store answers.
    func ping() async throws(StoreError)
}
