import GreenroomTestSupport
import InterviewCore
import Interviewing
import MediaKits
import Ports
import Testing

@Suite("Shares, links and portraits")
struct SharingTests {
    private func url(_ secret: String) -> String { "https://room.example/kit/" + secret }

    @Test("A kit is shared once it is completed, and shown to whoever has the secret")
    func shares() async throws {
        let house = House()
        let id = try await house.begun()
        let early = await problem { _ = try await house.interviews.share(id, days: nil, url: url) }
        guard case .conflict = early else { throw Unexpected(early) }
        try await house.complete(id)
        let share = try await house.interviews.share(id, days: 7, url: url)
        let secret = try #require(share.url?.split(separator: "/").last).description
        #expect(share.expiresAt == Timestamp(milliseconds: House.now.milliseconds + 7 * 86_400_000))
        #expect(try await house.interviews.sharedKit(secret: secret, pictureAddress: "x").name?.text == "Ana Ruiz")
        // The secret is told once; what is kept is its digest.
        #expect(try await house.interviews.shares(id).map(\.url) == [nil])
        #expect(await house.store.shares(of: id).map(\.digest) == ["digest of \(secret)"])
        try await house.interviews.unshare(id, share: share.id)
        for secret in [secret, "", "token-0", String(repeating: "x", count: 65)] {
            let gone = await problem { _ = try await house.interviews.sharedKit(secret: secret, pictureAddress: "x") }
            #expect(gone == .notFound)
        }
        #expect(await problem { try await house.interviews.unshare(id, share: share.id) } == .notFound)
    }

    @Test("A share ends with its days, with its interview, and there are twenty at most")
    func endings() async throws {
        let house = House()
        let id = try await house.begun()
        try await house.complete(id)
        for days in [0, -1, 366, Int.max, Int.min] {
            let wrong = await problem { _ = try await house.interviews.share(id, days: days, url: url) }
            guard case .invalid = wrong else { throw Unexpected(wrong) }
        }
        var secrets: [String] = []
        for _ in 0..<Interviews.shareLimit {
            let share = try await house.interviews.share(id, days: 1, url: { $0 })
            secrets.append(try #require(share.url))
        }
        let full = await problem { _ = try await house.interviews.share(id, days: 1, url: url) }
        guard case .conflict = full else { throw Unexpected(full) }
        house.advance(days: 1)
        #expect(try await house.interviews.shares(id).isEmpty)
        #expect(
            await problem { _ = try await house.interviews.sharedKit(secret: secrets[0], pictureAddress: "") }
                == .notFound)
        let fresh = try #require(try await house.interviews.share(id, days: nil, url: { $0 }).url)
        house.advance(days: 4000)
        #expect(try await house.interviews.sharedKit(secret: fresh, pictureAddress: "").isDraft == false)
        try await house.interviews.erase(id)
        #expect(
            await problem { _ = try await house.interviews.sharedKit(secret: fresh, pictureAddress: "") } == .notFound)
    }

    @Test("A link's token opens its own interview for thirty days; an eleventh link ends the first")
    func links() async throws {
        let house = House()
        let id = try await house.begun()
        let other = try await house.begun()
        let first = try await house.interviews.link(id)
        #expect(first.expiresAt == Timestamp(milliseconds: House.now.milliseconds + 30 * 86_400_000))
        try await house.interviews.authorize(id, token: first.token)
        #expect(await problem { try await house.interviews.authorize(other, token: first.token) } == .notFound)
        var last = first
        for _ in 0..<Interviews.linkLimit { last = try await house.interviews.link(id) }
        #expect(await problem { try await house.interviews.authorize(id, token: first.token) } == .notFound)
        try await house.interviews.authorize(id, token: last.token)
        house.advance(days: 30)
        #expect(await problem { try await house.interviews.authorize(id, token: last.token) } == .notFound)
        #expect(await problem { _ = try await house.interviews.link("nobody") } == .notFound)
    }

    @Test("A portrait is kept clean, shown in the kit, undone, replaced and taken away")
    func portraits() async throws {
        let house = House()
        let id = try await house.begun()
        #expect(await problem { _ = try await house.interviews.headshot(id) } == .notFound)
        #expect(await problem { _ = try await house.interviews.removeHeadshot(id) } == .notFound)
        let edit = try await house.interviews.setHeadshot(id, file: TestPicture.jpeg, type: "image/jpeg")
        let address = try #require(edit.field.facts.first?.value.value.text)
        #expect(address.hasPrefix("/api/v1/conversations/\(id)/headshot?v="))
        let first = try await house.interviews.headshot(id)
        #expect(first.type == "image/jpeg" && first.width == 8 && first.bytes.count < TestPicture.jpeg.count)
        #expect(try await house.interviews.mediaKit(id).headshot?.text == address)
        #expect(try await house.interviews.mediaKit(id, pictureAddress: "there").headshot?.text == "there")
        _ = try await house.interviews.setHeadshot(id, file: TestPicture.png, type: "image/png")
        #expect(try await house.interviews.headshot(id).type == "image/png")
        _ = try await house.interviews.undo(id)
        #expect(try await house.interviews.headshot(id) == first)
        #expect(try await house.interviews.export(id).headshots.map(\.type) == ["image/jpeg", "image/png"])
        let removed = try await house.interviews.removeHeadshot(id)
        #expect(removed.field.value == .nothing)
        #expect(await house.store.pictureIDs(of: id).isEmpty)
        // What is undone leads to a portrait that has gone, and the kit does not show it.
        _ = try await house.interviews.undo(id)
        #expect(await problem { _ = try await house.interviews.headshot(id) } == .notFound)
        #expect(try await house.interviews.mediaKit(id).headshot == nil)
    }

    @Test("Taking uploaded portraits away leaves an address elsewhere as it is")
    func portraitElsewhere() async throws {
        let house = House()
        let id = try await house.begun()
        _ = try await house.interviews.setHeadshot(id, file: TestPicture.webp, type: "image/webp")
        let patch = FieldPatch(value: .string("https://ana.example/me.jpg"))
        _ = try await house.interviews.edit(id, field: "headshot", patch)
        #expect(await problem { _ = try await house.interviews.headshot(id) } == .notFound)
        let removed = try await house.interviews.removeHeadshot(id)
        #expect(removed.field.value == .scalar(ValueBody(.text("https://ana.example/me.jpg"))))
        #expect(await house.store.pictureIDs(of: id).isEmpty)
    }

    @Test(
        "What is no picture of the type it is said to be is refused and changes nothing",
        arguments: [
            ([], "image/png"), (TestPicture.png, "image/jpeg"), (TestPicture.movingPNG, "image/png"),
            (Array("<svg/>".utf8), "image/svg+xml"), (Array(TestPicture.jpeg.prefix(300)), "image/jpeg"),
        ] as [([UInt8], String)])
    func refusals(file: [UInt8], type: String) async throws {
        let house = House()
        let id = try await house.begun()
        let before = try await house.interviews.conversation(id)
        let refused = await problem { _ = try await house.interviews.setHeadshot(id, file: file, type: type) }
        guard case .invalid = refused else { throw Unexpected(refused) }
        #expect(try await house.interviews.conversation(id) == before)
        #expect(await house.store.pictureIDs(of: id).isEmpty)
    }

    @Test("A completed interview takes no portrait")
    func completed() async throws {
        let house = House()
        let id = try await house.begun()
        try await house.complete(id)
        let refused = await problem {
            _ = try await house.interviews.setHeadshot(id, file: TestPicture.png, type: "image/png")
        }
        #expect(refused == .completed)
    }

    @Test("The export names shares and links, without their secrets")
    func export() async throws {
        let house = House()
        let id = try await house.begun()
        let link = try await house.interviews.link(id)
        try await house.complete(id)
        let share = try await house.interviews.share(id, days: 1, url: url)
        house.advance(days: 2)
        let export = try await house.interviews.export(id)
        #expect(export.shares.map(\.id) == [share.id] && export.links.map(\.expiresAt) == [link.expiresAt])
        let json = ContractJSON.text(export)
        #expect(!json.contains(link.token))
        #expect(!json.contains(try #require(share.url)))
        #expect(!json.contains("digest of"))
    }
}
