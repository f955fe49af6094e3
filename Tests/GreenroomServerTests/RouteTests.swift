import HTTPTypes
import HummingbirdTesting
import Interviewing
import Testing

@testable import GreenroomServer

@Suite("The guest API")
struct RouteTests {
    @Test("An interview begins with its first question, a token and a cookie")
    func begins() async throws {
        try await House().application().test(.router) { client in
            let answer = try await client.send(.post, conversations, json: #"{"full_name": "Nora Vale"}"#)
            #expect(answer.status == 201)
            #expect(answer.json["conversation"]?["fields"]?["full_name"]?["value"]?.string == "Nora Vale")
            let id = try #require(answer.json["conversation"]?["id"]?.string)
            #expect(answer.headers[.location] == "\(conversations)/\(id)")
            let cookie = try #require(answer.headers[.setCookie])
            let token = try #require(answer.json["token"]?.string)
            #expect(cookie.hasPrefix("greenroom_\(id)=\(token);"))
            for part in ["HttpOnly", "SameSite=Lax", "Path=/"] { #expect(cookie.contains(part)) }
            #expect(!cookie.contains("Secure"))
        }
    }

    @Test("An interview is begun in a language and goes on in another")
    func language() async throws {
        try await House().application().test(.router) { client in
            let begun = try await client.send(.post, conversations, json: #"{"language": "de-DE"}"#)
            #expect(begun.json["conversation"]?["language"]?.string == "de")
            let id = try #require(begun.json["conversation"]?["id"]?.string)
            let token = try #require(begun.json["token"]?.string)
            let path = "\(conversations)/\(id)"
            let changed = try await client.send(.patch, path, token: token, json: #"{"language": "es"}"#)
            #expect(changed.status == 200)
            #expect(changed.json["conversation"]?["language"]?.string == "es")
            for body in [#"{"language": "tlh"}"#, "{}", #"{"language": null}"#] {
                #expect(try await client.send(.patch, path, token: token, json: body).status == 422)
            }
            #expect(try await client.send(.patch, path, token: "wrong", json: #"{"language": "es"}"#).status == 404)
        }
    }

    @Test("No body begins an interview, too")
    func beginsWithoutBody() async throws {
        try await House().application().test(.router) { client in
            let answer = try await client.send(.post, conversations)
            #expect(answer.status == 201)
        }
    }

    @Test("A message is answered with itself, the replies and the interview")
    func answers() async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let answer = try await client.send(
                .post, path + "/messages", token: token, json: #"{"text": "I'm Nora Vale, nora@vale.example"}"#)
            #expect(answer.status == 200)
            guard case .array(let messages)? = answer.json["messages"] else {
                Issue.record("no messages")
                return
            }
            #expect(messages.first?["role"]?.string == "guest")
            #expect(messages.count > 1)
            #expect(answer.json["conversation"]?["fields"]?["email"]?["value"]?.string == "nora@vale.example")
            let shown = try await client.send(.get, path, token: token)
            #expect(shown.json == answer.json["conversation"])
            let page = try await client.send(.get, path + "/messages?limit=1", token: token)
            #expect(page.json["messages"] == messages.last.map { JSONValue.array([$0]) })
        }
    }

    @Test("The same key again answers the same and adds nothing; with another text it is refused")
    func repeats() async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let key: HTTPFields = [.idempotencyKey: "k-1"]
            let body = #"{"text": "I'm Nora Vale"}"#
            let first = try await client.send(.post, path + "/messages", token: token, headers: key, json: body)
            let second = try await client.send(.post, path + "/messages", token: token, headers: key, json: body)
            #expect(first.json == second.json)
            let other = try await client.send(
                .post, path + "/messages", token: token, headers: key, json: #"{"text": "I'm Olga"}"#)
            #expect(other.status == 422)
            #expect(other.problem == "invalid")
        }
    }

    @Test("A field is edited, and the edit is undone")
    func edits() async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let edited = try await client.send(
                .patch, path + "/fields/role", token: token, json: #"{"value": "Cartographer"}"#)
            #expect(edited.status == 200)
            #expect(edited.json["field"]?["value"]?.string == "Cartographer")
            let undone = try await client.send(.post, path + "/undo", token: token)
            #expect(undone.json["conversation"]?["fields"]?["role"]?["value"] == .null)
            let nothing = try await client.send(.post, path + "/undo", token: token)
            #expect(nothing.status == 409)
            #expect(nothing.problem == "conflict")
        }
    }

    @Test("Completing with something open says what is missing")
    func missing() async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let answer = try await client.send(.post, path + "/complete", token: token)
            #expect(answer.status == 409)
            #expect(answer.problem == "missing-fields")
            #expect(answer.json["missing"]?.strings.contains("email") == true)
        }
    }

    @Test(
        "A profile is taken at once, in every form",
        arguments: [
            ("application/json", #"{"text": "Pilot at Port of Norrhaven, 2014 - present"}"#, "text"),
            ("application/json", #"{"basics": {"name": "Ines Falk"}}"#, "json_resume"),
            ("application/pdf", "%PDF-1.4 nothing", "linkedin_pdf"),
            ("application/zip", "PK\u{3}\u{4}nothing", "linkedin_export"),
            ("text/plain; charset=utf-8", "Pilot at Port of Norrhaven, 2014 - present", "text"),
            (
                "multipart/form-data; boundary=xx",
                "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a/cv.txt\"\r\n"
                    + "Content-Type: text/plain\r\n\r\nPilot, 2014\r\n--xx--\r\n", "text"
            ),
        ])
    func attaches(type: String, body: String, kind: String) async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let answer = try await client.send(
                .post, path + "/profiles", token: token, type: type, body: Array(body.utf8))
            #expect(answer.status == 202)
            #expect(answer.json["profile"]?["kind"]?.string == kind)
            #expect(answer.json["profile"]?["state"]?.string == "queued")
            if type.hasPrefix("multipart") { #expect(answer.json["profile"]?["file_name"]?.string == "cv.txt") }
            let id = try #require(answer.json["profile"]?["id"]?.string)
            let cancelled = try await client.send(.post, "\(path)/profiles/\(id)/cancel", token: token)
            #expect(cancelled.status == 202)
            #expect(cancelled.json["profile"]?["reason"]?.string == "cancelled")
            let refreshed = try await client.send(.post, "\(path)/profiles/\(id)/refresh", token: token)
            #expect(refreshed.problem == "conflict")
            #expect(try await client.send(.get, "\(path)/profiles/\(id)/text", token: token).status == 404)
            let gone = try await client.send(.delete, "\(path)/profiles/\(id)", token: token)
            #expect(gone.json["conversation"]?["profiles"] == .array([]))
        }
    }

    @Test("An address is told to be out of reach where nothing fetches")
    func addresses() async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let answer = try await client.send(
                .post, path + "/profiles", token: token, json: #"{"url": "linkedin.com/in/nora-vale-0"}"#)
            #expect(answer.status == 202)
            #expect(answer.json["profile"]?["reason"]?.string == "not_configured")
        }
    }

    @Test(
        "The kit comes in the form asked for",
        arguments: [
            ("/media-kit", nil, 200, "application/json"), ("/media-kit", "text/html,*/*;q=0.8", 200, "text/html"),
            ("/media-kit", "text/markdown", 200, "text/markdown"), ("/media-kit.json", nil, 200, "application/json"),
            ("/media-kit.html", nil, 200, "text/html"), ("/media-kit.md", nil, 200, "text/markdown"),
            ("/media-kit", "image/png", 406, "application/problem+json"),
        ] as [(String, String?, Int, String)])
    func kits(address: String, accept: String?, status: Int, type: String) async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            var headers: HTTPFields = [:]
            headers[.accept] = accept
            let answer = try await client.send(.get, path + address, token: token, headers: headers)
            #expect(answer.status == status)
            #expect(answer.headers[.contentType]?.hasPrefix(type) == true)
        }
    }

    @Test("The kit for a show holds what the kit holds, and nothing else")
    func variant() async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            _ = try await client.send(
                .patch, path + "/fields/podcast_topics", token: token, json: #"{"value": ["Ice", "Tides"]}"#)
            let body = #"{"show": "We talk about tides, <script> and harbours."}"#
            let answer = try await client.send(.post, path + "/media-kit/variant", token: token, json: body)
            #expect(answer.status == 200)
            guard case .array(let topics)? = answer.json["media_kit"]?["topics"] else { throw NotBegun() }
            #expect(topics.first?["topic"]?.string == "Tides")
            #expect(answer.json["matched_words"]?.strings.isEmpty == false)
            let page = try await client.send(
                .post, path + "/media-kit/variant", token: token, headers: [.accept: "text/html"], json: body)
            #expect(page.headers[.contentType]?.hasPrefix("text/html") == true)
            #expect(!page.text.contains("harbours") && !page.text.contains("<script>"))
        }
    }

    @Test("Feedback is taken; export holds everything; erased is gone, cookie and all")
    func ends() async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let feedback = try await client.send(
                .post, path + "/feedback", token: token, json: #"{"rating": 5, "comment": "Quick."}"#)
            #expect(feedback.status == 204)
            let export = try await client.send(.get, path + "/export", token: token)
            #expect(export.text.contains("Quick."))
            let erased = try await client.send(.delete, path, token: token)
            #expect(erased.status == 204)
            #expect(erased.headers[.setCookie]?.contains("Max-Age=0") == true)
            #expect(try await client.send(.get, path, token: token).status == 404)
        }
    }

    @Test(
        "What anybody may see is there",
        arguments: [
            ("/", "text/html"), ("/c/anything", "text/html"), ("/static/kit.css", "text/css"),
            ("/static/kit.js", "text/javascript"), ("/static/de.json", "application/json"),
            ("/healthz", "application/json"), ("/readyz", "application/json"),
            ("/metrics", "text/plain"), ("/openapi.json", "application/json"),
        ])
    func open(path: String, type: String) async throws {
        try await House().application().test(.router) { client in
            let answer = try await client.send(.get, path)
            #expect(answer.status == 200)
            #expect(answer.headers[.contentType]?.hasPrefix(type) == true)
            #expect(!answer.bytes.isEmpty)
            let head = try await client.send(.head, path)
            #expect(head.status == 200)
            #expect(head.bytes.isEmpty)
        }
    }

    @Test("A static file that the client has is not sent again")
    func cached() async throws {
        try await House().application().test(.router) { client in
            let first = try await client.send(.get, "/static/kit.css")
            let tag = try #require(first.headers[.eTag])
            let again = try await client.send(.get, "/static/kit.css", headers: [.ifNoneMatch: "\"x\", W/\(tag)"])
            #expect(again.status == 304)
            #expect(again.bytes.isEmpty)
        }
    }

    @Test("Requests are counted by their route, never by their address")
    func counts() async throws {
        let house = House()
        try await house.application().test(.router) { client in
            let (path, token) = try await client.begin()
            _ = try await client.send(.get, path, token: token)
            _ = try await client.send(.get, "/secret-\(token)")
            let text = try await client.send(.get, "/metrics").text
            #expect(
                text.contains(
                    #"greenroom_http_requests_total{method="GET",route="/api/v1/conversations/{id}",status="200"} 1"#))
            #expect(text.contains(#"greenroom_http_requests_total{method="GET",route="none",status="404"} 1"#))
            #expect(text.contains("greenroom_jobs_depth 0"))
            #expect(!text.contains(token))
        }
    }
}
