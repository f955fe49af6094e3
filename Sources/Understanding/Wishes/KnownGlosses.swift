import Synchronization

/// What each language makes of stretches of one message. Those who look for wishes, for what is to go and for talk look at
/// the same sentences and clauses, and reading them is the dearest part of it.
final class KnownGlosses: Sendable {
    /// The words by their places and texts, and whether they ask.
    private struct Stretch: Hashable {
        let words: UInt64
        let count: Int
        let asks: Bool
    }

    private let known = Mutex<[Stretch: [Gloss]]>([:])

    func readings(of words: [Word], asks: Bool, read: () -> [Gloss]) -> [Gloss] {
        let mixed = words.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, word in
            (hash ^ UInt64(word.token) ^ word.key.low ^ word.key.high &* 31) &* 0x100_0000_01b3
        }
        let stretch = Stretch(words: mixed, count: words.count, asks: asks)
        if let readings = known.withLock({ $0[stretch] }) { return readings }
        let readings = read()
        known.withLock { $0[stretch] = readings }
        return readings
    }
}
