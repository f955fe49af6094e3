/// Repeatable randomness (SplitMix64): the same seed gives the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// - Parameter stream: of one seed, independent sequences.
    init(seed: UInt64, stream: UInt64) {
        state = seed
        let mixed = next()
        state = mixed ^ (stream &* 0xD134_2543_DE82_EF95)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// True in so many cases of a hundred.
    mutating func chance(_ percent: Int) -> Bool { number(in: 0...99) < percent }

    /// Written out, since the library's way of drawing may change.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// One of them; there is always one.
    mutating func pick(_ items: [String]) -> String {
        items.isEmpty ? "" : items[number(in: 0...(items.count - 1))]
    }

    /// So many of them, in an order of its own.
    mutating func picks(_ count: Int, of items: [String]) -> [String] {
        Array(shuffled(items).prefix(count))
    }

    mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var items = items
        for index in items.indices.dropFirst().reversed() {
            items.swapAt(index, number(in: 0...index))
        }
        return items
    }
}
