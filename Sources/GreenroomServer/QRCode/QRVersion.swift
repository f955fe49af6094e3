/// A version of QR codes with its figures at level M (ISO/IEC 18004:2015, tables 7 and 9).
struct QRVersion: Sendable, Hashable {
    let number: Int
    /// Codewords of error correction in each block.
    let correction: Int
    let blocks: Int

    private static let figures: [(correction: Int, blocks: Int)] = [
        (10, 1), (16, 1), (26, 1), (18, 2), (24, 2), (16, 4), (18, 4), (22, 4), (22, 5), (26, 5), (30, 5), (22, 8),
        (22, 9), (24, 9),
    ]

    static let all = figures.enumerated().map { QRVersion($0.offset + 1, $0.element.correction, $0.element.blocks) }

    private init(_ number: Int, _ correction: Int, _ blocks: Int) {
        (self.number, self.correction, self.blocks) = (number, correction, blocks)
    }

    /// The smallest that holds so many bytes.
    static func smallest(for bytes: Int) -> QRVersion? { all.first { bytes <= $0.capacity } }

    /// Modules of a side.
    var size: Int { 17 + 4 * number }

    /// Bits of the number that says how many bytes there are.
    var countBits: Int { number < 10 ? 8 : 16 }

    /// Codewords of data.
    var dataCodewords: Int { codewords - correction * blocks }

    /// Bytes that fit behind mode and count.
    var capacity: Int { (dataCodewords * 8 - 4 - countBits) / 8 }

    /// All codewords: the modules that no pattern takes, by eights.
    var codewords: Int {
        var modules = (16 * number + 128) * number + 64
        if number >= 2 {
            let aligned = number / 7 + 2
            modules -= (25 * aligned - 10) * aligned - 55
            if number >= 7 { modules -= 36 }
        }
        return modules / 8
    }

    /// Where centres of alignment patterns are, in both directions (annex E). The spaces are even but for the first.
    var alignment: [Int] {
        guard number >= 2 else { return [] }
        let count = number / 7 + 2
        let step = (number * 4 + count * 2 + 1) / (count * 2 - 2) * 2
        return [6] + (0..<(count - 1)).reversed().map { size - 7 - $0 * step }
    }
}
