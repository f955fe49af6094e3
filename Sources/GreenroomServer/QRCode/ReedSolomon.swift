/// Error correction over GF(256) with the polynomial 0x11D, as QR codes have it (ISO/IEC 18004:2015, 7.5.2).
enum ReedSolomon {
    /// The codewords of correction for a block of data: the rest of its division by the generator of that degree.
    static func correction(of data: [UInt8], degree: Int) -> [UInt8] {
        let generator = generator(degree)
        var rest = [UInt8](repeating: 0, count: degree)
        for byte in data {
            let factor = byte ^ rest[0]
            rest.removeFirst()
            rest.append(0)
            for (index, coefficient) in generator.enumerated() { rest[index] ^= product(coefficient, factor) }
        }
        return rest
    }

    /// (x - 1)(x - 2)(x - 4)… without its highest term, from the next highest on.
    private static func generator(_ degree: Int) -> [UInt8] {
        var generator = [UInt8](repeating: 0, count: degree - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for index in generator.indices {
                generator[index] = product(generator[index], root)
                if index + 1 < degree { generator[index] ^= generator[index + 1] }
            }
            root = product(root, 2)
        }
        return generator
    }

    static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var product = 0
        for bit in (0..<8).reversed() {
            product = product << 1 ^ (product >> 7 * 0x11D)
            if right >> bit & 1 == 1 { product ^= Int(left) }
        }
        return UInt8(product)
    }
}
