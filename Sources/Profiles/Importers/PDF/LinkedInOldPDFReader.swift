import Foundation
import InterviewCore

/// Reads the files that LinkedIn made until 2018: one column in Times, bold `Title  at   Company`, grey headings, and
/// "Contact … on LinkedIn" at the end.
struct LinkedInOldPDFReader {
    private let lines: [PDFLine]
    private let joiner: PDFLineJoiner
    private let unit: Double
    private let asOf: CalendarDate
    private let links: [String]

    /// Nil for a file that is not of this layout.
    init?(text: PDFText, asOf: CalendarDate) {
        guard let page = text.pages.first, page.width > 100 else { return nil }
        unit = page.width / 918
        lines = PDFLine.lines(
            of: text.runs.filter { run in
                text.pages.indices.contains(run.page) && !Self.isPageNumber(run, text.pages[run.page])
            })
        joiner = PDFLineJoiner(lines: lines)
        links = text.runs.compactMap(\.link)
        self.asOf = asOf
        guard let name = lines.first, (27...33).contains(name.size / unit), name.left < page.width * 0.1
        else { return nil }
        let scale = unit
        let headings = lines.filter { Self.isHeading($0, unit: scale) }
        guard headings.contains(where: { SectionName(heading: $0.text) != nil }) else { return nil }
        let isLinked = links.contains { ProfileAddress.isLinkedIn($0) }
        guard isLinked || lines.suffix(12).contains(where: { $0.text.contains("LinkedIn") }) else { return nil }
    }

    func profile() -> ImportedProfile {
        let sections = split()
        var document = Document(asOf: asOf)
        var notes = ProfileText.Notes()
        var unplaced: [String] = []
        readHead(sections.head + sections.foot, into: &document)
        for section in sections.titled {
            switch section.name {
            case .summary: document.summary = joiner.prose(section.lines)
            case .experience: document.positions += positions(section.lines)
            case .education: document.education += education(section.lines)
            case .skills: document.skills += titles(section.lines)
            case .languages: document.languages += titles(section.lines)
            case .certifications: document.certifications += titles(section.lines)
            case .honors: document.honors += titles(section.lines)
            case .publications: document.publications += titles(section.lines)
            case .projects: document.projects += titles(section.lines)
            case .volunteering: document.volunteering += titles(section.lines).map(PDFLine.collapse)
            case .other: notes.other.append((heading: section.heading, blocks: [section.lines.map(\.text)]))
            case .contact, nil: unplaced += [section.heading] + section.lines.map(\.text)
            }
        }
        return ImportedProfile(
            kind: .linkedinPDF, document: document, text: ProfileText.render(document, notes: notes),
            unplaced: unplaced,
            report: [
                LinkedInPDFReader.count(document.positions.count, "position", "positions", in: "Experience"),
                LinkedInPDFReader.count(document.skills.count, "item", "items", in: "Skills"),
            ])
    }

    // MARK: Parts

    private struct Section {
        var heading: String
        var name: SectionName?
        var lines: [PDFLine] = []
    }

    private static func isHeading(_ line: PDFLine, unit: Double) -> Bool {
        guard (21...26).contains(line.size / unit), line.colour.luminance <= 210 else { return false }
        return line.colour.luminance >= 110 && !line.isBold || SectionName(heading: line.text) != nil
    }

    /// "Page1" in a corner.
    private static func isPageNumber(_ run: PDFRun, _ page: PDFText.Page) -> Bool {
        run.top > page.height * 0.93 && run.text.contains(where: \.isNumber) && run.text.utf8.count < 24
    }

    private func split() -> (head: [PDFLine], titled: [Section], foot: [PDFLine]) {
        var head: [PDFLine] = []
        var foot: [PDFLine] = []
        var sections: [Section] = []
        for line in lines {
            let isName = (27...33).contains(line.size / unit)
            if !foot.isEmpty || isName && !sections.isEmpty {
                // The last page tells the name again.
                foot.append(line)
            } else if Self.isHeading(line, unit: unit) {
                sections.append(Section(heading: line.text, name: SectionName(heading: line.text)))
            } else if sections.isEmpty {
                head.append(line)
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        return (head, sections, foot)
    }

    private func readHead(_ lines: [PDFLine], into document: inout Document) {
        document.name = lines.first?.text
        for line in lines.dropFirst() {
            if let email = ProfileAddress.email(line.text) {
                document.email = document.email ?? email
            } else if document.headline == nil, line.page == 0, !line.isBold {
                document.headline = line.text
            } else if let headline = document.headline, line.page == 0,
                let above = lines.first(where: { $0.text == headline }),
                line.size == above.size, line.colour == above.colour
            {
                document.headline = headline + " " + line.text
            }
        }
        for link in links {
            if let member = ProfileAddress.member(link), !document.websites.contains(member) {
                document.websites.append(member)
            }
        }
    }

    // MARK: Entries

    /// Bold lines, and what stands below each of them. Bold lines closer than the pitch (in sizes) are one.
    private func entries(_ lines: [PDFLine], pitch: Double = 1.6) -> [(title: [PDFLine], body: [PDFLine])] {
        var entries: [(title: [PDFLine], body: [PDFLine])] = []
        for line in lines {
            if !line.isBold {
                if !entries.isEmpty { entries[entries.count - 1].body.append(line) }
            } else if let last = entries.last, last.body.isEmpty, let above = last.title.last, above.page == line.page,
                line.top - above.top < line.size * pitch
            {
                entries[entries.count - 1].title.append(line)
            } else {
                entries.append((title: [line], body: []))
            }
        }
        return entries
    }

    private func titles(_ lines: [PDFLine]) -> [String] {
        var list = ItemList()
        for entry in entries(lines, pitch: 1.22) { list.add(entry.title.map(\.text).joined(separator: " ")) }
        return list.items
    }

    private func positions(_ lines: [PDFLine]) -> [Document.Position] {
        entries(lines).map { entry in
            let (title, company) = Self.parts(entry.title.map(\.spaced).joined(separator: " "))
            var position = Document.Position(title: title, company: company)
            var body = entry.body[...]
            if let first = body.first, let interval = PartialInterval(lenient: first.text), first.text.count < 100 {
                position.start = interval.start
                position.end = interval.end
                body = body.dropFirst()
            }
            position.description = body.isEmpty ? nil : joiner.prose(Array(body))
            return position
        }
    }

    /// Two spaces before and three behind the word for "at" part title and company, whatever the language.
    static func parts(_ text: String) -> (title: String?, company: String?) {
        let pieces = text.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
            !$0.isEmpty
        }
        if pieces.count >= 3 {
            return (pieces[0], pieces[2...].joined(separator: " "))
        }
        let whole = pieces.joined(separator: " ")
        for word in [" at ", " chez ", " bei ", " presso ", " bij ", " hos ", " på ", " en ", " em ", " в "] {
            guard let range = whole.range(of: word, options: .backwards) else { continue }
            return (String(whole[..<range.lowerBound]), String(whole[range.upperBound...]))
        }
        // A lone "at" is left of a company that was not told.
        return (pieces.first, nil)
    }

    private func education(_ lines: [PDFLine]) -> [Document.Education] {
        entries(lines).map { entry in
            var education = Document.Education(school: entry.title.map(\.text).joined(separator: " "))
            guard let line = entry.body.first?.text else { return education }
            var parts = line.components(separatedBy: ", ")
            if let last = parts.last, let interval = PartialInterval(lenient: last), last.count < 60 {
                let isSingle = PartialDate(parsing: last) != nil
                education.start = isSingle ? nil : interval.start
                education.end = interval.end
                parts.removeLast()
            }
            education.degree = parts.first
            education.field = parts.count > 1 ? parts.dropFirst().joined(separator: ", ") : nil
            return education
        }
    }
}
