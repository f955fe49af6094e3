import Foundation
import GreenroomTestSupport
import InterviewCore
import Outbound
import Ports
import Profiles
import Testing

@testable import ProfileSources

/// Apify's adapter against a server that speaks the vendor's wire format.
@Suite("Apify over HTTP")
struct ApifyOverHTTPTests {
    private static let target = RunTarget(kind: .linkedin, address: "https://www.linkedin.com/in/noor-tidewater")
    private static let asOf = CalendarDate(daysSince1970: 20_779)

    private static func runs(
        at vendors: FakeVendors, token: String = FakeVendors.apifyToken, actor: String? = nil,
        timeout: Duration = .seconds(10)
    ) -> ApifyRuns {
        ApifyRuns(
            settings: ApifySettings(
                token: token, baseURL: vendors.baseURL, linkedInActor: actor ?? ApifySettings.defaultLinkedInActor,
                xActor: "apidojo/twitter-user-scraper", requestTimeout: timeout))
    }

    @Test(
        "a profile is fetched in three requests, whatever the actor",
        arguments: [
            "harvestapi/linkedin-profile-scraper", "dev_fusion/Linkedin-Profile-Scraper",
            "apimaestro/linkedin-profile-detail", "supreme_coder/linkedin-profile-scraper",
        ])
    func fetches(actor: String) async throws {
        try await withFakeVendors { vendors in
            let apify = Self.runs(at: vendors, actor: actor)
            let started = try await apify.start(Self.target, limit: .seconds(30))
            #expect(started.state == .going)
            let ended = try await apify.run(started.id, waiting: .seconds(20))
            #expect(ended.state == .succeeded)
            #expect(ended.dataset == started.dataset && ended.store == started.store)
            let rows = try await apify.rows(of: ended)
            let profile = try JSONProfileImporter.read(json: rows, asOf: Self.asOf, requestedSlug: "noor-tidewater")
            #expect(profile.kind == .linkedinURL)
            #expect(profile.document.name == "Noor Tidewater")
            #expect(profile.document.positions.count == 3)
            #expect(profile.document.current?.title == "Founder")
            #expect(throws: ImportFailure.notFound) {
                try JSONProfileImporter.read(json: rows, asOf: Self.asOf, requestedSlug: "somebody-else")
            }
            #expect(try await apify.isRun(ended, for: Self.target))
            let requests = vendors.report.requests
            #expect(requests.map(\.call) == [.start, .run, .items, .input])
            #expect(requests.allSatisfy { $0.headers["authorization"] == "Bearer " + FakeVendors.apifyToken })
            #expect(requests.allSatisfy { !$0.path.contains("token") && !$0.body.contains(FakeVendors.apifyToken) })
            let run = try #require(vendors.report.runs.first)
            #expect(run.options == ["timeout": "30", "maxItems": "1", "maxTotalChargeUsd": "0.05"])
        }
    }

    @Test("an X profile is fetched the same way")
    func fetchesX() async throws {
        try await withFakeVendors { vendors in
            let apify = Self.runs(at: vendors)
            let run = try await apify.start(
                RunTarget(kind: .x, address: "https://twitter.com/noor_tidewater"), limit: .seconds(30))
            let profile = try XProfileImporter.read(
                json: try await apify.rows(of: run), asOf: Self.asOf, requestedName: "noor_tidewater")
            #expect(profile.kind == .x)
            #expect(profile.document.location == "Turku, Finland")
            vendors.script(.apify, .items, .privateRow)
            let none = try await apify.rows(of: run)
            #expect(throws: ImportFailure.notFound) {
                try XProfileImporter.read(json: none, asOf: Self.asOf, requestedName: "noor_tidewater")
            }
        }
    }

    @Test("a run that was started and not heard of is found by its input")
    func finds() async throws {
        let clock = ManualClock()
        try await withFakeVendors(clock: clock, wall: clock.wall) { vendors in
            let apify = Self.runs(at: vendors)
            _ = try await apify.start(Self.target, limit: .seconds(30))
            clock.advance(by: .seconds(60))
            vendors.script(.apify, .start, .reset, times: 1)
            let since = clock.epoch.adding(.seconds(30))
            await #expect(throws: VendorError.unavailable(retryAfter: nil)) {
                _ = try await apify.start(Self.target, limit: .seconds(30))
            }
            let other = RunTarget(kind: .linkedin, address: "https://www.linkedin.com/in/bo-quist")
            let others = try await apify.start(other, limit: .seconds(30))
            let recent = try await apify.recentRuns(of: .linkedin, since: since)
            #expect(recent.count == 2)
            var mine: [String] = []
            for run in recent where try await apify.isRun(run, for: Self.target) { mine.append(run.id) }
            #expect(mine == vendors.report.runs.dropFirst().prefix(1).map(\.id))
            #expect(try await apify.isRun(others, for: other))
            #expect(vendors.report.runs(for: "noor-tidewater") == 2)
            #expect(try await apify.recentRuns(of: .x, since: clock.epoch).isEmpty)
            let gone = VendorRun(id: "r", dataset: "d", store: "nowhere", state: .going)
            #expect(try await !apify.isRun(gone, for: Self.target))
        }
    }

    @Test("a run is aborted, and aborting it again does nothing")
    func aborts() async throws {
        let clock = ManualClock()
        try await withFakeVendors(clock: clock, wall: clock.wall) { vendors in
            vendors.script { $0.runMilliseconds = 5000 }
            let apify = Self.runs(at: vendors)
            let run = try await apify.start(Self.target, limit: .seconds(30))
            clock.advance(by: .seconds(1))
            #expect(try await apify.run(run.id, waiting: .zero).state == .going)
            try await apify.abort(run)
            #expect(try await apify.run(run.id, waiting: .zero).state == .aborted)
            try await apify.abort(run)
            #expect(vendors.report.runs.map(\.isAborted) == [true])
            await #expect(throws: VendorError.refused(status: 404)) {
                try await apify.abort(VendorRun(id: "none", dataset: "d", store: "s", state: .going))
            }
        }
    }

    @Test(
        "a run that ends badly is told by its state",
        arguments: [("FAILED", VendorRun.State.failed), ("TIMED-OUT", .timedOut), ("ABORTED", .aborted)])
    func endsBadly(ending: String, state: VendorRun.State) async throws {
        try await withFakeVendors { vendors in
            vendors.script(.apify, .start, .runEnds(ending))
            let apify = Self.runs(at: vendors)
            let run = try await apify.start(Self.target, limit: .seconds(30))
            let ended = try await apify.run(run.id, waiting: .seconds(5))
            #expect(ended.state == state)
            #expect(try await apify.rows(of: ended) == Array("[]".utf8))
        }
    }

    // MARK: What goes wrong

    private static let faults: [(Fault, VendorError)] = [
        (.status(400), .refused(status: 400)), (.status(401), .refused(status: 401)),
        (.status(402), .refused(status: 402)), (.status(403), .refused(status: 403)),
        (.status(404), .refused(status: 404)),
        (.status(402, type: "concurrent-runs-limit-exceeded"), .rateLimited(retryAfter: nil)),
        (.status(408), .unavailable(retryAfter: nil)), (.status(429), .rateLimited(retryAfter: nil)),
        (.status(429, retryAfter: 7), .rateLimited(retryAfter: .seconds(7))),
        (.status(500), .unavailable(retryAfter: nil)), (.status(502), .unavailable(retryAfter: nil)),
        (.status(503, retryAfter: 3), .unavailable(retryAfter: .seconds(3))),
        (.redirect, .refused(status: 302)), (.reset, .unavailable(retryAfter: nil)), (.truncated, .malformed),
        (.fenced, .malformed), (.violating, .malformed),
    ]

    @Test("every fault of the vendor is told as what it is, in one request each", arguments: faults)
    func tellsFaults(fault: Fault, error: VendorError) async throws {
        try await withFakeVendors { vendors in
            let apify = Self.runs(at: vendors)
            let run = try await apify.start(Self.target, limit: .seconds(30))
            for call in [VendorCall.start, .run, .runs, .items] { vendors.script(.apify, call, fault) }
            // A run may be going after a start whose answer cannot be read.
            let started = error == .malformed ? VendorError.unavailable(retryAfter: nil) : error
            await #expect(throws: started) { _ = try await apify.start(Self.target, limit: .seconds(30)) }
            await #expect(throws: error) { _ = try await apify.run(run.id, waiting: .zero) }
            await #expect(throws: error) {
                _ = try await apify.recentRuns(of: .linkedin, since: Timestamp(milliseconds: 0))
            }
            // Rows that are an array are the importer's to judge.
            if fault != .violating { await #expect(throws: error) { _ = try await apify.rows(of: run) } }
            let report = vendors.report
            #expect([.start, .run, .runs].map { report.count(.apify, $0) } == [2, 1, 1])
            #expect(report.count(.elsewhere, .other) == 0)
        }
    }

    @Test("a vendor that hangs ends in a timeout, and a cancelled call at once")
    func hangs() async throws {
        try await withFakeVendors { vendors in
            let patient = Self.runs(at: vendors, timeout: .seconds(600))
            let run = try await patient.start(Self.target, limit: .seconds(30))
            for call in [VendorCall.start, .run, .items, .me] { vendors.script(.apify, call, .hang) }
            let apify = Self.runs(at: vendors, timeout: .milliseconds(20))
            await #expect(throws: VendorError.timeout) { _ = try await apify.start(Self.target, limit: .seconds(1)) }
            await #expect(throws: VendorError.timeout) { _ = try await apify.rows(of: run) }
            #expect(await apify.check() == "Apify does not answer in time")
            let waiting = Task { () -> VendorError? in
                do throws(VendorError) {
                    _ = try await patient.run(run.id, waiting: .seconds(60))
                    return nil
                } catch {
                    return error
                }
            }
            await vendors.heard(.apify, .run)
            waiting.cancel()
            #expect(await waiting.value == .unavailable(retryAfter: nil))
        }
    }

    @Test("nobody at the address, and an address that is none")
    func unreachable() async throws {
        let gone = try await withFakeVendors { $0.baseURL }
        let apify = ApifyRuns(settings: ApifySettings(token: "t", baseURL: gone))
        await #expect(throws: VendorError.unavailable(retryAfter: nil)) {
            _ = try await apify.start(Self.target, limit: .seconds(1))
        }
        let wrong = ApifyRuns(settings: ApifySettings(token: "t", baseURL: "ftp://127.0.0.1"))
        await #expect(throws: VendorError.refused(status: 404)) {
            _ = try await wrong.start(Self.target, limit: .seconds(1))
        }
    }

    @Test("two megabytes of profile are read, more than five are not")
    func boundsRows() async throws {
        try await withFakeVendors { vendors in
            let apify = Self.runs(at: vendors)
            let run = try await apify.start(Self.target, limit: .seconds(30))
            vendors.script(.apify, .items, .huge, times: 1)
            let rows = try await apify.rows(of: run)
            #expect(rows.count > 2_000_000)
            let profile = try JSONProfileImporter.read(json: rows, asOf: Self.asOf, requestedSlug: "noor-tidewater")
            #expect(profile.text.utf8.count < 100_000)
            vendors.script(.apify, .items, .rows([.string(String(repeating: "x", count: 5_000_000))]))
            await #expect(throws: VendorError.tooLarge) { _ = try await apify.rows(of: run) }
        }
    }

    @Test(
        "what an actor gives in place of the person is no profile",
        arguments: [
            (Fault.empty, ImportFailure.notFound), (.privateRow, .notFound), (.wrongPerson, .notFound),
            (.rows([["error": "This profile is private"]]), .isPrivate),
            (.rows([["firstName": "LinkedIn", "lastName": "Member"]]), .isPrivate), (.violating, .unavailable),
        ])
    func noProfile(fault: Fault, failure: ImportFailure) async throws {
        try await withFakeVendors { vendors in
            let apify = Self.runs(at: vendors)
            let run = try await apify.start(Self.target, limit: .seconds(30))
            vendors.script(.apify, .items, fault)
            let rows = try await apify.rows(of: run)
            #expect(throws: failure) {
                try JSONProfileImporter.read(json: rows, asOf: Self.asOf, requestedSlug: "noor-tidewater")
            }
        }
    }

    // MARK: doctor

    @Test("a check is one request and tells what is wrong without the token")
    func checks() async throws {
        try await withFakeVendors { vendors in
            let apify = Self.runs(at: vendors)
            #expect(await apify.check() == nil)
            #expect(vendors.report.requests.map(\.call) == [.me])
            let wrong = await Self.runs(at: vendors, token: "wrong-token").check()
            #expect(wrong == "Apify does not accept APIFY_TOKEN")
            let all: [(Fault, String)] = [
                (.status(429), "Apify is asked too often (HTTP 429)"),
                (.status(500), "Apify cannot be reached or is in trouble"),
                (.status(404), "Apify refuses to answer (HTTP 404): APIFY_BASE_URL may be wrong"),
                (.truncated, "what answers at APIFY_BASE_URL is not Apify"),
            ]
            for (fault, line) in all {
                vendors.script(.apify, .me, fault)
                #expect(await apify.check() == line)
            }
        }
    }
}
