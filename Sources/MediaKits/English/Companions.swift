/// Looks for the verbs that share the subject of another: "plan, test and ship", "film bridges and edit them".
///
/// English does not tell nouns from verbs by their form, so every word behind a comma or an "and" is judged; one that
/// could be either makes the sentence untellable.
struct Companions {
    private let retelling: Retelling
    private var lower: [String] { retelling.lower }
    private let predicate: Predicate
    /// The last verb that is known to have the subject.
    private var verb: Int
    private var found: [Int] = []

    init(_ retelling: Retelling, of predicate: Predicate) {
        self.retelling = retelling
        self.predicate = predicate
        verb = predicate.verb
    }

    private enum Judgement { case verb, other, unclear }

    /// The places of the verbs to inflect; nil where that is not sure.
    mutating func find() -> [Int]? {
        for index in lower.indices where index > predicate.verb && !retelling.quoted[index] {
            if FirstPerson.subject(lower[index], we: false) != nil { break }
            guard let candidate = candidate(at: index) else { continue }
            switch judge(candidate, isNext: isNext(index)) {
            case .verb:
                found.append(candidate)
                verb = candidate
            case .other: continue
            case .unclear: return nil
            }
        }
        return found
    }

    /// The word behind a comma or conjunction that could be a verb.
    private func candidate(at index: Int) -> Int? {
        let gap = retelling.tokens.gaps[index]
        let isJoined = Self.joints.contains(lower[index - 1])
        guard isJoined || gap.contains(where: { ",;:–—".contains($0) }), !Self.joints.contains(lower[index]) else {
            return nil
        }
        var place = index
        while place < lower.count - 1, EnglishWords.isAdverb(lower[place]), !EnglishVerbs.isOnlyVerb(lower[place]) {
            place += 1
        }
        if FirstPerson.subject(lower[place], we: false) != nil { return nil }
        let word = retelling.tokens.words[place]
        return word.allSatisfy { $0.isLowercase || "'’-".contains($0) } ? place : nil
    }

    /// Whether nothing but conjunctions and adverbs stands between the last verb and a word.
    private func isNext(_ index: Int) -> Bool {
        ((verb + 1)..<index).allSatisfy { Self.joints.contains(lower[$0]) || EnglishWords.isAdverb(lower[$0]) }
    }

    private func judge(_ place: Int, isNext: Bool) -> Judgement {
        let word = lower[place]
        if word == "am" { return .verb }
        let isChain = isNext && !predicate.isBe && !predicate.isPerfect
        if EnglishVerbs.isOnlyVerb(word) { return isChain ? .verb : sure(place) }
        if EnglishVerbs.isAlsoNoun(word) {
            if EnglishVerbs.isSameInPast(word) { return .unclear }
            if isChain { return .verb }
            if hasObject(place) { return sure(place) }
            return isListed(place) ? .other : .unclear
        }
        if EnglishWords.isNoBaseVerb(word) || predicate.isBe { return .other }
        return .unclear
    }

    /// A verb, unless it may be that of somebody else in between.
    private func sure(_ place: Int) -> Judgement {
        if predicate.isPerfect, EnglishVerbs.isParticiple(lower[place]) { return .unclear }
        let between = lower[verb..<place]
        if EnglishVerbs.takesClause(lower[verb]) || ["do", "don't"].contains(lower[verb]) { return .unclear }
        if between.contains(where: Retelling.clauseOpeners.contains) { return .unclear }
        let pairs = zip(between, between.dropFirst())
        return pairs.contains { $0 == "to" && EnglishVerbs.isBase($1) } ? .unclear : .verb
    }

    /// "coach the team": a noun would not stand directly before an article.
    private func hasObject(_ place: Int) -> Bool {
        place + 1 < lower.count && retelling.tokens.gaps[place + 1] == " "
            && EnglishWords.opensObject(lower[place + 1])
    }

    /// "about work, design and research": a noun among nouns.
    private func isListed(_ place: Int) -> Bool {
        if predicate.isBe { return true }
        let isEnd = place + 1 == lower.count || retelling.tokens.gaps[place + 1] != " "
        let isFollowed = isEnd || Self.joints.contains(lower[place + 1])
        return isFollowed && lower[verb..<place].contains(where: EnglishWords.prepositions.contains)
    }

    private static let joints: Set<String> = ["and", "or", "but", "nor", "then"]
}
