import InterviewCore
import Logging
import MediaKits
import Ports

/// The use cases of an interview: what guests, workers and watchers may do with one.
///
/// Every change is decided by the core on the newest snapshot and written in one transaction; who loses a race
/// decides again. A turn costs the same however long the interview is.
package struct Interviews: Sendable {
    let store: any EventStore
    let sharing: any SharingStore
    let notifier: any Notifier
    let clock: WallClock
    let identifiers: Identifiers
    let abilities: Abilities
    package let limits: InterviewLimits
    /// Reads messages with a language model; nil: rules do alone.
    let assistant: TurnAssistant?
    let logger: Logger

    package init(
        store: any EventStore, sharing: any SharingStore, notifier: any Notifier, clock: WallClock,
        identifiers: Identifiers, abilities: Abilities, limits: InterviewLimits = .init(),
        assistant: TurnAssistant? = nil, logger: Logger
    ) {
        self.store = store
        self.sharing = sharing
        self.notifier = notifier
        self.clock = clock
        self.identifiers = identifiers
        self.abilities = abilities
        self.limits = limits
        self.assistant = assistant
        self.logger = logger
    }

    /// Checks that a token opens an interview: its own, or that of a link which is not over.
    ///
    /// - Throws: `.notFound` for a wrong or foreign token as for an id that isn't there.
    package func authorize(_ id: String, token: String) async throws(InterviewError) {
        let digest = identifiers.digest(token)
        let stored = try await load(id)
        if Self.areEqual(stored.tokenDigest, digest) { return }
        let links = try await reading { () async throws(StoreError) in try await sharing.links(of: id) }
        let now = clock.now()
        guard links.contains(where: { $0.expiresAt > now && Self.areEqual($0.digest, digest) }) else {
            throw .notFound
        }
    }

    /// Begins an interview; its first question is already in it. The token is told this once.
    package func start(
        _ request: StartRequest
    ) async throws(InterviewError) -> (conversation: ConversationBody, token: String) {
        let started = try StartInput.parse(request)
        let id = identifiers.make()
        let token = identifiers.makeToken()
        let now = clock.now()
        let decision: Decision
        do {
            decision = try Interview.decide(nil, .start(started), Moment(now: now, abilities: abilities))
        } catch {
            throw InterviewError(error)
        }
        let commit = Commit(
            conversation: id, expecting: 0, events: decision.events.map { StoredEvent($0) },
            snapshot: decision.state.json, at: now, tokenDigest: identifiers.digest(token),
            figures: ContractJSON.text(InterviewFigures(decision.state, at: now)))
        guard try await write(commit) == .written else {
            throw .unavailable("The interview could not be begun. Try again.")
        }
        logger.debug("interview started", metadata: ["conversation": "\(id)"])
        return (try await body(id, decision.state), token)
    }

    /// The interview as a page shows it.
    package func conversation(_ id: String) async throws(InterviewError) -> ConversationBody {
        try await body(id, try await state(id))
    }

    /// Messages below a sequence number (nil: the newest), in order; `limit` is brought within 1…200.
    package func messages(_ id: String, before: Int?, limit: Int) async throws(InterviewError) -> [MessageBody] {
        let state = try await state(id)
        return try await messages(
            of: id, before: before, limit: min(max(limit, 1), limits.shownMessages), edits: state.edits)
    }

    /// Compares in a time that tells nothing of where two digests differ.
    private static func areEqual(_ left: String, _ right: String) -> Bool {
        let left = Array(left.utf8)
        let right = Array(right.utf8)
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
