import InterviewCore

/// The readable text of a profile that came as data: every value verbatim, in reading order, so that evidence can
/// quote it. Blocks are parted by one blank line and hold none.
struct ProfileText {
    /// What the document has no place for: the lines of each block (a title, then what is told of it).
    struct Notes {
        var honors: [[String]] = []
        var publications: [[String]] = []
        var projects: [[String]] = []
        var certifications: [[String]] = []
        var volunteering: [[String]] = []
        var education: [[String]] = []
        /// Further sections under their headings.
        var other: [(heading: String, blocks: [[String]])] = []
    }

    private var text = ""

    static func render(_ document: Document, notes: Notes = Notes()) -> String {
        var writer = ProfileText()
        writer.block([document.name, document.headline, document.location])
        writer.section("About", [[document.summary]])
        writer.section("Experience", document.positions.map(lines))
        writer.section(
            "Education",
            document.education.enumerated().map { index, entry in
                lines(entry) + (notes.education.indices.contains(index) ? notes.education[index] : [])
            })
        writer.section("Skills", [document.skills])
        writer.section("Languages", [document.languages])
        writer.section("Certifications", blocks(notes.certifications, document.certifications))
        writer.section("Honors", blocks(notes.honors, document.honors))
        writer.section("Publications", blocks(notes.publications, document.publications))
        writer.section("Projects", blocks(notes.projects, document.projects))
        writer.section("Volunteering", blocks(notes.volunteering, document.volunteering))
        for section in notes.other { writer.section(section.heading, section.blocks) }
        writer.section("Contact", [document.websites + [document.email, document.phone].compactMap(\.self)])
        return writer.text
    }

    /// `Jan 2020 - Present`; nil without a start and an end.
    static func interval(_ start: PartialDate?, _ end: PartialDate?, isCurrent: Bool = false) -> String? {
        switch (start, end) {
        case (let start?, let end?): date(start) + " - " + date(end)
        case (let start?, nil): isCurrent ? date(start) + " - Present" : date(start)
        case (nil, let end?): date(end)
        case (nil, nil): nil
        }
    }

    static func date(_ date: PartialDate) -> String {
        guard let month = date.month, months.indices.contains(month - 1) else {
            return PartialDate(year: date.year).text
        }
        return months[month - 1] + " " + PartialDate(year: date.year).text
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func lines(_ position: Document.Position) -> [String?] {
        [
            position.title, position.company,
            interval(position.start, position.end, isCurrent: position.isCurrent), position.location,
            position.description,
        ]
    }

    private static func lines(_ entry: Document.Education) -> [String?] {
        [entry.school, entry.degree, entry.field, interval(entry.start, entry.end)]
    }

    private static func blocks(_ notes: [[String]], _ titles: [String]) -> [[String?]] {
        notes.isEmpty ? [titles] : notes
    }

    private mutating func section(_ heading: String, _ blocks: [[String?]]) {
        let told = blocks.filter { block in block.contains { $0?.isEmpty == false } }
        guard !told.isEmpty else { return }
        block([heading])
        for lines in told { block(lines) }
    }

    private mutating func block(_ lines: [String?]) {
        let told = lines.compactMap(\.self).flatMap { $0.split(separator: "\n") }
        guard !told.isEmpty else { return }
        if !text.isEmpty { text += "\n\n" }
        text += told.joined(separator: "\n")
    }
}
