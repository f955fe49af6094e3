/// Whether a text is a whole sentence by itself, as far as its words show.
enum Statement {
    /// "Turnover fell." and "Rotas are fair." are, "Mother of two, based in Leeds." is not.
    static func isWhole(_ text: String) -> Bool {
        let tokens = TextTokens(text)
        let words = tokens.lowered
        guard words.count > 1, let first = words.first, !openers.contains(first) else { return false }
        return words.dropFirst().contains { sureVerbs.contains($0) || $0.hasSuffix("n't") }
            || words.dropFirst().contains { EnglishVerbs.isThirdPerson($0) && EnglishVerbs.isOnlyThirdPerson($0) }
    }

    /// What makes a clause depend on another, or a fragment.
    private static let openers: Set<String> = [
        "because", "who", "which", "that", "whose", "helping", "making", "building", "turning", "based", "and", "but",
        "or", "so", "plus", "also",
    ]

    /// Verbs that are finite wherever they stand.
    private static let sureVerbs: Set<String> = [
        "is", "are", "was", "were", "am", "has", "have", "can", "will", "would", "could", "should", "must", "does",
        "do",
        "did", "ran", "grew", "began", "wrote", "fell", "rose", "gave", "went", "came", "became", "saw", "knew", "took",
        "spoke", "chose", "drove", "flew", "broke", "wore", "sang", "swam", "ate", "forgot", "fought", "cost", "left",
        "lost", "won", "met", "led", "saved", "dropped", "doubled", "tripled", "helped", "stopped", "started", "needed",
    ]
}
