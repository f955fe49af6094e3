import Synchronization

/// Token buckets by key: each holds a minute's worth and fills evenly. Memory is bounded; the least recently used go.
///
/// Written by hand: no listed package has a keyed limiter with a bound on its memory.
package final class TokenBuckets: Sendable {
    private struct Bucket {
        var tokens: Double
        /// Milliseconds of the clock when `tokens` was true.
        var at: Int64
    }

    private let buckets = Mutex<[Int: Bucket]>([:])
    private let perMinute: Double
    private let maximumKeys: Int

    /// - Parameters:
    ///   - perMinute: requests a minute, and the most at once.
    ///   - maximumKeys: how many keys are remembered at once.
    package init(perMinute: Int, maximumKeys: Int = 20_000) {
        self.perMinute = Double(max(1, perMinute))
        self.maximumKeys = max(1, maximumKeys)
    }

    /// Takes a token. Nil: there was one; else the seconds until the next.
    /// - Parameter now: milliseconds of a clock that never goes back.
    package func take(_ key: some Hashable, now: Int64) -> Int? {
        buckets.withLock { buckets in
            if buckets.count >= maximumKeys { makeRoom(in: &buckets, now: now) }
            // A hash stands for the key: tokens are not kept, and keys cost the same whatever their length.
            var hasher = Hasher()
            hasher.combine(key)
            let slot = hasher.finalize()
            let tokens = filled(buckets[slot] ?? Bucket(tokens: perMinute, at: now), now: now)
            guard tokens >= 1 else {
                buckets[slot] = Bucket(tokens: tokens, at: now)
                return max(1, Int(((1 - tokens) / perMinute * 60).rounded(.up)))
            }
            buckets[slot] = Bucket(tokens: tokens - 1, at: now)
            return nil
        }
    }

    package var count: Int { buckets.withLock(\.count) }

    private func filled(_ bucket: Bucket, now: Int64) -> Double {
        min(perMinute, bucket.tokens + Double(max(0, now - bucket.at)) * perMinute / 60_000)
    }

    /// Full buckets say nothing and go first; if none is full, the older half goes.
    private func makeRoom(in buckets: inout [Int: Bucket], now: Int64) {
        buckets = buckets.filter { filled($0.value, now: now) < perMinute }
        guard buckets.count >= maximumKeys else { return }
        let middle = buckets.values.map(\.at).sorted()[buckets.count / 2]
        buckets = buckets.filter { $0.value.at > middle }
    }
}
