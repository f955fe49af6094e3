@testable import GreenroomServer

/// Reads a code that is whole: what the encoder wrote, by the standard's own way back, without correcting anything.
struct QRReader {
    let bytes: [UInt8]

    init?(_ code: QRCode) {
        guard let version = QRVersion.all.first(where: { $0.size == code.size }), let mask = Self.mask(of: code) else {
            return nil
        }
        let codewords = Self.codewords(of: code, version, mask)
        guard let data = Self.data(codewords, version) else { return nil }
        let bits = data.flatMap { byte in (0..<8).reversed().map { byte >> $0 & 1 } }
        func number(_ start: Int, _ count: Int) -> Int { bits[start..<(start + count)].reduce(0) { $0 << 1 | Int($1) } }
        guard number(0, 4) == 0b0100 else { return nil }
        let start = 4 + version.countBits
        bytes = (0..<number(4, version.countBits)).map { UInt8(number(start + 8 * $0, 8)) }
    }

    /// From the format bits beside the first finder, whose code must be right.
    private static func mask(of code: QRCode) -> QRMask? {
        let places = (0...5).map { (8, $0) } + [(8, 7), (8, 8), (7, 8)] + (9...14).map { (14 - $0, 8) }
        let bits = places.enumerated().reduce(0) { bits, place in
            bits | (code.isDark(x: place.element.0, y: place.element.1) ? 1 << place.offset : 0)
        }
        let plain = bits ^ 0x5412
        var rest = plain
        for bit in (10...14).reversed() where rest >> bit & 1 == 1 { rest ^= 0x537 << (bit - 10) }
        // Level M is 00.
        guard rest == 0, plain >> 13 == 0 else { return nil }
        return QRMask(number: plain >> 10 & 7)
    }

    private static func codewords(of code: QRCode, _ version: QRVersion, _ mask: QRMask) -> [UInt8] {
        var bits: [UInt8] = []
        let columns = Array(stride(from: code.size - 1, through: 8, by: -2)) + [5, 3, 1]
        for (index, right) in columns.enumerated() {
            let rows = index % 2 == 0 ? Array((0..<code.size).reversed()) : Array(0..<code.size)
            for y in rows {
                for x in [right, right - 1] where !isPattern(x, y, version) {
                    bits.append(code.isDark(x: x, y: y) != mask.turns(x, y) ? 1 : 0)
                }
            }
        }
        return (0..<version.codewords).map { index in
            bits[(8 * index)..<(8 * index + 8)].reduce(0) { $0 << 1 | $1 }
        }
    }

    private static func isPattern(_ x: Int, _ y: Int, _ version: QRVersion) -> Bool {
        let size = version.size
        if x == 6 || y == 6 { return true }
        if (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8) { return true }
        if version.number >= 7, (x < 6 && y >= size - 11) || (y < 6 && x >= size - 11) { return true }
        let last = version.alignment.last ?? 0
        return version.alignment.contains { centreX in
            version.alignment.contains { centreY in
                let isCorner = [(6, 6), (6, last), (last, 6)].contains { $0 == (centreX, centreY) }
                return !isCorner && abs(centreX - x) <= 2 && abs(centreY - y) <= 2
            }
        }
    }

    /// Out of the blocks, each with the correction that belongs to it.
    private static func data(_ codewords: [UInt8], _ version: QRVersion) -> [UInt8]? {
        let lengths = (0..<version.blocks).map { block in
            version.dataCodewords / version.blocks
                + (block < version.blocks - version.dataCodewords % version.blocks ? 0 : 1)
        }
        var blocks = lengths.map { _ in [UInt8]() }
        var rest = codewords[...]
        for index in 0..<(lengths.max() ?? 0) {
            for block in blocks.indices where index < lengths[block] { blocks[block].append(rest.removeFirst()) }
        }
        var corrections = blocks.map { _ in [UInt8]() }
        for _ in 0..<version.correction {
            for block in blocks.indices { corrections[block].append(rest.removeFirst()) }
        }
        for (block, correction) in zip(blocks, corrections) {
            guard ReedSolomon.correction(of: block, degree: version.correction) == correction else { return nil }
        }
        return rest.isEmpty ? blocks.flatMap(\.self) : nil
    }
}
