import InterviewCore
import Ports
import Testing

/// What every store promises of deleting by age.
package enum RetentionContract {
    package static let cases: [ContractCase] = [
        ContractCase("expired is what was last written to before a moment, the oldest first, up to a limit") {
            store async throws in
            for (id, second) in [("c", 300), ("a", 100), ("d", 400), ("b2", 200), ("b1", 200)] as [(String, Int64)] {
                _ = try await store.commit(.sample(id, at: .second(second)))
            }
            #expect(try await store.expired(updatedBefore: .second(400), limit: 9) == ["a", "b1", "b2", "c"])
            #expect(try await store.expired(updatedBefore: .second(400), limit: 2) == ["a", "b1"])
            #expect(try await store.expired(updatedBefore: .second(100), limit: 9).isEmpty)
            #expect(try await store.expired(updatedBefore: .second(101), limit: 9) == ["a"])
        },
        ContractCase("an interview is as old as its newest event") { store async throws in
            _ = try await store.commit(.sample("a", at: .second(100)))
            _ = try await store.commit(.sample("a", expecting: 2, at: .second(300)))
            #expect(try await store.expired(updatedBefore: .second(300), limit: 9).isEmpty)
            #expect(try await store.expired(updatedBefore: .second(301), limit: 9) == ["a"])
        },
        ContractCase("erasing by age takes everything of the old ones and nothing of others") { store async throws in
            for (id, second) in [("old", 100), ("older", 50), ("young", 200)] as [(String, Int64)] {
                _ = try await store.commit(
                    .sample(id, at: .second(second)).with { commit in
                        commit.jobs = [.sample("job of \(id)")]
                        commit.idempotencyKey = "key"
                        commit.document = StoredDocument(profileID: "p1", json: "{}", text: "text")
                        commit.upload = StoredUpload(profileID: "p1", type: nil, bytes: [1])
                    })
            }
            #expect(try await store.erase(["old", "older", "young"], updatedBefore: .second(200)) == 2)
            for id in ["old", "older"] {
                #expect(try await store.load(id) == nil)
                #expect(try await store.events(of: id, after: 0, limit: 9).isEmpty)
                #expect(try await store.idempotencyRecord(of: id, key: "key") == nil)
                #expect(try await store.documents(of: id).isEmpty)
                #expect(try await store.upload(of: id, profile: "p1") == nil)
                #expect(try await store.commit(.sample(id, expecting: 2)) == .gone)
            }
            #expect(try await store.load("young")?.revision == 2)
            #expect(try await store.events(of: "young", after: 0, limit: 9).count == 2)
            #expect(try await store.idempotencyRecord(of: "young", key: "key") != nil)
            #expect(try await store.documents(of: "young").count == 1)
            #expect(try await store.upload(of: "young", profile: "p1") != nil)
            #expect(try await store.depth() == 1)
            #expect(try await store.claim(now: .second(100), until: .second(130))?.conversation == "young")
        },
        ContractCase("an interview that goes on after it was listed stays") { store async throws in
            _ = try await store.commit(.sample("a", at: .second(100)))
            let listed = try await store.expired(updatedBefore: .second(200), limit: 9)
            #expect(listed == ["a"])
            _ = try await store.commit(.sample("a", expecting: 2, at: .second(250)))
            #expect(try await store.erase(listed, updatedBefore: .second(200)) == 0)
            #expect(try await store.load("a")?.revision == 4)
        },
        ContractCase("of simultaneous erasures by age each interview counts once") { store async throws in
            let ids = (0..<10).map { "c\($0)" }
            for id in ids { _ = try await store.commit(.sample(id)) }
            let counts = try await concurrently(4) { try await store.erase(ids, updatedBefore: .second(101)) }
            #expect(counts.reduce(0, +) == 10)
        },
        ContractCase("what is not there, doubled or beyond all bounds harms nothing") { store async throws in
            _ = try await store.commit(.sample("a", at: .second(100)))
            #expect(try await store.expired(updatedBefore: .second(200), limit: 0).isEmpty)
            #expect(try await store.expired(updatedBefore: .second(200), limit: -1).isEmpty)
            #expect(try await store.expired(updatedBefore: Timestamp(milliseconds: .min), limit: .max).isEmpty)
            #expect(try await store.expired(updatedBefore: Timestamp(milliseconds: .max), limit: .max) == ["a"])
            #expect(try await store.erase([], updatedBefore: .second(200)) == 0)
            #expect(try await store.erase(["b", "a\0", "a", "a"], updatedBefore: .second(200)) == 1)
            #expect(try await store.load("a") == nil)
        },
        ContractCase("a task that is cancelled erases no more") { store async throws in
            _ = try await store.commit(.sample("a", at: .second(100)))
            let task = Task {
                // Cancelled below, before it begins.
                while !Task.isCancelled { await Task.yield() }
                return try await store.erase(["a"], updatedBefore: .second(200))
            }
            task.cancel()
            #expect(try await task.value == 0)
            #expect(try await store.load("a") != nil)
        },
    ]
}
