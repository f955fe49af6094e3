/// Bounds on what comes in.
package struct InterviewLimits: Sendable, Hashable {
    /// Unicode scalars of one message.
    package var messageCharacters = 10_000
    /// Bytes of an uploaded file.
    package var uploadBytes = 20 * 1024 * 1024
    /// Unicode scalars of a pasted profile.
    package var profileCharacters = 200_000
    /// Messages in a conversation's body, and the most that one page of messages holds.
    package var shownMessages = 200
    /// From the moment a profile is attached until its reading must have ended.
    package var profileMilliseconds: Int64 = 45_000
    /// Entries of the log that are held in memory at once.
    package var pageOfEvents = 500
    /// How often a decision is made anew because somebody else was first.
    package var attempts = 100

    package init() {}
}
