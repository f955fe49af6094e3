import GreenroomTestSupport
import HTTPTypes
import HummingbirdTesting
import Interviewing
import Testing

@testable import GreenroomServer

@Suite("Shared kits")
struct ShareRouteTests {
    private static let browser: HTTPFields = [.accept: "text/html,application/xhtml+xml,*/*;q=0.8"]
    private static let options = ServerOptions(publicOrigin: "https://room.example", rateLimitPerMinute: 0)

    /// The path of a share's address.
    private func path(_ answer: Answer) throws -> String {
        let url = try #require(answer.json["share"]?["url"]?.string)
        #expect(url.hasPrefix("https://room.example/kit/"))
        return String(url.dropFirst("https://room.example".count))
    }

    @Test("A completed kit is shared as a page, Markdown and JSON, and no search engine keeps it")
    func shares() async throws {
        try await House().application(Self.options).test(.router) { client in
            let (interview, token) = try await client.begin()
            try await client.complete(interview, token)
            let shared = try await client.send(.post, interview + "/shares", token: token)
            #expect(shared.status == 201)
            #expect(shared.json["share"]?["expires_at"] == .null)
            let kit = try path(shared)
            for (ending, type) in [("", "text/html"), (".md", "text/markdown"), (".json", "application/json")] {
                let answer = try await client.send(.get, kit + ending)
                #expect(answer.status == 200)
                #expect(answer.headers[.contentType]?.hasPrefix(type) == true)
                #expect(answer.text.contains("Nora Vale"))
                #expect(answer.headers[.xRobotsTag]?.contains("noindex") == true)
                #expect(answer.headers[.referrerPolicy] == "no-referrer")
                #expect(answer.headers[.cacheControl] == "no-store")
                // Neither the interview's number nor its token is anywhere in it.
                #expect(!answer.text.contains(interview) && !answer.text.contains(token))
            }
            let page = try await client.send(.get, kit)
            #expect(!page.text.contains("Back to the interview"))
            #expect(page.text.contains("href=\"\(kit.split(separator: "/").last ?? "").md\""))
        }
    }

    @Test("Shares are listed without their address, and taken back one by one")
    func list() async throws {
        try await House().application(Self.options).test(.router) { client in
            let (interview, token) = try await client.begin()
            try await client.complete(interview, token)
            let first = try await client.send(
                .post, interview + "/shares", token: token, json: #"{"expires_in_days": 30}"#)
            #expect(first.json["share"]?["expires_at"]?.string?.hasSuffix("Z") == true)
            let second = try await client.send(.post, interview + "/shares", token: token, json: "{}")
            let listed = try await client.send(.get, interview + "/shares", token: token)
            guard case .array(let shares)? = listed.json["shares"] else { throw NotBegun() }
            #expect(shares.count == 2 && shares.allSatisfy { $0["url"] == .null })
            let id = try #require(first.json["share"]?["id"]?.string)
            #expect(try await client.send(.delete, "\(interview)/shares/\(id)", token: token).status == 204)
            #expect(try await client.send(.delete, "\(interview)/shares/\(id)", token: token).problem == "not-found")
            #expect(try await client.send(.get, try path(first)).status == 404)
            #expect(try await client.send(.get, try path(second)).status == 200)
        }
    }

    @Test("Whatever shows nothing says so in plain words, the same for every reason")
    func gone() async throws {
        let house = House()
        try await house.application(Self.options).test(.router) { client in
            let (interview, token) = try await client.begin()
            try await client.complete(interview, token)
            let expiring = try path(
                try await client.send(.post, interview + "/shares", token: token, json: #"{"expires_in_days": 1}"#))
            let lasting = try path(try await client.send(.post, interview + "/shares", token: token))
            house.time.advance(seconds: 86_400)
            let unknown = try await client.send(.get, "/kit/nothing", headers: Self.browser)
            #expect(unknown.status == 404)
            #expect(unknown.headers[.contentType]?.hasPrefix("text/html") == true)
            #expect(unknown.headers[.xRobotsTag]?.contains("noindex") == true)
            #expect(unknown.text.contains("There is no media kit here"))
            #expect(try await client.send(.get, expiring, headers: Self.browser).bytes == unknown.bytes)
            #expect(try await client.send(.delete, interview, token: token).status == 204)
            for ending in ["", ".md", ".json", "/headshot"] {
                let answer = try await client.send(.get, lasting + ending, headers: Self.browser)
                #expect(answer.status == 404 && answer.bytes == unknown.bytes)
                #expect(try await client.send(.get, lasting + ending).problem == "not-found")
            }
        }
    }

    @Test(
        "Before completion a kit is not shared; what cannot be right is refused",
        arguments: [
            ("{}", 409, "conflict"), (#"{"expires_in_days": 0}"#, 422, "invalid"),
            (#"{"expires_in_days": 366}"#, 422, "invalid"), (#"{"expires_in_days": "7"}"#, 422, "invalid"),
            ("[]", 400, "malformed"), ("", 400, "malformed"),
        ])
    func refusals(body: String, status: Int, problem: String) async throws {
        try await House().application().test(.router) { client in
            let (interview, token) = try await client.begin()
            let answer = try await client.send(.post, interview + "/shares", token: token, json: body)
            #expect(answer.status == status)
            #expect(answer.problem == problem)
            #expect(try await client.send(.get, interview + "/shares", token: token).json["shares"] == .array([]))
        }
    }

    @Test("There are twenty shares at most, and no other guest takes one back")
    func bounds() async throws {
        try await House().application().test(.router) { client in
            let (interview, token) = try await client.begin()
            try await client.complete(interview, token)
            var last: Answer?
            for _ in 0..<20 {
                last = try await client.send(.post, interview + "/shares", token: token)
                #expect(last?.status == 201)
            }
            let refused = try await client.send(.post, interview + "/shares", token: token)
            #expect(refused.problem == "conflict")
            let (other, foreign) = try await client.begin()
            let id = try #require(last?.json["share"]?["id"]?.string)
            #expect(try await client.send(.delete, "\(other)/shares/\(id)", token: foreign).status == 404)
            #expect(try await client.send(.delete, "\(interview)/shares/\(id)", token: foreign).status == 404)
            #expect(try await client.send(.delete, "\(interview)/shares/\(id)", token: token).status == 204)
        }
    }

    @Test("A shared kit shows the portrait that was uploaded, from its own address")
    func portrait() async throws {
        try await House().application(Self.options).test(.router) { client in
            let (interview, token) = try await client.begin()
            let sent = try await client.send(
                .put, interview + "/headshot", token: token, type: "image/png", body: TestPicture.png)
            #expect(sent.status == 200)
            try await client.complete(interview, token)
            let kit = try path(try await client.send(.post, interview + "/shares", token: token))
            let secret = kit.split(separator: "/").last ?? ""
            #expect(try await client.send(.get, kit).text.contains("src=\"\(secret)/headshot\""))
            let json = try await client.send(.get, kit + ".json")
            #expect(json.json["headshot"]?.string == "https://room.example\(kit)/headshot")
            let picture = try await client.send(.get, kit + "/headshot")
            #expect(picture.status == 200 && picture.headers[.contentType] == "image/png")
            #expect(picture.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
        }
    }
}
