/// How English speaks in first person.
enum FirstPerson {
    /// What a subject pronoun is written together with: nothing, or a verb.
    enum Contraction { case none, be, have, will, would }

    /// "I", "I'm", "Ive"; with `we` also "we", "we're".
    static func subject(_ word: String, we: Bool) -> Contraction? {
        switch word {
        case "i": return Contraction.none
        case "i'm", "im": return .be
        case "i've", "ive": return .have
        case "i'll": return .will
        case "i'd": return .would
        default: break
        }
        guard we else { return nil }
        switch word {
        case "we": return Contraction.none
        case "we're": return .be
        case "we've": return .have
        case "we'll": return .will
        case "we'd": return .would
        default: return nil
        }
    }

    static let singular: Set<String> = ["i", "i'm", "im", "i've", "ive", "i'll", "i'd", "my", "me", "mine", "myself"]
    static let plural: Set<String> = [
        "we", "we're", "we've", "we'll", "we'd", "our", "us", "ours", "ourselves", "let's",
    ]
    static let addressed: Set<String> = ["you", "your", "yours", "yourself", "you're", "you've", "you'll"]

    /// Before these an "I" is no subject of the verb after it: "do I", "what am I", "World War I".
    static let inversions: Set<String> = [
        "do", "did", "am", "was", "have", "had", "can", "could", "will", "would", "shall", "should", "may", "might",
        "must", "war", "part", "type", "phase", "act", "class", "chapter", "volume", "level", "nor",
    ]
}
