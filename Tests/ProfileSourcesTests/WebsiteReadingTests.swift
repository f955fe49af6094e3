import Foundation
import GreenroomTestSupport
import Profiles
import Testing

@testable import ProfileSources

@Suite("Reading a website")
struct WebsiteReadingTests {
    private static let page = """
        <!doctype html><html lang="en"><head><title>Odalys Brandvold – tides</title>
        <meta name="description" content="Odalys Brandvold works on tidal power.">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "Person", "name": "Odalys Brandvold",
         "jobTitle": "Tidal Engineer", "worksFor": {"@type": "Organization", "name": "Ebbwater"},
         "description": "I build turbines that fish can swim through. Most turbines are too fast; I believe slow wins.",
         "sameAs": ["https://www.linkedin.com/in/odalys-brandvold-tides", "https://x.com/odalystides"]}
        </script></head>
        <body><h1>Tides</h1><p>Two rivers, nine turbines.</p></body></html>
        """

    @Test("a guest's page becomes a document with what it quotes")
    func reads() async throws {
        try await withFakeWebsite(["/about": .html(Self.page)]) { site in
            let profile = try await Website.outcome(Website.reader(), "http://site.example:\(site.port)/about").get()
            #expect(profile.kind == .website)
            #expect(profile.document.name == "Odalys Brandvold")
            #expect(profile.document.current?.company == "Ebbwater")
            #expect(profile.document.websites.first == "https://www.linkedin.com/in/odalys-brandvold-tides")
            #expect(profile.text.contains("Two rivers, nine turbines."))
            let visit = try #require(site.visits.first)
            #expect(visit.host == "site.example:\(site.port)")
            #expect(visit.headers["user-agent"] == "Greenroom (+profile reading at the guest's request)")
            #expect(visit.headers["accept-encoding"] == "identity")
            #expect(visit.headers["cookie"] == nil && visit.headers["authorization"] == nil)
        }
    }

    @Test(
        "redirects are followed by hand",
        arguments: [301, 302, 303, 307, 308])
    func follows(status: Int) async throws {
        try await withFakeWebsite([
            "/": .redirect("/a", status: status), "/a": .redirect("b?x=1", status: status), "/b": .html(Self.page),
        ]) { site in
            site.serve(
                .init(status: status, [("Location", "/a"), ("Set-Cookie", "visit=1; Path=/")]), at: "/")
            let outcome = await Website.outcome(Website.reader(), "http://site.example:\(site.port)/")
            #expect(outcome.value?.document.name == "Odalys Brandvold")
            #expect(site.visits.map(\.path) == ["/", "/a", "/b"])
            #expect(site.visits.allSatisfy { $0.headers["cookie"] == nil })
        }
    }

    @Test("five redirects are followed, not six, and no circle")
    func limitsRedirects() async throws {
        try await withFakeWebsite(["/5": .html(Self.page), "/loop": .redirect("/loop")]) { site in
            for hop in 0..<5 { site.serve(.redirect("/\(hop + 1)"), at: "/\(hop)") }
            site.serve(.redirect("/0"), at: "/start")
            let base = "http://site.example:\(site.port)"
            #expect(await Website.outcome(Website.reader(), base + "/0").value != nil)
            #expect(await Website.outcome(Website.reader(), base + "/start").failure == .unavailable)
            let before = site.visits.count
            #expect(await Website.outcome(Website.reader(), base + "/loop").failure == .unavailable)
            #expect(site.visits.count == before + 6)
        }
    }

    @Test(
        "a redirect to nowhere is the end",
        arguments: ["", "ftp://site.example/", "http://user:secret@site.example/", "http://intranet/", "javascript:1"])
    func refusesLocation(location: String) async throws {
        try await withFakeWebsite(["/": .redirect(location)]) { site in
            let outcome = await Website.outcome(Website.reader(), "http://site.example:\(site.port)/")
            #expect(outcome.failure == .unavailable)
            #expect(site.visits.count == 1)
        }
    }

    @Test(
        "what a server says is told in the reasons there are",
        arguments: [
            (404, ImportFailure.notFound), (410, .notFound), (401, .unavailable), (403, .unavailable),
            (429, .unavailable), (500, .unavailable), (503, .unavailable), (204, .notAProfile), (304, .unavailable),
        ])
    func statuses(status: Int, failure: ImportFailure) async throws {
        try await withFakeWebsite(["/": .init(status: status, [("Content-Type", "text/html")])]) { site in
            let outcome = await Website.outcome(Website.reader(), "http://site.example:\(site.port)/")
            #expect(outcome.failure == failure)
        }
    }

    @Test(
        "only pages are read",
        arguments: [
            ("application/pdf", false), ("image/png", false), ("application/json", false), ("video/mp4", false),
            ("application/octet-stream", false), ("text/html", true), ("TEXT/HTML ; charset=UTF-8", true),
            ("application/xhtml+xml", true), (nil, true),
        ] as [(String?, Bool)])
    func types(type: String?, isRead: Bool) async throws {
        try await withFakeWebsite(["/": .html(Self.page, type: type)]) { site in
            let outcome = await Website.outcome(Website.reader(), "http://site.example:\(site.port)/")
            #expect(outcome.failure == (isRead ? nil : .notAProfile))
        }
    }

    @Test("a plain text is its own words, and tells of nobody")
    func plainText() async throws {
        try await withFakeWebsite(["/": .html("I am Odalys <b>Brandvold</b>.", type: "text/plain")]) { site in
            let profile = try await Website.outcome(Website.reader(), "http://site.example:\(site.port)/").get()
            #expect(profile.text.contains("I am Odalys <b>Brandvold</b>."))
            #expect(profile.document.name == nil)
        }
    }

    @Test("bytes that are no text, and pages without a word, are no profile")
    func nothing() async throws {
        let bodies: [[UInt8]] = [
            [0, 1, 2, 3, 0, 255], [], Array("<html><body><script>1</script></body></html>".utf8),
            Array("  \n".utf8),
        ]
        for body in bodies {
            try await withFakeWebsite(["/": .init([("Content-Type", "text/html")], body: body)]) { site in
                let outcome = await Website.outcome(Website.reader(), "http://site.example:\(site.port)/")
                #expect(outcome.failure == .notAProfile)
            }
        }
    }

    @Test("a page of more than 2 MB is not read, whether it says so or not", arguments: [true, false])
    func size(isMeasured: Bool) async throws {
        let filler = [UInt8](repeating: UInt8(ascii: "a"), count: 2_000_001)
        var page = FakeWebsite.Page([("Content-Type", "text/html")], body: filler)
        page.isMeasured = isMeasured
        try await withFakeWebsite(["/": page]) { site in
            let outcome = await Website.outcome(Website.reader(), "http://site.example:\(site.port)/")
            #expect(outcome.failure == .tooLarge)
        }
        page.body.removeLast()
        try await withFakeWebsite(["/": page]) { [page] site in
            #expect(page.body.count == 2_000_000)
            let outcome = await Website.outcome(Website.reader(), "http://site.example:\(site.port)/")
            #expect(outcome.value != nil)
        }
    }

    @Test("what is packed is not unpacked", arguments: ["gzip", "br", "identity, gzip"])
    func packed(encoding: String) async throws {
        var page = FakeWebsite.Page.html(Self.page)
        page.headers.append(("Content-Encoding", encoding))
        try await withFakeWebsite(["/": page]) { site in
            let outcome = await Website.outcome(Website.reader(), "http://site.example:\(site.port)/")
            #expect(outcome.failure == .unavailable)
        }
    }

    @Test("a page that goes on for ever ends after five seconds")
    func drips() async throws {
        var page = FakeWebsite.Page.html("<html><body><p>One word")
        page.isEndless = true
        let clock = ManualClock()
        try await withFakeWebsite(["/": page]) { site in
            let reader = Website.reader(clock: clock)
            let url = "http://site.example:\(site.port)/"
            async let outcome = Website.outcome(reader, url)
            await site.firstVisit()
            await clock.sleeper(within: .seconds(5))
            clock.advance(by: .seconds(5))
            #expect(await outcome.failure == .timeout)
        }
    }

    @Test("a name service that does not answer is waited for no longer than that")
    func hangingName() async {
        struct Hanging: HostResolver {
            func addresses(of host: String) async throws(ImportFailure) -> [IPAddress] {
                for await _ in AsyncStream<Void>(unfolding: { try? await Task.sleep(for: .seconds(3600)) }) {}
                throw .unavailable
            }
        }
        let clock = ManualClock()
        async let outcome = Website.outcome(Website.reader(Hanging(), clock: clock), "http://site.example/")
        await clock.sleeper(within: .seconds(5))
        clock.advance(by: .seconds(5))
        #expect(await outcome.failure == .timeout)
    }

    @Test("a reading that is given up leaves nothing waiting")
    func cancels() async throws {
        var page = FakeWebsite.Page.html("<html>")
        page.isEndless = true
        try await withFakeWebsite(["/": page]) { site in
            let url = "http://site.example:\(site.port)/"
            let reading = Task { await Website.outcome(Website.reader(), url) }
            await site.firstVisit()
            reading.cancel()
            #expect(await reading.value.failure == .timeout)
        }
    }

    @Test("nobody at home is unavailable")
    func refused() async throws {
        let port = try await withFakeWebsite { $0.port }
        let outcome = await Website.outcome(Website.reader(), "http://site.example:\(port)/")
        #expect(outcome.failure == .unavailable)
        #expect(
            await Website.outcome(Website.reader(ScriptedResolver([:])), "http://no.example/").failure == .unavailable)
    }
}
