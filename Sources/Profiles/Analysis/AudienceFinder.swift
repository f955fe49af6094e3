import InterviewCore

/// Whom the guest speaks to, where the profile says whom they help: "I help SaaS companies fix …".
struct AudienceFinder {
    let context: AnalysisContext

    func facts() -> [DraftFact] {
        let prose =
            HeadlineParts.parts(context.document.headline).map { ($0, true) }
            + [(context.document.headline ?? "", false)]
            + context.summary.map { ($0.text, false) }
            + Sentence.split(context.document.current?.description ?? "").map { ($0.text, false) }
        for (text, isHeadline) in prose {
            guard let audience = Self.audience(in: text, isHeadline: isHeadline) else { continue }
            if let fact = context.suggested(.targetAudience, audience, quoting: [audience]) { return [fact] }
        }
        return []
    }

    /// First words of a part of a headline that says whom one helps.
    static let openers: Set<String> = [
        "helping", "empowering", "enabling", "supporting", "coaching", "serving", "teaching",
    ]

    static func audience(in text: String, isHeadline: Bool) -> String? {
        let phrase = Phrase(text)
        if let clause = AudienceClause.group(in: phrase) ?? AudienceClause.invitation(text) { return clause }
        guard !AudienceClause.isOfOtherDays(phrase) else { return nil }
        if let named = named(phrase) { return named }
        let isAboutOneself = phrase.words.first.map { Self.firstPersons.contains($0.folded) } == true
        for cue in cues where !cue.isHeadlineOnly || isHeadline || isAboutOneself {
            guard let at = phrase.index(of: cue.words) else { continue }
            // "I worked for startups": an employer, not an audience.
            if cue.isHeadlineOnly, at > 0, phrase.words[at - 1].folded.hasPrefix("work") { continue }
            guard let found = group(phrase, from: at + cue.words.count, cue) else { continue }
            let words = Phrase(found).words.map(\.folded)
            // "Helping companies grow" says nothing yet; "I help companies" at least says it of oneself.
            let isVague = AudienceWords.isVague(words) && (cue.needsPeople || words[0] == "teams")
            if AudienceWords.isTeam(words) { continue }
            if !isVague, !AudienceWords.isOfOneself(words) { return found }
        }
        return nil
    }

    /// "My clients are towns below 5,000 people.": what stands behind, to the end of the clause.
    private static func named(_ phrase: Phrase) -> String? {
        guard phrase.words.count >= 4, owners.contains(phrase.words[0].folded),
            audiences.contains(phrase.words[1].folded), copulas.contains(phrase.words[2].folded)
        else { return nil }
        let end = phrase.words.indices.dropFirst(3).prefix(16).first { index in
            phrase.words[index].isClosed && !phrase.words[index].raw.hasSuffix(",") || index + 1 == phrase.words.count
        }
        guard let end, end > 3 || isPeople(phrase.words[3].folded) else { return nil }
        return phrase.text(3..<(end + 1))
    }

    /// Words that a sentence about its writer begins with.
    private static let firstPersons: Set<String> = [
        "i", "we", "ich", "wir", "je", "nous", "yo", "hago", "eu", "io",
    ]

    /// The group of people that a run of words begins with.
    private static func group(_ phrase: Phrase, from start: Int, _ cue: Cue) -> String? {
        var first = start
        while first < phrase.words.count, articles.contains(phrase.words[first].folded) { first += 1 }
        guard first < phrase.words.count, !refused.contains(phrase.words[first].folded) else { return nil }
        var end: Int?
        var index = first
        while index < phrase.words.count, index < first + 9 {
            let word = phrase.words[index]
            if stops.contains(word.folded) { break }
            if connectors.contains(word.folded) {
                // "… and founders": goes on only if people follow soon.
                let ahead = phrase.words.indices.dropFirst(index + 1).prefix(3)
                if let next = ahead.first, AudienceWords.helping.contains(phrase.words[next].folded) { break }
                guard ahead.contains(where: { isNamed(phrase.words[$0].folded, cue) && !isStop(phrase, index + 1, $0) })
                else {
                    // "hospitals and surgeries."
                    if end != nil, index + 1 < phrase.words.count, phrase.words[index + 1].isClosed { end = index + 2 }
                    break
                }
            } else if isNamed(word.folded, cue) {
                end = index + 1
                let follows = index + 1 < phrase.words.count ? phrase.words[index + 1].folded : ""
                if word.isClosed && !word.raw.hasSuffix(",")
                    || !connectors.contains(follows) && !word.raw.hasSuffix(",")
                {
                    break
                }
            } else if end != nil, !word.isClosed, word.folded != word.core.lowercased() {
                break
            }
            if word.isClosed && !word.raw.hasSuffix(",") { break }
            index += 1
        }
        guard let end else { return cue.needsPeople ? nil : short(phrase, first) }
        return phrase.text(first..<extended(phrase, end))
    }

    /// With what narrows the group: "founders of climate startups", "women in tech".
    private static func extended(_ phrase: Phrase, _ end: Int) -> Int {
        guard end < phrase.words.count, !phrase.words[end - 1].isClosed,
            ["of", "in", "at", "from", "aus", "im", "dans", "du", "de", "em", "do", "over", "under", "without"]
                .contains(
                    phrase.words[end].folded)
        else { return end }
        let next = end + 1 < phrase.words.count ? phrase.words[end + 1].folded : ""
        guard !possessives.contains(next) else { return end }
        var last = end + 1
        while last < phrase.words.count, last < end + 5 {
            let word = phrase.words[last]
            if stops.contains(word.folded) || connectors.contains(word.folded) {
                return last == end + 1 ? end : last
            }
            last += 1
            // "in rural hospitals": a plural ends it, as the clause's end does.
            if word.isClosed || word.folded.count > 3 && word.folded.hasSuffix("s") { return last }
        }
        return last == phrase.words.count && last > end + 1 ? last : end
    }

    /// Where the cue alone is enough: the words up to the next "to", comma or the like, if they are few.
    private static func short(_ phrase: Phrase, _ first: Int) -> String? {
        var index = first
        while index < phrase.words.count, index < first + 6 {
            let word = phrase.words[index]
            if stops.contains(word.folded) { break }
            index += 1
            if word.isClosed { break }
        }
        guard !singular.contains(phrase.words[first].folded), index > first, index < first + 5,
            index < phrase.words.count, stops.contains(phrase.words[index].folded),
            // "towns own their power": where the verb begins is not told.
            !possessives.contains(phrase.words[index].folded)
        else { return nil }
        return phrase.text(first..<index)
    }

    private static func isStop(_ phrase: Phrase, _ from: Int, _ to: Int) -> Bool {
        guard from <= to else { return false }
        return phrase.words[from...to].contains { stops.contains($0.folded) }
    }

    private static func isPeople(_ word: String) -> Bool { AudienceWords.isPeople(word) }

    private static func isNamed(_ word: String, _ cue: Cue) -> Bool {
        cue.takesPeopleAlone ? AudienceWords.isTaught(word) : isPeople(word)
    }

    private struct Cue {
        var words: [String]
        /// Too weak unless people are named.
        var needsPeople = true
        var isHeadlineOnly = false
        /// "teaching …": whatever ends like a trade is people then.
        var takesPeopleAlone: Bool { AudienceFinder.taught.contains(words.last ?? "") }
    }

    private static let cues: [Cue] = {
        let strong = [
            "i help", "we help", "ich helfe", "wir helfen", "ayudo a", "ayudamos a", "ajudo", "ajudamos", "aiuto",
            "aiutiamo", "j'aide", "nous aidons", "ich unterstütze", "ich begleite", "j'accompagne", "acompaño a",
        ]
        let weak =
            [
                "helping", "helps", "help", "i coach", "i advise", "i support", "i serve", "i teach", "i train",
                "i mentor",
                "i work with", "we work with", "working with", "empowering", "empower", "i empower", "coaching",
                "advising",
                "mentoring", "supporting", "serving", "enabling", "teaching", "mentor to", "coach for", "coach to",
                "advisor to",
                "ich berate", "ich coache", "ayudando a", "ajudando", "aidant", "aider", "i write for", "we write for",
                "we build for", "i speak to", "here for", "we work for", "made for", "designed for", "used by",
                "ich arbeite mit", "wir arbeiten mit", "ich unterrichte", "wir unterstützen", "wir begleiten",
                "je travaille avec", "nous travaillons avec", "nous accompagnons", "je forme", "colaboro con",
                "trabajo con", "trabajamos con", "acompañamos a", "enseño a", "trabalho com", "trabalhamos com",
                "ensino",
                "lavoro con", "richten sich an", "richtet sich an", "s'adresse aux", "s'adressent aux", "son para",
                "formo a", "lavoriamo con", "insegno a", "accompagno",
            ] + offers.map { $0 + " for" }
        let headline = ["for", "für", "pour", "para", "per"]
        func words(_ cue: String) -> [String] { cue.split(separator: " ").map(String.init) }
        return strong.map { Cue(words: words($0), needsPeople: false) } + weak.map { Cue(words: words($0)) }
            + headline.map { Cue(words: words($0), isHeadlineOnly: true) }
    }()

    private static let articles: Set<String> = [
        "the", "a", "an", "les", "des", "los", "las", "os", "as", "le", "gli", "i", "die",
    ]
    /// "das Team", "la direction": one thing, and not a group one speaks to.
    private static let singular: Set<String> = [
        "das", "der", "den", "dem", "la", "el", "il", "lo", "o", "mi", "mon", "ma", "mein", "meinen", "minha", "meu",
    ]
    private static let connectors: Set<String> = ["and", "or", "&", "und", "oder", "et", "ou", "y", "e", "o"]
    private static let possessives: Set<String> = [
        "their", "his", "her", "its", "your", "our", "order", "ihre", "leur", "sus",
    ]
    private static let refused: Set<String> = [
        "you", "them", "us", "me", "others", "people", "with", "to", "in", "build", "create", "make", "improve",
        "develop",
        "drive", "deliver", "grow", "shape", "design", "your", "my", "our", "it", "and", "on", "ihnen", "dir", "vous",
    ]
    private static let stops: Set<String> = [
        "to", "by", "through", "via", "so", "that", "who", "which", "with", "achieve", "when", "on", "using", "as",
        "for",
        "their", "à", "a", "para", "per", "dabei", "bei", "durch", "mit", "ihre", "ihren", "zu", "–", "-", "—", "|",
        "dans",
        "en", "because", "while", "navigate", "turn", "fix", "grow", "scale", "get", "find", "make", "build",
        "increase",
    ]

    /// What is held or made for somebody: "dance classes for adults over 60".
    private static let offers = [
        "classes", "courses", "workshops", "lessons", "programs", "programmes", "coaching", "consulting", "advice",
        "guides", "seminars", "tours",
    ]
    private static let taught: Set<String> = [
        "teaching", "coaching", "mentoring", "advising", "training", "coach", "teach", "mentor", "train", "advise",
    ]
    private static let owners: Set<String> = [
        "my", "our", "meine", "unsere", "mein", "unser", "mes", "nos", "mon", "notre", "mis", "nuestros", "mi",
        "nuestro", "meus", "nossos", "meu",
    ]
    private static let audiences: Set<String> = [
        "audience", "readers", "listeners", "viewers", "clients", "customers", "patients", "students", "users",
        "publikum", "kunden", "kundinnen", "leser", "leserinnen", "hörer", "public", "lecteurs", "auditeurs",
        "élèves", "clientes", "lectores", "oyentes", "alumnos", "público", "leitores", "ouvintes", "alunos",
    ]
    private static let copulas: Set<String> = ["is", "are", "sind", "ist", "sont", "est", "son", "es", "são", "é"]
}
