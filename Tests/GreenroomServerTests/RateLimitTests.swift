import HTTPTypes
import HummingbirdTesting
import Testing

@testable import GreenroomServer

@Suite("Rate limits")
struct RateLimitTests {
    @Test("One write too many is 429 with the seconds to wait, and after them it passes")
    func writes() async throws {
        let house = House()
        let options = ServerOptions(rateLimitPerMinute: 3)
        try await house.application(options).test(.router) { client in
            let (path, token) = try await client.begin()
            func say() async throws -> Answer {
                try await client.send(.post, path + "/messages", token: token, json: #"{"text": "hello"}"#)
            }
            for _ in 0..<3 { #expect(try await say().status == 200) }
            let refused = try await say()
            #expect(refused.status == 429)
            #expect(refused.problem == "rate-limited")
            #expect(refused.headers[.retryAfter] == "20")
            #expect(try await client.send(.get, path, token: token).status == 200)
            house.time.advance(seconds: 20)
            #expect(try await say().status == 200)
        }
    }

    @Test("Zero is off")
    func off() async throws {
        try await House().application(ServerOptions(rateLimitPerMinute: 0)).test(.router) { client in
            let (path, token) = try await client.begin()
            for _ in 0..<200 { #expect(try await client.send(.get, path, token: token).status == 200) }
        }
    }

    @Test("An address is limited whatever tokens it shows; health never is")
    func addresses() async throws {
        try await House().application(ServerOptions(rateLimitPerMinute: 1)).test(.router) { client in
            for number in 0..<100 {
                let passed = try await client.send(.get, "/nowhere", token: "t\(number)")
                #expect(passed.status == 404)
            }
            let refused = try await client.send(.get, "/nowhere", token: "another")
            #expect(refused.status == 429)
            let health = try await client.send(.get, "/healthz")
            #expect(health.status == 200)
        }
    }

    @Test("Memory is bounded however many keys come")
    func bounded() {
        let buckets = TokenBuckets(perMinute: 2, maximumKeys: 100)
        for number in 0..<10_000 { #expect(buckets.take("key \(number)", now: Int64(number)) == nil) }
        #expect(buckets.count <= 100)
    }

    @Test(
        "A client's address is the first that no trusted proxy has written",
        arguments: [
            ("203.0.113.9", ["198.51.100.1"], "203.0.113.9"), ("10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", ["192.0.2.66, 198.51.100.1, 10.0.0.7"], "198.51.100.1"),
            ("10.0.0.1", ["192.0.2.66", "198.51.100.1"], "198.51.100.1"), ("10.0.0.1", [], "10.0.0.1"),
            ("10.0.0.1", ["nonsense"], "10.0.0.1"), ("::ffff:10.0.0.1", ["198.51.100.1"], "198.51.100.1"),
            ("2001:db8::1", [], "2001:db8::ffff"),
        ])
    func proxies(peer: String, forwarded: [String], same: String) throws {
        let trusted = TrustedProxies(networks: [try #require(IPNetwork("10.0.0.0/8"))])
        #expect(trusted.client(peer: peer, forwarded: forwarded) == trusted.client(peer: same, forwarded: []))
        #expect(trusted.client(peer: nil, forwarded: forwarded) == "unknown")
    }

    @Test(
        "What is no network is none", arguments: ["", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8/8", "host", "10.0.0.0/x"])
    func networks(text: String) {
        #expect(IPNetwork(text) == nil)
    }
}
