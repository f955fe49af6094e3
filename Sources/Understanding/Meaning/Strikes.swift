import InterviewCore

/// Finds everything that one sentence takes out, in any of the languages: "remove topics 1 and 3", "quita el segundo
/// tema", "drop everything except the first topic".
struct Strikes: Sendable {
    let message: MessageText
    let context: ReadingContext

    /// The removals of a sentence, empty if it takes nothing out or something that is not known.
    func hits(in sentence: Sentence) -> [IntentHit] {
        guard (2...32).contains(sentence.said.count), mayCommand(sentence.said),
            !sentence.said.contains(where: { $0.isAddress })
        else { return [] }
        let hits = sentence.said.count <= 24 ? whole(sentence) : []
        return hits.isEmpty ? beside(sentence) : hits
    }

    /// "hold on, scrub the second one, it's my husband's": a clause that takes something out, and why.
    private func beside(_ sentence: Sentence) -> [IntentHit] {
        let clauses = message.clauses(of: sentence.content)
        guard (2...5).contains(clauses.count) else { return [] }
        if let told = toldThenStruck(clauses), !told.isEmpty { return told }
        for clause in clauses where clause.count <= 24 {
            let hits = whole(Sentence(message, tokens: clause, line: sentence.line))
            guard !hits.isEmpty else { continue }
            let rest = clauses.filter { $0 != clause }.map { Word.words(of: message, in: $0) }
            return rest.allSatisfy(isRemark) ? hits : []
        }
        return []
    }

    /// "the second story never happened, delete it": what goes is named first, and then struck as "it".
    private func toldThenStruck(_ clauses: [Range<Int>]) -> [IntentHit]? {
        guard clauses.count == 2, clauses[0].count <= 16, clauses[1].count <= 6 else { return nil }
        let command = Gloss(Word.words(of: message, in: clauses[1]), .english)
        guard command.unknown == 0, command.concepts.contains(.that), !command.concepts.contains(.undo),
            command.concepts.contains(.remove) || pulls(command)
        else { return nil }
        let gloss = Gloss(Word.words(of: message, in: clauses[0]), .english)
        let all = Command(units: 0..<gloss.units.count, isKept: false, exception: nil)
        return listed(gloss, all) ?? named(gloss, all)
    }

    /// Manners, a reason, the same command again: nothing to store.
    private func isRemark(_ words: [Word]) -> Bool {
        guard let first = words.first, words.count <= 14 else { return true }
        return Strikes.reasons.contains(first) || words.allSatisfy { NonAnswers.light.contains($0) }
    }

    private func whole(_ sentence: Sentence) -> [IntentHit] {
        guard sentence.said.count >= 2, mayCommand(sentence.said) else { return [] }
        for gloss in Gloss.readings(of: sentence.said, in: message) {
            guard let command = command(gloss, asks: sentence.asks) else { continue }
            let hits = listed(gloss, command) ?? named(gloss, command)
            if !hits.isEmpty { return hits }
        }
        return []
    }

    // MARK: The command

    private struct Command {
        /// The units between which what goes is named.
        let units: Range<Int>
        /// Whether what is named stays and the rest goes.
        let isKept: Bool
        /// Where the exception is named.
        let exception: Range<Int>?
    }

    /// Whether any of the words could command something to go.
    private func mayCommand(_ words: [Word]) -> Bool {
        !Gloss.possible(words).isDisjoint(with: [.remove, .not, .rather]) || Strikes.keeping.mayBegin(among: words)
            || Strikes.going.mayBegin(among: words) || words.contains { Strikes.pulling.contains($0) }
    }

    private func command(_ gloss: Gloss, asks: Bool) -> Command? {
        guard gloss.concepts.isDisjoint(with: Strikes.others) else { return nil }
        let units = gloss.units
        if let kept = find(Strikes.keeping, gloss) {
            return Command(units: kept.upperBound..<units.count, isKept: true, exception: nil)
        }
        if let going = find(Strikes.going, gloss), units.count <= 14, going.lowerBound > 0 {
            return Command(units: 0..<going.lowerBound, isKept: false, exception: nil)
        }
        guard opens(gloss) || closes(gloss) || goes(gloss) else { return nil }
        let except = find(Strikes.excepting, gloss)
        let from = closes(gloss) ? 0 : afterCommand(gloss)
        return Command(
            units: from..<max(from, except?.lowerBound ?? units.count), isKept: false,
            exception: except.map { $0.upperBound..<units.count })
    }

    /// Where what is named begins, behind the words that command.
    private func afterCommand(_ gloss: Gloss) -> Int {
        var end = 0
        for (place, unit) in gloss.units.enumerated() {
            let commands = !unit.concepts.isDisjoint(with: [.remove, .put, .show, .need, .want, .get, .rather])
            if unit.concepts.isEmpty || unit.field != nil && !commands { break }
            guard commands || unit.concepts.isSubset(of: Strikes.manners.union(.not)) else { break }
            if commands { end = place + 1 }
        }
        return end
    }

    /// "remove …", "don't show …", "no need to list …"
    private func opens(_ gloss: Gloss) -> Bool {
        guard
            let place = gloss.units.firstIndex(where: {
                $0.concepts.isEmpty || !$0.concepts.isSubset(of: Strikes.manners)
            })
        else { return false }
        let first = gloss.units[place]
        // "I cut the intro from 12 minutes to 90 seconds" tells.
        if first.words.lowerBound > 0, Strikes.tellers.contains(gloss.words[first.words.lowerBound - 1]) {
            return false
        }
        if first.concepts.contains(.remove), !first.concepts.contains(.cancel) { return true }
        if pulls(gloss) { return true }
        return first.concepts.contains(.not) && !gloss.concepts.isDisjoint(with: [.put, .show])
            && !gloss.concepts.contains(.read)
            || first.concepts.contains(.rather) && !gloss.concepts.isDisjoint(with: [.have, .put, .show])
    }

    private static let tellers = WordSets.set("i we he she they")

    /// "take … out", "nimm … raus"
    private func pulls(_ gloss: Gloss) -> Bool {
        guard let pull = gloss.words.firstIndex(where: { Strikes.pulling.contains($0) }), pull <= 5 else {
            return false
        }
        return gloss.words[(pull + 1)...].contains { Strikes.out.contains($0) }
    }

    /// "meine Firma bitte raus"
    private func closes(_ gloss: Gloss) -> Bool {
        gloss.units.count <= 8
            && gloss.units.last { !$0.concepts.isSubset(of: Strikes.manners) || $0.concepts.isEmpty }?.concepts
                .contains(.remove) ?? false
    }

    /// "I don't want Boat Talk mentioned"
    private func goes(_ gloss: Gloss) -> Bool {
        var words = gloss.words.map(\.text)
        while let last = words.last, ["anymore", "any", "more", "please", "now"].contains(last) { words.removeLast() }
        return gloss.concepts.contains(.not) && gloss.concepts.contains(.want)
            && (words.last.map { Strikes.participles.contains($0) } ?? false || words.suffix(2) == ["in", "there"]
                || words.suffix(2) == ["in", "it"])
    }

    // MARK: What goes

    /// Known values by their own words: "remove burnout and pricing".
    private func listed(_ gloss: Gloss, _ command: Command) -> [IntentHit]? {
        guard command.exception == nil, !command.isKept, let tokens = tokens(command.units, gloss) else { return nil }
        let known = KnownValues(known: context.known.filter { $0.key.spec.isList })
        let (range, named) = withoutOrigin(tokens)
        let pieces = message.pieces(of: range) { Strikes.joins.contains(message.folded($0)) }
        guard (1...6).contains(pieces.count) else { return nil }
        var hits: [IntentHit] = []
        for piece in pieces {
            let text = message.text(ofTokens: withoutTail(piece))
            let place =
                named.map { known.place(of: text, in: [$0]) } ?? known.whole(text) ?? described(piece, text, known)
            guard let place else { return named == nil ? nil : [] }
            hits.append(IntentHit(.remove, field: place.field, item: .matching(place.text)))
        }
        return hits
    }

    /// "the lighthouse one", "the Silver Spade": an item by some of its words.
    private func described(_ piece: Range<Int>, _ text: String, _ known: KnownValues) -> KnownValues.Place? {
        let words = Word.words(of: message, in: piece)
        let inner = Word.words(of: message, in: withoutTail(piece))
        guard (1...4).contains(inner.count) else { return nil }
        let isProper = inner.allSatisfy { CompanyReader(message: message).isProper($0.token) }
        let isOne = words.last.map { ["one", "thing", "bit", "part"].contains($0.text) } ?? false
        let isLed = words.prefix(3).contains { ["bit", "part", "one", "line", "mention", "story"].contains($0.text) }
        // "the TEDx thing": the last word names nothing.
        let named =
            isOne && inner.count > 1 ? message.text(ofTokens: piece.lowerBound..<(words.last?.token ?? 0)) : text
        return isProper || isOne || isLed ? known.place(of: named) : nil
    }

    /// Without "from my skills", and the field that it names.
    private func withoutOrigin(_ tokens: Range<Int>) -> (tokens: Range<Int>, field: Field?) {
        let words = Word.words(of: message, in: tokens)
        for (place, word) in words.enumerated().dropFirst() where Strikes.origins.contains(word) {
            for next in words.indices.dropFirst(place + 1).prefix(3) {
                let name = FieldNames.names(in: words, at: next).first
                guard let field = name?.field(asked: context.asked), field.spec.isList else { continue }
                return (tokens.lowerBound..<word.token, field)
            }
        }
        return (tokens, nil)
    }

    /// Without "from the list", "please" at its end, and "mentioned".
    private func withoutTail(_ piece: Range<Int>) -> Range<Int> {
        var range = message.trimmed(piece, emoji: true)
        while let first = range.first, range.count > 1, Strikes.out.contains(message.folded(first)) {
            range = message.trimmed((first + 1)..<range.upperBound)
        }
        let words = Word.words(of: message, in: range)
        if let lead = Strikes.describing.best(in: words, at: 0), lead.match.range.upperBound < words.count {
            range = words[lead.match.range.upperBound].token..<range.upperBound
        }
        while let first = range.first, range.count > 1, Strikes.articles.contains(message.folded(first)) {
            range = message.trimmed((first + 1)..<range.upperBound)
        }
        while let last = range.last, range.count > 1,
            Strikes.tails.contains(message.folded(last)) || Strikes.out.contains(message.folded(last))
                || Strikes.participles.contains(message.folded(last))
        {
            range = message.trimmed(range.lowerBound..<last)
        }
        return range
    }

    private func tokens(_ units: Range<Int>, _ gloss: Gloss) -> Range<Int>? {
        guard let first = gloss.units[units].first, let last = gloss.units[units].last else { return nil }
        return first.tokens.lowerBound..<max(first.tokens.upperBound, last.tokens.upperBound)
    }

    /// Fields by their names, with the items that are counted.
    private func named(_ gloss: Gloss, _ command: Command) -> [IntentHit] {
        let places = command.units.filter { isName(gloss.units[$0]) }
        let excepted = (command.exception ?? 0..<0).filter { isName(gloss.units[$0]) }
        if let first = excepted.first ?? (command.isKept ? places.first : nil) {
            return allBut(first, in: excepted.isEmpty ? command.units : command.exception ?? 0..<0, gloss)
        }
        if places.isEmpty, gloss.unknown == 0, let field = lastList {
            let ordinals = ordinals(in: command.units, gloss, count: (context.known[field] ?? []).count)
            return ordinals.count == 1 ? [IntentHit(.remove, field: field, item: .ordinal(ordinals[0]))] : []
        }
        guard !places.isEmpty, places.count <= 4, gloss.unknown <= (places.count > 1 ? 0 : 2) else { return [] }
        var hits: [IntentHit] = []
        var start = command.units.lowerBound
        for (number, place) in places.enumerated() {
            let end = number + 1 < places.count ? place + 1 : command.units.upperBound
            guard let field = gloss.units[place].field?.field(asked: context.asked) else { return [] }
            hits += items(of: field, at: place, in: start..<end, gloss)
            start = place + 1
        }
        return hits
    }

    /// The list that was spoken of last: the one asked, else the last that is known.
    private var lastList: Field? {
        let known = context.known.filter { $0.key.spec.isList && !$0.value.isEmpty }.keys
        return context.asked.first { known.contains($0) } ?? known.max()
    }

    private func isName(_ unit: Gloss.Unit) -> Bool {
        unit.field != nil && unit.concepts.isDisjoint(with: [.remove, .get, .skip, .not, .put])
    }

    private func items(of field: Field, at place: Int, in units: Range<Int>, _ gloss: Gloss) -> [IntentHit] {
        guard field.spec.isList else { return [IntentHit(.remove, field: field)] }
        let known = context.known[field] ?? []
        let ordinals = self.ordinals(in: units, gloss, count: known.count)
        if ordinals.count == 1 { return [IntentHit(.remove, field: field, item: .ordinal(ordinals[0]))] }
        if ordinals.count > 1 {
            // Each removal moves those behind it, so that they are named by their words.
            return ordinals.map { ordinal in
                let index = ordinal < 0 ? known.count + ordinal : ordinal - 1
                let item = known.indices.contains(index) ? ItemReference.matching(KnownValues.text(known[index])) : nil
                return IntentHit(.remove, field: field, item: item ?? .ordinal(ordinal))
            }
        }
        let isAll =
            gloss.units[units].contains { !$0.concepts.isDisjoint(with: .everything) }
            || gloss.words.contains { Strikes.both.contains($0) }
        if isAll || isPlural(gloss.units[place], gloss) {
            guard field == .successStories, known.count > 1 else { return [IntentHit(.remove, field: field)] }
            return known.map { IntentHit(.remove, field: field, item: .matching(KnownValues.text($0))) }
        }
        return described(field, in: units, gloss).map { [IntentHit(.remove, field: field, item: $0)] } ?? []
    }

    /// The item of which the words beside the name speak: "the lawsuit story"; else the only one.
    private func described(_ field: Field, in units: Range<Int>, _ gloss: Gloss) -> ItemReference? {
        let known = KnownValues(known: context.known)
        let own = gloss.units[units].filter { $0.concepts.isEmpty || isName($0) }
        for unit in own.filter({ $0.concepts.isEmpty }) + own {
            if let place = known.place(of: message.text(ofTokens: unit.tokens), in: [field]) {
                return .matching(place.text)
            }
        }
        return (context.known[field] ?? []).count == 1 ? .ordinal(1) : nil
    }

    private func isPlural(_ unit: Gloss.Unit, _ gloss: Gloss) -> Bool {
        guard let last = gloss.words[unit.words].last?.text else { return false }
        return last.hasSuffix("s") && !last.hasSuffix("ss") || Strikes.plurals.contains(last)
    }

    private func allBut(_ place: Int, in units: Range<Int>, _ gloss: Gloss) -> [IntentHit] {
        guard let field = gloss.units[place].field?.field(asked: context.asked), field.spec.isList else { return [] }
        let known = context.known[field] ?? []
        let kept = Set(ordinals(in: units, gloss, count: known.count).map { $0 < 0 ? known.count + $0 : $0 - 1 })
        guard !kept.isEmpty, kept.isSubset(of: Set(known.indices)) else { return [] }
        return known.indices.filter { !kept.contains($0) }.map {
            IntentHit(.remove, field: field, item: .matching(KnownValues.text(known[$0])))
        }
    }

    /// "the first and the last", "1 and 3", "the first two".
    private func ordinals(in units: Range<Int>, _ gloss: Gloss, count: Int) -> [Int] {
        var found: [(place: Int, number: Int, isCardinal: Bool)] = []
        for place in units {
            guard let number = gloss.units[place].ordinal, let word = gloss.words[gloss.units[place].words].first else {
                continue
            }
            // "the last one", "una", "der eine" count nothing.
            if ["one", "una", "un", "une", "eine", "uno", "um", "uma"].contains(word.text), number == 1, !found.isEmpty
            {
                continue
            }
            found.append((place, number, Strikes.cardinals.contains(word)))
        }
        if found.count == 2, found[1].place == found[0].place + 1, let span = found.first(where: \.isCardinal)?.number,
            let end = found.first(where: { !$0.isCardinal })?.number, abs(end) == 1, (2...9).contains(span)
        {
            return end == 1 ? Array(1...span) : Array((-span)...(-1))
        }
        return found.map(\.number)
    }

    private func find(_ book: PhraseBook<Bool>, _ gloss: Gloss) -> Range<Int>? {
        for index in gloss.words.indices {
            guard let found = book.best(in: gloss.words, at: index) else { continue }
            let first = gloss.units.firstIndex { $0.words.upperBound > found.match.range.lowerBound }
            let end = gloss.units.firstIndex { $0.words.lowerBound >= found.match.range.upperBound }
            if let first { return first..<(end ?? gloss.units.count) }
        }
        return nil
    }

    // MARK: Words

    private static let manners: Concept = [.light, .talk, .you, .me, .want, .that]
    /// What makes it a wish of another kind.
    private static let others: Concept = [.why, .how, .who, .howMany, .understand, .undo, .question, .whence]
    private static let going = PhraseBook<Bool>([
        (
            true,
            """
            can|must|should|could|may go|disappear please|now|too|then|actually? $
            needs|need|has|have|ought to go|disappear please|now|too|then|actually? $
            can|must|should|could|may come|be out|off|removed|deleted|dropped|cut|struck *3 $
            needs|need|has|have|ought to come|be out|off|removed|deleted|dropped|cut|struck *3 $
            shouldnt|doesnt|dont be|belong *1 in|on|there *4 $
            """
        )
    ])
    private static let reasons = WordSets.set(
        """
        it its thats that they theyre theres i im ive id my our she he we because since as sorry please thanks wait hold hang
        no not nope yes also actually oh ok take leave remove just the this those hmm turns once one
        """)
    private static let pulling = WordSets.set("take leave get pull keep nimm nehmt nehmen lass lasst")
    private static let out = WordSets.set("out off down raus heraus weg draussen liste")
    private static let origins = WordSets.set("from off of von aus da dalla dai dalle de do del")
    private static let participles = WordSets.set("mentioned listed included shown published")
    private static let joins = WordSets.set("and or , & y e et und o ou plus")
    private static let articles = WordSets.set(
        "the my a an el la los las le les der die das den o os as il lo gli i mein meine mi mon ma meu minha")
    private static let tails = WordSets.set(
        "in there here it anymore any more please pls plz thanks from list of the my that this topics topic keywords one ones lista liste de la della von der da de por favor bitte"
    )
    private static let both = WordSets.set("both ambos ambas beide beiden entrambi entrambe deux")
    private static let plurals = WordSets.set(
        "temi themen storie geschichten auszeichnungen premi argomenti logros erfolge")
    private static let cardinals = WordSets.set(
        "two three four dos tres cuatro deux trois quatre zwei drei vier beiden dois duas quatro due tre quattro")
    /// "the one on tides"
    private static let describing = PhraseBook<Bool>([
        (
            true,
            "the|that|this|my|any one|bit|part|thing|line|item|entry|mention|reference|ones|bits|point about|on|with|of|to|saying"
        )
    ])
    private static let keeping = PhraseBook<Bool>([
        (
            true,
            """
            keep|leave only|just
            only|just keep|leave
            deja|dejad|conserva|quedate solo|solamente con?
            garde|gardez seulement|uniquement|que
            behalte|behalt|lass nur
            deixa|mantem|fica so|apenas|somente com?
            tieni|lascia|mantieni solo|soltanto
            """
        )
    ])
    private static let excepting = PhraseBook<Bool>([
        (
            true,
            """
            except|besides|but|excepting for?
            apart|aside from
            other than
            excepto|menos|salvo|exceto|tranne|eccetto|sauf|excepte|hormis|ausser|meno
            bis auf
            """
        )
    ])
}
