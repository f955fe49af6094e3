/// What kind of answer a field holds.
package enum FieldKind: String, Sendable {
    /// Free text: a name, a sentence, a paragraph.
    case text
    case email
    case url
    case phone
    case integer
    /// One word of a closed set (`FieldSpec.choices`).
    case choice
    /// Success stories (`Story`).
    case story
}

/// Where in the interview a question belongs. Phases are driven by what is known, never by counting messages.
package enum Phase: String, Sendable, Codable, CaseIterable {
    case introduction
    case coreDiscovery = "core_discovery"
    case mediaFocus = "media_focus"
    case confirmation
    case complete
}

/// The catalogue's entry of one field.
package struct FieldSpec: Sendable {
    /// Position in the catalogue.
    package let order: Int
    package let phase: Phase
    package let kind: FieldKind
    /// Whether a kit cannot be made without it.
    package let isRequired: Bool
    /// How many items the value holds; `1...1` for a scalar. The lower bound is what counts as known.
    package let items: ClosedRange<Int>
    /// Whether the interview may ask for it. Fields of the card alone (headshot, pronouns…) and
    /// `speaking_style`, which is only inferred, are never asked.
    package let isAsked: Bool
    /// What the guest sees it called, in a sentence ("your role").
    package let label: String

    package var isList: Bool { items.upperBound > 1 }
}

extension Field {
    /// The allowed values of `speaking_style`.
    package static let speakingStyles = ["professional", "casual", "academic", "storyteller"]

    package var spec: FieldSpec {
        switch self {
        case .fullName: scalar(0, .introduction, .text, required: true, "name")
        case .email: scalar(1, .introduction, .email, required: true, "e-mail address")
        case .linkedinURL: scalar(2, .introduction, .url, "LinkedIn profile")
        case .website: scalar(3, .introduction, .url, "website")
        case .socialLinks: list(4, .introduction, .url, 1...10, "other profiles")
        case .phone: scalar(5, .introduction, .phone, "phone number")
        case .role: scalar(6, .introduction, .text, required: true, "role")
        case .company: scalar(7, .introduction, .text, "company")
        case .yearsExperience: scalar(8, .introduction, .integer, "years of experience")
        case .professionalBio: scalar(9, .introduction, .text, required: true, "bio")
        case .expertiseKeywords: list(10, .coreDiscovery, .text, 3...20, required: true, "areas of expertise")
        case .successStories: list(11, .coreDiscovery, .story, 1...5, required: true, "success stories")
        case .achievements: list(12, .coreDiscovery, .text, 1...8, "achievements")
        case .uniquePerspective: scalar(13, .coreDiscovery, .text, required: true, "unique perspective")
        case .podcastTopics: list(14, .mediaFocus, .text, 2...5, required: true, "podcast topics")
        case .targetAudience: scalar(15, .mediaFocus, .text, required: true, "audience")
        case .keyMessage: scalar(16, .mediaFocus, .text, required: true, "key message")
        case .speakingExperience: list(17, .mediaFocus, .text, 1...10, "earlier podcasts and talks")
        case .idealPodcast: scalar(18, .mediaFocus, .text, "ideal podcast")
        case .speakingStyle: scalar(19, .mediaFocus, .choice, asked: false, "speaking style")
        case .promotion: list(20, .confirmation, .text, 1...5, "things to promote")
        case .schedulingPreference: scalar(21, .confirmation, .text, "how hosts reach you")
        case .headshot: scalar(22, .confirmation, .url, asked: false, "headshot")
        case .pronouns: scalar(23, .confirmation, .text, asked: false, "pronouns")
        case .pronunciation: scalar(24, .confirmation, .text, asked: false, "how to say your name")
        case .recordingSetup: scalar(25, .confirmation, .text, asked: false, "recording set-up")
        }
    }

    /// The catalogue in its order.
    package static let catalogue: [Field] = allCases.sorted()
    package static let required: [Field] = catalogue.filter(\.spec.isRequired)

    private func scalar(
        _ order: Int, _ phase: Phase, _ kind: FieldKind, required: Bool = false, asked: Bool = true, _ label: String
    ) -> FieldSpec {
        FieldSpec(
            order: order, phase: phase, kind: kind, isRequired: required, items: 1...1, isAsked: asked, label: label)
    }

    private func list(
        _ order: Int, _ phase: Phase, _ kind: FieldKind, _ items: ClosedRange<Int>, required: Bool = false,
        _ label: String
    ) -> FieldSpec {
        FieldSpec(
            order: order, phase: phase, kind: kind, isRequired: required, items: items, isAsked: true, label: label)
    }
}
