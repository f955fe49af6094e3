import Foundation
import InterviewCore

/// Reads what a scraper says of an X profile: name, description, website, followers and place, under the names that
/// actors use. Posts are not read.
package enum XProfileImporter {
    /// - Parameter requestedName: the user name that was asked for, without "@"; a row that does not name it is
    ///   another person's.
    /// - Throws: `.unreadable` for what is no JSON, `.tooLarge`; `.notFound`, `.isPrivate` or `.unavailable` as the rows
    ///   say.
    package static func read(
        json: [UInt8], asOf: CalendarDate, requestedName: String
    ) throws(ImportFailure) -> ImportedProfile {
        guard json.count <= JSONProfileImporter.limit else { throw .tooLarge }
        guard let text = TextDecoding.text(of: json), let value = JSONValue(text: text) else { throw .unreadable }
        let rows = (value.array ?? [value]).prefix(200)
        let wanted = requestedName.lowercased()
        guard let user = rows.lazy.compactMap({ XUser($0) }).first(where: { $0.name.lowercased() == wanted }) else {
            throw rows.compactMap { ActorRow($0).failure }.first ?? .notFound
        }
        return user.profile(asOf: asOf)
    }

    static let hosts: Set<String> = [
        "x.com", "www.x.com", "mobile.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com",
    ]

    /// The user name of an X profile's address; nil for any other address, a post's too.
    package static func userName(of address: String) -> String? {
        guard let url = ProfileLink.url(address), let host = ProfileLink.host(of: url), hosts.contains(host) else {
            return nil
        }
        let path = url.components(separatedBy: "://").last?.prefix { $0 != "?" && $0 != "#" } ?? ""
        let parts = path.split(separator: "/").dropFirst()
        guard parts.count == 1, let name = parts.first.flatMap({ XUser.name(String($0)) }) else { return nil }
        return pages.contains(name.lowercased()) ? nil : name
    }

    /// Addresses of the same form that are nobody's.
    private static let pages: Set<String> = [
        "home", "explore", "search", "login", "settings", "intent", "share", "hashtag", "messages", "i", "tos",
        "privacy", "notifications", "compose", "signup",
    ]
}

/// The account in a row: the row itself, or the author of the post that it is.
private struct XUser {
    /// Without "@".
    let name: String
    /// The account, and the parts into which X's own interface divides it.
    private let sources: [JSONValue]

    init?(_ value: JSONValue) {
        let wrappers = ["user", "author", "user_info", "userInfo", "data", "result"]
        for account in [value] + wrappers.map({ value[$0] }) {
            let sources =
                [account] + ["legacy", "core", "public_metrics", "profile_bio", "location"].map { account[$0] }
            let handle = Self.line(
                sources, ["userName", "username", "screen_name", "screenName", "user_name", "handle"])
            if let name = handle.flatMap(Self.name) {
                self.name = name
                self.sources = sources
                return
            }
        }
        return nil
    }

    /// 1 to 15 Latin letters, digits and "_" (X's rules for user names); a few old ones are longer.
    static func name(_ text: String) -> String? {
        let name = text.hasPrefix("@") ? text.dropFirst() : text[...]
        guard (1...30).contains(name.utf8.count) else { return nil }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") } ? String(name) : nil
    }

    func profile(asOf: CalendarDate) -> ImportedProfile {
        var document = Document(asOf: asOf)
        document.name = line("name", "displayName", "display_name", "fullName", "full_name")
        // What people say of themselves in a line: no summary that a biography could begin with.
        document.headline = line("description", "bio", "biography", "rawDescription")
        document.location = line("location")
        document.followers = followers
        let sites = websites
        document.websites = ["https://x.com/" + name] + sites
        var told = ["name"]
        if document.headline != nil { told.append("description") }
        if document.location != nil { told.append("location") }
        if !sites.isEmpty { told.append("website") }
        return ImportedProfile(
            kind: .x, document: document, text: ProfileText.render(document),
            report: ["X profile read: " + told.joined(separator: ", ")])
    }

    private var followers: Int? {
        let keys = ["followers", "followersCount", "followers_count", "followerCount"]
        return sources.lazy.compactMap { $0[keys].integer }.first { $0 >= 0 }
    }

    /// The site that the profile names, unshortened where the row says what it is short for.
    private var websites: [String] {
        let entities = sources.flatMap { $0["entities"]["url"].list("urls") }
        let candidates =
            entities.map { $0.line("expanded_url", "expandedUrl") }
            + [
                line("website", "websiteUrl", "expandedUrl", "expanded_url", "externalUrl", "external_url"),
                line("url"),
            ]
        var list = ItemList(limit: 5)
        for candidate in candidates {
            // `url` may be the account's own address, and t.co hides where it leads.
            guard let url = candidate.flatMap(ProfileLink.url), let host = ProfileLink.host(of: url), host != "t.co",
                !XProfileImporter.hosts.contains(host)
            else { continue }
            list.add(url)
        }
        return list.items
    }

    private func line(_ keys: String...) -> String? { Self.line(sources, keys) }

    private static func line(_ sources: [JSONValue], _ keys: [String]) -> String? {
        sources.lazy.compactMap { $0.line(keys) }.first
    }
}
