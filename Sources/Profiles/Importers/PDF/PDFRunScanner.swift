/// Reads the XML of `pdftohtml -xml`.
///
/// Written by hand: Foundation's XMLParser lives in FoundationXML, a dependency of its own, and poppler's output is
/// not always well-formed (misnested `<a>`, `<b>` and `<i>`, raw control characters), which a strict parser refuses
/// as a whole. This one takes what it knows and steps over the rest; it never fails. One pass, no backtracking.
struct PDFRunScanner {
    /// More than any profile holds; what is beyond is not read.
    static let maximumRuns = 50_000
    static let maximumPages = 400

    private struct Font {
        var size: Double
        var colour: PDFColour
        var opacity: Double
    }

    private let bytes: [UInt8]
    private var position = 0
    private var fonts: [String: Font] = [:]
    private var result = PDFText(pages: [], runs: [])

    static func scan(_ xml: String) -> PDFText {
        var scanner = PDFRunScanner(bytes: Array(xml.utf8))
        scanner.run()
        return scanner.result
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() {
        while let tag = nextTag(), result.runs.count < Self.maximumRuns {
            switch tag.name {
            case "page":
                guard result.pages.count < Self.maximumPages else { return }
                result.pages.append(.init(width: tag.number("width") ?? 0, height: tag.number("height") ?? 0))
            case "fontspec":
                if let id = tag.attributes["id"] {
                    fonts[id] = Font(
                        size: tag.number("size") ?? 0, colour: Self.colour(tag.attributes["color"]),
                        opacity: tag.number("opacity") ?? 1)
                }
            case "text": if !tag.isClosed { text(tag) }
            default: break
            }
        }
    }

    /// The content of a `<text>` up to its end, whatever is nested in it.
    private mutating func text(_ tag: Tag) {
        var content: [UInt8] = []
        var link: String?
        var boldBytes = 0
        var isBold = false
        scan: while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                content.append(bytes[position])
                if isBold { boldBytes += 1 }
                position += 1
                continue
            }
            guard let inner = nextTag() else { break }
            switch inner.name {
            case "/text": break scan
            case "a": link = link ?? inner.attributes["href"]
            case "b": isBold = true
            case "/b": isBold = false
            default: break
            }
        }
        guard !result.pages.isEmpty else { return }
        let font = fonts[tag.attributes["font"] ?? ""]
        result.runs.append(
            PDFRun(
                page: result.pages.count - 1, left: tag.number("left") ?? 0, top: tag.number("top") ?? 0,
                width: tag.number("width") ?? 0, height: tag.number("height") ?? 0, size: font?.size ?? 0,
                colour: font?.colour ?? .black, opacity: font?.opacity ?? 1, isBold: boldBytes * 2 > content.count,
                text: Self.clean(XMLEntities.decode(content)), link: link))
    }

    // MARK: Tags

    private struct Tag {
        var name: String
        var attributes: [String: String]
        var isClosed: Bool

        /// Nil for what is no number of a page.
        func number(_ name: String) -> Double? {
            guard let value = attributes[name].flatMap(Double.init), value.isFinite, abs(value) < 1_000_000 else {
                return nil
            }
            return value
        }
    }

    /// The next tag, its end included; what stands before it is stepped over.
    private mutating func nextTag() -> Tag? {
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        guard position < bytes.count else { return nil }
        position += 1
        let name = string { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
        var tag = Tag(name: name, attributes: [:], isClosed: false)
        while position < bytes.count {
            skip(Self.isSpace)
            guard position < bytes.count else { return tag }
            if bytes[position] == UInt8(ascii: ">") {
                position += 1
                break
            }
            if bytes[position] == UInt8(ascii: "/") {
                tag.isClosed = true
                position += 1
                continue
            }
            attribute(&tag)
        }
        return tag
    }

    private mutating func attribute(_ tag: inout Tag) {
        let name = string { !Self.isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return }
        position += 1
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return }
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
        tag.attributes[name] = XMLEntities.decode(Array(bytes[start..<position]))
        position += 1
    }

    private mutating func string(while isTaken: (UInt8) -> Bool) -> String {
        let start = position
        while position < bytes.count, isTaken(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<min(position, start + 100)], as: UTF8.self)
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
        while position < bytes.count, isSkipped(bytes[position]) { position += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func colour(_ text: String?) -> PDFColour {
        guard let text, text.hasPrefix("#"), let value = Int(text.dropFirst(), radix: 16) else { return .black }
        return PDFColour(red: value >> 16 & 0xFF, green: value >> 8 & 0xFF, blue: value & 0xFF)
    }

    /// No-break and other spaces become plain ones, invisible ones go.
    private static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                scalars.append(" ")
            } else if !CleanText.isHidden(scalar) {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
