import InterviewCore

/// Whether a span of years is the guest's experience, by the words around it and the question.
struct YearJudge {
    let text: MessageText
    let context: ReadingContext

    /// How surely it is; nil where it is not.
    func score(_ span: YearSpan) -> Int? {
        let sentence = sentence(of: span)
        if span.shape != .bare, standsBeside(span, sentence) { return 5 }
        guard !excludes(span) else { return nil }
        let cue = cueScore(span, sentence) + (isAsked && isExact(span.tokens.upperBound) ? 6 : 0)
        switch span.shape {
        case .bare: return bareScore(span, sentence, cue)
        case .adjective: return YearJudge.careers.contains(text.folded(span.tokens.upperBound)) ? 4 + cue : nil
        case .duration, .since:
            if isAsked { return 3 + cue }
            if isCorrection(sentence) { return 3 + cue }
            return cue >= (isIntroduction ? 1 : 4) && speaksOfSelf(span, sentence, cue) ? cue : nil
        }
    }

    /// Whether the words around it say that it is another time: an age, "3 years ago", a plan.
    func excludes(_ span: YearSpan) -> Bool {
        let sentence = sentence(of: span)
        return isExcluded(span, sentence) || isForeignAge(span, sentence)
    }

    private func sentence(of span: YearSpan) -> Range<Int> {
        text.tokenIndices(in: text.sentence(at: text.tokens[span.tokens.lowerBound].range.lowerBound))
    }

    private var isAsked: Bool { context.asked.contains(.yearsExperience) || context.proposed == .yearsExperience }

    private var isIntroduction: Bool {
        // In a bio "my clients stay for about ten years" is as likely as what the guest has done.
        context.asked.isEmpty || context.asked.contains { $0.spec.phase == .introduction && !$0.takesWholeAnswer }
    }

    // MARK: Exclusions

    private func isExcluded(_ span: YearSpan, _ sentence: Range<Int>) -> Bool {
        let before = text.folded(span.tokens.lowerBound - 1)
        let next = text.folded(span.tokens.upperBound)
        // "há 5 anos", "hace 5 años": for so long, where that is asked, else so long ago.
        let isAgo =
            !isAsked && before == "ha"
            || before == "hace" && text.folded(span.tokens.lowerBound - 2) != "desde" && !isAsked
        if YearJudge.after.contains(next) && !isBeginning(span, sentence) || isAgo
            || YearJudge.before.contains(before) && !isNearly(span)
        {
            return true
        }
        if next == "-" && YearJudge.after.contains(text.folded(span.tokens.upperBound + 1)) { return true }
        if next == "from", text.folded(span.tokens.upperBound + 1) == "now" { return true }
        if text.matches(["de", "edad"], at: span.tokens.upperBound)
            || text.matches(["in", "a", "row"], at: span.tokens.upperBound)
        {
            return true
        }
        if text.matches(["il", "y", "a"], at: span.tokens.lowerBound - 3) { return true }
        if AddressOwner.isDismissed(text, span.tokens.lowerBound) { return true }
        // "Twenty years in the navy, and now I sell boots"
        if !isAsked,
            (span.tokens.upperBound..<(span.tokens.upperBound + 12)).contains(where: {
                ["and", "but", ","].contains(text.folded($0)) && text.folded($0 + 1) == "now"
            })
        {
            return true
        }
        if isBeginning(span, sentence) { return false }
        if !isAsked, isOneOfSeveral(span, sentence) || before == "after" { return true }
        // "40 hours a year"
        if !isAsked, span.years == 1 { return true }
        if span.years == 1,
            ["once", "twice", "times", "than"].contains(before) || text.kind(span.tokens.lowerBound - 2) == .number
        {
            return true
        }
        // "in the last 10 years", "over the next 3 years"
        if ["next", "coming", "first"].contains(before) { return true }
        if before == "in" || before == "within" || before == "every", span.shape != .since { return true }
        if isEarlier(span, sentence, reach: isAsked ? 3 : 16) { return true }
        var start = max(sentence.lowerBound, span.tokens.lowerBound - 4)
        // "no company, since 2015": what stands before the comma is another matter.
        if span.shape == .since, let comma = (start..<span.tokens.lowerBound).last(where: { text.folded($0) == "," }) {
            start = comma
        }
        let near = start..<span.tokens.lowerBound
        let blockers = span.shape == .since ? YearJudge.sinceBlockers : YearJudge.durationBlockers
        // The Spanish "ya son 16 años" has no son.
        return near.contains { blockers.contains(text.folded($0)) && !(text.folded($0) == "son" && isSpanish($0 - 1)) }
    }

    /// "Started out 6 years ago": since then.
    private func isBeginning(_ span: YearSpan, _ sentence: Range<Int>) -> Bool {
        guard isAsked, text.folded(span.tokens.upperBound) == "ago" else { return false }
        let start = max(sentence.lowerBound, span.tokens.lowerBound - 7)
        guard
            let verb = (start..<span.tokens.lowerBound).last(where: {
                YearJudge.beginnings.contains(text.folded($0))
            })
        else { return false }
        if YearJudge.arrivals.contains(text.folded(verb)) {
            return (max(sentence.lowerBound, verb - 3)..<verb).contains { ["i", "i've"].contains(text.folded($0)) }
        }
        if text.folded(verb + 1) == "as" || !["started", "began", "begun", "start"].contains(text.folded(verb)) {
            return true
        }
        return (verb + 1..<span.tokens.lowerBound).allSatisfy { YearJudge.setOut.contains(text.folded($0)) }
    }
    private static let beginnings = WordSet(
        "started began begun start licensed qualified certified chartered ordained registered joined came arrived")
    private static let arrivals = WordSet("joined came arrived")
    private static let setOut = WordSet(
        "out in off it this that doing work working here about around some roughly over ~ as there with them")
    private func isSpanish(_ index: Int) -> Bool { ["ya", "que", "como", "y"].contains(text.folded(index)) }

    /// "Just under 5 years"
    private func isNearly(_ span: YearSpan) -> Bool {
        isAsked && text.matches(["just", "under"], at: span.tokens.lowerBound - 2)
    }

    /// "I spent thirty years in coal and the last six on roofs"
    private func isOneOfSeveral(_ span: YearSpan, _ sentence: Range<Int>) -> Bool {
        guard
            (max(sentence.lowerBound, span.tokens.lowerBound - 3)..<span.tokens.lowerBound).contains(where: {
                text.folded($0) == "spent"
            })
        else { return false }
        return (span.tokens.upperBound..<sentence.upperBound).contains {
            ["then", "before", "last", "now", "until"].contains(text.folded($0))
        }
    }

    /// "Before that I was a nurse for nine years": a part of the way, not all of it.
    private func isEarlier(_ span: YearSpan, _ sentence: Range<Int>, reach: Int) -> Bool {
        let ahead = max(sentence.lowerBound, span.tokens.lowerBound - reach)..<span.tokens.lowerBound
        return ahead.contains { index in
            let next = text.folded(index + 1)
            switch text.folded(index) {
            case "previously", "formerly", "earlier", "then", "afterwards", "initially": return true
            case "before": return ["that", "this", "then", "i", ","].contains(next)
            case "used": return next == "to"
            default: return false
            }
        }
    }

    // MARK: Scores

    private func cueScore(_ span: YearSpan, _ sentence: Range<Int>) -> Int {
        var score = 0
        let end = span.tokens.upperBound
        let behind = end..<max(end, min(sentence.upperBound, end + 6))
        var clauseEnd = behind.lowerBound
        while clauseEnd < behind.upperBound, !isBreak(clauseEnd) { clauseEnd += 1 }
        let clause = behind.lowerBound..<max(behind.lowerBound, clauseEnd)
        let start = max(sentence.lowerBound, span.tokens.lowerBound - 5)
        var clauseStart = span.tokens.lowerBound
        while clauseStart > start, !isBreak(clauseStart - 1) { clauseStart -= 1 }
        let ahead = clauseStart..<span.tokens.lowerBound
        let around = Array(ahead) + Array(clause)
        if around.contains(where: { YearJudge.totals.contains(text.folded($0)) }) { score += 6 }
        if around.contains(where: { YearJudge.experience.contains(text.folded($0)) }) { score += 4 }
        // "sono lì da 2 anni ma nel settore da 9"
        if isAsked, ahead.contains(where: { YearJudge.trades.contains(text.folded($0)) }) { score += 4 }
        if ["in", "as", "of", "en", "als", "como", "de", "come", "di", "dans", "doing", "teaching"]
            .contains(text.folded(end))
        {
            score += 2
        }
        if ahead.contains(where: { YearJudge.spans.contains(text.folded($0)) }) || span.shape == .since { score += 1 }
        if clause.contains(where: { ["at", "with", "bei", "chez", "presso"].contains(text.folded($0)) }) { score -= 1 }
        if clause.contains(where: { ["if", "counting", "including", "count"].contains(text.folded($0)) }) {
            score -= 2
        }
        return score
    }

    /// A number alone: only where asked, at the end of its clause or with a word for the whole.
    private func bareScore(_ span: YearSpan, _ sentence: Range<Int>, _ cue: Int) -> Int? {
        guard isAsked else { return nil }
        let next = span.tokens.upperBound
        let isOnly = context.asked == [.yearsExperience] || context.proposed == .yearsExperience
        let isEnd =
            YearJudge.totals.contains(text.folded(next))
            || text.folded(next) == "in" && YearJudge.totals.contains(text.folded(next + 1))
            || next >= sentence.upperBound || isBreak(next)
            || (isOnly && YearJudge.bareTails.contains(text.folded(next))) || isExact(next)
        guard isEnd, !text.isGlued(next) || isBreak(next) || next >= sentence.upperBound else { return nil }
        let before = span.tokens.lowerBound - 1
        if isAge(span) { return nil }
        if text.isGlued(span.tokens.lowerBound), !["(", "~", ">", "-"].contains(text.folded(before)) { return nil }
        if isOnly { return 1 + cue }
        let opens = before < sentence.lowerBound || isBreak(before) || YearJudge.spans.contains(text.folded(before))
        return opens ? cue : nil
    }

    /// "33 para ser exactos", behind a rounder number.
    private func isExact(_ index: Int) -> Bool {
        if text.folded(index) == ",", text.folded(index + 1) != "," { return isExact(index + 1) }
        guard let words = YearJudge.exactly.first(where: { text.matches($0, at: index) }) else { return false }
        return words.count > 2
            || ["exact", "exat", "esatt", "precis", "genau"].contains { text.folded(index + words.count).hasPrefix($0) }
    }
    private static let exactly = [
        ["para", "ser"], ["pour", "etre"], ["per", "essere"], ["um", "genau", "zu"], ["to", "be"],
    ]

    /// "ho 74 anni", "tengo 41 años y llevo 20 en esto": an age, unless the years were all that was asked.
    private func isForeignAge(_ span: YearSpan, _ sentence: Range<Int>) -> Bool {
        guard span.years >= 16, span.shape == .duration, context.asked != [.yearsExperience],
            context.proposed != .yearsExperience,
            YearJudge.agers.contains(text.folded(span.tokens.lowerBound - 1))
        else { return false }
        let next = span.tokens.upperBound
        return next >= sentence.upperBound || isBreak(next) || ["e", "ed"].contains(text.folded(next))
    }

    /// "I'm 34 and started at 19"
    private func isAge(_ span: YearSpan) -> Bool {
        let before = span.tokens.lowerBound - 1
        switch text.folded(before) {
        case "i'm", "im", "am", "turned", "turning": return span.years >= 16
        case "at", "when":
            return (max(0, before - 2)..<max(0, before)).contains {
                ["started", "start", "began", "begun", "since", "i"].contains(text.folded($0))
            }
        default: return false
        }
    }

    private func isBreak(_ index: Int) -> Bool {
        Self.breaks.contains(text.folded(index))
            || text.kind(index) == .emoji || text.tokens.indices.contains(index) && text.tokens[index].text == "mas"
    }

    /// "Actually it's 20 years, not 18" of a number that is known.
    private func isCorrection(_ sentence: Range<Int>) -> Bool {
        guard let known = context.known[.yearsExperience]?.first, case .integer(let years) = known else { return false }
        return sentence.contains { index in
            YearJudge.corrections.contains(text.folded(index))
                || (NumberWords.match(in: text, at: index)?.value == years && AddressOwner.isDismissed(text, index))
        }
    }

    private func speaksOfSelf(_ span: YearSpan, _ sentence: Range<Int>, _ cue: Int) -> Bool {
        cue >= 4 || sentence.count <= 8 || titlesSelf(span, sentence)
            || sentence.contains { YearJudge.selves.contains(text.folded($0)) }
    }

    /// "Lucien Abara, unit manager at Sainte-Odile for 16 years": the guest's name and work, without an "I".
    private func titlesSelf(_ span: YearSpan, _ sentence: Range<Int>) -> Bool {
        // "2017 - present" is the line of a CV, and one of several.
        guard !span.tokens.contains(where: { ["-", "–", "—"].contains(text.folded($0)) }),
            context.asked.contains(.fullName), sentence.count <= 30,
            text.tokens[sentence.lowerBound].isCapital
        else { return false }
        return sentence.contains { text.kind($0) == .word && RoleWords.isHeadLike(text.folded($0)) }
            && !sentence.contains { AddressOwner.isRelation(text, $0) || YearJudge.others.contains(text.folded($0)) }
    }

    // MARK: Words

    private static let agers = WordSet("ho tengo j'ai tenho cumplo cumpli completei bin compio")
    private static let others = WordSet("he she they his her their who he's she's they've has")

    private static let after = WordSet(
        "old ago later earlier before back younger older fa plan alt atras apart previously")
    private static let before = WordSet("vor aged age another every last first next under fewer")
    private static let durationBlockers = WordSet(
        "took takes lasted lasts child son daughter kid baby aged age turned within ago next plan raised only fundei fundo funde nasceu nacio hijo hija filho filha mude mudei"
    )
    private static let sinceBlockers = WordSet(
        "live lived lives living married member existed founded exists open based operating company")
    private static let careers = WordSet(
        "career veteran track experience stint journey professional practitioner history run background vet")
    private static let totals = WordSet("total altogether overall combined insgesamt totale gesamt all-in together")
    private static let experience = WordSet(
        """
        experience experienced experiencia experiences erfahrung experiência experiencias esperienza industry field
        profession career trade business practice practicing practising berufserfahrung carrera carriere carriera
        professionally exp
        """)
    private static let trades = WordSet(
        "sector settore mestiere oficio metier branche ramo rubro beruf gewerbe area campo profissao professione")
    private static let breaks = WordSet(", ; . ! ? … ... ( ) / | • · and but y und et pero aber mais ma")
    private static let spans = WordSet(
        """
        for been over nearly almost about around roughly least have has got i've than some approximately since seit
        desde depuis durante pendant tengo llevo da ha hace faz with fur j'ai ho tenho habe ~ past last ca circa mehr mas plus more
        """)
    private static let bareTails = WordSet(
        "i in at plus or so as of by now years maybe if and total roughly doing combined overall altogether - werden's wird's sein werden ormai maintenant mittlerweile jetzt schon ya"
    )
    private static let selves = WordSet(
        """
        i i'm i've my me been ich je j'ai yo llevo tengo eu io ho mi meine working career trabajo tenho habe mein seit
        """)
    private static let corrections = WordSet("actually correction meant it's sorry wrong really eigentlich")
}
