import Ports
import Testing

@testable import LanguageModels

@Suite("What a model wrote")
struct AnswerTextTests {
    @Test(
        "is taken out of fences and talk",
        arguments: [
            "{\"a\":1}", " \n\u{FEFF}{\"a\":1}\n", "```json\n{\"a\":1}\n```", "```\n{\"a\":1}",
            "```json\r\n{\"a\":1}\r\n```\r\n",
            "Here you are:\n```json\n{\"a\":1}\n```\nAnything else?", "Sure! {\"a\":1} Done.",
            "<think>{maybe} this</think>\n{\"a\":1}", "````\n{\"a\":1}\n````",
        ])
    func objects(_ written: String) throws {
        #expect(try AnswerText.object(in: written) == "{\"a\":1}")
    }

    @Test("keeps fences inside its texts")
    func inner() throws {
        let json = "{\"a\":\"```x\\n```\"}"
        #expect(try AnswerText.object(in: json) == json)
        #expect(try AnswerText.object(in: "```json\n\(json)\n```") == json)
    }

    @Test(
        "is malformed where there is no whole object",
        arguments: [
            "", " \n ", "null", "[1]", "[{\"a\":1}", "{\"a\":", "{\"a\":1", "{\"a\":\"x", "{a:1}",

            "Sorry, I cannot.", "```json\n```", "```", "}{", "<think>{\"a\":1}",
            String(repeating: "{\"a\":", count: 50_000) + "1" + String(repeating: "}", count: 50_000),
            "{\"a\":\"" + String(repeating: "x", count: 200_000) + "\"}",
        ])
    func malformed(_ written: String) {
        #expect(throws: ModelError.malformed) { try AnswerText.object(in: written) }
    }
}
