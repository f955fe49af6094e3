import InterviewCore
import Testing

@Suite("Where did you get that?")
struct SourceTests {
    private func ask(_ scene: inout Scene, _ field: Field? = nil) throws -> String {
        let events = try scene.hear(Reading(intents: [IntentHit(.source, field: field)]), text: "where from?")
        let said = events.compactMap { if case .botSaid(let said) = $0.body { said } else { nil } }
        #expect(said.first?.kind == .answer)
        return said.first?.text ?? ""
    }

    @Test("names the message and quotes it")
    func message() throws {
        var scene = try Scene()
        try scene.say([], [.smalltalk])
        try scene.say([(.company, .text("Acme"))], text: "I work at Acme")
        let named = try ask(&scene, .company)
        #expect(named.contains("message 2") && named.contains("I work at Acme"))
        let last = try ask(&scene)
        #expect(last == named, "what was told last is meant")
    }

    @Test("names the profile and quotes it, and says what was concluded")
    func profile() throws {
        var scene = try Scene()
        try scene.read("file", name: "Ana Ruiz", fullProfile)
        let role = try ask(&scene, .role)
        #expect(role.contains("LinkedIn file") && role.contains("“CFO”"))
        let story = try ask(&scene, .successStories)
        #expect(story.contains("concluded") && story.contains("“quote”"))
    }

    @Test("means what the guest gave last, where nothing was told since")
    func last() throws {
        var scene = try Scene()
        try scene.say([(.role, .text("CFO"))], text: "I'm the CFO")
        try scene.say([(.company, .text("Acme"))], text: "at Acme")
        #expect(try ask(&scene).contains("at Acme"))
    }

    @Test("says so of the card, and of what is not known")
    func others() throws {
        var scene = try Scene()
        #expect(try !ask(&scene).isEmpty)
        #expect(try ask(&scene, .phone).contains("Nothing yet"))
        try scene.perform(.edit(FieldEdit(field: .company, value: [.text("Acme")])))
        #expect(try ask(&scene, .company).contains("card"))
    }

    @Test("is a digression: the question comes back and is not counted")
    func digression() throws {
        var scene = try Scene()
        let asks = scene.lastAsks
        _ = try ask(&scene)
        #expect(scene.lastAsks == asks && scene.bot.last?.purpose == .return)
    }
}

@Suite("I already told you")
struct AlreadySaidTests {
    @Test("What is known is said, and it moves on")
    func known() throws {
        var scene = try Scene()
        try scene.goOn(until: .professionalBio)
        let asks = scene.lastAsks
        try scene.hear(Reading(intents: [IntentHit(.alreadySaid, field: .role)]), text: "I already told you my role")
        #expect(scene.lastText.contains("An answer about role."))
        #expect(scene.lastAsks == asks)
    }

    @Test("What a profile suggests is offered")
    func offered() throws {
        var scene = try Scene()
        try scene.read("file", name: nil, [suggested(.keyMessage, .text("Cash first"))])
        try scene.say([], [.no])
        try scene.hear(Reading(intents: [IntentHit(.alreadySaid, field: .keyMessage)]), text: "I told you the message")
        #expect(scene.lastText.contains("Cash first"))
        try scene.say([], [.yes])
        #expect(scene.texts(of: .keyMessage) == ["Cash first"])
    }

    @Test("What is not known is asked for once more in a line, then left, never in the same words")
    func unknown() throws {
        var scene = try Scene()
        try scene.goOn(until: .uniquePerspective)
        for _ in 0..<2 {
            try scene.hear(Reading(intents: [IntentHit(.alreadySaid)]), text: "I already told you")
        }
        #expect(scene.bot.count { $0.asks == [.uniquePerspective] } == 2)
        #expect(scene.lastAsks != [.uniquePerspective])
        let texts = scene.bot.map(\.text)
        #expect(Set(texts).count == texts.count)
    }

    @Test("What the message says itself is taken without more ado")
    func saysItself() throws {
        var scene = try Scene()
        try scene.goOn(until: .uniquePerspective)
        let candidate = Candidate(
            field: .uniquePerspective, value: .text("From the quay."), quote: Quote(text: "q", start: 0, end: 1))
        try scene.hear(
            Reading(candidates: [candidate], intents: [IntentHit(.alreadySaid)]), text: "I told you: from the quay.")
        #expect(scene.texts(of: .uniquePerspective) == ["From the quay."])
        #expect(!scene.lastText.contains("sorry"))
    }
}
