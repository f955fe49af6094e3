import InterviewCore
import Interviewing
import Logging
import Ports
import Profiles
import Synchronization

/// Interviews over a store in memory, with a clock that stands still and ids that count.
struct House {
    let store = InMemoryStore()
    let notifier = InProcessNotifier()
    let interviews: Interviews
    private let days = Days()

    /// - Parameter around: puts another store around the one in memory.
    init(
        abilities: Abilities = Abilities(), limits: InterviewLimits = InterviewLimits(),
        assistant: TurnAssistant? = nil, around: (InMemoryStore) -> any EventStore = { $0 }
    ) {
        let days = self.days
        interviews = Interviews(
            store: around(store), sharing: store, notifier: notifier,
            clock: WallClock { Self.now.adding(.seconds(86_400 * days.count)) },
            identifiers: Self.identifiers(), abilities: abilities, limits: limits, assistant: assistant,
            logger: Self.quiet)
    }

    static let now = Timestamp(milliseconds: 1_790_000_000_000)
    static let clock = WallClock { now }
    /// Days that have passed since `now`.
    private final class Days: Sendable {
        private let passed = Mutex<Int64>(0)
        var count: Int64 { passed.withLock { $0 } }
        func pass(_ count: Int64) { passed.withLock { $0 += count } }
    }

    /// Lets days pass.
    func advance(days count: Int64) { days.pass(count) }

    static let quiet = Logger(label: "quiet") { _ in SwiftLogNoOpLogHandler() }

    static func identifiers() -> Identifiers {
        let counter = Counter()
        return Identifiers(
            make: { "id-\(counter.next())" }, makeToken: { "token-\(counter.next())" },
            digest: { "digest of \($0)" })
    }

    private final class Counter: Sendable {
        private let count = Mutex(0)
        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    /// The id of an interview that has just begun.
    func begun() async throws -> String { try await interviews.start(StartRequest()).conversation.id }

    /// Answers whatever is required, as Ana Ruiz, and completes.
    func complete(_ id: String) async throws {
        for (field, value) in CardTests.required {
            _ = try await interviews.edit(id, field: field, FieldPatch(value: value))
        }
        _ = try await interviews.complete(id)
    }

    /// The job that waits, claimed.
    func claim() async throws -> ClaimedJob? {
        await store.claim(now: Self.now, until: Timestamp(milliseconds: Self.now.milliseconds + 30_000))
    }

    /// A pasted profile, attached and read as some invented person's.
    func read(_ id: String, name: String = "Ana Ruiz") async throws -> String {
        let profile = try await interviews.attach(id, .text("Ana Ruiz\nCFO at Rotawise")).id
        let job = try await claim()
        let wasTaken = try await interviews.profileRead(
            id, profile: profile, Self.imported(name), facts: Self.drafts,
            timings: ProfileTimings(queued: 5, analyze: 7),
            finishing: job?.lease)
        return wasTaken ? profile : ""
    }

    static let drafts = [
        DraftFact(
            field: .company, value: .text("Rotawise"), origin: .profile, status: .stated, confidence: 1,
            quotes: [Quote(text: "Rotawise", start: 16, end: 24)])
    ]

    static func imported(_ name: String) -> ImportedProfile {
        let document = Document(
            name: name, headline: nil, location: nil, summary: nil, positions: [], education: [], skills: ["rotas"],
            languages: [], certifications: [], honors: [], publications: [], projects: [], volunteering: [],
            websites: [], email: nil, phone: nil, followers: nil, asOf: House.now.day)
        return ImportedProfile(
            kind: .text, document: document, text: "\(name)\nCFO at Rotawise", unplaced: ["stray line"],
            report: ["1 position read"])
    }
}

/// Runs a body and gives back the error that it must throw.
func problem(_ body: () async throws -> Void) async -> InterviewError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? InterviewError
    }
}
