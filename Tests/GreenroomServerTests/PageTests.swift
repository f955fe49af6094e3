import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import GreenroomServer

@Suite("Pages and what they are made of")
struct PageTests {
    @Test(
        "A page speaks the reader's language",
        arguments: [
            (nil, nil, "en"), (nil, "de-AT,de;q=0.9,en;q=0.8", "de"), (nil, "ja, fr;q=0.3, it;q=0.7", "it"),
            (nil, "ja", "en"), ("es", "de", "es"), ("xx", "pt-BR", "pt"), (nil, "fr;q=0", "en"),
        ])
    func languages(wanted: String?, accept: String?, spoken: String) {
        let languages = PageLanguages(codes: ["de", "en", "es", "fr", "it", "pt"])
        #expect(languages.preferred(wanted, accepting: accept) == spoken)
    }

    @Test("A page is served in the language it is asked in, with its one script and style sheet")
    func served() async throws {
        try await House().application().test(.router) { client in
            let page = try await client.send(.get, "/c/abc", headers: [.acceptLanguage: "fr"])
            #expect(page.headers[.contentLanguage] == "fr")
            #expect(page.text.contains("<html lang=\"fr\""))
            for kind in ["js", "css"] {
                let address = try #require(Assets.embedded.address(of: "chat.\(kind)"))
                #expect(page.text.contains("\"\(address)\""))
                let file = try await client.send(.get, address)
                #expect(file.status == 200)
                #expect(file.headers[.cacheControl]?.contains("immutable") == true)
                #expect(!file.text.contains("import ") || kind == "js")
                #expect(!file.text.contains("from \"./"))
            }
        }
    }

    @Test("An address that holds more than an id puts nothing into the page", arguments: ["%22%3E%3Cb%3E", "a%2Fb"])
    func hostileAddress(id: String) async throws {
        try await House().application().test(.router) { client in
            let page = try await client.send(.get, "/c/\(id)")
            #expect(page.status != 200 || page.text.contains("href=\"/c//form\""))
        }
    }

    @Test(
        "Gzip is sent to those who take it",
        arguments: [
            ("gzip", true), ("br, gzip;q=0.5", true), ("*", true), ("gzip;q=0", false), ("br", false), ("", false),
            ("identity, *;q=0", false),
        ])
    func encodings(field: String, takes: Bool) {
        #expect(AcceptedEncoding.takesGzip(field) == takes)
        #expect(!AcceptedEncoding.takesGzip(nil))
    }

    @Test("What is sent small is smaller, and its tag tells it from the plain bytes")
    func compressed() async throws {
        try await House().application().test(.router) { client in
            for path in ["/static/kit.css", "/openapi.json", "/"] {
                let plain = try await client.send(.get, path)
                let small = try await client.send(.get, path, headers: [.acceptEncoding: "gzip"])
                #expect(plain.headers[.contentEncoding] == nil)
                #expect(small.headers[.contentEncoding] == "gzip")
                #expect(small.headers[.vary]?.contains("Accept-Encoding") == true)
                #expect(small.bytes.count < plain.bytes.count / 2)
                #expect(Array(small.bytes.prefix(2)) == [0x1f, 0x8b])
                if let tag = small.headers[.eTag] { #expect(tag != plain.headers[.eTag]) }
            }
        }
    }

    @Test("Every language has every text, with the same places to fill in")
    func words() throws {
        let places = /\{[a-z]+\}/
        func texts(_ file: String) throws -> [String: String] {
            let asset = try #require(Assets.embedded["words/" + file])
            return try JSONDecoder().decode([String: String].self, from: Data(asset.bytes))
        }
        let english = try texts("en.json")
        #expect(Assets.embedded.names(in: "words").count == 6 && english.count > 200)
        for file in Assets.embedded.names(in: "words") {
            let others = try texts(file)
            #expect(Set(others.keys) == Set(english.keys), "\(file)")
            for (name, text) in others {
                let filled = Set(text.matches(of: places).map { String($0.0) })
                #expect(
                    filled == Set((english[name] ?? "").matches(of: places).map { String($0.0) }), "\(file): \(name)")
                #expect(!text.isEmpty)
            }
        }
    }

    @Test("What would not shrink is sent as it is")
    func incompressible() {
        #expect(Gzip.compressed([], level: 9) == nil)
        #expect(Gzip.compressed([1, 2, 3], level: 9) == nil)
        #expect(Gzip.compressed([UInt8](repeating: 7, count: 1000), level: 9).map { $0.count < 50 } == true)
    }
}
