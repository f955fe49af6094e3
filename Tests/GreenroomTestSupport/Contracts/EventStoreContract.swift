import InterviewCore
import Ports
import Testing

/// What every event store promises of the log.
package enum EventStoreContract {
    package static let cases: [ContractCase] = writing + paging + idempotency + oddities

    private static let writing: [ContractCase] = [
        ContractCase("an interview that was begun is loaded as it was written") { store async throws in
            #expect(try await store.load("a") == nil)
            #expect(try await store.commit(.sample("a")) == .written)
            #expect(
                try await store.load("a")
                    == StoredConversation(
                        id: "a", revision: 2, snapshot: #"{"revision":2}"#, tokenDigest: "digest",
                        createdAt: .second(100), updatedAt: .second(100)))
        },
        ContractCase("a later commit moves revision, snapshot and time, and keeps beginning and token") {
            store async throws in
            _ = try await store.commit(.sample("a"))
            let later = Commit.sample("a", expecting: 2, events: 3, at: .second(200))
            #expect(try await store.commit(later) == .written)
            let loaded = try #require(try await store.load("a"))
            #expect(loaded.revision == 5 && loaded.snapshot == later.snapshot)
            #expect(loaded.createdAt == .second(100) && loaded.updatedAt == .second(200))
            #expect(loaded.tokenDigest == "digest")
            #expect(try await store.events(of: "a", after: 0, limit: 10).map(\.sequence) == [1, 2, 3, 4, 5])
        },
        ContractCase("a commit on an old revision is a conflict and leaves nothing") { store async throws in
            _ = try await store.commit(.sample("a"))
            _ = try await store.commit(.sample("a", expecting: 2))
            let stale = Commit.sample("a", expecting: 2, events: 1).with { commit in
                commit.jobs = [.sample("j")]
                commit.document = StoredDocument(profileID: "p", json: "{}", text: "")
                commit.idempotencyKey = "key"
            }
            #expect(try await store.commit(stale) == .conflict)
            #expect(try await store.load("a")?.revision == 4)
            #expect(try await store.depth() == 0)
            #expect(try await store.documents(of: "a").isEmpty)
            #expect(try await store.idempotencyRecord(of: "a", key: "key") == nil)
        },
        ContractCase("a commit on a revision that is not there yet is a conflict") { store async throws in
            _ = try await store.commit(.sample("a"))
            #expect(try await store.commit(.sample("a", expecting: 3)) == .conflict)
        },
        ContractCase("beginning an interview twice is a conflict") { store async throws in
            _ = try await store.commit(.sample("a"))
            #expect(try await store.commit(.sample("a")) == .conflict)
        },
        ContractCase("a commit to an interview that is not there says gone") { store async throws in
            #expect(try await store.commit(.sample("a", expecting: 2)) == .gone)
        },
        ContractCase("of many commits on one revision exactly one is written") { store async throws in
            _ = try await store.commit(.sample("a"))
            let outcomes = try await concurrently(20) { try await store.commit(.sample("a", expecting: 2)) }
            #expect(outcomes.filter { $0 == .written }.count == 1)
            #expect(outcomes.filter { $0 == .conflict }.count == 19)
            #expect(try await store.events(of: "a", after: 0, limit: 100).map(\.sequence) == [1, 2, 3, 4])
        },
        ContractCase("interviews side by side do not see each other") { store async throws in
            let revisions = try await concurrently(Array(0..<16)) { number in
                let id = "c\(number)"
                for turn in 0..<10 {
                    #expect(try await store.commit(.sample(id, expecting: turn * 2, text: id)) == .written)
                }
                return try await store.load(id)?.revision
            }
            #expect(revisions.allSatisfy { $0 == 20 })
            for number in 0..<16 {
                let events = try await store.events(of: "c\(number)", after: 0, limit: 100)
                #expect(events.count == 20 && events.allSatisfy { $0.json.contains("\"c\(number)\"") })
            }
        },
        ContractCase("a commit without events stores its document and moves nothing") { store async throws in
            _ = try await store.commit(.sample("a"))
            let document = StoredDocument(profileID: "p", json: "{}", text: "text")
            #expect(
                try await store.commit(.sample("a", expecting: 2, events: 0).with { $0.document = document })
                    == .written)
            #expect(try await store.load("a")?.revision == 2)
            #expect(try await store.document(of: "a", profile: "p") == document)
        },
    ]

    private static let paging: [ContractCase] = [
        ContractCase("events come in order, after a number, up to a limit") { store async throws in
            _ = try await store.commit(.sample("a", events: 10))
            #expect(try await store.events(of: "a", after: 3, limit: 4).map(\.sequence) == [4, 5, 6, 7])
            #expect(try await store.events(of: "a", after: 8, limit: 100).map(\.sequence) == [9, 10])
            #expect(try await store.events(of: "a", after: 10, limit: 100).isEmpty)
            #expect(try await store.events(of: "a", after: 99, limit: 100).isEmpty)
            #expect(try await store.events(of: "a", after: 0, limit: 0).isEmpty)
            #expect(try await store.events(of: "b", after: 0, limit: 10).isEmpty)
        },
        ContractCase("messages are the newest below a number, in order") { store async throws in
            _ = try await store.commit(.sample("a", events: 10))
            #expect(try await store.messages(of: "a", before: nil, limit: 3).map(\.sequence) == [5, 7, 9])
            #expect(try await store.messages(of: "a", before: 7, limit: 2).map(\.sequence) == [3, 5])
            #expect(try await store.messages(of: "a", before: 1, limit: 2).isEmpty)
            #expect(try await store.messages(of: "a", before: nil, limit: 0).isEmpty)
            #expect(try await store.messages(of: "a", before: nil, limit: 99).allSatisfy(\.isMessage))
        },
        ContractCase("limits and numbers beyond all bounds trap nothing") { store async throws in
            _ = try await store.commit(.sample("a"))
            #expect(try await store.events(of: "a", after: .min, limit: .max).count == 2)
            #expect(try await store.events(of: "a", after: .max, limit: .max).isEmpty)
            #expect(try await store.events(of: "a", after: 0, limit: -1).isEmpty)
            #expect(try await store.messages(of: "a", before: .min, limit: .max).isEmpty)
            #expect(try await store.messages(of: "a", before: .max, limit: .max).count == 1)
        },
    ]

    private static let idempotency: [ContractCase] = [
        ContractCase("a key used before is told with its events, and nothing is written") { store async throws in
            _ = try await store.commit(.sample("a"))
            let keyed = Commit.sample("a", expecting: 2, events: 3).with { $0.idempotencyKey = "key" }
            #expect(try await store.commit(keyed) == .written)
            let record = IdempotencyRecord(key: "key", first: 3, last: 5)
            #expect(try await store.idempotencyRecord(of: "a", key: "key") == record)
            // The same again, as sent and as decided anew.
            #expect(try await store.commit(keyed) == .repeated(record))
            #expect(
                try await store.commit(
                    keyed.with {
                        $0.expecting = 5; $0.events = []
                    }) == .repeated(record))
            #expect(try await store.load("a")?.revision == 5)
        },
        ContractCase("of simultaneous copies one is written and the others are told its events") { store async throws in
            _ = try await store.commit(.sample("a"))
            let keyed = Commit.sample("a", expecting: 2).with { $0.idempotencyKey = "key" }
            let outcomes = try await concurrently(12) { try await store.commit(keyed) }
            #expect(outcomes.filter { $0 == .written }.count == 1)
            #expect(outcomes.filter { $0 == .repeated(IdempotencyRecord(key: "key", first: 3, last: 4)) }.count == 11)
        },
        ContractCase("a key is an interview's own") { store async throws in
            for id in ["a", "b"] {
                _ = try await store.commit(.sample(id))
                let keyed = Commit.sample(id, expecting: 2).with { $0.idempotencyKey = "key" }
                #expect(try await store.commit(keyed) == .written)
            }
            #expect(try await store.idempotencyRecord(of: "c", key: "key") == nil)
        },
        ContractCase("keys written before a moment expire, others stay") { store async throws in
            _ = try await store.commit(.sample("a").with { $0.idempotencyKey = "old" })
            _ = try await store.commit(
                .sample("a", expecting: 2, at: .second(200)).with { $0.idempotencyKey = "young" })
            try await store.expireIdempotencyRecords(before: .second(200))
            #expect(try await store.idempotencyRecord(of: "a", key: "old") == nil)
            #expect(try await store.idempotencyRecord(of: "a", key: "young") != nil)
            #expect(
                try await store.commit(.sample("a", expecting: 4).with { $0.idempotencyKey = "old" }) == .written)
        },
    ]

    private static let oddities: [ContractCase] = [
        ContractCase("any text comes back as it was, NUL in a profile's text too") { store async throws in
            let text = "👩🏽‍💻 ‮مريم‬ e\u{301}é \u{FFFF}\u{10FFFF} \"\\\r\n\t"
            let json = #"{"t":"👩🏽‍💻 مريم \u0000"}"#
            let commit = Commit.sample("a", text: text).with { commit in
                commit.snapshot = json + text
                commit.document = StoredDocument(profileID: "p", json: json, text: text + "\0 after")
                commit.upload = StoredUpload(profileID: "p", type: nil, bytes: [0, 255, 0, 128])
            }
            #expect(try await store.commit(commit) == .written)
            let loaded = try #require(try await store.load("a"))
            #expect(Array(loaded.snapshot.utf8) == Array(commit.snapshot.utf8))
            let document = try #require(try await store.document(of: "a", profile: "p"))
            #expect(Array(document.text.utf8) == Array((text + "\0 after").utf8))
            #expect(document.json == json)
            #expect(try await store.events(of: "a", after: 0, limit: 9) == commit.events)
            #expect(try await store.upload(of: "a", profile: "p") == commit.upload)
        },
        ContractCase("large values are kept whole") { store async throws in
            let commit = Commit.sample("a", text: String(repeating: "é", count: 500_000)).with { commit in
                commit.snapshot = String(repeating: "s", count: 1_000_000)
                commit.upload = StoredUpload(
                    profileID: "p", type: "application/pdf", bytes: [UInt8](repeating: 7, count: 20_000_000))
            }
            #expect(try await store.commit(commit) == .written)
            #expect(try await store.load("a")?.snapshot == commit.snapshot)
            #expect(try await store.events(of: "a", after: 0, limit: 9) == commit.events)
            #expect(try await store.upload(of: "a", profile: "p") == commit.upload)
        },
        ContractCase("what makes no sense is refused whole") { store async throws in
            let mistakes: [Commit] = [
                .sample("a").with { $0.tokenDigest = nil },
                .sample("a", events: 0),
                .sample("a").with { $0.events[1].sequence = 7 },
                .sample("a").with { $0.events.reverse() },
                .sample("a").with { $0.expecting = -1 },
                .sample("a\0b"),
                .sample("a").with { $0.snapshot = "cut\0here" },
                .sample("a").with { $0.jobs = [.sample("j"), .sample("j")] },
            ]
            for mistake in mistakes {
                await #expect(throws: StoreError.self) { try await store.commit(mistake) }
            }
            #expect(try await store.load("a") == nil)
            #expect(try await store.depth() == 0)
            #expect(try await store.load("a\0b") == nil)
        },
        ContractCase("it answers") { store in try await store.ping() },
    ]
}

/// Runs a number of copies at once.
package func concurrently<Value: Sendable>(
    _ count: Int, _ body: @escaping @Sendable () async throws -> Value
) async throws -> [Value] {
    try await concurrently(Array(0..<count)) { _ in try await body() }
}

package func concurrently<Input: Sendable, Value: Sendable>(
    _ inputs: [Input], _ body: @escaping @Sendable (Input) async throws -> Value
) async throws -> [Value] {
    try await withThrowingTaskGroup(of: Value.self) { group in
        for input in inputs { group.addTask { try await body(input) } }
        return try await group.reduce(into: []) { $0.append($1) }
    }
}
