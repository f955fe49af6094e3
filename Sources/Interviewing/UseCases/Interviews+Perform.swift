import InterviewCore
import Logging
import Metrics
import Ports

/// What a use case wants done: commands, decided one after the other, and what is stored with them.
struct Change {
    var commands: [Command]
    var idempotencyKey: String?
    var upload: StoredUpload?
    var document: StoredDocument?
    var picture: StoredPicture?
    /// Whether the portraits that are kept go.
    var forgetsPictures = false
    var finishing: JobLease?
    /// When a job that goes on with another's work must have ended; nil: it has the whole time for itself.
    var deadline: Timestamp?

    init(
        _ commands: Command..., idempotencyKey: String? = nil, upload: StoredUpload? = nil,
        document: StoredDocument? = nil, finishing: JobLease? = nil, deadline: Timestamp? = nil
    ) {
        self.commands = commands
        self.idempotencyKey = idempotencyKey
        self.upload = upload
        self.document = document
        self.finishing = finishing
        self.deadline = deadline
    }
}

/// What became of a change.
enum Performed {
    case written(InterviewState, events: [Event])
    /// The idempotency key was used before.
    case repeated(IdempotencyRecord)
    case leaseLost
}

/// What all commands of a change amount to.
private struct Outcome {
    var events: [Event] = []
    var jobs: [Job] = []
    var state: InterviewState
}

extension Interviews {
    /// Loads, decides and writes, again and again while others are faster; then tells who watches.
    ///
    /// `make` is called with every state that the decision is tried on.
    func perform(
        _ id: String, idempotencyKey: String? = nil,
        _ make: (InterviewState) throws(InterviewError) -> Change
    ) async throws(InterviewError) -> Performed {
        for _ in 0..<limits.attempts {
            if let key = idempotencyKey, let record = try await record(id, key) { return .repeated(record) }
            let state = try decode(try await load(id))
            let now = clock.now()
            let change = try make(state)
            let decision = try decide(change.commands, on: state, at: now)
            guard !decision.events.isEmpty else { return .written(state, events: []) }
            let commit = commit(id, change, decision, expecting: state.revision, at: now)
            switch try await write(commit) {
            case .written:
                notifier.notify(id)
                if !commit.jobs.isEmpty { notifier.notifyJobs() }
                return .written(decision.state, events: decision.events)
            case .conflict:
                Counter(label: "greenroom_commit_conflicts").increment()
                await Task.yield()
            case .repeated(let record): return .repeated(record)
            case .leaseLost: return .leaseLost
            case .gone: throw .notFound
            }
        }
        logger.warning("gave up on a busy interview", metadata: ["conversation": "\(id)"])
        throw .unavailable("This interview is changing too fast. Try again in a moment.")
    }

    /// The same where only the state that comes of it matters.
    func change(
        _ id: String, _ make: (InterviewState) throws(InterviewError) -> Change
    ) async throws(InterviewError) -> InterviewState {
        guard case .written(let state, _) = try await perform(id, make) else { throw .notFound }
        return state
    }

    func write(_ commit: Commit) async throws(InterviewError) -> CommitOutcome {
        try await reading { () async throws(StoreError) in try await store.commit(commit) }
    }

    func record(_ id: String, _ key: String) async throws(InterviewError) -> IdempotencyRecord? {
        try await reading { () async throws(StoreError) in try await store.idempotencyRecord(of: id, key: key) }
    }

    private func decide(
        _ commands: [Command], on state: InterviewState, at now: Timestamp
    ) throws(InterviewError) -> Outcome {
        var all = Outcome(state: state)
        for command in commands {
            do {
                let next = try Interview.decide(all.state, command, Moment(now: now, abilities: abilities))
                all.events += next.events
                all.jobs += next.jobs
                all.state = next.state
            } catch {
                throw InterviewError(error)
            }
        }
        return all
    }

    private func commit(
        _ id: String, _ change: Change, _ decision: Outcome, expecting: Int, at now: Timestamp
    ) -> Commit {
        var jobs: [NewJob] = []
        var cancelled: [String] = []
        for job in decision.jobs {
            switch job {
            case .readProfile(let profile, let afresh):
                jobs += newJob(afresh ? .refreshProfile : .readProfile, profile, decision.state, at: now)
            case .draftInsights(let profile):
                jobs += newJob(.draftInsights, profile, decision.state, at: now, deadline: change.deadline)
            case .cancelProfile(let profile):
                cancelled.append(profile)
                jobs.removeAll { $0.profileID == profile }
            }
        }
        return Commit(
            conversation: id, expecting: expecting, events: decision.events.map { StoredEvent($0) },
            snapshot: decision.state.json, at: now, idempotencyKey: change.idempotencyKey, jobs: jobs,
            cancelledProfiles: cancelled, upload: change.upload, document: change.document,
            forgottenProfiles: Self.forgotten(by: decision.events), picture: change.picture,
            forgetsPictures: change.forgetsPictures, finishing: change.finishing,
            figures: ContractJSON.text(InterviewFigures(decision.state, at: now)))
    }

    /// A job for a profile that is still to be read; what has ended within the same decision needs none.
    private func newJob(
        _ kind: JobKind, _ profile: String, _ state: InterviewState, at now: Timestamp, deadline: Timestamp? = nil
    ) -> [NewJob] {
        guard state.profile(profile)?.isLive == true else { return [] }
        let latest = Timestamp(milliseconds: now.milliseconds + limits.profileMilliseconds)
        return [
            NewJob(
                id: identifiers.make(), kind: kind.rawValue, profileID: profile, at: now, deadline: deadline ?? latest)
        ]
    }

    /// Profiles whose document, text and upload must not stay: withdrawn ones, and those of somebody else.
    private static func forgotten(by events: [Event]) -> [String] {
        events.compactMap { event in
            switch event.body {
            case .profileWithdrawn(let id): id
            case .profileOwnership(let item): item.ownership == .denied ? item.id : nil
            default: nil
            }
        }
    }
}
