/// Fields asked together: only answers told apart by their shape, and two pairs at the end; prose and lists are asked
/// one at a time. Three at the most.
enum QuestionGroup {
    static let groups: [[Field]] = [
        [.fullName, .email, .linkedinURL],
        [.website, .socialLinks, .phone],
        [.role, .company, .yearsExperience],
        [.speakingExperience, .idealPodcast],
        [.promotion, .schedulingPreference],
    ]

    /// The group of a field; alone where it has none.
    static func containing(_ field: Field) -> [Field] { groups.first { $0.contains(field) } ?? [field] }
}
