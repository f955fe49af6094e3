/// Whose profile an actor's row says it is.
///
/// Actors have answered with another member than the one asked for (one cut the slug at its first foreign letter), and
/// some repeat the address that they were given. So the row's own slug or member id decides, and an address in it only
/// where it has none of the kind that was asked for.
struct ActorIdentity {
    /// Slugs that the row calls the person's own, folded.
    private var slugs: Set<String> = []
    /// Member ids (`ACoAA…`).
    private var members: Set<String> = []
    /// Slugs and member ids in addresses.
    private var addresses: Set<String> = []

    init(row: JSONValue, info: JSONValue) {
        for source in [row, info] {
            for key in Self.slugKeys { if let text = source.line(key) { readSlug(text) } }
            for key in Self.memberKeys {
                // "urn:li:fsd_profile:ACoAA…"
                if let id = source.line(key)?.split(separator: ":").last, id.hasPrefix("ACoAA") {
                    members.insert(String(id))
                }
            }
            for key in Self.addressKeys {
                if let slug = source.line(key).flatMap(ProfileLink.linkedInSlug) { addresses.insert(slug) }
            }
        }
    }

    /// Whether nothing in it says whose it is.
    var isUnknown: Bool { slugs.isEmpty && members.isEmpty && addresses.isEmpty }

    /// - Parameter wanted: a folded slug or member id.
    /// - Returns: nil where the row does not say.
    func isOf(_ wanted: String) -> Bool? {
        guard !isUnknown else { return nil }
        let own = wanted.hasPrefix("ACoAA") ? members : slugs
        return own.isEmpty ? addresses.contains(wanted) : own.contains(wanted)
    }

    private mutating func readSlug(_ text: String) {
        let slug = ProfileLink.linkedInSlug(text) ?? (text.contains { "/ ".contains($0) } ? nil : text)
        guard let folded = slug.flatMap(ProfileLink.folded) else { return }
        if folded.hasPrefix("ACoAA") { members.insert(folded) } else { slugs.insert(folded) }
    }

    private static let slugKeys = [
        "publicIdentifier", "public_identifier", "public_id", "publicId", "username", "vanityName",
    ]
    private static let memberKeys = ["urn", "profileId", "id", "entityUrn", "member_urn", "profile_id", "profile_urn"]
    private static let addressKeys = [
        "linkedinUrl", "linkedin_url", "linkedinPublicUrl", "publicUrl", "public_url", "profileUrl", "profile_url",
        "url", "linkedInUrl", "link",
    ]
}
