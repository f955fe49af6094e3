import GreenroomTestSupport
import InterviewCore
import Logging
import Ports
import Profiles
import Synchronization
import Testing

@testable import Workers

/// A worker with everything around it: a store in memory, a clock moved by hand, and outcomes written as interviews do.
final class WorkerHarness: Sendable {
    let store: any Store = InMemoryStore()
    let notifier = InProcessNotifier()
    let clock = ManualClock()
    /// What the interviews were told, in order ("read p1", "failed p1 timeout" …).
    private let told = Mutex<[String]>([])
    /// How many of the coming calls fail as if the store were in trouble.
    private let troubles = Mutex(0)
    private let wanted = Mutex<[String: ProfileToRead]>([:])
    private let briefs = Mutex<[String: ProfileBrief]>([:])
    private let drafts = Mutex<[InsightsDrafted]>([])
    private let measured = Mutex<[ProfileTimings]>([])

    struct Trouble: Error {}

    var log: [String] { told.withLock { $0 } }
    /// How the interviews' readings ended ("a read …", "b failed timeout"), sorted.
    var endings: [String] { log.filter { $0.contains(" read ") || $0.contains(" failed ") }.sorted() }
    /// What models drafted, in order.
    var drafted: [InsightsDrafted] { drafts.withLock { $0 } }
    /// What was measured of the readings that ended, in order.
    var timings: [ProfileTimings] { measured.withLock { $0 } }
    func failNext(_ count: Int) { troubles.withLock { $0 = count } }

    /// Begins an interview with a profile to be read or drafted.
    func queue(
        _ conversation: String = "a", address: String? = nil, kind: ProfileKind = .linkedinURL, upload: Bool = true,
        job: JobKind = .readProfile, profile: String = "p1", brief: ProfileBrief? = nil
    ) async throws {
        let now = clock.wall.now()
        wanted.withLock {
            guard address != nil || job == .draftInsights else { return }
            $0[conversation] = ProfileToRead(
                kind: kind, url: address, timings: ProfileTimings(queued: 5, fetch: 7000, analyze: 20))
        }
        briefs.withLock { $0[conversation] = brief }
        let expecting = try await store.load(conversation)?.revision ?? 0
        let commit = Commit.sample(conversation, expecting: expecting, at: now).with { commit in
            commit.jobs = [.sample("job \(expecting) of \(conversation)", profile: profile, at: now)]
            commit.jobs[0].kind = job.rawValue
            if address == nil, upload {
                commit.upload = StoredUpload(profileID: profile, type: "text/plain", bytes: Array(conversation.utf8))
            }
        }
        #expect(try await store.commit(commit) == .written)
        notifier.notifyJobs()
    }

    /// The guest stops the reading.
    func cancel(_ conversation: String, profile: String) async throws {
        let revision = try await store.load(conversation)?.revision ?? 0
        _ = try await store.commit(.sample(conversation, expecting: revision).with { $0.cancelledProfiles = [profile] })
        notifier.notify(conversation)
    }

    func worker(
        limits: WorkerLimits = WorkerLimits(concurrency: 1), runs: (any ProfileRuns)? = nil,
        readPage: ProfileSource.PageReader? = nil, model: (any LanguageModel)? = nil,
        gate: @escaping ProfileWorker.Gate = { _, _ in nil }, isDeaf: Bool = false,
        readFile: @escaping @Sendable ([UInt8]) async -> Result<ImportedProfile, ImportFailure> = { _ in
            .success(.sample)
        }
    ) -> ProfileWorker {
        ProfileWorker(
            store: store, notifier: isDeaf ? SilentNotifier() : notifier,
            source: ProfileSource(readFile: { bytes, _, _ in await readFile(bytes) }, runs: runs, readPage: readPage),
            analyze: { _ in [] }, model: model, gate: gate, outcomes: outcomes, now: clock.wall, clock: clock,
            random: { 0 }, limits: limits, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    private var outcomes: ProfileOutcomes {
        ProfileOutcomes(
            profile: { [self] conversation, _ in
                wanted.withLock { $0[conversation] }
            },
            progressed: { [self] conversation, _, state, _ in
                try meetTrouble()
                guard try await store.load(conversation) != nil else { return false }
                told.withLock { $0.append("\(conversation) \(state.rawValue)") }
                return true
            },
            read: { [self] conversation, _, imported, _, fromCache, timings, lease, _ in
                let text = "\(conversation) read \(imported.document.name ?? "")\(fromCache ? " from cache" : "")"
                guard try await finish(conversation, lease, text) else { return false }
                measured.withLock { $0.append(timings) }
                return true
            },
            brief: { [self] conversation, _ in briefs.withLock { $0[conversation] } },
            drafted: { [self] conversation, insights, lease in
                let text = insights.failure.map { "failed \($0.rawValue)" } ?? "drafted \(insights.facts.count)"
                guard try await finish(conversation, lease, "\(conversation) \(text)") else { return false }
                drafts.withLock { $0.append(insights) }
                return true
            },
            failed: { [self] conversation, _, reason, timings, lease in
                guard try await finish(conversation, lease, "\(conversation) failed \(reason.rawValue)") else {
                    return false
                }
                measured.withLock { $0.append(timings) }
                return true
            })
    }

    private func finish(_ conversation: String, _ lease: JobLease, _ text: String) async throws -> Bool {
        try meetTrouble()
        while true {
            guard let loaded = try await store.load(conversation) else { return false }
            let commit = Commit.sample(conversation, expecting: loaded.revision).with { $0.finishing = lease }
            switch try await store.commit(commit) {
            case .written:
                told.withLock { $0.append(text) }
                return true
            case .conflict: continue
            case .gone, .leaseLost, .repeated: return false
            }
        }
    }

    private func meetTrouble() throws {
        let fails = troubles.withLock { count in
            defer { count = max(0, count - 1) }
            return count > 0
        }
        if fails { throw Trouble() }
    }
}

/// A reading that goes on until it is cancelled, and says when it began.
final class EndlessReading: Sendable {
    private let begun = AsyncStream.makeStream(of: Void.self)
    private let cancellations = Mutex(0)
    var cancelled: Int { cancellations.withLock { $0 } }

    func read() async -> Result<ImportedProfile, ImportFailure> {
        begun.continuation.yield()
        let (silence, continuation) = AsyncStream.makeStream(of: Void.self)
        for await _ in silence {}
        continuation.finish()
        cancellations.withLock { $0 += 1 }
        return .failure(.unavailable)
    }

    func hasBegun() async {
        for await _ in begun.stream { return }
    }
}

extension ImportedProfile {
    static let sample = ImportedProfile(
        kind: .text,
        document: Document(name: "Ottilie Vandermeer", asOf: CalendarDate(daysSince1970: 20_000)),
        text: "Ottilie Vandermeer", unplaced: [], report: [])
}

/// Loses every signal.
struct SilentNotifier: Notifier {
    func notify(_ conversation: String) {}
    func signals(of conversation: String) -> AsyncStream<Void> { AsyncStream { _ in } }
    func notifyJobs() {}
    func jobSignals() -> AsyncStream<Void> { AsyncStream { _ in } }
}
