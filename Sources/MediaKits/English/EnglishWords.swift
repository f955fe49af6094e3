import InterviewCore

/// What an English word is, as far as its form or a list tells.
enum EnglishWords {
    /// Whether a word begins with a small letter inside a sentence: it is no name, no acronym.
    static func isCommon(_ word: String) -> Bool {
        let word = word.lowercased().replacing("’", with: "'")
        if lists.contains(where: { $0.contains(word) }) { return true }
        if EnglishVerbs.isBase(word) || EnglishVerbs.isPast(word) || EnglishVerbs.isThirdPerson(word) { return true }
        if word.contains("-") { return word.split(separator: "-").allSatisfy { isCommon(String($0)) } }
        return word.count > 5 && nounEndings.contains(where: word.hasSuffix)
    }

    /// Whether a word cannot be the base form of a verb, by what it is or how it ends.
    static func isNoBaseVerb(_ word: String) -> Bool {
        if EnglishVerbs.isBase(word) { return false }
        if lists.contains(where: { $0.contains(word) }) || EnglishVerbs.isPast(word) { return true }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") { return true }
        if ["children", "men", "people", "folk"].contains(where: word.hasSuffix) { return true }
        return word.count > 4 && (nounEndings + adjectiveEndings).contains(where: word.hasSuffix)
    }

    /// "never", "always", "personally": what may stand between a subject and its verb.
    static func isAdverb(_ word: String) -> Bool {
        adverbs.contains(word) || (word.hasSuffix("ly") && word.count > 4 && !verbsInLY.contains(word))
    }

    /// What begins the object of a verb, so that the word before it is one.
    static func opensObject(_ word: String) -> Bool { objectOpeners.contains(word) }

    static let prepositions: Set<String> = [
        "about", "across", "among", "around", "at", "between", "by", "for", "from", "in", "into", "of", "on", "through",
        "to", "with", "without",
    ]

    private static let lists = [determiners, pronouns, links, adverbs, adjectives, people, things]

    private static let nounEndings = [
        "tion", "sion", "ment", "ness", "ship", "ity", "ism", "ance", "ence", "ics", "logy", "ing", "hood", "graphy",
    ]
    private static let adjectiveEndings = [
        "ous", "ful", "less", "able", "ible", "ary", "tive", "sive", "ic", "cal", "nal", "ral", "tal", "ist",
    ]
    private static let verbsInLY: Set<String> = [
        "rely", "apply", "supply", "multiply", "reply", "imply", "comply", "rally", "tally", "bully", "sully",
    ]
    private static let objectOpeners: Set<String> = [
        "a", "an", "the", "my", "our", "your", "their", "his", "her", "its", "it", "them", "him", "me", "us", "you",
        "this", "these", "those", "each", "every", "another", "others", "myself", "themselves", "anyone", "everyone",
        "people", "how", "what", "why", "whatever", "whole", "both", "some", "any",
    ]
}
