/// The tables of LinkedIn's data archive that tell of the member. All others are left alone.
enum ExportKind: String, CaseIterable, Sendable {
    case profile, summary, positions, education, skills, languages, certifications, projects, publications, honors
    case courses, organizations, volunteering, emails, phones

    /// What a file is by its name: "Positions.csv", "Email Addresses.csv", "Skills_123456.csv", "positions (1).csv".
    init?(fileName: String) {
        guard let kind = Self.names[Self.stem(fileName)] else { return nil }
        self = kind
    }

    /// What a table is by its header, for files whose name says nothing.
    init?(columns: [String]) {
        let names = Set(columns)
        guard !Self.foreign.contains(where: names.contains) else { return nil }
        guard let kind = Self.allCases.first(where: { $0.isHeader(columns) }) else { return nil }
        self = kind
    }

    /// Whether a file tells of other people, or of what the member did on the site: it is never read.
    static func isForeign(fileName: String) -> Bool {
        let stem = stem(fileName)
        return foreignNames.contains { stem.hasPrefix($0) }
    }

    /// Whether a row is this table's header, normalised.
    func isHeader(_ columns: [String]) -> Bool {
        let names = Set(columns)
        func has(_ aliases: [String]) -> Bool { aliases.contains(where: names.contains) }
        return switch self {
        case .profile: has(Column.firstName) && has(Column.lastName) && has(["headline", "summary", "industry"])
        case .summary: names.contains("profilesummary")
        case .positions:
            has(Column.company) && has(Column.title) && has(Column.start + Column.end + ["description"])
                && !has(["cause", "joburl", "applicationdate"])
        case .education: has(Column.school)
        case .skills: columns.filter { !$0.isEmpty }.count == 1 && has(Column.skill)
        case .languages: has(["name", "language"]) && has(["proficiency"])
        case .certifications: has(Column.name) && has(["authority", "licensenumber"])
        case .publications: has(Column.name + ["title"]) && has(["publisher", "publishedon"])
        case .honors: has(["title", "name"]) && has(["issuer", "issuedate", "issuedon"])
        case .courses: Set(columns.filter { !$0.isEmpty }) == ["name", "number"]
        case .organizations: has(Column.name) && has(["position"]) && has(Column.start)
        case .volunteering: has(["role"]) && has(Column.company) && has(["cause", "description"])
        case .emails: has(["emailaddress"]) && has(["primary", "confirmed", "updatedon"])
        case .phones: has(["number"]) && has(["type", "extension"])
        case .projects:
            has(["title", "name"]) && has(["url", "description"]) && has(Column.start) && !has(Column.company)
        }
    }

    private static func stem(_ fileName: String) -> String {
        var name = fileName.lowercased()
        for ending in [".csv", ".tsv", ".txt"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
        return String(name.filter { $0.isLetter })
    }

    private static let names: [String: ExportKind] = [
        "profile": .profile, "profilesummary": .summary, "summary": .summary, "positions": .positions,
        "position": .positions, "experience": .positions, "education": .education, "educations": .education,
        "skills": .skills, "skill": .skills, "languages": .languages, "certifications": .certifications,
        "licensescertifications": .certifications, "projects": .projects, "publications": .publications,
        "honors": .honors, "honorsawards": .honors, "honorsandawards": .honors, "courses": .courses,
        "organizations": .organizations, "organisations": .organizations, "volunteering": .volunteering,
        "volunteeringexperiences": .volunteering, "volunteerexperiences": .volunteering, "emailaddresses": .emails,
        "phonenumbers": .phones,
    ]

    private static let foreignNames = [
        "connections", "contacts", "importedcontacts", "messages", "guidemessages", "invitations", "recommendations",
        "endorsement", "adtargeting", "adsclicked", "ads", "lanadsengagement", "logins", "searchqueries", "search",
        "securitychallenges", "registration", "receipts", "richmedia", "memberfollows", "companyfollows", "learning",
        "inferences", "comments", "reactions", "shares", "votes", "events", "jobapplicant", "jobapplications",
        "jobseeker", "savedjob", "onlinejob", "groups", "causes", "services", "verifications", "accountstatushistory",
        "whatsapp", "privateidentity", "identity", "hashtag", "coach", "lacoach",
    ]

    /// Columns that only such tables have.
    private static let foreign = [
        "connectedon", "conversationid", "senderprofileurl", "recipientprofileurls", "invitetype", "sentat",
        "endorsementdate", "endorserfirstname", "endorserpublicurl", "creationdate", "medialink", "ipaddress",
        "applicationdate", "saveddate", "jobtitle1", "followedon",
    ]
}

/// The names under which the archive, its older versions and people's own tables hold one thing.
enum Column {
    static let firstName = ["firstname", "givenname"]
    static let lastName = ["lastname", "familyname", "surname"]
    static let company = ["companyname", "company", "organization", "organisation", "employer"]
    static let title = ["title", "position", "jobtitle", "role"]
    static let start = ["startedon", "startdate", "start", "from", "started"]
    static let end = ["finishedon", "enddate", "end", "to", "until", "finished", "endedon"]
    static let school = ["schoolname", "school", "institution", "university"]
    static let name = ["name", "title"]
    static let skill = ["name", "skill", "skills", "skillname"]
}
