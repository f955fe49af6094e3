import InterviewCore

/// A person's row as a document: the fields besides positions, whose shapes differ more.
struct ActorPerson {
    let row: ActorRow
    let asOf: CalendarDate

    func profile() -> ImportedProfile {
        var document = Document(asOf: asOf)
        var unplaced: [String] = []
        document.name = row.name
        document.headline = row.line("headline", "occupation", "sub_title", "subtitle", "tagline")
        document.location = ActorPlace.location(row.info) ?? ActorPlace.location(row.row)
        let listed = ActorPositions.read(row)
        document.positions = listed.positions
        let isFlat = document.positions.isEmpty
        if isFlat {
            document.positions = ActorFlat.current(row).map { [$0] } ?? []
            unplaced += ActorFlat.past(row)
        }
        document.summary = isFlat && ActorFlat.isGenerated(about, row) ? nil : about
        document.education = ActorEducation.read(row.row)
        document.skills = skills
        document.languages = names(["languages"], ["language", "name", "title"])
        document.websites = websites
        document.email = row.line("email", "emailAddress", "email_address") ?? first("emails", "email")
        document.phone = row.line("mobileNumber", "phone", "phoneNumber", "mobile_number") ?? first("phones", "phone")
        document.followers = followers
        var notes = ProfileText.Notes()
        notes.certifications = blocks(["certifications", "licenseAndCertificates", "certificates"])
        notes.honors = blocks([
            "honors", "honorsAndAwards", "awards", "honors_and_awards", "accomplishment_honors_awards",
        ])
        notes.publications = blocks(["publications", "accomplishment_publications"])
        notes.projects = blocks(["projects", "accomplishment_projects"])
        notes.volunteering = volunteering + listed.volunteering
        document.certifications = titles(notes.certifications)
        document.honors = titles(notes.honors)
        document.publications = titles(notes.publications)
        document.projects = titles(notes.projects)
        document.volunteering = titles(notes.volunteering)
        var report = ["\(document.positions.count) positions, \(document.skills.count) skills read"]
        if listed.lost > 0 { report.append("\(listed.lost) positions without title and company") }
        return ImportedProfile(
            kind: .linkedinURL, document: document, text: ProfileText.render(document, notes: notes),
            unplaced: unplaced, report: report)
    }

    private var about: String? { row.info.prose("about", "summary", "bio") ?? row.row.prose("about", "summary", "bio") }

    private var followers: Int? {
        let keys = ["followers", "followersCount", "followerCount", "follower_count", "followers_count"]
        let count = row.info[keys].integer ?? row.row[keys].integer
        return count.flatMap { $0 >= 0 ? $0 : nil }
    }

    private var skills: [String] {
        var list = ItemList()
        let listed = row.row.list("skills", "skill_list", "all_skills")
        for item in listed { list.add(item.name(["name", "title", "skill", "skillName", "text"])) }
        guard list.items.isEmpty else { return list.items }
        for key in ["skills", "topSkills", "top_skills", "topSkillsByEndorsements"] {
            guard let text = row.line(key) else { continue }
            for part in text.split(whereSeparator: { "•,;|".contains($0) }) { list.add(String(part)) }
            if !list.items.isEmpty { return list.items }
        }
        for item in row.row.list("topSkills", "top_skills") { list.add(item.name(["name", "title"])) }
        return list.items
    }

    /// The member's own address on LinkedIn, then the sites they name.
    private var websites: [String] {
        var list = ItemList(limit: 30)
        if let slug = row.line("publicIdentifier", "public_identifier", "public_id", "publicId") {
            list.add(ProfileLink.folded(slug: slug).map(ProfileLink.linkedIn(slug:)))
        } else {
            for key in ["linkedinUrl", "linkedin_url", "publicUrl", "profileUrl", "url"] where list.items.isEmpty {
                list.add(row.line(key).flatMap(ProfileLink.linkedIn))
            }
        }
        for key in ["creatorWebsite", "websites", "website", "personalWebsite", "links", "creator_website"] {
            let value = row.row[key].isEmpty ? row.info[key] : row.row[key]
            for item in value.array ?? [value] {
                let address = item.name(["link", "url", "website", "value"])
                list.add(address.flatMap(ProfileLink.url))
            }
        }
        return list.items
    }

    private var volunteering: [[String]] {
        let rows = row.row.list("volunteering", "volunteerExperiences", "volunteerAndAwards", "volunteer_work")
        return rows.compactMap { item in
            let parts = [
                item.name(["role", "title", "position"]),
                item.line("companyName", "organization", "organizationName", "company", "subtitle"),
            ].compactMap(\.self)
            guard !parts.isEmpty else { return nil }
            return [parts.joined(separator: ", "), item.prose("description")].compactMap(\.self)
        }
    }

    private func first(_ list: String, _ key: String) -> String? { row.row.list(list).first?.name([key, "value"]) }

    private func names(_ lists: [String], _ keys: [String]) -> [String] {
        var list = ItemList()
        for item in row.row.list(lists) { list.add(item.name(keys)) }
        return list.items
    }

    private func blocks(_ lists: [String]) -> [[String]] {
        row.row.list(lists).compactMap { item in
            guard let title = item.name(["title", "name", "honorName"]) else { return nil }
            let by = item.line("issuer", "publisher", "authority", "subtitle", "issuedBy")
            return [title, by, item.prose("description")].compactMap(\.self)
        }
    }

    private func titles(_ blocks: [[String]]) -> [String] {
        var list = ItemList()
        for block in blocks { list.add(block.first) }
        return list.items
    }
}

/// Rows that hold no list of positions, only the present one (and companies without dates).
enum ActorFlat {
    static func current(_ row: ActorRow) -> Document.Position? {
        let title = row.line("currentTitle", "jobTitle", "job_title", "current_title", "currentPosition", "position")
        let company =
            row.line("currentCompany", "companyName", "company_name", "current_company", "company")
            ?? row.row["currentCompany", "company"].line("name")
        guard title != nil || company != nil else { return nil }
        return Document.Position(
            title: title, company: company, location: nil,
            start: ActorDate(row.row["jobStartedOn", "startedOn", "startDate"]).date)
    }

    /// Companies that the row names without saying what the person did there, or when.
    static func past(_ row: ActorRow) -> [String] {
        row.row.list("pastCompanies", "past_companies", "previousCompanies").compactMap {
            $0.name(["name", "companyName"])
        }
    }

    /// Whether a summary was put together by the actor (place, count of followers), and is not the member's own.
    static func isGenerated(_ summary: String?, _ row: ActorRow) -> Bool {
        guard let summary = summary?.lowercased() else { return false }
        guard let headline = row.line("headline")?.lowercased(), summary.hasPrefix(headline) else {
            return summary.hasSuffix(" followers") || summary.hasSuffix(" connections")
        }
        return summary.contains("followers") || summary.contains("connections") || summary.contains("based in")
    }
}
