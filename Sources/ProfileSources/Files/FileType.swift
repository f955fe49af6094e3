/// What a file is by its first bytes, whatever it is said to be.
enum FileType: Sendable, Hashable {
    case pdf, zip, text
    /// Pictures, programs, office files of old: nothing that holds a profile's text.
    case binary

    init(_ bytes: [UInt8]) {
        // PDF readers take a header within the first kilobyte (PDF 1.7, appendix H, note 13).
        let head = bytes.prefix(1024)
        if Self.contains(head, Array("%PDF-".utf8)) {
            self = .pdf
        } else if [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08]].contains(
            Array(bytes.prefix(4)))
        {
            self = .zip
        } else if Self.magics.contains(where: { bytes.starts(with: $0) }) {
            self = .binary
        } else {
            self = .text
        }
    }

    /// Whether a media type that the sender declares can stand for such bytes. Unknown types are no promise.
    func agrees(with declared: String?) -> Bool {
        guard let declared else { return true }
        let type = declared.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        switch type {
        case "application/pdf", "application/x-pdf": return self == .pdf
        case "application/zip", "application/x-zip-compressed", "application/x-zip": return self == .zip
        case "application/json", "application/ld+json", "text/json", "text/csv": return self == .text
        default: return type.hasPrefix("text/") ? self == .text : true
        }
    }

    static func isJSON(_ declared: String?) -> Bool {
        guard let type = declared?.prefix(while: { $0 != ";" }).lowercased() else { return false }
        return type.hasSuffix("json") || type.hasSuffix("json ")
    }

    /// PNG, JPEG, GIF, TIFF, OLE (old Word), ELF, gzip, 7z, RAR, RTF.
    private static let magics: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x49, 0x49, 0x2A, 0x00],
        [0x4D, 0x4D, 0x00, 0x2A], [0xD0, 0xCF, 0x11, 0xE0], [0x7F, 0x45, 0x4C, 0x46], [0x1F, 0x8B],
        [0x37, 0x7A, 0xBC, 0xAF], [0x52, 0x61, 0x72, 0x21], Array("{\\rtf".utf8),
    ]

    private static func contains(_ bytes: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
        guard let first = pattern.first else { return true }
        return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: pattern) }
    }
}
