import InterviewCore
import Testing

@testable import Understanding

/// What a message takes out: one item or several, by number, by words, by what is to stay.
@Suite("Removals")
struct RemovalTests {
    static let known: [Field: [FactValue]] = [
        .phone: [.text("+447700900188")], .website: [.text("https://clara.example")], .company: [.text("Initrode")],
        .podcastTopics: [.text("remote teams"), .text("pricing"), .text("burnout")],
        .achievements: [.text("Award from the Harbour Guild"), .text("Raised $2M")],
        .successStories: [.text("We won the lawsuit against the port authority"), .text("Cut no-shows by 40%")],
        .targetAudience: [.text("yacht owners")],
    ]

    static func hits(_ text: String, asked: [Field] = [.keyMessage]) throws -> Set<IntentHit> {
        let context = ReadingContext(
            asked: asked, known: known, today: try #require(CalendarDate(year: 2026, month: 11, day: 22)))
        let reading = MessageReader.read(text, context: context)
        #expect(reading.candidates.isEmpty, "\(text): \(reading.candidates)")
        return Set(reading.intents)
    }

    private static func topic(_ words: String) -> IntentHit {
        IntentHit(.remove, field: .podcastTopics, item: .matching(words))
    }

    @Test(
        "What is named goes, and nothing else",
        arguments: [
            ("remove the second topic", [IntentHit(.remove, field: .podcastTopics, item: .ordinal(2))]),
            ("drop the last topic", [IntentHit(.remove, field: .podcastTopics, item: .ordinal(-1))]),
            ("get rid of burnout", [topic("burnout")]),
            ("remove burnout and pricing", [topic("burnout"), topic("pricing")]),
            ("strike topics 1 and 3", [topic("remote teams"), topic("burnout")]),
            ("remove the first two topics", [topic("remote teams"), topic("pricing")]),
            ("take the first and the last topic out", [topic("remote teams"), topic("burnout")]),
            ("drop everything except the first topic", [topic("pricing"), topic("burnout")]),
            ("keep only the first topic", [topic("pricing"), topic("burnout")]),
            ("remove all topics", [IntentHit(.remove, field: .podcastTopics)]),
            ("take my phone out", [IntentHit(.remove, field: .phone)]),
            (
                "delete my phone number and my website",
                [
                    IntentHit(.remove, field: .phone), IntentHit(.remove, field: .website),
                ]
            ),
            ("the audience can go", [IntentHit(.remove, field: .targetAudience)]),
            (
                "drop the award",
                [
                    IntentHit(.remove, field: .achievements, item: .matching("Award from the Harbour Guild"))
                ]
            ),
            (
                "delete the lawsuit story",
                [
                    IntentHit(
                        .remove, field: .successStories,
                        item: .matching("We won the lawsuit against the port authority"))
                ]
            ),
            ("quita el segundo tema", [IntentHit(.remove, field: .podcastTopics, item: .ordinal(2))]),
            ("enlève les deux premiers sujets", [topic("remote teams"), topic("pricing")]),
            ("lösch meine Telefonnummer", [IntentHit(.remove, field: .phone)]),
            ("meine Firma bitte raus", [IntentHit(.remove, field: .company)]),
            (
                "apaga o meu site e o meu telefone",
                [
                    IntentHit(.remove, field: .website), IntentHit(.remove, field: .phone),
                ]
            ),
            ("togli l'ultimo tema", [IntentHit(.remove, field: .podcastTopics, item: .ordinal(-1))]),
            ("cancella la mia azienda", [IntentHit(.remove, field: .company)]),
        ])
    func removes(_ text: String, _ expected: [IntentHit]) throws {
        #expect(try Self.hits(text) == Set(expected))
    }

    @Test(
        "An answer that speaks of removing takes nothing out",
        arguments: [
            "Drop the perfect plan", "Remove friction before you add features", "Delete half of your meetings",
            "Keep only what your listeners would miss",
        ])
    func content(_ text: String) throws {
        let context = ReadingContext(
            asked: [.keyMessage], known: Self.known, today: try #require(CalendarDate(year: 2026, month: 11, day: 22)))
        let reading = MessageReader.read(text, context: context)
        #expect(!reading.has(.remove))
        #expect(reading.candidates.map(\.field) == [.keyMessage])
    }
}
