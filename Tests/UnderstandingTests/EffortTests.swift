import InterviewCore
import Testing

@testable import Understanding

/// Work is counted, not timed: what a reading goes through must grow as the message does.
@Suite("The work of a reading")
struct EffortTests {
    static let units = [
        "I run a small clinic in Lyon, and we cut no-shows by 40% in 2 years. ",
        "so i work with farmers and we talk about soil and then i go home and write about water ",
        "a", "7", ",", ".", "?", "\"", "(", "([\"", "é", "e\u{301}", "🙂", "能源", "我喜欢讨论能源和水。", "x\n", "\n- a",
        "rest, ", "a; ", "12 34 ", "+1 555 ", "5 years and ", "since 2009 ", "a@", "a.", "@a ", "a.b@c.", "http://",
        "https:/", "www.", "linkedin.com/in/a ", "https://www.linkedin.com/in/", "%41", "a-", "a - ", "1. ", "2) ",
        "no ",
        "no, ", "not a but b ", "i ", "my name is ", "my audience is ", "please remove the ", "remove topic 2 ",
        "actually it's ", "change my email to ", "instead of ", "i said it is ", "Ana Of The ", "I'm CEO at ", "Dr. ",
        "head of of of ", "called ", "never done been given a ", "do not ", "skip the phone, no website, ", "from to ",
        "one two three ", "a and b and ", "\"a\" and ", "'a' or ", "one story: a ", "what if ", "why, why ", "((a))",
        "a|b", "a/b ", "$1.5M to ", "100k users, ", "11 to 6 percent ", "- ", "Ms. A, ", "at dot ",
        "ana at quarry dot ",
    ]
    static let questions: [[Field]] = [
        [.fullName, .email, .linkedinURL], [.role, .company, .yearsExperience], [.podcastTopics],
        [.promotion, .schedulingPreference],
    ]
    static let known: [Field: [FactValue]] = [
        .fullName: [.text("Ana Ruiz")], .company: [.text("Acme")], .podcastTopics: [.text("rest"), .text("a and b")],
        .yearsExperience: [.integer(12)],
    ]

    static func effort(_ text: String, _ asked: [Field]) throws -> Int {
        let effort = Effort()
        let context = ReadingContext(
            asked: asked, known: known, today: try #require(CalendarDate(year: 2026, month: 11, day: 22)))
        _ = MessageReader.read(MessageText(text, effort: effort), context: context)
        return effort.count
    }

    static func text(of unit: String, length: Int) -> String {
        String(String(repeating: unit, count: length / unit.count + 1).prefix(length))
    }

    @Test("Eight times the message is at most some eight times the work", arguments: questions)
    func growsAsTheMessage(asked: [Field]) throws {
        for unit in Self.units {
            let short = try Self.effort(Self.text(of: unit, length: 250), asked)
            let long = try Self.effort(Self.text(of: unit, length: 2_000), asked)
            #expect(long <= 12 * short + 30_000, "\(unit.debugDescription): \(short), then \(long)")
        }
    }

    @Test("No message of mixed pieces is much more work than its length", arguments: 0..<10)
    func noMixtureIsCostly(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var text = ""
        while text.count < 1_000 {
            let unit = Self.units.randomElement(using: &generator) ?? "a"
            text += String(repeating: unit, count: Int.random(in: 1...20, using: &generator))
        }
        text = String(text.prefix(1_000))
        let asked = Self.questions.randomElement(using: &generator) ?? []
        let effort = try Self.effort(text, asked)
        #expect(effort <= 400 * text.unicodeScalars.count, "\(asked) \(text.prefix(80)): \(effort)")
    }
}
