import InterviewCore
import Ports
import Testing

/// What every store promises of documents, uploads and erasing.
package enum ProfileStorageContract {
    package static let cases: [ContractCase] = [
        ContractCase("documents are listed by profile, and a later one replaces an earlier") { store async throws in
            _ = try await store.commit(.sample("a"))
            for (index, profile) in ["p2", "p1", "p2"].enumerated() {
                let document = StoredDocument(profileID: profile, json: "{}", text: "text \(index)")
                _ = try await store.commit(.sample("a", expecting: 2, events: 0).with { $0.document = document })
            }
            #expect(try await store.documents(of: "a").map(\.profileID) == ["p1", "p2"])
            #expect(try await store.document(of: "a", profile: "p2")?.text == "text 2")
            #expect(try await store.document(of: "a", profile: "p3") == nil)
            #expect(try await store.documents(of: "b").isEmpty)
        },
        ContractCase("a withdrawn profile's document and upload go, others stay") { store async throws in
            _ = try await store.commit(.sample("a"))
            for (index, profile) in ["p1", "p2"].enumerated() {
                _ = try await store.commit(
                    .sample("a", expecting: 2 + index, events: 1).with { commit in
                        commit.document = StoredDocument(profileID: profile, json: "{}", text: profile)
                        commit.upload = StoredUpload(profileID: profile, type: nil, bytes: [1])
                    })
            }
            let withdrawal = Commit.sample("a", expecting: 4).with { $0.forgottenProfiles = ["p1"] }
            #expect(try await store.commit(withdrawal) == .written)
            #expect(try await store.documents(of: "a").map(\.profileID) == ["p2"])
            #expect(try await store.upload(of: "a", profile: "p1") == nil)
            #expect(try await store.upload(of: "a", profile: "p2") != nil)
        },
        ContractCase("an upload lives until its profile's job has ended") { store async throws in
            for (id, ending) in [("finished", 0), ("cancelled", 1), ("discarded", 2)] {
                _ = try await store.commit(
                    .sample(id).with { commit in
                        commit.jobs = [.sample("job of \(id)")]
                        commit.upload = StoredUpload(profileID: "p1", type: "text/plain", bytes: [1, 2])
                    })
                let job = try #require(try await store.claim(now: .second(100), until: .second(130)))
                #expect(try await store.upload(of: id, profile: "p1")?.bytes == [1, 2])
                switch ending {
                case 0: _ = try await store.commit(.sample(id, expecting: 2).with { $0.finishing = job.lease })
                case 1: _ = try await store.commit(.sample(id, expecting: 2).with { $0.cancelledProfiles = ["p1"] })
                default: try await store.discard(job.lease)
                }
                #expect(try await store.upload(of: id, profile: "p1") == nil, "\(id)")
                #expect(try await store.depth() == 0)
            }
        },
        ContractCase("a job queued anew keeps the upload") { store async throws in
            _ = try await store.commit(
                .sample("a").with { commit in
                    commit.jobs = [.sample("j1")]
                    commit.upload = StoredUpload(profileID: "p1", type: nil, bytes: [1])
                })
            let again = Commit.sample("a", expecting: 2).with { commit in
                commit.cancelledProfiles = ["p1"]
                commit.jobs = [.sample("j2")]
            }
            #expect(try await store.commit(again) == .written)
            #expect(try await store.upload(of: "a", profile: "p1") != nil)
            #expect(try await store.claim(now: .second(100), until: .second(130))?.lease.jobID == "j2")
        },
        ContractCase("erasing takes everything of one interview and nothing of another") { store async throws in
            for id in ["a", "b"] {
                _ = try await store.commit(
                    .sample(id).with { commit in
                        commit.jobs = [.sample("job of \(id)")]
                        commit.idempotencyKey = "key"
                        commit.document = StoredDocument(profileID: "p1", json: "{}", text: "text")
                        commit.upload = StoredUpload(profileID: "p1", type: nil, bytes: [1])
                    })
            }
            #expect(try await store.erase("a"))
            #expect(try await store.load("a") == nil)
            #expect(try await store.events(of: "a", after: 0, limit: 9).isEmpty)
            #expect(try await store.messages(of: "a", before: nil, limit: 9).isEmpty)
            #expect(try await store.idempotencyRecord(of: "a", key: "key") == nil)
            #expect(try await store.documents(of: "a").isEmpty)
            #expect(try await store.upload(of: "a", profile: "p1") == nil)
            #expect(try await store.load("b")?.revision == 2)
            #expect(try await store.upload(of: "b", profile: "p1") != nil)
            #expect(try await store.depth() == 1)
            #expect(try await !store.erase("a"))
            #expect(try await store.commit(.sample("a", expecting: 2)) == .gone)
        },
        ContractCase("of simultaneous erasures exactly one found something") { store async throws in
            _ = try await store.commit(.sample("a"))
            let found = try await concurrently(8) { try await store.erase("a") }
            #expect(found.filter(\.self).count == 1)
        },
    ]
}
