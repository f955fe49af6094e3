import InterviewCore
import Interviewing
import Testing

@testable import Rehearsal

@Suite("Scores")
struct ScoreTests {
    @Test("What is right is counted as right, and the interview ends in a kit")
    func right() async throws {
        let score = Score(try await Rehearsed.play(Rehearsed.potter))
        #expect(score.completed)
        #expect(score.checked == 4)
        #expect(score.right == 4)
        #expect(score.isFaultless, "\(score.mistakes) \(score.padding)")
        #expect(score.completeness == 1)
        #expect(score.guestMessages > 5)
    }

    @Test(
        "A wrong answer is counted as wrong",
        arguments: [
            ("email", JSONValue.string("tove@elsewhere.example")), ("full_name", .string("Tove")),
            ("podcast_topics", .array([.string("slow work")])), ("company", .null), ("phone", .string("+4712345678")),
        ])
    func wrong(_ field: String, _ value: JSONValue) async throws {
        let performance = try await Rehearsed.play(Rehearsed.potter)
        let score = Rehearsed.rescored(performance, truth: [field: value])
        #expect(score.mistakes.map(\.field) == [field])
        #expect(score.right == 0)
        #expect(!score.isFaultless)
        #expect(score.wrongSkips.isEmpty)
    }

    @Test("What the file says is right, and what it was trusted for wrongly is a wrong skip")
    func skips() async throws {
        let performance = try await Rehearsed.play(Rehearsed.potter, .with, profile: Rehearsed.resume)
        #expect(performance.hasKit)
        let trusted = Rehearsed.rescored(performance, truth: ["role": .string("potter")])
        #expect(trusted.right == 1)
        #expect(trusted.wrongSkips.isEmpty)
        let wrong = Rehearsed.rescored(performance, truthWith: ["role": .string("Kiln Master")])
        #expect(wrong.wrongSkips == [.role])
        #expect(wrong.mistakes.contains { $0.field == "role" && $0.found == "Head Potter" })
    }

    @Test("What is optional, true and not asked for the profile's sake is left to the card, not wrong")
    func leftToCard() async throws {
        let performance = try await Rehearsed.play(Rehearsed.potter, .with, profile: Rehearsed.resume)
        let score = Rehearsed.rescored(performance, truth: ["phone": .string("+4712345678")])
        #expect(score.leftToCard == [.phone])
        #expect(score.checked == 0)
    }

    @Test("A profile saves messages")
    func saving() async throws {
        let cast = [Cast(Rehearsed.potter, profile: Array(Rehearsed.resume.utf8))]
        let played = try await Rehearsed.rehearsals.play(cast)
        let report = RehearsalReport(scores: played.map(\.score))
        #expect(played.map(\.score.arm) == [.without, .with])
        #expect(try #require(report.reductionPercent) > 30)
        #expect(try await Rehearsed.rehearsals.play(cast, arms: [.without]).map(\.score.arm) == [.without])
    }

    @Test("Bars are missed by what is wrong, and by nothing else")
    func bars() async throws {
        let performance = try await Rehearsed.play(Rehearsed.potter)
        let good = RehearsalReport(scores: [Score(performance)])
        #expect(good.missedBars.isEmpty, "\(good.missedBars)")
        let wrong = RehearsalReport(
            scores: [Rehearsed.rescored(performance, truth: ["email": .string("x@y.example")])])
        #expect(wrong.missedBars.map(\.name) == ["accuracy without"])
        var lost = Score(performance)
        lost.completed = false
        lost.askedTwice = 1
        #expect(RehearsalReport(scores: [lost]).missedBars.count == 2)
        #expect(RehearsalReport(scores: [lost], areGenerated: true).missedBars.count == 2)
    }

    @Test("A reply of their own is said in place of a yes, once")
    func replies() {
        var persona = Rehearsed.potter
        persona.replies = [.whoseProfile: "No, my husband's."]
        var stage = Stage(persona: persona)
        let question = BotSaid(
            kind: .question, text: "Whose?", asks: [], quickReplies: [], prompt: .whoseProfile("p"), purpose: nil,
            topic: "", because: "")
        stage.see(Event(sequence: 1, at: Timestamp(milliseconds: 0), body: .botSaid(question)))
        #expect(stage.answer() == "No, my husband's.")
        #expect(stage.answer() == "Yes")
    }
}
