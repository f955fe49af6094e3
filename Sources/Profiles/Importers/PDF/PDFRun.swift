/// A stretch of text of one font on a page, as poppler's `pdftohtml -xml` places it.
///
/// Lengths are in the units of its output: PDF points times the zoom, 1.5 unless told otherwise.
struct PDFRun: Sendable, Hashable {
    /// Counted from 0.
    var page: Int
    var left: Double
    var top: Double
    var width: Double
    var height: Double
    /// Font size.
    var size: Double
    var colour: PDFColour
    var opacity: Double
    var isBold: Bool
    /// With no-break spaces made plain; inner spacing is kept.
    var text: String
    /// Where it links to, if it does.
    var link: String?

    var right: Double { left + width }
    var centre: Double { top + height / 2 }
}

/// Red, green and blue, 0…255 each.
struct PDFColour: Sendable, Hashable {
    var red: Int
    var green: Int
    var blue: Int

    static let black = PDFColour(red: 0, green: 0, blue: 0)
    static let white = PDFColour(red: 255, green: 255, blue: 255)
    /// The ground of the left column of LinkedIn's files.
    static let linkedInSidebar = PDFColour(red: 0x29, green: 0x3E, blue: 0x49)

    /// 0 black … 255 white, after ITU-R BT.601.
    var luminance: Int { (red * 299 + green * 587 + blue * 114) / 1000 }

    func distance(to other: PDFColour) -> Int {
        max(abs(red - other.red), abs(green - other.green), abs(blue - other.blue))
    }
}

/// A whole file's text with its places.
struct PDFText: Sendable {
    struct Page: Sendable, Hashable {
        var width: Double
        var height: Double
    }

    var pages: [Page]
    var runs: [PDFRun]
}
