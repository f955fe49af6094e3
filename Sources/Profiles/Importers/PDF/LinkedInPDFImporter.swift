import InterviewCore

/// Reads LinkedIn's "Save to PDF" files, and other PDFs that are a CV, from what poppler's `pdftohtml -xml -i` says of
/// them. Everything goes by place, size and colour; words are only asked to name a section.
package enum LinkedInPDFImporter {
    /// - Parameters:
    ///   - xml: The output of `pdftohtml -xml -i -stdout` at its default zoom of 1.5.
    ///   - asOf: The day that "present" means.
    /// - Throws: `.unreadable` where the file holds no text (pictures of pages), `.notAProfile` where the text shows no
    ///   position with dates and is not LinkedIn's.
    package static func read(xml: String, asOf: CalendarDate) throws(ImportFailure) -> ImportedProfile {
        let text = PDFRunScanner.scan(xml)
        let geometry = LinkedInPDFGeometry(text)
        let (visible, hidden) = PDFVisibility.cut(text) { geometry?.isOnSidebar($0) ?? false }
        guard !visible.pages.isEmpty, !visible.runs.isEmpty else { throw .unreadable }
        var profile: ImportedProfile
        if let geometry {
            profile = LinkedInPDFReader(text: visible, geometry: geometry, asOf: asOf).profile()
        } else if let old = LinkedInOldPDFReader(text: visible, asOf: asOf) {
            profile = old.profile()
        } else {
            let lines = PDFReadingOrder.lines(of: visible)
            // A picture of a page may carry a stamp or a page number as its only text.
            guard lines.reduce(0, { $0 + $1.utf8.count }) >= 40 else { throw .unreadable }
            profile = try PastedTextImporter.read(text: lines.joined(separator: "\n"), asOf: asOf)
        }
        if hidden > 0 {
            profile.report.append(
                hidden == 1
                    ? "1 piece of text that cannot be seen on the page was left out"
                    : "\(hidden) pieces of text that cannot be seen on the page were left out")
        }
        return profile
    }
}
