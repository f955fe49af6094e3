/// Where things stand in the files that LinkedIn has made since 2018: a dark column on the left, the profile right of
/// it, on letter paper. Seen in all files from 2018 to 2026; only colours shift by a step when a file is saved again.
struct LinkedInPDFGeometry: Sendable {
    /// The left edge of the main column.
    let mainLeft: Double
    /// Pages on which the dark column holds text: where it ended, light words further down stand on white.
    let sidebarPages: Int
    /// Sizes of the file divided by those of LinkedIn's own (1 unless it was scaled when saved again).
    let scale: Double

    /// What a run or line of the main column is, by its size and colour.
    enum Role: Sendable, Hashable {
        case name
        /// 24: "Experience"
        case heading
        /// 18: headline, summary, company, school
        case large
        /// 17: a job's title
        case title
        /// 16: dates, descriptions, degrees
        case small
        /// 14 and less: page numbers
        case footer
    }

    /// Nil for a file that is not of this layout.
    init?(_ text: PDFText) {
        guard let page = text.pages.first, page.width > 100 else { return nil }
        let first = text.runs.filter { $0.page == 0 && $0.text.contains { !$0.isWhitespace } }
        guard let name = first.filter({ $0.top < page.height * 0.25 }).max(by: { $0.size < $1.size }) else {
            return nil
        }
        let unit = page.width / 918
        let sizeRatio = name.size / (39 * unit)
        // The main column begins at 335 of 918, the other one at 32.
        guard abs(name.left / unit - 335) < 14, (0.85...1.15).contains(sizeRatio) else { return nil }
        let side = first.filter { $0.left < page.width * 0.3 && $0.top > page.height * 0.02 }
        let light = side.filter { $0.colour.luminance > 120 }
        let isAligned = side.filter { abs($0.left / unit - 32) < 8 }.count
        guard light.count >= 2, light.count * 2 >= side.count, isAligned * 2 >= side.count else { return nil }
        let isLinked = side.contains { $0.link.map(ProfileAddress.isLinkedIn) ?? false }
        guard isLinked || first.contains(where: { Self.isPageNumber($0, page) }) else { return nil }
        let edge = name.left
        var pages = 1
        // The column goes on where it is full.
        while pages < text.pages.count,
            text.runs.contains(where: {
                $0.page == pages - 1 && $0.left < edge - 24 * unit && (0.8...0.97).contains($0.top / page.height)
            })
        {
            pages += 1
        }
        sidebarPages = pages
        mainLeft = edge
        scale = (0.94...1.06).contains(sizeRatio) ? unit : unit * sizeRatio
    }

    /// The dark column; it goes on as long as text stands in it.
    func isOnSidebar(_ run: PDFRun) -> Bool {
        run.page < sidebarPages && run.left < mainLeft - 24 * scale && !isFooterPlace(run)
    }

    func role(_ line: PDFLine) -> Role {
        switch line.size / scale {
        case 31...: .name
        case 21..<31: .heading
        case 17.6..<21: .large
        case 16.6..<17.6: .title
        case 14.6..<16.6: .small
        default: .footer
        }
    }

    /// The grey of places; everything else in the main column is nearly black.
    func isGrey(_ line: PDFLine) -> Bool { (110...225).contains(line.colour.luminance) }

    private func isFooterPlace(_ run: PDFRun) -> Bool { run.size / scale < 14.8 && run.top > 1100 * scale }

    /// "Page 1 of 5" in the middle at the foot of the page, in whatever language.
    static func isPageNumber(_ run: PDFRun, _ page: PDFText.Page) -> Bool {
        let isSmall = run.size < 15 * page.width / 918
        guard isSmall, run.top > page.height * 0.94, run.text.utf8.count < 40 else { return false }
        let numbers = run.text.split(whereSeparator: { !$0.isNumber })
        return (1...2).contains(numbers.count) && run.text.filter(\.isNumber).count <= 8
    }
}
