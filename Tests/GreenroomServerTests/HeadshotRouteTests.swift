import GreenroomTestSupport
import HTTPTypes
import HummingbirdTesting
import Interviewing
import Testing

@testable import GreenroomServer

@Suite("Portraits")
struct HeadshotRouteTests {
    @Test(
        "A portrait is taken, shown as what it is, and taken away",
        arguments: [
            (TestPicture.jpeg, "image/jpeg"), (TestPicture.png, "image/png"), (TestPicture.webp, "image/webp"),
        ])
    func portraits(file: [UInt8], type: String) async throws {
        try await House().application().test(.router) { client in
            let (interview, token) = try await client.begin()
            #expect(try await client.send(.get, interview + "/headshot", token: token).problem == "not-found")
            let sent = try await client.send(.put, interview + "/headshot", token: token, type: type, body: file)
            #expect(sent.status == 200)
            let address = try #require(sent.json["field"]?["value"]?.string)
            #expect(address.hasPrefix(interview + "/headshot?v="))
            #expect(sent.json["conversation"]?["fields"]?["headshot"] == sent.json["field"])
            let shown = try await client.send(.get, address, token: token)
            #expect(shown.status == 200 && shown.headers[.contentType] == type)
            #expect(shown.headers[.xContentTypeOptions] == "nosniff")
            #expect(shown.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
            #expect(shown.headers[.crossOriginResourcePolicy] == "same-origin")
            #expect(!shown.text.contains("Secret") && shown.bytes.count < file.count)
            let tag = try #require(shown.headers[.eTag])
            let again = try await client.send(.get, address, token: token, headers: [.ifNoneMatch: tag])
            #expect(again.status == 304 && again.bytes.isEmpty)
            let kit = try await client.send(.get, interview + "/media-kit.html", token: token)
            #expect(kit.text.contains("src=\"\(address)\""))
            #expect(try await client.send(.get, interview + "/export", token: token).text.contains("\"\(type)\""))
            let removed = try await client.send(.delete, interview + "/headshot", token: token)
            #expect(removed.status == 200 && removed.json["field"]?["value"] == .null)
            #expect(try await client.send(.get, address, token: token).status == 404)
            #expect(try await client.send(.delete, interview + "/headshot", token: token).problem == "not-found")
        }
    }

    @Test(
        "What is no portrait is refused, and changes nothing",
        arguments: [
            ("image/gif", TestPicture.png, 415, "unsupported-media-type"),
            ("image/svg+xml", Array("<svg onload='x'/>".utf8), 415, "unsupported-media-type"),
            ("application/json", Array("{}".utf8), 415, "unsupported-media-type"),
            ("image/jpeg", TestPicture.png, 422, "invalid"), ("image/png", [], 422, "invalid"),
            ("image/png", Array("<html>".utf8), 422, "invalid"), ("image/webp", TestPicture.movingWebP, 422, "invalid"),
            ("image/jpeg", [UInt8](repeating: 0xFF, count: 5 << 20 + 1), 413, "too-large"),
        ] as [(String, [UInt8], Int, String)])
    func refusals(type: String, body: [UInt8], status: Int, problem: String) async throws {
        try await House().application().test(.router) { client in
            let (interview, token) = try await client.begin()
            let before = try await client.send(.get, interview, token: token)
            let answer = try await client.send(.put, interview + "/headshot", token: token, type: type, body: body)
            #expect(answer.status == status)
            #expect(answer.problem == problem)
            #expect(try await client.send(.get, interview, token: token).json == before.json)
        }
    }

    @Test("One guest's portrait is not for another, nor for another site's page")
    func strangers() async throws {
        try await House().application().test(.router) { client in
            let (interview, token) = try await client.begin()
            let sent = try await client.send(
                .put, interview + "/headshot", token: token, type: "image/webp", body: TestPicture.plainWebP)
            let address = try #require(sent.json["field"]?["value"]?.string)
            let (_, foreign) = try await client.begin()
            #expect(try await client.send(.get, address, token: foreign).status == 404)
            #expect(try await client.send(.get, address).status == 404)
            let id = interview.split(separator: "/").last ?? ""
            let elsewhere: HTTPFields = [.cookie: "greenroom_\(id)=\(token)", .origin: "https://elsewhere.example"]
            #expect(try await client.send(.get, address, headers: elsewhere).status == 403)
        }
    }
}
