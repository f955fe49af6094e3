import InterviewCore
import Testing

@testable import Profiles

/// An invented person's profile as Greenroom renders one, with what an honest model would say of it.
struct InventedProfile: Sendable, CustomTestStringConvertible {
    struct Claim: Sendable {
        var field: Field
        var text: String
        var quotes: [String]
    }

    var id: String
    var text: String
    var claims: [Claim]
    var stories: [InsightDraft.StoryClaim] = []

    var testDescription: String { id }

    var draft: InsightDraft {
        var texts: [Field: [InsightDraft.Claim]] = [:]
        for claim in claims {
            texts[claim.field, default: []].append(.init(text: claim.text, quotes: claim.quotes))
        }
        return InsightDraft(texts: texts, stories: stories)
    }

    static let all = english + european + farther
}

extension InventedProfile.Claim {
    init(_ field: Field, _ text: String, _ quotes: String...) { self.init(field: field, text: text, quotes: quotes) }
}

extension GatedInsights {
    /// Every word that the facts would show.
    var shown: [String] {
        facts.flatMap { fact -> [String] in
            switch fact.value {
            case .text(let text): [text]
            case .integer(let number): [String(number)]
            case .story(let story):
                [story.title, story.challenge, story.action, story.result].compactMap(\.self) + story.metrics
            }
        }
    }
}
