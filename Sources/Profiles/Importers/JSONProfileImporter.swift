import InterviewCore

/// Reads a profile that came as JSON, whatever kind it is.
package enum JSONProfileImporter {
    /// Bytes that are read at most.
    package static let limit = 20_000_000

    /// Tells JSON Resume, an Apify actor's item or dataset and Greenroom's own document apart.
    /// - Parameter requestedSlug: for an actor's answer, the slug or member id that was asked for.
    /// - Throws: `.notAProfile` for other JSON, `.unreadable` for what is no JSON, `.tooLarge`; for an actor's rows
    ///   `.notFound`, `.isPrivate` or `.unavailable` as they say.
    package static func read(
        json: [UInt8], asOf: CalendarDate, requestedSlug: String? = nil
    ) throws(ImportFailure) -> ImportedProfile {
        guard json.count <= limit else { throw .tooLarge }
        guard let text = TextDecoding.text(of: json), let value = JSONValue(text: text) else { throw .unreadable }
        let content = unwrapped(value)
        if requestedSlug == nil {
            if JSONResumeImporter.isOne(content) { return try JSONResumeImporter.read(content, asOf: asOf) }
            if let document = OwnDocumentImporter.document(content, asOf: asOf) {
                return OwnDocumentImporter.profile(document)
            }
            if let resume = content.array?.first, JSONResumeImporter.isOne(resume) {
                return try JSONResumeImporter.read(resume, asOf: asOf)
            }
        }
        let items = content.array ?? [content]
        let rows = items.map(ActorRow.init)
        guard rows.contains(where: { $0.isPerson && ($0.looksLikeActor || requestedSlug != nil) }) else {
            guard requestedSlug == nil else {
                return try ActorItemImporter.read(items: items, requestedSlug: requestedSlug, asOf: asOf)
            }
            throw rows.compactMap(\.failure).first ?? .notAProfile
        }
        return try ActorItemImporter.read(items: items, requestedSlug: requestedSlug, asOf: asOf)
    }

    /// What an envelope holds: `{"items": […]}`, `{"data": {…}}`, `{"document": {…}}`.
    private static func unwrapped(_ value: JSONValue) -> JSONValue {
        var value = value
        for _ in 0..<3 {
            guard let object = value.object, !JSONResumeImporter.isOne(value), !ActorRow(value).isPerson else { break }
            let inner = ["items", "data", "document", "profile", "result", "results", "person", "resume", "output"]
                .lazy.compactMap { object[$0] }.first { $0.object != nil || $0.array?.first?.object != nil }
            guard let inner else { break }
            value = inner
        }
        return value
    }
}

extension ActorRow {
    /// Whether it has what actors' rows have and other JSON with a name in it has not.
    var looksLikeActor: Bool {
        let keys = [
            "headline", "occupation", "publicIdentifier", "public_identifier", "public_id", "linkedinUrl",
            "linkedin_url",
            "basic_info", "currentCompany", "experience", "experiences", "positions", "linkedinPublicUrl", "publicUrl",
            "profileUrl", "jobTitle", "educations", "connectionsCount",
        ]
        return keys.contains { row.object?[$0] != nil }
    }
}

/// Reads back the document that Greenroom itself writes.
enum OwnDocumentImporter {
    static func document(_ value: JSONValue, asOf: CalendarDate) -> Document? {
        guard let object = value.object, object["as_of"] != nil, object["positions"]?.array != nil,
            object["education"]?.array != nil, object["websites"] != nil
        else { return nil }
        var document = Document(asOf: value.line("as_of").flatMap { CalendarDate($0) } ?? asOf)
        document.name = value.line("name")
        document.headline = value.line("headline")
        document.location = value.line("location")
        document.summary = value.prose("summary")
        document.positions = value.list("positions").prefix(200).map { entry in
            Document.Position(
                title: entry.line("title"), company: entry.line("company"), location: entry.line("location"),
                start: ActorDate(entry["start"]).date, end: ActorDate(entry["end"]).date, ended: entry["ended"].isTrue,
                description: entry.prose("description"))
        }
        document.education = value.list("education").prefix(100).map { entry in
            Document.Education(
                school: entry.line("school"), degree: entry.line("degree"), field: entry.line("field"),
                start: ActorDate(entry["start"]).date, end: ActorDate(entry["end"]).date)
        }
        document.skills = lines(value, "skills")
        document.languages = lines(value, "languages")
        document.certifications = lines(value, "certifications")
        document.honors = lines(value, "honors")
        document.publications = lines(value, "publications")
        document.projects = lines(value, "projects")
        document.volunteering = lines(value, "volunteering")
        document.websites = lines(value, "websites").compactMap(ProfileLink.url)
        document.email = value.line("email")
        document.phone = value.line("phone")
        document.followers = value["followers"].integer
        return document
    }

    static func profile(_ document: Document) -> ImportedProfile {
        ImportedProfile(
            kind: .jsonResume, document: document, text: ProfileText.render(document),
            report: ["\(document.positions.count) positions, \(document.skills.count) skills read"])
    }

    private static func lines(_ value: JSONValue, _ key: String) -> [String] {
        value.list(key).compactMap { $0.name(["title", "name"]) }
    }
}
