/// Where an uploaded portrait is: a path of this server, which is what the field `headshot` then holds.
///
/// A path and not a whole address, because a log outlives the name of its server.
enum HeadshotAddress {
    static func of(_ conversation: String, picture: String) -> String { prefix(conversation) + picture }

    /// The id of the picture that a value of the field means; nil for addresses elsewhere.
    static func picture(in value: String, of conversation: String) -> String? {
        let prefix = prefix(conversation)
        guard value.hasPrefix(prefix), value.count > prefix.count else { return nil }
        return String(value.dropFirst(prefix.count))
    }

    private static func prefix(_ conversation: String) -> String {
        "/api/v1/conversations/\(conversation)/headshot?v="
    }
}
