import Foundation

/// The jobs of a copied LinkedIn page. A line with an interval is the one sure sign; the lines above it are the title,
/// and the company unless several jobs stand below one.
enum WebExperience {
    static func read(_ lines: [PastedLine]) -> PastedReading {
        let dates = lines.indices.filter { index in
            lines[index].text.count < 100 && PartialInterval(parsing: lines[index].text) != nil
        }
        var reading = PastedReading()
        // Text copied out of LinkedIn's PDF names the company above the title, and has lengths in brackets.
        let isCompanyFirst = !dates.isEmpty && dates.allSatisfy { lines[$0].text.hasSuffix(")") }
        var block: Block?
        var previous = -1
        for (number, date) in dates.enumerated() {
            let open = block?.isFull == true ? nil : block
            var header = Header(lines, above: date, after: previous, block: open)
            if isCompanyFirst, header.block == nil, header.company != nil { swap(&header.title, &header.company) }
            if number == 0 {
                reading.firstLine = header.start
                reading.unplaced += lines[..<header.start].filter { !$0.isLogo && !isShowAll($0.text) }.map(\.text)
            } else {
                let body = Array(lines[(previous + 1)..<header.start])
                describe(body, &reading.positions[reading.positions.count - 1])
            }
            block = header.block
            let interval = PartialInterval(parsing: lines[date].text)
            reading.positions.append(
                Document.Position(
                    title: header.title, company: header.company, location: header.place, start: interval?.start,
                    end: interval?.end))
            if let interval { block?.add(interval, printed: lines[date].text) }
            previous = date
        }
        if !reading.positions.isEmpty {
            describe(Array(lines[(previous + 1)...]), &reading.positions[reading.positions.count - 1])
        }
        return reading
    }

    /// A company with several jobs, whose whole length stands below its name.
    private struct Block {
        var company: String
        /// Months of the whole, nil where they cannot be told.
        var months: Int?
        private var first: Int?
        private var last: Int?

        init(company: String, total: String) {
            self.company = company
            months = total.components(separatedBy: " · ").last.flatMap(PrintedDuration.months)
        }

        /// Whether the jobs so far fill the whole length, so that the next one is somewhere else.
        var isFull: Bool {
            guard let months, let first, let last else { return false }
            return last - first + 1 >= months
        }

        /// Adds a job; one that goes on ends when its printed length is over.
        mutating func add(_ interval: PartialInterval, printed: String) {
            let start = interval.start.year * 12 + (interval.start.month ?? 1)
            let told = printed.split(whereSeparator: { "·()".contains($0) }).last.map(String.init) ?? ""
            let length = PrintedDuration.months(told) ?? 1
            let end = interval.end.map { $0.year * 12 + ($0.month ?? 12) } ?? start + length - 1
            first = min(first ?? start, start)
            last = max(last ?? end, end)
        }
    }

    /// What stands above an interval.
    private struct Header {
        /// Index of its first line.
        var start: Int
        var title: String?
        var company: String?
        /// The block that goes on, nil where none does.
        var block: Block?
        /// The place that a block tells once for all its jobs.
        var place: String?

        init(_ lines: [PastedLine], above date: Int, after previous: Int, block: Block?) {
            let first = previous + 1
            var last = date - 1
            while last >= first, EmploymentKind.isOne(lines[last].text), last > first { last -= 1 }
            start = date
            guard last >= first else {
                company = block?.company
                self.block = block
                return
            }
            let window = first...last
            if let total = window.last(where: { WebExperience.isTotal(lines[$0].text) }), total > first {
                start = total - 1
                company = lines[total - 1].text
                self.block = Block(company: lines[total - 1].text, total: lines[total].text)
                title = last > total ? lines[last].text : nil
                place = last > total + 1 ? WebExperience.place(lines[total + 1].text) : nil
                if start > first, lines[start - 1].isLogo { start -= 1 }
            } else if let name = WebExperience.companyWithKind(lines[last].text), last > first {
                start = last - 1
                title = lines[last - 1].text
                company = name
                if start > first, lines[start - 1].isLogo { start -= 1 }
            } else if let logo = window.last(where: { lines[$0].isLogo }), logo < last {
                start = logo
                title = lines[logo + 1].text
                company = last > logo + 1 ? lines[logo + 2].text : lines[logo].logoName
            } else if let block {
                start = last
                title = lines[last].text
                company = block.company
                self.block = block
            } else {
                start = max(first, last - 1)
                title = lines[start].text
                company = last > start ? lines[last].text : nil
            }
        }
    }

    /// "Full-time · 1 yr 7 mos" or "6 mos": the whole time at a company.
    private static func isTotal(_ text: String) -> Bool {
        guard text.count < 80 else { return false }
        let parts = text.components(separatedBy: " · ")
        guard let last = parts.last, PrintedDuration.isOne(last) else { return false }
        return parts.dropLast().allSatisfy(EmploymentKind.isOne)
    }

    /// The company of "Acme · Full-time".
    private static func companyWithKind(_ text: String) -> String? {
        let parts = text.components(separatedBy: " · ")
        guard parts.count > 1, let last = parts.last, EmploymentKind.isOne(last) else { return nil }
        return parts.dropLast().joined(separator: " · ")
    }

    /// Place and text below an interval.
    private static func describe(_ body: [PastedLine], _ position: inout Document.Position) {
        var rest = body.filter { !$0.isLogo && !isSkills($0.text) && !isShowAll($0.text) }[...]
        if let first = rest.first, let place = place(first.text) {
            position.location = place
            rest = rest.dropFirst()
        }
        position.description = PastedText.prose(Array(rest))
    }

    /// "Chennai, Tamil Nadu, India · On-site", "Remote"; nil for a sentence.
    static func place(_ text: String) -> String? {
        guard text.count <= 90 else { return nil }
        let parts = text.components(separatedBy: " · ")
        if let last = parts.last, EmploymentKind.isWorkplace(last) {
            return parts.count == 1 ? text : parts.dropLast().joined(separator: " · ")
        }
        if parts.count == 1, isRegion(text) { return text }
        guard parts.count == 1, text.contains(", "), !PDFLineJoiner.isItem(text), let last = text.last,
            !".:;!?".contains(last), !text.contains(". "), text.count <= 70
        else { return nil }
        // A place is names; a list of words in small letters is prose.
        let pieces = text.components(separatedBy: ", ")
        let isNames = pieces.allSatisfy { $0.first.map { $0.isUppercase || !$0.isCased } ?? false }
        return isNames && pieces.count <= 4 && pieces.allSatisfy { $0.split(separator: " ").count <= 4 } ? text : nil
    }

    /// "Greater Paris Metropolitan Region", "San Francisco Bay Area"
    private static func isRegion(_ text: String) -> Bool {
        let words = DateToken.fold(text).split(separator: " ")
        guard (2...6).contains(words.count), let first = words.first, let last = words.last else { return false }
        return first == "greater" || ["area", "region", "metroplex"].contains(last)
    }

    /// "HTML, JavaScript and +6 skills", "Skills: HTML · CSS"
    static func isSkills(_ text: String) -> Bool {
        let words = DateToken.fold(text).split { !$0.isLetter && $0 != "+" && !$0.isNumber }
        if let first = words.first, text.contains(":"), text.contains(" · "),
            SectionName(heading: String(first)) == .skills
        {
            return true
        }
        guard words.count >= 3, let last = words.last else { return false }
        let number = words[words.count - 2]
        return SectionName(heading: String(last)) == .skills && number.hasPrefix("+")
            && number.dropFirst().allSatisfy(\.isNumber)
    }

    /// "Show all 12 experiences"
    static func isShowAll(_ text: String) -> Bool {
        let words = text.lowercased().split(separator: " ")
        return words.count >= 3 && words.count <= 6 && words[0] == "show" && words[1] == "all"
    }
}
