/// What is said of profiles.
protocol ProfileSentences: Sendable {
    /// As the guest's own, where it is a sentence's object ("your LinkedIn file").
    func yourProfile(_ kind: ProfileKind) -> String
    func page(_ page: LinkedInPage) -> String

    func readingAddress(fetcher: String?) -> String
    /// The address is LinkedIn's, but no person's.
    func otherPage(_ page: LinkedInPage) -> String
    func withdrawn(_ kind: ProfileKind) -> String
    func nothingNew(_ kind: ProfileKind) -> String
    /// A language model should have helped, and did not.
    var onlyOutright: String { get }
    func failed(_ reason: ProfileFailure, kind: ProfileKind) -> String
}
