import Foundation

/// Entries as the older dev_fusion copies them from the page: captions instead of fields.
///
/// `title`, `subtitle` "COMPANY · Full-time", `caption` "May 2024 - Present · 1 yr 6 mos", `metadata` the place. With
/// `breakdown` it is several roles at one company: then `title` is the company, `subtitle` "Full-time · 1 yr",
/// `caption` the place, and the roles are in `subComponents`.
enum ActorComponents {
    static func isOne(_ entry: JSONValue) -> Bool {
        guard entry.line("companyName", "company") == nil else { return false }
        return entry.object?["breakdown"].map { $0 != .null } == true || !entry.list("subComponents").isEmpty
            || entry.line("caption") != nil
    }

    static func positions(of entry: JSONValue) -> [Document.Position] {
        let parts = entry.list("subComponents")
        guard entry["breakdown"].isTrue else {
            let details = parts.first ?? .null
            return position(entry, company: company(entry.line("subtitle")), description: description(details, entry))
                .map { [$0] } ?? []
        }
        let company = entry.line("title")
        let place = entry.line("caption").flatMap { PartialInterval(parsing: $0) == nil ? ActorPlace.cleaned($0) : nil }
        return parts.compactMap { part in
            guard var position = position(part, company: company, description: description(part, .null)) else {
                return nil
            }
            position.location = position.location ?? place
            return position
        }
    }

    private static func position(_ entry: JSONValue, company: String?, description: String?) -> Document.Position? {
        let title = entry.line("title")
        guard title != nil || company != nil else { return nil }
        let interval = ActorInterval(start: .null, end: .null, printed: entry.line("caption"), flag: nil)
        return Document.Position(
            title: title, company: company, location: entry.line("metadata").flatMap(ActorPlace.cleaned),
            start: interval.start, end: interval.end, ended: interval.ended, description: description)
    }

    /// "project44 · Full-time": what stands before the kind of employment.
    private static func company(_ subtitle: String?) -> String? {
        guard let subtitle else { return nil }
        var parts = subtitle.components(separatedBy: " · ")
        while parts.count > 1, let last = parts.last, EmploymentKind.isOne(last) || last.contains(where: \.isNumber) {
            parts.removeLast()
        }
        return parts.joined(separator: " · ")
    }

    private static func description(_ details: JSONValue, _ entry: JSONValue) -> String? {
        details.prose("description") ?? entry.prose("description")
    }
}
