import Foundation

/// Weights in a byte each: a byte stands for its square with its sign, so that small weights are told apart and large
/// ones still fit. Sums are whole numbers, the same on every machine.
package struct CompactWeights: Sendable {
    package let bytes: [Int8]
    /// What a sum of one stands for.
    package let unit: Double

    package init(bytes: [Int8], unit: Double) {
        self.bytes = bytes
        self.unit = unit
    }

    package init(_ weights: [Double]) {
        let largest = weights.lazy.map(abs).max() ?? 0
        let unit = largest > 0 ? largest / (127 * 127) : 1
        bytes = weights.map { weight in
            let root = Int8((abs(weight) / unit).squareRoot().rounded())
            return weight < 0 ? -root : root
        }
        self.unit = unit
    }

    subscript(_ place: Int) -> Int {
        let byte = Int(bytes[place])
        return byte * abs(byte)
    }

    /// Reads a file of `Weights`: the unit as the bits of a double, little-endian, then the bytes. Nil if it has not the
    /// size.
    init?(file name: String, count: Int) {
        guard let text = EmbeddedFiles.contents.first(where: { $0.path == name })?.base64,
            let data = Data(base64Encoded: text), data.count == count + 8
        else { return nil }
        let all = [UInt8](data)
        let bits = all.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        self.init(bytes: all.dropFirst(8).map { Int8(bitPattern: $0) }, unit: Double(bitPattern: bits))
    }

    /// What such a file holds.
    package var file: Data {
        let bits = unit.bitPattern
        return Data((0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) } + bytes.map { UInt8(bitPattern: $0) })
    }
}
