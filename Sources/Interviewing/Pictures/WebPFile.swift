/// A WebP file (RFC 9649) as a row of chunks in a RIFF container.
struct WebPFile {
    private let file: [UInt8]

    init(_ file: [UInt8]) { self.file = file }

    /// The flags of `VP8X`.
    private enum Flag {
        static let animation: UInt8 = 0x02
        static let exif: UInt8 = 0x08
        static let alpha: UInt8 = 0x10
    }

    private struct Copy {
        /// `VP8X` is written last, when it is known what it has to say.
        var isExtended = false
        var flags: UInt8 = 0
        var canvas: (width: Int, height: Int)?
        var image: (width: Int, height: Int)?
        var chunks: [UInt8] = []
        var orientation: Orientation?
    }

    func picture() throws(PictureProblem) -> Picture {
        // The size counts from "WEBP" on; what follows it is none of the picture's.
        guard let size = file.littleEndian(at: 4, bytes: 4), size >= 4, size + 8 <= file.count else { throw .broken }
        let end = size + 8
        var copy = Copy()
        var place = 12
        while place < end {
            guard let length = file.littleEndian(at: place + 4, bytes: 4), place + 8 + length <= end else {
                throw .broken
            }
            let name = String(decoding: file[place..<(place + 4)], as: UTF8.self)
            let body = Array(file[(place + 8)..<(place + 8 + length)])
            try take(name, body, into: &copy)
            place += 8 + length + length % 2
        }
        guard let image = copy.image else { throw .broken }
        let shown = copy.canvas ?? image
        return Picture(kind: .webp, width: shown.width, height: shown.height, bytes: whole(copy, shown))
    }

    private func take(_ name: String, _ body: [UInt8], into copy: inout Copy) throws(PictureProblem) {
        switch name {
        case "VP8X":
            guard !copy.isExtended, copy.image == nil, body.count >= 10,
                let width = body.littleEndian(at: 4, bytes: 3), let height = body.littleEndian(at: 7, bytes: 3)
            else { throw .broken }
            if body[0] & Flag.animation != 0 { throw .animated }
            copy.isExtended = true
            copy.flags = body[0] & Flag.alpha
            copy.canvas = (width + 1, height + 1)
        case "ANIM", "ANMF": throw .animated
        case "ALPH" where copy.isExtended: copy.chunks += Self.chunk(name, body)
        case "VP8 ", "VP8L":
            guard copy.image == nil else { throw .broken }
            copy.image = try name == "VP8 " ? Self.lossySize(body) : Self.losslessSize(body)
            copy.chunks += Self.chunk(name, body)
        case "EXIF":
            // Some writers put JPEG's mark before it.
            let mark = Array("Exif\0\0".utf8)
            copy.orientation = Orientation(tiff: body.starts(with: mark) ? Array(body.dropFirst(mark.count)) : body)
        default: break
        }
    }

    /// RFC 6386, 9.1: three bytes of frame tag, three of start code, then two numbers of 14 bits.
    private static func lossySize(_ body: [UInt8]) throws(PictureProblem) -> (width: Int, height: Int) {
        guard body.dropFirst(3).starts(with: [0x9D, 0x01, 0x2A]), body[0] & 1 == 0,
            let width = body.littleEndian(at: 6, bytes: 2), let height = body.littleEndian(at: 8, bytes: 2)
        else { throw .broken }
        return (width & 0x3FFF, height & 0x3FFF)
    }

    /// RFC 9649, 3.4: a mark, then two numbers of 14 bits, each less one.
    private static func losslessSize(_ body: [UInt8]) throws(PictureProblem) -> (width: Int, height: Int) {
        guard body.first == 0x2F, let bits = body.littleEndian(at: 1, bytes: 4) else { throw .broken }
        return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }

    private func whole(_ copy: Copy, _ size: (width: Int, height: Int)) -> [UInt8] {
        var chunks = copy.chunks
        if copy.isExtended {
            if let orientation = copy.orientation { chunks += Self.chunk("EXIF", orientation.tiff) }
            var header: [UInt8] = [copy.flags | (copy.orientation == nil ? 0 : Flag.exif), 0, 0, 0]
            header.append(littleEndian: size.width - 1, bytes: 3)
            header.append(littleEndian: size.height - 1, bytes: 3)
            chunks = Self.chunk("VP8X", header) + chunks
        }
        return Self.chunk("RIFF", Array("WEBP".utf8) + chunks)
    }

    private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        var chunk = Array(name.utf8)
        chunk.append(littleEndian: body.count, bytes: 4)
        chunk += body
        if body.count % 2 == 1 { chunk.append(0) }
        return chunk
    }
}
