import InterviewCore

/// What a language model wrote about a profile's owner, as it came: nothing of it is believed before the gate.
package struct InsightDraft: Sendable, Hashable {
    /// A text with what the model says it rests on.
    package struct Claim: Sendable, Hashable {
        package var text: String
        package var quotes: [String]
        package init(text: String, quotes: [String]) {
            self.text = text
            self.quotes = quotes
        }
    }

    package struct StoryClaim: Sendable, Hashable {
        package var story: Story
        package var quotes: [String]
        package init(story: Story, quotes: [String]) {
            self.story = story
            self.quotes = quotes
        }
    }

    /// Claims of every field that holds text, in the catalogue's order of fields and the model's order within one.
    package var claims: [(field: Field, claim: Claim)] {
        Self.textFields.flatMap { field in (texts[field] ?? []).map { (field, $0) } }
    }

    package var texts: [Field: [Claim]]
    package var stories: [StoryClaim]
    package var speakingStyle: String?
    /// Claims that were not of the schema's shape and are left out.
    package var malformed: Int

    package init(
        texts: [Field: [Claim]] = [:], stories: [StoryClaim] = [], speakingStyle: String? = nil, malformed: Int = 0
    ) {
        self.texts = texts
        self.stories = stories
        self.speakingStyle = speakingStyle
        self.malformed = malformed
    }

    static let textFields: [Field] = [
        .professionalBio, .expertiseKeywords, .achievements, .uniquePerspective, .podcastTopics, .targetAudience,
        .keyMessage,
    ]
}

/// Why a model's answer is no draft at all.
package enum InsightFailure: Error, Sendable, Hashable {
    /// More than 200,000 characters.
    case tooLarge
    /// No JSON object, or one nested too deeply.
    case malformed
}

/// What became of a draft.
package struct GatedInsights: Sendable, Hashable {
    /// All of them inferred and suggested, each with at least one quote of the document.
    package var facts: [DraftFact]
    package var refused: [RefusedClaim]
    package init(facts: [DraftFact], refused: [RefusedClaim]) {
        self.facts = facts
        self.refused = refused
    }
}

/// A drafted text that the gate did not let through.
package struct RefusedClaim: Sendable, Hashable {
    package var field: Field
    package var text: String
    /// What in it no source holds where it would have to; empty where its quotes are not in the document, or its
    /// form is not allowed.
    package var unsupported: [String]
    package init(field: Field, text: String, unsupported: [String] = []) {
        self.field = field
        self.text = text
        self.unsupported = unsupported
    }
}
