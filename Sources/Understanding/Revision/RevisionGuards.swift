import InterviewCore

/// What the rules know better than a model, whatever it has learned: a revision that goes against them is not made.
struct RevisionGuards: Sendable {
    let message: MessageText
    let context: ReadingContext

    /// Whether what the tagger found of a field may stand in place of what the rules found.
    func allows(_ anew: [Candidate], inPlaceOf ruled: [Candidate], _ field: Field, others: [Candidate]) -> Bool {
        // A value that is asked alone is taken at the guest's word.
        if anew.isEmpty, context.asked.count == 1, !field.spec.isList { return false }
        guard !anew.contains(where: { endsOpen($0) || opensQuotes($0) }),
            !anew.contains(where: { new in others.contains { new.overlaps($0) } }), !splitsPhrase(anew, ruled),
            !anew.contains(where: { joinsItems($0, ruled) }),
            !anew.contains(where: { new in
                ruled.contains { cutsPhrase(new, of: $0) || cutsOpening(new, of: $0) }
            }),
            !ruled.isEmpty || !anew.contains(where: { namesKnown($0) || isFormer($0) }),
            ruled.allSatisfy({ old in anew.contains { $0.overlaps(old) } || mayGo(old) })
        else { return false }
        switch field {
        // "since 2014" is counted by the rules.
        case .yearsExperience: return ruled.isEmpty
        case .fullName:
            return keepPlace(anew, ruled) && capitals(of: anew).isSuperset(of: capitals(of: ruled))
        case .role: return keepPlace(anew, ruled) && !losesSubject(anew, ruled) && !anew.contains { isDeed($0) }
        case .company: return keepPlace(anew, ruled)
        default: return field.spec.isList || keepSentences(anew, ruled, field)
        }
    }

    /// 'libro "Sale' of 'libro "Sale e Vento"'
    private func opensQuotes(_ new: Candidate) -> Bool {
        let tokens = message.tokens(of: new.quote)
        return !tokens.count { message.folded($0) == "\"" }.isMultiple(of: 2)
            || tokens.count { message.folded($0) == "«" } != tokens.count { message.folded($0) == "»" }
    }

    /// "Midwives Across Borders (keynote)", "a talk at IndieCluj in 2023": an item with the year or the bracket behind it.
    func completed(_ new: Candidate, of ruled: [Candidate]) -> Candidate {
        guard let old = ruled.first(where: { $0.overlaps(new) && new.quote.end < $0.quote.end }),
            let next = message.tokenIndices(in: new.quote.end..<old.quote.end).first,
            case let end = message.tokens(of: old.quote).upperBound,
            message.folded(next) == "(" && message.folded(end - 1) == ")" && end - next <= 5
                || message.folded(next) == "in" && message.kind(next + 1) == .number && end == next + 2
        else { return new }
        let tokens = message.tokens(of: new.quote).lowerBound..<end
        return Candidate(
            field: new.field, value: .text(Interpreter(message: message).text(tokens)),
            quote: message.quote(ofTokens: tokens))
    }

    /// "the soldering" of "the soldering iron is hot": a value ends at a sign or before a small word.
    func cutsPhrase(_ new: Candidate, of old: Candidate) -> Bool {
        guard new.overlaps(old), new.quote.end < old.quote.end,
            let next = message.tokenIndices(in: new.quote.end..<old.quote.end).first
        else { return false }
        // "Festival delle Officine 2020", "ep. 14"
        if message.kind(next) == .number || message.isGlued(next) && message.kind(next + 1) == .number { return true }
        guard message.kind(next) == .word else { return false }
        let word = message.folded(next)
        // "bei der Imkertagung Celle" of "einen Vortrag bei der Imkertagung Celle"
        if old.field == .speakingExperience, Self.events.contains(word),
            message.tokenIndices(in: new.quote.end..<old.quote.end).count <= 8
        {
            return true
        }
        // "A warm one"
        if word == "one" { return true }
        return !Self.open.contains(word) && !Self.joining.contains(word) && !Self.turns.contains(word)
            && !NonAnswers.light.contains(Word(text: word, token: next))
    }

    /// "interview" of "an hour-long interview": where a value would begin behind the article of its first noun.
    func opensNounPhrase(_ cut: Range<Int>) -> Bool {
        for index in cut.reversed().prefix(4) {
            let word = message.folded(index)
            guard message.kind(index) == .word, !CommonWords.verbs.contains(word), !Self.copulas.contains(word) else {
                return false
            }
            if Self.indefinite.contains(word) { return true }
        }
        return false
    }

    /// "dyeing" of "Indigo dyeing": in front of a value stands a sign, or words that say nothing of it.
    func cutsOpening(_ new: Candidate, of old: Candidate) -> Bool {
        guard new.overlaps(old), new.quote.start > old.quote.start else { return false }
        let cut = message.tokenIndices(in: old.quote.start..<new.quote.start)
        // "3" of "3 façons de pétrir"
        if let last = cut.last, message.kind(last) == .number, old.field.spec.isList {
            return !message.isLineNumber(last)
        }
        // "2." of "2. Platz bei Jugend forscht"
        if let first = cut.first, cut.count == 2, old.field.spec.isList, ListReader(message: message).isRank(first) {
            return true
        }
        guard let last = cut.last, message.kind(last) == .word else { return false }
        let words = Word.words(of: message, in: cut)
        // "As" of "As oficinas de barro"
        if words.count == 1, old.field.spec.isList, ListReader.determiners.contains(words[0]) { return true }
        if opensNounPhrase(cut) { return true }
        // "mein neues" of "mein neues Buch Stille Wasser"
        if old.field == .promotion, words.count <= 3, let first = words.first, Self.owners.contains(first),
            !words.contains(where: { CommonWords.verbs.contains($0) || $0.namesField })
        {
            return true
        }
        // "a panel at GreenPort"
        if words.allSatisfy({ Self.articles.contains($0) }) { return true }
        // "Primo liutaio non" of "Primo liutaio non vedente"
        let isDenied = words.count > 1 && words.suffix(2).contains { Self.denials.contains($0) }
        return !words.contains {
            CommonWords.verbs.contains($0) || NonAnswers.light.contains($0) && !(isDenied && Self.denials.contains($0))
                || $0.namesField || Self.leading.contains($0)
        }
    }

    /// "Tachographs | how they are cheated": a question of what stands before it, and no item of its own.
    func splitsQuestion(_ anew: [Candidate], of ruled: [Candidate]) -> Bool {
        anew.contains { new in
            let item = message.tokens(of: new.quote)
            return message.folded(item.lowerBound - 1) == "and"
                && ListReader.asks.contains(message.folded(item.lowerBound))
                && item.dropFirst().prefix(5).contains { ["they", "it", "them"].contains(message.folded($0)) }
                && ruled.contains { $0.overlaps(new) && $0.quote.start < new.quote.start }
        }
    }

    /// "running a bakery | no staff": two items of one, and nothing between them that sets items apart.
    func splitsPhrase(_ anew: [Candidate], _ ruled: [Candidate]) -> Bool {
        zip(anew, anew.dropFirst()).contains { first, second in
            guard ruled.contains(where: { $0.overlaps(first) && $0.overlaps(second) }) else { return false }
            let between = message.tokenIndices(in: first.quote.end..<max(first.quote.end, second.quote.start))
            return between.allSatisfy { message.kind($0) == .word && !Self.parting.contains(message.folded($0)) }
        }
    }

    /// "SEO, Growth, AI": short items, and all of them one.
    private func joinsItems(_ new: Candidate, _ ruled: [Candidate]) -> Bool {
        let joined = ruled.filter { $0.overlaps(new) }
        let words = joined.map { Word.words(of: message, in: message.tokens(of: $0.quote)).count }
        // 'curso "Costura do Zero", podcast Linha Torta'
        let isQuoted = joined.dropLast().contains { ["\"", "»", "”"].contains($0.quote.text.suffix(1)) }
        return joined.count > 1 && isQuoted || joined.count > 2 || joined.count == 2 && words.allSatisfy { $0 <= 2 }
    }

    /// "I used to be an accountant at Berrow & Finch": a house or a role of a clause that tells of what was.
    private func isFormer(_ new: Candidate) -> Bool {
        guard new.field == .company || new.field == .role else { return false }
        let tokens = message.tokens(of: new.quote)
        let sentence = message.tokenIndices(in: message.sentence(at: new.quote.start))
        let clause = message.clauses(of: sentence).first { $0.overlaps(tokens) } ?? sentence
        return (clause.lowerBound..<max(clause.lowerBound, tokens.lowerBound)).contains {
            RoleWords.formers.contains(message.folded($0))
        }
    }

    /// "3 years ago": years of which the rules know that they are another time.
    func areOthers(_ number: Range<Int>) -> Bool {
        YearSpan.match(message, at: number.lowerBound, today: context.today)
            .map { YearJudge(text: message, context: context).excludes($0) } ?? false
    }

    /// "en La Paz": where somebody lives or comes from, not for whom they work.
    func isPlace(_ house: Candidate) -> Bool {
        let start = message.tokens(of: house.quote).lowerBound
        // "on the East Cape"
        if message.folded(start - 1) == "the", ["on", "in", "from"].contains(message.folded(start - 2)) { return true }
        return Self.whereabouts.contains(message.folded(start - 1)) || HouseWords.isLand(message.folded(start))
    }

    /// "shaper na Ericeira", "Sattler in Murnau": one word behind a trade, and no house by its looks.
    func isTown(_ house: Candidate, behind role: Candidate?) -> Bool {
        let tokens = message.tokens(of: house.quote)
        guard let role, tokens.count == 1, !HouseWords.isHouse(message.folded(tokens.lowerBound)) else { return false }
        return message.tokens(of: role.quote).upperBound == tokens.lowerBound - 1
            && Self.towards.contains(message.folded(tokens.lowerBound - 1))
    }
    private static let towards = WordSets.set("in en em a na no au")

    /// Whether a word of a role is one that trades are called by.
    func isTrade(_ role: Candidate) -> Bool {
        let words = Word.words(of: message, in: message.tokens(of: role.quote))
        return words.contains { RoleWords.isHead($0.text) }
            || words.count > 1 && words.contains { RoleWords.isHeadLike($0.text) }
    }

    /// "run" of "I run a B2B agency": a verb alone is no role.
    private func isDeed(_ role: Candidate) -> Bool {
        let words = Word.words(of: message, in: message.tokens(of: role.quote))
        return words.count == 1 && words.contains { CommonWords.verbs.contains($0) && !RoleWords.isHead($0.text) }
    }

    /// A role without what says when it is held: "heute Imker", "enfermeira de dia".
    func role(_ tokens: Range<Int>) -> Range<Int> {
        var words = Word.words(of: message, in: tokens)[...]
        while let first = words.first, words.count > 1,
            RoleWords.nowadays.contains(first) || RoleWords.hedges.contains(first)
        {
            words = words.dropFirst()
        }
        if words.count > 2, let last = words.last, Self.days.contains(last),
            Self.byDay.contains(words[words.endIndex - 2])
        {
            words = words.dropLast(2)
        }
        // "als Pflegefachkraft in einem kleinen Krankenhaus"
        if words.count > 1, let first = words.first, ["als", "como", "comme", "come"].contains(first.text) {
            words = words.dropFirst()
        }
        let reader = RoleReader(message)
        if let place = words.indices.dropFirst().first(where: {
            reader.isWorkplace(words[$0].token, tokens.upperBound)
        }) {
            words = words[..<place]
        }
        guard let first = words.first, let last = words.last else { return tokens }
        return max(first.token, tokens.lowerBound)..<min(last.token + 1, tokens.upperBound)
    }

    /// "As I said, I'm Tobias": no item where the rules see none.
    private func namesKnown(_ new: Candidate) -> Bool {
        [Field.fullName, .role, .company].contains { field in
            (context.known[field] ?? []).contains { known in
                if case .text(let text) = known { return Folding.fold(new.quote.text).contains(Folding.fold(text)) }
                return false
            }
        }
    }

    /// A value of the rules in whose place nothing comes: an employer that is none, or what sounds like talk.
    private func mayGo(_ candidate: Candidate) -> Bool {
        // "I make violins" is a trade, too.
        if candidate.field == .role || candidate.field == .fullName { return false }
        let tokens = message.tokens(of: candidate.quote)
        let words = Word.words(of: message, in: tokens).count
        if words <= 1, message.folded(tokens.upperBound) == ":" { return true }
        // A line of its own is an answer of its own.
        if candidate.field == .company { return !isLine(tokens) }
        // Whoever lists begins with what they list.
        let least = tokens.lowerBound == 0 ? 0.9 : 0.7
        return words >= 4
            && TalkModel.probability(of: tokens, in: message, asked: candidate.field) >= least
    }

    /// Whether nothing else stands in the line.
    private func isLine(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first else { return false }
        let line = message.tokenIndices(in: message.line(at: message.tokens[first].range.lowerBound))
        return message.trimmed(line, emoji: true) == message.trimmed(tokens, emoji: true)
    }

    /// One value moves its borders; it does not jump elsewhere.
    private func keepPlace(_ anew: [Candidate], _ ruled: [Candidate]) -> Bool {
        guard let old = ruled.first else { return true }
        return anew.isEmpty || anew.contains { $0.overlaps(old) }
    }

    /// "lecturer in economic history" is one thing, "nurse in a small hospital" two.
    private func losesSubject(_ anew: [Candidate], _ ruled: [Candidate]) -> Bool {
        guard let new = anew.first, let old = ruled.first, new.quote.end < old.quote.end else { return false }
        let tail = message.tokenIndices(in: new.quote.end..<old.quote.end)
        guard let first = tail.first, Self.open.contains(message.folded(first)) else { return false }
        return !tail.dropFirst().prefix(2).contains { Self.articles.contains(message.folded($0)) }
    }

    private func keepSentences(_ anew: [Candidate], _ ruled: [Candidate], _ field: Field) -> Bool {
        guard let new = anew.first, let old = ruled.first else { return true }
        let before = message.tokenIndices(in: old.quote.start..<max(old.quote.start, new.quote.start))
        let behind = message.tokenIndices(in: min(new.quote.end, old.quote.end)..<old.quote.end)
        return allowsCut(of: before, field) && allowsCut(of: behind, field)
    }

    /// "composer for", "and a drummer": words that something would have to follow, or to stand before.
    func endsOpen(_ candidate: Candidate) -> Bool {
        let tokens = message.tokens(of: candidate.quote)
        guard let first = tokens.first, let last = tokens.last else { return true }
        return Self.open.contains(message.folded(last)) || Self.joining.contains(message.folded(first))
    }

    /// A word that is left of a longer item behind the first: that was meant to go as a whole.
    func isScrap(_ item: Range<Int>, of ruled: [Range<Int>], _ units: MessageUnits) -> Bool {
        guard let place = ruled.firstIndex(where: { $0.overlaps(item) && $0 != item }),
            let left = units.tokens(of: item), let whole = units.tokens(of: ruled[place])
        else { return false }
        let words = Word.words(of: message, in: left)
        guard words.count <= 1, Word.words(of: message, in: whole).count > 3 else { return false }
        return place > 0 || words.allSatisfy { NonAnswers.light.contains($0) }
    }

    /// "Soy Ximena Olvera, maestra mezcalera", "je suis le fondateur de …": what rules are sure of.
    func isKept(_ role: Candidate, behind names: [Candidate]) -> Bool {
        let tokens = message.tokens(of: role.quote)
        return RoleWords.ofCompany.contains(message.folded(tokens.lowerBound))
            || names.contains { (1...3).contains(role.quote.start - $0.quote.end) }
    }

    /// Whether words that the rules have kept may be cut off at an end: a whole sentence only if it sounds like talk.
    func allowsCut(of tokens: Range<Int>, _ field: Field) -> Bool {
        let holdsSentence = tokens.dropFirst().contains { [".", "!", "?", "…"].contains(message.folded($0)) }
        // A flower behind the last word belongs to it.
        guard !Word.words(of: message, in: tokens).isEmpty else {
            return !tokens.contains { message.kind($0) == .emoji }
        }
        // "La sfida: …" and then "Risultato: …": parts of a story under their own names.
        if field == .successStories, tokens.count <= 4, tokens.last.map({ message.folded($0) == ":" }) ?? false {
            return !message.sentences.dropFirst().contains { sentence in
                message.tokenIndices(in: sentence).prefix(4).contains { message.folded($0) == ":" }
            }
        }
        guard holdsSentence || tokens.count > 12 else { return true }
        return TalkModel.probability(of: tokens, in: message, asked: field) >= (field == .professionalBio ? 0.75 : 0.6)
    }

    /// Whether words that the rules have left out may be part of the answer after all: no address, and no talk.
    func allowsReturn(of tokens: Range<Int>, _ field: Field, _ reading: Reading) -> Bool {
        let isElsewhere = reading.candidates.contains {
            $0.field != field && message.tokens(of: $0.quote).overlaps(tokens)
        }
        guard !isElsewhere, !tokens.contains(where: { [.email, .link, .handle].contains(message.kind($0)) }) else {
            return false
        }
        if field == .keyMessage, PraiseTails.isWish(Word.words(of: message, in: tokens)) { return false }
        return TalkModel.probability(of: tokens, in: message, asked: field) < 0.5
    }

    /// The words of names that are written with a capital.
    private func capitals(of candidates: [Candidate]) -> Set<Substring> {
        Set(
            candidates.flatMap { candidate -> [Substring] in
                guard case .text(let name) = candidate.value else { return [] }
                return name.split(separator: " ").filter { $0.first?.isUppercase ?? false }
            })
    }

    /// Words that open a remark behind a value.
    private static let turns = WordSets.set(
        """
        since because when while where who which whose though although until till before after just maybe mostly mainly
        starting running coming comes came goes went works run hope happy last next both today
        porque cuando donde aunque desde sobre hasta pero weil wenn obwohl seit aber falls hoffe parce quand depuis mais
        quando embora ate mas perche dove pero quindi dal dalla oggi heute hoje hoy
        """)
    private static let leading = WordSets.set(
        """
        i im ive my we our is are was be spoke gave talked did yo mi he di soy ich mein meine bin war habe je jai mon ma suis
        eu meu minha sou fui io mio mia sono ho
        """)
    private static let owners = WordSets.set(
        "my our mein meine unser unsere mi mis nuestro nuestra mon ma mes notre mio mia nostro nostra meu minha nosso nossa"
    )
    private static let denials = WordSets.set("non nicht no nao pas sin sans senza ohne sem")
    private static let events = WordSets.set("bei beim auf im am")
    private static let byDay = WordSets.set("by de di le am")
    private static let days = WordSets.set("day night dia noite noche giorno notte jour tag")
    private static let whereabouts = WordSets.set(
        "in en em a aus from near nach to desde cerca suis sou soy sono bin llamo chiamo m'appelle chamo chamo-me heisse"
    )
    private static let indefinite = WordSets.set("a an un una une ein eine einen einem einer um uma uno")
    private static let copulas = WordSets.set(
        "is are was were be its im am had has have es son est sont ist sind war e sono sou soy suis bin")
    private static let joining = WordSets.set("and or y e et ou und oder o")
    private static let parting =
        joining + WordSets.set("plus then also dann puis luego poi depois sowie ed u but mais pero aber ma")
    private static let articles =
        indefinite + WordSets.set("the my our this der dem den das la il lo o minha meu mi mon ma")
    private static let open = WordSets.set(
        """
        a an the of for at in on with to from by and or as de del la el los las en con para por y du des le les au aux
        dans pour avec et chez der die das des im am bei beim von vom zu zum zur und mit fur do da dos das em no na com e
        di il lo gli nel nella per un una une ein eine einer uma um my your our their his her i you we is are was its im
        """)
}

extension Candidate {
    /// Whether both stand in the same words.
    func overlaps(_ other: Candidate) -> Bool {
        (quote.start..<quote.end).overlaps(other.quote.start..<other.quote.end)
    }
}
