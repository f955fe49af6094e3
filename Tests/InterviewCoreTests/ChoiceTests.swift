import InterviewCore
import Testing

@Suite("What may mean several things is asked about once")
struct ChoiceTests {
    private func quote(_ text: String) -> Quote { Quote(text: text, start: 0, end: text.utf16.count) }

    /// The guest has given role and company in one message.
    private func given() throws -> Scene {
        var scene = try Scene()
        try scene.say([(.role, .text("CFO")), (.company, .text("Acme"))])
        return scene
    }

    @Test(
        "“remove it” after two answers asks which, and a tap, a word or a number tells",
        arguments: ["role: CFO", "CFO", "the first one", "1", "the role please"])
    func remove(answer: String) throws {
        var scene = try given()
        let open = scene.lastAsks
        try scene.hear(Reading(intents: [IntentHit(.remove)]), text: "remove it")
        #expect(scene.bot.last?.kind == .question && scene.lastAsks.isEmpty)
        #expect(scene.bot.last?.quickReplies == ["role: CFO", "company: Acme"])
        #expect(scene.texts(of: .role) == ["CFO"])
        try scene.hear(Reading(), text: answer)
        #expect(scene.texts(of: .role).isEmpty)
        #expect(scene.texts(of: .company) == ["Acme"])
        #expect(!scene.lastAsks.isEmpty && Set(scene.lastAsks).isSubset(of: Set(open).union([.role])))
    }

    @Test("“remove it” after one answer means that one")
    func one() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.say([], [.why])
        try scene.hear(Reading(intents: [IntentHit(.remove)]), text: "remove it")
        #expect(scene.texts(of: .company).isEmpty)
    }

    @Test("“remove it” means what was just told")
    func told() throws {
        var scene = try given()
        try scene.hear(Reading(intents: [IntentHit(.recap, field: .company)]), text: "what is my company?")
        try scene.hear(Reading(intents: [IntentHit(.remove)]), text: "remove it")
        #expect(scene.texts(of: .company).isEmpty)
        #expect(scene.texts(of: .role) == ["CFO"])
    }

    @Test("It is dropped when the next message is about something else, which is read as an answer")
    func dropped() throws {
        var scene = try given()
        let open = scene.lastAsks
        try scene.hear(Reading(intents: [IntentHit(.remove)]), text: "remove it")
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
        #expect(scene.state.readingContext(today: today).asked == open)
        try scene.say([(.fullName, .text("Ana Ruiz")), (.email, .text("a@b.example"))], text: "Ana Ruiz, a@b.example")
        #expect(scene.texts(of: .role) == ["CFO"] && scene.texts(of: .company) == ["Acme"])
        #expect(scene.texts(of: .fullName) == ["Ana Ruiz"])
        #expect(scene.bot.count { $0.quickReplies.contains("role: CFO") } == 1)
        #expect(!scene.lastAsks.isEmpty)
    }

    @Test("A no changes nothing and goes back")
    func neither() throws {
        var scene = try given()
        let open = scene.lastAsks
        try scene.hear(Reading(intents: [IntentHit(.remove)]), text: "remove it")
        try scene.hear(Reading(intents: [IntentHit(.no)]), text: "no")
        #expect(scene.texts(of: .role) == ["CFO"] && scene.texts(of: .company) == ["Acme"])
        #expect(!scene.lastAsks.isEmpty && Set(scene.lastAsks).isSubset(of: Set(open)))
        #expect(scene.lastText.contains("stays as it is"))
    }

    @Test("“remove number 2” asks of which list, where several have one")
    func numbers() throws {
        var scene = try Scene()
        try scene.say([
            (.podcastTopics, .text("tides")), (.podcastTopics, .text("tugs")),
            (.achievements, .text("Port of the year")), (.achievements, .text("First woman pilot")),
        ])
        let hit = IntentHit(.remove, item: .ordinal(2))
        var several = scene
        try several.hear(Reading(intents: [hit]), text: "remove number 2")
        #expect(several.lastText.contains("Number 2"))
        try several.hear(Reading(), text: "podcast topics: tugs")
        #expect(several.texts(of: .podcastTopics) == ["tides"])
        #expect(several.texts(of: .achievements).count == 2)
        try scene.hear(Reading(intents: [IntentHit(.recap, field: .achievements)]), text: "my achievements?")
        try scene.hear(Reading(intents: [hit]), text: "remove number 2")
        #expect(scene.texts(of: .achievements) == ["Port of the year"])
    }

    @Test("A word that stands in two lists asks in which")
    func words() throws {
        var scene = try Scene()
        try scene.say([(.expertiseKeywords, .text("leadership")), (.podcastTopics, .text("leadership"))])
        try scene.hear(Reading(intents: [IntentHit(.remove, item: .matching("leadership"))]), text: "remove leadership")
        #expect(scene.bot.last?.quickReplies.count == 2)
        try scene.hear(Reading(), text: "podcast topics")
        #expect(scene.texts(of: .podcastTopics).isEmpty)
        #expect(scene.texts(of: .expertiseKeywords) == ["leadership"])
    }

    @Test(
        "Of two e-mail addresses the first counts until the guest chooses", arguments: [nil, "ana@b.example", "second"])
    func addresses(answer: String?) throws {
        var scene = try Scene()
        let text = "Ana Ruiz, ana@a.example or ana@b.example"
        let first = Candidate(field: .email, value: .text("ana@a.example"), quote: quote("ana@a.example"))
        let second = Candidate(field: .email, value: .text("ana@b.example"), quote: quote("ana@b.example"))
        let name = Candidate(field: .fullName, value: .text("Ana Ruiz"), quote: quote("Ana Ruiz"))
        try scene.hear(Reading(candidates: [name, first], alternatives: [second]), text: text)
        #expect(scene.bot.last?.quickReplies == ["ana@a.example", "ana@b.example"])
        #expect(scene.texts(of: .email) == ["ana@a.example"])
        if let answer {
            try scene.hear(Reading(), text: answer)
            #expect(scene.texts(of: .email) == ["ana@b.example"])
        } else {
            try scene.say([(.company, .text("Acme"))], text: "I work at Acme")
            #expect(scene.texts(of: .email) == ["ana@a.example"])
        }
        #expect(scene.texts(of: .fullName) == ["Ana Ruiz"])
    }

    @Test("A value for one of two fields waits for the answer")
    func fields() throws {
        var scene = try given()
        let role = Candidate(field: .role, value: .text("Quarry"), change: .replace(nil), quote: quote("Quarry"))
        let company = Candidate(field: .company, value: .text("Quarry"), change: .replace(nil), quote: quote("Quarry"))
        try scene.hear(
            Reading(candidates: [company], intents: [IntentHit(.correct)], alternatives: [role]),
            text: "change it to Quarry")
        #expect(scene.texts(of: .role) == ["CFO"] && scene.texts(of: .company) == ["Acme"])
        try scene.hear(Reading(), text: "role")
        #expect(scene.texts(of: .role) == ["Quarry"] && scene.texts(of: .company) == ["Acme"])
        try scene.perform(.undo)
        #expect(scene.texts(of: .role) == ["CFO"])
    }
}
