import InterviewCore
import Testing

@Suite("A thin answer is asked about once")
struct FollowUpTests {
    private let thin = Story(
        title: "I helped a school fix its timetable", action: "I helped a school fix its timetable")

    private func stories(_ scene: Scene) -> [Story] {
        scene.state.value(of: .successStories).compactMap { if case .story(let story) = $0 { story } else { nil } }
    }

    @Test("What came of a story completes it")
    func story() throws {
        var scene = try Scene()
        try scene.goOn(until: .successStories)
        try scene.say([(.successStories, .story(thin))], text: thin.title)
        #expect(scene.lastAsks == [.successStories] && scene.bot.last?.purpose == .deeper)
        #expect(scene.lastText.contains(thin.title))
        try scene.say(
            [(.successStories, .story(Story(title: "Nobody waits now, 40% less stress", metrics: ["40%"])))],
            text: "Nobody waits now, 40% less stress")
        #expect(stories(scene).count == 1)
        #expect(stories(scene).first?.title == thin.title)
        #expect(stories(scene).first?.result == "Nobody waits now, 40% less stress")
        #expect(stories(scene).first?.metrics == ["40%"])
        #expect(scene.lastAsks != [.successStories])
    }

    @Test("The same story told again in more words takes its place", arguments: [true, false])
    func again(longer: Bool) throws {
        var scene = try Scene()
        try scene.goOn(until: .successStories)
        try scene.say([(.successStories, .story(thin))], text: thin.title)
        var told = thin
        if longer { told.result = "It was done in a week." }
        try scene.say([(.successStories, .story(told))], text: told.text)
        #expect(stories(scene) == [told])
        #expect(scene.lastAsks != [.successStories])
    }

    @Test("Whatever comes, it is asked no second time", arguments: [[Intent.skip], [.no], [.none], []])
    func once(intents: [Intent]) throws {
        var scene = try Scene()
        try scene.goOn(until: .successStories)
        try scene.say([(.successStories, .story(thin))], text: thin.title)
        try scene.say([], intents, text: "hm")
        #expect(scene.lastAsks != [.successStories])
        try scene.goOnToSummary()
        #expect(scene.bot.count { $0.purpose == .deeper } == 1)
        #expect(stories(scene) == [thin])
    }

    @Test("A question back returns to it once, in other words")
    func digression() throws {
        var scene = try Scene()
        try scene.goOn(until: .successStories)
        try scene.say([(.successStories, .story(thin))], text: thin.title)
        let first = scene.lastText
        try scene.say([], [.why], text: "why?")
        #expect(scene.lastAsks == [.successStories] && scene.lastText != first)
        try scene.say([], [.why], text: "why?")
        #expect(scene.lastAsks != [.successStories])
    }

    @Test(
        "A bio of a word becomes a sentence",
        arguments: [
            ("I fix leaks for old people in Leeds.", "Plumber. I fix leaks for old people in Leeds."),
            ("for old people", "Plumber, for old people"), ("I am a plumber in Leeds", "I am a plumber in Leeds"),
            ("Plumber", "Plumber"),
        ])
    func bio(answer: String, result: String) throws {
        var scene = try Scene()
        try scene.goOn(until: .professionalBio)
        try scene.say([(.professionalBio, .text("Plumber"))], text: "Plumber")
        #expect(scene.lastAsks == [.professionalBio] && scene.bot.last?.purpose == .deeper)
        try scene.say([(.professionalBio, .text(answer))], text: answer)
        #expect(scene.texts(of: .professionalBio) == [result])
        #expect(scene.lastAsks != [.professionalBio])
        let evidence = try #require(scene.state.valueFacts(of: .professionalBio).first).evidence
        #expect(evidence.count == (result == "Plumber" ? 1 : 2))
    }

    @Test("Stories with a result or a number, and sentences, are asked about no further")
    func enough() throws {
        for good in [Story(title: "A school", result: "It stayed."), Story(title: "We cut waits by 40%")] {
            var scene = try Scene()
            try scene.goOn(until: .successStories)
            try scene.say([(.successStories, .story(good))])
            #expect(scene.lastAsks != [.successStories])
        }
    }

    @Test("With a profile there is one deeper question at most, with a tired guest none")
    func bounds() throws {
        var scene = try Scene()
        try scene.read("file", name: nil, fullProfile.filter { $0.field != .successStories })
        try scene.say([], [.yes])
        for _ in 0..<20 where scene.bot.last?.kind != .summary {
            try scene.say(
                scene.lastAsks.flatMap { field in
                    field == .successStories ? [(field, .story(thin))] : plainAnswer(field).map { (field, $0) }
                })
        }
        #expect(scene.bot.count { $0.purpose == .deeper } == 1)
        var tired = try Scene()
        try tired.goOn(until: .successStories)
        try tired.say([(.successStories, .story(thin))], [.finish], text: thin.title)
        #expect(!tired.bot.contains { $0.purpose == .deeper })
    }
}
