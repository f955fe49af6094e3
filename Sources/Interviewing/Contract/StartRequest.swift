/// The body that begins an interview; everything in it is optional.
package struct StartRequest: Sendable, Hashable, Decodable {
    package var campaign: String?
    package var invitation: String?
    package var fullName: String?
    package var email: String?
    /// A BCP 47 tag, the browser's for instance.
    package var language: String?

    package init(
        campaign: String? = nil, invitation: String? = nil, fullName: String? = nil, email: String? = nil,
        language: String? = nil
    ) {
        self.campaign = campaign
        self.invitation = invitation
        self.fullName = fullName
        self.email = email
        self.language = language
    }

    private enum CodingKeys: String, CodingKey {
        case campaign, invitation
        case fullName = "full_name"
        case email, language
    }
}
