import InterviewCore
import Ports
import Testing

/// What every ledger of fetches promises.
package enum FetchLedgerContract {
    package static let cases: [ContractCase] =
        claiming + outcomes + forgetting + VendorLedgerContract.runs + VendorLedgerContract.requests

    /// The address that everybody fetches.
    static let address = "https://www.linkedin.com/in/ottilie-vandermeer"

    /// Begins an interview with one profile to read, and takes its job.
    static func takeJob(
        _ store: any Store, _ conversation: String, kind: JobKind = .readProfile, at: Timestamp = .second(100),
        until: Timestamp = .second(160)
    ) async throws -> ClaimedJob {
        let job = NewJob(
            id: "job of \(conversation)", kind: kind.rawValue, profileID: "p1", at: at,
            deadline: at.adding(.seconds(45)))
        #expect(try await store.commit(.sample(conversation, at: at).with { $0.jobs = [job] }) == .written)
        let claimed = try #require(try await store.claim(now: at, until: until))
        #expect(claimed.conversation == conversation)
        return claimed
    }

    private static let claiming: [ContractCase] = [
        ContractCase("the first who asks fetches, others are told that somebody does") { store async throws in
            let first = try await takeJob(store, "a")
            let second = try await takeJob(store, "b")
            #expect(try await store.claimFetch(.sample(first)) == .yours(run: nil, intendedAt: nil))
            #expect(try await store.claimFetch(.sample(second)) == .busy)
            #expect(try await store.claimFetch(.sample(first)) == .yours(run: nil, intendedAt: nil))
        },
        ContractCase("of many who ask at once one fetches") { store async throws in
            var jobs: [ClaimedJob] = []
            for number in 0..<20 { jobs.append(try await takeJob(store, "c\(number)")) }
            let turns = try await concurrently(jobs) { try await store.claimFetch(.sample($0)) }
            #expect(turns.filter { $0 == .yours(run: nil, intendedAt: nil) }.count == 1)
            #expect(turns.filter { $0 == .busy }.count == 19)
        },
        ContractCase("a fetch is its owner's while the job's lease is, and no longer") { store async throws in
            let first = try await takeJob(store, "a", until: .second(130))
            let second = try await takeJob(store, "b")
            _ = try await store.claimFetch(.sample(first))
            #expect(try await store.heartbeat(first.lease, until: .second(150)))
            #expect(try await store.claimFetch(.sample(second, now: .second(149))) == .busy)
            #expect(try await store.claimFetch(.sample(second, now: .second(150))) == .yours(run: nil, intendedAt: nil))
            #expect(try await store.intendRun(address, first.lease, at: .second(151), limits: .wide) == .lost)
            #expect(try await !store.noteRun(address, first.lease, run: .sample))
            #expect(try await !store.storeRows(address, first.lease, rows: [1], at: .second(151)))
            #expect(try await !store.failFetch(address, first.lease, reason: .timeout, at: .second(151)))
            try await store.releaseFetch(address, first.lease)
            #expect(try await store.claimFetch(.sample(second, now: .second(152))) == .yours(run: nil, intendedAt: nil))
        },
        ContractCase("a job taken over goes on with the run, the first owner has lost it") { store async throws in
            let first = try await takeJob(store, "a", until: .second(130))
            _ = try await store.claimFetch(.sample(first))
            #expect(try await store.intendRun(address, first.lease, at: .second(101), limits: .wide) == .granted)
            #expect(try await store.noteRun(address, first.lease, run: .sample))
            let again = try #require(try await store.claim(now: .second(130), until: .second(190)))
            #expect(try await store.claimFetch(.sample(first, now: .second(131))) == .lost)
            #expect(
                try await store.claimFetch(.sample(again, now: .second(131)))
                    == .yours(run: .sample, intendedAt: .second(101)))
            #expect(try await !store.storeRows(address, first.lease, rows: [1], at: .second(132)))
            #expect(try await store.storeRows(address, again.lease, rows: [1], at: .second(132)))
        },
        ContractCase("a lease that is lost, or another profile's, gets nothing") { store async throws in
            let job = try await takeJob(store, "a")
            let other = try await takeJob(store, "b")
            #expect(try await store.claimFetch(.sample(other).with { $0.conversation = "a" }) == .lost)
            #expect(try await store.claimFetch(.sample(job).with { $0.profile = "p2" }) == .lost)
            try await store.release(job.lease, retryAt: .second(200))
            #expect(try await store.claimFetch(.sample(job)) == .lost)
            _ = try await store.erase("b")
            #expect(try await store.claimFetch(.sample(other)) == .lost)
        },
        ContractCase("what makes no sense is refused or not there") { store async throws in
            let job = try await takeJob(store, "a")
            for text in ["", "https://a\0b"] {
                await #expect(throws: StoreError.self) {
                    try await store.claimFetch(.sample(job).with { $0.address = text })
                }
                #expect(try await store.intendRun(text, job.lease, at: .second(1), limits: .wide) == .lost)
                #expect(try await store.abandonRun(text, now: .second(1)) == nil)
            }
            #expect(try await !store.storeRows(address, job.lease, rows: [], at: .second(1)))
        },
        ContractCase("a fetch given back is anybody's, with its run") { store async throws in
            let first = try await takeJob(store, "a")
            let second = try await takeJob(store, "b")
            _ = try await store.claimFetch(.sample(first))
            _ = try await store.intendRun(address, first.lease, at: .second(101), limits: .wide)
            try await store.releaseFetch(address, first.lease)
            #expect(try await store.claimFetch(.sample(second)) == .yours(run: nil, intendedAt: .second(101)))
            #expect(try await store.claimFetch(.sample(first)) == .busy)
        },
    ]

    private static let outcomes: [ContractCase] = [
        ContractCase("rows are everybody's who does not need younger ones") { store async throws in
            let first = try await takeJob(store, "a")
            let second = try await takeJob(store, "b")
            _ = try await store.claimFetch(.sample(first))
            let rows = [UInt8](repeating: 7, count: 3_000_000) + [0, 255]
            #expect(try await store.storeRows(address, first.lease, rows: rows, at: .second(110)))
            let stored = FetchTurn.stored(rows: rows, at: .second(110), byProfile: "p1")
            #expect(try await store.claimFetch(.sample(second, notBefore: .second(110))) == stored)
            #expect(try await store.claimFetch(.sample(first)) == stored)
            #expect(
                try await store.claimFetch(.sample(second, notBefore: .second(111)))
                    == .yours(run: nil, intendedAt: nil))
            // While younger ones are fetched, the old ones stay for whom they will do.
            #expect(try await store.claimFetch(.sample(first)) == stored)
            #expect(try await store.storeRows(address, second.lease, rows: [1], at: .second(120)))
            #expect(
                try await store.claimFetch(.sample(first))
                    == .stored(rows: [1], at: .second(120), byProfile: "p1"))
        },
        ContractCase("a failure is shared by those who asked before it, later ones try anew") { store async throws in
            let first = try await takeJob(store, "a", at: .second(100))
            let second = try await takeJob(store, "b", at: .second(110))
            let third = try await takeJob(store, "c", at: .second(111))
            _ = try await store.claimFetch(.sample(first))
            #expect(try await store.failFetch(address, first.lease, reason: .isPrivate, at: .second(110)))
            #expect(try await store.claimFetch(.sample(first)) == .failed(.isPrivate))
            #expect(try await store.claimFetch(.sample(second)) == .failed(.isPrivate))
            #expect(try await store.claimFetch(.sample(third)) == .yours(run: nil, intendedAt: nil))
            #expect(try await store.claimFetch(.sample(second)) == .failed(.isPrivate))
            #expect(try await store.storeRows(address, third.lease, rows: [1], at: .second(120)))
            #expect(
                try await store.claimFetch(.sample(second)) == .stored(rows: [1], at: .second(120), byProfile: "p1"))
        },
        ContractCase("rows there are win over a failure to get younger ones") { store async throws in
            let first = try await takeJob(store, "a")
            let second = try await takeJob(store, "b")
            _ = try await store.claimFetch(.sample(first))
            _ = try await store.storeRows(address, first.lease, rows: [1], at: .second(110))
            _ = try await store.claimFetch(.sample(second, notBefore: .second(120)))
            #expect(try await store.failFetch(address, second.lease, reason: .unavailable, at: .second(121)))
            #expect(
                try await store.claimFetch(.sample(first)) == .stored(rows: [1], at: .second(110), byProfile: "p1"))
            #expect(try await store.claimFetch(.sample(second, notBefore: .second(120))) == .failed(.unavailable))
        },
        ContractCase("a fetch that ended is nobody's any more") { store async throws in
            let job = try await takeJob(store, "a")
            _ = try await store.claimFetch(.sample(job))
            #expect(try await store.storeRows(address, job.lease, rows: [1], at: .second(110)))
            #expect(try await !store.storeRows(address, job.lease, rows: [2], at: .second(111)))
            #expect(try await !store.failFetch(address, job.lease, reason: .timeout, at: .second(111)))
            #expect(try await store.intendRun(address, job.lease, at: .second(111), limits: .wide) == .lost)
        },
    ]

    private static let forgetting: [ContractCase] = [
        ContractCase("rows go with the last profile that used them, and not before") { store async throws in
            let first = try await takeJob(store, "a")
            let second = try await takeJob(store, "b")
            let third = try await takeJob(store, "c")
            for job in [first, second] { _ = try await store.claimFetch(.sample(job)) }
            _ = try await store.storeRows(address, first.lease, rows: [1], at: .second(110))
            let stored = FetchTurn.stored(rows: [1], at: .second(110), byProfile: "p1")
            _ = try await store.commit(.sample("a", expecting: 2).with { $0.forgottenProfiles = ["p1", "p2"] })
            #expect(try await store.claimFetch(.sample(third)) == stored)
            _ = try await store.erase("c")
            #expect(try await store.claimFetch(.sample(second)) == stored)
            #expect(try await store.erase(["b"], updatedBefore: .second(200)) == 1)
            let fourth = try await takeJob(store, "d")
            #expect(try await store.claimFetch(.sample(fourth)) == .yours(run: nil, intendedAt: nil))
        },
        ContractCase("an erased interview's fetch is lost to its worker") { store async throws in
            let job = try await takeJob(store, "a")
            _ = try await store.claimFetch(.sample(job))
            _ = try await store.erase("a")
            #expect(try await !store.storeRows(address, job.lease, rows: [1], at: .second(110)))
            let next = try await takeJob(store, "b")
            #expect(try await store.claimFetch(.sample(next)) == .yours(run: nil, intendedAt: nil))
        },
        ContractCase("old rows expire, younger ones and fetches in work stay") { store async throws in
            let first = try await takeJob(store, "a")
            _ = try await store.claimFetch(.sample(first))
            _ = try await store.storeRows(address, first.lease, rows: [1], at: .second(110))
            try await store.expireFetches(storedBefore: .second(110), now: .second(120))
            #expect(
                try await store.claimFetch(.sample(first)) == .stored(rows: [1], at: .second(110), byProfile: "p1"))
            try await store.expireFetches(storedBefore: .second(111), now: .second(120))
            #expect(try await store.claimFetch(.sample(first)) == .yours(run: nil, intendedAt: nil))
            _ = try await store.intendRun(address, first.lease, at: .second(120), limits: .wide)
            try await store.expireFetches(storedBefore: .second(500), now: .second(121))
            try await store.releaseFetch(address, first.lease)
            try await store.expireFetches(storedBefore: .second(500), now: .second(500))
            #expect(try await store.claimFetch(.sample(first)) == .yours(run: nil, intendedAt: .second(120)))
            try await store.releaseFetch(address, first.lease)
            try await store.expireFetches(storedBefore: .second(500), now: .second(720))
            #expect(try await store.claimFetch(.sample(first)) == .yours(run: nil, intendedAt: nil))
        },
    ]
}

extension FetchClaim {
    /// A claimed job's wish for the address of contract tests.
    static func sample(
        _ job: ClaimedJob, now: Timestamp = .second(120), notBefore: Timestamp = .second(0)
    ) -> FetchClaim {
        FetchClaim(
            address: FetchLedgerContract.address, conversation: job.conversation, profile: job.profileID,
            lease: job.lease, now: now, askedAt: job.queuedAt, notBefore: notBefore)
    }

    fileprivate func with(_ change: (inout FetchClaim) -> Void) -> FetchClaim {
        var copy = self
        change(&copy)
        return copy
    }
}

extension RunLimits {
    /// Limits that nothing meets.
    static let wide = RunLimits(atOnce: 100, costMicros: 50_000, dailyMicros: nil)
}

extension VendorRun {
    static let sample = VendorRun(id: "run1", dataset: "data1", store: "store1", state: .going)
}
