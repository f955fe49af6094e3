import Outbound
import Ports
import Testing

@testable import LanguageModels

@Suite("Answers of OpenAI-compatible servers")
struct ChatReplyTests {
    private static func choice(_ ending: String, _ message: String = #"{"content":"{\"a\":1}"}"#) -> String {
        #"{"id":"c","choices":[{"index":0,"message":\#(message),"finish_reason":\#(ending)}],"model":"m2"}"#
    }

    static let failureTable: [(Int, String, ModelError)] = [
        (200, choice("\"length\""), .truncated), (200, choice("\"content_filter\""), .blocked),
        (200, choice("\"stop\"", #"{"content":null,"refusal":"I can't help with that."}"#), .blocked),
        (200, choice("\"stop\"", #"{"content":null}"#), .malformed), (200, choice("\"tool_calls\"", "{}"), .malformed),
        (200, choice("\"stop\"", #"{"content":"  "}"#), .malformed),
        (200, choice("\"stop\"", #"{"content":"{\"a\":"}"#), .malformed),
        (200, choice("\"stop\"", #"{"content":"[{\"a\":1}]"}"#), .malformed),
        (200, choice("\"stop\"", #"{"content":7}"#), .malformed), (200, #"{"choices":[]}"#, .malformed),
        (200, "", .malformed), (200, "<html>", .malformed), (200, "[]", .malformed),
        (200, #"{"error":{"code":429,"message":"busy"}}"#, .rateLimited(retryAfter: nil)),
        (200, #"{"error":{"code":"x","message":"odd"}}"#, .malformed), (200, #"{"error":"odd"}"#, .malformed),
        (401, #"{"error":{"message":"Incorrect API key","code":"invalid_api_key"}}"#, .refused(status: 401)),
        (402, "", .refused(status: 402)), (403, "", .refused(status: 403)), (404, "", .refused(status: 404)),
        (408, "", .unavailable(retryAfter: nil)), (413, "", .refused(status: 413)),
        (429, "slow", .rateLimited(retryAfter: nil)),
        (429, #"{"error":{"type":"insufficient_quota","code":"insufficient_quota"}}"#, .refused(status: 429)),
        (400, #"{"error":{"code":400,"type":"exceed_context_size_error","message":"too big"}}"#, .refused(status: 400)),
        (400, #"{"error":{"code":"context_length_exceeded","message":"schema"}}"#, .refused(status: 400)),
        (502, "", .unavailable(retryAfter: nil)),
        (
            503, #"{"error":{"code":503,"type":"unavailable_error","message":"Loading model"}}"#,
            .unavailable(retryAfter: nil)
        ),
    ]

    @Test("end in the right error", arguments: failureTable.indices)
    func failures(_ index: Int) async {
        let (status, body, error) = Self.failureTable[index]
        // Proven first, so that nothing but the answer itself is a reason to ask again.
        let script = Script([(200, Self.choice("\"stop\"")), (status, body)])
        let model = OpenAICompatibleModel(server: Sample.chat, exchange: script.exchange)
        _ = await ask(model)
        #expect(await ask(model) == .failure(error), "\(status) \(body)")
        #expect(script.requests.count == 2)
    }

    @Test("are text, or parts of it, with what they cost")
    func whole() async {
        let bodies = [
            #"{"choices":[{"message":{"content":"{\"a\":1}","refusal":""},"finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":4},"model":"m2"}"#,
            #"{"choices":[{"message":{"content":[{"type":"text","text":"{\"a\""},{"type":"text","text":":1}"}]}}],"usage":{"prompt_tokens":9,"completion_tokens":4.0},"model":"m2"}"#,
        ]
        for body in bodies {
            let model = OpenAICompatibleModel(server: Sample.chat, exchange: Script([(200, body)]).exchange)
            #expect(
                await ask(model)
                    == .success(ModelAnswer(json: "{\"a\":1}", model: "m2", inputTokens: 9, outputTokens: 4)))
        }
    }

    @Test("tell the wait")
    func header() {
        for status in [429, 503] {
            let reply = OutboundReply(status: status, headers: ["retry-after": "7"], body: [])
            #expect(
                ChatFailure.error(of: reply)
                    == (status == 429 ? .rateLimited(retryAfter: .seconds(7)) : .unavailable(retryAfter: .seconds(7))))
        }
    }

    @Test(
        "to the check are told in a line",
        arguments: [
            ([(200, #"{"id":"owner/small model"}"#)], nil),
            ([(404, ""), (200, #"{"data":[{"id":"a"},{"id":"owner/small model"}]}"#)], nil),
            ([(404, ""), (200, #"{"data":[{"id":"another"}]}"#)], nil),
            ([(200, "<html>"), (200, #"{"data":[{"id":"a"},{"id":"b"}]}"#)], "no model named owner/small model"),
            ([(401, ""), (401, "")], "refuses the key or the request (HTTP 401)"),
            ([(404, ""), (404, "")], "no model named"), ([(503, ""), (503, "")], "not ready"),
            ([(200, "<html>"), (200, "<html>")], "does not speak its language"),
        ] as [([(Int, String)], String?)])
    func check(_ replies: [(Int, String)], _ expected: String?) async {
        let script = Script(replies)
        let line = await OpenAICompatibleModel(server: Sample.chat, exchange: script.exchange).check()
        #expect((line == nil) == (expected == nil))
        if let expected { #expect(line?.contains(expected) == true) }
        #expect(
            script.requests.map(\.url)
                == ["/models/owner/small%20model", "/models"].prefix(replies.count).map {
                    "http://models.example:8080/v1" + $0
                })
    }
}

func ask(_ model: any LanguageModel, within timeout: Duration = .seconds(15)) async -> Result<ModelAnswer, ModelError> {
    await outcome { () throws(ModelError) in try await model.perform(Sample.reading, within: timeout) }
}
