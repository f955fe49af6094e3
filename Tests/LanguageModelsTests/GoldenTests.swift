import Foundation
import Outbound
import Ports
import Testing

@testable import LanguageModels

/// The requests, letter by letter. A change of one is a change of what leaves the house: look at it, then run the
/// suite once with `GREENROOM_RECORD_GOLDEN=1` and read the difference.
@Suite("The requests as they leave")
struct GoldenTests {
    static let names = ["gemini", "gemini-words", "chat", "chat-object", "chat-words"]
    static let tasks = ["analyse": Sample.analysis, "repair": Sample.repair, "read": Sample.reading]
    static let cases: [String] = names.flatMap { name in
        name.contains("-") ? ["\(name).read"] : tasks.keys.sorted().map { "\(name).\($0)" }
    }

    @Test("are what they were", arguments: cases)
    func golden(_ name: String) throws {
        let parts = name.split(separator: ".").map(String.init)
        let task = try #require(Self.tasks[parts[1]])
        let told = try Self.told(Self.request(parts[0], ModelPrompt(task)))
        if ProcessInfo.processInfo.environment["GREENROOM_RECORD_GOLDEN"] == "1" {
            let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
            try Data(told.utf8).write(to: folder.appending(path: name + ".json"))
        }
        let url = try #require(
            Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Golden"))
        #expect(try String(contentsOf: url, encoding: .utf8) == told)
    }

    private static func request(_ name: String, _ prompt: ModelPrompt) -> OutboundRequest {
        let dialects = [
            "chat": ChatDialect(), "chat-object": ChatDialect(format: .object, hasTemperature: false),
            "chat-words": ChatDialect(format: .words, hasPlainLimit: false),
        ]
        if let dialect = dialects[name] {
            return ChatRequest.complete(prompt, on: Sample.chat, dialect: dialect, timeout: .seconds(15))
        }
        return GeminiRequest.generate(
            prompt, on: Sample.gemini, dialect: name == "gemini" ? .schema : .words, timeout: .milliseconds(14_200))
    }

    private static func told(_ request: OutboundRequest) throws -> String {
        let body = try JSONSerialization.jsonObject(with: Data(request.body ?? []))
        let headers = Dictionary(uniqueKeysWithValues: request.headers.map { ($0.name, $0.value) })
        let value: [String: Any] = [
            "method": request.method.rawValue, "url": request.url, "headers": headers, "body": inLines(body),
        ]
        let data = try JSONSerialization.data(
            withJSONObject: value, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// Texts of several lines as a list of them: people read the difference.
    private static func inLines(_ value: Any) -> Any {
        if let text = value as? String, text.contains("\n") {
            return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        if let list = value as? [Any] { return list.map(inLines) }
        if let object = value as? [String: Any] { return object.mapValues(inLines) }
        return value
    }

    @Test("are the same bytes each time")
    func deterministic() {
        for task in Self.tasks.values {
            for name in Self.names {
                #expect(Self.request(name, ModelPrompt(task)).body == Self.request(name, ModelPrompt(task)).body)
            }
        }
    }

    @Test("carry no key in address or body, and none at all where there is none")
    func keys() {
        for name in Self.names {
            let request = Self.request(name, ModelPrompt(Sample.analysis))
            #expect(!request.url.contains("K1") && !request.url.contains("K2"))
            let body = String(decoding: request.body ?? [], as: UTF8.self)
            #expect(!body.contains("\"K1\"") && !body.contains("K2"))
        }
        var open = Sample.chat
        open.key = ""
        let request = ChatRequest.complete(
            ModelPrompt(Sample.reading), on: open, dialect: ChatDialect(), timeout: .seconds(1))
        #expect(!request.headers.contains { $0.name == "Authorization" })
    }

    @Test("tell Gemini how long is waited, in whole seconds, and name its models by path")
    func gemini() {
        let waits: [(Duration, String)] = [
            (.milliseconds(10), "1"), (.seconds(15), "15"), (.milliseconds(15_001), "16"),
        ]
        for (wait, header) in waits {
            let request = GeminiRequest.generate(
                ModelPrompt(Sample.reading), on: Sample.gemini, dialect: .schema, timeout: wait)
            #expect(request.headers.first { $0.name == "X-Server-Timeout" }?.value == header)
            #expect(request.timeout == wait)
        }
        let models = [
            ("m", "https://g.example/v1beta/models/m"), ("models/m", "https://g.example/v1beta/models/m"),
            ("tunedModels/é?", "https://g.example/v1beta/tunedModels/%C3%A9%3F"),
        ]
        for (model, url) in models {
            let server = ModelServer(baseURL: "https://g.example", key: "k", model: model)
            #expect(GeminiRequest.describe(server, timeout: .seconds(1)).url == url)
        }
    }
}
