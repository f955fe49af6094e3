import Foundation
import InterviewCore
import Testing

@testable import Understanding

@Suite("What is talk and no answer")
struct TalkTests {
    private struct Line: Decodable {
        var text: String
        var label: String
    }

    private func reading(_ text: String, _ field: Field, isAskedAgain: Bool = false) throws -> Reading {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
        return MessageReader.read(
            text,
            context: ReadingContext(asked: [field], known: [:], isAskedAgain: isAskedAgain, today: today))
    }

    @Test(
        "Talk in place of an answer fills nothing and is told as talk",
        arguments: [
            ("my kettle just boiled over, typical me", Field.keyMessage),
            ("haha what a lovely thing to be asked", .uniquePerspective),
            ("qué frío hace hoy aquí, madre mía", .targetAudience),
            ("pardon, mon chat vient de marcher sur le clavier", .keyMessage),
            ("puh, ich bin ganz schön müde heute", .uniquePerspective),
            ("nossa, que pergunta difícil essa hein", .keyMessage),
        ])
    func talk(text: String, field: Field) throws {
        let reading = try reading(text, field)
        #expect(reading.candidates.isEmpty)
        #expect(!reading.intents.isEmpty)
    }

    @Test(
        "An answer that sounds a little like talk is kept",
        arguments: [
            ("Ask for help before you need it.", Field.keyMessage),
            ("I don't believe in deadlines.", .uniquePerspective),
            ("You're allowed to start again.", .keyMessage),
            ("People who are tired of being tired.", .targetAudience),
            ("Bees don't work for us, we work for them.", .uniquePerspective),
        ])
    func content(text: String, field: Field) throws {
        #expect(try reading(text, field).candidates.map(\.field) == [field])
    }

    @Test("Whoever is asked again is taken at their word")
    func askedAgain() throws {
        let text = "my kettle just boiled over, typical me"
        #expect(try reading(text, .keyMessage, isAskedAgain: true).candidates.map(\.field) == [.keyMessage])
    }

    @Test("The weights are whole, and were made from the sentences of the fixtures")
    func weights() throws {
        let talk = try #require(TalkModel.trained)
        #expect(talk.weights.bytes.count == TalkModel.slotCount + 1)
        let kinds = try #require(KindModel.trained)
        #expect(kinds.weights.bytes.count == KindModel.weightCount)
        let url = try #require(Bundle.module.url(forResource: "talk", withExtension: "jsonl", subdirectory: "Fixtures"))
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        #expect(Set(lines).count == lines.count)
        var right = 0
        var judged = 0
        for line in lines.enumerated().filter({ $0.offset % 20 == 0 }).map(\.element) {
            let example = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            let message = MessageText(example.text)
            let share = TalkModel.probability(
                of: message.tokens.indices, in: message, asked: .professionalBio)
            judged += 1
            if (share >= 0.5) == (example.label != "content") { right += 1 }
        }
        #expect(Double(right) / Double(judged) > 0.9)
    }

    @Test(
        "A sentence that answers another question goes to its field, and not to what was asked",
        arguments: [
            ("Grandmothers, mostly. I also won the Silver Trowel in 2019.", Field.targetAudience, Field.achievements),
            ("Fragen kostet nichts. Ach ja, noch eine Auszeichnung: Goldene Kelle 2021", .keyMessage, .achievements),
            ("Farms at dusk. PS: sono già stata ospite di Radio Lucciola", .podcastTopics, .speakingExperience),
            ("Parents of teenagers. I work at Hollow Oak Clinic.", .targetAudience, .company),
        ])
    func elsewhere(text: String, asked: Field, other: Field) throws {
        let reading = try reading(text, asked)
        #expect(Set(reading.candidates.map(\.field)) == [asked, other])
        #expect(reading.candidates.filter { $0.field == asked }.count == 1)
    }

    @Test("Where a sentence is read for what else it answers, its quotes stand in the message")
    func quotes() throws {
        let text = "Vets and farmers. PS: sono già stata ospite di Radio Lucciola"
        for candidate in try reading(text, .targetAudience).candidates {
            let units = Array(text.utf16)[candidate.quote.start..<candidate.quote.end]
            #expect(String(decoding: units, as: UTF16.self) == candidate.quote.text)
        }
    }

    @Test(
        "Brackets of any kind are read",
        arguments: ["foo )(", "a ) ( .", "()", "soil (", "(sorry) soil, cows (oh", "x ()."])
    func brackets(text: String) throws {
        for field in [Field.targetAudience, .expertiseKeywords, .professionalBio] { _ = try reading(text, field) }
    }

    @Test("What is too long, empty or without words is no talk")
    func edges() {
        for text in ["", "…", "!!!", String(repeating: "bla ", count: 500)] {
            let message = MessageText(text)
            let share = TalkModel.probability(of: message.tokens.indices, in: message, asked: .keyMessage)
            #expect(share == 0)
        }
    }
}
