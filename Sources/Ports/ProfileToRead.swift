import InterviewCore

/// A profile that an interview waits for, as a worker needs it.
package struct ProfileToRead: Sendable, Hashable {
    package var kind: ProfileKind
    /// Its canonical address; nil for a file or pasted text.
    package var url: String?
    /// What was measured of it so far.
    package var timings: ProfileTimings
    /// The name that the guest gave, if they did: a page may tell of several people.
    package var guestName: String?
    package init(kind: ProfileKind, url: String?, timings: ProfileTimings, guestName: String? = nil) {
        self.kind = kind
        self.url = url
        self.timings = timings
        self.guestName = guestName
    }
}
