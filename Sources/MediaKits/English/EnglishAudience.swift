import InterviewCore

/// Whom the guest wants to reach, as a part of a sentence.
enum EnglishAudience {
    /// Nil where it is no short noun phrase.
    static func inside(_ facts: KitFacts, _ phrase: EnglishPhrase) -> KitText? {
        guard let audience = facts.line(.targetAudience).map(named), !Voice.isFirstPerson(audience.text),
            SentenceCutter.sentences(audience.text).count == 1, var text = phrase.inside(audience.text)
        else { return nil }
        for lead in ["for ", "mostly ", "mainly ", "primarily ", "especially "] where text.lowercased().hasPrefix(lead)
        {
            text.removeFirst(lead.count)
        }
        guard (1...12).contains(Words.count(text)), isPeople(text), !everybody.contains(text.folded) else { return nil }
        return KitText(text, facts: audience.facts)
    }

    /// "I want to reach people who …" as "people who …".
    static func named(_ audience: KitText) -> KitText {
        let text = audience.text
        for lead in leads where text.lowercased().replacing("’", with: "'").hasPrefix(lead) {
            return KitText(String(text.dropFirst(lead.count)), facts: audience.facts)
        }
        return audience
    }

    private static let leads = [
        "i want to reach ", "i'd like to reach ", "i would like to reach ", "i'd love to reach ", "i hope to reach ",
        "my audience is ", "my audience are ", "my listeners are ", "i speak to ", "i talk to ", "for ",
    ]

    /// An audience that tells nothing.
    private static let everybody: Set<String> = ["anyone", "anybody", "everyone", "everybody", "all", "people"]

    /// Whether the words name people: they open no clause and tell no deed.
    private static func isPeople(_ text: String) -> Bool {
        let words = TextTokens(text).lowered
        guard let first = words.first, words.count == 1 || !EnglishVerbs.isOnlyVerb(first) else { return false }
        return !["to", "if", "because", "it", "they", "who", "not", "none", "no"].contains(first)
    }
}
