import InterviewCore
import Testing

@Suite("The guest taps a blank in the card")
struct AskTests {
    @Test(
        "It is asked now, and what was open comes back afterwards", arguments: [Field.headshot, .pronouns, .keyMessage])
    func asks(field: Field) throws {
        var scene = try Scene()
        let open = scene.lastAsks
        try scene.perform(.ask(field))
        #expect(scene.lastAsks == [field])
        #expect(scene.bot.last?.kind == .question)
        try scene.say([(field, .text("mine"))])
        #expect(scene.texts(of: field) == ["mine"])
        #expect(scene.lastAsks == open)
        #expect(scene.bot.last?.purpose == .return)
    }

    @Test("One that was skipped may be asked again, and skipped again")
    func skipped() throws {
        var scene = try Scene()
        try scene.goOn(until: .achievements)
        try scene.say([], [.skip])
        let open = scene.lastAsks
        try scene.perform(.ask(.achievements))
        #expect(scene.lastAsks == [.achievements])
        try scene.say([], [.skip])
        #expect(scene.lastAsks == open)
    }

    @Test("A second tap says nothing more")
    func twice() throws {
        var scene = try Scene()
        try scene.perform(.ask(.pronouns))
        let count = scene.log.count
        try scene.perform(.ask(.pronouns))
        #expect(scene.log.count == count)
    }

    @Test("An answer that is not understood is asked once more, then it goes back")
    func reprompt() throws {
        var scene = try Scene()
        let open = scene.lastAsks
        try scene.perform(.ask(.headshot))
        try scene.say(text: "hm")
        #expect(scene.lastAsks == [.headshot] && scene.bot.last?.purpose == .reprompt)
        try scene.say(text: "hm")
        #expect(scene.lastAsks == open)
    }

    @Test("It does not count as asking")
    func uncounted() throws {
        var scene = try Scene()
        for _ in 0..<4 {
            try scene.perform(.ask(.promotion))
            try scene.say([], [.skip])
        }
        try scene.perform(.ask(.website))
        #expect(scene.lastAsks == [.website])
    }

    @Test("At the summary the finish is offered again afterwards")
    func summary() throws {
        var scene = try Scene()
        try scene.goOnToSummary()
        try scene.perform(.ask(.pronunciation))
        try scene.say([(.pronunciation, .text("AH-nah"))])
        #expect(scene.bot.last?.prompt == .summary)
        try scene.say([], [.yes])
        #expect(scene.state.status == .completed)
        #expect(throws: Refusal.completed) { try scene.perform(.ask(.pronouns)) }
    }

    @Test("A known field is asked what it should say instead")
    func known() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.perform(.ask(.company))
        #expect(scene.lastText.contains("Acme"))
        try scene.say([(.company, .text("Globex"))])
        #expect(scene.texts(of: .company) == ["Globex"])
    }

    @Test("How one speaks is a choice of four")
    func style() throws {
        var scene = try Scene()
        let open = scene.lastAsks
        try scene.perform(.ask(.speakingStyle))
        #expect(scene.bot.last?.quickReplies == Field.speakingStyles)
        try scene.say(text: "Storyteller")
        #expect(scene.texts(of: .speakingStyle) == ["storyteller"])
        #expect(scene.lastAsks == open)
    }

    @Test("While a profile is read the guest's wish goes before what is held back")
    func held() throws {
        var scene = try Scene()
        try scene.perform(.attachProfile(AttachProfile(id: "p", kind: .linkedinPDF)))
        try scene.perform(.ask(.role))
        #expect(scene.lastAsks == [.role])
        try scene.say([(.role, .text("CFO"))])
        #expect(scene.texts(of: .role) == ["CFO"])
    }
}
