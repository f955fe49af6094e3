import Outbound
import Ports
import Testing

@testable import LanguageModels

@Suite("A server's dialect")
struct DialectTests {
    private static let good = (200, #"{"choices":[{"message":{"content":"{\"a\":1}"},"finish_reason":"stop"}]}"#)
    private static let answer = Result<ModelAnswer, ModelError>.success(
        ModelAnswer(json: "{\"a\":1}", model: Sample.chat.model))

    /// How the requests asked for their answer's shape, limit and temperature.
    private func dialects(_ script: Script) -> [String] {
        script.bodies.map { body in
            let format =
                body.contains("\"json_schema\"") ? "schema" : body.contains("\"json_object\"") ? "object" : "words"
            return format + (body.contains("\"max_tokens\"") ? "" : " completion")
                + (body.contains("\"temperature\"") ? "" : " plain")
        }
    }

    static let tables: [(replies: [(Int, String)], dialects: [String])] = [
        ([good, good], ["schema", "schema"]),
        // llama-cpp-python
        ([(500, "Internal Server Error"), good, good], ["schema", "object", "object"]),
        (
            [(400, "response_format type is unavailable now"), (422, "no"), good, good],
            ["schema", "object", "words", "words"]
        ),
        // A server that passes over the format and writes prose
        (
            [(200, #"{"choices":[{"message":{"content":"Sure, here it is."}}]}"#), good, good],
            ["schema", "object", "object"]
        ),
        // OpenAI's reasoning models
        (
            [
                (400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
                (400, "Unsupported value: 'temperature' does not support 0 with this model."), good, good,
            ],
            ["schema", "schema completion", "schema completion plain", "schema completion plain"]
        ),
        // Proven, then changed behind the same address
        ([good, (400, "json_schema is not supported"), good], ["schema", "schema", "object"]),
    ]

    @Test("is found by giving up one thing at a time, and remembered", arguments: tables.indices)
    func found(_ index: Int) async {
        let (replies, expected) = Self.tables[index]
        let script = Script(replies)
        let model = OpenAICompatibleModel(server: Sample.chat, exchange: script.exchange)
        for _ in 1...2 { #expect(await ask(model) == Self.answer) }
        #expect(dialects(script) == expected)
    }

    @Test("is not doubted once it has worked, whatever the server's trouble")
    func proven() async {
        for (status, error) in [
            (500, ModelError.unavailable(retryAfter: nil)), (400, .refused(status: 400)), (422, .refused(status: 422)),
        ] {
            let script = Script([Self.good, (status, "trouble"), Self.good])
            let model = OpenAICompatibleModel(server: Sample.chat, exchange: script.exchange)
            _ = await ask(model)
            #expect(await ask(model) == .failure(error))
            #expect(await ask(model) == Self.answer)
            #expect(dialects(script) == ["schema", "schema", "schema"])
        }
    }

    @Test("has an end, and what failed throughout is not remembered")
    func exhausted() async {
        let script = Script([
            (400, "max_completion_tokens"), (400, "temperature"), (500, "schema"), (500, "schema"), (500, "schema"),
            Self.good,
        ])
        let model = OpenAICompatibleModel(server: Sample.chat, exchange: script.exchange)
        #expect(await ask(model) == .failure(.unavailable(retryAfter: nil)))
        #expect(script.requests.count == 5)
        #expect(await ask(model) == Self.answer)
        #expect(dialects(script).last == "schema")
    }

    @Test("is not a matter of endings, keys, names, or a server still loading")
    func others() async {
        let stops = [
            (200, #"{"choices":[{"message":{"content":"{"},"finish_reason":"length"}]}"#),
            (200, #"{"choices":[{"message":{"content":""},"finish_reason":"content_filter"}]}"#), (401, "schema"),
            (404, "schema"), (429, "schema"), (503, "schema"),
        ]
        for reply in stops {
            let script = Script([reply])
            _ = await ask(OpenAICompatibleModel(server: Sample.chat, exchange: script.exchange))
            #expect(script.requests.count == 1)
        }
    }

    @Test("is looked for within the one time there is")
    func deadline() async {
        let script = Script([(500, ""), (500, ""), Self.good], pace: .seconds(6))
        let model = OpenAICompatibleModel(server: Sample.chat, exchange: script.exchange)
        #expect(await ask(model, within: .seconds(10)) == .failure(.timeout))
        #expect(script.requests.map(\.timeout) == [.seconds(10), .seconds(4)])
    }

    @Test(
        "has nothing to do with what happens on the way",
        arguments: [
            (OutboundError.timeout, ModelError.timeout), (.cancelled, .timeout),
            (.unreachable, .unavailable(retryAfter: nil)), (.tooLarge, .malformed), (.badAddress, .refused(status: 0)),
        ])
    func transport(_ error: OutboundError, _ expected: ModelError) async {
        for model: any LanguageModel in [
            OpenAICompatibleModel(server: Sample.chat, exchange: Script([.failure(error)]).exchange),
            GeminiModel(server: Sample.gemini, exchange: Script([.failure(error)]).exchange, logger: .quiet),
        ] {
            #expect(await ask(model) == .failure(expected))
        }
    }
}
