import InterviewCore

/// Reads what an Apify actor says of a LinkedIn profile. Actors disagree on names and shapes, so a row is mapped by
/// what it looks like, not by who wrote it; unknown actors are read as far as their names are the usual ones.
enum ActorItemImporter {
    /// - Parameters:
    ///   - items: the dataset's rows; the first that is a person, or the one asked for, is read.
    ///   - requestedSlug: the slug or member id that was asked for. A row that names another one is another person.
    /// - Throws: `.notFound`, `.isPrivate` or `.unavailable` as the rows say; `.unavailable` for rows of nothing that an
    ///   actor for profiles gives.
    static func read(
        items: [JSONValue], requestedSlug: String?, asOf: CalendarDate
    ) throws(ImportFailure) -> ImportedProfile {
        let rows = items.prefix(200).map(ActorRow.init)
        let people = rows.filter(\.isPerson)
        guard !people.isEmpty else {
            let tellsOfSomebody = rows.allSatisfy(\.row.isEmpty) || rows.contains(where: \.isAboutProfile)
            throw rows.compactMap(\.failure).first ?? (tellsOfSomebody ? .notFound : .unavailable)
        }
        guard let person = choose(people, slug: requestedSlug) else { throw .notFound }
        if person.isHiddenMember { throw .isPrivate }
        var profile = ActorPerson(row: person, asOf: asOf).profile()
        if people.count > 1 { profile.report.append("\(people.count) people in the data; one was read") }
        if requestedSlug != nil, person.identity.isUnknown {
            profile.report.append("The data does not say whose profile it is")
        }
        return profile
    }

    private static func choose(_ people: [ActorRow], slug: String?) -> ActorRow? {
        guard let slug, let wanted = ProfileLink.folded(slug: slug) else { return people.first }
        if let match = people.first(where: { $0.identity.isOf(wanted) == true }) { return match }
        return people.first { $0.identity.isOf(wanted) == nil }
    }
}

/// A row of a dataset, with what lies one level down where an actor wraps it.
struct ActorRow {
    let row: JSONValue
    /// `basic_info` and its like; the row itself where there is none.
    let info: JSONValue

    init(_ value: JSONValue) {
        var row = value
        for key in ["data", "profile", "person", "element", "result"] {
            if case .object? = row.object?[key], ActorRow.personKeys.isDisjoint(with: row.object?.keys.map { $0 } ?? [])
            {
                row = row[key]
            }
        }
        self.row = row
        let info = row["basic_info", "basicInfo", "profileInfo", "general"]
        self.info = info.object == nil ? row : info
    }

    func line(_ keys: String...) -> String? { info.line(keys) ?? row.line(keys) }

    /// Whether it tells of somebody.
    var isPerson: Bool {
        guard row.object != nil else { return false }
        return name != nil || line("headline", "occupation") != nil || !positions.isEmpty
    }

    var name: String? {
        if let name = line("fullName", "full_name", "fullname", "name") { return name }
        let parts = [line("firstName", "first_name"), line("lastName", "last_name")].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// A member outside one's network, shown without a name: "LinkedIn Member", in the reader's language.
    var isHiddenMember: Bool {
        guard let words = name?.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }), words.count <= 3 else {
            return false
        }
        return words.contains("linkedin")
            && words.allSatisfy { $0 == "linkedin" || Self.memberWords.contains(String($0)) }
            && words.count > 1
    }

    private static let memberWords: Set<String> = [
        "member", "mitglied", "utilisateur", "membre", "de", "miembro", "usuario", "usuário", "membro", "do", "di",
        "utente", "lid", "medlem", "medlemmet", "użytkownik", "участник", "üyesi", "회원",
    ]

    var positions: [JSONValue] { row.list(ActorPositions.keys) }

    /// Whose profile the row says it is; not the address it was asked for.
    var identity: ActorIdentity { ActorIdentity(row: row, info: info) }

    private static let personKeys: Set<String> = [
        "headline", "occupation", "firstName", "fullName", "full_name", "name", "experience", "experiences",
        "positions", "basic_info", "publicIdentifier",
    ]

    /// Whether it has a key of actors' rows, whatever it holds.
    var isAboutProfile: Bool {
        guard let keys = row.object?.keys else { return false }
        return looksLikeActor || keys.contains { Self.personKeys.contains($0) || Self.queryKeys.contains($0) }
    }

    /// Under which actors repeat what they were asked for.
    private static let queryKeys: Set<String> = [
        "inputUrl", "input_url", "input", "query", "originalQuery", "profile_input", "url", "lastName", "username",
    ]

    /// What a row that tells of nobody says went wrong.
    var failure: ImportFailure? {
        let said = ["error", "message", "errorMessage", "error_message", "error_type", "status", "reason", "detail"]
            .compactMap { key -> String? in
                let value = row[key]
                return value.string ?? value["message"].string
            }
            .joined(separator: " ").lowercased()
        guard !said.isEmpty || row.object?["succeeded"] != nil else { return nil }
        if ["private", "restricted", "not publicly", "members only", "hidden"].contains(where: said.contains) {
            return .isPrivate
        }
        let trouble = [
            "rate limit", "quota", "free plan", "free user", "free apify", "paid plan", "subscription", "payment",
            "captcha", "timed out", "timeout", "too many requests", "login required", "cookie",
        ]
        return trouble.contains(where: said.contains) ? .unavailable : .notFound
    }
}
