import Foundation
import InterviewCore
import Outbound
import Ports
import Testing

@testable import ProfileSources

@Suite("Apify's wire format")
struct ApifyWireTests {
    private let target = RunTarget(kind: .linkedin, address: "https://www.linkedin.com/in/ines-okonjo")
    private let requests = ApifyRequests(
        settings: ApifySettings(token: "secret-token", baseURL: "https://api.apify.example/", runLimitUSD: 0.05))

    // MARK: Requests

    @Test("a run is started with its limits, and the token is in the header alone")
    func starts() throws {
        let request = try #require(requests.start(target, limit: .milliseconds(29_900)))
        #expect(
            request.url
                == "https://api.apify.example/v2/actors/harvestapi~linkedin-profile-scraper/runs"
                + "?timeout=29&maxItems=1&maxTotalChargeUsd=0.05")
        #expect(request.method == .post)
        let headers = Dictionary(uniqueKeysWithValues: request.headers.map { ($0.name, $0.value) })
        #expect(headers["Authorization"] == "Bearer secret-token")
        #expect(headers["Content-Type"] == "application/json")
        #expect(!request.url.contains("secret"))
        #expect(request.body.map { !String(decoding: $0, as: UTF8.self).contains("secret") } == true)
        #expect(requests.start(RunTarget(kind: .x, address: "https://x.com/ines"), limit: .seconds(1)) == nil)
        #expect(requests.start(target, limit: .zero)?.url.contains("timeout=1&") == true)
    }

    @Test("every other call has its address")
    func addresses() {
        let base = "https://api.apify.example/v2/"
        let actor = "actors/harvestapi~linkedin-profile-scraper/runs"
        #expect(requests.recentRuns(of: .linkedin)?.url == base + actor + "?desc=1&limit=25")
        #expect(requests.recentRuns(of: .x) == nil)
        #expect(requests.input(inStore: "kv1").url == base + "key-value-stores/kv1/records/INPUT")
        #expect(requests.rows(ofDataset: "d1").url == base + "datasets/d1/items?clean=1&limit=20")
        #expect(requests.rows(ofDataset: "d1").maximumBytes == 5_000_000)
        #expect(requests.owner().url == base + "users/me")
        #expect(requests.abort("r1").url == base + "actor-runs/r1/abort")
        #expect(requests.abort("r1").method == .post)
    }

    @Test(
        "the vendor is asked to wait for a minute at most, and given that time and some more",
        arguments: [
            (Duration.seconds(20), 20), (.milliseconds(200), 1), (.zero, 0), (.seconds(-5), 0), (.seconds(300), 60),
        ])
    func waits(waiting: Duration, seconds: Int) {
        let request = requests.run("r1", waiting: waiting)
        #expect(request.url.hasSuffix("/v2/actor-runs/r1?waitForFinish=\(seconds)"))
        #expect(request.timeout == .seconds(seconds) + requests.settings.requestTimeout)
    }

    @Test(
        "amounts are written to a millionth",
        arguments: [
            (0.05, "0.05"), (1, "1"), (12.5, "12.5"), (0.000_01, "0.00001"), (0, "0"), (-1, "0"), (.nan, "0"),
            (.infinity, "0"), (1e300, "1000000"),
        ])
    func writesAmounts(amount: Double, text: String) {
        #expect(ApifyRequests.dollars(amount) == text)
    }

    @Test("an actor's name cannot change the address")
    func encodesActors() {
        let odd = ApifyRequests(settings: ApifySettings(token: "t", linkedInActor: "a b/../c?d=1#e"))
        #expect(
            odd.recentRuns(of: .linkedin)?.url
                == "https://api.apify.com/v2/actors/a%20b~..~c%3Fd%3D1%23e/runs?desc=1&limit=25")
    }

    // MARK: Replies

    private func run(
        _ status: String, id: String = "r1", dataset: String = "d1", startedAt: String = "2026-11-22T08:00:00.000Z"
    ) -> String {
        #"{"id":"\#(id)","actId":"a","status":"\#(status)","startedAt":"\#(startedAt)","finishedAt":null,"#
            + #""defaultDatasetId":"\#(dataset)","defaultKeyValueStoreId":"k1","stats":{"computeUnits":0}}"#
    }

    @Test(
        "a status is one of the vendor's words",
        arguments: [
            ("READY", VendorRun.State.going), ("RUNNING", .going), ("TIMING-OUT", .going), ("ABORTING", .going),
            ("SUCCEEDED", .succeeded), ("FAILED", .failed), ("TIMED-OUT", .timedOut), ("ABORTED", .aborted),
        ])
    func readsStatus(status: String, state: VendorRun.State) throws {
        let read = try ApifyReplies.run(Array(#"{"data":\#(run(status))}"#.utf8))
        #expect(read == VendorRun(id: "r1", dataset: "d1", store: "k1", state: state))
    }

    @Test("what is not a run as documented is malformed")
    func refusesRuns() {
        for body in [
            "", "null", "[]", "{}", run("RUNNING"), #"{"data":null}"#, #"{"data":[]}"#, #"{"data":{"id":"r1"}}"#,
            #"{"data":\#(run("TIMED_OUT"))}"#, #"{"data":\#(run("RUNNING", id: ""))}"#,
            #"{"data":\#(run("RUNNING", id: "../users/me"))}"#, #"{"data":\#(run("RUNNING", dataset: "d?x=1"))}"#,
            #"{"data":\#(run("RUNNING").dropLast(3))"#, String(repeating: "[", count: 100_000),
            #"{"data":{"id":1,"status":"RUNNING","defaultDatasetId":"d","defaultKeyValueStoreId":"k"}}"#,
        ] {
            #expect(throws: VendorError.malformed) { try ApifyReplies.run(Array(body.utf8)) }
        }
    }

    @Test("of the newest runs those since a moment are told, newest first")
    func readsRecentRuns() throws {
        let since = try #require(Timestamp(rfc3339: "2026-11-22T08:00:00.000Z"))
        let items = [
            run("RUNNING", id: "old", startedAt: "2026-11-22T07:59:59.999Z"),
            run("SUCCEEDED", id: "same", startedAt: "2026-11-22T08:00:00.000Z"),
            run("READY", id: "new", startedAt: "2026-11-22T08:00:05Z"),
            run("RUNNING", id: "never", startedAt: "99999999999999999T0Z"),
        ].joined(separator: ",")
        let body = #"{"data":{"total":4,"offset":0,"limit":25,"count":4,"desc":true,"items":[\#(items)]}}"#
        #expect(try ApifyReplies.runs(Array(body.utf8), since: since).map(\.id) == ["new", "same"])
        #expect(throws: VendorError.malformed) { try ApifyReplies.runs(Array(#"{"data":{}}"#.utf8), since: since) }
    }

    @Test(
        "a moment is read in the vendor's form alone",
        arguments: [
            ("2026-11-22T08:00:00.000Z", true), ("2026-11-22T08:00:00Z", true), ("2026-11-22 08:00:00.000Z", false),
            ("2026-13-22T08:00:00.000Z", false), ("1-1-1T9999999999999999.1", false), ("", false),
            ("２026-11-22T08:00:00.000Z", false),
        ])
    func readsMoments(text: String, isOne: Bool) {
        #expect((ApifyReplies.moment(text) != nil) == isOne)
    }

    @Test("rows are an array, as they came")
    func readsRows() throws {
        for body in ["[]", " [1, {\"a\": 2}]\n", "[null]"] {
            #expect(try ApifyReplies.rows(Array(body.utf8)) == Array(body.utf8))
        }
        for body in ["", "{}", #"{"data":{"items":[]}}"#, "[1", "<html>", "null", "[1]x", "[\"\u{0}\"]"] {
            #expect(throws: VendorError.malformed) { try ApifyReplies.rows(Array(body.utf8)) }
        }
    }

    @Test(
        "refusals are told by their status",
        arguments: [
            (200, nil), (201, nil), (301, .refused(status: 301)), (400, .refused(status: 400)),
            (401, .refused(status: 401)), (402, .refused(status: 402)), (404, .refused(status: 404)),
            (408, .unavailable(retryAfter: .seconds(7))), (429, .rateLimited(retryAfter: .seconds(7))),
            (500, .unavailable(retryAfter: .seconds(7))), (503, .unavailable(retryAfter: .seconds(7))),
        ] as [(Int, VendorError?)])
    func readsRefusals(status: Int, error: VendorError?) {
        let body = Array(#"{"error":{"type":"x","message":"secret"}}"#.utf8)
        #expect(VendorError(OutboundReply(status: status, headers: ["retry-after": "7"], body: body)) == error)
    }

    @Test("an account whose runs or memory are all in use is told to wait")
    func readsBusyAccounts() {
        for type in ["actor-memory-limit-exceeded", "concurrent-runs-limit-exceeded"] {
            let body = Array(#"{"error":{"type":"\#(type)","message":"…"}}"#.utf8)
            #expect(VendorError(OutboundReply(status: 402, headers: [:], body: body)) == .rateLimited(retryAfter: nil))
        }
    }

    @Test("what the connection does is told too")
    func readsTrouble() {
        #expect(VendorError(OutboundError.timeout) == .timeout)
        #expect(VendorError(OutboundError.unreachable) == .unavailable(retryAfter: nil))
        #expect(VendorError(OutboundError.cancelled) == .unavailable(retryAfter: nil))
        #expect(VendorError(OutboundError.tooLarge) == .tooLarge)
        #expect(VendorError(OutboundError.badAddress) == .refused(status: 404))
    }

    @Test("X is read only where an actor for it is configured")
    func tellsKinds() {
        #expect(ApifyRuns(settings: ApifySettings(token: "t")).kinds == [.linkedin])
        #expect(ApifyRuns(settings: ApifySettings(token: "t", xActor: "a/b")).kinds == [.linkedin, .x])
    }
}
