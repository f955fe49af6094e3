import Logging
import Outbound
import Ports
import Testing

@testable import LanguageModels

@Suite("Gemini's answers")
struct GeminiReplyTests {
    private static func candidate(_ ending: String, _ text: String = "{\\\"a\\\":1}") -> String {
        """
        {"candidates":[{"content":{"role":"model","parts":[{"text":"\(text)"}]},"finishReason":"\(ending)","index":0}]}
        """
    }

    private static func failure(_ code: Int, _ details: String = "") -> String {
        "{\"error\":{\"code\":\(code),\"message\":\"no\",\"status\":\"X\",\"details\":[\(details)]}}"
    }

    private static let retry = #"{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"58s"}"#
    private static let help =
        #"{"@type":"type.googleapis.com/google.rpc.Help","links":[{"description":"x","url":"https://x"}]}"#
    private static func quota(_ id: String) -> String {
        #"{"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaMetric":"m","quotaId":"\#(id)"}]}"#
    }

    static let failureTable: [(Int, String, ModelError)] = [
        (200, candidate("MAX_TOKENS"), .truncated), (200, candidate("SAFETY"), .blocked),
        (200, candidate("RECITATION"), .blocked), (200, candidate("BLOCKLIST"), .blocked),
        (200, candidate("PROHIBITED_CONTENT"), .blocked), (200, candidate("SPII"), .blocked),
        (200, candidate("LANGUAGE"), .blocked), (200, candidate("OTHER"), .malformed),
        (200, candidate("MALFORMED_RESPONSE"), .malformed), (200, candidate("SOMETHING_NEW"), .malformed),
        (200, candidate("STOP", ""), .malformed), (200, candidate("STOP", " \\n "), .malformed),
        (200, candidate("STOP", "{\\\"a\\\":[1,"), .malformed), (200, candidate("STOP", "[1]"), .malformed),
        (200, #"{"candidates":[{"finishReason":"SAFETY"}]}"#, .blocked),
        (200, #"{"candidates":[{"content":{},"finishReason":"STOP"}]}"#, .malformed),
        (
            200, #"{"candidates":[{"content":{"parts":[{"text":"{}","thought":true}]},"finishReason":"STOP"}]}"#,
            .malformed
        ),
        (200, #"{"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}}"#, .blocked),
        (200, #"{"candidates":[],"promptFeedback":{"blockReason":"OTHER"}}"#, .blocked),
        (200, "{}", .malformed), (200, "[]", .malformed), (200, "", .malformed), (200, "<html>", .malformed),
        (200, #"{"candidates":{"finishReason":"STOP"}}"#, .malformed),
        (200, #"{"candidates":[{"content":{"parts":"x"}}]}"#, .malformed),
        (400, failure(400), .refused(status: 400)), (401, failure(401), .refused(status: 401)),
        (403, failure(403), .refused(status: 403)), (404, failure(404), .refused(status: 404)),
        (301, "", .refused(status: 301)), (408, failure(408), .unavailable(retryAfter: nil)),
        (429, failure(429), .rateLimited(retryAfter: nil)), (429, "<html>slow", .rateLimited(retryAfter: nil)),
        (429, failure(429, "\(help),\(retry)"), .rateLimited(retryAfter: .seconds(58))),
        (429, "[\(failure(429, retry))]", .rateLimited(retryAfter: .seconds(58))),
        (429, failure(429, #"{"retryDelay":"0.25s"}"#), .rateLimited(retryAfter: .milliseconds(250))),
        (429, failure(429, #"{"retryDelay":"-1s"}"#), .rateLimited(retryAfter: nil)),
        (429, failure(429, #"{"retryDelay":"1e99s"}"#), .rateLimited(retryAfter: nil)),
        (429, failure(429, #"{"retryDelay":"nans"}"#), .rateLimited(retryAfter: nil)),
        (
            429, failure(429, quota("GenerateRequestsPerMinutePerProjectPerModel-FreeTier")),
            .rateLimited(retryAfter: nil)
        ),
        (
            429, failure(429, "\(quota("GenerateRequestsPerDayPerProjectPerModel-FreeTier")),\(retry)"),
            .refused(status: 429)
        ),
        (500, failure(500), .unavailable(retryAfter: nil)), (502, "<html>", .unavailable(retryAfter: nil)),
        (503, failure(503, retry), .unavailable(retryAfter: .seconds(58))),
        (504, failure(504), .unavailable(retryAfter: nil)),
    ]

    @Test("end in the right error", arguments: failureTable.indices)
    func failures(_ index: Int) async {
        let (status, body, error) = Self.failureTable[index]
        let script = Script([(status, body)])
        let model = GeminiModel(server: Sample.gemini, exchange: script.exchange, logger: .quiet)
        let outcome = await outcome { () throws(ModelError) in
            try await model.perform(Sample.reading, within: .seconds(15))
        }
        #expect(outcome == .failure(error), "\(status) \(body)")
        #expect(script.requests.count == 1)
    }

    @Test("tell the wait by a header, too")
    func header() throws {
        let reply = OutboundReply(status: 429, headers: ["retry-after": "7"], body: [])
        #expect(GeminiFailure.error(of: reply) == .rateLimited(retryAfter: .seconds(7)))
    }

    @Test("are put together of the parts that are no thoughts, with what they cost")
    func whole() async {
        let body = #"""
            {"candidates":[{"content":{"role":"model","parts":[{"text":"Let me think {","thought":true},{"text":"{\"a\":"},
            {"text":"1}","thoughtSignature":"x"}]},"finishReason":"STOP"},{"finishReason":"SAFETY"}],
            "usageMetadata":{"promptTokenCount":70,"candidatesTokenCount":"x","thoughtsTokenCount":5,"totalTokenCount":78},
            "modelVersion":"gemini-3.5-flash-lite-001","responseId":"r"}
            """#
        let model = GeminiModel(server: Sample.gemini, exchange: Script([(200, body)]).exchange, logger: .quiet)
        let outcome = await outcome { () throws(ModelError) in
            try await model.perform(Sample.analysis, within: .seconds(15))
        }
        #expect(
            outcome
                == .success(
                    ModelAnswer(json: "{\"a\":1}", model: "gemini-3.5-flash-lite-001", inputTokens: 70, outputTokens: 5)
                ))
    }

    @Test("that a schema is too much bring the schema into words, once and for good")
    func schema() async {
        let refusal =
            #"{"error":{"code":400,"message":"The specified schema produces a constraint that has too many states for serving."}}"#
        let script = Script([
            (400, refusal), (200, Self.candidate("STOP")), (200, Self.candidate("STOP")), (400, refusal),
        ])
        let model = GeminiModel(server: Sample.gemini, exchange: script.exchange, logger: .quiet)
        for _ in 1...2 {
            let outcome = await outcome { () throws(ModelError) in
                try await model.perform(Sample.reading, within: .seconds(15))
            }
            #expect(outcome == .success(ModelAnswer(json: "{\"a\":1}", model: Sample.gemini.model)))
        }
        #expect(script.bodies.map { $0.contains("responseJsonSchema") } == [true, false, false])
        let last = await outcome { () throws(ModelError) in
            try await model.perform(Sample.reading, within: .seconds(15))
        }
        #expect(last == .failure(.refused(status: 400)))
        #expect(script.requests.count == 4)
    }

    @Test("from another model than the one asked for are told to the operator, once")
    func retirement() async {
        let body = #"""
            {"candidates":[{"content":{"parts":[{"text":"{}"}]},"finishReason":"STOP"}],"modelVersion":"gemini-3.8-flash",
            "modelStatus":{"modelStage":"DEPRECATED","retirementTime":"2027-01-01T00:00:00Z"}}
            """#
        let log = LogBook()
        let script = Script([(200, body), (200, body)])
        let model = GeminiModel(server: Sample.gemini, exchange: script.exchange, logger: log.logger)
        for _ in 1...2 {
            _ = await outcome { () throws(ModelError) in try await model.perform(Sample.reading, within: .seconds(9)) }
        }
        #expect(
            log.lines.map(\.message)
                == ["Another model answers than the one asked for", "The model will be retired"])
        #expect(log.lines.first?.metadata["answered"] == "gemini-3.8-flash")
    }

    @Test(
        "to the check are told in a line without the key",
        arguments: [
            (200, "{\"name\":\"models/x\"}", nil), (400, "K1", "refuses the key or the request (HTTP 400)"),
            (403, "", "refuses the key or the request (HTTP 403)"),
            (404, "", "has no model named gemini-3.5-flash-lite (HTTP 404)"), (429, "", "no quota is left"),
            (503, "", "cannot be reached or is not ready"),
        ] as [(Int, String, String?)])
    func check(_ status: Int, _ body: String, _ expected: String?) async {
        let script = Script([(status, body)])
        let model = GeminiModel(server: Sample.gemini, exchange: script.exchange, logger: .quiet)
        let line = await model.check()
        #expect((line == nil) == (expected == nil))
        if let expected { #expect(line?.contains(expected) == true) }
        #expect(line?.contains("K1") != true)
        #expect(script.requests.map(\.url) == ["https://gemini.example/v1beta/models/gemini-3.5-flash-lite"])
        #expect(script.requests.first?.headers.contains { $0.name == "x-goog-api-key" && $0.value == "K1" } == true)
    }
}
