import InterviewCore

/// The bios in English.
struct EnglishBios {
    let facts: KitFacts
    let narrator: EnglishNarrator
    let phrase: EnglishPhrase
    let role: KitText?
    let bio: [KitText]

    init(_ facts: KitFacts) {
        self.facts = facts
        narrator = EnglishNarrator(facts)
        phrase = EnglishPhrase(facts)
        role = RolePhrase.compose(role: facts.line(.role), company: facts.line(.company), isSmall: phrase.isSmall)
        bio = facts.bio
    }

    var bios: KitBios {
        var bios = KitBios()
        let isOwn = bio.contains { Voice.isFirstPerson($0.text) }
        if isOwn { bios.ownWords = KitBios.beginning(of: bio, words: KitBios.longWords) }
        let body = body
        let beyond = beyond(body)
        bios.short = start(of: body, words: KitBios.shortWords, longest: 35)
        if bios.short.sentences.count < 2 {
            bios.short = bios.short.adding(body.quote + expertise(6), words: KitBios.shortWords)
        }
        bios.long = start(of: body, words: KitBios.longWords, longest: 100).adding(
            body.quote + beyond, words: KitBios.longWords)
        if bios.short.isEmpty { bios.short = KitBios.beginning(of: bio, words: KitBios.shortWords) }
        if bios.long.isEmpty { bios.long = KitBios.beginning(of: bio, words: KitBios.longWords) }
        bios.readAloud = readAloud
        return bios
    }

    // MARK: The body

    /// What fits of the body, without sentences of more than `longest` words; where the one that names the guest goes,
    /// who the guest is.
    private func start(of body: Body, words: Int, longest: Int) -> KitPassage {
        let kept = Self.withoutLong(body.sentences, longest: longest)
        let names = kept.first == body.sentences.first
        return KitPassage(names || introduction.isEmpty ? kept : introduction + kept).fitting(words: words)
    }

    /// Without long sentences, and without those that speak of one that went.
    static func withoutLong(_ sentences: [KitText], longest: Int) -> [KitText] {
        var kept: [KitText] = []
        var isBroken = false
        for sentence in sentences {
            let opening = TextTokens(sentence.text).lowered.first ?? ""
            isBroken = Words.count(sentence.text) > longest || (isBroken && pointers.contains(opening))
            if !isBroken { kept.append(sentence) }
        }
        return kept
    }

    /// Words that open a sentence about the one before.
    private static let pointers: Set<String> = [
        "it", "this", "that", "they", "these", "those", "before", "after", "then", "there", "since", "so",
    ]

    struct Body {
        /// Who the guest is, and their bio in third person.
        var sentences: [KitText]
        /// The guest's own words, where not all could be told.
        var quote: [KitText]
    }

    private var body: Body {
        var telling = EnglishBio(narrator, isFirst: true)
        var introduction: [KitText] = []
        if !telling.isThirdPerson, !introducesItself(telling.told) {
            introduction = self.introduction
            if !introduction.isEmpty, !telling.isThirdPerson { telling = EnglishBio(narrator, isFirst: false) }
        }
        return Body(sentences: introduction + telling.told, quote: quoted(telling.quote))
    }

    /// Whether the first sentence told says what the guest is: "Ana Ruiz is a nurse", with the role in it.
    private func introducesItself(_ told: [KitText]) -> Bool {
        guard let first = told.first, let name = narrator.name?.text, first.text.hasPrefix(name + " is ") else {
            return false
        }
        guard let role = facts.line(.role) else { return true }
        return saysRole(role.text, in: first.text)
    }

    /// "Ana Ruiz is CFO at Rotawise, with 12 years of experience."
    var introduction: [KitText] {
        guard let name = narrator.name else { return [] }
        let years = years
        if let role {
            let tail = years.map { ", with \($0.text) of experience" } ?? ""
            return [
                KitText(
                    Grammar.sentence("\(name.text) is \(role.text)\(tail)"),
                    facts: (name.facts + role.facts + (years?.facts ?? [])).unique)
            ]
        }
        if let own = facts.line(.role).flatMap({ narrator.tell(Display.capitalized($0.text, name: nil), isFirst: true) }
        ) {
            return [KitText(own.text, facts: (own.facts + (facts.line(.role)?.facts ?? [])).unique)]
        }
        guard let years else { return [] }
        return [KitText("\(name.text) has \(years.text) of experience.", facts: name.facts + years.facts)]
    }

    func quoted(_ sentences: [KitText]) -> [KitText] {
        let fitting = KitPassage(sentences).fitting(words: 40)
        guard let possessive = narrator.possessive, fitting.wordCount >= 4 else { return [] }
        let quote = Punctuation(language: .english).quoted(fitting.text)
        let facts = possessive.facts + fitting.sentences.flatMap(\.facts)
        return [KitText("In \(possessive.text.midSentence) own words: \(quote)", facts: facts.unique)]
    }
}

extension String {
    /// A possessive inside a sentence: "Her" as "her", a name as it is.
    fileprivate var midSentence: String { ["Her", "His", "Their"].contains(self) ? lowercased() : self }
}
