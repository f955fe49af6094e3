import InterviewCore
import Testing

@Suite("A guest who tires is spared what is optional")
struct PaceTests {
    private func brief(_ field: Field) -> (Field, FactValue) {
        (field, field == .successStories ? .story(Story(title: "Moved", result: "It stayed")) : .text("Ports"))
    }

    @Test("Three answers in a word or three, where sentences were asked for, are enough")
    func briefs() throws {
        var scene = try Scene()
        for _ in 0..<30 where scene.bot.last?.kind != .summary {
            let asks = scene.lastAsks
            let isProse = [.professionalBio, .successStories, .uniquePerspective].contains(asks.first ?? .email)
            if isProse {
                try scene.say(asks.map(brief), text: "ports")
            } else {
                try scene.say(
                    asks.flatMap { field in plainAnswer(field).map { (field, $0) } }, text: "some words here too")
            }
        }
        #expect(scene.bot.count { $0.text.contains("keep it short") } == 1)
        let asked = Set(scene.bot.flatMap(\.asks))
        #expect(asked.isDisjoint(with: [.achievements, .speakingExperience, .promotion]))
        #expect(scene.state.missing.isEmpty)
        try scene.say([], [.yes])
        #expect(scene.state.status == .completed)
    }

    @Test("Two skips in a row are enough; an answer between them is none", arguments: [true, false])
    func skips(inARow: Bool) throws {
        var scene = try Scene()
        try scene.goOn(until: .achievements)
        try scene.say([], [.skip], text: "skip")
        if !inARow { try scene.say(scene.lastAsks.flatMap { field in plainAnswer(field).map { (field, $0) } }) }
        try scene.say([], [.skip], text: "skip")
        #expect(scene.bot.contains { $0.text.contains("keep it short") } == inARow)
        try scene.goOnToSummary()
        #expect(scene.bot.contains { $0.asks.contains(.promotion) } != inARow)
    }

    @Test("“None” is an answer, no sign of tiredness")
    func none() throws {
        var scene = try Scene()
        try scene.goOn(until: .achievements)
        for _ in 0..<2 { try scene.say([], [.none], text: "none") }
        #expect(!scene.bot.contains { $0.text.contains("keep it short") })
    }

    @Test("Taking a skip back takes the tiredness back")
    func undone() throws {
        var scene = try Scene()
        try scene.goOn(until: .achievements)
        for _ in 0..<2 { try scene.say([], [.skip], text: "skip") }
        try scene.perform(.undo)
        try scene.goOnToSummary()
        #expect(scene.bot.contains { $0.asks.contains(.promotion) })
    }

    @Test("Why it is spared stands in the log")
    func because() throws {
        var scene = try Scene()
        try scene.goOn(until: .achievements)
        for _ in 0..<2 { try scene.say([], [.skip], text: "skip") }
        let because = try #require(scene.bot.last?.because)
        #expect(
            because.contains("tires") && because.contains("two questions in a row") && because.contains("promotion"))
    }
}
