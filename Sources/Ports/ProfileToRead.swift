import InterviewCore

/// A profile that an interview waits for, as a worker needs it.
package struct ProfileToRead: Sendable, Hashable {
    package var kind: ProfileKind
    /// Its canonical address; nil for a file or pasted text.
    package var url: String?
    /// What was measured of it so far.
    package var timings: ProfileTimings
    package init(kind: ProfileKind, url: String?, timings: ProfileTimings) {
        self.kind = kind
        self.url = url
        self.timings = timings
    }
}
