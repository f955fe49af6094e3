import Foundation

/// A line of pasted text that holds words.
struct PastedLine: Sendable, Hashable {
    var text: String
    /// Whether a blank line stands before it, in a text where blank lines part something.
    var isParted = false
    /// "Acme logo": the text of a picture, which marks the beginning of an entry on LinkedIn's page.
    var isLogo = false

    /// The company that a logo names.
    var logoName: String? {
        guard isLogo else { return nil }
        let words = text.split(separator: " ")
        if words.last?.lowercased() == "logo" { return words.dropLast().joined(separator: " ") }
        let rest = words.dropFirst(
            words.count > 2 && ["de", "du", "di", "von", "van", "do", "da", "of"].contains(words[1]) ? 2 : 1)
        return rest.joined(separator: " ")
    }
}

/// Pasted text as lines and sections.
struct PastedText: Sendable {
    struct Section: Sendable, Hashable {
        var name: SectionName
        var heading: String
        var lines: [PastedLine]
    }

    /// What stands before the first section.
    private(set) var head: [PastedLine] = []
    private(set) var sections: [Section] = []
    /// Whether it looks copied from LinkedIn's page: intervals with their length behind a middle dot, kinds of
    /// employment, logos.
    let isWeb: Bool
    /// All lines outside jobs and prose, where addresses and numbers may stand.
    var contacts: [PastedLine] { head + sections.filter { $0.name == .contact }.flatMap(\.lines) }

    /// Lines beyond this are not read.
    private static let lineLimit = 6000

    init(_ text: String) {
        var lines = Self.lines(text)
        let isLabelled = PastedLabels.strip(&lines)
        isWeb = isLabelled || Self.looksLikeLinkedIn(lines)
        let shouts = !isWeb && lines.count { Self.isShouted($0.text) && Self.heading($0, isWeb: false) != nil } > 1
        for line in lines {
            if let name = Self.heading(line, isWeb: isWeb) {
                sections.append(Section(name: name, heading: line.text, lines: []))
            } else if !isWeb, let (name, heading, rest) = Self.inlineHeading(line, in: sections.last?.name) {
                sections.append(Section(name: name, heading: heading, lines: [PastedLine(text: rest)]))
            } else if shouts, Self.isUnknownHeading(line, in: sections.last?.name) {
                sections.append(Section(name: .other, heading: line.text, lines: []))
            } else if sections.isEmpty {
                head.append(line)
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        joinSubheadings()
    }

    /// Lines of prose, without the page's "more".
    static func prose(_ lines: [PastedLine]) -> String? {
        var texts: [String] = []
        for line in lines where !line.isLogo && !isMore(line.text) { texts.append(withoutMore(line.text)) }
        return CleanText.paragraph(texts.joined(separator: "\n"))
    }

    /// "… more", "...see more", "… mehr"
    static func isMore(_ text: String) -> Bool {
        let words = DateToken.fold(text).split { !$0.isLetter }
        guard (1...2).contains(words.count), let last = words.last else { return false }
        let isMarked = text.hasPrefix("…") || text.hasPrefix("...") || words.count == 2 && words[0] == "see"
        return isMarked && moreWords.contains(String(last))
    }

    private static func withoutMore(_ text: String) -> String {
        for mark in ["…", "..."] {
            guard let range = text.range(of: mark, options: .backwards) else { continue }
            if isMore(String(text[range.lowerBound...])) {
                return String(text[..<range.lowerBound]) + mark
            }
        }
        return text
    }

    private static let moreWords: Set<String> = [
        "more", "mehr", "plus", "mas", "mais", "altro", "meer", "mer", "mere", "wiecej", "daha", "более", "еще",
        "fazla",
    ]

    private static func lines(_ text: String) -> [PastedLine] {
        var lines: [PastedLine] = []
        var blanks = 0
        var isParted = false
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(lineLimit) {
            // Tabs part columns.
            let pieces = raw.split(separator: "\t").compactMap { CleanText.line(String($0)) }
            guard !pieces.isEmpty else {
                if !lines.isEmpty { blanks += 1 }
                isParted = true
                continue
            }
            let line = unrepeated(pieces.joined(separator: " | "))
            lines.append(PastedLine(text: line, isParted: isParted, isLogo: isLogo(line)))
            isParted = false
        }
        // Copied pages have a blank line between every two: there it parts nothing.
        if blanks * 10 >= lines.count * 7 {
            for index in lines.indices { lines[index].isParted = false }
        }
        return lines
    }

    /// Text taken from the page's source holds everything twice: "MSc, AccountingMSc, Accounting".
    private static func unrepeated(_ text: String) -> String {
        let count = text.count
        guard count >= 10, count.isMultiple(of: 2) else { return text }
        let half = text.prefix(count / 2)
        return half == text.suffix(count / 2) ? String(half) : text
    }

    private static func isLogo(_ text: String) -> Bool {
        guard text.utf8.count < 120 else { return false }
        let words = text.lowercased().split(separator: " ")
        return words.count > 1 && (words.last == "logo" || ["logo", "logotipo", "logotyp"].contains(words[0]))
    }

    private static func looksLikeLinkedIn(_ lines: [PastedLine]) -> Bool {
        var signs = 0
        for line in lines.prefix(3000) where line.text.utf8.count < 160 {
            if line.isLogo { signs += 1 }
            let parts = line.text.components(separatedBy: " · ")
            guard parts.count > 1, let last = parts.last else { continue }
            if PrintedDuration.isOne(last) || EmploymentKind.isOne(last) { signs += 1 }
        }
        return signs > 0
    }

    private static func heading(_ line: PastedLine, isWeb: Bool) -> SectionName? {
        guard line.text.count <= 60, !line.isLogo else { return nil }
        var text = line.text[...]
        while let first = text.first, "#*=_-–—•|".contains(first) || first.isWhitespace { text = text.dropFirst() }
        // A list item is no heading.
        guard !line.text.hasPrefix("- "), !line.text.hasPrefix("• ") else { return nil }
        if let name = SectionName(heading: String(text)) { return name }
        // "ExperienceExperience", from the page's source
        let count = text.count
        guard count.isMultiple(of: 2), text.prefix(count / 2) == text.suffix(count / 2) else { return nil }
        return SectionName(heading: String(text.prefix(count / 2)))
    }

    /// "SKILLS: pricing, negotiation" on one line. Within skills and jobs, labels group what is listed there.
    private static func inlineHeading(
        _ line: PastedLine, in current: SectionName?
    ) -> (name: SectionName, heading: String, rest: String)? {
        guard let colon = line.text.firstIndex(of: ":"), line.text.utf8.count < 600 else { return nil }
        let label = String(line.text[..<colon])
        guard label.count <= 30, let name = SectionName(heading: label),
            [.skills, .languages, .summary].contains(name),
            isShouted(label) && line.isParted || current != .skills && current != .experience,
            let rest = CleanText.line(String(line.text[line.text.index(after: colon)...])), rest.count > 8,
            !rest.contains("@"), !rest.contains("://"), !rest.contains("linkedin.com")
        else { return nil }
        return (name, label, rest)
    }

    /// Whether a line in capitals, behind a blank one, ends a list or a summary though its words are unknown.
    private static func isUnknownHeading(_ line: PastedLine, in current: SectionName?) -> Bool {
        guard let current, line.isParted, ![.experience, .other, .contact].contains(current) else { return false }
        return isShouted(line.text) && line.text.count >= 8 && line.text.split(separator: " ").count <= 4
            && line.text.allSatisfy { $0.isLetter || $0.isWhitespace || "&-/:".contains($0) }
    }

    private static func isShouted(_ text: String) -> Bool {
        let letters = text.filter { $0.isLetter && $0.isCased }
        return letters.count >= 3 && letters.allSatisfy(\.isUppercase)
    }

    /// "Top skills" below "About" on LinkedIn's page is a line of the summary's card; a heading that is followed at
    /// once by another holds nothing. Empty sections go.
    private mutating func joinSubheadings() {
        sections.removeAll { $0.lines.isEmpty }
    }
}
