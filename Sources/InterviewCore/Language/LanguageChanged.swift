/// From here on the interview is held in another language.
package struct LanguageChanged: Sendable, Hashable, Codable {
    package var language: Language
    package var reason: LanguageReason
    package init(language: Language, reason: LanguageReason) {
        self.language = language
        self.reason = reason
    }
}

/// Why the language of an interview changes.
package enum LanguageReason: String, Sendable, Codable, CaseIterable {
    /// The guest writes in it.
    case detected
    /// The guest asked for it in a message.
    case wished
    /// It was chosen beside the chat.
    case chosen

    /// Whether the guest said so: then what they write in changes it no more.
    var isExplicit: Bool { self != .detected }
}
