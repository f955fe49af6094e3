import Foundation

/// What a cell or a JSON string holds for a reader: invisible characters cut, white space in order, a bounded length.
enum CleanText {
    /// The most characters kept of one line and of a paragraph.
    static let lineLimit = 600
    static let paragraphLimit = 12_000

    /// One line; nil where nothing is left.
    static func line(_ text: String) -> String? {
        visible(text.unicodeScalars.prefix(lineLimit * 4)).flatMap { bounded($0, to: lineLimit) }
    }

    /// Several lines: line breaks are kept (never more than one blank line), spaces collapse.
    static func paragraph(_ text: String) -> String? {
        let unified = text.unicodeScalars.prefix(paragraphLimit * 4).split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\u{2028}" || $0 == "\u{2029}" || $0 == "\u{0B}" || $0 == "\u{85}"
        }
        var lines: [String] = []
        for part in unified {
            // A carriage return is white space; alone, as old files have it, it breaks the line.
            for piece in part.split(separator: "\r") where !piece.isEmpty {
                if let line = visible(piece) { lines.append(line) }
            }
            if part.allSatisfy({ $0.properties.isWhitespace }), lines.last?.isEmpty == false { lines.append("") }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return bounded(lines.joined(separator: "\n"), to: paragraphLimit)
    }

    /// Characters that the eye cannot see and that no name or sentence needs: controls, zero-width spaces,
    /// direction overrides, tags, private use. The joiners of Persian and of emoji stay.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: true
        case 0xAD, 0x180E, 0x200B, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFB: true
        case 0xE0000...0xE0FFF, 0xE000...0xF8FF, 0xF0000...0x10FFFF: true
        default: false
        }
    }

    private static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String? {
        var result = String.UnicodeScalarView()
        var isPending = false
        for scalar in scalars {
            if scalar.properties.isWhitespace {
                isPending = !result.isEmpty
            } else if !isHidden(scalar) {
                if isPending { result.append(" ") }
                isPending = false
                result.append(scalar)
            }
        }
        return result.isEmpty ? nil : String(result)
    }

    private static func bounded(_ text: String, to limit: Int) -> String? {
        guard !text.isEmpty else { return nil }
        guard text.utf8.count > limit else { return text }
        return String(text.prefix(limit))
    }
}
