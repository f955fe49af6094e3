import InterviewCore
import Ports
import Testing

/// What every job queue promises.
package enum JobQueueContract {
    package static let cases: [ContractCase] = claiming + leases + endings

    private static func queue(
        _ store: any Store, _ jobs: [NewJob] = [.sample("j1")], conversation: String = "a"
    ) async throws {
        #expect(try await store.commit(.sample(conversation).with { $0.jobs = jobs }) == .written)
    }

    private static let claiming: [ContractCase] = [
        ContractCase("a claimed job tells what it is") { store async throws in
            try await queue(store)
            #expect(
                try await store.claim(now: .second(100), until: .second(130))
                    == ClaimedJob(
                        lease: JobLease(jobID: "j1", attempt: 1), conversation: "a", kind: "read_profile",
                        profileID: "p1", queuedAt: .second(100), deadline: .second(145)))
            #expect(try await store.depth() == 1)
        },
        ContractCase("nothing is claimed before it is due") { store async throws in
            try await queue(store, [.sample("j1", at: .second(200))])
            #expect(try await store.claim(now: .second(199), until: .second(230)) == nil)
            #expect(try await store.claim(now: .second(200), until: .second(230)) != nil)
        },
        ContractCase("the oldest is claimed first, of equals the one queued first") { store async throws in
            try await queue(
                store,
                [.sample("late", at: .second(90)), .sample("early", at: .second(80)), .sample("z", at: .second(85))])
            try await queue(store, [.sample("a", at: .second(85))], conversation: "b")
            var order: [String] = []
            while let job = try await store.claim(now: .second(100), until: .second(130)) {
                order.append(job.lease.jobID)
            }
            #expect(order == ["early", "z", "a", "late"])
        },
        ContractCase("many workers claim each job once") { store async throws in
            let ids = (0..<40).map { "job \($0)" }
            try await queue(store, ids.map { .sample($0) })
            let claimed = try await concurrently(8) {
                var mine: [String] = []
                while let job = try await store.claim(now: .second(100), until: .second(130)) {
                    mine.append(job.lease.jobID)
                }
                return mine
            }
            #expect(claimed.joined().sorted() == ids.sorted())
        },
        ContractCase("an empty queue has nothing to claim") { store async throws in
            #expect(try await store.claim(now: .second(100), until: .second(130)) == nil)
            #expect(try await store.depth() == 0)
        },
    ]

    private static let leases: [ContractCase] = [
        ContractCase("an expired lease is taken over, and the first holder has lost it") { store async throws in
            try await queue(store)
            let first = try #require(try await store.claim(now: .second(100), until: .second(130))).lease
            #expect(try await store.claim(now: .second(129), until: .second(160)) == nil)
            let second = try #require(try await store.claim(now: .second(130), until: .second(160))).lease
            #expect(second == JobLease(jobID: "j1", attempt: 2))
            #expect(try await !store.heartbeat(first, until: .second(200)))
            #expect(try await store.commit(.sample("a", expecting: 2).with { $0.finishing = first }) == .leaseLost)
            try await store.release(first, retryAt: .second(130))
            try await store.discard(first)
            #expect(try await store.load("a")?.revision == 2)
            #expect(try await store.heartbeat(second, until: .second(200)))
            #expect(try await store.commit(.sample("a", expecting: 2).with { $0.finishing = second }) == .written)
            #expect(try await store.depth() == 0)
        },
        ContractCase("a heartbeat prolongs a lease, one that ran out untaken too") { store async throws in
            try await queue(store)
            let lease = try #require(try await store.claim(now: .second(100), until: .second(130))).lease
            #expect(try await store.heartbeat(lease, until: .second(150)))
            #expect(try await store.claim(now: .second(149), until: .second(180)) == nil)
            #expect(try await store.heartbeat(lease, until: .second(170)))
            #expect(try await store.claim(now: .second(160), until: .second(190)) == nil)
        },
        ContractCase("a job given back waits for its moment and is claimed with a higher attempt") {
            store async throws in
            try await queue(store)
            let lease = try #require(try await store.claim(now: .second(100), until: .second(130))).lease
            try await store.release(lease, retryAt: .second(110))
            #expect(try await !store.heartbeat(lease, until: .second(200)))
            #expect(try await store.commit(.sample("a", expecting: 2).with { $0.finishing = lease }) == .leaseLost)
            #expect(try await store.claim(now: .second(109), until: .second(140)) == nil)
            #expect(try await store.claim(now: .second(110), until: .second(140))?.lease.attempt == 2)
        },
        ContractCase("a lease on nothing is lost") { store async throws in
            let lease = JobLease(jobID: "none", attempt: 1)
            #expect(try await !store.heartbeat(lease, until: .second(200)))
            try await store.release(lease, retryAt: .second(100))
            try await store.discard(lease)
            _ = try await store.commit(.sample("a"))
            #expect(try await store.commit(.sample("a", expecting: 2).with { $0.finishing = lease }) == .leaseLost)
        },
        ContractCase("a lease of another interview's job finishes nothing") { store async throws in
            try await queue(store)
            _ = try await store.commit(.sample("b"))
            let lease = try #require(try await store.claim(now: .second(100), until: .second(130))).lease
            #expect(try await store.commit(.sample("b", expecting: 2).with { $0.finishing = lease }) == .leaseLost)
            #expect(try await store.depth() == 1)
        },
    ]

    private static let endings: [ContractCase] = [
        ContractCase("finishing writes once, however many try") { store async throws in
            try await queue(store)
            let lease = try #require(try await store.claim(now: .second(100), until: .second(130))).lease
            let outcomes = try await concurrently(8) {
                try await store.commit(.sample("a", expecting: 2).with { $0.finishing = lease })
            }
            #expect(outcomes.filter { $0 == .written }.count == 1)
            #expect(outcomes.filter { $0 == .leaseLost }.count == 7)
            #expect(try await store.load("a")?.revision == 4)
        },
        ContractCase("a finishing commit that conflicts keeps its job") { store async throws in
            try await queue(store)
            let lease = try #require(try await store.claim(now: .second(100), until: .second(130))).lease
            #expect(try await store.commit(.sample("a", expecting: 1).with { $0.finishing = lease }) == .conflict)
            #expect(try await store.heartbeat(lease, until: .second(140)))
        },
        ContractCase("cancelling drops a profile's jobs, waiting or running, and no other's") { store async throws in
            try await queue(store, [.sample("j1"), .sample("j2", profile: "p2")])
            try await queue(store, [.sample("j3", at: .second(101))], conversation: "b")
            let lease = try #require(try await store.claim(now: .second(100), until: .second(130))).lease
            #expect(lease.jobID == "j1")
            _ = try await store.commit(.sample("a", expecting: 2).with { $0.cancelledProfiles = ["p1"] })
            #expect(try await !store.heartbeat(lease, until: .second(130)))
            #expect(try await store.commit(.sample("a", expecting: 4).with { $0.finishing = lease }) == .leaseLost)
            #expect(try await store.depth() == 2)
        },
        ContractCase("a discarded job is gone") { store async throws in
            try await queue(store)
            let lease = try #require(try await store.claim(now: .second(100), until: .second(130))).lease
            try await store.discard(lease)
            #expect(try await store.depth() == 0)
            #expect(try await store.claim(now: .second(999), until: .second(1000)) == nil)
        },
        ContractCase("an erased interview's job is lost to its worker") { store async throws in
            try await queue(store)
            let lease = try #require(try await store.claim(now: .second(100), until: .second(130))).lease
            _ = try await store.erase("a")
            #expect(try await !store.heartbeat(lease, until: .second(140)))
            #expect(try await store.commit(.sample("a", expecting: 2).with { $0.finishing = lease }) == .gone)
        },
    ]
}
