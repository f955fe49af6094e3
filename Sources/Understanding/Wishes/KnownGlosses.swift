import Synchronization

/// What each language makes of stretches of one message. Those who look for wishes, for what is to go and for talk look at
/// the same sentences and clauses, and reading them is the dearest part of it.
final class KnownGlosses: Sendable {
    private struct Stretch: Hashable {
        let words: [Word]
        let asks: Bool

        static func == (left: Stretch, right: Stretch) -> Bool {
            guard left.asks == right.asks, left.words.count == right.words.count else { return false }
            // By their places, so that no word is copied.
            return left.words.indices.allSatisfy { place in
                left.words[place].token == right.words[place].token && left.words[place].key == right.words[place].key
            }
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(asks)
            hasher.combine(words.first?.token)
            hasher.combine(words.last?.token)
            hasher.combine(words.count)
        }
    }

    private let known = Mutex<[Stretch: [Gloss]]>([:])

    func readings(of words: [Word], asks: Bool, read: () -> [Gloss]) -> [Gloss] {
        let stretch = Stretch(words: words, asks: asks)
        if let readings = known.withLock({ $0[stretch] }) { return readings }
        let readings = read()
        known.withLock { $0[stretch] = readings }
        return readings
    }
}
