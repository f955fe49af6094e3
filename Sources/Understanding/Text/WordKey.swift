/// A word as two machine words: what phrases and word sets compare, many times for every word of a message.
///
/// Up to 15 UTF-8 bytes it is the word itself. A longer one is told by 120 bits of its hash, marked by a byte that
/// UTF-8 never holds; the few listed words of that length can be mistaken only by design, and then for one another.
struct WordKey: Sendable, Hashable {
    let high: UInt64
    let low: UInt64

    init(_ word: String) {
        var word = word
        self = word.withUTF8 { WordKey($0) }
    }

    init(_ word: Substring) {
        var word = word
        self = word.withUTF8 { WordKey($0) }
    }

    /// The first three bytes of a word.
    init(openingOf word: String) {
        self.init(high: 0, low: word.utf8.prefix(3).reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// The first 12 to 3 bytes of a word, the longer ones first.
    static func beginnings(of word: String) -> some Sequence<WordKey> {
        let bytes = word.utf8.prefix(12)
        var low: UInt64 = 0
        var high: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            if index < 8 {
                low |= UInt64(byte) << (UInt64(index) * 8)
            } else {
                high |= UInt64(byte) << (UInt64(index - 8) * 8)
            }
        }
        return stride(from: bytes.count, through: 3, by: -1).lazy.map { [low, high] length in
            let cut = length < 8 ? low & ((1 << (UInt64(length) * 8)) - 1) : low
            return WordKey(high: length > 8 ? high & ((1 << (UInt64(length - 8) * 8)) - 1) : 0, low: cut)
        }
    }

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        if bytes.count <= 15 {
            for (index, byte) in bytes.enumerated() {
                if index < 8 {
                    low |= UInt64(byte) << (UInt64(index) * 8)
                } else {
                    high |= UInt64(byte) << (UInt64(index - 8) * 8)
                }
            }
        } else {
            // Two FNV-1a hashes from different beginnings.
            low = 0xcbf2_9ce4_8422_2325
            high = 0x9ae1_6a3b_2f90_404f
            for byte in bytes {
                low = (low ^ UInt64(byte)) &* 0x100_0000_01b3
                high = (high ^ UInt64(byte)) &* 0x100_0000_01b3
            }
            high |= 0xFF << 56
        }
        self.low = low
        self.high = high
    }

    /// One of 64 bits: what is known of a row of words by the bits of all together rules most phrases out at once.
    var bit: UInt64 { 1 << UInt64(slot(6)) }

    /// The place in a table of 2^bits slots.
    fileprivate func slot(_ bits: Int) -> Int {
        let mixed = (low ^ (high &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
        return Int(truncatingIfNeeded: mixed >> UInt64(64 - bits))
    }
}

/// Values by word. The standard dictionary hashes against crafted keys, which fixed lists of words don't need; this one
/// is built once and looked up about a thousand times a message.
struct WordTable<Value: Sendable>: Sendable {
    private var places: [Int32]
    private var keys: [WordKey] = []
    private(set) var values: [Value] = []
    private let bits: Int

    init(_ entries: [(word: String, value: Value)], uniquing: (Value, Value) -> Value) {
        var bits = 2
        while 1 << bits < entries.count * 3 { bits += 1 }
        self.bits = bits
        places = Array(repeating: -1, count: 1 << bits)
        for (word, value) in entries {
            let key = WordKey(word)
            let place = place(of: key)
            if places[place] >= 0 {
                values[Int(places[place])] = uniquing(values[Int(places[place])], value)
            } else {
                places[place] = Int32(keys.count)
                keys.append(key)
                values.append(value)
            }
        }
    }

    /// Where a key is, or would be: at most two thirds of the places are taken, so there is one.
    private func place(of key: WordKey) -> Int {
        var place = key.slot(bits)
        while places[place] >= 0, keys[Int(places[place])] != key { place = (place + 1) & (1 << bits - 1) }
        return place
    }

    subscript(_ key: WordKey) -> Value? {
        let found = places[place(of: key)]
        return found < 0 ? nil : values[Int(found)]
    }

    func contains(_ key: WordKey) -> Bool { places[place(of: key)] >= 0 }
}
