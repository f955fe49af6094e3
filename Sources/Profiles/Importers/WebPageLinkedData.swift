import Foundation

/// The people in a page's JSON-LD (https://schema.org/Person), wherever such pages put them: at the top, in `@graph`, as
/// what a page is about, as who wrote or founded something.
struct WebPageLinkedData {
    private(set) var people: [WebPagePerson] = []
    /// Blocks that are no JSON.
    private(set) var unreadable = 0
    /// Objects that others refer to by `@id`.
    private var named: [String: JSONValue] = [:]

    private static let levels = 8
    private static let peopleLimit = 60
    private static let roles = [
        "@graph", "mainEntity", "mainEntityOfPage", "author", "creator", "about", "founder", "founders", "employee",
        "employees", "member", "performer", "publisher",
    ]

    mutating func read(_ text: String) {
        guard let value = JSONValue(text: Self.json(in: text)) else {
            unreadable += 1
            return
        }
        name(value, levels: Self.levels)
        collect(value, levels: Self.levels)
    }

    /// The text without the comments and CDATA marks that old pages wrap it in.
    private static func json(in text: String) -> String {
        let marker = "<![CDATA["
        guard !text.contains(marker) else {
            return json(in: text.replacing(marker, with: "").replacing("]]>", with: ""))
        }
        guard let begin = text.firstIndex(where: { $0 == "{" || $0 == "[" }),
            let end = text.lastIndex(where: { $0 == "}" || $0 == "]" }), begin <= end
        else { return text }
        return String(text[begin...end])
    }

    private mutating func name(_ value: JSONValue, levels: Int) {
        guard levels > 0, named.count < 500 else { return }
        for item in value.array ?? [] { name(item, levels: levels - 1) }
        guard let object = value.object else { return }
        if let id = value.line("@id"), object.count > 1, named[id] == nil { named[id] = value }
        for key in Self.roles { if let inner = object[key] { name(inner, levels: levels - 1) } }
    }

    private mutating func collect(_ value: JSONValue, levels: Int) {
        guard levels > 0, people.count < Self.peopleLimit else { return }
        for item in (value.array ?? []).prefix(500) { collect(item, levels: levels - 1) }
        guard let object = value.object else { return }
        if Self.isPerson(value), let person = person(value) { people.append(person) }
        for key in Self.roles { if let inner = object[key] { collect(inner, levels: levels - 1) } }
    }

    /// "Person", "schema:Person", "https://schema.org/Person", alone or in a list.
    private static func isPerson(_ value: JSONValue) -> Bool {
        let types = value["@type"]
        return (types.array ?? [types]).prefix(20).contains {
            $0.string?.split(whereSeparator: { ":/#".contains($0) }).last == "Person"
        }
    }

    private func person(_ value: JSONValue) -> WebPagePerson? {
        let parts = ["givenName", "familyName"].compactMap { texts(value, $0).first }
        let name = texts(value, "name").first ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
        guard var person = WebPagePerson(name: name, source: "JSON-LD") else { return nil }
        person.title = texts(value, "jobTitle").first ?? texts(value, "hasOccupation").first
        person.company = texts(value, "worksFor").first
        person.summary = (value.prose("description") ?? value.prose("disambiguatingDescription"))
            .flatMap { CleanText.paragraph(WebPageMarkup.plain($0)) }
        person.location = location(value)
        person.email = texts(value, "email").first.flatMap(WebPagePerson.email)
        person.phone = texts(value, "telephone").first.flatMap(WebPagePerson.phone)
        person.links = links(value, "url") + links(value, "sameAs")
        person.schools = texts(value, "alumniOf")
        person.skills = texts(value, "knowsAbout")
        person.languages = texts(value, "knowsLanguage")
        person.honors = texts(value, "award") + texts(value, "awards")
        return person
    }

    /// The values of a key as lines: texts, or the names of things, which may be told elsewhere in the page.
    private func texts(_ value: JSONValue, _ key: String) -> [String] {
        guard let found = value.object?[key] else { return [] }
        var list = ItemList(limit: 60)
        for item in (found.array ?? [found]).prefix(100) {
            let text: String?
            if item.object == nil {
                text = item.string
            } else {
                text = resolved(item).line("name", "@value", "legalName", "alternateName")
            }
            list.add(text.map(WebPageMarkup.plain))
        }
        return list.items
    }

    private func resolved(_ value: JSONValue) -> JSONValue {
        guard value.object?.count == 1, let id = value.line("@id") else { return value }
        return named[id] ?? value
    }

    private func links(_ value: JSONValue, _ key: String) -> [String] {
        guard let found = value.object?[key] else { return [] }
        return (found.array ?? [found]).prefix(30).compactMap {
            $0.object == nil ? $0.string : $0.line("@id", "url", "@value")
        }
    }

    /// Town, region and country; streets and postal codes are left out.
    private func location(_ value: JSONValue) -> String? {
        let place =
            [value["homeLocation"], value["workLocation"], value["address"]].lazy
            .map { $0.array?.first ?? $0 }.first { $0.object != nil } ?? .null
        let address = place["address"].object == nil ? place : place["address"]
        let country = address.line("addressCountry") ?? address["addressCountry"].line("name")
        let parts = [address.line("addressLocality"), address.line("addressRegion"), country].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
