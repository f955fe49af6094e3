/// Sentences that leave out who did it, as lists and profiles do: "Raised $2M in 2021".
enum Subjectless {
    /// "She raised $2M in 2021.", "She was named Nurse of the Year."; nil where the first word may be something else.
    ///
    /// - Parameter isPlural: whether the subject takes "were".
    static func tell(_ text: String, of subject: String, isPlural: Bool) -> String? {
        guard let deed = deed(text) else { return nil }
        let verb = deed.isPassive ? (isPlural ? " were " : " was ") : " "
        return Grammar.sentence(subject + verb + deed.text)
    }

    private static func deed(_ text: String) -> (text: String, isPassive: Bool)? {
        let tokens = TextTokens(text)
        let words = tokens.lowered
        guard tokens.gaps[0].isEmpty, words.count > 1, tokens.quoted != nil,
            tokens.words[0].dropFirst().allSatisfy(\.isLowercase),
            Set(words).isDisjoint(with: FirstPerson.singular.union(FirstPerson.plural)), !chains(tokens)
        else { return nil }
        let small = Grammar.inner(text).lowercasedFirst
        if isPresent(tokens) { return (small, false) }
        if passives.contains(words[0]), tokens.gaps[1] == " " { return (small, true) }
        guard EnglishVerbs.isPast(words[0]), !adjectives.contains(words[0]), isDone(tokens) else { return nil }
        return (small, false)
    }

    /// "Builds apps for museums", "Now plants trees": in the form that goes with a name.
    static func isPresent(_ text: String) -> Bool { isPresent(TextTokens(text)) }

    private static func isPresent(_ tokens: TextTokens) -> Bool {
        let words = tokens.lowered
        guard words.count > 2, tokens.gaps[1] == " " else { return false }
        if EnglishVerbs.isOnlyThirdPerson(words[0]) { return true }
        return ["now", "currently", "today", "still", "also"].contains(words[0]) && EnglishVerbs.isThirdPerson(words[1])
    }

    /// Whether the first word is a deed, by what follows it.
    private static func isDone(_ tokens: TextTokens) -> Bool {
        let words = tokens.lowered
        // "grew", "wrote": no participle, so it can be nothing else.
        if EnglishVerbs.isOnlyPast(words[0]) { return true }
        guard tokens.gaps[1].allSatisfy({ $0.isWhitespace || "$€£“\"".contains($0) }) else { return false }
        let next = tokens.words[1]
        let isObject =
            EnglishWords.determiners.contains(words[1]) || next.first?.isNumber == true
            || tokens.gaps[1].contains(where: { !$0.isWhitespace })
        return isObject || (next.first?.isUppercase == true && actions.contains(words[0]))
    }

    /// "Built three firms, sold two": a list of deeds without an "and" is no sentence.
    private static func chains(_ tokens: TextTokens) -> Bool {
        let words = tokens.lowered
        return words.indices.dropFirst().contains { index in
            tokens.gaps[index].contains(",") && EnglishVerbs.isPast(words[index])
        } && !words.contains("and")
    }

    /// What is done to somebody by others.
    static let passives: Set<String> = [
        "named", "awarded", "elected", "nominated", "voted", "selected", "chosen", "featured", "recognised",
        "recognized", "appointed", "invited", "honoured", "honored", "listed", "ranked", "shortlisted", "cited",
        "quoted", "profiled",
    ]

    /// Participles that say what somebody is.
    private static let adjectives: Set<String> = [
        "certified", "retired", "experienced", "accomplished", "dedicated", "motivated", "skilled", "qualified",
        "licensed", "registered", "chartered", "advanced", "based", "born", "married", "called", "made", "given",
        "rated", "granted", "used", "had", "did", "thought", "felt", "found", "passed", "self-taught",
    ]

    /// Deeds after which a name is what they were done to.
    private static let actions: Set<String> = [
        "founded", "cofounded", "co-founded", "led", "built", "ran", "joined", "launched", "started", "created",
        "managed", "sold", "left", "wrote", "directed", "chaired", "headed", "owned", "bought", "acquired", "won",
        "authored", "hosted", "produced", "developed", "designed", "received", "completed", "climbed", "crossed",
    ]
}
