import GreenroomTestSupport
import Profiles
import Testing

@testable import ProfileSources

@Suite("Websites lead nowhere but to the public web")
struct WebsiteSafetyTests {
    @Test("as the address itself", arguments: refusedAddresses)
    func literal(address: String) async {
        let judge = Judge()
        let resolver = ScriptedResolver([:])
        let host = address.contains(":") ? "[\(address)]" : address
        let outcome = await Website.outcome(Website.reader(resolver, judge: judge), "http://\(host)/")
        #expect(outcome.failure == .unavailable)
        #expect(judge.seen.count == 1 && judge.admitted.isEmpty)
        #expect(resolver.asked.isEmpty)
    }

    @Test("as what a name stands for", arguments: refusedAddresses)
    func named(address: String) async {
        let judge = Judge()
        let reader = Website.reader(ScriptedResolver("site.example", address), judge: judge)
        #expect(await Website.outcome(reader, "http://site.example/").failure == .unavailable)
        #expect(judge.seen.count == 1 && judge.admitted.isEmpty)
    }

    @Test("as one of several addresses, behind an admitted one")
    func mixed() async throws {
        try await withFakeWebsite(["/": .html("<p>Hello</p>")]) { site in
            for address in refusedAddresses where address != "127.0.0.1" {
                let reader = Website.reader(ScriptedResolver("site.example", "127.0.0.1", address))
                let outcome = await Website.outcome(reader, "http://site.example:\(site.port)/")
                #expect(outcome.failure == .unavailable, "\(address)")
            }
            #expect(site.visits.isEmpty)
        }
    }

    @Test("as where a redirect leads, by address or by name")
    func redirected() async throws {
        try await withFakeWebsite { site in
            for address in refusedAddresses where address != "127.0.0.1" {
                let host = address.contains(":") ? "[\(address)]" : address
                for (location, name) in [("http://\(host)/", "other.example"), ("//inner.example/", "inner.example")] {
                    site.serve(.redirect(location), at: "/")
                    let judge = Judge(admitting: "127.0.0.1")
                    let resolver = ScriptedResolver(["site.example": [["127.0.0.1"]], name: [[address]]])
                    let reader = Website.reader(resolver, judge: judge)
                    let outcome = await Website.outcome(reader, "http://site.example:\(site.port)/")
                    #expect(outcome.failure == .unavailable, "\(location) \(address)")
                    #expect(judge.seen.count == 2 && judge.admitted == ["127.0.0.1"], "\(location) \(address)")
                }
            }
        }
    }

    @Test("the way in use reaches neither this machine nor another port")
    func inUse() async throws {
        try await withFakeWebsite(["/": .html("<p>Hello</p>")]) { site in
            let resolver = ScriptedResolver("site.example", "127.0.0.1")
            for url in ["http://site.example/", "http://127.0.0.1/", "http://2130706433/", "http://[::ffff:7f00:1]/"] {
                #expect(await Website.outcome(WebsiteReader(resolver: resolver), url).failure == .unavailable)
            }
            // Any address would do, but not any port.
            let reach = WebsiteReader.Reach(anyPort: false) { _ in true }
            let outcome = await Website.outcome(
                WebsiteReader(resolver: resolver, reach: reach), "http://site.example:\(site.port)/")
            #expect(outcome.failure == .unavailable)
            #expect(site.visits.isEmpty)
            #expect(resolver.asked == ["site.example"])
        }
    }

    @Test("a name that changes its mind is asked once, and the checked address is the one that is reached")
    func rebinding() async throws {
        try await withFakeWebsite(["/": .html("<title>First</title><p>Hello</p>")]) { site in
            try await withFakeWebsite(at: "127.0.0.2", port: site.port, ["/": .html("<p>Inside</p>")]) { inner in
                let resolver = ScriptedResolver(["site.example": [["127.0.0.1"], ["127.0.0.2"]]])
                let outcome = await Website.outcome(Website.reader(resolver), "http://site.example:\(site.port)/")
                #expect(outcome.value?.text.contains("First") == true)
                #expect(resolver.asked == ["site.example"])
                #expect(site.visits.map(\.host) == ["site.example:\(site.port)"])
                #expect(inner.visits.isEmpty)
            }
        }
    }

    @Test("a redirect to the same name is resolved and judged anew")
    func rebindingBetweenHops() async throws {
        try await withFakeWebsite(["/": .redirect("/again")]) { site in
            try await withFakeWebsite(at: "127.0.0.2", port: site.port, ["/again": .html("<p>Inside</p>")]) { inner in
                let resolver = ScriptedResolver(["site.example": [["127.0.0.1"], ["127.0.0.2"]]])
                let outcome = await Website.outcome(Website.reader(resolver), "http://site.example:\(site.port)/")
                #expect(outcome.failure == .unavailable)
                #expect(resolver.asked.count == 2)
                #expect(inner.visits.isEmpty)
            }
        }
    }

    @Test("a connection that went elsewhere is given up before anything is sent")
    func connected() async throws {
        try await withFakeWebsite(at: "::1", ["/": .html("<p>Inside</p>")]) { site in
            let page = try #require(WebAddress("http://[::1]:\(site.port)/"))
            let checked = try #require(IPAddress("2606:4700::1111"))
            let exchange = PinnedExchange(page: page, address: checked, connectTimeout: .seconds(2), limit: 1000)
            await #expect(throws: PinnedExchange.UnexpectedAddress.self) { try await exchange.answer() }
            #expect(site.visits.isEmpty)
        }
    }

    @Test("an address that does not answer gives way to the next, all of them judged")
    func next() async throws {
        try await withFakeWebsite(at: "127.0.0.2", ["/": .html("<p>Hello</p>")]) { site in
            let judge = Judge(admitting: "127.0.0.1", "127.0.0.2")
            let resolver = ScriptedResolver("site.example", "127.0.0.1", "127.0.0.2")
            let outcome = await Website.outcome(
                Website.reader(resolver, judge: judge), "http://site.example:\(site.port)/")
            #expect(outcome.value?.text.contains("Hello") == true)
            #expect(judge.admitted == ["127.0.0.1", "127.0.0.2"])
        }
    }
}
