import Foundation

/// Comparing text as people mean it: case, accents, width and typographic signs do not matter.
package enum Folding {
    /// Lower case, compatibility forms and diacritics resolved, quotes and dashes made plain, invisible characters
    /// dropped. Linear.
    package static func fold(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        if text.unicodeScalars.allSatisfy(isItsOwnFolding) { return String(text) }
        var result = String.UnicodeScalarView()
        for scalar in String(text).decomposedStringWithCompatibilityMapping.unicodeScalars {
            if isInvisible(scalar) || (0x300...0x36F).contains(scalar.value) { continue }
            if let plain = plain[scalar] {
                result.append(contentsOf: plain.unicodeScalars)
            } else {
                result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        // Lower-casing may decompose again ("İ" gives "i" and a dot above).
        result.removeAll { (0x300...0x36F).contains($0.value) }
        return String(result)
    }

    /// Han characters and pictures have neither case nor parts.
    private static func isItsOwnFolding(_ scalar: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FFF).contains(scalar.value) || (0x1F300...0x1FAFF).contains(scalar.value)
    }

    /// Without zero-width characters, byte-order marks, soft hyphens and direction marks.
    package static func visible(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return String(text) }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: text.unicodeScalars.lazy.filter { !isInvisible($0) })
        return String(result)
    }

    /// Whether a scalar shows nothing and separates nothing.
    package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF: true
        default: false
        }
    }

    private static let plain: [Unicode.Scalar: String] = [
        "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201B}": "'", "\u{2032}": "'", "\u{B4}": "'", "`": "'",
        "\u{2BC}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"", "\u{201F}": "\"", "\u{AB}": "\"",
        "\u{BB}": "\"", "\u{2033}": "\"", "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-",
        "\u{2014}": "-", "\u{2015}": "-", "\u{2212}": "-", "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l",
        "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i", "đ": "d", "Đ": "d", "ð": "d", "þ": "th",
    ]
}
