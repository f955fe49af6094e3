import InterviewCore

/// Sentences of several clauses that say nothing to store.
extension Judge {
    /// "looks great, finish it": a yes, and what is to come of it.
    func finish(among tokens: Range<Int>, _ wishes: Wishes) -> [IntentHit] {
        let clauses = message.clauses(of: tokens)
        guard context.stage == .summary, (2...4).contains(clauses.count) else { return [] }
        return clauses.dropFirst().lazy.filter { clause in
            clause.contains { index in
                let word = message.folded(index)
                return Self.finishing.contains(word) || Self.closing.contains { word.hasPrefix($0) }
            }
        }
        .compactMap { wishes.wish(in: $0, asks: false) }.first { $0.intent == .finish }
        .map { [$0] } ?? []
    }

    /// How words for ending and sending begin in the other languages.
    private static let closing = [
        "termin", "finali", "cerr", "cierr", "acab", "conclu", "encerr", "fech", "clotur", "clore", "fini", "chiud",
        "conclud",
        "abschick", "abschliess", "absend", "fertig", "beend", "envi", "manda", "invia",
    ]
    private static let finishing = WordSets.set("finish finished complete wrap submit publish close end")

    /// "mah, non saprei, passiamo alla prossima", "je vois pas quoi dire, question suivante"
    func skipAmongClauses(of tokens: Range<Int>) -> [IntentHit]? {
        guard tokens.count <= 24 else { return nil }
        let clauses = message.clauses(of: tokens)
        guard (2...4).contains(clauses.count), let last = clauses.last else { return nil }
        let wishes = Wishes(message: message, context: context)
        guard wishes.wish(in: last, asks: false)?.intent == .skip,
            clauses.dropLast().allSatisfy({ wishes.knowsNothing($0) })
        else { return nil }
        return [IntentHit(.skip)]
    }

    /// "no quiero responder esto, avancemos", "Nächste Frage, das ist mir unangenehm": to go on is what is wished for.
    func skipBesideRefusal(_ tokens: Range<Int>, _ wishes: Wishes) -> [IntentHit]? {
        guard tokens.count <= 20, context.stage == .question else { return nil }
        // "ancora no, è in costruzione", where a site was asked.
        if [[.website], [.linkedinURL], [.socialLinks]].contains(context.asked),
            RefusedFields.underway.first(in: Word.words(of: message, in: tokens)) != nil
        {
            return [IntentHit(.none)]
        }
        let clauses = message.clauses(of: tokens)
        guard clauses.count == 2, clauses.allSatisfy({ $0.count <= 9 }),
            tokens.contains(where: { index in Self.goingOn.contains { message.folded(index).hasPrefix($0) } })
        else { return nil }
        let hits = clauses.map { wishes.wish(in: $0, asks: false)?.intent ?? refusal(in: $0) }
        return hits.contains(.skip) && hits.contains(.refuse) ? [IntentHit(.skip)] : nil
    }

    /// How words for going on begin.
    private static let goingOn = [
        "avan", "pas", "sigu", "sigamos", "segu", "salt", "saut", "siguiente", "otra", "suiv", "nachst", "weiter",
        "uberspr",
        "oltre", "adiante", "adelante", "frente", "prox", "pul", "next", "skip", "move", "vamos", "andiamo", "prossim",
    ]

    private func refusal(in clause: Range<Int>) -> Intent? {
        let words = Word.words(of: message, in: clause)
        return SkipPhrases.whole.best(in: words, at: 0)?.meaning
    }

    /// "jajaja qué nervios, nunca me habían entrevistado": talk in every clause.
    func isAllTalk(_ tokens: Range<Int>) -> Bool {
        guard tokens.count <= 24 else { return false }
        let clauses = message.clauses(of: tokens)
        guard (2...4).contains(clauses.count) else { return false }
        if SmalltalkPhrases.apologies.best(in: Word.words(of: message, in: clauses[0]), at: 0) != nil,
            clauses.count == 2, clauses[1].count <= 7
        {
            return true
        }
        let wishes = Wishes(message: message, context: context)
        var foreign = false
        for clause in clauses {
            let words = Word.words(of: message, in: clause).filter { !SmalltalkPhrases.isLaughter($0.text) }
            if words.isEmpty || words.count == 1 && Judge.tags.contains(words[0]) { continue }
            let isForeign = SmalltalkPhrases.foreign.best(in: words, at: 0) != nil
            foreign = foreign || isForeign
            guard
                isForeign || words.allSatisfy({ SmalltalkPhrases.words.contains($0.text) })
                    || wishes.assent(in: clause, asks: false) == .smalltalk
            else { return false }
        }
        return foreign
    }

    /// What is asked for at the end of a remark: "…, ne?"
    static let tags = WordSets.set("ne gell gel oder no verdad hein vero ok eh oi perdona perdon mdr lol xd")
    static let greeters = WordSets.set(
        "e eai how hows whats que wie ca come como comment tudo oi ola hola ciao salut coucou hallo moin servus buenas bonjour hey"
    )

    /// "I'd rather not say how long", "I'm not comfortable giving my email before we've spoken": words of a wish that only
    /// name what is withheld; "I gave you the wrong number earlier" sets something right.
    func meant(_ hits: [IntentHit]?, by words: [Word]) -> [IntentHit]? {
        guard let hits, !hits.isEmpty, hits.allSatisfy({ Self.named.contains($0.intent) }) else { return hits }
        if context.stage == .question, Self.withholding.first(in: words) != nil,
            !context.asked.allSatisfy(\.takesWholeAnswer)
        {
            return [IntentHit(.refuse, field: hits[0].field)]
        }
        let isSlip = hits.allSatisfy { $0.intent == .alreadySaid } && words.contains { Self.slips.contains($0) }
        return isSlip ? nil : hits
    }

    /// "I'd rather not say how long I've worked, …": however much is named of what is kept back.
    func withheld(_ words: [Word]) -> Intent? {
        guard words.count <= 16, let lead = Self.withholding.best(in: words, at: 0),
            lead.match.range.upperBound < words.count,
            words[lead.match.range.upperBound...].prefix(2).contains(where: { Self.disclosing.contains($0) })
        else { return nil }
        return .refuse
    }

    private static let disclosing = WordSets.set(
        "say tell share disclose give answer reveal discuss name state saying telling sharing giving answering")
    private static let named: [Intent] = [.howLong, .why, .alreadySaid, .source, .whatNext, .example, .recap]
    private static let slips = WordSets.set("wrong incorrect outdated typo mistyped misspelled misspelt")
    private static let withholding = PhraseBook<Bool>([
        (
            true,
            """
            id|ill rather|sooner|prefer not
            i would|prefer rather|sooner? not
            im|i am? not|hardly comfortable|willing|keen|ready|prepared|happy|allowed|free
            """
        )
    ])
}
