import InterviewCore
import Interviewing
import MediaKits
import Testing

@Suite("The card")
struct CardTests {
    @Test(
        "Values are brought into their form",
        arguments: [
            ("full_name", .string("  Ana\tRuiz "), [.text("Ana Ruiz")]),
            ("email", .string("ana@rotawise.example"), [.text("ana@rotawise.example")]),
            ("phone", .string("+34 600 123 456"), [.text("+34600123456")]),
            ("website", .string("Rotawise.example/"), [.text("https://rotawise.example")]),
            ("linkedin_url", .string("linkedin.com/in/ana-ruiz/"), [.text("https://www.linkedin.com/in/ana-ruiz")]),
            ("years_experience", .integer(12), [.integer(12)]),
            ("years_experience", .string("12"), [.integer(12)]),
            ("speaking_style", .string("Casual"), [.text("casual")]),
            ("professional_bio", .string("One.\r\n\r\nTwo. \n"), [.text("One.\n\nTwo.")]),
            (
                "expertise_keywords", .array([.string("AI"), .string(" rotas "), .string("")]),
                [.text("AI"), .text("rotas")]
            ),
            ("achievements", .string("Raised $1,500,000"), [.text("Raised $1,500,000")]),
            (
                "success_stories",
                .array([.object(["title": .string("Rotas"), "metrics": .array([.string("-5 %")]), "extra": .null])]),
                [.story(Story(title: "Rotas", metrics: ["-5 %"]))]
            ),
        ] as [(String, JSONValue, [FactValue])])
    func values(field: String, value: JSONValue, facts: [FactValue]) async throws {
        let house = House()
        let id = try await house.begun()
        let body = try await house.interviews.edit(id, field: field, FieldPatch(value: value))
        #expect(body.field.facts.map(\.value.value) == facts)
        #expect(body.field.facts.allSatisfy { $0.origin == .guest && $0.status == .stated })
        #expect(body.conversation.fields[try #require(Field(rawValue: field))] == body.field)
    }

    @Test(
        "Values that cannot be right are refused, and nothing changes",
        arguments: [
            ("email", .string("ana at rotawise")), ("email", .string("x ana@rotawise.example y")),
            ("phone", .string("call me")), ("website", .string("nowhere")), ("website", .string("javascript:alert(1)")),
            ("linkedin_url", .string("https://www.linkedin.com/company/rotawise")),
            ("years_experience", .integer(-1)), ("years_experience", .integer(.max)),
            ("years_experience", .number(1.5)),
            ("years_experience", .string("many")), ("speaking_style", .string("loud")), ("full_name", .integer(3)),
            ("full_name", .array([.string("Ana")])), ("full_name", .object([:])), ("full_name", .bool(true)),
            ("full_name", .string(String(repeating: "a", count: 5000))), ("expertise_keywords", .array([.integer(1)])),
            ("podcast_topics", .array((0..<6).map { .string("topic \($0)") })),
            ("success_stories", .array([.integer(1)])),
            ("success_stories", .object([:])), ("success_stories", .object(["title": .integer(1)])),
        ] as [(String, JSONValue)])
    func badValues(field: String, value: JSONValue) async throws {
        let house = House()
        let id = try await house.begun()
        let before = try await house.interviews.conversation(id)
        let error = await problem { _ = try await house.interviews.edit(id, field: field, FieldPatch(value: value)) }
        guard case .invalid = error else { throw Unexpected(error) }
        #expect(try await house.interviews.conversation(id) == before)
    }

    @Test("Null and an empty text clear a field")
    func clearing() async throws {
        let house = House()
        let id = try await house.begun()
        for nothing in [JSONValue.null, .string("  "), .array([])] {
            _ = try await house.interviews.edit(id, field: "promotion", FieldPatch(value: .string("A book")))
            let body = try await house.interviews.edit(id, field: "promotion", FieldPatch(value: nothing))
            #expect(body.field.value == .nothing)
        }
    }

    @Test("One item of a list is named by its fact; a fact that is not there is refused")
    func items() async throws {
        let house = House()
        let id = try await house.begun()
        let list = JSONValue.array([.string("One"), .string("Two")])
        let facts = try await house.interviews.edit(id, field: "promotion", FieldPatch(value: list)).field.facts
        let changed = try await house.interviews.edit(
            id, field: "promotion", FieldPatch(value: .string("Zwei"), fact: facts[1].id))
        #expect(changed.field.value == .list([ValueBody(.text("One")), ValueBody(.text("Zwei"))]))
        let struck = try await house.interviews.edit(
            id, field: "promotion", FieldPatch(status: "rejected", fact: facts[0].id))
        #expect(struck.field.value == .list([ValueBody(.text("Zwei"))]))
        for patch in [FieldPatch(status: "rejected", fact: "nothing"), FieldPatch(status: "maybe"), FieldPatch()] {
            let error = await problem { _ = try await house.interviews.edit(id, field: "promotion", patch) }
            guard case .invalid = error else { throw Unexpected(error) }
        }
        let unknown = await problem { _ = try await house.interviews.edit(id, field: "shoe_size", FieldPatch()) }
        #expect(unknown == .unknownField)
    }

    @Test("Undo takes the last change back, and says when there is none")
    func undo() async throws {
        let house = House()
        let id = try await house.begun()
        let nothing = await problem { _ = try await house.interviews.undo(id) }
        guard case .conflict = nothing else { throw Unexpected(nothing) }
        _ = try await house.interviews.edit(id, field: "company", FieldPatch(value: .string("Rotawise")))
        #expect(try await house.interviews.undo(id).fields[.company]?.value == .nothing)
    }

    @Test("Completing says what is missing, completes, and answers the same again; then nothing changes any more")
    func completion() async throws {
        let house = House()
        let id = try await house.begun()
        #expect(await problem { _ = try await house.interviews.complete(id) } == .missing(Field.required))
        #expect(try await house.interviews.mediaKit(id).isDraft)
        for (field, value) in Self.required {
            _ = try await house.interviews.edit(id, field: field, FieldPatch(value: value))
        }
        let first = try await house.interviews.answer(id, text: "wait", idempotencyKey: "k").messages
        let kit = try await house.interviews.complete(id)
        #expect(!kit.isDraft && kit.name?.text == "Ana Ruiz")
        #expect(try await house.interviews.complete(id) == kit)
        let conversation = try await house.interviews.conversation(id)
        #expect(conversation.status == .completed && conversation.progress == 100)
        #expect(
            await problem { _ = try await house.interviews.answer(id, text: "hi", idempotencyKey: nil) } == .completed)
        #expect(await problem { _ = try await house.interviews.undo(id) } == .completed)
        #expect(await problem { _ = try await house.interviews.attach(id, .text("CV")) } == .completed)
        // What was acknowledged before is answered the same even now.
        #expect(try await house.interviews.answer(id, text: "wait", idempotencyKey: "k").messages == first)
        try await house.interviews.feedback(id, rating: 5, comment: "Quick.\u{0}")
    }

    @Test("Feedback is a rating from 1 to 5 and a bounded comment", arguments: [0, 6, -1, Int.max])
    func feedback(rating: Int) async throws {
        let house = House()
        let id = try await house.begun()
        for (rating, comment) in [(rating, nil), (3, String(repeating: "x", count: 2001))] as [(Int, String?)] {
            let error = await problem { try await house.interviews.feedback(id, rating: rating, comment: comment) }
            guard case .invalid = error else { throw Unexpected(error) }
        }
    }

    static let required: [(String, JSONValue)] = [
        ("full_name", .string("Ana Ruiz")), ("email", .string("ana@rotawise.example")), ("role", .string("CFO")),
        ("professional_bio", .string("Ana Ruiz rebuilds rotas.")),
        ("expertise_keywords", .array([.string("a"), .string("b"), .string("c")])),
        ("success_stories", .array([.object(["title": .string("Rotas")])])),
        ("unique_perspective", .string("Rotas first.")), ("podcast_topics", .array([.string("x"), .string("y")])),
        ("target_audience", .string("nurses")), ("key_message", .string("A fair rota keeps a team.")),
    ]
}
