import InterviewCore

/// The guest's bio: what can be told of it in third person, and what is quoted.
struct EnglishBio {
    /// Sentences of the bio in third person, in its order.
    var told: [KitText] = []
    /// The first sentences that only the guest can say, in a row.
    var quote: [KitText] = []
    /// Whether what is told says who it is about.
    var isIntroduced = false
    /// Whether the guest wrote it in third person.
    var isThirdPerson = false

    /// - Parameter isFirst: whether nobody has named the guest yet.
    init(_ narrator: EnglishNarrator, isFirst: Bool) {
        let facts = narrator.facts
        // Addresses have a block of their own.
        let sentences = facts.bio.filter { !Speakable.hasAddress($0.text) }
        let isOwn = sentences.contains { Voice.isFirstPerson($0.text) }
        guard let name = narrator.name else {
            if !isOwn { told = sentences }
            return
        }
        if !isOwn, Self.isThirdPerson(sentences, name: name.text) {
            told = sentences
            isIntroduced = true
            isThirdPerson = true
            return
        }
        var isNamed = !isFirst
        var isBroken = false
        var isQuoteOver = false
        // The answer to a question of one's own is nothing without it.
        var wasQuestion = false
        for sentence in sentences {
            guard case .told(let text)? = SelfIntroduction.removed(from: sentence.text, name: name.text) else {
                isBroken = isBroken || SelfIntroduction.removed(from: sentence.text, name: name.text) == nil
                continue
            }
            let answers = wasQuestion
            wasQuestion = text.hasSuffix("?")
            if !answers, let other = Self.tell(text, by: narrator, isFirst: !isNamed, isBroken: isBroken) {
                if !isNamed { isIntroduced = told.isEmpty }
                isNamed = isNamed || other.facts.contains { name.facts.contains($0) }
                told.append(KitText(Grammar.sentence(other.text), facts: (other.facts + sentence.facts).unique))
                isQuoteOver = isQuoteOver || !quote.isEmpty
            } else {
                isBroken = true
                if !isQuoteOver { quote.append(KitText(Grammar.sentence(text), facts: sentence.facts)) }
            }
        }
    }

    private static func tell(_ text: String, by narrator: EnglishNarrator, isFirst: Bool, isBroken: Bool) -> KitText? {
        // What follows on a sentence that was left out may speak of it.
        if isBroken, !Set(TextTokens(text).lowered).isDisjoint(with: Self.pointers) { return nil }
        if Voice.isFirstPerson(text) { return narrator.tell(text, isFirst: isFirst) }
        if let deed = narrator.tellDeed(text, isFirst: isFirst) { return deed }
        return isBroken || !Statement.isWhole(text) ? nil : KitText(text, facts: [])
    }

    private static let pointers: Set<String> = ["it", "this", "these", "those", "them", "there", "so"]

    /// Whether a bio without first person speaks of the guest: by name, or as "she".
    private static func isThirdPerson(_ sentences: [KitText], name: String) -> Bool {
        let names = Set(name.foldedWords.filter { $0.count > 1 })
        guard let first = sentences.first else { return false }
        if first.text.foldedWords.contains(where: names.contains) { return true }
        return sentences.contains { sentence in
            ["he", "she", "they"].contains(TextTokens(sentence.text).lowered.first)
        }
    }
}

extension KitFacts {
    /// The guest's bio, cut into sentences.
    var bio: [KitText] {
        guard let bio = text(.professionalBio) else { return [] }
        let text = PastedBios.longest(bio.text)
        return SentenceCutter.sentences(text).map {
            KitText(Grammar.sentence(Display.capitalized($0, name: name?.text)), facts: bio.facts)
        }
    }
}

extension [String] {
    /// Each once, in order.
    var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
