import InterviewCore

/// Reads JSON Resume (https://jsonresume.org/schema, 1.0.0 and the older names still in use).
enum JSONResumeImporter {
    /// Whether an object has the schema's shape.
    static func isOne(_ value: JSONValue) -> Bool {
        guard let object = value.object else { return false }
        if let basics = object["basics"]?.object {
            return ["name", "label", "summary", "profiles", "email"].contains { basics[$0] != nil }
        }
        let jobs = value.list("work")
        return jobs.contains { $0.line("position") != nil || $0.line("startDate") != nil }
    }

    static func read(_ resume: JSONValue, asOf: CalendarDate) throws(ImportFailure) -> ImportedProfile {
        let basics = resume["basics"]
        var document = Document(asOf: asOf)
        document.name = basics.line("name")
        document.headline = basics.line("label", "headline").map(Markdown.plain)
        document.location = location(basics["location"])
        document.summary = prose(basics, "summary")
        document.positions = resume.list("work").prefix(200).compactMap(position)
        document.education = resume.list("education").prefix(100).compactMap(education)
        document.skills = skills(resume)
        document.languages = names(resume.list("languages"), ["language", "name"])
        document.websites = websites(basics)
        document.email = basics.line("email")
        document.phone = basics.line("phone")
        var notes = ProfileText.Notes()
        notes.certifications = blocks(resume.list("certificates", "certifications"), by: "issuer")
        notes.honors = blocks(resume.list("awards"), by: "awarder")
        notes.publications = blocks(resume.list("publications"), by: "publisher")
        notes.projects = blocks(resume.list("projects"), by: "entity")
        notes.volunteering = volunteering(resume)
        notes.other = [("Interests", resume.list("interests").compactMap { $0.name(["name"]).map { [$0] } })]
        document.certifications = titles(notes.certifications)
        document.honors = titles(notes.honors)
        document.publications = titles(notes.publications)
        document.projects = titles(notes.projects)
        document.volunteering = titles(notes.volunteering)
        guard
            document.name != nil || document.headline != nil || document.summary != nil
                || !document.positions.isEmpty || !document.skills.isEmpty || !document.education.isEmpty
        else { throw .notAProfile }
        let lost = resume.list("work").count - document.positions.count
        var report = ["\(document.positions.count) positions, \(document.skills.count) skills read"]
        if lost > 0 { report.append("\(lost) positions without name and position") }
        return ImportedProfile(
            kind: .jsonResume, document: document, text: ProfileText.render(document, notes: notes), report: report)
    }

    private static func position(_ entry: JSONValue) -> Document.Position? {
        let title = entry.line("position", "title", "jobTitle")
        let company = entry.line("name", "company", "organization", "employer") ?? entry["company"].line("name")
        guard title != nil || company != nil else { return nil }
        let end = ActorDate(entry["endDate", "end"])
        let start = ActorDate(entry["startDate", "start"]).date
        let isTold = !entry["endDate", "end"].isEmpty
        return Document.Position(
            title: title.map(Markdown.plain), company: company.map(Markdown.plain),
            location: entry.line("location") ?? location(entry["location"]), start: start, end: end.date,
            // An end that is no date and no "present" is an end all the same; so is no date at all.
            ended: end.date == nil && !end.isPresent && (isTold || start == nil),
            description: description(entry))
    }

    private static func description(_ entry: JSONValue) -> String? {
        let parts = [prose(entry, "summary"), prose(entry, "highlights")].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }

    private static func education(_ entry: JSONValue) -> Document.Education? {
        let found = Document.Education(
            school: entry.line("institution", "school", "name"), degree: entry.line("studyType", "degree"),
            field: entry.line("area", "field"), start: ActorDate(entry["startDate"]).date,
            end: ActorDate(entry["endDate"]).date)
        return found == Document.Education() ? nil : found
    }

    /// Keywords are the skills and names their groups; a group without keywords is a skill by its name.
    private static func skills(_ resume: JSONValue) -> [String] {
        var list = ItemList()
        for entry in resume.list("skills") {
            let keywords = entry.list("keywords")
            if !keywords.isEmpty {
                for keyword in keywords { list.add(keyword.name(["name"])) }
            } else if let words = entry.line("keywords") {
                for keyword in words.split(whereSeparator: { ",;•|".contains($0) }) { list.add(String(keyword)) }
            } else {
                list.add(entry.name(["name", "skill"]))
            }
        }
        return list.items
    }

    private static func websites(_ basics: JSONValue) -> [String] {
        var list = ItemList(limit: 30)
        for key in ["url", "website"] { list.add(basics.line(key).flatMap(ProfileLink.url)) }
        for profile in basics.list("profiles") {
            let network = profile.line("network") ?? ""
            let url = profile.line("url").flatMap(ProfileLink.url)
            let name = profile.line("username", "handle")
            let isBare = url.map { ProfileLink.hasPath($0) } == false
            if let url, !isBare || name == nil {
                list.add(ProfileLink.linkedIn(url) ?? url)
            } else if let name, let host = ProfileLink.host(ofNetwork: network) {
                list.add(ProfileLink.profile(of: name, on: host))
            } else {
                list.add(url)
            }
        }
        return list.items
    }

    private static func location(_ value: JSONValue) -> String? {
        let parts = [value.line("city"), value.line("region"), value.line("countryCode", "country")].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func volunteering(_ resume: JSONValue) -> [[String]] {
        resume.list("volunteer", "volunteering").compactMap { entry in
            let parts = [entry.line("position", "role"), entry.line("organization", "name")].compactMap(\.self)
            guard !parts.isEmpty else { return nil }
            return [parts.joined(separator: ", "), description(entry)].compactMap(\.self)
        }
    }

    private static func names(_ items: [JSONValue], _ keys: [String]) -> [String] {
        var list = ItemList()
        for item in items { list.add(item.name(keys)) }
        return list.items
    }

    private static func blocks(_ items: [JSONValue], by key: String) -> [[String]] {
        items.compactMap { item in
            guard let title = item.name(["title", "name"]) else { return nil }
            return [
                Markdown.plain(title), item.line(key), prose(item, "summary") ?? prose(item, "description"),
                prose(item, "highlights"),
            ].compactMap(\.self)
        }
    }

    private static func titles(_ blocks: [[String]]) -> [String] {
        var list = ItemList()
        for block in blocks { list.add(block.first) }
        return list.items
    }

    private static func prose(_ value: JSONValue, _ key: String) -> String? { value.prose(key).map(Markdown.plain) }
}
