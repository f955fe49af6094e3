import Foundation

/// Schools in pasted text: on LinkedIn's page school, degree and years on lines of their own, in a CV in any order.
enum PastedEducation {
    static func read(_ lines: [PastedLine]) -> [Document.Education] {
        var entries: [Document.Education] = []
        var block: [String] = []
        for line in lines {
            if WebExperience.isShowAll(line.text) { continue }
            if line.isLogo || line.isParted {
                flush(&block, &entries)
                if line.isLogo { continue }
            }
            if hasDates(line.text) {
                block.append(line.text)
                if block.count > 1 { flush(&block, &entries) }
            } else {
                block.append(line.text)
            }
        }
        flush(&block, &entries)
        return entries
    }

    private static func hasDates(_ text: String) -> Bool {
        text.count < 160 && (PartialInterval.find(in: text) != nil || PartialDate(parsing: text) != nil)
    }

    private static func flush(_ block: inout [String], _ entries: inout [Document.Education]) {
        defer { block = [] }
        var entry = Document.Education()
        var words: [String] = []
        for line in block.prefix(6) {
            var text = line[...]
            if entry.end == nil, let (interval, range) = PartialInterval.find(in: line) {
                entry.start = interval.start
                entry.end = interval.end
                text = Substring(line[..<range.lowerBound] + line[range.upperBound...])
            } else if entry.end == nil, let date = PartialDate(parsing: line) {
                entry.end = date
                text = ""
            }
            let bare = text.drop { " ()[]|,;:·•-–—".contains($0) }
            let trimmed = String(bare.reversed().drop { " ()[]|,;:·•-–—".contains($0) }.reversed())
            if !trimmed.isEmpty, trimmed.count <= 200 { words.append(trimmed) }
        }
        guard !words.isEmpty else { return }
        let isSchoolTold = words.contains(where: TitleWords.isSchool)
        if words.count == 1, !isSchoolTold, entry.end == nil, entry.start == nil { return }
        let pieces = words.count == 1 ? words[0].components(separatedBy: ", ") : words
        let school = pieces.firstIndex(where: TitleWords.isSchool) ?? 0
        entry.school = pieces[school]
        var rest = pieces
        rest.remove(at: school)
        if let degree = rest.first(where: TitleWords.isDegree) ?? rest.first {
            let parts = degree.split(separator: ",", maxSplits: 1)
            entry.degree = parts.first.map(String.init)
            if parts.count == 2 { entry.field = CleanText.line(String(parts[1])) }
        }
        entries.append(entry)
    }
}
