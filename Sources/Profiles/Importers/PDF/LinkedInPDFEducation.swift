import Foundation

/// The schools of a LinkedIn file: a large line, then `Degree, Field · (2016 - 2020)`, which may wrap anywhere.
struct LinkedInPDFEducation {
    let geometry: LinkedInPDFGeometry
    let joiner: PDFLineJoiner

    func read(_ lines: [PDFLine]) -> [Document.Education] {
        var entries: [(school: [PDFLine], degree: [PDFLine])] = []
        for line in lines {
            let isSchool = [.large, .title].contains(geometry.role(line))
            if !isSchool, !entries.isEmpty {
                entries[entries.count - 1].degree.append(line)
            } else if let last = entries.last, last.degree.isEmpty, let above = last.school.last,
                above.page == line.page, line.top - above.top < line.size * 1.8
            {
                entries[entries.count - 1].school.append(line)
            } else {
                entries.append((school: [line], degree: []))
            }
        }
        return entries.map { Self.entry(school: joiner.joined($0.school), line: joiner.joined($0.degree)) }
    }

    /// Takes the line below a school apart.
    static func entry(school: String, line: String) -> Document.Education {
        var entry = Document.Education(school: school.isEmpty ? nil : school)
        var degree = line
        if let dot = line.range(of: "· (", options: .backwards) {
            degree = String(line[..<dot.lowerBound])
            let dates = line[dot.upperBound...].prefix { $0 != ")" }
            if let interval = PartialInterval(lenient: dates) {
                let isSingle = PartialDate(parsing: dates) != nil
                entry.start = isSingle ? nil : interval.start
                entry.end = interval.end
            }
        }
        let told = PDFLine.collapse(degree)
        guard !told.isEmpty else { return entry }
        if let comma = told.range(of: ", ") {
            entry.degree = String(told[..<comma.lowerBound])
            entry.field = String(told[comma.upperBound...])
        } else {
            entry.degree = told
        }
        return entry
    }
}
