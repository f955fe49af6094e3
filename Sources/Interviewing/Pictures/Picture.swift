/// A picture as its file says it is, without what was written into it beside the picture itself.
///
/// Written by hand: no listed package reads pictures, and nothing needs to be decoded here. A file is copied piece by
/// piece; what is not known to be needed for showing it (place, time, owner, camera, comments, thumbnails, colour
/// profiles with their free texts, whatever follows the end) is left out. Of Exif only the orientation stays.
package struct Picture: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case jpeg = "image/jpeg"
        case png = "image/png"
        case webp = "image/webp"
    }

    package var kind: Kind
    /// Pixels, as the header says.
    package var width: Int
    package var height: Int
    /// The file anew.
    package var bytes: [UInt8]

    /// Pixels that a side may have.
    package static let longestSide = 6000

    /// - Throws: `PictureProblem` for what is none of the three kinds, broken, animated or too large.
    package static func read(_ file: [UInt8]) throws(PictureProblem) -> Picture {
        let picture: Picture
        switch kind(of: file) {
        case .jpeg: picture = try JPEGFile(file).picture()
        case .png: picture = try PNGFile(file).picture()
        case .webp: picture = try WebPFile(file).picture()
        case nil: throw .notAPicture
        }
        let sides = 1...longestSide
        guard sides.contains(picture.width), sides.contains(picture.height) else { throw .dimensions }
        return picture
    }

    /// By its first bytes.
    static func kind(of file: [UInt8]) -> Kind? {
        if file.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if file.starts(with: PNGFile.signature) { return .png }
        if file.starts(with: Array("RIFF".utf8)), file.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .webp }
        return nil
    }
}

/// Why a file is no picture to be kept.
package enum PictureProblem: Error, Sendable, Hashable, CaseIterable {
    /// Not JPEG, PNG or WebP.
    case notAPicture
    /// It begins as one and goes on as none.
    case broken
    case animated
    /// No pixels, or more than 6000 a side.
    case dimensions
}

extension [UInt8] {
    /// A big-endian number of so many bytes; nil past the end.
    func bigEndian(at place: Int, bytes: Int) -> Int? {
        guard place >= 0, place + bytes <= count else { return nil }
        return self[place..<(place + bytes)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// A little-endian number of so many bytes; nil past the end.
    func littleEndian(at place: Int, bytes: Int) -> Int? {
        guard place >= 0, place + bytes <= count else { return nil }
        return self[place..<(place + bytes)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func append(bigEndian number: Int, bytes: Int) {
        for index in (0..<bytes).reversed() { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }

    mutating func append(littleEndian number: Int, bytes: Int) {
        for index in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }
}
