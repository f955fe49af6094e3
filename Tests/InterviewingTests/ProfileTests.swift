import InterviewCore
import Interviewing
import Ports
import Testing

@Suite("Profiles")
struct ProfileTests {
    @Test("A file is taken at once, with a job and its bytes")
    func attach() async throws {
        let house = House()
        let id = try await house.begun()
        let bytes = Array("%PDF-1.7 …".utf8)
        let profile = try await house.interviews.attach(id, .file(bytes, type: nil, name: "Ana\u{0} \n Ruiz.pdf"))
        #expect(profile.state == .queued && profile.kind == .linkedinPDF && profile.fileName == "Ana Ruiz.pdf")
        let job = try #require(try await house.claim())
        #expect(job.profileID == profile.id && job.kind == "read_profile" && job.conversation == id)
        #expect(job.deadline.milliseconds - job.queuedAt.milliseconds == 45_000)
        #expect(await house.store.upload(of: id, profile: profile.id)?.bytes == bytes)
    }

    @Test(
        "What a file seems to be, by its type and then by its first bytes",
        arguments: [
            ("application/pdf", "x", .linkedinPDF), ("application/zip", "x", .linkedinExport),
            ("application/json; charset=utf-8", "x", .jsonResume), ("text/plain", "x", .text),
            (nil, "%PDF-1.4", .linkedinPDF), (nil, "PK\u{3}\u{4}", .linkedinExport),
            (nil, " \n{\"basics\"", .jsonResume),
            (nil, "Ana Ruiz", .text),
        ] as [(String?, String, ProfileKind)])
    func kinds(type: String?, content: String, kind: ProfileKind) async throws {
        let house = House()
        let id = try await house.begun()
        let profile = try await house.interviews.attach(id, .file(Array(content.utf8), type: type, name: nil))
        #expect(profile.kind == kind)
    }

    @Test("An address of a person is made canonical; where nothing can fetch it, the profile ends so")
    func address() async throws {
        let able = House(abilities: Abilities(fetcher: "Apify"))
        let id = try await able.begun()
        let profile = try await able.interviews.attach(id, .url("linkedin.com/in/Ana-Ruiz/?trk=x"))
        #expect(profile.url == "https://www.linkedin.com/in/ana-ruiz" && profile.state == .queued)
        let unable = House()
        let other = try await unable.begun()
        let failed = try await unable.interviews.attach(other, .url("https://www.linkedin.com/in/ana-ruiz"))
        #expect(failed.state == .failed && failed.reason == .notConfigured)
        #expect(try await unable.claim() == nil)
    }

    @Test(
        "A page that is no person's profile is taken, ends as not_a_profile, and the chat says so",
        arguments: ["https://www.linkedin.com/company/rotawise", "https://rotawise.example/team", "lnkd.in/abc"])
    func otherPages(url: String) async throws {
        for abilities in [Abilities(), Abilities(fetcher: "Apify")] {
            let house = House(abilities: abilities)
            let id = try await house.begun()
            let before = try await house.interviews.conversation(id).counts.botMessages
            let profile = try await house.interviews.attach(id, .url(url))
            #expect(profile.state == .failed && profile.reason == .notAProfile)
            let conversation = try await house.interviews.conversation(id)
            #expect(conversation.counts.botMessages > before)
            #expect(conversation.fields[.linkedinURL]?.value == .nothing)
            #expect(try await house.claim() == nil)
        }
    }

    @Test("What is no address, empty or too large is refused at once")
    func refused() async throws {
        var limits = InterviewLimits()
        limits.uploadBytes = 1000
        let house = House(limits: limits)
        let id = try await house.begun()
        let invalid: [ProfileUpload] = [
            .url("not an address"), .url(""), .url("javascript:alert(1)"), .text(" \n "),
            .file([], type: nil, name: nil),
        ]
        for upload in invalid {
            let error = await problem { _ = try await house.interviews.attach(id, upload) }
            guard case .invalid = error else { throw Unexpected(error) }
        }
        let large: [ProfileUpload] = [
            .file(Array(repeating: 65, count: 1001), type: nil, name: nil),
            .text(String(repeating: "x", count: 200_001)),
        ]
        for upload in large {
            let error = await problem { _ = try await house.interviews.attach(id, upload) }
            guard case .tooLarge = error else { throw Unexpected(error) }
        }
        #expect(try await house.interviews.conversation(id).profiles.isEmpty)
    }

    @Test("What was read is shown with its document, text and what could not be placed")
    func read() async throws {
        let house = House()
        let id = try await house.begun()
        let profile = try await house.read(id)
        let conversation = try await house.interviews.conversation(id)
        let body = try #require(conversation.profiles.first)
        #expect(body.state == .done && body.filled == [.company])
        #expect(body.document?["name"]?.string == "Ana Ruiz" && body.document?["skills"]?.strings == ["rotas"])
        #expect(body.unplaced == ["stray line"] && body.report == ["1 position read"])
        #expect(conversation.skippedQuestions == [.company])
        #expect(conversation.fields[.company]?.facts.first?.evidence.first?.source == .profile(profile))
        #expect(try await house.interviews.profileText(id, profile: profile) == "Ana Ruiz\nCFO at Rotawise")
        #expect(await house.store.depth() == 0)
    }

    @Test("A withdrawn profile goes with its document and its facts")
    func withdraw() async throws {
        let house = House()
        let id = try await house.begun()
        let profile = try await house.read(id)
        let conversation = try await house.interviews.withdrawProfile(id, profile: profile)
        #expect(conversation.profiles.isEmpty && conversation.fields[.company]?.value == .nothing)
        #expect(await house.store.documents(of: id).isEmpty)
        #expect(await problem { _ = try await house.interviews.profileText(id, profile: profile) } == .notFound)
    }

    @Test("A cancelled profile takes no late result")
    func cancel() async throws {
        let house = House()
        let id = try await house.begun()
        let profile = try await house.interviews.attach(id, .text("Ana Ruiz, CFO")).id
        let job = try #require(try await house.claim())
        #expect(try await house.interviews.cancelProfile(id, profile: profile).reason == .cancelled)
        let wasTaken = try await house.interviews.profileRead(
            id, profile: profile, House.imported("Ana Ruiz"), facts: House.drafts, timings: ProfileTimings(),
            finishing: job.lease)
        #expect(!wasTaken)
        #expect(try await house.interviews.conversation(id).fields[.company]?.value == .nothing)
        #expect(await house.store.documents(of: id).isEmpty)
    }

    @Test("News of a lost lease, an unknown profile or an erased interview are dropped")
    func late() async throws {
        let house = House()
        let id = try await house.begun()
        let profile = try await house.interviews.attach(id, .text("Ana Ruiz, CFO")).id
        let stale = JobLease(jobID: "nothing", attempt: 1)
        func read(_ profile: String, _ lease: JobLease?) async throws -> Bool {
            try await house.interviews.profileRead(
                id, profile: profile, House.imported("Ana Ruiz"), facts: [], timings: ProfileTimings(), finishing: lease
            )
        }
        #expect(try await !read(profile, stale))
        #expect(try await !read("other", nil))
        #expect(
            try await house.interviews.profileProgressed(
                id, profile: profile, state: .analyzing, timings: ProfileTimings()))
        try await house.interviews.erase(id)
        #expect(try await !read(profile, nil))
        #expect(
            try await !house.interviews.profileFailed(
                id, profile: profile, reason: .timeout, timings: ProfileTimings(), finishing: nil))
    }

    @Test("Calls about profiles that are not there find nothing", arguments: ["", "nobody", "../x"])
    func unknown(profile: String) async throws {
        let house = House()
        let id = try await house.begun()
        #expect(await problem { _ = try await house.interviews.cancelProfile(id, profile: profile) } == .notFound)
        #expect(await problem { _ = try await house.interviews.refreshProfile(id, profile: profile) } == .notFound)
        #expect(await problem { _ = try await house.interviews.withdrawProfile(id, profile: profile) } == .notFound)
        #expect(await problem { _ = try await house.interviews.profileText(id, profile: profile) } == .notFound)
    }
}
