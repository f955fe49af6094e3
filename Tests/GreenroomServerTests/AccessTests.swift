import HTTPTypes
import HummingbirdTesting
import Interviewing
import Testing

@testable import GreenroomServer

@Suite("Who may touch an interview")
struct AccessTests {
    static let touches: [(HTTPRequest.Method, String)] = [
        (.get, ""), (.delete, ""), (.get, "/messages"), (.post, "/messages"), (.post, "/profiles"),
        (.delete, "/profiles/x"), (.post, "/profiles/x/cancel"), (.post, "/profiles/x/refresh"),
        (.get, "/profiles/x/text"), (.patch, "/fields/role"), (.post, "/undo"), (.post, "/complete"),
        (.get, "/media-kit"), (.post, "/media-kit/variant"), (.get, "/media-kit.json"), (.get, "/media-kit.html"),
        (.get, "/media-kit.md"),
        (.post, "/feedback"), (.get, "/export"), (.get, "/events"), (.get, "/shares"), (.post, "/shares"),
        (.delete, "/shares/x"), (.post, "/links"), (.post, "/session"), (.get, "/headshot"), (.put, "/headshot"),
        (.delete, "/headshot"),
    ]

    @Test("No token, a wrong one and a foreign one are answered like an id that isn't there", arguments: touches)
    func strangers(method: HTTPRequest.Method, path: String) async throws {
        try await House().application().test(.router) { client in
            let (mine, _) = try await client.begin()
            let (_, foreign) = try await client.begin()
            let absent = try await client.send(method, conversations + "/absent" + path, token: foreign)
            #expect(absent.status == 404)
            for token in [nil, "wrong", foreign, ""] {
                let answer = try await client.send(method, mine + path, token: token)
                #expect(answer.status == 404)
                #expect(answer.json == absent.json)
            }
        }
    }

    /// How a request with the cookie comes, and what is answered.
    struct CookieCase: Sendable {
        var method: HTTPRequest.Method
        var origin: String?
        var status: Int
    }

    @Test(
        "The cookie counts for this site's own pages",
        arguments: [
            CookieCase(method: .get, origin: nil, status: 200),
            CookieCase(method: .get, origin: "https://elsewhere.example", status: 403),
            CookieCase(method: .post, origin: nil, status: 403),
            CookieCase(method: .post, origin: "null", status: 403),
            CookieCase(method: .post, origin: "https://elsewhere.example", status: 403),
            CookieCase(method: .post, origin: "http://localhost.elsewhere.example", status: 403),
            CookieCase(method: .post, origin: "http://localhost", status: 200),
            CookieCase(method: .post, origin: "https://room.example", status: 200),
        ])
    func cookies(_ how: CookieCase) async throws {
        let options = ServerOptions(publicOrigin: "https://room.example", rateLimitPerMinute: 0)
        try await House().application(options).test(.router) { client in
            let started = try await client.send(.post, conversations, json: "{}")
            let cookie = try #require(started.headers[.setCookie])
            #expect(cookie.contains("Secure"))
            #expect(started.headers[.strictTransportSecurity] != nil)
            let pair = String(cookie.prefix { $0 != ";" })
            let path = try #require(started.headers[.location])
            var headers: HTTPFields = [.cookie: "other=1; \(pair)"]
            headers[.origin] = how.origin
            let answer =
                how.method == .get
                ? try await client.send(.get, path, headers: headers)
                : try await client.send(.post, path + "/messages", headers: headers, json: #"{"text": "hello"}"#)
            #expect(answer.status == how.status)
            if how.status == 403 { #expect(answer.problem == "cross-origin") }
        }
    }

    @Test("One interview's cookie opens no other")
    func foreignCookie() async throws {
        try await House().application().test(.router) { client in
            let (path, _) = try await client.begin()
            let (_, foreign) = try await client.begin()
            let id = path.split(separator: "/").last ?? ""
            let answer = try await client.send(.get, path, headers: [.cookie: "greenroom_\(id)=\(foreign)"])
            #expect(answer.status == 404)
        }
    }

    @Test("The chat's page holds nothing personal and needs no token")
    func page() async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let id = path.split(separator: "/").last.map(String.init) ?? ""
            let page = try await client.send(.get, "/c/\(id)")
            let other = try await client.send(.get, "/c/somebody-else")
            // The address leads to the form without scripts, so its id stands in the page, and nothing else of it.
            #expect(page.text.replacing(id, with: "somebody-else") == other.text)
            #expect(!page.text.contains(token))
        }
    }
}
