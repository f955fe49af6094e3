import InterviewCore

/// The three bios, and the guest's own where it is told in first person.
struct KitBios {
    let short: KitPassage
    let long: KitPassage
    let readAloud: KitPassage
    let ownWords: KitPassage

    static let shortWords = 50
    static let longWords = 150

    init(_ facts: KitFacts) {
        let writer = BioWriter(facts)
        let bio = writer.bio
        let isOwn = bio.contains { Voice.isFirstPerson($0.text) }
        ownWords = isOwn ? KitPassage(bio).fitting(words: Self.longWords) : KitPassage()
        let told = isOwn ? [] : bio
        let body = (writer.isIntroduced(by: told) ? [] : writer.introduction) + told
        let start = KitPassage(isOwn || told.isEmpty ? body + writer.expertise : body)
        let all = KitPassage(body + writer.expertise + writer.highlights + writer.appearances)
        // Where nothing can be said in third person, the guest's own words are the bio.
        let fallback = body.isEmpty ? KitPassage(bio) : KitPassage()
        short = Self.chosen(start, fallback, words: Self.shortWords)
        long = Self.chosen(all, fallback, words: Self.longWords)
        readAloud = KitPassage(writer.spoken)
    }

    /// What fits of a passage; of a first sentence that is too long by itself, its beginning.
    private static func chosen(_ passage: KitPassage, _ fallback: KitPassage, words: Int) -> KitPassage {
        for candidate in [passage, fallback] {
            let fitting = candidate.fitting(words: words)
            if !fitting.isEmpty { return fitting }
        }
        guard let first = passage.sentences.first ?? fallback.sentences.first else { return KitPassage() }
        let beginning = Words.first(words, of: first.text)
        return Words.count(beginning) <= words ? KitPassage([KitText(beginning, facts: first.facts)]) : KitPassage()
    }
}

/// Sentences about the guest, each from the facts it names.
struct BioWriter {
    private let facts: KitFacts
    private let name: KitText?
    private let phrase: KitText?

    init(_ facts: KitFacts) {
        self.facts = facts
        name = facts.line(.fullName)
        phrase = RolePhrase.compose(role: facts.line(.role), company: facts.line(.company))
    }

    /// The guest's own bio, cut into sentences.
    var bio: [KitText] {
        guard let bio = facts.text(.professionalBio) else { return [] }
        let text = PastedBios.longest(bio.text)
        return SentenceCutter.sentences(text).map { KitText(Grammar.sentence($0), facts: bio.facts) }
    }

    /// Whether a bio says itself whom it is about.
    func isIntroduced(by bio: [KitText]) -> Bool {
        guard let name, let first = bio.first else { return false }
        let words = Set(first.text.foldedWords)
        return name.text.foldedWords.contains { $0.count > 1 && words.contains($0) }
    }

    /// "Ana Ruiz is CFO at Acme, with 12 years of experience."
    var introduction: [KitText] {
        guard let name else { return [] }
        let years = years.map { ($0.text, $0.facts) }
        if let phrase {
            let tail = years.map { ", with \($0.0) of experience" } ?? ""
            return [
                KitText(
                    Grammar.sentence("\(name.text) is \(phrase.text)\(tail)"),
                    facts: name.facts + phrase.facts + (years?.1 ?? []))
            ]
        }
        guard let years else { return [] }
        return [KitText("\(name.text) has \(years.0) of experience.", facts: name.facts + years.1)]
    }

    var expertise: [KitText] { expertise(most: 6) }

    private func expertise(most: Int) -> [KitText] {
        let items = Array(facts.lines(.expertiseKeywords).prefix(most))
        guard !items.isEmpty else { return [] }
        let start = items.count == 1 ? "Expertise includes" : "Areas of expertise include"
        let list = Grammar.list(items.map { Grammar.inner($0.text) })
        return [KitText(Grammar.sentence("\(start) \(list)"), facts: items.flatMap(\.facts))]
    }

    var highlights: [KitText] { series("Highlights", facts.lines(.achievements)) }

    var appearances: [KitText] { series("Previous appearances", facts.lines(.speakingExperience)) }

    /// "Highlights: …; …." Whatever way the items are phrased, this stays grammatical; first person is left out.
    private func series(_ label: String, _ items: [KitText]) -> [KitText] {
        let items = items.filter { !Voice.isFirstPerson($0.text) }.prefix(3)
        guard !items.isEmpty else { return [] }
        let list = items.map { Grammar.inner($0.text) }.joined(separator: "; ")
        return [KitText(Grammar.sentence("\(label): \(list)"), facts: items.flatMap(\.facts))]
    }

    /// What a host reads out.
    var spoken: [KitText] {
        guard let name else { return [] }
        let sound = facts.line(.pronunciation)
        let said = sound.map { " (\(Grammar.inner($0.text)))" } ?? ""
        let what = phrase.map { ", \($0.text)" } ?? ""
        let opening = KitText(
            Grammar.sentence("Our guest today is \(name.text)\(said)\(what)"),
            facts: name.facts + (sound?.facts ?? []) + (phrase?.facts ?? []))
        var sentences = [opening]
        if let years {
            let pronoun = Pronoun(facts.line(.pronouns))
            sentences.append(
                KitText(
                    "\(pronoun?.subject ?? name.text) \(pronoun?.has ?? "has") \(years.text) of experience.",
                    facts: (pronoun?.facts ?? name.facts) + years.facts))
        }
        sentences += expertise(most: 3)
        let topics = facts.lines(.podcastTopics).prefix(3)
        if !topics.isEmpty {
            let list = Grammar.namedList(topics.map { KitTopics.parts($0).title.text })
            sentences.append(KitText(Grammar.sentence("We will talk about \(list)"), facts: topics.flatMap(\.facts)))
        }
        return sentences
    }

    private var years: KitText? {
        guard let years = facts.integer(.yearsExperience), years.value > 0 else { return nil }
        return KitText(years.value == 1 ? "1 year" : "\(years.value) years", facts: years.facts)
    }
}

/// The subject of a sentence, where the guest gave pronouns.
private struct Pronoun {
    let subject: String
    let has: String
    let facts: [String]

    init?(_ given: KitText?) {
        switch given?.text.foldedWords.first {
        case "she": (subject, has) = ("She", "has")
        case "he": (subject, has) = ("He", "has")
        case "they": (subject, has) = ("They", "have")
        default: return nil
        }
        facts = given?.facts ?? []
    }
}
