import Foundation
import InterviewCore
import Interviewing
import Testing

@Suite("JSON of the contract")
struct ContractTests {
    @Test("A guest's message")
    func message() async throws {
        let house = House()
        let id = try await house.begun()
        let answer = try await house.interviews.answer(id, text: "Hi <b> / \"you\"", idempotencyKey: nil)
        let message = try #require(answer.messages.first)
        #expect(
            ContractJSON.text(message) == """
                {"asks":[],"at":"2026-09-21T14:13:20.000Z","edited":false,"kind":null,"quick_replies":[],"role":"guest",\
                "seq":\(message.seq),"text":"Hi <b> / \\"you\\""}
                """)
    }

    @Test("Facts, with every kind of value")
    func fact() {
        let evidence = [
            Evidence(source: .message(7), quote: "12", start: 3, end: 5),
            Evidence(source: .profile("p1"), quote: "é", start: 0, end: 1),
        ]
        let fact = Fact(
            id: "f7.1", value: .integer(12), origin: .profile, status: .confirmed, confidence: 0.5, evidence: evidence,
            at: Timestamp(milliseconds: 0))
        #expect(
            ContractJSON.text(FactBody(fact)) == """
                {"at":"1970-01-01T00:00:00.000Z","confidence":0.5,"evidence":[{"end":5,"quote":"12",\
                "source":"message:7","start":3},{"end":1,"quote":"é","source":"profile:p1","start":0}],\
                "id":"f7.1","origin":"profile","status":"confirmed","value":12}
                """)
        let story = Story(title: "Rotas", result: "Down.", metrics: ["5 %"])
        #expect(
            ContractJSON.text(ValueBody(.story(story)))
                == #"{"action":null,"challenge":null,"metrics":["5 %"],"result":"Down.","title":"Rotas"}"#)
    }

    @Test(
        "A field's value is null, a scalar or a list",
        arguments: [
            ([], false, "null"), ([], true, "null"), ([.text("a")], false, "\"a\""), ([.text("a")], true, "[\"a\"]"),
            ([.integer(3)], false, "3"),
        ] as [([FactValue], Bool, String)])
    func fieldValue(values: [FactValue], isList: Bool, json: String) {
        #expect(ContractJSON.text(FieldValueBody(values, isList: isList)) == json)
    }

    @Test("A conversation and its profiles have exactly the members of the contract, absent ones as null")
    func members() async throws {
        let house = House()
        let id = try await house.begun()
        _ = try await house.interviews.attach(id, .text("Ana Ruiz, CFO"))
        let json = ContractJSON.encode(try await house.interviews.conversation(id))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        #expect(
            Set(object.keys) == [
                "id", "status", "language", "phase", "progress", "revision", "messages", "fields", "missing",
                "profiles",
                "skipped_questions", "counts",
            ])
        #expect(Set((object["fields"] as? [String: Any] ?? [:]).keys) == Set(Field.allCases.map(\.rawValue)))
        let profile = try #require((object["profiles"] as? [[String: Any]])?.first)
        #expect(
            Set(profile.keys) == [
                "id", "kind", "url", "file_name", "state", "reason", "ownership", "from_cache", "filled", "timings_ms",
                "document", "unplaced", "report", "at",
            ])
        #expect(profile["document"] is NSNull && profile["reason"] is NSNull)
        #expect(Set((profile["timings_ms"] as? [String: Any] ?? [:]).keys) == ["queued", "fetch", "analyze"])
        #expect((object["missing"] as? [String])?.first == "full_name")
    }

    @Test("The body of an edit tells an absent value from null")
    func patches() throws {
        func patch(_ json: String) throws -> FieldPatch {
            try JSONDecoder().decode(FieldPatch.self, from: Data(json.utf8))
        }
        #expect(try patch(#"{"value":null}"#) == FieldPatch(value: .null))
        #expect(try patch(#"{"status":"confirmed","fact":"f1"}"#) == FieldPatch(status: "confirmed", fact: "f1"))
        #expect(
            try patch(#"{"value":[1,2.5,true,"x",{"a":null}]}"#).value
                == .array([.integer(1), .number(2.5), .bool(true), .string("x"), .object(["a": .null])]))
        #expect(throws: DecodingError.self) { try patch(#"{"status":3}"#) }
    }

    @Test("Any JSON survives passing through", arguments: [#"{"a":[1,"x",null,true,0.5],"b":{}}"#, "[]", "\"é\""])
    func passing(json: String) throws {
        #expect(ContractJSON.text(try #require(JSONValue(text: json))) == json)
        #expect(JSONValue(text: "{") == nil)
    }
}
