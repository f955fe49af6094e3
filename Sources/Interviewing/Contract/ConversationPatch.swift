/// The body of a change to an interview as a whole.
package struct ConversationPatch: Sendable, Hashable, Decodable {
    /// A BCP 47 tag: what to go on in.
    package var language: String?

    package init(language: String?) { self.language = language }
}
