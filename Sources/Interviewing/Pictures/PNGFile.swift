/// A PNG file (W3C PNG, third edition) as a row of chunks.
struct PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private let file: [UInt8]

    init(_ file: [UInt8]) { self.file = file }

    /// What a picture is made of, and what its colours need; everything else is text, time or another's.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs",
    ]

    func picture() throws(PictureProblem) -> Picture {
        var copy = Self.signature
        var place = Self.signature.count
        var size: (width: Int, height: Int)?
        var hasData = false
        while true {
            guard let length = file.bigEndian(at: place, bytes: 4), place + 12 + length <= file.count else {
                throw .broken
            }
            let name = String(decoding: file[(place + 4)..<(place + 8)], as: UTF8.self)
            let body = (place + 8)..<(place + 8 + length)
            if size == nil {
                size = try self.size(name, body)
            } else if name == "IHDR" {
                throw .broken
            }
            if name == "acTL" { throw .animated }
            if name == "IDAT" { hasData = true }
            if Self.kept.contains(name) { copy += file[place..<(place + 12 + length)] }
            if name == "eXIf", let orientation = Orientation(tiff: Array(file[body])), !hasData {
                copy += Self.chunk("eXIf", orientation.tiff)
            }
            place += 12 + length
            if name == "IEND" { break }
        }
        guard let size, hasData else { throw .broken }
        return Picture(kind: .png, width: size.width, height: size.height, bytes: copy)
    }

    /// The header must be the first chunk.
    private func size(_ name: String, _ body: Range<Int>) throws(PictureProblem) -> (width: Int, height: Int) {
        guard name == "IHDR", body.count == 13, let width = file.bigEndian(at: body.lowerBound, bytes: 4),
            let height = file.bigEndian(at: body.lowerBound + 4, bytes: 4)
        else { throw .broken }
        return (width, height)
    }

    static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        var chunk: [UInt8] = []
        chunk.append(bigEndian: body.count, bytes: 4)
        let checked = Array(name.utf8) + body
        chunk += checked
        chunk.append(bigEndian: Int(crc(checked)), bytes: 4)
        return chunk
    }

    /// CRC-32 as PNG's annex D has it, bit by bit: what is checked here has forty bytes.
    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
