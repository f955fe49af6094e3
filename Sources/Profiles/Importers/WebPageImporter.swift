import InterviewCore

/// Reads what a web page tells of a guest.
///
/// A page may be a firm's or a magazine's, so only what it marks up as a person who bears the guest's name becomes part
/// of the document. Its title, description and words are kept as text that evidence can quote, and are no facts.
package enum WebPageImporter {
    /// - Parameters:
    ///   - guestName: nil where it is not known; then a person is taken only if the page describes exactly one.
    ///   - asOf: The day that "present" means.
    /// - Throws: `.notAProfile` for a page that says nothing at all.
    package static func read(
        _ page: WebPage, guestName: String?, asOf: CalendarDate
    ) throws(ImportFailure) -> ImportedProfile {
        let people = WebPagePeople(page)
        var document = Document(asOf: asOf)
        let guest = people.person(named: guestName)
        if let guest { fill(&document, of: guest, links: page.ownLinks) }
        let words = words(of: page, besides: document.summary)
        guard guest != nil || !words.isEmpty else { throw .notAProfile }
        var notes = ProfileText.Notes()
        notes.honors = document.honors.map { [$0] }
        notes.other = [("Website", words)]
        return ImportedProfile(
            kind: .website, document: document, text: ProfileText.render(document, notes: notes),
            report: people.report(guest))
    }

    private static func fill(_ document: inout Document, of person: WebPagePerson, links: [String]) {
        document.name = person.name
        document.headline = person.title
        document.location = person.location
        document.summary = person.summary
        if person.title != nil || person.company != nil {
            document.positions = [Document.Position(title: person.title, company: person.company)]
        }
        document.education = person.schools.map { Document.Education(school: $0) }
        document.skills = person.skills
        document.languages = person.languages
        document.honors = person.honors
        var websites = ItemList(limit: 30)
        for link in person.links + links {
            if let url = ProfileLink.url(link) { websites.add(ProfileLink.linkedIn(url) ?? url) }
        }
        document.websites = websites.items
        document.email = person.email
        document.phone = person.phone
    }

    /// The page's title and description, then the words it shows, line by line.
    private static func words(of page: WebPage, besides summary: String?) -> [[String]] {
        var seen: Set<String> = summary.map { [$0] } ?? []
        var blocks: [[String]] = []
        let graph = page.openGraph
        let head = [page.title, page.description, graph["og:title"], graph["og:description"]]
            .compactMap { $0.flatMap(CleanText.paragraph) }.filter { seen.insert($0).inserted }
        if !head.isEmpty { blocks.append(head) }
        let lines = page.text.split(whereSeparator: \.isNewline).prefix(5000)
            .compactMap { CleanText.paragraph(String($0)) }
        if !lines.isEmpty { blocks.append(lines) }
        return blocks
    }
}

/// The people whom a page describes, in the order of trust: JSON-LD, h-cards, OpenGraph.
struct WebPagePeople {
    private let described: [WebPagePerson]
    private let unreadable: Int

    init(_ page: WebPage) {
        var data = WebPageLinkedData()
        for text in page.linkedData { data.read(text) }
        unreadable = data.unreadable
        let cards = page.cards.compactMap(WebPagePerson.init(card:))
        described = data.people + cards + [WebPagePerson(openGraph: page.openGraph)].compactMap(\.self)
    }

    /// Who bears a name, all that is said of them taken together; nil where nobody does, or where it may be either of
    /// two. Without a name the only person.
    func person(named name: String?) -> WebPagePerson? {
        let candidates = described.filter { person in name.map { Self.isSame($0, person.name) } ?? true }
        guard var person = candidates.first else { return nil }
        for other in candidates.dropFirst() {
            guard Self.isSame(person.name, other.name) else { return nil }
            person.add(other)
        }
        return person
    }

    func report(_ guest: WebPagePerson?) -> [String] {
        var report: [String] = []
        let count = described.reduce(into: [WebPagePerson]()) { people, person in
            if !people.contains(where: { Self.isSame($0.name, person.name) }) { people.append(person) }
        }.count
        switch (guest, count) {
        case (let guest?, _): report.append("A person is described: " + guest.sources.joined(separator: ", "))
        case (nil, 0): report.append("Nobody is described, only text")
        default: report.append("\(count) people are described, none of them certainly the guest; only text was read")
        }
        if unreadable > 0 { report.append("\(unreadable) blocks of JSON-LD could not be read") }
        return report
    }

    /// Names without a letter match nothing.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        !left.foldedWords.isEmpty && !right.foldedWords.isEmpty && namesMatch(left, right)
    }
}
