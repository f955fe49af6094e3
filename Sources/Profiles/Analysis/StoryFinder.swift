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
        var quotes: [String]
    }

    func facts() -> [DraftFact] {
        var chosen: [Rated] = []
        let rated = tellings.compactMap(story).enumerated().sorted {
            ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }
        for (_, candidate) in rated where chosen.count < 3 {
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
    func achievements() -> [DraftFact] {
        let told = Set(facts().compactMap { fact -> String? in
            if case .story(let story) = fact.value { story.result } else { nil }
        })
        var found: [DraftFact] = []
        for telling in tellings {
            for sentence in telling.sentences where found.count < 3 {
                let text = sentence.text
                guard (25...180).contains(text.count), !told.contains(text), score(text) >= 5 else { continue }
                guard !found.contains(where: { $0.value.text == text }) else { continue }
                if let fact = context.suggested(.achievements, text, quoting: [text]) { found.append(fact) }
                break
            }
        }
        return found
    }

    private var tellings: [Telling] {
        var tellings = context.document.positions.map { position in
            Telling(
                title: nil, fallback: [position.title, position.company].compactMap(\.self).joined(separator: ", "),
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
        guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }), scores[best] >= 3 else {
            return nil
        }
        let result = sentences[best].text
        let metrics = Metrics.find(in: result).texts
        let challenge = sentences[..<best].last { Phrase($0.text).hasStem(StoryWords.challenges) }?.text
        let action = action(sentences, scores, best, besides: challenge)
        let title = telling.title ?? shortTitle(result, metrics) ?? telling.fallback
        guard let title, !title.isEmpty else { return nil }
        let quotes = [title, challenge, action, result].compactMap(\.self).filter { context.source.quote($0) != nil }
        return Rated(
            story: Story(title: title, challenge: challenge, action: action, result: result, metrics: metrics),
            score: scores[best] * 2 + (action == nil ? 0 : 3) + (challenge == nil ? 0 : 2), quotes: quotes)
    }

    /// A neighbour of the result that says what was done, the one before it first.
    private func action(_ sentences: [Sentence], _ scores: [Int], _ best: Int, besides: String?) -> String? {
        for index in [best - 1, best - 2, best + 1] where sentences.indices.contains(index) {
            let text = sentences[index].text
            if text != besides, Phrase(text).hasStem(StoryWords.actions), Metrics.find(in: text).texts.isEmpty {
                return text
            }
        }
        return nil
    }

    /// What a sentence tells of a success: numbers that measure count most, then words of outcome, then of doing.
    private func score(_ text: String) -> Int {
        let phrase = Phrase(text)
        let metrics = Metrics.find(in: text)
        let hasOutcome = phrase.hasStem(StoryWords.outcomes)
        let hasAction = phrase.hasStem(StoryWords.actions)
        if metrics.texts.isEmpty { return phrase.hasStem(StoryWords.triumphs) ? 3 : 0 }
        guard hasOutcome || hasAction else { return 0 }
        return (metrics.isStrong ? 3 : 1) + (hasOutcome ? 2 : 0) + (hasAction ? 1 : 0)
    }

    /// The clause of the result that holds its number, if it is short.
    private func shortTitle(_ result: String, _ metrics: [String]) -> String? {
        let phrase = Phrase(result)
        var end = 0
        for (index, word) in phrase.words.enumerated() {
            if index > 2, StoryWords.clauseStarts.contains(word.folded) { break }
            end = index + 1
            if word.isClosed, index > 1 { break }
        }
        guard end >= 3, let clause = phrase.text(0..<end), clause.count <= 72 else { return nil }
        guard metrics.isEmpty || metrics.contains(where: { clause.contains($0) }) else { return nil }
        return clause
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
        "increas-", "reduc-", "reduced", "grew", "growing", "grow", "cut", "cutting", "saved", "saving", "saves", "raised",
        "raising", "doubl-", "tripl-", "quadrup-", "exceed-", "boost-", "improv-", "decreas-", "lower-", "generat-",
        "achiev-", "won", "sold", "reached", "reaching", "result-", "attract-", "expand-", "accelera-", "surpass-",
        "shrank", "halved", "earned", "secured", "closed", "outperfo-", "maximiz-", "eliminat-", "drove", "landed",
        "steiger-", "gesteig-", "erhöh-", "erhöht", "senk-", "gesenkt", "reduzie-", "verdopp-", "gewann", "gewonnen",
        "eingespa-", "erreich-", "augment-", "rédui-", "réduit", "doublé", "généré", "atteint", "gagné", "économi-",
        "aument-", "aumenté", "reduje", "reduj-", "redujo", "duplic-", "logr-", "generé", "increme-", "alcanc-", "ahorr-",
        "reduzi-", "dobr-", "gerou", "gerei", "alcanç-", "conquis-", "cresc-", "ridott-", "ridotto", "raddopp-",
        "generat-", "raggiun-", "cresci-", "risparm-",
    ]
    static let actions: Set<String> = [
        "led", "leading", "launch-", "built", "build", "building", "design-", "develop-", "created", "creating", "creat-",
        "implem-", "introduc-", "managed", "managing", "establi-", "founded", "started", "spearhea-", "deliver-",
        "archite-", "migrat-", "organiz-", "organis-", "rebuilt", "redesign-", "automat-", "trained", "training", "mentored",
        "coached", "oversaw", "headed", "directed", "negotia-", "publish-", "authored", "produced", "opened", "scaled",
        "scaling", "turned", "transfo-", "optimiz-", "supervis-", "grew", "rolled", "won", "hired", "recruit-",
        "aufgebaut", "entwick-", "geleitet", "leitete", "führte", "eingeführt", "gegründ-", "umgesetzt", "konzipi-",
        "dirigé", "développ-", "lancé", "créé", "conçu", "piloté", "mis", "déployé", "encadré", "lider-", "desarro-", "creé",
        "lancé", "diseñ-", "implant-", "fundé", "dirigí", "desenvo-", "criei", "lancei", "liderei", "implant-", "fundei",
        "guidato", "svilupp-", "creato", "lanciato", "fondato", "progett-", "gestito", "diretto",
    ]
    static let triumphs: Set<String> = [
        "won", "awarded", "doubled", "tripled", "quadrupled", "acquired", "award-winning", "gewann", "ausgezeichnet",
        "verdoppelt", "remporté", "doublé", "lauréat", "lauréate", "premiado", "premiada", "galardon-", "duplicó", "duplicamos",
        "vinto", "premiato", "raddoppi-", "venceu", "dobrou",
    ]
    static let challenges: Set<String> = [
        "struggl-", "challeng-", "problem", "problems", "losing", "lacked", "lacking", "faced", "facing", "broken",
        "legacy", "manual", "outdated", "chaotic", "declini-", "crisis", "bottlene-", "understaf-", "overdue", "inherited",
        "failing", "herausf-", "probleme", "veraltet", "problème", "défi", "obsolète", "problema", "desafío", "reto",
        "desafio", "sfida", "obsolet-",
    ]
    static let clauseStarts: Set<String> = [
        "through", "by", "while", "which", "resulting", "via", "using", "leading", "ensuring", "enhancing", "during",
        "thereby", "leveraging", "and", "with", "allowing", "without", "in", "across", "serving", "–", "—", "-", "durch",
        "mit", "und", "grâce", "avec", "et", "mediante", "con", "y", "através", "com", "e", "tramite", "until", "after",
        "so", "within", "supporting", "improving", "for",
    ]
}
