/// Which language the bot goes on in.
extension Draft {
    /// How often what the guest writes in may change the language.
    private static let detectionLimit = 6
    /// Characters of a message that may have been written by somebody else, for something else.
    private static let pastedLength = 600

    /// The language changes when the guest asks for it, or plainly writes in another one and has not asked for any.
    ///
    /// - Parameter before: what the guest's last sure message was written in.
    mutating func takeLanguage(of answer: GuestAnswer, before: Language?) {
        if let wished = answer.reading.wishedLanguage { return changeLanguage(to: wished, because: .wished) }
        guard let heard = answer.reading.language, heard != state.language, state.followsGuest else { return }
        let isRepeated = heard == before
        // Who has written in the language spoken so far may paste a text in another.
        let isPasted = before == state.language && answer.text.count > Self.pastedLength
        guard isRepeated || state.detections == 0 && !isPasted, state.detections < Self.detectionLimit else { return }
        changeLanguage(to: heard, because: .detected)
    }

    /// Chosen beside the chat: what is open comes back in the new language.
    mutating func setLanguage(_ language: Language) {
        changeLanguage(to: language, because: .chosen)
        guard hasNewLanguage else { return }
        if state.open.isAboutOwnership { returnToQuestion([]) } else { resume() }
        if !remarks.isEmpty { say(.notice, remarks.joined(separator: " "), because: "the language was chosen") }
        report(because: "")
    }

    private mutating func changeLanguage(to language: Language, because reason: LanguageReason) {
        hasNewLanguage = language != state.language
        if hasNewLanguage || reason.isExplicit && state.followsGuest {
            emit(.languageChanged(LanguageChanged(language: language, reason: reason)))
        }
        if hasNewLanguage || reason == .wished { remarks.append(phrases.speakingThis) }
    }
}
