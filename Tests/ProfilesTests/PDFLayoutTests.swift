import InterviewCore
import Testing

@testable import Profiles

@Suite("PDF text with its places")
struct PDFLayoutTests {
    private let asOf = CalendarDate(daysSince1970: 20_779)

    @Test(
        "references, nested and misnested tags are read as text",
        arguments: [
            ("R&amp;D &lt;lab&gt; &#34;A&#x42;&#34;", "R&D <lab> \"AB\""),
            ("<b>bold <i>and</b> more</i>", "bold and more"),
            ("<a href=\"https://x.example/?a=1&amp;b=2\">x<b>y</a></b>", "xy"), ("a&#160;b", "a b"),
            ("&bogus; &#xFFFFFFFF;", "&bogus; &#xFFFFFFFF;"),
            ("zero\u{200B}width", "zerowidth"),
        ])
    func scans(content: String, expected: String) {
        let xml = page(text(top: 100, left: 50, font: 0, content))
        #expect(PDFRunScanner.scan(xml).runs.map(\.text) == [expected])
    }

    @Test("a link's address and a run's place, size and colour are kept")
    func keepsPlaces() throws {
        let run = try #require(
            PDFRunScanner.scan(page(text(top: 94, left: 32, font: 1, "<a href=\"mailto:a&amp;b@c.example\">a</a>")))
                .runs.first)
        #expect(run.link == "mailto:a&b@c.example")
        #expect((run.left, run.top, run.size) == (32, 94, 20))
        #expect(run.colour == PDFColour(red: 0xE1, green: 0xE9, blue: 0xEE))
    }

    @Test("white, tiny and outlying words are cut and counted")
    func cutsHidden() {
        let xml = page(
            text(top: 100, left: 50, font: 0, "seen") + text(top: 120, left: 50, font: 2, "white")
                + text(top: 140, left: 50, font: 3, "tiny") + text(top: 160, left: 5000, font: 0, "outside")
                + text(top: -90, left: 50, font: 0, "above") + text(top: 180, left: 50, font: 2, "   "))
        let (visible, hidden) = PDFVisibility.cut(PDFRunScanner.scan(xml)) { _ in false }
        #expect(visible.runs.map(\.text) == ["seen"])
        #expect(hidden == 4)
    }

    @Test(
        "broken lines are joined as they were written",
        arguments: [
            (["Design, UX/", "UI and Web-", "Based Tools"], "Design, UX/UI and Web-Based Tools"),
            (["Head of -", "Things"], "Head of - Things"), (["東京大", "学"], "東京大学"), (["one", "two"], "one two"),
        ])
    func joins(texts: [String], expected: String) {
        let lines = texts.enumerated().map { index, text in line(text, top: Double(index) * 22) }
        #expect(PDFLineJoiner(lines: lines).joined(lines) == expected)
    }

    @Test(
        "nothing in, nothing but a failure out",
        arguments: ["", "<", "<page", "<text>", "<page width=\"1\"><text top=\"", "<pdf2xml></pdf2xml>"])
    func refusesNothing(xml: String) {
        #expect(throws: ImportFailure.unreadable) { try LinkedInPDFImporter.read(xml: xml, asOf: asOf) }
    }

    @Test(
        "the line below a school is taken apart",
        arguments: [
            ("Master of Arts, History · (2017 - 2019)", "Master of Arts", "History", "2017", "2019"),
            ("BA (Hons), Law, Politics  · (September 2016 - April 2017)", "BA (Hons)", "Law, Politics", "2016", "2017"),
            ("Diploma · (1994)", "Diploma", nil, nil, "1994"), ("Diploma", "Diploma", nil, nil, nil),
            ("· (2001 - 2005)", nil, nil, "2001", "2005"), ("", nil, nil, nil, nil),
        ] as [(String, String?, String?, String?, String?)])
    func readsDegrees(line: String, degree: String?, field: String?, start: String?, end: String?) {
        let entry = LinkedInPDFEducation.entry(school: "S", line: line)
        #expect(entry.degree == degree)
        #expect(entry.field == field)
        #expect(entry.start.map { String($0.year) } == start)
        #expect(entry.end.map { String($0.year) } == end)
    }

    @Test(
        "title and company part at the wide gap, in any language",
        arguments: [
            ("Engineer  at   Acme at Sea", "Engineer", "Acme at Sea"), ("Ingénieur  chez   Acme", "Ingénieur", "Acme"),
            ("Engineer at Acme", "Engineer", "Acme"), ("Engineer", "Engineer", nil), ("Engineer  at", "Engineer", nil),
        ] as [(String, String, String?)])
    func partsOldTitles(text: String, title: String, company: String?) {
        let parts = LinkedInOldPDFReader.parts(text)
        #expect(parts.title == title)
        #expect(parts.company == company)
    }

    @Test("damaged output never traps")
    func survivesDamage() {
        let whole = Array(
            page(
                text(top: 57, left: 335, font: 4, "Ada Quill") + text(top: 61, left: 32, font: 1, "Contact")
                    + text(top: 94, left: 32, font: 2, "<a href=\"https://www.linkedin.com/in/ada-quill\">x</a>")
                    + text(top: 152, left: 32, font: 2, "(LinkedIn)") + text(top: 185, left: 335, font: 5, "Experience")
                    + text(top: 236, left: 335, font: 6, "Acme") + text(top: 261, left: 335, font: 7, "Clerk")
                    + text(top: 285, left: 335, font: 8, "May 2019 - Present (1 year)")
            ).utf8)
        var seed: UInt64 = 7
        var accepted = 0
        for round in 0..<400 {
            var bytes = whole
            for _ in 0..<(round % 12) {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let index = Int(seed >> 33) % bytes.count
                bytes[index] =
                    round.isMultiple(of: 3)
                    ? UInt8(truncatingIfNeeded: seed >> 20) : Array("<>&;\"=/9-".utf8)[Int(seed >> 40) % 9]
            }
            bytes = Array(bytes.prefix(bytes.count - (round % 7) * 97))
            let profile = try? LinkedInPDFImporter.read(xml: String(decoding: bytes, as: UTF8.self), asOf: asOf)
            if profile?.kind == .linkedinPDF { accepted += 1 }
        }
        #expect(accepted > 20)
    }

    private func page(_ texts: String) -> String {
        """
        <pdf2xml><page number="1" top="0" left="0" height="1188" width="918">
        <fontspec id="0" size="16" family="A" color="#181818"/><fontspec id="1" size="20" family="A" color="#e1e9ee"/>
        <fontspec id="2" size="16" family="A" color="#ffffff"/><fontspec id="3" size="2" family="A" color="#000000"/>
        <fontspec id="4" size="39" family="A" color="#181818"/><fontspec id="5" size="24" family="A" color="#181818"/>
        <fontspec id="6" size="18" family="A" color="#181818"/><fontspec id="7" size="17" family="A" color="#181818"/>
        <fontspec id="8" size="16" family="A" color="#181818"/>
        \(texts)</page></pdf2xml>
        """
    }

    private func text(top: Int, left: Int, font: Int, _ content: String) -> String {
        let height = font == 3 ? 3 : 22
        let place = "top=\"\(top)\" left=\"\(left)\" width=\"60\" height=\"\(height)\""
        return "<text \(place) font=\"\(font)\">\(content)</text>\n"
    }

    private func line(_ text: String, top: Double) -> PDFLine {
        PDFLine(runs: [
            PDFRun(
                page: 0, left: 335, top: top, width: 400, height: 22, size: 18, colour: .black, opacity: 1,
                isBold: false,
                text: text, link: nil)
        ])
    }
}
