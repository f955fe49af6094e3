import InterviewCore
import Ports
import Testing

/// What every store promises of shares, links and portraits.
package enum SharingContract {
    package static let cases: [ContractCase] = shares + links + pictures

    private static let shares: [ContractCase] = [
        ContractCase("a share is found by its secret's digest, and listed with the others") { store async throws in
            for id in ["a", "b"] { _ = try await store.commit(.sample(id)) }
            let late = StoredShare.sample("s1", of: "a", at: .second(300), until: .second(900))
            let early = StoredShare.sample("s2", of: "a", at: .second(200))
            let other = StoredShare.sample("s3", of: "b")
            for share in [late, early, other] {
                #expect(try await store.addShare(share, limit: 5, now: .second(300)) == .added)
            }
            #expect(try await store.shares(of: "a") == [early, late])
            #expect(try await store.share(digest: "digest of s1") == late)
            #expect(try await store.share(digest: "digest of s3") == other)
            for stranger in ["", "s1", "digest of s\0"] { #expect(try await store.share(digest: stranger) == nil) }
            #expect(try await store.shares(of: "nobody").isEmpty)
        },
        ContractCase("there are so many shares at once and no more; those that are over make room") {
            store async throws in
            _ = try await store.commit(.sample("a"))
            #expect(
                try await store.addShare(.sample("s1", of: "a", until: .second(200)), limit: 2, now: .second(100))
                    == .added)
            #expect(try await store.addShare(.sample("s2", of: "a"), limit: 2, now: .second(100)) == .added)
            #expect(try await store.addShare(.sample("s3", of: "a"), limit: 2, now: .second(199)) == .full)
            #expect(try await store.shares(of: "a").map(\.id) == ["s1", "s2"])
            #expect(try await store.addShare(.sample("s3", of: "a"), limit: 2, now: .second(200)) == .added)
            #expect(try await store.shares(of: "a").map(\.id) == ["s2", "s3"])
        },
        ContractCase("of many shares at once no more are added than there may be") { store async throws in
            _ = try await store.commit(.sample("a"))
            let outcomes = try await concurrently(Array(0..<12)) { number in
                try await store.addShare(.sample("s\(number)", of: "a"), limit: 5, now: .second(100))
            }
            #expect(outcomes.filter { $0 == .added }.count == 5)
            #expect(try await store.shares(of: "a").count == 5)
        },
        ContractCase("a share is taken back by its own interview alone, once") { store async throws in
            for id in ["a", "b"] { _ = try await store.commit(.sample(id)) }
            _ = try await store.addShare(.sample("s1", of: "a"), limit: 5, now: .second(100))
            #expect(try await !store.removeShare("s1", of: "b"))
            #expect(try await !store.removeShare("s1\0", of: "a"))
            #expect(try await store.share(digest: "digest of s1") != nil)
            #expect(try await store.removeShare("s1", of: "a"))
            #expect(try await store.share(digest: "digest of s1") == nil)
            #expect(try await !store.removeShare("s1", of: "a"))
        },
        ContractCase("an interview that is not there has no shares and no links") { store async throws in
            #expect(try await store.addShare(.sample("s1", of: "a"), limit: 5, now: .second(100)) == .gone)
            #expect(try await !store.addLink(.sample("l1", of: "a"), limit: 5, now: .second(100)))
            #expect(try await store.links(of: "a").isEmpty)
        },
        ContractCase("what makes no sense is refused") { store async throws in
            _ = try await store.commit(.sample("a"))
            _ = try await store.addShare(.sample("s1", of: "a"), limit: 5, now: .second(100))
            _ = try await store.addLink(.sample("l1", of: "a"), limit: 5, now: .second(100))
            for share in [StoredShare.sample("", of: "a"), .sample("s\0", of: "a"), .sample("s1", of: "a")] {
                await #expect(throws: StoreError.self) { try await store.addShare(share, limit: 5, now: .second(100)) }
            }
            for link in [StoredLink.sample("\0", of: "a"), .sample("l1", of: "a")] {
                await #expect(throws: StoreError.self) { try await store.addLink(link, limit: 5, now: .second(100)) }
            }
        },
    ]

    private static let links: [ContractCase] = [
        ContractCase("of the links the newest are kept, and none that is over") { store async throws in
            for id in ["a", "b"] { _ = try await store.commit(.sample(id)) }
            for number in 1...4 {
                let link = StoredLink.sample("l\(number)", of: "a", at: .second(Int64(100 * number)))
                #expect(try await store.addLink(link, limit: 3, now: link.createdAt))
            }
            _ = try await store.addLink(.sample("other", of: "b"), limit: 3, now: .second(100))
            #expect(try await store.links(of: "a").map(\.digest) == ["l2", "l3", "l4"].map { "digest of \($0)" })
            let last = StoredLink.sample("l5", of: "a", at: .second(1300))
            #expect(try await store.addLink(last, limit: 3, now: .second(1300)))
            #expect(try await store.links(of: "a").map(\.digest) == ["digest of l4", "digest of l5"])
            #expect(try await store.links(of: "b").count == 1)
        },
        ContractCase("a new link is kept even where the clock has gone back") { store async throws in
            _ = try await store.commit(.sample("a"))
            for number in 1...2 {
                _ = try await store.addLink(
                    .sample("l\(number)", of: "a", at: .second(500)), limit: 2, now: .second(500))
            }
            _ = try await store.addLink(.sample("early", of: "a", at: .second(90)), limit: 2, now: .second(90))
            #expect(try await store.links(of: "a").map(\.digest) == ["digest of early", "digest of l2"])
        },
        ContractCase("shares, links and portraits go with their interview, and no other's") { store async throws in
            for id in ["a", "b"] {
                _ = try await store.commit(.sample(id).with { $0.picture = .sample("p1") })
                _ = try await store.addShare(.sample("s-\(id)", of: id), limit: 5, now: .second(100))
                _ = try await store.addLink(.sample("l-\(id)", of: id), limit: 5, now: .second(100))
            }
            #expect(try await store.erase("a"))
            #expect(try await store.share(digest: "digest of s-a") == nil)
            #expect(try await store.shares(of: "a").isEmpty)
            #expect(try await store.links(of: "a").isEmpty)
            #expect(try await store.pictureIDs(of: "a").isEmpty)
            #expect(try await store.picture(of: "a", id: "p1") == nil)
            #expect(try await store.share(digest: "digest of s-b") != nil)
            #expect(try await store.links(of: "b").count == 1)
            #expect(try await store.pictureIDs(of: "b") == ["p1"])
            // What an earlier interview of that name had is nothing to a later one.
            _ = try await store.commit(.sample("a"))
            #expect(try await store.shares(of: "a").isEmpty)
            #expect(try await store.pictureIDs(of: "a").isEmpty)
        },
    ]

    private static let pictures: [ContractCase] = [
        ContractCase("a portrait comes with its commit, and the newest few are kept") { store async throws in
            for number in 0...StoredPicture.limit {
                let commit = Commit.sample("a", expecting: 2 * number)
                _ = try await store.commit(commit.with { $0.picture = .sample("p\(number)") })
            }
            #expect(try await store.pictureIDs(of: "a") == (1...StoredPicture.limit).map { "p\($0)" })
            #expect(try await store.picture(of: "a", id: "p1") == .sample("p1"))
            #expect(try await store.picture(of: "a", id: "p0") == nil)
            for stranger in ["", "p1\0", "nobody's"] { #expect(try await store.picture(of: "a", id: stranger) == nil) }
        },
        ContractCase("a portrait of a commit that was not written is not there") { store async throws in
            _ = try await store.commit(.sample("a"))
            let stale = Commit.sample("a", expecting: 1).with { $0.picture = .sample("p1") }
            #expect(try await store.commit(stale) == .conflict)
            #expect(try await store.pictureIDs(of: "a").isEmpty)
        },
        ContractCase("all portraits go where a commit says so, before the one that it brings") { store async throws in
            _ = try await store.commit(.sample("a").with { $0.picture = .sample("p1") })
            _ = try await store.commit(
                .sample("a", expecting: 2).with { commit in
                    commit.picture = .sample("p2")
                    commit.forgetsPictures = true
                })
            #expect(try await store.pictureIDs(of: "a") == ["p2"])
            _ = try await store.commit(.sample("a", expecting: 4).with { $0.forgetsPictures = true })
            #expect(try await store.pictureIDs(of: "a").isEmpty)
        },
    ]
}

extension StoredShare {
    package static func sample(
        _ id: String, of conversation: String, at: Timestamp = .second(100), until: Timestamp? = nil
    ) -> StoredShare {
        StoredShare(
            id: id, conversation: conversation, digest: id.isEmpty ? "" : "digest of \(id)", createdAt: at,
            expiresAt: until)
    }
}

extension StoredLink {
    /// Good for 1000 s.
    package static func sample(_ name: String, of conversation: String, at: Timestamp = .second(100)) -> StoredLink {
        StoredLink(
            conversation: conversation, digest: "digest of \(name)", createdAt: at,
            expiresAt: at.adding(.seconds(1000)))
    }
}

extension StoredPicture {
    package static func sample(_ id: String) -> StoredPicture {
        StoredPicture(id: id, type: "image/png", width: 2, height: 3, bytes: Array(id.utf8))
    }
}
