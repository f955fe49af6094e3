import InterviewCore

/// Bios in the languages of `PlainSentences`: what the guest wrote about themselves is quoted, never turned.
struct PlainBios {
    private let facts: KitFacts
    private let words: PlainSentences
    private let punctuation: Punctuation
    private let name: KitText?
    private let bio: [KitText]

    init(_ facts: KitFacts, _ words: PlainSentences) {
        self.facts = facts
        self.words = words
        punctuation = Punctuation(language: facts.language)
        name = facts.name
        bio = facts.bio
    }

    var bios: KitBios {
        var bios = KitBios()
        let isTold = isTold
        if !isTold { bios.ownWords = KitBios.beginning(of: bio, words: KitBios.longWords) }
        let body = isTold ? bio : introduction
        let quote = isTold ? [] : quote(words: 40)
        bios.short = KitPassage(body).fitting(words: KitBios.shortWords)
        if !isTold { bios.short = bios.short.adding(quote.isEmpty ? expertise : quote, words: KitBios.shortWords) }
        bios.long = KitPassage(body).fitting(words: KitBios.longWords).adding(
            (isTold ? [] : self.quote(words: 80)) + expertise + achievements + appearances + message,
            words: KitBios.longWords)
        if bios.short.isEmpty { bios.short = KitBios.beginning(of: bio, words: KitBios.shortWords) }
        if bios.long.isEmpty { bios.long = KitBios.beginning(of: bio, words: KitBios.longWords) }
        bios.readAloud = readAloud(isTold: isTold, quote: quote)
        return bios
    }

    /// Whether the bio speaks of the guest by name and nobody in it says "I".
    private var isTold: Bool {
        guard let name, let first = bio.first else { return false }
        let names = Set(name.text.foldedWords.filter { $0.count > 1 })
        return first.text.foldedWords.contains(where: names.contains)
            && !bio.contains { Voice.isFirstPerson($0.text) }
    }

    /// "Ana Ruiz es enfermera en Rotawise, con 12 años de experiencia."
    private var introduction: [KitText] {
        guard let name else { return [] }
        guard let role = PlainRole.phrase(facts, words) else {
            return years(words.plainYears ?? words.years).map { years in
                [KitText(words.hasYears.filled(name.text, years.text), facts: name.facts + years.facts)]
            } ?? []
        }
        let years = years(words.years)
        let tail = years.map { words.with.filled($0.text) } ?? ""
        return [
            KitText(
                Grammar.sentence(words.isRole.filled(name.text, role.text) + tail),
                facts: name.facts + role.facts + (years?.facts ?? []))
        ]
    }

    private func years(_ many: String) -> KitText? {
        facts.years.map { KitText($0.value == 1 ? words.oneYear : many.filled("\($0.value)"), facts: $0.facts) }
    }

    private func quote(words limit: Int) -> [KitText] {
        let fitting = KitPassage(bio).fitting(words: limit)
        guard !fitting.isEmpty, name != nil else { return [] }
        return [
            KitText(
                words.ownWords.filled(punctuation.quoted(fitting.text)),
                facts: fitting.sentences.flatMap(\.facts).unique)
        ]
    }

    private var expertise: [KitText] {
        let items = facts.lines(.expertiseKeywords).prefix(6).map { KitText(Grammar.inner($0.text), facts: $0.facts) }
        return items.isEmpty
            ? [] : [KitText(words.expertise.filled(punctuation.list(items.map(\.text))), facts: items.flatMap(\.facts))]
    }

    private var achievements: [KitText] { series(words.achievements, .achievements) }
    private var appearances: [KitText] { series(words.appearances, .speakingExperience) }

    private func series(_ label: String, _ field: Field) -> [KitText] {
        let items = facts.lines(field).filter { !Voice.isFirstPerson($0.text) }.prefix(3)
            .map { Display.item($0, name: name?.text) }
        guard !items.isEmpty else { return [] }
        let list = items.map { Grammar.inner($0.text) }.joined(separator: "; ")
        return [KitText(label.filled(list), facts: items.flatMap(\.facts))]
    }

    private var message: [KitText] {
        guard let message = facts.line(.keyMessage), Words.count(message.text) <= 25 else { return [] }
        let quote = punctuation.quoted(Display.statement(message, name: name?.text).text)
        return [KitText(words.message.filled(quote), facts: message.facts)]
    }

    // MARK: To be read aloud

    private func readAloud(isTold: Bool, quote: [KitText]) -> KitPassage {
        guard let name else { return KitPassage() }
        let isSaid = isTold && bio.first.map { saysRole($0.text) } ?? false
        let role = isSaid ? nil : PlainRole.phrase(facts, words)
        let told = bio.prefix(3).enumerated().map { $0.offset == 0 ? withoutName($0.element) : $0.element }
        let opening = KitText(
            words.welcome.filled(name.text + (role.map { ", \($0.text)" } ?? "")),
            facts: name.facts + (role?.facts ?? []))
        let topics = Array(facts.topicTitles.prefix(3))
        let talk =
            topics.isEmpty
            ? []
            : [
                KitText(
                    words.talk.filled(punctuation.distinctList(topics.map { Grammar.inner($0.text) })),
                    facts: topics.flatMap(\.facts))
            ]
        let all = (isTold ? told : quote.isEmpty ? expertise : quote) + talk
        let speakable = Speakable(language: facts.language)
        func spoken(_ texts: [KitText]) -> [KitText] {
            texts.compactMap { text in speakable.spoken(text.text).map { KitText($0, facts: text.facts) } }
        }
        return KitPassage(spoken([opening])).adding(spoken(all), words: KitBios.readAloudWords)
    }

    private func saysRole(_ text: String) -> Bool {
        let words = Set(text.foldedWords)
        return facts.line(.role)?.text.foldedWords.contains { $0.count > 2 && words.contains($0) } ?? false
    }

    /// "Mateo Quiroga hace queso" as "Hace queso", behind a sentence that named him; in languages whose verbs need no
    /// subject.
    private func withoutName(_ sentence: KitText) -> KitText {
        guard [.spanish, .italian, .portuguese].contains(facts.language), let name,
            sentence.text.hasPrefix(name.text + " "),
            let next = sentence.text.dropFirst(name.text.count + 1).first, next.isLowercase
        else { return sentence }
        return KitText(String(sentence.text.dropFirst(name.text.count + 1)).capitalizedFirst, facts: sentence.facts)
    }
}
