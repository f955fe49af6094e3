import Testing

@testable import InterviewCore

@Suite("A profile is read in two steps where a language model helps")
struct TwoStepTests {
    private let able = Abilities(fetcher: "Apify", model: "Gemini", readsPages: true, readsX: true)
    private let address = "https://www.linkedin.com/in/ottilie"

    private var mention: LinkedInMention {
        LinkedInMention(kind: .profile(address), quote: Quote(text: address, start: 0, end: address.utf16.count))
    }

    /// A guest has said who they are and shared an address; it is being fetched.
    private func shared() throws -> Scene {
        var scene = try Scene(abilities: able)
        try scene.say(
            [(.fullName, .text("Ottilie Vandermeer")), (.email, .text("o@example.org"))], linkedIn: [mention])
        return scene
    }

    private func story(_ text: String, start: Int) -> DraftFact {
        DraftFact(
            field: .successStories, value: .story(Story(title: text)), origin: .inferred, status: .suggested,
            confidence: 0.6, quotes: [Quote(text: text, start: start, end: start + text.utf16.count)])
    }

    private func read(_ scene: inout Scene, name: String? = "Ottilie Vandermeer", _ facts: [DraftFact]) throws {
        try scene.perform(.profileRead(ProfileRead(id: "p1", kind: .linkedinURL, name: name, facts: facts)))
    }

    private func draft(_ scene: inout Scene, _ facts: [DraftFact], failure: ProfileFailure? = nil) throws {
        try scene.perform(
            .insightsDrafted(
                InsightsDrafted(id: "p1", facts: facts, failure: failure, timings: ProfileTimings(analyze: 7))))
    }

    private var outright: [DraftFact] {
        [
            stated(.role, "Harbour pilot"), stated(.company, "Port of Antwerp"),
            stated(.expertiseKeywords, "Tides"), stated(.expertiseKeywords, "Tugs"),
            stated(.expertiseKeywords, "Radar"),
            suggested(.targetAudience, .text("people at sea")), story("Brought 300 ships in", start: 40),
        ]
    }

    @Test func `what the document says is there at once, and a model is asked`() throws {
        var scene = try shared()
        let before = scene.bot.count
        try read(&scene, outright)
        #expect(scene.state.profile("p1")?.state == .analyzing)
        #expect(scene.texts(of: .role) == ["Harbour pilot"])
        #expect(scene.jobs == [.readProfile(id: "p1", afresh: false), .draftInsights(id: "p1")])
        #expect(scene.bot.count == before, "nothing is told before all is known")
    }

    @Test func `one message tells what was learned in both steps`() throws {
        var scene = try shared()
        try read(&scene, outright)
        try draft(&scene, [suggested(.keyMessage, .text("The tide waits for nobody"))])
        #expect(scene.state.profile("p1")?.state == .done)
        let summaries = scene.bot.filter { $0.kind == .summary }
        #expect(summaries.count == 1)
        let text = try #require(summaries.first?.text)
        #expect(text.contains("Harbour pilot") && text.contains("The tide waits for nobody"))
        #expect(summaries.first?.asks == [] && summaries.first?.quickReplies.first?.hasPrefix("Yes") == true)
        try scene.say([], [.yes])
        #expect(scene.texts(of: .keyMessage) == ["The tide waits for nobody"])
    }

    @Test func `a model's draft takes the place of what rules had guessed, and of nothing else`() throws {
        var scene = try shared()
        try read(&scene, outright + [story("Trained 12 pilots", start: 90)])
        try draft(
            &scene,
            [
                suggested(.targetAudience, .text("nautical students")),
                story("300 ships in one winter", start: 45),
            ])
        let audience = scene.state.facts(of: .targetAudience).compactMap(\.value.text)
        #expect(audience == ["nautical students"])
        let stories = scene.state.facts(of: .successStories).map { fact -> String in
            if case .story(let story) = fact.value { story.title } else { "" }
        }
        #expect(stories == ["300 ships in one winter", "Trained 12 pilots"])
        #expect(scene.texts(of: .role) == ["Harbour pilot"])
    }

    @Test(arguments: [ProfileFailure.timeout, .unavailable, .rateLimited])
    func `a model that fails costs its polish only`(failure: ProfileFailure) throws {
        var scene = try shared()
        try read(&scene, outright)
        try draft(&scene, [], failure: failure)
        let profile = try #require(scene.state.profile("p1"))
        #expect(profile.state == .partial && profile.reason == failure && profile.answers)
        let summary = try #require(scene.bot.last { $0.kind == .summary })
        #expect(summary.text.contains("Harbour pilot") && summary.text.contains("only took what it says outright"))
        #expect(!scene.lastAsks.isEmpty, "the interview goes on")
    }

    @Test func `a draft for a profile that nobody waits for changes nothing`() throws {
        var scene = try shared()
        try read(&scene, outright)
        try scene.perform(.cancelProfile(id: "p1"))
        #expect(throws: Refusal.outOfTurn) { try draft(&scene, [suggested(.keyMessage, .text("late"))]) }
        #expect(scene.state.facts(of: .keyMessage).isEmpty)
    }

    @Test func `somebody else's profile is shown to no model before the guest says yes`() throws {
        var scene = try shared()
        try read(&scene, name: "Somebody Else", outright)
        #expect(scene.jobs == [.readProfile(id: "p1", afresh: false)])
        #expect(scene.state.profile("p1")?.state == .analyzing)
        #expect(scene.texts(of: .role).isEmpty)
        try scene.say([], [.yes])
        #expect(scene.jobs.last == .draftInsights(id: "p1"))
        #expect(scene.texts(of: .role) == ["Harbour pilot"])
        try draft(&scene, [])
        #expect(scene.state.profile("p1")?.state == .done)
        #expect(scene.texts(of: .fullName) == ["Ottilie Vandermeer"])
    }

    @Test func `a name that turns out to be another stops the model and asks`() throws {
        var scene = try Scene(abilities: able)
        try scene.say([(.email, .text("o@example.org"))], linkedIn: [mention])
        try read(&scene, outright)
        try scene.say([(.fullName, .text("Ingrid Solheim"))])
        #expect(scene.state.profile("p1")?.ownership == .asked)
        #expect(scene.jobs.last == .cancelProfile(id: "p1"))
        #expect(throws: Refusal.outOfTurn) { try draft(&scene, []) }
        try scene.say([], [.no])
        #expect(scene.state.profile("p1")?.reason == .someoneElse)
        #expect(scene.texts(of: .role).isEmpty)
    }

    @Test func `no two messages of one kind follow each other when a profile ends`() throws {
        for ending in 0..<3 {
            var scene = try shared()
            // Everything that is not held back is answered, so the guest waits.
            let held: Set<Field> = [
                .role, .company, .yearsExperience, .professionalBio, .expertiseKeywords, .achievements,
                .successStories, .podcastTopics, .targetAudience, .uniquePerspective,
            ]
            for _ in 0..<12 where !scene.lastAsks.isEmpty && scene.bot.last?.kind == .question {
                try scene.say(
                    scene.lastAsks.filter { !held.contains($0) }.map { field in
                        let text = field.spec.kind == .url ? "https://a.example" : "something of mine"
                        return (field, .text(text))
                    }, scene.lastAsks.contains { $0.spec.isRequired } ? [] : [.none])
            }
            #expect(scene.bot.last?.kind == .notice, "it waits for the profile")
            let count = scene.bot.count
            switch ending {
            case 0: try scene.perform(.profileFailed(id: "p1", reason: .timeout, timings: ProfileTimings()))
            case 1:
                try read(&scene, outright)
                try draft(&scene, [], failure: .unavailable)
            default: try scene.perform(.cancelProfile(id: "p1"))
            }
            let kinds = scene.bot.dropFirst(count).map(\.kind)
            #expect(zip(kinds, kinds.dropFirst()).allSatisfy { $0 != $1 })
            #expect(scene.bot.last?.asks.isEmpty == false, "the held questions are taken up")
        }
    }
}
