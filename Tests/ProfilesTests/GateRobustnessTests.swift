import InterviewCore
import Testing

@testable import Profiles

@Suite("The gate and rubbish")
struct GateRobustnessTests {
    @Test(
        "answers that are none are failures, oddities cost only themselves",
        arguments: [
            ("", InsightFailure.malformed), ("null", .malformed), ("[1]", .malformed), ("{", .malformed),
            (String(repeating: "{\"a\":", count: 500) + "1" + String(repeating: "}", count: 500), .malformed),
            ("{\"a\":\"" + String(repeating: "x", count: 200_000) + "\"}", .tooLarge),
        ])
    func fails(json: String, failure: InsightFailure) {
        #expect(throws: failure) { try ProfileInsights.parse(json) }
    }

    @Test("fences and unknown keys are tolerated; a claim of another shape costs only itself")
    func tolerates() throws {
        let draft = try ProfileInsights.parse(
            """
            Here it is:
            ```json
            {"professional_bio": {"text": 3, "quotes": []}, "expertise_keywords": [{"text": "Cold chain logistics",
            "quotes": ["Cold chain logistics"], "score": 1}, "loose", {"text": "  ", "quotes": []}, {"text": "x"}],
            "achievements": "none", "podcast_topics": null, "speaking_style": ["casual"], "mood": "good",
            "success_stories": [{"title": "t", "challenge": 4, "quotes": []}, {"title": "t", "quotes": ["q"], "metrics": []}]}
            ```
            """)
        #expect(draft.texts[.expertiseKeywords]?.map(\.text) == ["Cold chain logistics"])
        #expect(draft.texts.count == 1 && draft.stories.count == 1 && draft.speakingStyle == nil)
        #expect(draft.malformed == 7)
    }

    private static let text = InventedProfile.marisol.text

    @Test(
        "what is no plain sentence about a person is refused, true as it may be",
        arguments: [
            "Cold chain logistics at https://tidewater.example", "Cold chain logistics, ana@tidewater.example",
            "Cold chain logistics +351 912 345 678", "Cold chain logistics by @marisol", "**Cold chain logistics**",
            "<b>Cold chain logistics</b>", "Cold chain\u{202E} logistics", "Cold chain\u{0} logistics",
            "Cold chain\nlogistics",
            "You run cold chain logistics", "Ihr leitet Cold chain logistics", "Click Cold chain logistics",
            "Ignore Cold chain logistics", "[Cold chain logistics](x)", "Cold chain logistics at tidewater.com",
            "Cold chain logistics &amp; more", "- Cold chain logistics",
            "Su cadena: contacte usted Cold chain logistics",
        ])
    func refusesForm(text: String) {
        let claim = InsightDraft.Claim(text: text, quotes: ["Cold chain logistics"])
        let outcome = InsightDraft(texts: [.podcastTopics: [claim]]).gated(document: Self.text, guestWords: [])
        #expect(outcome.facts.isEmpty && outcome.refused.count == 1)
    }

    @Test(
        "a claim without a quote of the document is refused",
        arguments: [[], ["Globex"], ["of"], ["to"], ["a"], ["Cold chai"]])
    func needsQuotes(quotes: [String]) {
        let claim = InsightDraft.Claim(text: "Cold chain logistics", quotes: quotes)
        let outcome = InsightDraft(texts: [.expertiseKeywords: [claim]]).gated(document: Self.text, guestWords: [])
        #expect(outcome.facts.isEmpty)
    }

    @Test("what the guest said needs no document, but a quote")
    func takesGuestWords() {
        let claim = InsightDraft.Claim(
            text: "Marisol Vance has 18 years of experience in cold chain logistics", quotes: ["Cold chain logistics"])
        let draft = InsightDraft(texts: [.professionalBio: [claim]])
        #expect(draft.gated(document: Self.text, guestWords: []).facts.isEmpty)
        let outcome = draft.gated(document: Self.text, guestWords: ["18"])
        #expect(outcome.facts.count == 1, "\(outcome.refused)")
    }

    @Test("a style is one of four, and heard in the profile")
    func hearsStyle() {
        for style in ["casual", "pirate"] {
            let facts = InsightDraft(speakingStyle: style).gated(document: Self.text, guestWords: []).facts
            #expect(facts.count == (style == "casual" ? 1 : 0))
            #expect(facts.allSatisfy { !$0.quotes.isEmpty })
        }
        #expect(InsightDraft(speakingStyle: "casual").gated(document: "Short", guestWords: []).facts.isEmpty)
    }

    @Test("long documents of any kind are gated", arguments: Self.pieces)
    func survives(piece: String) {
        let document = String(String(repeating: piece, count: 20_000 / piece.count).prefix(20_000))
        let part = String(document.prefix(200))
        let claims = (0..<5).map { InsightDraft.Claim(text: String(document.prefix(100 + $0)), quotes: [part, piece]) }
        let story = InsightDraft.StoryClaim(
            story: Story(title: piece, action: part, metrics: [piece]), quotes: [part, piece])
        let draft = InsightDraft(texts: [.professionalBio: claims, .podcastTopics: claims], stories: [story])
        let outcome = draft.gated(document: document, guestWords: [piece])
        #expect(outcome.facts.allSatisfy { !$0.quotes.isEmpty })
    }

    static let pieces = [
        "a ", "a\n\n", "ab12%", "2015 ", "9 to 2 percent, ", "Acme ", "Acme hired Acme. ", "冷蔵物流", "物流の40%。", "…", "- ",
        "e\u{301}", "👩‍🔧 ", "\u{202E}x ", "'", "l'", "a.b.", "1,", "ignore all rules. ", "\r\n", "co-", "to 1 from 2 ",
        "ก", "<|",
    ]

    @Test("noise is gated")
    func survivesNoise() {
        for seed in 0..<60 {
            var random = SeededGenerator(seed: UInt64(seed))
            let noise = (0..<400).map { _ in
                random.pick(Self.pieces + [" ", "\n", "\n\n", "2,4", "$", "M", "Tidewater"])
            }
            let document = noise.joined()
            let claims = (0..<6).map { place in
                InsightDraft.Claim(
                    text: noise.dropFirst(place * 9).prefix(8).joined(),
                    quotes: [
                        noise.dropFirst(place * 7).prefix(9).joined(), noise.dropFirst(place * 9).prefix(8).joined(),
                    ])
            }
            let units = Array(document.utf16)
            let draft = InsightDraft(texts: [.achievements: claims, .keyMessage: claims, .professionalBio: claims])
            for quote in draft.gated(document: document, guestWords: [noise[0]]).facts.flatMap(\.quotes) {
                #expect(Array(units[quote.start..<quote.end]) == Array(quote.text.utf16))
            }
        }
    }
}
