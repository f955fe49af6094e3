import HTTPTypes
import HummingbirdTesting
import Interviewing
import Testing

@testable import GreenroomServer

@Suite("The metrics of success over HTTP")
struct AnalyticsRouteTests {
    private let path = "/api/v1/admin/analytics"
    private let options = ServerOptions(rateLimitPerMinute: 0, adminToken: "owner-key")

    @Test(
        "They are for whoever holds the owner's key",
        arguments: [nil, "", "wrong", "owner-ke", "owner-key2", "Owner-key"])
    func strangers(token: String?) async throws {
        try await House().application(options).test(.router) { client in
            let answer = try await client.send(.get, path, token: token)
            #expect(answer.status == 401 && answer.problem == "unauthorized")
            #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
        }
    }

    @Test("Without a key configured there is nothing there", arguments: [nil, ""] as [String?])
    func absent(configured: String?) async throws {
        let options = ServerOptions(rateLimitPerMinute: 0, adminToken: configured)
        try await House().application(options).test(.router) { client in
            for token in [nil, "", "owner-key"] as [String?] {
                let answer = try await client.send(.get, path, token: token)
                #expect(answer.status == 404)
                #expect(answer.json == (try await client.send(.get, "/api/v1/admin/nothing", token: token)).json)
            }
        }
    }

    @Test("A guest's token opens nothing, in a header or in a cookie")
    func guest() async throws {
        try await House().application(options).test(.router) { client in
            let (_, token) = try await client.begin()
            #expect(try await client.send(.get, path, token: token).status == 401)
            let cookie: HTTPFields = [.cookie: "greenroom_=owner-key; token=owner-key"]
            #expect(try await client.send(.get, path, headers: cookie).status == 401)
        }
    }

    @Test("JSON is what comes, and text where that is liked better")
    func forms() async throws {
        try await House().application(options).test(.router) { client in
            _ = try await client.begin()
            let json = try await client.send(.get, path, token: "owner-key")
            #expect(json.status == 200 && json.json["interviews"]?["started"] == .integer(1))
            #expect(json.json["days"] == .integer(90))
            for accept in ["text/plain", "application/json;q=0.5, text/plain"] {
                let text = try await client.send(.get, path, token: "owner-key", headers: [.accept: accept])
                #expect(text.headers[.contentType]?.hasPrefix("text/plain") == true)
                #expect(text.text.contains("greenroom_analytics_interviews{state=\"started\"} 1\n"))
                #expect(!text.text.contains("rating_mean"))
            }
            let refused = try await client.send(.get, path, token: "owner-key", headers: [.accept: "image/png"])
            #expect(refused.problem == "not-acceptable")
        }
    }

    @Test("A time that is none is refused", arguments: ["0", "-1", "3651", "x", "", "1.5", "99999999999999999999"])
    func days(text: String) async throws {
        try await House().application(options).test(.router) { client in
            let refused = try await client.send(.get, path + "?days=" + text, token: "owner-key")
            #expect(refused.problem == "invalid")
            let answered = try await client.send(.get, path + "?days=3650", token: "owner-key")
            #expect(answered.status == 200)
        }
    }

    @Test("They are among the server's metrics, summed up anew every 15 s at most")
    func gauges() async throws {
        let house = House()
        try await house.application(options).test(.router) { client in
            func started() async throws -> Bool {
                try await client.send(.get, "/metrics").text
                    .contains("greenroom_analytics_interviews{state=\"started\"} 1\n")
            }
            #expect(try await !started())
            _ = try await client.begin()
            house.time.advance(seconds: 14)
            #expect(try await !started())
            house.time.advance(seconds: 1)
            #expect(try await started())
        }
    }

    @Test(
        "The key is compared whole",
        arguments: [
            ("a", "a", true), ("", "a", false), ("a", "", false), ("", "", false), ("aa", "a", false),
            ("ab", "aba", false),
        ])
    func comparison(presented: String, secret: String, isEqual: Bool) {
        #expect(AdminAccess.areEqual(presented, secret) == isEqual)
    }

    @Test("The operator's page holds no figures and needs no key")
    func page() async throws {
        try await House().application(options).test(.router) { client in
            let page = try await client.send(.get, "/admin")
            #expect(page.status == 200 && page.headers[.contentType]?.hasPrefix("text/html") == true)
            #expect(!page.text.contains("owner-key"))
        }
    }
}
