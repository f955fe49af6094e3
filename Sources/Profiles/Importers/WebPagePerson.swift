import Foundation

/// A person as a page describes them in one of its ways.
struct WebPagePerson: Sendable, Hashable {
    var name: String
    var title: String?
    var company: String?
    var summary: String?
    var location: String?
    var email: String?
    var phone: String?
    var links: [String] = []
    var schools: [String] = []
    var skills: [String] = []
    var languages: [String] = []
    var honors: [String] = []
    /// What described them.
    var sources: [String]

    init?(name: String?, source: String) {
        guard let name = name.flatMap(CleanText.line), name.count <= 120 else { return nil }
        self.name = name
        sources = [source]
    }

    /// Nil for a firm's card, whose name is its organisation's.
    init?(card: WebPage.Card) {
        func first(_ keys: String...) -> String? {
            keys.lazy.compactMap { card.properties[$0]?.first }.first.flatMap(CleanText.line)
        }
        let parts = [first("p-given-name"), first("p-family-name")].compactMap(\.self)
        self.init(name: first("p-name") ?? (parts.isEmpty ? nil : parts.joined(separator: " ")), source: "h-card")
        company = first("p-org")
        guard company != name else { return nil }
        title = first("p-job-title", "p-role")
        let note = card.properties["p-note"]?.first ?? card.properties["e-note"]?.first
        summary = note.flatMap(CleanText.paragraph)
        let places = [first("p-locality"), first("p-region"), first("p-country-name")].compactMap(\.self)
        location = places.isEmpty ? nil : places.joined(separator: ", ")
        email = first("u-email").flatMap(Self.email)
        phone = first("p-tel").flatMap(Self.phone)
        links = (card.properties["u-url"] ?? []).filter { !$0.lowercased().hasPrefix("mailto:") }
    }

    /// Nil unless the page is of the type `profile`.
    init?(openGraph: [String: String]) {
        guard openGraph["og:type"]?.lowercased() == "profile" else { return nil }
        let parts = [openGraph["profile:first_name"], openGraph["profile:last_name"]].compactMap(\.self)
        self.init(name: parts.isEmpty ? openGraph["og:title"] : parts.joined(separator: " "), source: "OpenGraph")
        summary = openGraph["og:description"].flatMap(CleanText.paragraph)
    }

    /// What another description has beyond this one.
    mutating func add(_ other: WebPagePerson) {
        title = title ?? other.title
        company = company ?? other.company
        summary = summary ?? other.summary
        location = location ?? other.location
        email = email ?? other.email
        phone = phone ?? other.phone
        links = Self.union(links, other.links)
        schools = Self.union(schools, other.schools)
        skills = Self.union(skills, other.skills)
        languages = Self.union(languages, other.languages)
        honors = Self.union(honors, other.honors)
        sources = Self.union(sources, other.sources)
    }

    private static func union(_ left: [String], _ right: [String]) -> [String] {
        var list = ItemList(limit: 100)
        for item in left + right { list.add(item) }
        return list.items
    }

    /// Without `mailto:` and what follows the address.
    static func email(_ text: String) -> String? {
        let bare = text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
        let address = String(bare.prefix { $0 != "?" && !$0.isWhitespace })
        return address.contains("@") && address.utf8.count <= 254 ? address : nil
    }

    /// Without `tel:`; nil where it has too few or too many digits.
    static func phone(_ text: String) -> String? {
        let bare = text.lowercased().hasPrefix("tel:") ? String(text.dropFirst(4)) : text
        let digits = bare.filter { $0.isASCII && $0.isNumber }.count
        return (6...16).contains(digits) && bare.count <= 40 ? bare : nil
    }
}
