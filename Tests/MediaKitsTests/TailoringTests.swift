import Foundation
import InterviewCore
import Testing

@testable import MediaKits

@Suite("A kit for a show")
struct TailoringTests {
    private static let guest = GoldenGuest.all.first { $0.id == "five-stories" }

    @Test("What is about the show comes first, less of the rest is left, and the words say why")
    func order() throws {
        let kit = try #require(Self.guest).kit
        let variant = kit.tailored(
            to: "A podcast about hydrogen, fuel cells and the end of diesel. Apprentices welcome!")
        #expect(
            Set(variant.kit.topics.prefix(2).map(\.topic.text)) == ["Hydrogen without hype", "Why apprentices stay"])
        #expect(variant.kit.stories.first?.title == "The first hydrogen pusher")
        #expect(variant.kit.stories.map(\.title).contains("Apprentices who stay"))
        #expect(variant.kit.stories.count < kit.stories.count)
        #expect(variant.kit.expertise.prefix(3).map(\.text).contains("hydrogen"))
        #expect(variant.kit.expertise.count < kit.expertise.count)
        #expect(variant.matchedWords.contains("hydrogen") && variant.matchedWords.contains("Apprentices"))
        #expect(!variant.matchedWords.contains("podcast") && !variant.matchedWords.contains("the"))
        let match = try #require(variant.matches.first { $0.text == "Hydrogen without hype" })
        #expect(match.block == "topics" && match.words == ["hydrogen"])
    }

    @Test(
        "Without anything in common the kit is as it was",
        arguments: ["", "   \n", "Knitting for otters.", "the and of podcast show listeners", "🔥🔥", "\u{0}\u{202E}"])
    func unrelated(show: String) throws {
        let kit = try #require(Self.guest).kit
        let variant = kit.tailored(to: show)
        #expect(variant.kit == kit && variant.matchedWords.isEmpty && variant.matches.isEmpty)
    }

    @Test("Whatever is pasted, every text of the variant is one of the kit's", arguments: GoldenGuest.all)
    func nothingAdded(_ guest: GoldenGuest) {
        let kit = guest.kit
        let texts = Set(kit.sources)
        var random = SeededGenerator(seed: UInt64(kit.sources.count))
        let words = guest.said.split(whereSeparator: \.isWhitespace).map(String.init)
        for _ in 0..<8 {
            let pasted = (0..<60).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
            let variant = kit.tailored(to: pasted + random.text(words: 40))
            #expect(texts.isSuperset(of: variant.kit.sources))
            #expect(variant.kit.questions.count >= min(3, kit.questions.count))
            #expect(variant.matches.allSatisfy { !$0.words.isEmpty })
            #expect(variant == kit.tailored(to: pasted + random.text(words: 0)) || !variant.matchedWords.isEmpty)
            let unchanged = variant.kit
            #expect(unchanged.shortBio == kit.shortBio && unchanged.achievements == kit.achievements)
        }
    }

    @Test("A description is read to its ten thousandth character")
    func bounded() throws {
        let kit = try #require(Self.guest).kit
        let start = String(repeating: "x ", count: 4_995) + "hydrogen "
        #expect(kit.tailored(to: start).matchedWords == ["hydrogen"])
        #expect(kit.tailored(to: String(repeating: "x ", count: 5_000) + "hydrogen").matchedWords.isEmpty)
        let long = String(repeating: "y", count: 100_000) + " hydrogen"
        #expect(kit.tailored(to: long).matchedWords.isEmpty)
        let marks = "a" + String(repeating: "\u{301}", count: 50_000) + " hydrogen"
        #expect(kit.tailored(to: marks).matchedWords.isEmpty)
    }

    @Test("The same description gives the same variant, letter by letter")
    func deterministic() throws {
        let kit = try #require(Self.guest).kit
        let show = "Rivers, hydrogen, apprentices, loans, drought and family business on the Rhine."
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let first = try encoder.encode(kit.tailored(to: show))
        #expect(try encoder.encode(kit.tailored(to: show)) == first)
        let object = try #require(JSONSerialization.jsonObject(with: first) as? [String: Any])
        #expect(Set(object.keys) == ["media_kit", "matched_words", "matches"])
    }

    @Test(
        "Words match whatever their ending, in six languages",
        arguments: [
            (Language.english, "nurses", "nursing"), (.english, "apprentice", "apprenticeships"),
            (.spanish, "enfermeras", "enfermería"), (.spanish, "organizaciones", "organizar"),
            (.french, "jardiniers", "jardinière"), (.french, "formation", "former"),
            (.german, "Gärtner", "Gärtnerinnen"), (.german, "Bildungen", "Bildung"),
            (.portuguese, "pescadores", "pescador"), (.portuguese, "cidades", "cidade"),
            (.italian, "insegnanti", "insegnante"), (.italian, "lavorazione", "lavorazioni"),
        ])
    func stems(language: Language, one: String, other: String) {
        let stemmer = Stemmer(language)
        let stems = [one, other].map { $0.foldedWords.compactMap(stemmer.stem) }
        #expect(stems[0] == stems[1] && !stems[0].isEmpty)
    }

    @Test("Words that every text has match nothing", arguments: Language.allCases)
    func stops(language: Language) {
        let words = [
            Language.english: "the with your about", .spanish: "para como pero este", .french: "pour avec dans cette",
            .german: "nicht eine über wenn", .portuguese: "para como mais isso", .italian: "della come questo anche",
        ]
        let stemmer = Stemmer(language)
        #expect((words[language] ?? "").foldedWords.compactMap(stemmer.stem).isEmpty)
    }
}
