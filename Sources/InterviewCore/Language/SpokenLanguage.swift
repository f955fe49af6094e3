/// The language that an interview is held in, and how that came about.
struct SpokenLanguage: Sendable, Hashable, Codable {
    var current: Language
    /// Whether the guest asked for it: then what they write in changes it no more.
    var isChosen = false
    /// How often it was changed because of what the guest wrote in.
    var detections = 0
    /// What the guest's last message of which that is sure was written in.
    var heard: Language?
    /// How many wordings of each question were used in each language; empty until it changes for the first time.
    var wordings: [Language: [String: Int]] = [:]
}

extension InterviewState {
    /// What the bot says it in.
    package var language: Language { spoken?.current ?? .english }

    /// Whether what the guest writes in may change the language.
    var followsGuest: Bool { spoken?.isChosen != true }
    var detections: Int { spoken?.detections ?? 0 }

    /// How many wordings of a question were used in the language spoken now.
    func wordingsUsed(of topic: String) -> Int {
        guard let spoken, !spoken.wordings.isEmpty else { return wordings[topic] ?? 0 }
        return spoken.wordings[spoken.current]?[topic] ?? 0
    }

    mutating func apply(_ changed: LanguageChanged) {
        var spoken = spoken ?? SpokenLanguage(current: language)
        if spoken.wordings.isEmpty { spoken.wordings[spoken.current] = wordings }
        spoken.current = changed.language
        spoken.isChosen = spoken.isChosen || changed.reason.isExplicit
        if changed.reason == .detected { spoken.detections += 1 }
        self.spoken = spoken
    }

    mutating func hear(_ language: Language?) {
        guard let language else { return }
        var spoken = spoken ?? SpokenLanguage(current: self.language)
        spoken.heard = language
        self.spoken = spoken
    }

    mutating func countWording(of topic: String) {
        wordings[topic, default: 0] += 1
        guard var spoken, !spoken.wordings.isEmpty else { return }
        spoken.wordings[spoken.current, default: [:]][topic, default: 0] += 1
        self.spoken = spoken
    }
}
