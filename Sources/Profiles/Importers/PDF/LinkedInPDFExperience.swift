/// The jobs of a LinkedIn file: company, title, dates, place and description follow each other, told apart by size and
/// colour alone. Several jobs at one company stand below it and a line with their total length.
struct LinkedInPDFExperience {
    let geometry: LinkedInPDFGeometry
    let joiner: PDFLineJoiner

    struct Reading {
        var positions: [Document.Position] = []
        var unplaced: [String] = []
    }

    /// Where in a job the reading stands: what came last.
    private enum Stage { case start, company, total, title, dates, place, description }

    private struct Draft {
        var title: [PDFLine] = []
        var interval: PartialInterval?
        var place: [PDFLine] = []
        var description: [PDFLine] = []

        var isEmpty: Bool { title.isEmpty && interval == nil }
    }

    func read(_ lines: [PDFLine]) -> Reading {
        var reading = Reading()
        var company: [PDFLine] = []
        var draft = Draft()
        var stage = Stage.start
        for line in lines {
            switch geometry.role(line) {
            case .large where !geometry.isGrey(line):
                if stage == .company, isContinued(company.last, line) {
                    company.append(line)
                } else {
                    finish(&draft, company, &reading)
                    if stage == .company { reading.unplaced += company.map(\.text) }
                    company = [line]
                    stage = .company
                }
            case .title:
                if stage != .title { finish(&draft, company, &reading) }
                draft.title.append(line)
                stage = .title
            case .small, .large:
                small(line, &draft, &stage, &reading)
            case .name, .heading, .footer: reading.unplaced.append(line.text)
            }
        }
        finish(&draft, company, &reading)
        if stage == .company { reading.unplaced += company.map(\.text) }
        return reading
    }

    private func small(_ line: PDFLine, _ draft: inout Draft, _ stage: inout Stage, _ reading: inout Reading) {
        if geometry.isGrey(line) {
            let isPlace = [.title, .dates, .place].contains(stage)
            if isPlace { draft.place.append(line) } else { reading.unplaced.append(line.text) }
            if isPlace { stage = .place }
            return
        }
        switch stage {
        case .company:
            // The total of several jobs, or the dates of one without a title.
            if let interval = PartialInterval(parsing: line.text) {
                draft.interval = interval
                stage = .dates
            } else {
                if !line.text.contains(where: \.isNumber), !PrintedDuration.isOne(line.text) {
                    reading.unplaced.append(line.text)
                }
                stage = .total
            }
        case .title:
            if line.text.count < 100, let interval = PartialInterval(lenient: line.text) {
                draft.interval = interval
                stage = .dates
            } else {
                draft.description.append(line)
                stage = .description
            }
        case .dates, .place, .description:
            draft.description.append(line)
            stage = .description
        case .start, .total: reading.unplaced.append(line.text)
        }
    }

    /// A wrapped company stands closer to its first line than another company would.
    private func isContinued(_ above: PDFLine?, _ line: PDFLine) -> Bool {
        guard let above else { return false }
        return above.page != line.page || line.top - above.top < line.size * 1.8
    }

    private func finish(_ draft: inout Draft, _ company: [PDFLine], _ reading: inout Reading) {
        defer { draft = Draft() }
        guard !draft.isEmpty else { return }
        reading.positions.append(
            Document.Position(
                title: draft.title.isEmpty ? nil : joiner.joined(draft.title),
                company: company.isEmpty ? nil : joiner.joined(company),
                location: draft.place.isEmpty ? nil : joiner.joined(draft.place), start: draft.interval?.start,
                end: draft.interval?.end, ended: false,
                description: draft.description.isEmpty ? nil : joiner.prose(draft.description)))
    }
}
