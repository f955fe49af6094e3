import InterviewCore

extension InsightDraft {
    /// Lets through what the document and the guest's own words hold.
    ///
    /// Every fact is inferred and suggested and quotes the document with UTF-16 offsets. A quote that is not there is
    /// dropped, a claim with none left is refused, and so is one of which any name, figure, date, praise or other
    /// word of meaning is not where it would have to be. Lists end at what their field holds. Time grows with the
    /// document's length times the number of quotes, which is bounded.
    package func gated(document text: String, guestWords: [String]) -> GatedInsights {
        var gate = InsightGate(document: text, guestWords: guestWords)
        for (field, claim) in claims { gate.judge(claim, of: field) }
        for story in stories { gate.judge(story) }
        if let speakingStyle { gate.judge(style: speakingStyle) }
        return gate.outcome
    }
}

/// The gate for one document.
private struct InsightGate {
    private let source: GroundedText
    private let map: EvidenceMap
    private var facts: [DraftFact] = []
    private var refused: [RefusedClaim] = []

    init(document: String, guestWords: [String]) {
        source = GroundedText(document)
        map = EvidenceMap(document: document, guestWords: guestWords)
    }

    var outcome: GatedInsights {
        let sorted = facts.enumerated().sorted {
            ($0.element.field.spec.order, $0.offset) < ($1.element.field.spec.order, $1.offset)
        }
        return GatedInsights(facts: sorted.map(\.element), refused: refused)
    }

    // MARK: Claims

    mutating func judge(_ claim: InsightDraft.Claim, of field: Field) {
        let strictness: ClaimCheck.Strictness =
            field == .professionalBio ? .bio : field == .achievements ? .deeds : .themes
        guard isWellFormed(claim.text, of: field) else { return refuse(field, claim.text) }
        let quotes = quotes(claim.quotes, for: claim.text)
        let check = ClaimCheck(map, strictness: strictness, quotes: quotes)
        let telling = quotes.filter { check.shares(claim.text, with: $0) }
        guard !telling.isEmpty else { return refuse(field, claim.text) }
        let sound = ClaimCheck(map, strictness: strictness, quotes: telling)
        let missing = sound.unsupported(in: claim.text)
        guard missing.isEmpty else { return refuse(field, claim.text, missing) }
        guard field != .expertiseKeywords || sound.standsTogether(claim.text) else { return refuse(field, claim.text) }
        take(field, .text(claim.text), telling)
    }

    mutating func judge(_ claim: InsightDraft.StoryClaim) {
        let field = Field.successStories
        let story = claim.story
        let parts = [story.title, story.challenge, story.action, story.result].compactMap(\.self)
        let whole = parts.joined(separator: " ")
        let found = quotes(claim.quotes, for: whole)
        let check = ClaimCheck(map, strictness: .deeds, quotes: found)
        let telling = found.filter { check.shares(whole, with: $0) }
        guard !telling.isEmpty else { return refuse(field, whole) }
        let sound = ClaimCheck(map, strictness: .deeds, quotes: telling)
        guard isSound(story.title, limit: 100, sound), sound.isOfOnePlace(parts) else {
            return refuse(field, whole, sound.unsupported(in: story.title))
        }
        var kept = Story(title: story.title)
        for (path, part) in [(\Story.challenge, story.challenge), (\.action, story.action), (\.result, story.result)] {
            guard let part else { continue }
            if isSound(part, limit: 500, sound) {
                kept[keyPath: path] = part
            } else {
                refuse(field, part, sound.unsupported(in: part))
            }
        }
        for metric in story.metrics.prefix(8) {
            if TextForm.isPlain(metric), metric.count <= 80, sound.quotesHold(metric: metric, quotes: telling) {
                kept.metrics.append(metric)
            } else {
                refuse(field, metric, [metric])
            }
        }
        guard kept.action != nil || kept.result != nil else { return refuse(field, whole) }
        take(field, .story(kept), telling)
    }

    /// The style is heard in the whole document; its longest sentence stands for it.
    mutating func judge(style: String) {
        let field = Field.speakingStyle
        guard Field.speakingStyles.contains(style) else { return refuse(field, String(style.prefix(100))) }
        let prose = map.segments.filter { !$0.isTainted && $0.end > $0.start && $0.text.count >= 40 }
        guard let longest = prose.max(by: { $0.text.count < $1.text.count }),
            let quote = source.quote(String(longest.text.prefix(300)), from: longest.start)
        else { return refuse(field, style) }
        take(field, .text(style), [quote], confidence: 0.4)
    }

    private func isSound(_ text: String, limit: Int, _ check: ClaimCheck) -> Bool {
        text.count <= limit && TextForm.isPlain(text) && check.unsupported(in: text).isEmpty
    }

    private mutating func take(_ field: Field, _ value: FactValue, _ quotes: [Quote], confidence: Double = 0.7) {
        let mine = facts.filter { $0.field == field }
        guard mine.count < field.spec.items.upperBound, !mine.contains(where: { $0.value.folds(with: value) }) else {
            return
        }
        facts.append(
            DraftFact(
                field: field, value: value, origin: .inferred, status: .suggested, confidence: confidence,
                quotes: quotes))
    }

    private mutating func refuse(_ field: Field, _ text: String, _ unsupported: [String] = []) {
        refused.append(RefusedClaim(field: field, text: text, unsupported: unsupported))
    }

    // MARK: Form

    private func isWellFormed(_ text: String, of field: Field) -> Bool {
        let limit =
            switch field {
            case .professionalBio: 600
            case .expertiseKeywords: 60
            case .podcastTopics: 160
            case .achievements: 240
            case .uniquePerspective: 500
            default: 300
            }
        guard text.count <= limit, TextForm.isPlain(text) else { return false }
        return field != .professionalBio || Sentence.split(text).count <= 3
    }

    // MARK: Quotes

    /// The quotes that truly stand in the document and mean something, with their places; each once.
    private func quotes(_ texts: [String], for claim: String) -> [Quote] {
        var quotes: [Quote] = []
        for text in texts.prefix(ProfileInsights.quoteLimit) {
            let isLong =
                text.count { $0.isLetter || $0.isNumber } >= 3
                && EvidenceWord.words(of: text).contains(where: isTelling)
            guard isLong || text == claim else { continue }
            var from = 0
            // The first place that is evidence; one that speaks to readers is none.
            for _ in 0..<3 {
                guard let quote = source.quote(text, from: from) else { break }
                let isClean = map.segments(in: quote).allSatisfy { !map.segments[$0].isTainted }
                if isClean {
                    if !quotes.contains(quote) { quotes.append(quote) }
                    break
                }
                from = quote.end
            }
        }
        return quotes
    }

    private func isTelling(_ word: EvidenceWord) -> Bool {
        guard let text = word.word else { return true }
        return !PlainWords.function.contains(text)
    }
}

extension ClaimCheck {
    /// Whether the words of a keyword stand in one sentence or line.
    func standsTogether(_ text: String) -> Bool {
        let forms = EvidenceWord.words(of: text).filter(\.isContent).compactMap(\.word).map(map.forms)
        guard !forms.isEmpty else {
            return map.segments.contains { !$0.isTainted && $0.text.folded.contains(text.folded) }
        }
        return map.segments.indices.contains { place in forms.allSatisfy { map.holds(any: $0, in: [place..<place + 1]) }
        }
    }

    /// Whether the names and figures of a story's parts are those of one block.
    func isOfOnePlace(_ parts: [String]) -> Bool {
        let words = parts.flatMap { EvidenceWord.words(of: $0) }
        let names = words.filter(\.isContent).compactMap(\.word).filter { map.isName($0) }
        let forms = names.map { map.forms(of: $0) }
        return map.blocks.contains { block in
            let place = [block] + map.everywhere
            return forms.allSatisfy { map.holds(any: $0, in: place) }
                && words.compactMap(\.figure).allSatisfy { !map.places(of: $0.value, in: place).isEmpty }
        }
    }

    /// Whether a metric stands in a quote as it is written, with every figure whole.
    func quotesHold(metric: String, quotes: [Quote]) -> Bool {
        let figures = EvidenceWord.words(of: metric).compactMap(\.figure)
        guard !figures.isEmpty else { return false }
        return quotes.contains { quote in
            guard GroundedText(quote.text).quote(metric) != nil else { return false }
            let there = map.segments(in: quote).flatMap { map.segments[$0].words.compactMap(\.figure) }
            return figures.allSatisfy { mine in
                there.contains {
                    $0.value == mine.value && ($0.unit == mine.unit || mine.unit == .none && figures.count > 1)
                }
            }
        }
    }
}
