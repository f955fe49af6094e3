import Foundation

/// Bytes of a text file as text, whatever wrote them.
package enum TextDecoding {
    /// UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252 (of which Latin-1 is a part). Nil for
    /// bytes that are no text: empty, or with control characters that no text holds.
    package static func text(of bytes: [UInt8]) -> String? {
        guard !bytes.isEmpty else { return nil }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
        if let isBigEndian = unmarkedUTF16(bytes) { return utf16(bytes[...], isBigEndian: isBigEndian) }
        guard !isBinary(bytes) else { return nil }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(bytes.map { windows1252($0) }))
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Mostly Latin text in UTF-16 has a zero in every other byte; nil where it has none.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(512)
        guard sample.count >= 8 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = sample.count / 2
        if zeros.odd * 3 > half * 2, zeros.even == 0 { return false }
        if zeros.even * 3 > half * 2, zeros.odd == 0 { return true }
        return nil
    }

    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(4096).contains { $0 < 0x09 || (0x0E...0x1A).contains($0) }
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return high[Int(byte) - 0x80]
    }

    /// 0x80…0x9F after the WHATWG index of windows-1252, without the five that name no character.
    private static let high: [Unicode.Scalar] = [
        "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
        "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
    ]
}
