import GreenroomTestSupport
import InterviewCore
import Ports
import Synchronization
import Testing

@testable import Interviewing

/// A model that answers when it is told to.
private final class ScriptedModel: LanguageModel {
    private let answers: Mutex<[Result<String, ModelError>]>
    private let asked = Mutex<[ModelTask]>([])
    private let gate: Handover<Void>?
    let name = "scripted"

    init(_ answers: [Result<String, ModelError>], gate: Handover<Void>? = nil) {
        self.answers = Mutex(answers)
        self.gate = gate
    }

    var tasks: [ModelTask] { asked.withLock { $0 } }

    func perform(_ task: ModelTask, within timeout: Duration) async throws(ModelError) -> ModelAnswer {
        asked.withLock { $0.append(task) }
        if let gate { _ = await gate.get() }
        let next = answers.withLock { $0.isEmpty ? .failure(.malformed) : $0.removeFirst() }
        return ModelAnswer(json: try next.get(), model: name)
    }

    func check() async -> String? { nil }
}

@Suite("A language model helps to read messages")
struct AssistantTests {
    private static let message = "well people at the yard mostly say boats are what I am about, that and engines"
    private static let help =
        #"{"fields": [{"field": "role", "value": "boats and engines", "quote": "boats are what I am about"}], "#
        + #""acknowledgement": null}"#

    private func assistant(_ model: ScriptedModel, clock: ManualClock) -> TurnAssistant {
        TurnAssistant(
            model: model, budget: .milliseconds(1500), timeout: .seconds(15), now: clock.wall, clock: clock,
            logger: House.quiet)
    }

    /// Runs a body while the assistant asks.
    private func with<Value: Sendable>(
        _ assistant: TurnAssistant, _ body: @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await assistant.run() }
            while !assistant.isRunning { await Task.yield() }
            defer { group.cancelAll() }
            return try await body()
        }
    }

    @Test("Taps, commands and answers that rules understood are nobody's business but the rules'")
    func notAsked() async throws {
        let model = ScriptedModel([])
        let clock = ManualClock()
        let assistant = assistant(model, clock: clock)
        let house = House(abilities: Abilities(model: "Gemini"), assistant: assistant)
        try await with(assistant) {
            let id = try await house.begun()
            for text in ["Why do you need that?", "skip", "Ana Ruiz, ana@rotawise.example, no LinkedIn"] {
                _ = try await house.interviews.answer(id, text: text, idempotencyKey: nil)
            }
        }
        #expect(model.tasks.isEmpty)
    }

    @Test("A model that does not answer in time costs the budget, and what it reads later follows as an event")
    func late() async throws {
        let gate = Handover<Void>()
        let model = ScriptedModel([.success(Self.help)], gate: gate)
        let clock = ManualClock()
        let assistant = assistant(model, clock: clock)
        let house = House(abilities: Abilities(model: "Gemini"), assistant: assistant)
        try await with(assistant) {
            let id = try await house.begun()
            async let answer = house.interviews.answer(id, text: Self.message, idempotencyKey: "k")
            await clock.sleeper(within: .milliseconds(1500))
            clock.advance(by: .milliseconds(1500))
            let body = try await answer
            #expect(body.messages.count >= 2, "the rules' answer has gone out")
            let revision = body.conversation.revision
            gate.put(())
            while assistant.asking > 0 { await Task.yield() }
            #expect(try await house.interviews.conversation(id).revision >= revision)
        }
        #expect(model.tasks.count == 1)
    }

    @Test("After three failures in a row the model is left alone for half a minute")
    func paused() async throws {
        let model = ScriptedModel(Array(repeating: .failure(.unavailable(retryAfter: nil)), count: 9))
        let clock = ManualClock()
        let assistant = assistant(model, clock: clock)
        let house = House(abilities: Abilities(model: "Gemini"), assistant: assistant)
        try await with(assistant) {
            let id = try await house.begun()
            for _ in 0..<5 {
                _ = try await house.interviews.answer(id, text: Self.message, idempotencyKey: nil)
                while assistant.asking > 0 { await Task.yield() }
            }
            #expect(model.tasks.count == 3)
            clock.advance(by: .seconds(31))
            _ = try await house.interviews.answer(id, text: Self.message, idempotencyKey: nil)
            #expect(model.tasks.count == 4)
        }
    }

    @Test("Without the assistant running no turn waits")
    func notRunning() async throws {
        let model = ScriptedModel([])
        let clock = ManualClock()
        let house = House(
            abilities: Abilities(model: "Gemini"), assistant: assistant(model, clock: clock))
        let id = try await house.begun()
        _ = try await house.interviews.answer(id, text: Self.message, idempotencyKey: nil)
        #expect(model.tasks.isEmpty)
    }
}
