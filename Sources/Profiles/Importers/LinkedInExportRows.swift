import Foundation
import InterviewCore

extension ExportReader {
    /// Whether the row held what its table is for.
    mutating func take(_ row: ExportRow, as kind: ExportKind) -> Bool {
        switch kind {
        case .profile: takeProfile(row)
        case .summary: takeSummary(row)
        case .positions: takePosition(row)
        case .education: takeEducation(row)
        case .skills: isRead(row.line(Column.skill), into: \.skills)
        case .languages: isRead(row.line(["name", "language"]), into: \.languages)
        case .certifications: takeNamed(row, \.certifications, \.certifications, with: ["authority"])
        case .publications: takeNamed(row, \.publications, \.publications, with: ["publisher"])
        case .honors: takeNamed(row, \.honors, \.honors, with: ["issuer"])
        case .projects: takeNamed(row, \.projects, \.projects, with: [])
        case .courses: takeOther(row, "Courses", [row.line(Column.name)])
        case .organizations: takeOther(row, "Organizations", [row.line(Column.name), row.line("position")])
        case .volunteering: takeVolunteering(row)
        case .emails: takeEmail(row)
        case .phones: takePhone(row)
        }
    }

    private mutating func takeProfile(_ row: ExportRow) -> Bool {
        let names = [row.line(Column.firstName), row.line(Column.lastName)].compactMap(\.self)
        let headline = row.line("headline")
        guard !names.isEmpty || headline != nil, document.name == nil else { return false }
        document.name = names.isEmpty ? nil : names.joined(separator: " ")
        document.headline = headline
        document.summary = row.prose(["summary"])
        document.location = row.line(["geolocation", "location"])
        for handle in Self.list(row.line("twitterhandles")) {
            websites.add(ProfileLink.profile(of: handle, on: "x.com"))
        }
        for site in Self.list(row.line("websites")) { websites.add(ProfileLink.url(Self.withoutLabel(site))) }
        return true
    }

    /// `[PORTFOLIO:https://a,OTHER:https://b]`, older without brackets.
    private static func list(_ cell: String?) -> [String] {
        (cell ?? "").split(separator: ",").map {
            String($0).trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "[]")))
        }
    }

    private static func withoutLabel(_ site: String) -> String {
        guard let colon = site.firstIndex(of: ":") else { return site }
        let label = site[..<colon]
        guard !label.isEmpty, label.allSatisfy({ $0.isUppercase || $0 == "_" || $0 == " " }), label != "HTTP",
            label != "HTTPS"
        else { return site }
        return String(site[site.index(after: colon)...])
    }

    private mutating func takeSummary(_ row: ExportRow) -> Bool {
        guard let summary = row.prose(["profilesummary"]) else { return false }
        standaloneSummary = standaloneSummary ?? summary
        return true
    }

    private mutating func takePosition(_ row: ExportRow) -> Bool {
        let title = row.line(Column.title)
        let company = row.line(Column.company)
        guard title != nil || company != nil, document.positions.count < 200 else { return false }
        let end = row.end(Column.end)
        document.positions.append(
            .init(
                title: title, company: company, location: row.line("location"), start: row.date(Column.start),
                end: end.date, ended: end.ended && end.date == nil, description: row.prose(["description", "summary"])))
        return true
    }

    private mutating func takeEducation(_ row: ExportRow) -> Bool {
        let school = row.line(Column.school)
        let degree = row.line(["degreename", "degree"])
        guard school != nil || degree != nil, document.education.count < 100 else { return false }
        document.education.append(
            .init(
                school: school, degree: degree, field: row.line(["major", "fieldofstudy", "field"]),
                start: row.date(Column.start), end: row.date(Column.end)))
        notes.education.append([row.prose(["notes"]), row.prose(["activities"])].compactMap(\.self))
        return true
    }

    private mutating func takeNamed(
        _ row: ExportRow, _ list: WritableKeyPath<ExportReader, ItemList>,
        _ block: WritableKeyPath<ProfileText.Notes, [[String]]>,
        with columns: [String]
    ) -> Bool {
        guard let name = row.line(Column.name) else { return false }
        self[keyPath: list].add(name)
        let interval = ProfileText.interval(
            row.date(Column.start + ["issuedate", "issuedon", "publishedon", "date"]), row.date(Column.end))
        notes[keyPath: block].append(
            [name, row.line(columns), interval, row.prose(["description"])].compactMap(\.self))
        return true
    }

    private mutating func takeVolunteering(_ row: ExportRow) -> Bool {
        let parts = [row.line(["role", "position"]), row.line(Column.company)].compactMap(\.self)
        guard !parts.isEmpty else { return false }
        volunteering.add(parts.joined(separator: ", "))
        let interval = ProfileText.interval(row.date(Column.start), row.date(Column.end))
        notes.volunteering.append(
            [parts.joined(separator: ", "), interval, row.prose(["description"])].compactMap(\.self))
        return true
    }

    private mutating func takeOther(_ row: ExportRow, _ heading: String, _ lines: [String?]) -> Bool {
        let told = lines.compactMap(\.self)
        guard !told.isEmpty else { return false }
        if let index = notes.other.firstIndex(where: { $0.heading == heading }) {
            notes.other[index].blocks.append(told)
        } else {
            notes.other.append((heading, [told]))
        }
        return true
    }

    private mutating func takeEmail(_ row: ExportRow) -> Bool {
        guard let address = row.line("emailaddress"), address.contains("@") else { return false }
        let isPrimary = row.line("primary")?.lowercased().hasPrefix("y") == true
        let isConfirmed = row.line("confirmed")?.lowercased().hasPrefix("y") == true
        // Of equals the first stays: `max` takes the last, so each later one weighs a little less.
        emails.append((address, (isPrimary ? 200 : 0) + (isConfirmed ? 100 : 0) - min(emails.count, 99)))
        return true
    }

    private mutating func takePhone(_ row: ExportRow) -> Bool {
        guard let number = row.line("number") else { return false }
        document.phone = document.phone ?? number
        return true
    }

    /// Whether the cell is filled; one told twice is taken once.
    private mutating func isRead(_ cell: String?, into list: WritableKeyPath<ExportReader, ItemList>) -> Bool {
        guard let cell else { return false }
        self[keyPath: list].add(cell)
        return true
    }
}
