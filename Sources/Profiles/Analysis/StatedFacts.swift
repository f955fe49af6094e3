import Foundation
import InterviewCore

/// What the document says outright, and what of it is only proposed (e-mail, phone).
struct StatedFacts {
    let context: AnalysisContext

    func facts() -> [DraftFact] {
        let document = context.document
        var facts = [context.stated(.fullName, document.name)].compactMap(\.self)
        facts += [
            context.stated(.role, document.current?.title), context.stated(.company, document.current?.company),
            years(),
            bio(),
        ].compactMap(\.self)
        if document.current == nil, let role = headlineRole() { facts.append(role) }
        facts += list(.expertiseKeywords, document.skills, limit: 40)
        facts += list(.achievements, document.honors, limit: 12)
        facts += links()
        for (field, value) in [(Field.email, document.email), (.phone, document.phone)] {
            guard let value else { continue }
            let plain = field == .phone ? Self.dialled(value) : value
            let fact = context.fact(
                field, .text(plain), origin: .profile, status: .suggested, confidence: 0.9, quoting: [value])
            if let fact { facts.append(fact) }
        }
        return facts
    }

    /// A phone number as it is dialled: E.164 where the country is given ("+91 98450 00017"), else the digits.
    private static func dialled(_ number: String) -> String {
        let digits = number.filter { $0.isASCII && $0.isNumber }
        return number.first { !$0.isWhitespace && $0 != "(" } == "+" ? "+" + digits : digits
    }

    private func list(_ field: Field, _ items: [String], limit: Int) -> [DraftFact] {
        var seen: Set<String> = []
        return items.filter { seen.insert($0.lowercased()).inserted }.prefix(limit).compactMap {
            context.stated(field, $0)
        }
    }

    // MARK: Years

    private func years() -> DraftFact? {
        guard let worked = context.document.workedTime, worked.months >= 12 else { return nil }
        let quotes = dateQuotes(of: worked.positions)
        guard !quotes.isEmpty else { return nil }
        return DraftFact(
            field: .yearsExperience, value: .integer(worked.months / 12), origin: .profile, status: .stated,
            confidence: 1, quotes: quotes)
    }

    /// The lines of the text that give the intervals of these positions, each used once.
    private func dateQuotes(of positions: [Int]) -> [Quote] {
        var lines: [(start: PartialDate, end: PartialDate?, quote: Quote)] = []
        var offset = 0
        for line in context.profile.text.split(separator: "\n", omittingEmptySubsequences: false) {
            defer { offset += line.utf16.count + 1 }
            guard lines.count < 500, line.utf8.count <= 400, line.contains(where: \.isNumber) else { continue }
            let text = String(line)
            if let found = PartialInterval.find(in: text) {
                let start = offset + text.utf16.distance(from: text.startIndex, to: found.range.lowerBound)
                let quoted = String(text[found.range])
                lines.append(
                    (
                        found.interval.start, found.interval.end,
                        Quote(text: quoted, start: start, end: start + quoted.utf16.count)
                    ))
            } else if let date = PartialDate(parsing: text) {
                lines.append((date, date, Quote(text: text, start: offset, end: offset + line.utf16.count)))
            }
        }
        var quotes: [Quote] = []
        for index in positions.prefix(60) {
            let position = context.document.positions[index]
            let match = lines.firstIndex { line in
                line.start == position.start
                    && (line.end == position.end || position.ended && line.end == line.start
                        || position.end == line.start)
            }
            if let match { quotes.append(lines.remove(at: match).quote) }
        }
        return quotes
    }

    // MARK: Role

    /// Students, retirees and the self-employed have no current position, but often say in their headline what they
    /// are: its first part that names an occupation, as a proposal.
    private func headlineRole() -> DraftFact? {
        let role = HeadlineParts.parts(context.document.headline).first { part in
            let phrase = Phrase(part)
            return (1...6).contains(phrase.words.count) && phrase.words.contains { TopicWords.isTitle($0.folded) }
                && !phrase.words.contains { TopicWords.soughtOrPast.contains($0.folded) }
        }
        return role.flatMap { context.suggested(.role, $0, quoting: [$0]) }
    }

    // MARK: Bio

    /// The summary's first two or three sentences; without a summary a telling headline, as a proposal.
    private func bio() -> DraftFact? {
        var chosen: [Sentence] = []
        var length = 0
        let usable = context.summary.filter { !$0.isHeading && $0.text.count >= 12 && !isNotice($0.text) }
        for sentence in usable.prefix(8) {
            guard chosen.count < 3, length + sentence.text.count <= (chosen.count < 2 ? 600 : 340) else { break }
            guard context.source.quote(sentence.text) != nil else { continue }
            chosen.append(sentence)
            length += sentence.text.count + 1
        }
        guard !chosen.isEmpty else { return context.summary.isEmpty ? headline() : nil }
        return context.fact(
            .professionalBio, .text(chosen.map(\.closed).joined(separator: " ")), origin: .profile, status: .stated,
            confidence: 1, quoting: chosen.map(\.text))
    }

    private func headline() -> DraftFact? {
        guard let headline = context.document.headline, Phrase(headline).words.count >= 5 else { return nil }
        return context.suggested(.professionalBio, headline, quoting: [headline], confidence: 0.4)
    }

    /// Calls to write or to click, which are no part of a bio.
    private func isNotice(_ text: String) -> Bool {
        let lower = text.lowercased()
        return ["http://", "https://", "www.", "reach out", "contact me", "@gmail", "dm me", "email me", "book a call"]
            .contains { lower.contains($0) }
    }

    // MARK: Links

    /// LinkedIn, one website, and the rest as other profiles.
    private func links() -> [DraftFact] {
        var facts: [DraftFact] = []
        var hasSite = false
        for site in context.document.websites.prefix(12) {
            guard let url = ProfileLink.url(site) else { continue }
            // The text has the address as it was written, perhaps without its scheme.
            let bare = url.range(of: "://").map { String(url[$0.upperBound...]) } ?? url
            let quoted = [site, url, bare].first { context.source.quote($0) != nil }
            guard let quoted else { continue }
            if let canonical = ProfileLink.linkedIn(url) {
                if !facts.contains(where: { $0.field == .linkedinURL }) {
                    facts += [context.stated(.linkedinURL, canonical, quoting: quoted)].compactMap(\.self)
                }
            } else if !hasSite, !ProfileLink.isSocial(url) {
                hasSite = true
                facts += [context.stated(.website, url, quoting: quoted)].compactMap(\.self)
            } else {
                facts += [context.stated(.socialLinks, url, quoting: quoted)].compactMap(\.self)
            }
        }
        return facts
    }
}
