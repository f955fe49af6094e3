/// A sentence that the guest says of themselves, told by somebody else: "I film bridges" as "Milo films bridges".
///
/// Where it is not sure how to tell it, there is no retelling; then the guest's own words are quoted.
struct Retelling {
    private(set) var tokens: TextTokens
    /// The words in small letters; initials ("US") stay as they are, being no pronouns.
    let lower: [String]
    let quoted: [Bool]
    let person: Person
    /// Whether the name has been said.
    private var isNamed = false
    /// The verb of the last "I", with which another verb may share its subject.
    private var verb: Int?

    /// The sentence about `person`; nil where it cannot be told so, or nobody speaks in it of themselves.
    static func tell(_ sentence: String, of person: Person) -> String? {
        guard var retelling = Retelling(sentence, person), retelling.isTellable, retelling.retell() else { return nil }
        return retelling.tokens.text
    }

    private init?(_ sentence: String, _ person: Person) {
        tokens = TextTokens(sentence)
        guard let quoted = tokens.quoted else { return nil }
        self.quoted = quoted
        lower = zip(tokens.words, tokens.lowered).map { word, lower in
            word.count > 1 && word.allSatisfy(\.isUppercase) ? word : lower
        }
        self.person = person
        isNamed = person.name == nil
    }

    private var isTellable: Bool {
        let words = Set(lower.indices.filter { !quoted[$0] }.map { lower[$0] })
        let spoken = person.includesOthers ? FirstPerson.singular.union(FirstPerson.plural) : FirstPerson.singular
        guard !words.isDisjoint(with: spoken), tokens.gaps.last?.contains("?") == false else { return false }
        if person.includesOthers { return words.isDisjoint(with: FirstPerson.addressed) }
        return words.isDisjoint(with: FirstPerson.plural) && words.isDisjoint(with: person.pronoun?.rivals ?? [])
    }

    private mutating func retell() -> Bool {
        for index in lower.indices where !quoted[index] {
            if let contraction = FirstPerson.subject(lower[index], we: person.includesOthers) {
                guard retellSubject(at: index, contraction) else { return false }
            } else {
                guard retellOther(at: index) else { return false }
            }
        }
        return true
    }

    // MARK: Subjects

    private mutating func retellSubject(at index: Int, _ contraction: FirstPerson.Contraction) -> Bool {
        guard index == 0 || !FirstPerson.inversions.contains(lower[index - 1]),
            let subject = subject(at: index),
            let predicate = predicate(after: index, contraction, isPlural: subject.isPlural)
        else { return false }
        tokens.words[index] = [subject.text, predicate.contracted].compactMap(\.self).joined(separator: " ")
        if tokens.words[index].isEmpty { tokens.gaps[index + 1] = "" }
        if predicate.verb != index { tokens.words[predicate.verb] = predicate.form }
        verb = predicate.verb
        if subject.isPlural { return agreePlural(after: predicate.verb) }
        return predicate.isModal || inflectCompanions(of: predicate)
    }

    private struct Subject {
        var text: String?
        var isPlural = false
    }

    /// What stands in the place of an "I". No text: the subject of the verb before serves this one too.
    private mutating func subject(at index: Int) -> Subject? {
        let isJoined = index > 0 && ["and", "or", "but"].contains(lower[index - 1])
        let isClause = isJoined && (lower[index - 1] == "but" || tokens.gaps[index - 1].contains(","))
        if let name = person.name, !isNamed {
            guard !isJoined || isClause else { return nil }
            isNamed = true
            return Subject(text: name)
        }
        if let pronoun = person.pronoun {
            guard pronoun.isPlural || !isJoined || isClause || sharesSubject(before: index) else { return nil }
            return Subject(text: pronoun.subject.capitalized(at: index), isPlural: pronoun.isPlural)
        }
        guard isJoined, sharesSubject(before: index) else { return nil }
        if tokens.gaps[index - 1] == ", " { tokens.gaps[index - 1] = " " }
        return Subject()
    }

    /// Whether a clause joined on at `index` has the subject of the one before it: nobody else acted in between.
    private func sharesSubject(before index: Int) -> Bool {
        guard let verb, !EnglishVerbs.takesWholeClause(lower[verb]) else { return false }
        return (verb..<index).allSatisfy { !Self.clauseOpeners.contains(lower[$0]) }
    }

    static let clauseOpeners: Set<String> = [
        "who", "that", "which", "whose", "where", "when", "while", "because", "if", "so", "whether", "how", "why",
        "than", "until", "unless", "since", "although", "though", "before", "after",
    ]

    // MARK: The rest of the person

    private mutating func retellOther(at index: Int) -> Bool {
        let replacement: String?
        switch lower[index] {
        case "my": return retellPossessive(at: index)
        case "me":
            if isNamed || person.name == nil { replacement = person.pronoun?.object } else { replacement = person.name }
            isNamed = true
        case "myself": replacement = person.pronoun?.reflexive
        case "mine": replacement = person.pronoun?.own
        case "our" where person.includesOthers: replacement = "your"
        case "us" where person.includesOthers: replacement = "you"
        case "ours" where person.includesOthers: replacement = "yours"
        case "ourselves" where person.includesOthers: replacement = "yourselves"
        case "let's" where person.includesOthers: replacement = nil
        default: return true
        }
        guard let replacement else { return false }
        tokens.words[index] = index == 0 ? replacement.capitalizedFirst : replacement
        return true
    }

    private mutating func retellPossessive(at index: Int) -> Bool {
        if isNamed, let pronoun = person.pronoun {
            tokens.words[index] = pronoun.possessive.capitalized(at: index)
            return true
        }
        guard !isNamed, let name = person.name else { return false }
        tokens.words[index] = Grammar.possessive(name)
        isNamed = true
        return true
    }

    // MARK: Agreement

    /// What else goes with "you" or "they" after a verb: "I am a nurse and am tired".
    private mutating func agreePlural(after verb: Int) -> Bool {
        for index in lower.indices where index > verb && !quoted[index] {
            if lower[index] == "am" { tokens.words[index] = "are" }
            let before = lower[index - 1]
            if ["was", "wasn't"].contains(lower[index]), ["and", "but"].contains(before) {
                tokens.words[index] = lower[index] == "was" ? "were" : "weren't"
            }
        }
        return true
    }

    /// Verbs that share the subject of a verb take its form: "I plan, test and ship software".
    private mutating func inflectCompanions(of predicate: Predicate) -> Bool {
        var companions = Companions(self, of: predicate)
        guard let found = companions.find() else { return false }
        for index in found { tokens.words[index] = EnglishVerbs.thirdPerson(lower[index]) }
        return true
    }
}

extension String {
    /// Capitalised where it begins the sentence.
    fileprivate func capitalized(at index: Int) -> String { index == 0 ? capitalizedFirst : self }
}
