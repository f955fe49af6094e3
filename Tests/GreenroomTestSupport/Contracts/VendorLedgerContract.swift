import InterviewCore
import Ports
import Testing

/// What every ledger of fetches promises of a vendor's runs and requests.
enum VendorLedgerContract {
    private static let address = FetchLedgerContract.address

    /// An interview whose job owns the fetch of the address.
    private static func owner(
        _ store: any Store, _ conversation: String = "a", kind: JobKind = .readProfile, at: Timestamp = .second(100)
    ) async throws -> ClaimedJob {
        let job = try await FetchLedgerContract.takeJob(
            store, conversation, kind: kind, at: at, until: at.adding(.seconds(1_000_000)))
        #expect(try await store.claimFetch(.sample(job, now: at)) == .yours(run: nil, intendedAt: nil))
        return job
    }

    static let runs: [ContractCase] = limits + notes + abandoning

    private static let limits: [ContractCase] = [
        ContractCase("as many runs are intended at once as are allowed") { store async throws in
            let job = try await owner(store)
            let limits = RunLimits(atOnce: 2, costMicros: 1, dailyMicros: nil)
            for expected in [RunPermit.granted, .granted, .tooManyAtOnce] {
                #expect(try await store.intendRun(address, job.lease, at: .second(101), limits: limits) == expected)
            }
            // One that is not heard of counts for ten minutes.
            #expect(try await store.intendRun(address, job.lease, at: .second(700), limits: limits) == .tooManyAtOnce)
            #expect(try await store.intendRun(address, job.lease, at: .second(701), limits: limits) == .granted)
        },
        ContractCase("a run that has ended, or was none, makes room for another") { store async throws in
            let job = try await owner(store)
            let limits = RunLimits(atOnce: 1, costMicros: 1, dailyMicros: nil)
            for state in [VendorRun.State.succeeded, .failed, .timedOut, .aborted] {
                #expect(
                    try await store.intendRun(address, job.lease, at: .second(101), limits: limits) == .granted,
                    "before \(state)")
                #expect(try await store.noteRun(address, job.lease, run: .sample))
                #expect(
                    try await store.intendRun(address, job.lease, at: .second(101), limits: limits) == .tooManyAtOnce)
                #expect(try await store.noteRun(address, job.lease, run: .sample(state)))
            }
            #expect(try await store.intendRun(address, job.lease, at: .second(101), limits: limits) == .granted)
            #expect(try await store.noteRun(address, job.lease, run: nil))
            #expect(try await store.intendRun(address, job.lease, at: .second(101), limits: limits) == .granted)
            #expect(try await store.noteRun(address, job.lease, run: .sample))
            #expect(try await store.storeRows(address, job.lease, rows: [1], at: .second(102)))
            let next = try await FetchLedgerContract.takeJob(store, "b")
            let claim = FetchClaim.sample(next, notBefore: .second(103))
            #expect(try await store.claimFetch(claim) == .yours(run: nil, intendedAt: nil))
            #expect(try await store.intendRun(address, next.lease, at: .second(104), limits: limits) == .granted)
        },
        ContractCase("a day's runs cost no more than is allowed, and the next day begins at midnight") {
            store async throws in
            let noon: Int64 = 20_000 * 86_400 + 43_200
            let job = try await owner(store, at: .second(noon))
            func intend(_ second: Int64, daily: Int64?) async throws -> RunPermit {
                try await store.intendRun(
                    address, job.lease, at: .second(second),
                    limits: RunLimits(atOnce: 1000, costMicros: 50_000, dailyMicros: daily))
            }
            #expect(try await intend(noon, daily: 49_999) == .spent)
            #expect(try await intend(noon, daily: 0) == .spent)
            #expect(try await intend(noon, daily: 100_000) == .granted)
            #expect(try await store.noteRun(address, job.lease, run: .sample(.failed)))
            #expect(try await intend(noon + 1, daily: 100_000) == .granted)
            #expect(try await intend(noon + 43_199, daily: 100_000) == .spent)
            #expect(try await intend(noon + 43_200, daily: 100_000) == .granted)
            #expect(try await intend(noon + 43_200, daily: 100_000) == .granted)
            #expect(try await intend(noon + 43_200, daily: 100_000) == .spent)
            // What was not started costs nothing.
            #expect(try await store.noteRun(address, job.lease, run: nil))
            #expect(try await intend(noon + 43_201, daily: 100_000) == .granted)
            #expect(try await intend(noon + 43_201, daily: nil) == .granted)
        },
        ContractCase("what an erased interview spent stays spent") { store async throws in
            let limits = RunLimits(atOnce: 100, costMicros: 60, dailyMicros: 100)
            let job = try await owner(store)
            #expect(try await store.intendRun(address, job.lease, at: .second(101), limits: limits) == .granted)
            #expect(try await store.noteRun(address, job.lease, run: .sample(.succeeded)))
            _ = try await store.erase("a")
            let next = try await owner(store, "b")
            #expect(try await store.intendRun(address, next.lease, at: .second(102), limits: limits) == .spent)
            try await store.expireFetches(storedBefore: .second(0), now: .second(101 + 2 * 86_400))
            #expect(try await store.intendRun(address, next.lease, at: .second(102), limits: limits) == .spent)
            try await store.expireFetches(storedBefore: .second(0), now: .second(102 + 2 * 86_400))
            #expect(try await store.intendRun(address, next.lease, at: .second(102), limits: limits) == .granted)
        },
        ContractCase("of runs intended at once no more are granted than allowed") { store async throws in
            let job = try await owner(store)
            let limits = RunLimits(atOnce: 5, costMicros: 1, dailyMicros: nil)
            let permits = try await concurrently(20) {
                try await store.intendRun(address, job.lease, at: .second(101), limits: limits)
            }
            #expect(permits.filter { $0 == .granted }.count == 5)
        },
    ]

    private static let notes: [ContractCase] = [
        ContractCase("an intention without a run is told, then the run, then its end") { store async throws in
            let job = try await owner(store)
            let claim = FetchClaim.sample(job)
            _ = try await store.intendRun(address, job.lease, at: .second(101), limits: .wide)
            #expect(try await store.claimFetch(claim) == .yours(run: nil, intendedAt: .second(101)))
            for run in [VendorRun.sample, .sample(.succeeded)] {
                #expect(try await store.noteRun(address, job.lease, run: run))
                #expect(try await store.claimFetch(claim) == .yours(run: run, intendedAt: .second(101)))
            }
            #expect(try await store.noteRun(address, job.lease, run: nil))
            #expect(try await store.claimFetch(claim) == .yours(run: nil, intendedAt: nil))
        },
        ContractCase("a run that was not intended is a mistake") { store async throws in
            let job = try await owner(store)
            await #expect(throws: StoreError.self) { try await store.noteRun(address, job.lease, run: .sample) }
            #expect(try await store.noteRun(address, job.lease, run: nil))
        },
        ContractCase("whoever takes a fetch over does not go on with a run that is too old") { store async throws in
            let first = try await owner(store)
            _ = try await store.intendRun(address, first.lease, at: .second(101), limits: .wide)
            _ = try await store.noteRun(address, first.lease, run: .sample)
            try await store.releaseFetch(address, first.lease)
            let second = try await FetchLedgerContract.takeJob(store, "b")
            #expect(
                try await store.claimFetch(.sample(second, notBefore: .second(102)))
                    == .yours(run: nil, intendedAt: nil))
            #expect(try await store.abandonRun(address, now: .second(121)) == .sample)
            #expect(try await store.abandonRun(address, now: .second(121)) == nil)
        },
        ContractCase("after a failure nobody goes on with the run") { store async throws in
            let first = try await owner(store)
            _ = try await store.intendRun(address, first.lease, at: .second(101), limits: .wide)
            _ = try await store.noteRun(address, first.lease, run: .sample)
            #expect(try await store.failFetch(address, first.lease, reason: .timeout, at: .second(102)))
            let second = try await FetchLedgerContract.takeJob(store, "b", at: .second(103))
            #expect(try await store.claimFetch(.sample(second)) == .yours(run: nil, intendedAt: nil))
            #expect(try await store.abandonRun(address, now: .second(121)) == .sample)
            #expect(try await store.abandonRun(address, now: .second(121)) == nil)
        },
    ]

    private static let abandoning: [ContractCase] = [
        ContractCase("a run is abandoned once nobody waits for it") { store async throws in
            let first = try await owner(store)
            let second = try await FetchLedgerContract.takeJob(store, "b")
            #expect(try await store.claimFetch(.sample(second)) == .busy)
            _ = try await store.intendRun(address, first.lease, at: .second(101), limits: .wide)
            #expect(try await store.abandonRun(address, now: .second(120)) == nil)
            _ = try await store.noteRun(address, first.lease, run: .sample)
            #expect(try await store.abandonRun(address, now: .second(120)) == nil)
            // The owner's profile is cancelled: the other still waits.
            _ = try await store.commit(.sample("a", expecting: 2).with { $0.cancelledProfiles = ["p1"] })
            #expect(try await store.abandonRun(address, now: .second(120)) == nil)
            #expect(
                try await store.claimFetch(.sample(second)) == .yours(run: .sample, intendedAt: .second(101)))
            _ = try await store.commit(.sample("b", expecting: 2).with { $0.cancelledProfiles = ["p1"] })
            #expect(try await store.abandonRun(address, now: .second(120)) == .sample)
            #expect(try await store.abandonRun(address, now: .second(120)) == nil)
        },
        ContractCase("who has read already waits for no run") { store async throws in
            let first = try await owner(store)
            _ = try await store.storeRows(address, first.lease, rows: [1], at: .second(101))
            let drafting = Commit.sample("a", expecting: 2).with { commit in
                commit.finishing = first.lease
                commit.jobs = [
                    NewJob(
                        id: "draft", kind: JobKind.draftInsights.rawValue, profileID: "p1", at: .second(102),
                        deadline: .second(200))
                ]
            }
            #expect(try await store.commit(drafting) == .written)
            _ = try await store.claim(now: .second(102), until: .second(200))
            let second = try await FetchLedgerContract.takeJob(store, "b", kind: .refreshProfile, at: .second(102))
            _ = try await store.claimFetch(.sample(second, notBefore: .second(102)))
            _ = try await store.intendRun(address, second.lease, at: .second(103), limits: .wide)
            _ = try await store.noteRun(address, second.lease, run: .sample)
            _ = try await store.commit(.sample("b", expecting: 2).with { $0.cancelledProfiles = ["p1"] })
            #expect(try await store.abandonRun(address, now: .second(120)) == .sample)
        },
        ContractCase("a run whose users are gone can be abandoned, once") { store async throws in
            let job = try await owner(store)
            _ = try await store.intendRun(address, job.lease, at: .second(101), limits: .wide)
            _ = try await store.noteRun(address, job.lease, run: .sample)
            _ = try await store.erase("a")
            #expect(try await store.abandonRun(address, now: .second(120)) == .sample)
            #expect(try await store.abandonRun(address, now: .second(120)) == nil)
            _ = try await owner(store, "b")
        },
        ContractCase("a run that has ended is nothing to abandon") { store async throws in
            let job = try await owner(store)
            _ = try await store.intendRun(address, job.lease, at: .second(101), limits: .wide)
            _ = try await store.noteRun(address, job.lease, run: .sample(.succeeded))
            _ = try await store.erase("a")
            #expect(try await store.abandonRun(address, now: .second(120)) == nil)
            #expect(try await store.abandonRun("https://x.com/nobody", now: .second(120)) == nil)
        },
    ]

    static let requests: [ContractCase] = [
        ContractCase("in any 60 seconds a vendor gets no more requests than allowed") { store async throws in
            func take(_ milliseconds: Int64) async throws -> Timestamp? {
                try await store.takeRequest(
                    of: "apify", now: Timestamp(milliseconds: milliseconds), perMinute: 3)
            }
            #expect(try await take(1000) == nil)
            #expect(try await take(2000) == nil)
            #expect(try await take(30_000) == nil)
            #expect(try await take(30_001) == .second(61))
            #expect(try await take(60_999) == .second(61))
            #expect(try await take(61_000) == nil)
            #expect(try await take(61_001) == .second(62))
            #expect(try await take(62_000) == nil)
            #expect(try await take(62_000) == .second(90))
            #expect(try await store.takeRequest(of: "gemini", now: .second(62), perMinute: 1) == nil)
            // A node whose clock is behind counts what is ahead of it.
            #expect(try await take(500) != nil)
            try await store.expireFetches(storedBefore: .second(0), now: .second(63))
            #expect(try await take(62_000) == .second(90))
        },
        ContractCase("of simultaneous requests no more are taken than allowed") { store async throws in
            let waits = try await concurrently(60) {
                try await store.takeRequest(of: "apify", now: .second(100), perMinute: 25)
            }
            #expect(waits.filter { $0 == nil }.count == 25)
            #expect(waits.filter { $0 == .second(160) }.count == 35)
        },
        ContractCase("where nothing is allowed nothing is taken") { store async throws in
            #expect(try await store.takeRequest(of: "apify", now: .second(100), perMinute: 0) == .second(160))
        },
    ]
}

extension VendorRun {
    fileprivate static func sample(_ state: State) -> VendorRun {
        VendorRun(id: "run1", dataset: "data1", store: "store1", state: state)
    }
}
