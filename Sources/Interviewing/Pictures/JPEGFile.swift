/// A JPEG file (ITU-T T.81) as a row of segments.
struct JPEGFile {
    private let file: [UInt8]

    init(_ file: [UInt8]) { self.file = file }

    /// What has been taken over so far.
    private struct Copy {
        var bytes: [UInt8] = [0xFF, 0xD8]
        var size: (width: Int, height: Int)?
        var orientation: Orientation?
        var hasScan = false

        mutating func append(_ marker: UInt8, _ body: [UInt8]) {
            bytes += [0xFF, marker]
            bytes.append(bigEndian: body.count + 2, bytes: 2)
            bytes += body
        }
    }

    private static let exif = Array("Exif\0\0".utf8)
    private static let adobe = Array("Adobe".utf8)
    private static let jfif = Array("JFIF\0".utf8)

    func picture() throws(PictureProblem) -> Picture {
        var copy = Copy()
        var place = 2
        while true {
            let marker = try marker(at: &place)
            if marker == 0xD9 { break }
            // Every segment tells its length, the two bytes of it included.
            guard let length = file.bigEndian(at: place, bytes: 2), length >= 2, place + length <= file.count else {
                throw .broken
            }
            let body = Array(file[(place + 2)..<(place + length)])
            place += length
            try take(marker, body, into: &copy)
            if marker == 0xDA {
                let end = endOfScan(from: place)
                copy.bytes += file[place..<end]
                copy.hasScan = true
                place = end
            }
        }
        guard let size = copy.size, copy.hasScan else { throw .broken }
        return Picture(
            kind: .jpeg, width: size.width, height: size.height, bytes: turned(copy) + [0xFF, 0xD9])
    }

    /// The next marker's number; any number of bytes 0xFF may stand before it.
    private func marker(at place: inout Int) throws(PictureProblem) -> UInt8 {
        guard place < file.count, file[place] == 0xFF else { throw .broken }
        while place < file.count, file[place] == 0xFF { place += 1 }
        guard place < file.count else { throw .broken }
        defer { place += 1 }
        return file[place]
    }

    private func take(_ marker: UInt8, _ body: [UInt8], into copy: inout Copy) throws(PictureProblem) {
        switch marker {
        case 0xC0, 0xC1, 0xC2:
            // Baseline, extended and progressive are what browsers show; one frame a file.
            guard copy.size == nil, let height = body.bigEndian(at: 1, bytes: 2),
                let width = body.bigEndian(at: 3, bytes: 2)
            else { throw .broken }
            copy.size = (width, height)
            copy.append(marker, body)
        case 0xC4, 0xDA, 0xDB, 0xDD: copy.append(marker, body)
        case 0xE0 where body.starts(with: Self.jfif) && body.count >= 14:
            // Its density, without the thumbnail.
            copy.append(marker, Array(body[..<12]) + [0, 0])
        case 0xE1 where body.starts(with: Self.exif):
            copy.orientation = copy.orientation ?? Orientation(tiff: Array(body.dropFirst(Self.exif.count)))
        case 0xEE where body.starts(with: Self.adobe) && body.count >= 12:
            // How colours are to be understood.
            copy.append(marker, Array(body[..<12]))
        case 0xE0...0xEF, 0xFE: break
        default: throw .broken
        }
    }

    /// Where the data of a scan end: at the first marker that is neither a stuffed zero nor a restart.
    private func endOfScan(from start: Int) -> Int {
        var place = start
        while place + 1 < file.count {
            if file[place] == 0xFF, file[place + 1] != 0, file[place + 1] != 0xFF,
                !(0xD0...0xD7).contains(file[place + 1])
            {
                return place
            }
            place += 1
        }
        return file.count
    }

    /// The copy with its orientation said where Exif stands: before everything else.
    private func turned(_ copy: Copy) -> [UInt8] {
        guard let orientation = copy.orientation else { return copy.bytes }
        var head = Copy()
        head.append(0xE1, Self.exif + orientation.tiff)
        return head.bytes + copy.bytes.dropFirst(2)
    }
}
