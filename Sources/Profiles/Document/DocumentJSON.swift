import InterviewCore

/// The `Document` of the API, written by hand so that its names and nulls stay what they are.
///
/// `current` and `years_experience` are computed; they are written for readers and ignored on reading back.
extension Document: Codable {
    private enum Key: String, CodingKey {
        case name, headline, location, summary, current, positions, education, skills, languages, certifications
        case honors, publications, projects, volunteering, websites, email, phone, followers
        case yearsExperience = "years_experience"
        case asOf = "as_of"
    }

    private struct Current: Encodable {
        var title: String?
        var company: String?

        enum Key: String, CodingKey { case title, company }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(title, forKey: .title)
            try container.encode(company, forKey: .company)
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(headline, forKey: .headline)
        try container.encode(location, forKey: .location)
        try container.encode(summary, forKey: .summary)
        try container.encode(current.map { Current(title: $0.title, company: $0.company) }, forKey: .current)
        try container.encode(positions, forKey: .positions)
        try container.encode(education, forKey: .education)
        try container.encode(skills, forKey: .skills)
        try container.encode(languages, forKey: .languages)
        try container.encode(certifications, forKey: .certifications)
        try container.encode(honors, forKey: .honors)
        try container.encode(publications, forKey: .publications)
        try container.encode(projects, forKey: .projects)
        try container.encode(volunteering, forKey: .volunteering)
        try container.encode(websites, forKey: .websites)
        try container.encode(email, forKey: .email)
        try container.encode(phone, forKey: .phone)
        try container.encode(followers, forKey: .followers)
        try container.encode(yearsExperience.map { ($0 * 10).rounded() / 10 }, forKey: .yearsExperience)
        try container.encode(asOf.description, forKey: .asOf)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard let asOf = CalendarDate(try container.decode(String.self, forKey: .asOf)) else {
            throw DecodingError.dataCorruptedError(forKey: .asOf, in: container, debugDescription: "no date")
        }
        func list(_ key: Key) throws -> [String] { try container.decodeIfPresent([String].self, forKey: key) ?? [] }
        self.init(
            name: try container.decodeIfPresent(String.self, forKey: .name),
            headline: try container.decodeIfPresent(String.self, forKey: .headline),
            location: try container.decodeIfPresent(String.self, forKey: .location),
            summary: try container.decodeIfPresent(String.self, forKey: .summary),
            positions: try container.decodeIfPresent([Position].self, forKey: .positions) ?? [],
            education: try container.decodeIfPresent([Education].self, forKey: .education) ?? [],
            skills: try list(.skills), languages: try list(.languages), certifications: try list(.certifications),
            honors: try list(.honors), publications: try list(.publications), projects: try list(.projects),
            volunteering: try list(.volunteering), websites: try list(.websites),
            email: try container.decodeIfPresent(String.self, forKey: .email),
            phone: try container.decodeIfPresent(String.self, forKey: .phone),
            followers: try container.decodeIfPresent(Int.self, forKey: .followers),
            asOf: asOf)
    }
}

extension Document.Position: Codable {
    private enum Key: String, CodingKey { case title, company, location, start, end, ended, description }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(title, forKey: .title)
        try container.encode(company, forKey: .company)
        try container.encode(location, forKey: .location)
        try container.encode(start, forKey: .start)
        try container.encode(end, forKey: .end)
        try container.encode(ended, forKey: .ended)
        try container.encode(description, forKey: .description)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            title: try container.decodeIfPresent(String.self, forKey: .title),
            company: try container.decodeIfPresent(String.self, forKey: .company),
            location: try container.decodeIfPresent(String.self, forKey: .location),
            start: try container.decodeIfPresent(PartialDate.self, forKey: .start),
            end: try container.decodeIfPresent(PartialDate.self, forKey: .end),
            ended: try container.decodeIfPresent(Bool.self, forKey: .ended) ?? false,
            description: try container.decodeIfPresent(String.self, forKey: .description))
    }
}

extension Document.Education: Codable {
    private enum Key: String, CodingKey { case school, degree, field, start, end }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(school, forKey: .school)
        try container.encode(degree, forKey: .degree)
        try container.encode(field, forKey: .field)
        try container.encode(start, forKey: .start)
        try container.encode(end, forKey: .end)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            school: try container.decodeIfPresent(String.self, forKey: .school),
            degree: try container.decodeIfPresent(String.self, forKey: .degree),
            field: try container.decodeIfPresent(String.self, forKey: .field),
            start: try container.decodeIfPresent(PartialDate.self, forKey: .start),
            end: try container.decodeIfPresent(PartialDate.self, forKey: .end))
    }
}

extension PartialDate: Codable {
    /// `2019` or `2019-05`; four digits a year.
    package var text: String {
        let digits = String(year)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        guard let month else { return padded }
        return padded + (month < 10 ? "-0" : "-") + String(month)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let parts = try container.decode(String.self).split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]), year >= 0 else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no year")
        }
        guard parts.count == 2 else {
            self.init(year: year)
            return
        }
        guard let month = Int(parts[1]), (1...12).contains(month) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no month")
        }
        self.init(year: year, month: month)
    }
}
