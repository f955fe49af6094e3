import HTTPTypes
import HummingbirdTesting
import Interviewing
import Testing

@testable import GreenroomServer

@Suite("Going on elsewhere")
struct LinkRouteTests {
    @Test("A link opens the interview on another device, where its token becomes a cookie")
    func links() async throws {
        let options = ServerOptions(publicOrigin: "https://room.example", rateLimitPerMinute: 0)
        try await House().application(options).test(.router) { client in
            let (interview, token) = try await client.begin()
            let id = interview.split(separator: "/").last ?? ""
            let answer = try await client.send(.post, interview + "/links", token: token)
            #expect(answer.status == 201)
            let url = try #require(answer.json["url"]?.string)
            let parts = url.split(separator: "#")
            #expect(parts.first == "https://room.example/c/\(id)")
            let further = try #require(parts.last).description
            #expect(further != token)
            #expect(answer.json["expires_at"]?.string?.hasSuffix("Z") == true)
            let code = try #require(answer.json["qr_svg"]?.string)
            #expect(code == QRCode(url)?.svg)
            #expect(!code.contains(further))
            #expect(try await client.send(.get, interview, token: further).status == 200)
            let session = try await client.send(.post, interview + "/session", token: further)
            #expect(session.status == 204 && session.bytes.isEmpty)
            let cookie = try #require(session.headers[.setCookie])
            #expect(cookie.hasPrefix("greenroom_\(id)=\(further);") && cookie.contains("HttpOnly"))
            let pair = String(cookie.prefix { $0 != ";" })
            #expect(try await client.send(.get, interview, headers: [.cookie: pair]).status == 200)
            // The first token stays good beside it.
            #expect(try await client.send(.get, interview, token: token).status == 200)
        }
    }

    @Test("Where no address is set, a link leads to where the request came in")
    func host() async throws {
        try await House().application().test(.router) { client in
            let (interview, token) = try await client.begin()
            let answer = try await client.send(.post, interview + "/links", token: token)
            #expect(answer.json["url"]?.string?.hasPrefix("http://localhost") == true)
        }
    }

    @Test("Links end with their days and with the interview; another interview's opens nothing")
    func endings() async throws {
        let house = House()
        try await house.application().test(.router) { client in
            let (interview, token) = try await client.begin()
            let (other, foreign) = try await client.begin()
            let url = try #require(
                try await client.send(.post, other + "/links", token: foreign).json["url"]?.string)
            let further = String(url.split(separator: "#").last ?? "")
            #expect(try await client.send(.get, interview, token: further).status == 404)
            #expect(try await client.send(.post, interview + "/session", token: further).status == 404)
            house.time.advance(seconds: 30 * 86_400 - 1)
            #expect(try await client.send(.get, other, token: further).status == 200)
            house.time.advance(seconds: 1)
            #expect(try await client.send(.get, other, token: further).status == 404)
            #expect(try await client.send(.delete, interview, token: token).status == 204)
            #expect(try await client.send(.post, interview + "/links", token: token).status == 404)
        }
    }
}
