import InterviewCore

/// A professional profile in one shape, whatever it was read from.
///
/// JSON is the `Document` of the API. Postal address, birth date, connections, messages and other people's data
/// are dropped on reading and have no place here.
package struct Document: Sendable, Hashable {
    package var name: String?
    package var headline: String?
    package var location: String?
    package var summary: String?
    package var positions: [Position]
    package var education: [Education]
    package var skills: [String]
    package var languages: [String]
    package var certifications: [String]
    package var honors: [String]
    package var publications: [String]
    package var projects: [String]
    package var volunteering: [String]
    package var websites: [String]
    package var email: String?
    package var phone: String?
    package var followers: Int?
    /// The day that "present" means.
    package var asOf: CalendarDate

    package init(
        name: String? = nil, headline: String? = nil, location: String? = nil, summary: String? = nil,
        positions: [Position] = [], education: [Education] = [], skills: [String] = [], languages: [String] = [],
        certifications: [String] = [], honors: [String] = [], publications: [String] = [], projects: [String] = [],
        volunteering: [String] = [], websites: [String] = [], email: String? = nil, phone: String? = nil,
        followers: Int? = nil, asOf: CalendarDate
    ) {
        self.name = name
        self.headline = headline
        self.location = location
        self.summary = summary
        self.positions = positions
        self.education = education
        self.skills = skills
        self.languages = languages
        self.certifications = certifications
        self.honors = honors
        self.publications = publications
        self.projects = projects
        self.volunteering = volunteering
        self.websites = websites
        self.email = email
        self.phone = phone
        self.followers = followers
        self.asOf = asOf
    }

    package struct Position: Sendable, Hashable {
        package var title: String?
        package var company: String?
        package var location: String?
        package var start: PartialDate?
        /// Nil while going on, unless `ended`.
        package var end: PartialDate?
        /// Whether it has ended on a day that is not told.
        package var ended: Bool
        package var description: String?

        package init(
            title: String? = nil, company: String? = nil, location: String? = nil, start: PartialDate? = nil,
            end: PartialDate? = nil, ended: Bool = false, description: String? = nil
        ) {
            self.title = title
            self.company = company
            self.location = location
            self.start = start
            self.end = end
            self.ended = ended
            self.description = description
        }

        /// Whether it is going on, as far as the source tells.
        package var isCurrent: Bool { end == nil && !ended }
    }

    package struct Education: Sendable, Hashable {
        package var school: String?
        package var degree: String?
        package var field: String?
        package var start: PartialDate?
        package var end: PartialDate?

        package init(
            school: String? = nil, degree: String? = nil, field: String? = nil, start: PartialDate? = nil,
            end: PartialDate? = nil
        ) {
            self.school = school
            self.degree = degree
            self.field = field
            self.start = start
            self.end = end
        }
    }

    /// The first position listed as going on; one without any date only where none has a date.
    package var current: Position? {
        positions.first { $0.isCurrent && $0.start != nil } ?? positions.first { $0.isCurrent }
    }
}

/// A year, or a month of a year. JSON: `"2019"` or `"2019-05"`.
package struct PartialDate: Sendable, Hashable {
    package var year: Int
    /// 1…12
    package var month: Int?

    package init(year: Int, month: Int? = nil) {
        self.year = year
        self.month = month
    }
}

/// What came of reading a file or text: the document and an honest account of it.
package struct ImportedProfile: Sendable, Hashable {
    /// What it was read as; raw values are `Profile.kind` of the API.
    package enum Kind: String, Sendable, Codable {
        case linkedinURL = "linkedin_url"
        case linkedinPDF = "linkedin_pdf"
        case linkedinExport = "linkedin_export"
        case jsonResume = "json_resume"
        case text
        case website
        case x
    }

    package var kind: Kind
    package var document: Document
    /// The profile's text that evidence quotes and offsets refer to.
    package var text: String
    /// Lines that could not be placed; kept and shown, never dropped.
    package var unplaced: [String]
    /// What was read and what was not, a sentence each ("Positions.csv: 7 rows read, 1 without a title").
    package var report: [String]

    package init(kind: Kind, document: Document, text: String, unplaced: [String] = [], report: [String] = []) {
        self.kind = kind
        self.document = document
        self.text = text
        self.unplaced = unplaced
        self.report = report
    }
}

/// Why something is no profile that can be read. Raw values are `Profile.reason` of the API.
package enum ImportFailure: String, Error, Sendable {
    case notAProfile = "not_a_profile"
    case unreadable
    case tooLarge = "too_large"
    case notFound = "not_found"
    case isPrivate = "private"
    case timeout
    case unavailable
}
