import GreenroomTestSupport
import InterviewCore
import Ports
import StoreSQLite
import Testing

@Suite("Every store decides alike")
struct FetchLedgerParityTests {
    private typealias Step = @Sendable (any Store) async throws -> String

    /// What may happen next, made up.
    private struct Fate {
        var state: UInt64
        var now: Int64 = 100_000
        var jobs: [ClaimedJob] = []
        /// The wish that was last uttered: what an owner does is mostly done by whoever has it.
        var wish: (job: ClaimedJob, address: String)?
        var revisions: [String: Int] = [:]
        var count = 0

        mutating func below(_ bound: Int) -> Int {
            // Xorshift (Marsaglia, 2003).
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }

        mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
    }

    private static let addresses = ["https://www.linkedin.com/in/ana", "https://x.com/ana"]
    private static let interviews = ["a", "b", "c"]

    @Test("Whatever is done with fetches, the same comes of it in memory and in SQLite", arguments: 1...60)
    func parity(seed: Int) async throws {
        let memory = InMemoryStore()
        let sqlite = try SQLiteStore.open(at: ":memory:")
        var fate = Fate(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
        for number in 0..<300 {
            fate.now += Int64(fate.below(12))
            fate.count = number
            if fate.below(5) == 0 {
                let (now, until) = (
                    Timestamp.second(fate.now), Timestamp.second(fate.now + 30 + Int64(fate.below(400)))
                )
                let job = await memory.claim(now: now, until: until)
                #expect(try await sqlite.claim(now: now, until: until) == job)
                if let job { fate.jobs.append(job) }
                continue
            }
            let step = Self.step(&fate)
            let expected = await Self.outcome(of: step, in: memory)
            let outcome = await Self.outcome(of: step, in: sqlite)
            #expect(outcome == expected, "seed \(seed), step \(number)")
            if outcome != expected { return }
        }
    }

    private static func outcome(of step: Step, in store: any Store) async -> String {
        do { return try await step(store) } catch { return "throws" }
    }

    private static func step(_ fate: inout Fate) -> Step {
        let kind = fate.below(16)
        if kind < 4, fate.below(3) == 0 { return interviewStep(kind, &fate) }
        let address = fate.one(of: addresses)
        let now = Timestamp.second(fate.now)
        if kind == 4 { return { store in "\(String(describing: try await store.abandonRun(address, now: now)))" } }
        if kind == 5 {
            let minute = 1 + fate.below(3)
            return { "\(String(describing: try await $0.takeRequest(of: "apify", now: now, perMinute: minute)))" }
        }
        if kind == 6, fate.below(3) == 0 {
            let before = Timestamp.second(fate.now - Int64(fate.below(1000)))
            return {
                try await $0.expireFetches(storedBefore: before, now: now)
                return "expired"
            }
        }
        guard !fate.jobs.isEmpty else { return { _ in "nothing" } }
        let job = fate.jobs[max(0, fate.jobs.count - 1 - fate.below(4))]
        if (7...11).contains(kind), let wish = fate.wish, fate.below(8) > 0 {
            return ownerStep(kind, wish.job, wish.address, now, &fate)
        }
        return ownerStep(kind, job, address, now, &fate)
    }

    private static func ownerStep(
        _ kind: Int, _ job: ClaimedJob, _ address: String, _ now: Timestamp, _ fate: inout Fate
    ) -> Step {
        switch kind {
        case 7:
            let limits = RunLimits(atOnce: 1 + fate.below(3), costMicros: 10, dailyMicros: 100)
            return { "\(try await $0.intendRun(address, job.lease, at: now, limits: limits))" }
        case 8:
            let state = fate.one(of: [nil, .going, .going, .succeeded, .failed] as [VendorRun.State?])
            let run = state.map { VendorRun(id: "run \(fate.count)", dataset: "d", store: "s", state: $0) }
            return { "\(try await $0.noteRun(address, job.lease, run: run))" }
        case 9:
            let rows = [UInt8(fate.below(256))]
            return { "\(try await $0.storeRows(address, job.lease, rows: rows, at: now))" }
        case 10: return { "\(try await $0.failFetch(address, job.lease, reason: .timeout, at: now))" }
        case 11:
            return {
                try await $0.releaseFetch(address, job.lease)
                return "released"
            }
        default:
            if fate.wish == nil || fate.below(4) == 0 { fate.wish = (job, address) }
            let claim = FetchClaim(
                address: address, conversation: job.conversation, profile: job.profileID, lease: job.lease, now: now,
                askedAt: job.queuedAt, notBefore: Timestamp.second(fate.now - Int64(fate.below(500))))
            return { "\(try await $0.claimFetch(claim))" }
        }
    }

    /// An interview goes on with a job, forgets or cancels a profile, or is erased.
    private static func interviewStep(_ kind: Int, _ fate: inout Fate) -> Step {
        let id = fate.one(of: interviews)
        let revision = fate.revisions[id] ?? 0
        if kind == 3, fate.below(6) == 0 {
            fate.revisions[id] = nil
            return { "\(try await $0.erase(id))" }
        }
        let profile = fate.one(of: ["p1", "p2"])
        let jobKind = fate.one(of: [JobKind.readProfile, .refreshProfile, .draftInsights])
        let now = Timestamp.second(fate.now)
        let job = NewJob(
            id: "job \(fate.count)", kind: jobKind.rawValue, profileID: profile, at: now, deadline: now)
        let forgets = fate.below(8) == 0
        fate.revisions[id] = revision + 2
        return { store in
            let commit = Commit.sample(id, expecting: revision, at: now).with { commit in
                if kind != 2 { commit.jobs = [job] } else { commit.cancelledProfiles = [profile] }
                if forgets { commit.forgottenProfiles = [profile] }
            }
            return "\(try await store.commit(commit))"
        }
    }
}
