/// The square of modules: its fixed patterns, and the codewords between them.
struct QRMatrix {
    let version: QRVersion
    private(set) var modules: [Bool]
    /// Modules that belong to a pattern and are never masked.
    private var fixed: [Bool]

    var size: Int { version.size }

    init(_ version: QRVersion) {
        self.version = version
        modules = [Bool](repeating: false, count: version.size * version.size)
        fixed = modules
        drawTiming()
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
        drawAlignment()
        // Their place is taken now; what they say is known with the mask.
        drawFormat(mask: 0)
        drawVersion()
    }

    subscript(x: Int, y: Int) -> Bool { modules[y * size + x] }

    /// Writes codewords in columns of two, from the lower right corner up and down and up (7.7.3).
    mutating func place(_ codewords: [UInt8]) {
        var index = 0
        var upwards = true
        var right = size - 1
        while right >= 1 {
            // The vertical timing pattern takes no part.
            if right == 6 { right = 5 }
            for step in 0..<size {
                let y = upwards ? size - 1 - step : step
                for x in [right, right - 1] where !fixed[y * size + x] && index < codewords.count * 8 {
                    modules[y * size + x] = codewords[index / 8] >> (7 - index % 8) & 1 == 1
                    index += 1
                }
            }
            upwards.toggle()
            right -= 2
        }
    }

    /// The same with a mask over all that is no pattern, and its number beside the finders.
    func masked(_ mask: QRMask) -> QRMatrix {
        var copy = self
        for y in 0..<size {
            for x in 0..<size where !fixed[y * size + x] && mask.turns(x, y) { copy.modules[y * size + x].toggle() }
        }
        copy.drawFormat(mask: mask.number)
        return copy
    }

    private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
        modules[y * size + x] = isDark
        fixed[y * size + x] = true
    }

    private mutating func drawTiming() {
        for index in 0..<size {
            set(6, index, index % 2 == 0)
            set(index, 6, index % 2 == 0)
        }
    }

    /// A finder pattern with its light edge, by its centre.
    private mutating func drawFinder(_ x: Int, _ y: Int) {
        for dy in -4...4 {
            for dx in -4...4 where (0..<size).contains(x + dx) && (0..<size).contains(y + dy) {
                let distance = max(abs(dx), abs(dy))
                set(x + dx, y + dy, distance != 2 && distance != 4)
            }
        }
    }

    private mutating func drawAlignment() {
        let places = version.alignment
        guard let first = places.first, let last = places.last else { return }
        for x in places {
            for y in places where ![(first, first), (first, last), (last, first)].contains(where: { $0 == (x, y) }) {
                for dy in -2...2 { for dx in -2...2 { set(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) } }
            }
        }
    }

    /// Level M and the mask's number, twice (7.9): 15 bits, ten of them a BCH code.
    private mutating func drawFormat(mask: Int) {
        let data = 0b00 << 3 | mask
        let bits = (data << 10 | Self.rest(of: data, degree: 10, generator: 0x537)) ^ 0x5412
        func isDark(_ bit: Int) -> Bool { bits >> bit & 1 == 1 }
        for bit in 0...5 { set(8, bit, isDark(bit)) }
        set(8, 7, isDark(6))
        set(8, 8, isDark(7))
        set(7, 8, isDark(8))
        for bit in 9...14 { set(14 - bit, 8, isDark(bit)) }
        for bit in 0...7 { set(size - 1 - bit, 8, isDark(bit)) }
        for bit in 8...14 { set(8, size - 15 + bit, isDark(bit)) }
        set(8, size - 8, true)
    }

    /// From version 7 on its number, twice (7.10): 18 bits, twelve of them a BCH code.
    private mutating func drawVersion() {
        guard version.number >= 7 else { return }
        let bits = version.number << 12 | Self.rest(of: version.number, degree: 12, generator: 0x1F25)
        for bit in 0..<18 {
            let (far, near) = (size - 11 + bit % 3, bit / 3)
            set(far, near, bits >> bit & 1 == 1)
            set(near, far, bits >> bit & 1 == 1)
        }
    }

    private static func rest(of data: Int, degree: Int, generator: Int) -> Int {
        var rest = data
        for _ in 0..<degree { rest = rest << 1 ^ (rest >> (degree - 1) * generator) }
        return rest
    }
}
