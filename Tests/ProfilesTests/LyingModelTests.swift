import InterviewCore
import Testing

@testable import Profiles

@Suite("A lying model")
struct LyingModelTests {
    @Test("nothing that it invents passes, in a thousand answers")
    func inventsNothing() throws {
        var told = 0
        var passed: [String] = []
        var useful = 0
        for seed in 0..<1000 {
            let profile = InventedProfile.all[seed % InventedProfile.all.count]
            var liar = Liar(profile, seed: UInt64(seed))
            let answer = liar.answer()
            told += answer.lies.count
            let outcome = try ProfileInsights.parse(answer.json).gated(document: profile.text, guestWords: [])
            useful += outcome.facts.count > 1 ? 1 : 0
            for text in outcome.shown {
                let small = text.lowercased()
                if answer.lies.contains(text) || answer.marks.contains(where: small.contains) {
                    passed.append("\(profile.id): \(text)")
                }
            }
        }
        #expect(told > 2500)
        #expect(
            passed.isEmpty, "\(Set(passed).count) lies of \(told):\n\(Set(passed).sorted().joined(separator: "\n"))")
        // A gate that lets nothing through would prove nothing.
        #expect(useful > 500)
    }

    @Test("a claim of true words that are put together wrongly is refused", arguments: InventedProfile.all)
    func joinsNothing(profile: InventedProfile) {
        let quotes = profile.claims.flatMap(\.quotes)
        for lie in profile.falsehoods {
            for field in [Field.achievements, .professionalBio] {
                for start in stride(from: 0, to: quotes.count, by: 4) {
                    let claim = InsightDraft.Claim(text: lie, quotes: Array(quotes[start...].prefix(8)))
                    let outcome = InsightDraft(texts: [field: [claim]]).gated(document: profile.text, guestWords: [])
                    #expect(outcome.facts.isEmpty, "\(field): \(lie)")
                }
            }
        }
    }
}
