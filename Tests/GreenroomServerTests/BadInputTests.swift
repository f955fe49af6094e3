import HTTPTypes
import HummingbirdTesting
import Interviewing
import Testing

@testable import GreenroomServer

/// One thing that cannot be right, and what is answered.
struct BadRequest: Sendable, CustomTestStringConvertible {
    var what: String
    var method = HTTPRequest.Method.post
    var path = "/messages"
    var type: String? = "application/json"
    var headers: HTTPFields = [:]
    var body: [UInt8] = []
    var status: Int
    var problem: String
    var testDescription: String { what }

    init(
        _ what: String, _ method: HTTPRequest.Method = .post, _ path: String = "/messages",
        type: String? = "application/json", headers: HTTPFields = [:], body: String = "",
        status: Int,
        _ problem: String
    ) {
        self.what = what
        self.method = method
        self.path = path
        self.type = type
        self.headers = headers
        self.body = Array(body.utf8)
        self.status = status
        self.problem = problem
    }

    init(_ what: String, bytes: [UInt8], status: Int, _ problem: String) {
        self.init(what, status: status, problem)
        body = bytes
    }
}

@Suite("Bad input is a problem that says what to do, and changes nothing")
struct BadInputTests {
    static let cases: [BadRequest] = [
        .init("an empty body", body: "", status: 400, "malformed"),
        .init("broken JSON", body: #"{"text": "#, status: 400, "malformed"),
        .init("a list for an object", body: #"["text"]"#, status: 400, "malformed"),
        .init("a scalar for an object", body: "7", status: 400, "malformed"),
        .init("JSON nested without end", body: String(repeating: "[", count: 100_000), status: 400, "malformed"),
        .init(
            "invalid UTF-8", bytes: Array(#"{"text": ""#.utf8) + [0xFF, 0xFE] + Array("\"}".utf8), status: 400,
            "malformed"),
        .init("half a surrogate pair", body: #"{"text": "\ud800"}"#, status: 400, "malformed"),
        .init("a raw NUL", bytes: Array(#"{"text": ""#.utf8) + [0] + Array("\"}".utf8), status: 400, "malformed"),
        .init("only a NUL", body: #"{"text": "\u0000"}"#, status: 422, "invalid"),
        .init("no text", body: "{}", status: 422, "invalid"),
        .init("text of a wrong type", body: #"{"text": 5}"#, status: 422, "invalid"),
        .init("empty text", body: #"{"text": ""}"#, status: 422, "invalid"),
        .init("blank text", body: #"{"text": " \n\t"}"#, status: 422, "invalid"),
        .init(
            "10,001 characters", body: "{\"text\": \"\(String(repeating: "x", count: 10_001))\"}", status: 413,
            "too-large"),
        .init("1 MB", body: "{\"text\": \"\(String(repeating: "x", count: 1 << 20))\"}", status: 413, "too-large"),
        .init(
            "a wrong content type", type: "text/plain", body: #"{"text": "hello"}"#, status: 415,
            "unsupported-media-type"),
        .init("no content type", type: nil, body: #"{"text": "hello"}"#, status: 415, "unsupported-media-type"),
        .init(
            "an endless key", headers: [.idempotencyKey: String(repeating: "k", count: 201)],
            body: #"{"text": "hello"}"#,
            status: 422, "invalid"),
        .init("no page number", .get, "/messages?before=x", status: 422, "invalid"),
        .init("a page of nothing", .get, "/messages?limit=0", status: 422, "invalid"),
        .init("an unknown field", .patch, "/fields/shoe_size", body: #"{"value": 1}"#, status: 404, "not-found"),
        .init("an edit of nothing", .patch, "/fields/role", body: "{}", status: 422, "invalid"),
        .init(
            "text for a number", .patch, "/fields/years_experience", body: #"{"value": "x"}"#, status: 422, "invalid"),
        .init("a huge number", .patch, "/fields/years_experience", body: #"{"value": 1e300}"#, status: 422, "invalid"),
        .init(
            "no e-mail address", .patch, "/fields/email", body: #"{"value": "nora at vale"}"#, status: 422, "invalid"),
        .init("an unknown verdict", .patch, "/fields/role", body: #"{"status": "stated"}"#, status: 422, "invalid"),
        .init("six stars", .post, "/feedback", body: #"{"rating": 6}"#, status: 422, "invalid"),
        .init("stars in words", .post, "/feedback", body: #"{"rating": "five"}"#, status: 422, "invalid"),
        .init("no show", .post, "/media-kit/variant", body: "{}", status: 422, "invalid"),
        .init("a blank show", .post, "/media-kit/variant", body: #"{"show": " \u200b"}"#, status: 422, "invalid"),
        .init(
            "a show without end", .post, "/media-kit/variant",
            body: "{\"show\": \"\(String(repeating: "x", count: 20_001))\"}", status: 413, "too-large"),
        .init(
            "a show as a picture", .post, "/media-kit/variant", headers: [.accept: "image/png"],
            body: #"{"show": "x"}"#, status: 406, "not-acceptable"),
        .init("an empty file", .post, "/profiles", type: "application/pdf", body: "", status: 422, "invalid"),
        .init(
            "a picture", .post, "/profiles", type: "image/png", body: "\u{89}PNG", status: 415, "unsupported-media-type"
        ),
        .init(
            "a file without a type", .post, "/profiles", type: nil, body: "%PDF", status: 415, "unsupported-media-type"),
        .init("broken JSON for a profile", .post, "/profiles", body: "{", status: 400, "malformed"),
        .init("neither address nor text", .post, "/profiles", body: "{}", status: 422, "invalid"),
        .init(
            "both address and text", .post, "/profiles", body: #"{"url": "https://x.example", "text": "y"}"#,
            status: 422,
            "invalid"),
        .init(
            "an address that is none", .post, "/profiles", body: #"{"url": "not an address"}"#, status: 422, "invalid"),
        .init(
            "a form without a boundary", .post, "/profiles", type: "multipart/form-data", body: "x", status: 400,
            "malformed"),
        .init(
            "a form without a file", .post, "/profiles", type: "multipart/form-data; boundary=b",
            body: "--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--", status: 400, "malformed"),
        .init("an unknown profile", .delete, "/profiles/nobody", status: 404, "not-found"),
        .init("an unknown address", .get, "/nowhere", status: 404, "not-found"),
        .init("a method that is not there", .put, "/messages", status: 405, "method-not-allowed"),
        .init("a stream from nowhere", .get, "/events?after=-1", status: 422, "invalid"),
        .init("a stream after nonsense", .get, "/events", headers: [.lastEventID: "x"], status: 422, "invalid"),
    ]

    @Test("Every bad request", arguments: cases)
    func refused(_ bad: BadRequest) async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let before = try await client.send(.get, path, token: token)
            let answer = try await client.send(
                bad.method, path + bad.path, token: token, headers: bad.headers, type: bad.type, body: bad.body)
            #expect(answer.status == bad.status)
            #expect(answer.problem == bad.problem)
            #expect(answer.json["status"] == .integer(bad.status))
            #expect(answer.json["detail"]?.string?.isEmpty == false)
            #expect(try await client.send(.get, path, token: token).json == before.json)
        }
    }

    @Test("21 MB are refused by their declared length")
    func hugeFile() async throws {
        try await House().application().test(.router) { client in
            let (path, token) = try await client.begin()
            let answer = try await client.send(
                .post, path + "/profiles", token: token, type: "application/pdf",
                body: [UInt8](repeating: 0x20, count: 21 << 20))
            #expect(answer.status == 413)
            #expect(answer.problem == "too-large")
        }
    }

    @Test("405 names the methods that there are")
    func allow() async throws {
        try await House().application().test(.router) { client in
            let answer = try await client.send(.put, conversations)
            #expect(answer.headers[.allow] == "POST")
        }
    }

    @Test("Every answer forbids what pages here never do", arguments: ["/", "/nowhere", "/healthz"])
    func securityHeaders(path: String) async throws {
        try await House().application().test(.router) { client in
            let answer = try await client.send(.get, path)
            #expect(answer.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
            #expect(answer.headers[.contentSecurityPolicy]?.contains("unsafe") == false)
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(answer.headers[.referrerPolicy] == "no-referrer")
            #expect(answer.headers[.xRequestID]?.isEmpty == false)
        }
    }
}
