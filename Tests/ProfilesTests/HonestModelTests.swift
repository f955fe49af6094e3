import InterviewCore
import Testing

@testable import Profiles

@Suite("An honest model")
struct HonestModelTests {
    @Test("most of what it says passes the gate")
    func passes() {
        var claims = 0
        var refused: [String] = []
        for profile in InventedProfile.all {
            let outcome = profile.draft.gated(document: profile.text, guestWords: [])
            claims += profile.claims.count + profile.stories.count
            refused += outcome.refused.map { "\(profile.id) \($0.field.rawValue): \($0.text) \($0.unsupported)" }
        }
        #expect(claims >= 60)
        #expect(refused.count * 10 <= claims, "\(refused.count) of \(claims):\n\(refused.joined(separator: "\n"))")
    }

    @Test("every fact is a guess with true quotes", arguments: InventedProfile.all)
    func quotes(profile: InventedProfile) {
        let units = Array(profile.text.utf16)
        let facts = profile.draft.gated(document: profile.text, guestWords: []).facts
        #expect(!facts.isEmpty)
        for fact in facts {
            #expect(
                fact.origin == .inferred && fact.status == .suggested && fact.confidence < 1 && !fact.quotes.isEmpty)
            for quote in fact.quotes {
                #expect(String(decoding: units[quote.start..<quote.end], as: UTF16.self) == quote.text)
            }
        }
    }
}
