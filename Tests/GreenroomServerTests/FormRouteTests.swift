import GreenroomTestSupport
import HTTPTypes
import HummingbirdTesting
import Interviewing
import Testing

@testable import GreenroomServer

@Suite("The plain form")
struct FormRouteTests {
    private static let urlencoded = "application/x-www-form-urlencoded"

    /// A browser without scripts: it has the cookie, says where its forms come from, and likes pages.
    private struct Browser {
        let client: any TestClientProtocol
        let path: String
        let api: String
        let cookie: String

        init(_ client: any TestClientProtocol) async throws {
            let started = try await client.send(.post, "/start", headers: [.origin: "http://localhost"])
            #expect(started.status == 303)
            path = try #require(started.headers[.location])
            cookie = String(try #require(started.headers[.setCookie]).prefix { $0 != ";" })
            api = conversations + "/" + (path.split(separator: "/").dropFirst().first ?? "")
            self.client = client
        }

        func headers(origin: String? = "http://localhost") -> HTTPFields {
            var headers: HTTPFields = [.cookie: cookie, .accept: "text/html,*/*;q=0.8"]
            headers[.origin] = origin
            return headers
        }

        func load(_ query: String = "") async throws -> Answer {
            try await client.send(.get, path + query, headers: headers(origin: nil))
        }

        func send(_ body: String, origin: String? = "http://localhost") async throws -> Answer {
            try await client.send(
                .post, path, headers: headers(origin: origin), type: FormRouteTests.urlencoded, body: Array(body.utf8))
        }

        func send(parts: [(head: String, body: [UInt8])]) async throws -> Answer {
            var body: [UInt8] = []
            for part in parts {
                body += Array("--b\r\nContent-Disposition: form-data; \(part.head)\r\n\r\n".utf8) + part.body
                body += Array("\r\n".utf8)
            }
            return try await client.send(
                .post, path, headers: headers(), type: "multipart/form-data; boundary=b",
                body: body + Array("--b--\r\n".utf8))
        }

        func value(of field: String) async throws -> JSONValue? {
            try await client.send(.get, api, headers: headers(origin: nil)).json["fields"]?[field]?["value"]
        }
    }

    private func browse(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await House().application().test(.router) { client in try await body(try await Browser(client)) }
    }

    @Test("An interview begins without a script, and its form holds every field and the question")
    func begins() async throws {
        try await browse { browser in
            let page = try await browser.load()
            #expect(page.status == 200)
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            #expect(page.headers[.referrerPolicy] == "same-origin")
            #expect(!page.text.contains("<script"))
            for field in ["full_name", "email", "expertise_keywords", "speaking_style", "recording_setup"] {
                #expect(page.text.contains("name=\"field.\(field)\""), "\(field)")
            }
            #expect(page.text.contains("name=\"story.1.title\""))
            #expect(page.text.contains("<textarea id=\"answer\" name=\"answer\""))
        }
    }

    @Test("An answer is understood as in the chat, once, and the page is loaded anew")
    func answers() async throws {
        try await browse { browser in
            let body = "key=2&answer=I%27m+Nora+Vale%2C+nora%40vale.example&do=send"
            for _ in 0..<2 {
                let sent = try await browser.send(body)
                #expect(sent.status == 303)
                #expect(sent.headers[.location] == "\(browser.path)?said=sent")
            }
            #expect(try await browser.value(of: "email")?.string == "nora@vale.example")
            let page = try await browser.load("?said=sent")
            #expect(page.text.contains("role=\"status\""))
            #expect(page.text.components(of: "class=\"guest\"") == 1)
            #expect(page.text.contains("value=\"nora@vale.example\""))
            #expect(page.text.contains("aria-describedby=\"facts-email\""))
            #expect(page.text.contains("In your kit"))
        }
    }

    @Test("What was changed in fields is saved whatever is pressed; what was not is left alone")
    func edits() async throws {
        try await browse { browser in
            let first = try await browser.send(
                "field.role=Pilot&was.field.role=&field.podcast_topics=Ice%0D%0ATides%0D%0A&was.field.podcast_topics=")
            #expect(first.headers[.location] == "\(browser.path)?said=saved")
            #expect(try await browser.value(of: "role")?.string == "Pilot")
            #expect(try await browser.value(of: "podcast_topics")?.strings == ["Ice", "Tides"])
            // This page was made before the role was known, and did not touch it.
            _ = try await browser.send(
                "field.role=&was.field.role=&field.company=Northharbour&was.field.company=&do=save")
            #expect(try await browser.value(of: "role")?.string == "Pilot")
            #expect(try await browser.value(of: "company")?.string == "Northharbour")
            _ = try await browser.send(
                "field.podcast_topics=Tides%0D%0ANight&was.field.podcast_topics=Ice%0D%0ATides&do=save")
            #expect(try await browser.value(of: "podcast_topics")?.strings == ["Tides", "Night"])
            _ = try await browser.send("field.podcast_topics=Night%0ATides&was.field.podcast_topics=Tides%0ANight")
            #expect(try await browser.value(of: "podcast_topics")?.strings == ["Night", "Tides"])
            _ = try await browser.send("field.role=&was.field.role=Pilot&do=save")
            #expect(try await browser.value(of: "role") == .null)
            let nothing = try await browser.send("do=save")
            #expect(nothing.headers[.location] == "\(browser.path)?said=unchanged")
        }
    }

    @Test("Stories are told, changed and struck")
    func stories() async throws {
        try await browse { browser in
            _ = try await browser.send(
                "story.1.title=Through+the+ice&was.story.1.title=&story.1.metrics=A+day%0D%0A40+ships&was.story.1.metrics="
            )
            let stories = try await browser.value(of: "success_stories")
            guard case .array(let told)? = stories else { throw NotBegun() }
            #expect(told.first?["title"]?.string == "Through the ice")
            #expect(told.first?["metrics"]?.strings == ["A day", "40 ships"])
            let page = try await browser.load()
            let fact = try #require(page.text.between("name=\"story.1.fact\" value=\"", "\""))
            _ = try await browser.send(
                "story.1.fact=\(fact)&story.1.title=Over+the+ice&was.story.1.title=Through+the+ice&story.1.metrics=A+day"
                    + "&was.story.1.metrics=A+day")
            guard case .array(let changed)? = try await browser.value(of: "success_stories") else { throw NotBegun() }
            #expect(changed.map { $0["title"]?.string } == ["Over the ice"])
            let now = try #require(try await browser.load().text.between("name=\"story.1.fact\" value=\"", "\""))
            _ = try await browser.send("story.1.fact=\(now)&story.1.title=&was.story.1.title=Over+the+ice")
            #expect(try await browser.value(of: "success_stories") == .null)
        }
    }

    @Test("What cannot be right stands beside its field, with what was typed, and the rest is saved")
    func errors() async throws {
        try await browse { browser in
            let answer = try await browser.send(
                "answer=Hello&field.email=nora+at+vale&was.field.email=&field.role=Pilot&was.field.role="
                    + "&field.years_experience=many&was.field.years_experience=&do=send")
            #expect(answer.status == 422)
            #expect(answer.headers[.contentType]?.hasPrefix("text/html") == true)
            #expect(answer.text.contains("value=\"nora at vale\""))
            #expect(answer.text.contains("value=\"many\""))
            #expect(answer.text.contains("<a href=\"#field-email\">"))
            #expect(answer.text.contains("id=\"error-email\""))
            #expect(answer.text.contains("aria-describedby=\"error-email\" aria-invalid=\"true\""))
            #expect(answer.text.contains(">\nHello</textarea>"))
            #expect(try await browser.value(of: "role")?.string == "Pilot")
            #expect(try await browser.value(of: "email") == .null)
            // The answer was not sent: first what is wrong is put right.
            #expect(!answer.text.contains("class=\"guest\""))
        }
    }

    @Test("Facts are kept, struck and brought back by their buttons; what was typed as a message stays")
    func marks() async throws {
        try await browse { browser in
            _ = try await browser.send("field.role=Pilot&was.field.role=")
            let fact = try #require(try await browser.load().text.between("name=\"reject\" value=\"role ", "\""))
            let struck = try await browser.send("reject=role+\(fact)&answer=still+typing")
            #expect(struck.status == 200)
            #expect(struck.text.contains(">\nstill typing</textarea>"))
            #expect(try await browser.value(of: "role") == .null)
            #expect(struck.text.contains("name=\"confirm\" value=\"role \(fact)\""))
            #expect(try await browser.send("confirm=role+\(fact)").status == 303)
            #expect(try await browser.value(of: "role")?.string == "Pilot")
            let unknown = try await browser.send("confirm=role+nothing")
            #expect(unknown.status == 422)
            #expect(try await browser.send("confirm=shoe_size+1").status == 422)
            #expect(try await browser.send("do=undo").headers[.location] == "\(browser.path)?said=undone")
        }
    }

    @Test("A profile and a portrait are uploaded, and taken away again")
    func uploads() async throws {
        try await browse { browser in
            let sent = try await browser.send(parts: [
                ("name=\"answer\"", []), ("name=\"do\"", Array("send".utf8)),
                ("name=\"file\"; filename=\"cv.txt\"\r\nContent-Type: text/plain", Array("Pilot, 2014 - present".utf8)),
                ("name=\"picture\"; filename=\"me.png\"\r\nContent-Type: image/png", TestPicture.png),
            ])
            #expect(sent.headers[.location] == "\(browser.path)?said=added")
            let page = try await browser.load()
            #expect(page.text.contains("(cv.txt)"))
            let address = try #require(page.text.between("<img src=\"", "\""))
            #expect(address.hasPrefix(browser.api + "/headshot?v="))
            #expect(try await browser.client.send(.get, address, headers: browser.headers(origin: nil)).status == 200)
            let profile = try #require(page.text.between("name=\"withdraw\" value=\"", "\""))
            #expect(try await browser.send("withdraw=\(profile)").status == 303)
            #expect(try await browser.send("do=remove_headshot").status == 303)
            let after = try await browser.load()
            #expect(!after.text.contains("cv.txt") && !after.text.contains("<img"))
            // A choice of no file is no file.
            let none = try await browser.send(parts: [
                ("name=\"file\"; filename=\"\"\r\nContent-Type: application/octet-stream", [])
            ])
            #expect(none.headers[.location] == "\(browser.path)?said=unchanged")
            let wrong = try await browser.send(parts: [
                ("name=\"picture\"; filename=\"x.png\"\r\nContent-Type: image/png", Array("GIF89a".utf8)),
                ("name=\"file\"; filename=\"x.exe\"\r\nContent-Type: application/x-dosexec", [1]),
            ])
            #expect(wrong.status == 422 && wrong.text.contains("id=\"error-picture\""))
        }
    }

    @Test("It is completed when everything is there; until then it says what is missing")
    func completes() async throws {
        try await browse { browser in
            let early = try await browser.send("do=complete")
            #expect(early.status == 422)
            #expect(
                early.text.contains("<a href=\"#field-email\">")
                    && early.text.contains("<a href=\"#field-success_stories\">"))
            let token = String(browser.cookie.split(separator: "=").last ?? "")
            try await browser.client.complete(browser.api, token)
            let page = try await browser.load()
            #expect(page.text.contains("\(browser.api)/media-kit.html"))
            #expect(!page.text.contains("name=\"answer\""))
            let late = try await browser.send("field.role=Captain&was.field.role=Pilot")
            #expect(late.status == 409 && late.headers[.contentType]?.hasPrefix("text/html") == true)
        }
    }

    @Test("Erasing wants a tick, and leaves nothing")
    func erases() async throws {
        try await browse { browser in
            #expect(try await browser.send("do=erase").text.contains("id=\"error-erase\""))
            #expect(try await browser.load().status == 200)
            let erased = try await browser.send("do=erase&erase_sure=yes")
            #expect(erased.status == 303 && erased.headers[.location] == "/")
            #expect(erased.headers[.setCookie]?.contains("Max-Age=0") == true)
            #expect(try await browser.load().status == 404)
        }
    }

    @Test("It is for the cookie's holder, from this site's own page")
    func access() async throws {
        try await browse { browser in
            for origin in [nil, "null", "https://elsewhere.example"] {
                let refused = try await browser.send("field.role=Pilot&was.field.role=", origin: origin)
                #expect(refused.status == 403)
            }
            #expect(try await browser.value(of: "role") == .null)
            let page = try await browser.client.send(.get, browser.path, headers: [.accept: "text/html"])
            #expect(page.status == 404 && page.headers[.contentType]?.hasPrefix("text/html") == true)
            #expect(try await browser.client.send(.get, browser.path).problem == "not-found")
            let other = try await browser.client.send(
                .post, "/start", headers: [.origin: "https://elsewhere.example"])
            #expect(other.status == 403)
            #expect(try await browser.client.send(.post, "/start").status == 303)
        }
    }

    @Test(
        "What is no form is refused",
        arguments: [
            ("application/json", "{}", 415), ("application/x-www-form-urlencoded", "answer=%FF%FE", 400),
            ("multipart/form-data", "x", 400), ("multipart/form-data; boundary=b", "--b\r\n", 400),
            ("application/x-www-form-urlencoded", String(repeating: "x&", count: 501), 400),
            ("application/x-www-form-urlencoded", String(repeating: "x", count: 1 << 20 + 1), 413),
        ])
    func malformed(type: String, body: String, status: Int) async throws {
        try await browse { browser in
            let answer = try await browser.client.send(
                .post, browser.path, headers: browser.headers(), type: type, body: Array(body.utf8))
            #expect(answer.status == status)
        }
    }

    @Test(
        "Nothing that a guest writes becomes markup, whatever it is joined with",
        arguments: [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301} onmouseover=\u{22}alert(1)",
            "</textarea><b>", "{{answer}}", "{{{html}}}", "'&amp;'", "**<i>**", "<\u{338}script>",
        ])
    func hostile(text: String) async throws {
        try await browse { browser in
            let encoded = text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            _ = try await browser.send(
                "field.role=\(encoded)&was.field.role=&field.key_message=\(encoded)&was.field.key_message=")
            _ = try await browser.send("answer=My+role+is+\(encoded)&do=send")
            let refused = try await browser.send("field.email=\(encoded)&was.field.email=&answer=\(encoded)")
            for page in [try await browser.load(), refused] {
                #expect(page.status == 200 || page.status == 422)
                let scalars = Array(page.text.unicodeScalars)
                let wanted = Array(text.unicodeScalars)
                let isRaw = "<\"'&".unicodeScalars.contains { wanted.contains($0) }
                let isFound = scalars.indices.contains { scalars[$0...].starts(with: wanted) }
                #expect(!(isRaw && isFound), "\(text)")
                #expect(!page.text.contains("<script") && !page.text.contains("<img src=x"))
            }
        }
    }
}

extension String {
    /// How often another text stands in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }

    /// What stands behind the first mark, up to the second.
    fileprivate func between(_ first: String, _ second: String) -> String? {
        guard let start = firstRange(of: first)?.upperBound,
            let end = self[start...].firstRange(of: second)?.lowerBound
        else { return nil }
        return String(self[start..<end])
    }
}
