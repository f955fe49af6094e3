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

    package var isList: Bool { items.upperBound > 1 }
}

extension Field {
    /// The allowed values of `speaking_style`.
    package static let speakingStyles = ["professional", "casual", "academic", "storyteller"]

    package var spec: FieldSpec {
        switch self {
        case .fullName: scalar(0, .introduction, .text, required: true)
        case .email: scalar(1, .introduction, .email, required: true)
        case .linkedinURL: scalar(2, .introduction, .url)
        case .website: scalar(3, .introduction, .url)
        case .socialLinks: list(4, .introduction, .url, 1...10)
        case .phone: scalar(5, .introduction, .phone)
        case .role: scalar(6, .introduction, .text, required: true)
        case .company: scalar(7, .introduction, .text)
        case .yearsExperience: scalar(8, .introduction, .integer)
        case .professionalBio: scalar(9, .introduction, .text, required: true)
        case .expertiseKeywords: list(10, .coreDiscovery, .text, 3...20, required: true)
        case .successStories: list(11, .coreDiscovery, .story, 1...5, required: true)
        case .achievements: list(12, .coreDiscovery, .text, 1...8)
        case .uniquePerspective: scalar(13, .coreDiscovery, .text, required: true)
        case .podcastTopics: list(14, .mediaFocus, .text, 2...5, required: true)
        case .targetAudience: scalar(15, .mediaFocus, .text, required: true)
        case .keyMessage: scalar(16, .mediaFocus, .text, required: true)
        case .speakingExperience: list(17, .mediaFocus, .text, 1...10)
        case .idealPodcast: scalar(18, .mediaFocus, .text)
        case .speakingStyle: scalar(19, .mediaFocus, .choice, asked: false)
        case .promotion: list(20, .confirmation, .text, 1...5)
        case .schedulingPreference: scalar(21, .confirmation, .text)
        case .headshot: scalar(22, .confirmation, .url, asked: false)
        case .pronouns: scalar(23, .confirmation, .text, asked: false)
        case .pronunciation: scalar(24, .confirmation, .text, asked: false)
        case .recordingSetup: scalar(25, .confirmation, .text, asked: false)
        }
    }

    /// The catalogue in its order.
    package static let catalogue: [Field] = allCases.sorted()
    package static let required: [Field] = catalogue.filter(\.spec.isRequired)

    private func scalar(
        _ order: Int, _ phase: Phase, _ kind: FieldKind, required: Bool = false, asked: Bool = true
    ) -> FieldSpec {
        FieldSpec(
            order: order, phase: phase, kind: kind, isRequired: required, items: 1...1, isAsked: asked)
    }

    private func list(
        _ order: Int, _ phase: Phase, _ kind: FieldKind, _ items: ClosedRange<Int>, required: Bool = false
    ) -> FieldSpec {
        FieldSpec(
            order: order, phase: phase, kind: kind, isRequired: required, items: items, isAsked: true)
    }
}
