import Foundation
import Profiles

/// The bytes of a page as text, whatever wrote them.
enum PageText {
    /// By its byte order mark, else by the charset that came with it, else by the one it names itself; what names none,
    /// or one that its bytes are not in, is UTF-8 or Windows-1252. Nil for what is no text.
    static func decode(_ bytes: [UInt8], type: String?) -> String? {
        let isMarked = [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]].contains { bytes.starts(with: $0) }
        if !isMarked, let charset = charset(in: type ?? "") ?? charset(inHead: bytes),
            let encoding = encodings[charset], let text = String(data: Data(bytes), encoding: encoding)
        {
            return text.contains("\0") ? nil : text
        }
        return TextDecoding.text(of: bytes)
    }

    /// `text/html; charset="utf-8"`
    private static func charset(in type: String) -> String? {
        guard let range = type.range(of: "charset=", options: .caseInsensitive) else { return nil }
        let value = type[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        return value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }.lowercased()
    }

    /// Of a `meta` or of XML's first line, within the first kilobyte (HTML, 4.2.5.4).
    private static func charset(inHead bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(1024).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
        if let name = charset(in: head), !name.isEmpty { return name }
        guard head.hasPrefix("<?xml"), let range = head.range(of: "encoding=") else { return nil }
        return charset(in: "charset=" + head[range.upperBound...].prefix(60))
    }

    /// Labels in use (https://encoding.spec.whatwg.org/#names-and-labels). UTF-8 and Windows-1252, which all other names
    /// of Latin-1 stand for, are told by the bytes.
    private static let encodings: [String: String.Encoding] = [
        "iso-8859-2": .isoLatin2, "latin2": .isoLatin2, "windows-1250": .windowsCP1250, "cp1250": .windowsCP1250,
        "windows-1251": .windowsCP1251, "cp1251": .windowsCP1251, "windows-1253": .windowsCP1253,
        "windows-1254": .windowsCP1254, "iso-8859-9": .windowsCP1254, "shift_jis": .shiftJIS, "sjis": .shiftJIS,
        "x-sjis": .shiftJIS, "euc-jp": .japaneseEUC, "iso-2022-jp": .iso2022JP, "utf-16": .utf16,
        "utf-16le": .utf16LittleEndian, "utf-16be": .utf16BigEndian,
    ]
}
