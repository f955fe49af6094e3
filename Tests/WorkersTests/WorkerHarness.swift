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
    private let addresses = Mutex<[String: String]>([:])

    struct Trouble: Error {}

    var log: [String] { told.withLock { $0 } }
    func failNext(_ count: Int) { troubles.withLock { $0 = count } }

    /// Begins an interview with a profile to be read.
    func queue(_ conversation: String = "a", address: String? = nil, upload: Bool = true) async throws {
        addresses.withLock { $0[conversation] = address }
        let now = clock.wall.now()
        let commit = Commit.sample(conversation, at: now).with { commit in
            commit.jobs = [.sample("job of \(conversation)", at: now)]
            if address == nil, upload {
                commit.upload = StoredUpload(profileID: "p1", type: "text/plain", bytes: Array(conversation.utf8))
            }
        }
        #expect(try await store.commit(commit) == .written)
        notifier.notifyJobs()
    }

    func worker(
        limits: WorkerLimits = WorkerLimits(concurrency: 1),
        readFile: @escaping @Sendable ([UInt8]) async -> Result<ImportedProfile, ImportFailure> = { _ in
            .success(.sample)
        }
    ) -> ProfileWorker {
        ProfileWorker(
            store: store, notifier: notifier,
            source: ProfileSource(readFile: { bytes, _, _ in await readFile(bytes) }),
            analyze: { _ in [] }, outcomes: outcomes, now: clock.wall, clock: clock, random: { 0 }, limits: limits,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    private var outcomes: ProfileOutcomes {
        ProfileOutcomes(
            profile: { [self] conversation, _ in
                addresses.withLock { $0[conversation] }.map {
                    ProfileToRead(kind: .linkedinURL, url: $0, timings: ProfileTimings())
                }
            },
            progressed: { [self] conversation, _, state, _ in
                try meetTrouble()
                guard try await store.load(conversation) != nil else { return false }
                told.withLock { $0.append("\(conversation) \(state.rawValue)") }
                return true
            },
            read: { [self] conversation, _, imported, _, _, _, lease, _ in
                try await finish(conversation, lease, "\(conversation) read \(imported.document.name ?? "")")
            },
            brief: { _, _ in nil }, drafted: { _, _, _ in false },
            failed: { [self] conversation, _, reason, _, lease in
                try await finish(conversation, lease, "\(conversation) failed \(reason.rawValue)")
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
