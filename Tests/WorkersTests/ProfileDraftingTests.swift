import GreenroomTestSupport
import InterviewCore
import Ports
import Testing

@testable import Workers

@Suite("Drafting by a language model", .timeLimit(.minutes(1)))
struct ProfileDraftingTests {
    private let harness = WorkerHarness()
    private let model: FakeModel
    private let brief = ProfileBrief(kind: "text", text: "Ottilie Vandermeer, harbour pilot", guestWords: ["pilot"])

    init() { model = FakeModel(harness.clock) }

    private static func fact(_ field: Field, _ text: String) -> DraftFact {
        DraftFact(
            field: field, value: .text(text), origin: .inferred, status: .suggested, confidence: 0.5, quotes: [])
    }

    private static let refused = RefusedText(field: .keyMessage, text: "Ten thousand ships", unsupported: ["10000"])

    private static let gate: ProfileWorker.Gate = { json, _ in
        switch json {
        case "good":
            GatedDrafts(facts: [fact(.podcastTopics, "Tides"), fact(.targetAudience, "Skippers")], refused: [])
        case "half": GatedDrafts(facts: [fact(.podcastTopics, "Tides")], refused: [refused])
        case "repaired":
            GatedDrafts(
                facts: [fact(.keyMessage, "Wait for slack water"), fact(.podcastTopics, "TIDES")], refused: [])
        case "stubborn": GatedDrafts(facts: [], refused: [refused])
        default: nil
        }
    }

    private func queue(_ conversation: String = "a") async throws {
        try await harness.queue(conversation, job: .draftInsights, brief: brief)
    }

    private func worker(_ change: (inout WorkerLimits) -> Void = { _ in }) -> ProfileWorker {
        harness.worker(limits: .still(change), model: model, gate: Self.gate)
    }

    @Test func `what the gate lets through is told, with the time that it took`() async throws {
        model.will(.takes(.seconds(4), "good"))
        try await queue()
        harness.clock.advance(by: .seconds(1))
        async let drained: Void = worker().drain()
        await model.hasBegun()
        await harness.pass(.seconds(4))
        await drained
        #expect(model.tasks == [.analyseProfile(brief)])
        #expect(
            harness.drafted == [
                InsightsDrafted(
                    id: "p1", facts: [Self.fact(.podcastTopics, "Tides"), Self.fact(.targetAudience, "Skippers")],
                    timings: ProfileTimings(queued: 5, fetch: 7000, analyze: 20 + 5000))
            ])
        #expect(try await harness.store.depth() == 0)
    }

    @Test func `refused claims are drafted anew once, and joined`() async throws {
        model.will(.writes("half"), .writes("repaired"))
        try await queue()
        await worker().drain()
        #expect(model.tasks == [.analyseProfile(brief), .repairClaims(brief, refused: [Self.refused])])
        #expect(
            harness.drafted.first?.facts == [
                Self.fact(.podcastTopics, "Tides"), Self.fact(.keyMessage, "Wait for slack water"),
            ])
    }

    @Test(
        "what is refused again, or not drafted anew, is dropped",
        arguments: [
            FakeModel.Answer.writes("stubborn"), .writes("junk"), .fails(.unavailable(retryAfter: nil)),
            .fails(.blocked),
        ])
    func dropped(second: FakeModel.Answer) async throws {
        model.will(.writes("half"), second)
        try await queue()
        await worker().drain()
        #expect(model.tasks.count == 2)
        #expect(harness.drafted.first?.facts == [Self.fact(.podcastTopics, "Tides")])
        #expect(harness.drafted.first?.failure == nil)
    }

    @Test func `a repair that takes too long costs only itself`() async throws {
        model.will(.takes(.seconds(10), "half"), .takes(.seconds(10), "repaired"))
        try await queue()
        async let drained: Void = worker().drain()
        await model.hasBegun()
        await harness.pass(.seconds(10))
        await model.hasBegun(times: 2)
        await harness.pass(.seconds(5))
        await drained
        #expect(model.limits == [.seconds(15), .seconds(5)])
        #expect(harness.drafted.first?.facts == [Self.fact(.podcastTopics, "Tides")])
    }

    @Test func `with next to no time left nothing is drafted anew`() async throws {
        model.will(.takes(.milliseconds(14_001), "half"))
        try await queue()
        async let drained: Void = worker().drain()
        await model.hasBegun()
        await harness.pass(.milliseconds(14_001))
        await drained
        #expect(model.tasks.count == 1)
        #expect(harness.log == ["a drafted 1"])
    }

    @Test(
        "a model's failure is told by its name, after as many attempts as it is worth",
        arguments: [
            (ModelError.timeout, ProfileFailure.timeout, 1), (.rateLimited(retryAfter: nil), .rateLimited, 3),
            (.rateLimited(retryAfter: .seconds(15)), .rateLimited, 1),
            (.unavailable(retryAfter: nil), .unavailable, 3),
            (.unavailable(retryAfter: .seconds(20)), .rateLimited, 1), (.refused(status: 401), .unavailable, 1),
            (.blocked, .unavailable, 1), (.truncated, .unavailable, 1), (.malformed, .unavailable, 1),
        ])
    func failures(error: ModelError, reason: ProfileFailure, attempts: Int) async throws {
        model.will(.fails(error), .fails(error), .fails(error), .fails(error))
        try await queue()
        await worker().drain()
        #expect(harness.drafted.map(\.failure) == [reason])
        #expect(harness.drafted.first?.facts == [])
        #expect(model.tasks.count == attempts)
    }

    @Test func `an answer in no schema is a failure`() async throws {
        model.will(.writes("junk"))
        try await queue()
        await worker().drain()
        #expect(harness.drafted.map(\.failure) == [.unavailable])
    }

    @Test func `trouble that passes costs an attempt and the wait that was asked for`() async throws {
        model.will(.fails(.rateLimited(retryAfter: .seconds(6))))
        try await queue()
        async let drained: Void = worker().drain()
        await model.hasBegun()
        await harness.pass(.seconds(6))
        await drained
        #expect(harness.log == ["a drafted 2"])
        #expect(model.limits == [.seconds(15), .seconds(9)])
    }

    @Test func `a model that hangs ends as a timeout when its time is over`() async throws {
        model.will(.takes(.seconds(1000), "good"))
        try await queue()
        async let drained: Void = worker().drain()
        await model.hasBegun()
        await harness.pass(.seconds(15))
        await drained
        #expect(harness.drafted.map(\.failure) == [.timeout])
    }

    @Test func `a model gets no more time than the profile has left`() async throws {
        model.will(.takes(.seconds(1000), "good"))
        try await queue()
        harness.clock.advance(by: .seconds(38))
        async let drained: Void = worker().drain()
        await model.hasBegun()
        await harness.pass(.seconds(7))
        await drained
        #expect(model.limits == [.seconds(7)])
        #expect(harness.drafted.map(\.failure) == [.timeout])
    }

    @Test func `a job whose time was over asks no model`() async throws {
        try await queue()
        harness.clock.advance(by: .seconds(45))
        await worker().drain()
        #expect(model.tasks.isEmpty)
        #expect(harness.drafted.map(\.failure) == [.timeout])
    }

    @Test func `drafts that nobody waits for are not asked for`() async throws {
        try await harness.queue(job: .draftInsights)
        await worker().drain()
        #expect(model.tasks.isEmpty)
        #expect(harness.log.isEmpty)
        #expect(try await harness.store.depth() == 0)
    }

    @Test func `without a model the drafts have failed`() async throws {
        try await queue()
        await harness.worker(limits: .still()).drain()
        #expect(harness.drafted.map(\.failure) == [.unavailable])
    }

    @Test func `drafts of a cancelled profile are stopped and tell nothing`() async throws {
        model.will(.takes(.seconds(10), "good"))
        try await queue()
        async let drained: Void = worker().drain()
        await model.hasBegun()
        await harness.isWatched(by: 1)
        try await harness.cancel("a", profile: "p1")
        await drained
        #expect(harness.log.isEmpty)
        #expect(try await harness.store.depth() == 0)
    }

    @Test func `trouble while telling does not ask the model twice`() async throws {
        try await queue()
        harness.failNext(3)
        await worker().drain()
        #expect(harness.log == ["a drafted 2"])
        #expect(model.tasks.count == 1)
    }

    @Test func `a model that does not answer is left alone for half a minute`() async throws {
        let worker = worker()
        for _ in 0..<6 { model.will(.fails(.unavailable(retryAfter: nil))) }
        for id in ["a", "b", "c"] {
            try await queue(id)
            await worker.drain()
        }
        #expect(model.tasks.count == 5)
        #expect(harness.drafted.map(\.failure) == [.unavailable, .unavailable, .unavailable])
        harness.clock.advance(by: .seconds(30))
        // The one that sees whether it answers fails; the next must wait again.
        for id in ["d", "e"] {
            try await queue(id)
            await worker.drain()
        }
        #expect(model.tasks.count == 6)
        harness.clock.advance(by: .seconds(30))
        try await queue("f")
        await worker.drain()
        #expect(harness.log.last == "f drafted 2")
    }
}

@Suite("The gate of insights")
struct InsightGateTests {
    private let brief = ProfileBrief(
        kind: "text", text: "Ottilie Vandermeer teaches harbour pilots about tides.", guestWords: [])

    @Test("an answer outside the schema is none", arguments: ["", "I cannot", "[1]", #"{"podcast_topics":7}"#])
    func malformed(json: String) {
        #expect(GatedDrafts.insights(json: json, brief: brief) == nil)
    }

    @Test func `an answer with nothing to say is one`() {
        #expect(GatedDrafts.insights(json: "{}", brief: brief) == GatedDrafts(facts: [], refused: []))
    }

    @Test func `claims pass or are refused as the profile holds them`() throws {
        let json = """
            {"podcast_topics": [{"text": "Tides for harbour pilots", "quotes": ["harbour pilots about tides"]},
            {"text": "Steering 40 ships for Maersk", "quotes": ["teaches harbour pilots"]}]}
            """
        let drafts = try #require(GatedDrafts.insights(json: json, brief: brief))
        #expect(drafts.facts.map(\.value) == [.text("Tides for harbour pilots")])
        #expect(drafts.refused.map(\.text) == ["Steering 40 ships for Maersk"])
    }
}
