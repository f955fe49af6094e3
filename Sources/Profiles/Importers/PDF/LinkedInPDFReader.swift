import InterviewCore

/// Puts the pieces of a LinkedIn file of today's layout together: the dark column, the head and the three sections.
struct LinkedInPDFReader {
    private let geometry: LinkedInPDFGeometry
    private let sidebar: [PDFLine]
    private let main: [PDFLine]
    private let joiner: PDFLineJoiner
    private var document: Document
    private var notes = ProfileText.Notes()
    private var unplaced: [String] = []
    private var report: [String] = []

    init(text: PDFText, geometry: LinkedInPDFGeometry, asOf: CalendarDate) {
        self.geometry = geometry
        let runs = text.runs.filter { run in
            !(text.pages.indices.contains(run.page) && LinkedInPDFGeometry.isPageNumber(run, text.pages[run.page]))
        }
        sidebar = PDFLine.lines(of: runs.filter { geometry.isOnSidebar($0) })
        main = PDFLine.lines(of: runs.filter { !geometry.isOnSidebar($0) })
        joiner = PDFLineJoiner(lines: main)
        document = Document(asOf: asOf)
    }

    func profile() -> ImportedProfile {
        var reader = self
        reader.readSidebar()
        reader.readMain()
        return ImportedProfile(
            kind: .linkedinPDF, document: reader.document,
            text: ProfileText.render(reader.document, notes: reader.notes), unplaced: reader.unplaced,
            report: reader.report)
    }

    // MARK: Left

    private mutating func readSidebar() {
        let side = LinkedInPDFSidebar(lines: sidebar, geometry: geometry)
        document.email = side.email
        document.phone = side.phone
        document.websites = side.websites
        document.skills = side.items(.skills)
        document.languages = side.items(.languages)
        document.certifications = side.items(.certifications)
        document.honors = side.items(.honors)
        document.publications = side.items(.publications)
        for section in side.others { notes.other.append((heading: section.heading, blocks: [section.items])) }
        unplaced += side.unplaced
        report += side.report
    }

    // MARK: Right

    private mutating func readMain() {
        let sections = split(main)
        readHead(sections.head)
        for section in sections.titled {
            switch section.name {
            case .summary: document.summary = joiner.prose(section.lines)
            case .education:
                document.education += LinkedInPDFEducation(geometry: geometry, joiner: joiner).read(section.lines)
                report.append(Self.count(document.education.count, "entry", "entries", in: "Education"))
            case .experience:
                let reading = LinkedInPDFExperience(geometry: geometry, joiner: joiner).read(section.lines)
                document.positions += reading.positions
                unplaced += reading.unplaced
                report.append(Self.count(document.positions.count, "position", "positions", in: "Experience"))
                let undated = document.positions.filter { $0.start == nil }.count
                if undated > 0 { report[report.count - 1] += ", \(undated) without dates" }
            case .volunteering:
                let reading = LinkedInPDFExperience(geometry: geometry, joiner: joiner).read(section.lines)
                document.volunteering = reading.positions.map { position in
                    [position.title, position.company].compactMap(\.self).joined(separator: ", ")
                }
                unplaced += reading.unplaced
            default: unplaced += [section.heading] + section.lines.map(\.text)
            }
        }
    }

    /// Name, headline and place stand above the first section.
    private mutating func readHead(_ lines: [PDFLine]) {
        let names = lines.filter { geometry.role($0) == .name }
        document.name = names.isEmpty ? nil : joiner.joined(names)
        let rest = lines.filter { geometry.role($0) != .name }
        let headline = joiner.joined(rest.filter { !geometry.isGrey($0) && geometry.role($0) != .footer })
        // A lone hyphen is what LinkedIn prints for none.
        document.headline = ["", "-", "--", "–", "."].contains(headline) ? nil : headline
        let places = rest.filter { geometry.isGrey($0) }
        document.location = places.isEmpty ? nil : joiner.joined(places)
        unplaced += rest.filter { !geometry.isGrey($0) && geometry.role($0) == .footer }.map(\.text)
    }

    private struct Section {
        var heading: String
        var name: SectionName?
        var lines: [PDFLine]
    }

    private func split(_ lines: [PDFLine]) -> (head: [PDFLine], titled: [Section]) {
        var head: [PDFLine] = []
        var parts: [(heading: [PDFLine], lines: [PDFLine])] = []
        for line in lines {
            if geometry.role(line) == .heading, !(parts.isEmpty && head.isEmpty) {
                if let last = parts.last, last.lines.isEmpty {
                    parts[parts.count - 1].heading.append(line)
                } else {
                    parts.append((heading: [line], lines: []))
                }
            } else if parts.isEmpty {
                head.append(line)
            } else {
                parts[parts.count - 1].lines.append(line)
            }
        }
        var titled: [Section] = []
        for part in parts {
            let heading = joiner.joined(part.heading)
            let name = sectionName(of: heading, part.lines, after: titled.compactMap(\.name))
            titled.append(Section(heading: heading, name: name, lines: part.lines))
        }
        return (head, titled)
    }

    /// By its heading where that is known; in other languages by what it holds: only jobs have titles, only schools
    /// have small lines below large ones, and the summary comes first.
    private func sectionName(of heading: String, _ lines: [PDFLine], after names: [SectionName]) -> SectionName? {
        if let name = SectionName(heading: heading), !names.contains(name) { return name }
        let roles = lines.map(geometry.role)
        if roles.contains(.title), !names.contains(.experience) { return .experience }
        if names.contains(.experience) || roles.contains(.small) {
            return names.contains(.education) ? nil : .education
        }
        return names.isEmpty ? .summary : nil
    }

    static func count(_ number: Int, _ one: String, _ many: String, in section: String) -> String {
        "\(section): \(number) \(number == 1 ? one : many) read"
    }
}
