import Foundation
import InterviewCore
import Testing

@testable import MediaKits

@Suite("Kits in the language of the interview")
struct LanguageTests {
    @Test("Every label is there, and none is another language's by mistake", arguments: Language.allCases)
    func labels(language: Language) {
        let words = KitCatalogue.of(language)
        #expect(Set(words.titles.keys) == Set(KitBlock.Kind.allCases))
        #expect(Set(words.titles.values).count == words.titles.count)
        let texts = [words.back, words.draft, words.footer, words.print, words.copied] + words.titles.values
        #expect(texts.allSatisfy { !$0.isEmpty })
        for other in Language.allCases where other != language {
            #expect(KitCatalogue.of(other).footer != words.footer && KitCatalogue.of(other).draft != words.draft)
        }
    }

    @Test("A template has a place for each text that goes in", arguments: Language.allCases.filter { $0 != .english })
    func templates(language: Language) throws {
        let words = try #require(PlainSentences.of(language))
        func places(_ text: String) -> Int { text.count { $0 == "%" } }
        for text in [words.isRole, words.hasYears] { #expect(places(text) == 2) }
        let one = [
            words.at, words.years, words.with, words.ownWords, words.expertise, words.achievements, words.appearances,
            words.message, words.welcome, words.talk, words.positioning, words.questions.story, words.questions.topic,
            words.questions.start, words.questions.message, words.questions.achievement, words.questions.expertise,
        ]
        for text in one { #expect(places(text) == 1, "\(text)") }
        let asks = [words.questions.between, words.questions.result, words.questions.perspective]
        for text in asks { #expect(places(text) == 0 && text.hasSuffix("?")) }
    }

    @Test("The page and the JSON say which language they are in", arguments: Language.allCases)
    func told(language: Language) throws {
        var guest = Guest.ana
        guest.language = language
        let kit = guest.kit
        #expect(kit.html.contains("<html lang=\"\(language.rawValue)\">"))
        #expect(kit.html.contains("<h2>\(HTML.escape(KitCatalogue.of(language).titles[.questions] ?? "-"))</h2>"))
        #expect(kit.markdown.contains("## " + (KitCatalogue.of(language).titles[.stories] ?? "-")))
        let object = try JSONSerialization.jsonObject(with: Data(kit.json.utf8)) as? [String: Any]
        #expect(object?["language"] as? String == language.rawValue)
    }

    @Test(
        "A company stands behind the preposition that its noun asks for, or as a name",
        arguments: [
            (Language.spanish, "enfermera", "Universidad de Vallaspra", "enfermera en la Universidad de Vallaspra"),
            (.spanish, "Enfermera", "Rotawise", "enfermera en Rotawise"),
            (.spanish, "CFO", "Rotawise", "CFO en Rotawise"),
            (.french, "médecin", "Hôpital Saint-Loup", "médecin à l’Hôpital Saint-Loup"),
            (.french, "Médecin", "Rotawise", "médecin chez Rotawise"),
            (.german, "Ärztin", "Klinikum Nord", "Ärztin am Klinikum Nord"),
            (.german, "Ärztin", "Rotawise", "Ärztin bei Rotawise"),
            (.portuguese, "Médica", "Hospital Maré", "médica no Hospital Maré"),
            (.italian, "Medico", "Ospedale Alto", "medico presso l’Ospedale Alto"),
            (.spanish, "ilustradora", "autónoma", "ilustradora"),
            (.spanish, "Soy enfermera", "Rotawise", nil), (.german, "Ich leite ein Haus", "Rotawise", nil),
        ] as [(Language, String, String, String?)])
    func roles(language: Language, role: String, company: String, phrase: String?) throws {
        var guest = Guest(texts: [.role: [role], .company: [company]])
        guest.language = language
        let words = try #require(PlainSentences.of(language))
        #expect(PlainRole.phrase(KitFacts(guest.facts, language: language), words)?.text == phrase)
    }
}
