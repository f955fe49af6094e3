/// The verb after an "I", in the form that goes with another subject.
struct Predicate {
    /// What the contraction becomes: "is" of "I'm".
    var contracted: String?
    /// The verb's place among the words; that of the "I" where the verb is contracted.
    var verb: Int
    var form: String
    /// Whether bare verbs follow it, which agree with nobody: "can", "will".
    var isModal = false
    /// A form of "be": what follows "and" is more likely a noun than a verb.
    var isBe = false
    /// "have" with a participle.
    var isPerfect = false
}

extension Retelling {
    /// Nil where what follows is no verb, or its form is not known.
    func predicate(after index: Int, _ contraction: FirstPerson.Contraction, isPlural: Bool) -> Predicate? {
        switch contraction {
        case .be: return Predicate(contracted: isPlural ? "are" : "is", verb: index, form: "", isBe: true)
        case .have: return Predicate(contracted: isPlural ? "have" : "has", verb: index, form: "", isPerfect: true)
        case .will: return Predicate(contracted: "will", verb: index, form: "", isModal: true)
        case .would:
            guard let place = verbPlace(after: index) else { return nil }
            let word = lower[place]
            if EnglishVerbs.isPast(word) || word == "been" {
                return Predicate(contracted: "had", verb: index, form: "", isPerfect: true)
            }
            guard EnglishVerbs.isBase(word) || word == "rather" else { return nil }
            return Predicate(contracted: "would", verb: index, form: "", isModal: true)
        case .none:
            guard let place = verbPlace(after: index) else { return nil }
            return predicate(at: place, isPlural: isPlural)
        }
    }

    /// The first word after a subject that is no adverb.
    private func verbPlace(after index: Int) -> Int? {
        var place = index + 1
        while place < lower.count, tokens.gaps[place] == " ", !quoted[place] {
            let word = lower[place]
            if !EnglishWords.isAdverb(word) || EnglishVerbs.isOnlyVerb(word) { return place }
            place += 1
        }
        return nil
    }

    private func predicate(at place: Int, isPlural: Bool) -> Predicate? {
        let word = lower[place]
        guard tokens.words[place].allSatisfy({ $0.isLowercase || "'’-".contains($0) }) else { return nil }
        if let form = Self.auxiliaries[word] {
            return Predicate(
                verb: place, form: isPlural ? form.plural : form.singular,
                isBe: ["am", "was", "wasn't"].contains(word),
                isPerfect: ["have", "haven't", "had"].contains(word) && hasParticiple(after: place))
        }
        if Self.modals.contains(word) { return Predicate(verb: place, form: word, isModal: true) }
        if EnglishVerbs.isPast(word) || isPlural {
            return isVerb(word) ? Predicate(verb: place, form: tokens.words[place]) : nil
        }
        if EnglishVerbs.isSameInPast(word) {
            return tellsOfPast ? Predicate(verb: place, form: word) : nil
        }
        guard isVerb(word) else { return nil }
        return Predicate(verb: place, form: EnglishVerbs.thirdPerson(word))
    }

    /// Behind a subject every word is a verb but those that are known to be something else.
    private func isVerb(_ word: String) -> Bool {
        if EnglishVerbs.isBase(word) || EnglishVerbs.isPast(word) { return true }
        if word.hasSuffix("ing") || (word.hasSuffix("s") && !word.hasSuffix("ss")) { return false }
        return !EnglishWords.isNoBaseVerb(word)
    }

    private func hasParticiple(after place: Int) -> Bool {
        guard let next = verbPlace(after: place) else { return false }
        return EnglishVerbs.isParticiple(lower[next])
    }

    /// Whether something in the sentence says when it was: "in 2019", "ten years ago".
    private var tellsOfPast: Bool {
        lower.contains { ["ago", "last", "yesterday", "then"].contains($0) }
            || lower.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && Int($0) != nil }
    }

    private static let auxiliaries: [String: (singular: String, plural: String)] = [
        "am": ("is", "are"), "was": ("was", "were"), "wasn't": ("wasn't", "weren't"), "have": ("has", "have"),
        "haven't": ("hasn't", "haven't"), "do": ("does", "do"), "don't": ("doesn't", "don't"), "had": ("had", "had"),
    ]

    private static let modals: Set<String> = [
        "can", "could", "will", "would", "shall", "should", "may", "might", "must", "can't", "cannot", "couldn't",
        "won't", "wouldn't", "shouldn't", "mustn't", "did", "didn't",
    ]
}
