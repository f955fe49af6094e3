/// From bytes to the row of codewords that is written into the matrix.
enum QRCodewords {
    /// Mode, count and bytes, filled up to what the version holds (7.4).
    static func data(_ bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
        var bits: [Bool] = []
        func append(_ number: Int, _ count: Int) {
            bits += (0..<count).reversed().map { number >> $0 & 1 == 1 }
        }
        append(0b0100, 4)
        append(bytes.count, version.countBits)
        for byte in bytes { append(Int(byte), 8) }
        // The end: four zeros, or as many as there is room for; then zeros up to a whole codeword.
        append(0, min(4, version.dataCodewords * 8 - bits.count))
        append(0, (8 - bits.count % 8) % 8)
        var codewords = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<(start + 8)].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
        }
        var filler: UInt8 = 0xEC
        while codewords.count < version.dataCodewords {
            codewords.append(filler)
            filler ^= 0xEC ^ 0x11
        }
        return codewords
    }

    /// The data in blocks, each with its correction, and all of them read across (7.6). The last blocks may be one longer.
    static func interleaved(_ data: [UInt8], _ version: QRVersion) -> [UInt8] {
        let short = version.dataCodewords / version.blocks
        let longer = version.dataCodewords % version.blocks
        var blocks: [ArraySlice<UInt8>] = []
        var rest = data[...]
        for index in 0..<version.blocks {
            let length = short + (index < version.blocks - longer ? 0 : 1)
            blocks.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        let corrections = blocks.map { ReedSolomon.correction(of: Array($0), degree: version.correction) }
        return across(blocks.map { Array($0) }) + across(corrections)
    }

    private static func across(_ blocks: [[UInt8]]) -> [UInt8] {
        (0..<(blocks.map(\.count).max() ?? 0)).flatMap { index in
            blocks.compactMap { index < $0.count ? $0[index] : nil }
        }
    }
}
