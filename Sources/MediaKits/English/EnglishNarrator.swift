import InterviewCore

/// Tells in third person what the guest says of themselves, sentence by sentence.
struct EnglishNarrator {
    let facts: KitFacts
    let name: KitText?
    /// What the guest is called after the first mention.
    let short: String
    let pronoun: Pronoun?
    fileprivate let pronounFacts: [String]

    init(_ facts: KitFacts) {
        self.facts = facts
        // Letters behind a name ("Priya Lindqvist, MBA") are for its heading.
        name = facts.name.map { name in
            KitText(
                name.text.firstRange(of: ", ").map { String(name.text[..<$0.lowerBound]) } ?? name.text,
                facts: name.facts)
        }
        short = facts.name.map { ShortName.of($0.text) } ?? ""
        let given = facts.line(.pronouns)
        pronoun = given.flatMap { Pronoun(given: $0.text) }
        pronounFacts = pronoun == nil ? [] : given?.facts ?? []
    }

    // MARK: Mentions

    /// The subject of a sentence, with the facts it rests on.
    struct Mention {
        var person: Person
        var subject: String
        var facts: [String]
        var isPlural: Bool { person.name == nil && person.pronoun?.isPlural == true }
        /// "has" or "have", "is" or "are"
        func verb(_ singular: String, _ plural: String) -> String { isPlural ? plural : singular }
    }

    /// The guest by the whole name, or as one who has been named; nil without a name.
    func mention(isFirst: Bool) -> Mention? {
        guard let name else { return nil }
        if isFirst {
            return Mention(person: Person(name: name.text, pronoun: pronoun), subject: name.text, facts: name.facts)
        }
        if let pronoun {
            return Mention(
                person: Person(pronoun: pronoun), subject: pronoun.subject.capitalizedFirst, facts: pronounFacts)
        }
        return mentionByShortName
    }

    private var mentionByShortName: Mention? {
        name.map { Mention(person: Person(name: short), subject: short, facts: $0.facts) }
    }

    private var mentionByShortNameFirst: Mention? {
        name.map { Mention(person: Person(name: short, pronoun: pronoun), subject: short, facts: $0.facts) }
    }

    /// "her" or "Ana’s", at the beginning of a sentence.
    var possessive: KitText? {
        guard let name else { return nil }
        if let pronoun { return KitText(pronoun.possessive.capitalizedFirst, facts: pronounFacts) }
        return KitText(Grammar.possessive(short), facts: name.facts)
    }

    // MARK: Telling

    /// One sentence of the guest about themselves; nil where it cannot be told by another.
    ///
    /// - Parameter standsAlone: whether it is read without the sentences before it, so that the name has to be said.
    func tell(_ sentence: String, isFirst: Bool, standsAlone: Bool = false) -> KitText? {
        var mentions = standsAlone ? [mentionByShortNameFirst] : [mention(isFirst: isFirst)]
        // A pronoun that might be taken for somebody else gives way to the name.
        if !isFirst, pronoun != nil { mentions.append(mentionByShortName) }
        for case .some(let mention) in mentions {
            if let told = Retelling.tell(sentence, of: mention.person) {
                return KitText(Grammar.sentence(told), facts: used(told, mention))
            }
        }
        return nil
    }

    /// A deed without a subject ("Raised $2M in 2021").
    func tellDeed(_ text: String, isFirst: Bool = false, standsAlone: Bool = false) -> KitText? {
        var mention = standsAlone ? mentionByShortName : mention(isFirst: isFirst)
        // "Builds apps" goes with a name, never with "they".
        if mention?.isPlural == true, Subjectless.isPresent(text) { mention = mentionByShortName }
        guard let mention,
            let told = Subjectless.tell(text, of: mention.subject, isPlural: mention.isPlural)
        else { return nil }
        return KitText(told, facts: mention.facts)
    }

    /// The facts of a mention, and of the pronouns where the sentence goes on with them.
    private func used(_ sentence: String, _ mention: Mention) -> [String] {
        guard mention.person.name != nil, let pronoun = mention.person.pronoun else { return mention.facts }
        let words = Set(TextTokens(sentence).lowered)
        return words.isDisjoint(with: [pronoun.subject, pronoun.possessive, pronoun.object, pronoun.reflexive])
            ? mention.facts : mention.facts + pronounFacts
    }

    /// A text of several sentences; those without first person stay. Nil where one cannot be told.
    /// - Parameter standsAlone: whether its first mention has to say the name.
    func tellAll(_ text: String, standsAlone: Bool) -> KitText? {
        var told: [String] = []
        var used: [String] = []
        var isFirst = standsAlone
        for sentence in SentenceCutter.sentences(text) {
            guard Voice.isFirstPerson(sentence) else {
                told.append(sentence)
                continue
            }
            guard let other = tell(sentence, isFirst: false, standsAlone: isFirst) else { return nil }
            told.append(Grammar.sentence(sentence) == sentence ? other.text : Grammar.inner(other.text))
            used += other.facts
            isFirst = false
        }
        return KitText(told.joined(separator: " "), facts: used)
    }
}

extension EnglishNarrator {
    /// An achievement or an appearance as a sentence, where it tells a deed.
    func tellAchievement(_ item: KitText) -> KitText? {
        let told = Voice.isFirstPerson(item.text) ? tell(item.text, isFirst: false) : tellDeed(item.text)
        return told.map { KitText($0.text, facts: ($0.facts + item.facts).unique) }
    }

    /// "Ana Ruiz rebuilds rotas." as "She rebuilds rotas.", behind a sentence that named her.
    func withoutFullName(_ sentence: KitText) -> KitText {
        guard let name, sentence.text.hasPrefix(name.text + " "), pronoun?.isPlural != true else { return sentence }
        let subject = pronoun.map { $0.subject.capitalizedFirst } ?? short
        let rest = sentence.text.dropFirst(name.text.count)
        return KitText(subject + rest, facts: (sentence.facts + (pronoun == nil ? name.facts : pronounFacts)).unique)
    }
}
