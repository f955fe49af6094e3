import InterviewCore

/// Takes the archive's tables one by one and puts the document together.
struct ExportReader {
    var document: Document
    var notes = ProfileText.Notes()
    private(set) var report: [String] = []
    private(set) var unplaced: [String] = []
    /// Tables that were recognised.
    private(set) var tables = 0

    var skills = ItemList()
    var languages = ItemList()
    var certifications = ItemList()
    var honors = ItemList()
    var publications = ItemList()
    var projects = ItemList()
    var volunteering = ItemList()
    var websites = ItemList(limit: 30)
    /// The summary of the table that holds nothing else; the profile's own goes before it.
    var standaloneSummary: String?
    var emails: [(address: String, rank: Int)] = []

    init(asOf: CalendarDate) { document = Document(asOf: asOf) }

    var hasProfile: Bool {
        document.name != nil || document.headline != nil || document.summary != nil || standaloneSummary != nil
            || !document.positions.isEmpty || !document.education.isEmpty || !skills.items.isEmpty
            || !projects.items.isEmpty || !publications.items.isEmpty || !certifications.items.isEmpty
            || !honors.items.isEmpty || !volunteering.items.isEmpty
    }

    mutating func note(_ line: String) { if report.count < 200 { report.append(line) } }

    mutating func read(_ table: ExportTable, as kind: ExportKind, file: String) {
        tables += 1
        var taken = 0
        var lost = 0
        for row in table.rows {
            if take(ExportRow(table: table, row: row), as: kind) {
                taken += 1
            } else {
                lost += 1
                let cells = row.cells.compactMap { CleanText.line($0) }.joined(separator: " · ")
                if kind != .emails, kind != .phones, kind != .profile, !cells.isEmpty, unplaced.count < 200 {
                    unplaced.append(cells)
                }
            }
        }
        var line = "\(file): \(taken) \(taken == 1 ? "row" : "rows") read"
        if lost > 0 { line += ", \(lost) without what is needed" }
        if table.repaired > 0 { line += ", \(table.repaired) mended" }
        note(line)
    }

    /// The profile, when all tables are read.
    func profile() -> ImportedProfile {
        var document = document
        document.summary = document.summary ?? standaloneSummary
        document.skills = skills.items
        document.languages = languages.items
        document.certifications = certifications.items
        document.honors = honors.items
        document.publications = publications.items
        document.projects = projects.items
        document.volunteering = volunteering.items
        document.websites = websites.items
        document.email = emails.max { $0.rank < $1.rank }?.address
        return ImportedProfile(
            kind: .linkedinExport, document: document, text: ProfileText.render(document, notes: notes),
            unplaced: unplaced, report: report)
    }
}

/// A row with its table: cells by name, cleaned.
struct ExportRow {
    let table: ExportTable
    let row: ExportTable.Row

    func line(_ names: [String]) -> String? { table.cell(row, names).flatMap(CleanText.line) }
    func line(_ name: String) -> String? { line([name]) }

    /// Prose. Real archives write two spaces for a line break.
    func prose(_ names: [String]) -> String? {
        guard let cell = table.cell(row, names) else { return nil }
        guard !cell.contains("\n") else { return CleanText.paragraph(cell) }
        return CleanText.paragraph(cell.replacing("   ", with: "\n").replacing("  ", with: "\n"))
    }

    func date(_ names: [String]) -> PartialDate? { table.cell(row, names).flatMap { PartialDate(parsing: $0) } }

    /// The end of an interval: nil and not ended where the cell is blank or says "Present".
    func end(_ names: [String]) -> (date: PartialDate?, ended: Bool) {
        guard let cell = table.cell(row, names) else { return (nil, false) }
        if let date = PartialDate(parsing: cell) { return (date, true) }
        return (nil, PartialInterval(parsing: "2000 - " + cell.prefix(60))?.isPresent != true)
    }
}
