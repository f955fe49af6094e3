import InterviewCore

/// The wall clock.
package struct WallClock: Sendable {
    package var now: @Sendable () -> Timestamp
    package init(now: @escaping @Sendable () -> Timestamp) { self.now = now }
}

/// Ids, tokens and their digests.
package struct Identifiers: Sendable {
    /// A new id: unguessable, URL-safe, sortable by time.
    package var make: @Sendable () -> String
    /// A new secret of at least 128 random bits, URL-safe.
    package var makeToken: @Sendable () -> String
    /// A one-way digest of a secret, for storing and comparing.
    package var digest: @Sendable (String) -> String
    package init(
        make: @escaping @Sendable () -> String, makeToken: @escaping @Sendable () -> String,
        digest: @escaping @Sendable (String) -> String
    ) {
        self.make = make
        self.makeToken = makeToken
        self.digest = digest
    }
}
