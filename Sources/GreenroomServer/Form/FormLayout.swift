import InterviewCore

/// Which input suits a field.
enum FormLayout {
    /// Fields that hold more than a line.
    static func isProse(_ field: Field) -> Bool {
        [
            .professionalBio, .uniquePerspective, .targetAudience, .keyMessage, .idealPodcast, .schedulingPreference,
            .recordingSetup,
        ].contains(field)
    }

    static func type(of field: Field) -> String {
        switch field.spec.kind {
        case .email: "email"
        case .url: "url"
        case .phone: "tel"
        default: "text"
        }
    }

    /// What browsers may fill in by themselves (HTML, 4.10.18.7).
    static func autocomplete(of field: Field) -> String? {
        switch field {
        case .fullName: "name"
        case .email: "email"
        case .website: "url"
        case .phone: "tel"
        case .role: "organization-title"
        case .company: "organization"
        default: nil
        }
    }

    static func text(of part: FormStory.Part, in story: Story) -> String {
        switch part {
        case .title: story.title
        case .challenge: story.challenge ?? ""
        case .action: story.action ?? ""
        case .result: story.result ?? ""
        case .metrics: story.metrics.joined(separator: "\n")
        }
    }
}
