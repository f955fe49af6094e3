import HTTPTypes
import HummingbirdTesting
import Testing

@testable import GreenroomServer

@Suite("The interview in other sites' pages")
struct EmbedRouteTests {
    @Test("Where nobody is named there is neither frame nor script", arguments: ["/embed", "/embed.js"])
    func off(path: String) async throws {
        try await House().application().test(.router) { client in
            let answer = try await client.send(.get, path)
            #expect(answer.status == 404 && answer.problem == "not-found")
            #expect(answer.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
        }
    }

    @Test("The frame is for exactly those that are named, and no other page is framed")
    func on() async throws {
        let options = ServerOptions(
            rateLimitPerMinute: 0, embedOrigins: ["https://show.example", "http://localhost:3000"])
        try await House().application(options).test(.router) { client in
            let frame = try await client.send(.get, "/embed")
            #expect(frame.status == 200 && frame.text.contains("data-embedded"))
            let policy = try #require(frame.headers[.contentSecurityPolicy])
            #expect(policy.hasSuffix("frame-ancestors https://show.example http://localhost:3000"))
            #expect(frame.headers[.xFrameOptions] == nil)
            for path in ["/", "/c/x", "/embed/", "/embed.js", "/admin", "/nowhere"] {
                let other = try await client.send(.get, path)
                #expect(other.headers[.contentSecurityPolicy]?.hasSuffix("frame-ancestors 'none'") == true, "\(path)")
                #expect(other.headers[.xFrameOptions] == "DENY")
            }
            let script = try await client.send(.get, "/embed.js")
            #expect(script.status == 200)
            #expect(script.headers[.contentType]?.hasPrefix("text/javascript") == true)
            #expect(script.headers[.crossOriginResourcePolicy] == "cross-origin")
            #expect(script.headers[.accessControlAllowOrigin] == nil)
        }
    }
}
