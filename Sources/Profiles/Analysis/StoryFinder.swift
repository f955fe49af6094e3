import InterviewCore

/// Success stories out of what is told of positions and projects: something was done, and a number or a clear word
/// says what came of it. All parts are the profile's own sentences.
struct StoryFinder {
    let context: AnalysisContext

    /// A position or project with what is told of it.
    private struct Telling {
        /// The title where there is one of its own (projects).
        var title: String?
        /// What it is called if its sentences give no short title.
        var fallback: String?
        var sentences: [Sentence]
    }

    private struct Rated {
        var story: Story
        var score: Int
        var isGood: Bool
        var quotes: [String]
    }

    func facts() -> [DraftFact] {
        var chosen: [Rated] = []
        let rated = tellings.compactMap(story).enumerated().sorted {
            ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }
        // Without a good one, a modest one is better than none.
        let isGood = rated.contains { $0.element.isGood }
        for (_, candidate) in rated where chosen.count < 3 && (candidate.isGood || !isGood && chosen.isEmpty) {
            let isTold = chosen.contains { !Set($0.story.metrics).isDisjoint(with: candidate.story.metrics) }
            if !isTold { chosen.append(candidate) }
        }
        return chosen.compactMap { rated in
            context.fact(
                .successStories, .story(rated.story), origin: .inferred, status: .suggested, confidence: 0.6,
                quoting: rated.quotes)
        }
    }

    /// Further sentences with strong numbers, short enough to stand alone.
    /// - Parameter stories: the stories' facts, whose numbers are not told twice.
    func achievements(besides stories: [DraftFact]) -> [DraftFact] {
        var told: Set<String> = Set(
            stories.flatMap { fact -> [String] in
                if case .story(let story) = fact.value { story.metrics } else { [] }
            })
        let sentences = tellings.flatMap(\.sentences).enumerated().map { (place: $0.offset, text: $0.element.text) }
        let rated = sentences.filter { (25...180).contains($0.text.count) }
            .map { (place: $0.place, text: $0.text, score: score($0.text)) }
            .filter { $0.score == 2 || $0.score >= 5 }
            .sorted { ($1.score, $0.place) < ($0.score, $1.place) }
        var found: [DraftFact] = []
        for (_, text, _) in rated where found.count < 3 {
            let metrics = Metrics.find(in: text).texts
            guard told.isDisjoint(with: metrics),
                let fact = context.suggested(.achievements, text, quoting: [text])
            else { continue }
            found.append(fact)
            told.formUnion(metrics)
        }
        return found
    }

    private var tellings: [Telling] {
        var tellings = context.document.positions.map { position in
            let role = position.title.map { String($0.prefix { $0 != "|" && $0 != "," }) }
            let names = [role, position.company].compactMap { $0.flatMap(CleanText.line) }
            return Telling(
                title: nil, fallback: names.joined(separator: ", "),
                sentences: Sentence.split(position.description ?? ""))
        }
        tellings += context.document.projects.map { title in
            Telling(title: title, fallback: title, sentences: Sentence.split(ProjectText.description(title, context)))
        }
        tellings.append(Telling(title: nil, fallback: nil, sentences: context.summary))
        return tellings
    }

    private func story(_ telling: Telling) -> Rated? {
        let sentences = telling.sentences.filter { !$0.isHeading && (20...320).contains($0.text.count) }
        let scores = sentences.map { score($0.text) }
        guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }), scores[best] >= 2,
            !isBare(sentences[best].text)
        else {
            return nil
        }
        let result = sentences[best].text
        let metrics = Metrics.find(in: result).texts
        let challenge = sentences[..<best].last { sentence in
            Phrase(sentence.text).hasStem(StoryWords.challenges) && Metrics.find(in: sentence.text).texts.isEmpty
        }?.text
        let action = action(sentences, scores, best, besides: challenge)
        let title = telling.title ?? shortTitle(result, metrics) ?? telling.fallback
        guard let title, !title.isEmpty else { return nil }
        let quotes = [title, challenge, action, result].compactMap(\.self).filter { context.source.quote($0) != nil }
        return Rated(
            story: Story(title: title, challenge: challenge, action: action, result: result, metrics: metrics),
            score: scores[best] * 2 + (action == nil ? 0 : 3) + (challenge == nil ? 0 : 2),
            isGood: scores[best] >= 3, quotes: quotes)
    }

    /// A neighbour of the result that says what was done, the one before it first.
    private func action(_ sentences: [Sentence], _ scores: [Int], _ best: Int, besides: String?) -> String? {
        for index in [best - 1, best - 2, best + 1] where sentences.indices.contains(index) {
            let text = sentences[index].text
            if text != besides, !sentences[best].text.contains(text), Phrase(text).hasStem(StoryWords.actions),
                Metrics.find(in: text).texts.isEmpty
            {
                return text
            }
        }
        return nil
    }

    /// Whether a sentence gives numbers without anything done or come of it, which make no story.
    private func isBare(_ text: String) -> Bool {
        let phrase = Phrase(text)
        let first = phrase.words.first?.folded ?? ""
        return !Metrics.find(in: text).isRange && !phrase.hasStem(StoryWords.outcomes)
            && !phrase.hasStem(StoryWords.actions)
            && !phrase.hasStem(StoryWords.triumphs) && !(first.count > 4 && first.hasSuffix("ed"))
    }

    /// What a sentence tells of a success: numbers that measure count most, then words of outcome, then of doing.
    private func score(_ text: String) -> Int {
        let phrase = Phrase(text)
        let metrics = Metrics.find(in: text)
        // "… down from 900 to 11 a year" tells its outcome without a verb.
        let hasOutcome =
            metrics.isRange || phrase.hasStem(StoryWords.outcomes) || metrics.isStrong && phrase.isOfMoreOrLess
        let first = phrase.words.first?.folded ?? ""
        let hasAction = phrase.hasStem(StoryWords.actions) || first.count > 4 && first.hasSuffix("ed")
        if metrics.texts.isEmpty { return phrase.hasStem(StoryWords.triumphs) ? 3 : 0 }
        guard hasOutcome || hasAction else {
            let isCounted = metrics.isStrong && metrics.texts.contains { $0.contains(" ") }
            return isCounted && text.count <= 100 ? 2 : 0
        }
        return (metrics.isStrong ? 3 : 1) + (hasOutcome ? 2 : 0) + (hasAction ? 1 : 0)
    }

    /// The result itself if it is short, else its first clause.
    private func shortTitle(_ result: String, _ metrics: [String]) -> String? {
        let phrase = Phrase(result)
        if let whole = phrase.text(0..<phrase.words.count), whole.count <= 72 { return whole }
        var end = 0
        for (index, word) in phrase.words.enumerated() {
            // "by 15%" is what the clause is about.
            let isAmount = phrase.words.dropFirst(index + 1).first?.core.contains(where: \.isNumber) == true
            if index > 2, StoryWords.clauseStarts.contains(word.folded), !isAmount { break }
            // French sets a space before its colon.
            if index > 1, word.raw.hasPrefix("(") || word.core.isEmpty { break }
            end = index + 1
            if word.isClosed, index > 1 { break }
        }
        guard end >= 4, let clause = phrase.text(0..<end), (12...72).contains(clause.count) else { return nil }
        return clause
    }
}

extension Phrase {
    /// "25 % more footfall", "40 % de pannes en moins"; "more than 300" compares nothing.
    fileprivate var isOfMoreOrLess: Bool {
        words.indices.contains { index in
            StoryWords.comparisons.contains(words[index].folded)
                && !["than", "als", "que", "de", "di"].contains(words.dropFirst(index + 1).first?.folded ?? "")
                && words[max(0, index - 5)..<index].contains { $0.core.contains(where: \.isNumber) }
        }
    }
}

/// What the profile's text tells below a project's title, up to the next blank line.
enum ProjectText {
    static func description(_ title: String, _ context: AnalysisContext) -> String {
        let lines = context.profile.text.split(separator: "\n", omittingEmptySubsequences: false)
        var isBelow = false
        for index in lines.indices where lines[index] == title {
            isBelow = index + 1 < lines.endIndex
            guard isBelow else { break }
            let below = lines[(index + 1)...].prefix { !$0.isEmpty }.prefix(60)
            let told = below.filter { PartialInterval(parsing: $0) == nil && PartialDate(parsing: $0) == nil }
            // A list of titles is no description.
            let titles = Set(context.document.projects)
            if !told.isEmpty, !told.contains(where: { titles.contains(String($0)) }) {
                return told.joined(separator: "\n")
            }
        }
        return ""
    }
}

/// Words of doing and of outcome; a stem ends in a hyphen. English, German, French, Spanish, Portuguese, Italian.
enum StoryWords {
    static let outcomes: Set<String> = [
        "increas-", "reduc-", "reduced", "grew", "growing", "grow", "cut", "cutting", "saved", "saving", "saves",
        "raised",
        "raising", "doubl-", "tripl-", "quadrup-", "exceed-", "boost-", "improv-", "decreas-", "lower-", "generat-",
        "achiev-", "won", "sold", "reached", "reaching", "result-", "attract-", "expand-", "accelera-", "surpass-",
        "fell", "dropped", "rose", "passed", "bestanden", "réussi", "aprobaron", "passaram", "promossi",
        "shrank", "halved", "earned", "secured", "closed", "outperfo-", "maximiz-", "eliminat-", "drove", "landed",
        "steiger-", "gesteig-", "erhöh-", "erhöht", "senk-", "gesenkt", "reduzie-", "verdopp-", "gewann", "gewonnen",
        "eingespa-", "erreich-", "augment-", "rédui-", "réduit", "doublé", "généré", "atteint", "gagné", "économi-",
        "aument-", "aumenté", "reduje", "reduj-", "redujo", "duplic-", "logr-", "generé", "increme-", "alcanc-",
        "ahorr-",
        "reduzi-", "dobr-", "gerou", "gerei", "alcanç-", "conquis-", "cresc-", "ridott-", "ridotto", "raddopp-",
        "generat-", "raggiun-", "cresci-", "risparm-",
    ]
    static let actions: Set<String> = [
        "led", "leading", "launch-", "built", "build", "building", "design-", "developed", "developi-", "created",
        "creating",
        "creat-",
        "implem-", "introduc-", "managed", "managing", "establi-", "founded", "started", "spearhea-", "deliver-",
        "archite-", "migrat-", "organiz-", "organis-", "rebuilt", "redesign-", "automat-", "trained", "training",
        "mentored",
        "coached", "oversaw", "headed", "directed", "negotia-", "publish-", "authored", "produced", "opened", "scaled",
        "scaling", "paid", "took", "brought", "restored", "turned", "transfo-", "optimiz-", "supervis-", "grew",
        "rolled", "won", "hired", "recruit-",
        "aufgebaut", "nachgebaut", "gebaut", "restaur-", "gerettet", "entwick-", "geleitet", "leitete", "führte",
        "eingeführt", "gegründ-", "umgesetzt", "konzipi-",
        "planté", "plantés", "plantées", "rénové", "construit", "formé", "formés", "dirigé", "développ-", "lancé",
        "créé", "conçu", "piloté", "mis", "déployé", "encadré", "lider-", "desarro-",
        "creé",
        "lancé", "diseñ-", "construí", "formé", "reduje", "implant-", "fundé", "dirigí", "desenvo-", "criei", "lancei",
        "liderei", "implant-",
        "fundei",
        "guidato", "svilupp-", "creato", "lanciato", "fondato", "progett-", "gestito", "diretto",
    ]
    static let comparisons: Set<String> = [
        "more", "fewer", "less", "mehr", "weniger", "plus", "moins", "más", "menos", "mais", "più", "meno",
    ]
    static let triumphs: Set<String> = [
        "won", "awarded", "doubled", "tripled", "quadrupled", "acquired", "award-winning", "gewann", "ausgezeichnet",
        "verdoppelt", "remporté", "doublé", "lauréat", "lauréate", "premiado", "premiada", "galardon-", "duplicó",
        "duplicamos",
        "vinto", "premiato", "raddoppi-", "venceu", "dobrou",
    ]
    static let challenges: Set<String> = [
        "struggl-", "challeng-", "problem", "problems", "losing", "lacked", "lacking", "faced", "facing", "broken",
        "legacy", "manual", "outdated", "chaotic", "declini-", "crisis", "bottlene-", "understaf-", "overdue",
        "inherited",
        "failing", "herausf-", "probleme", "veraltet", "problème", "défi", "obsolète", "problema", "desafío", "reto",
        "desafio", "sfida", "obsolet-",
    ]
    static let clauseStarts: Set<String> = [
        "through", "by", "while", "which", "resulting", "via", "using", "leading", "ensuring", "enhancing", "during",
        "thereby", "leveraging", "and", "with", "allowing", "without", "in", "across", "serving", "–", "—", "-",
        "durch",
        "mit", "und", "grâce", "avec", "et", "mediante", "con", "y", "através", "com", "e", "tramite", "until", "after",
        "so", "within", "supporting", "improving", "for",
    ]
}
