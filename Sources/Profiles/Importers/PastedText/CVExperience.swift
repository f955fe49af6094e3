import Foundation

/// The jobs of a CV in plain text, in the ways that people write them: the interval on a line of its own below or above
/// title and company, or on the same line with one or both of them.
enum CVExperience {
    private struct Hit {
        var index: Int
        var interval: PartialInterval
        /// What else stands on the line, in pieces.
        var pieces: [String]
    }

    /// - Parameter isHeaded: Whether the lines stand under a heading that says experience; without one only lines with
    ///   the words of a job count.
    static func read(_ lines: [PastedLine], isHeaded: Bool) -> PastedReading {
        let hits = lines.indices.compactMap { hit(lines, at: $0) }
        var reading = PastedReading()
        // Above the first interval there is nothing: then its words stand below.
        let isBelow =
            hits.first.map { first in first.pieces.isEmpty && above(lines, first.index, after: -1).isEmpty } ?? false
        var claimed = -1
        var starts: [(line: Int, end: Int)] = []
        for (number, hit) in hits.enumerated() {
            let next = number + 1 < hits.count ? hits[number + 1].index : lines.count
            var first = hit.index
            var last = hit.index
            var pieces = hit.pieces
            let isAlone = pieces.isEmpty
            if pieces.count < 2 {
                let up = isBelow ? [] : above(lines, hit.index, after: claimed)
                if !up.isEmpty {
                    let taken = isAlone ? Array(up.suffix(2)) : Array(up.suffix(1))
                    // A company above and a title beside the dates, or the other way round.
                    pieces = taken.flatMap { split(lines[$0].text) } + pieces
                    first = taken[0]
                } else {
                    let down = below(lines, hit.index, before: next, count: isAlone ? 2 : 1)
                    pieces += down.flatMap { split(lines[$0].text) }
                    last = down.last ?? last
                }
            }
            let (title, company, place) = assign(pieces)
            guard title != nil || company != nil, isHeaded || isJob(title, company) else { continue }
            claimed = last
            starts.append((first, last))
            reading.positions.append(
                Document.Position(
                    title: title, company: company, location: place, start: hit.interval.start, end: hit.interval.end))
        }
        fillBodies(lines, starts, &reading)
        return reading
    }

    private static func fillBodies(
        _ lines: [PastedLine], _ starts: [(line: Int, end: Int)], _ reading: inout PastedReading
    ) {
        reading.firstLine = starts.first?.line ?? 0
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1].line : lines.count
            guard start.end + 1 < end else { continue }
            var body = Array(lines[(start.end + 1)..<end])
            if reading.positions[number].location == nil, let first = body.first,
                let place = WebExperience.place(first.text)
            {
                reading.positions[number].location = place
                body.removeFirst()
            }
            reading.positions[number].description = PastedText.prose(body)
        }
    }

    private static func isJob(_ title: String?, _ company: String?) -> Bool {
        [title, company].compactMap(\.self).contains { TitleWords.isTitle($0) }
    }

    // MARK: Lines

    private static func hit(_ lines: [PastedLine], at index: Int) -> Hit? {
        let text = lines[index].text
        guard text.count <= 200 else { return nil }
        if let interval = PartialInterval(parsing: text) { return Hit(index: index, interval: interval, pieces: []) }
        guard let (interval, range) = PartialInterval.find(in: text) else { return nil }
        let before = trimmed(text[..<range.lowerBound])
        let after = withoutDuration(trimmed(text[range.upperBound...]))
        // Between words that go on in small letters, years belong to a sentence.
        let isEdge = before.isEmpty || after.isEmpty || after.count < 40 && after.first?.isLowercase != true
        guard isEdge, !isSentence(before), !isSentence(after) else { return nil }
        let pieces = split(before) + split(after)
        guard !pieces.isEmpty else { return Hit(index: index, interval: interval, pieces: []) }
        return Hit(index: index, interval: interval, pieces: pieces)
    }

    /// Prose that mentions years, told from titles and companies.
    private static func isSentence(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        if first.isLowercase {
            // "school librarian, Paper Lantern" is a trade and a house, for those who type no capitals.
            let pieces = split(text)
            let isNamed =
                (2...3).contains(pieces.count) && pieces.allSatisfy { $0.split(separator: " ").count <= 4 }
                && pieces.dropFirst().allSatisfy { $0.first?.isLowercase == false }
            return text.split(separator: " ").count > 3 && !isNamed
        }
        if text.hasSuffix("."), text.split(separator: " ").count > 4, !TitleWords.isEmployer(text) { return true }
        return text.split(separator: " ").count > 16
            || PDFLineJoiner.isItem(text) && text.split(separator: " ").count > 8
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var text = text[...]
        let edges = " ()[]|,;:·•-–—\t"
        while let first = text.first, edges.contains(first) { text = text.dropFirst() }
        while let last = text.last, edges.contains(last) { text = text.dropLast() }
        return String(text)
    }

    /// "2 yrs 3 mos)" behind an interval.
    private static func withoutDuration(_ text: String) -> String { PrintedDuration.isOne(text) ? "" : text }

    /// Lines directly above that may be title and company: short, no list items, no prose, of the same paragraph.
    private static func above(_ lines: [PastedLine], _ index: Int, after claimed: Int) -> [Int] {
        var found: [Int] = []
        var next = index
        while next - 1 > claimed, found.count < 2 {
            if lines[next].isParted, !found.isEmpty || lines[next - 1].isParted { break }
            next -= 1
            guard isField(lines[next]) else { break }
            found.insert(next, at: 0)
        }
        return found
    }

    private static func below(_ lines: [PastedLine], _ index: Int, before end: Int, count: Int) -> [Int] {
        var found: [Int] = []
        var next = index + 1
        while next < end, found.count < count, isField(lines[next]), !lines[next].isParted || found.isEmpty {
            found.append(next)
            next += 1
        }
        return found
    }

    private static func isField(_ line: PastedLine) -> Bool {
        let text = line.text
        guard text.count <= 110, !line.isLogo, let last = text.last,
            !".!?;:".contains(last) || TitleWords.isEmployer(text)
        else { return false }
        return !PDFLineJoiner.isItem(text) && text.split(separator: " ").count <= 14
            && (text.first?.isLowercase != true || openers.contains(where: text.hasPrefix))
            && PartialInterval.find(in: text) == nil
    }

    // MARK: Words

    /// Words before an employer on a line of its own.
    private static let openers = ["bei ", "at ", "chez ", "presso ", "bij ", "hos ", "@ "]

    /// "Engineer at Acme", "Engineer | Acme, Berlin", "Engineer - Acme"
    private static func split(_ text: String) -> [String] {
        for separator in [
            " | ", " · ", " • ", " — ", " – ", " - ", " @ ", " at ", " bei ", " chez ", " presso ", " / ",
        ] {
            let parts = text.components(separatedBy: separator).map { trimmed($0) }.filter { !$0.isEmpty }
            if parts.count > 1 { return parts }
        }
        let parts = text.components(separatedBy: ", ").map { trimmed($0) }.filter { !$0.isEmpty }
        if parts.count > 1, !(parts.count == 2 && TitleWords.isEmployer(parts[1]) && parts[1].count < 6) {
            return parts
        }
        for opener in ["bei ", "at ", "chez "] where text.hasPrefix(opener) {
            return [String(text.dropFirst(opener.count))]
        }
        let whole = trimmed(text)
        return whole.isEmpty ? [] : [whole]
    }

    /// Which piece is the title, which the company: by their words where those tell, else the title comes first.
    private static func assign(_ pieces: [String]) -> (title: String?, company: String?, place: String?) {
        guard let first = pieces.first else { return (nil, nil, nil) }
        guard pieces.count > 1 else {
            return TitleWords.isEmployer(first) && !TitleWords.isTitle(first) ? (nil, first, nil) : (first, nil, nil)
        }
        let titleIndex =
            pieces.firstIndex { TitleWords.isTitle($0) && !TitleWords.isEmployer($0) }
            ?? pieces.firstIndex { TitleWords.isTitle($0) }
        let title = titleIndex ?? 0
        var rest = pieces
        rest.remove(at: title)
        let company = rest.first { TitleWords.isEmployer($0) } ?? rest.first
        let place = rest.count > 1 ? rest.last { $0 != company } : nil
        return (pieces[title], company, place)
    }
}
