/// The dark column of a LinkedIn file: ways to contact, skills, languages and so on, each under a heading.
struct LinkedInPDFSidebar {
    private(set) var email: String?
    private(set) var phone: String?
    private(set) var websites: [String] = []
    /// Sections that a document has no place for.
    private(set) var others: [(heading: String, items: [String])] = []
    private(set) var unplaced: [String] = []
    private(set) var report: [String] = []

    private var lists: [SectionName: [String]] = [:]
    private let joiner: PDFLineJoiner

    init(lines: [PDFLine], geometry: LinkedInPDFGeometry) {
        joiner = PDFLineJoiner(lines: lines)
        var sections: [(heading: [PDFLine], lines: [PDFLine])] = []
        for line in lines {
            if line.size / geometry.scale >= 18.3 {
                if let last = sections.last, last.lines.isEmpty {
                    sections[sections.count - 1].heading.append(line)
                } else {
                    sections.append((heading: [line], lines: []))
                }
            } else if sections.isEmpty {
                sections.append((heading: [], lines: [line]))
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        for (index, section) in sections.enumerated() {
            read(joiner.joined(section.heading), section.lines, at: index)
        }
    }

    func items(_ section: SectionName) -> [String] { lists[section] ?? [] }

    private mutating func read(_ heading: String, _ lines: [PDFLine], at index: Int) {
        let section = SectionName(heading: heading) ?? guess(lines, at: index)
        let items = Self.items(lines)
        switch section {
        case .contact: readContact(lines)
        case .skills, .certifications, .honors, .publications, .languages:
            guard let section else { return }
            var list = ItemList()
            for item in lists[section] ?? [] { list.add(item) }
            for item in items { list.add(name(item)) }
            lists[section] = list.items
            report.append(LinkedInPDFReader.count(list.items.count, "item", "items", in: heading))
        case .other: others.append((heading: heading, items: items.map(joiner.joined)))
        default:
            unplaced += ([heading] + items.map(joiner.joined)).filter { !$0.isEmpty }
        }
    }

    /// In a language whose headings are unknown: links are contacts, proficiencies in grey are languages, and the
    /// skills, of which LinkedIn prints three, come next to the contacts.
    private func guess(_ lines: [PDFLine], at index: Int) -> SectionName? {
        if lines.contains(where: { line in line.runs.contains { $0.link != nil } }) { return .contact }
        if lines.contains(where: { line in line.runs.contains(where: Self.isLabel) }) { return .languages }
        return index <= 1 && lists[.skills] == nil && Self.items(lines).count <= 3 ? .skills : nil
    }

    // MARK: Items

    /// Lines of one item stand closer than those of two.
    private static func items(_ lines: [PDFLine]) -> [[PDFLine]] {
        var items: [[PDFLine]] = []
        for line in lines {
            if let above = items.last?.last, above.page == line.page, line.top - above.top < line.size * 1.42 {
                items[items.count - 1].append(line)
            } else {
                items.append([line])
            }
        }
        return items
    }

    /// An item without its label ("Native or Bilingual").
    private func name(_ item: [PDFLine]) -> String {
        joiner.joined(
            item.compactMap { line in
                let runs = line.runs.filter { !Self.isLabel($0) }
                return runs.isEmpty ? nil : PDFLine(runs: runs)
            })
    }

    /// Labels are grey and in brackets.
    private static func isLabel(_ run: PDFRun) -> Bool {
        (140...200).contains(run.colour.luminance)
            && run.colour.distance(to: .init(red: 0xA9, green: 0xB1, blue: 0xB6)) < 24
    }

    // MARK: Contact

    private mutating func readContact(_ lines: [PDFLine]) {
        let links = lines.flatMap { $0.runs.compactMap(\.link) }
        var sites = ItemList(limit: 20)
        var members = ItemList(limit: 1)
        for link in links {
            if let address = ProfileAddress.email(link), link.lowercased().hasPrefix("mailto:") {
                email = email ?? address
            } else if let member = ProfileAddress.member(link) {
                members.add(member)
            } else if !ProfileAddress.isLinkedIn(link), let site = ProfileAddress.website(link) {
                sites.add(site)
            }
        }
        var isLeftOut = false
        var broken = ""
        for line in lines where !line.runs.contains(where: { $0.link != nil }) {
            let plain = PDFLine(runs: line.runs.filter { !Self.isLabel($0) }).text
            guard !plain.isEmpty else { continue }
            if let number = ProfileAddress.phone(plain) {
                phone = phone ?? number
            } else if links.isEmpty {
                // A file that lost its links when it was saved again: addresses are broken over lines.
                broken += plain
                let isEnd =
                    line.runs.contains(where: Self.isLabel) || (email == nil && ProfileAddress.email(broken) != nil)
                if isEnd, take(broken, &sites, &members) { broken = "" }
            } else {
                isLeftOut = true
            }
        }
        websites = sites.items + members.items
        if isLeftOut || !broken.isEmpty { report.append("Contact: postal address and other lines left out") }
    }

    private mutating func take(_ text: String, _ sites: inout ItemList, _ members: inout ItemList) -> Bool {
        if let address = ProfileAddress.email(text) {
            email = email ?? address
            return true
        }
        guard let site = ProfileAddress.website(text), !text.contains(where: \.isWhitespace) else { return false }
        if let member = ProfileAddress.member(site) { members.add(member) } else { sites.add(site) }
        return true
    }
}
