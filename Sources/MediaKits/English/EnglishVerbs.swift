/// The forms of English verbs.
enum EnglishVerbs {
    /// "film" gives "films", "teach" "teaches", "study" "studies".
    static func thirdPerson(_ base: String) -> String {
        switch base {
        case "be": return "is"
        case "have": return "has"
        case "am": return "is"
        case "don't": return "doesn't"
        case "haven't": return "hasn't"
        case "do", "go", "undergo", "forgo", "redo", "undo", "outdo", "overdo": return base + "es"
        case "quiz": return "quizzes"
        default: break
        }
        if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
            return base.dropLast() + "ies"
        }
        let endings = ["s", "sh", "ch", "x", "z", "o"]
        return endings.contains { base.hasSuffix($0) } ? base + "es" : base + "s"
    }

    /// A form that "I", "she" and "they" share because it tells of the past.
    static func isPast(_ word: String) -> Bool {
        if irregularPasts.contains(word) { return true }
        return word.hasSuffix("ed") && word.count > 3 && !presentsInED.contains(word) && !sameInPast.contains(word)
    }

    /// A participle of the perfect tenses, or what may be one: "built", "gone", "run".
    static func isParticiple(_ word: String) -> Bool {
        isPast(word) || isSameInPast(word) || participles.contains(word)
    }

    /// "grew", "wrote": a form that is the past and nothing else.
    static func isOnlyPast(_ word: String) -> Bool { onlyPasts.contains(word) }

    /// "put", "set": only the rest of the sentence tells present from past.
    static func isSameInPast(_ word: String) -> Bool { sameInPast.contains(word) }

    /// A base form that is nothing but a verb.
    static func isOnlyVerb(_ word: String) -> Bool { onlyVerbs.contains(word) || isPrefixed(word, in: onlyVerbs) }

    /// A base form that may be a noun or an adjective as well.
    static func isAlsoNoun(_ word: String) -> Bool { alsoNouns.contains(word) || sameInPast.contains(word) }

    static func isBase(_ word: String) -> Bool { isOnlyVerb(word) || isAlsoNoun(word) }

    /// "runs", "teaches": the third person of a verb.
    static func isThirdPerson(_ word: String) -> Bool {
        if ["is", "has", "does", "was"].contains(word) { return true }
        guard word.hasSuffix("s") else { return false }
        let stems: [Substring] = [word.dropLast(), word.hasSuffix("es") ? word.dropLast(2) : "", fromIES(word)]
        return stems.contains { !$0.isEmpty && isBase(String($0)) && thirdPerson(String($0)) == word }
    }

    /// "teaches", not "plans": the third person of what is nothing but a verb.
    static func isOnlyThirdPerson(_ word: String) -> Bool {
        let stems: [Substring] = [word.dropLast(), word.dropLast(2), fromIES(word)]
        return stems.contains { isOnlyVerb(String($0)) && thirdPerson(String($0)) == word }
    }

    /// A verb after which comes a clause or another bare verb ("help nurses sleep", "think nurses leave").
    static func takesClause(_ word: String) -> Bool {
        clauseTakers.contains(word) || clauseTakers.contains { thirdPerson($0) == word }
    }

    private static func fromIES(_ word: String) -> Substring {
        word.hasSuffix("ies") ? Substring(word.dropLast(3) + "y") : ""
    }

    /// "rewrite", "cofound", "co-host".
    private static func isPrefixed(_ word: String, in verbs: Set<String>) -> Bool {
        ["re", "co", "co-", "over", "un", "out"].contains { prefix in
            word.hasPrefix(prefix) && verbs.contains(String(word.dropFirst(prefix.count)))
        }
    }

    private static let presentsInED: Set<String> = [
        "need", "feed", "speed", "seed", "breed", "heed", "weed", "bleed", "embed", "exceed", "succeed", "proceed",
        "shed", "wed",
    ]

    private static let sameInPast: Set<String> = [
        "put", "cut", "set", "read", "let", "hit", "cost", "quit", "split", "spread", "shut", "cast", "bet", "burst",
        "hurt", "rid", "upset", "broadcast", "forecast", "beat", "shed", "wed", "reset", "fit", "input", "output",
    ]

    private static let onlyPasts: Set<String> = [
        "arose", "ate", "awoke", "began", "bit", "blew", "bore", "broke", "chose", "drank", "drew", "drove", "fell",
        "flew", "froze", "gave", "grew", "knew", "oversaw", "ran", "rang", "rewrote", "rode", "rose", "sang", "sank",
        "saw", "shook", "spoke", "stole", "swam", "swore", "took", "tore", "threw", "undertook", "went", "woke", "wore",
        "wove", "wrote", "became", "came", "overcame",
    ]

    private static let participles: Set<String> = [
        "become", "been", "begun", "bitten", "broken", "chosen", "come", "done", "drawn", "driven", "eaten", "fallen",
        "flown", "forgotten", "frozen", "given", "gone", "grown", "hidden", "known", "overcome", "ridden", "risen",
        "run", "seen", "shaken", "shown", "spoken", "stolen", "sung", "sworn", "taken", "thrown", "woken", "worn",
        "woven", "written",
    ]

    /// "think nurses leave": a verb after which somebody else may do something in a clause of its own.
    static func takesWholeClause(_ word: String) -> Bool {
        let bare: Set<String> = ["help", "make", "let", "watch", "hear", "have", "helped", "made", "had", "watched"]
        return takesClause(word) && !bare.contains(word) && !bare.contains { thirdPerson($0) == word }
    }

    private static let clauseTakers: Set<String> = [
        "help", "make", "let", "watch", "see", "hear", "have", "think", "believe", "know", "say", "hope", "feel",
        "find", "argue", "show", "tell", "mean", "wish", "guess", "suppose", "expect", "claim", "notice", "learn",
        "want", "ensure", "prove", "insist", "suggest", "thought", "believed", "knew", "said", "felt", "found", "saw",
        "heard", "told", "helped", "made", "had", "showed", "learned", "learnt", "realised", "realized", "wanted",
        "proved", "noticed", "watched", "hoped", "decided", "dream", "dreamed", "believe", "agree", "worry", "feared",
        "understand", "understood", "discover", "discovered", "remember", "remembered",
    ]
}
