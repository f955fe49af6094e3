import InterviewCore

/// A sentence beside a list that says how long the guest has done all that and nothing else: "Aliás, trabalho com isso há
/// 6 anos", "Übrigens mache ich das seit 18 Jahren".
extension YearJudge {
    func standsBeside(_ span: YearSpan, _ sentence: Range<Int>) -> Bool {
        let sentence = bracket(around: span.tokens) ?? sentence
        guard sentence.count <= 18, sentence.count < text.tokens.count - 2, span.years > 1,
            context.asked.contains(where: { $0.spec.isList || $0 == .targetAudience }),
            context.asked.allSatisfy({ $0.takesWholeAnswer && $0 != .successStories && $0 != .achievements })
        else { return false }
        return YearJudge.saysOnlyYears(text, span.tokens, in: sentence)
    }

    /// "… (trabalho com isso há 9 anos)"
    private func bracket(around tokens: Range<Int>) -> Range<Int>? {
        let before = max(0, tokens.lowerBound - 10)..<tokens.lowerBound
        let behind = tokens.upperBound..<min(text.tokens.count, tokens.upperBound + 10)
        guard let open = before.last(where: { text.folded($0) == "(" }),
            let close = behind.first(where: { text.folded($0) == ")" })
        else { return nil }
        return (open + 1)..<close
    }

    /// Whether a stretch only says how long all that has been done.
    static func saysOnlyYears(_ text: MessageText, in stretch: Range<Int>) -> Bool {
        guard stretch.count <= 18,
            let number = stretch.first(where: { NumberWords.match(in: text, at: $0) != nil }),
            let count = NumberWords.match(in: text, at: number)?.count, number + count < stretch.upperBound,
            units.contains(text.folded(number + count))
        else { return false }
        return saysOnlyYears(text, number..<(number + count + 1), in: stretch)
    }
    private static let units = WordSet("years anos anni ans annees jahre jahren")

    /// Whether the other words of a sentence only say that it is done.
    static func saysOnlyYears(_ text: MessageText, _ years: Range<Int>, in sentence: Range<Int>) -> Bool {
        let others = sentence.filter { !years.contains($0) && text.kind($0) == .word }
        return others.contains { doing.contains(text.folded($0)) }
            && others.allSatisfy { doing.contains(text.folded($0)) || beside.contains(text.folded($0)) }
    }

    private static let doing = WordSet(
        """
        doing done llevo hago dedico trabajo fais travaille mache arbeite mach faco trabalho atuo faccio lavoro occupo
        vao van llevamos practico ejerzo pratique exerce j'exerce j'pratique mach betreibe exerco pratico esercito
        """)
    private static let beside = WordSet(
        """
        mestiere oficio metier oficio lavoro questo ofcio jetzt et nun jetz comunque anzi
        by the way oh and i i've have been all of this that it for over about more than now nearly almost working in
        la nisto por cierto y ya en esto ello eso con a de me lo desde hace mas casi unos ah la verdad ahora sobre durante como
        d'ailleurs au fait je j'en ca cela depuis deja dans et plus pres presque environ fait que le du metier
        ubrigens ich das alles schon seit damit uber gut fast und bereits mittlerweile nun dem bereich hier beruflich
        alias ja agora com isso isto disso nisso nisto ha faz e mais eu quase nesta area estou tambem
        tra l'altro comunque lo questo da di oltre quasi ormai piu a proposito ci mi ne gia settore nel
        """)
}
