import InterviewCore

/// Reads what people paste: text copied from a LinkedIn page, a section of one, or a CV as plain text.
package enum PastedTextImporter {
    /// The longest text that is read, in UTF-8 bytes; a CV of ten pages has 40,000.
    package static let byteLimit = 2_000_000

    /// - Parameter asOf: The day that "present" means.
    /// - Throws: `.notAProfile` where the text shows no position with dates, `.tooLarge` beyond `byteLimit`.
    package static func read(text: String, asOf: CalendarDate) throws(ImportFailure) -> ImportedProfile {
        guard text.utf8.count <= byteLimit else { throw .tooLarge }
        let pasted = PastedText(text)
        var document = Document(asOf: asOf)
        var notes = ProfileText.Notes()
        var unplaced: [String] = []
        var head = pasted.head

        var reading = PastedReading()
        for section in pasted.sections where section.name == .experience {
            reading.add(experience(section.lines, isWeb: pasted.isWeb, isHeaded: true))
        }
        if reading.positions.isEmpty {
            // No heading says where the jobs are: they stand in what has none.
            let rest = experience(head, isWeb: pasted.isWeb, isHeaded: false)
            if !rest.positions.isEmpty { head = Array(head.prefix(rest.firstLine)) }
            reading.add(rest)
        }
        guard reading.positions.contains(where: { $0.start != nil }) else { throw .notAProfile }
        document.positions = reading.positions
        unplaced += reading.unplaced

        let top = PastedHead(lines: head, isWeb: pasted.isWeb, contacts: pasted.contacts)
        top.fill(&document)
        unplaced += top.unplaced
        for section in pasted.sections { read(section, isWeb: pasted.isWeb, into: &document, &notes, &unplaced) }
        return ImportedProfile(
            kind: .text, document: document, text: ProfileText.render(document, notes: notes), unplaced: unplaced,
            report: [
                LinkedInPDFReader.count(document.positions.count, "position", "positions", in: "Experience"),
                LinkedInPDFReader.count(document.skills.count, "item", "items", in: "Skills"),
            ])
    }

    private static func experience(_ lines: [PastedLine], isWeb: Bool, isHeaded: Bool) -> PastedReading {
        // Lengths behind intervals are LinkedIn's way, on its page and in text copied out of its PDF.
        if isWeb
            || lines.contains(where: {
                $0.text.hasSuffix(")") && PartialInterval(parsing: $0.text) != nil && hasLength($0.text)
            })
        {
            let reading = WebExperience.read(lines)
            if !reading.positions.isEmpty { return reading }
        }
        return CVExperience.read(lines, isHeaded: isHeaded)
    }

    private static func hasLength(_ text: String) -> Bool {
        text.split(separator: "(").last.map { PrintedDuration.isOne(String($0.dropLast())) } ?? false
    }

    private static func read(
        _ section: PastedText.Section, isWeb: Bool, into document: inout Document, _ notes: inout ProfileText.Notes,
        _ unplaced: inout [String]
    ) {
        let texts = section.lines.filter { !$0.isLogo }.map(\.text)
        switch section.name {
        case .summary:
            let prose = PastedText.prose(section.lines)
            if document.summary == nil { document.summary = prose } else if let prose { unplaced.append(prose) }
        case .skills:
            document.skills = PastedList.merged(document.skills, PastedList.skills(texts, isWeb: isWeb))
            unplaced += texts.filter { PastedList.skills([$0], isWeb: isWeb).isEmpty && !PastedList.isFurniture($0) }
        case .languages:
            document.languages = PastedList.merged(document.languages, PastedList.languages(texts))
            unplaced += texts.filter { PastedList.languages([$0]).isEmpty && !PastedList.isLevel($0) }
        case .education: document.education += PastedEducation.read(section.lines)
        case .certifications:
            document.certifications = PastedList.merged(document.certifications, PastedList.titles(texts))
        case .honors: document.honors = PastedList.merged(document.honors, PastedList.titles(texts))
        case .publications: document.publications = PastedList.merged(document.publications, PastedList.titles(texts))
        case .projects: document.projects = PastedList.merged(document.projects, PastedList.titles(texts))
        case .volunteering: document.volunteering = PastedList.merged(document.volunteering, PastedList.titles(texts))
        case .other: notes.other.append((heading: section.heading, blocks: texts.map { [$0] }))
        case .experience, .contact: break
        }
    }
}

/// Positions read, and the lines that are none.
struct PastedReading {
    var positions: [Document.Position] = []
    var unplaced: [String] = []
    /// Index of the line where the first position begins.
    var firstLine = 0

    mutating func add(_ other: PastedReading) {
        if positions.isEmpty { firstLine = other.firstLine }
        positions += other.positions
        unplaced += other.unplaced
    }
}
