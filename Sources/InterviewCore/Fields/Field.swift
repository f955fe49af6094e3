/// A slot of the interview: one thing that a media kit needs to know about its guest.
///
/// Raw values are the names used in the API, the database and the docs.
package enum Field: String, Sendable, Hashable, CaseIterable, Codable, CodingKeyRepresentable {
    case fullName = "full_name"
    case email
    case linkedinURL = "linkedin_url"
    case website
    case socialLinks = "social_links"
    case phone
    case role
    case company
    case professionalBio = "professional_bio"
    case yearsExperience = "years_experience"
    case expertiseKeywords = "expertise_keywords"
    case successStories = "success_stories"
    case achievements
    case uniquePerspective = "unique_perspective"
    case podcastTopics = "podcast_topics"
    case targetAudience = "target_audience"
    case keyMessage = "key_message"
    case speakingExperience = "speaking_experience"
    case speakingStyle = "speaking_style"
    case idealPodcast = "ideal_podcast"
    case promotion
    case schedulingPreference = "scheduling_preference"
    case headshot
    case pronouns
    case pronunciation
    case recordingSetup = "recording_setup"
}

extension Field: Comparable {
    /// The catalogue's order, which is also the order of questions and of the card.
    package static func < (left: Field, right: Field) -> Bool { left.spec.order < right.spec.order }
}
