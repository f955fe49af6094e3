/// A page of LinkedIn that is no person's profile.
package enum LinkedInPage: String, Sendable, CaseIterable {
    case company, school, showcase, post, article, newsletter, author, job, group, event, course, search
    case salesNavigator, recruiter, message, help, video
    case people
    case shortLink
    case china
    /// An address that a line break has cut in two.
    case cutAddress
    case other
}
