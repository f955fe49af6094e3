import Foundation
import InterviewCore

extension Draft {
    /// Corrections, removals and additions.
    mutating func carryOutCommands() {
        for index in sentences.indices where !sentences[index].isSpent {
            for sentence in commands(in: sentences[index]) {
                let isSpent = sentences[index].isSpent
                sentences[index].isSpent = false
                if readNewHouse(in: sentence, at: index) { continue }
                remove(in: sentence, at: index)
                if !sentences[index].isSpent { add(in: sentence, at: index) }
                correct(in: sentence, at: index)
                if !sentences[index].isSpent { amend(in: sentence, at: index) }
                sentences[index].isSpent = sentences[index].isSpent || isSpent
            }
        }
        finishAfterCorrection()
        spendReasons()
    }

    /// "Could you take Facebook off? I closed it": why something goes is no answer.
    private mutating func spendReasons() {
        for index in sentences.indices.dropLast() where !sentences[index].isSpent && isSlip(sentences[index]) {
            let line = sentences[index].line
            guard hits.contains(where: { $0.line == line && $0.intent.intent == .correct }) else { continue }
            sentences[index].isSpent = true
        }
        guard wantsProse else { return }
        spendNews()
        if sentences.count > 1,
            hits.contains(where: {
                $0.intent.intent == .correct && $0.intent.field.map { !asked.contains($0) } ?? false
            })
        {
            for index in sentences.indices where !sentences[index].isSpent && isCorrecting(sentences[index]) {
                sentences[index].isSpent = true
            }
        }
        for index in sentences.indices.dropFirst() where !sentences[index].isSpent && sentences[index - 1].isSpent {
            let words = sentences[index].words
            let line = sentences[index - 1].line
            guard words.count <= 9, sentences[index].line == line,
                hits.contains(where: { $0.line == line && [.remove, .correct].contains($0.intent.intent) }),
                words.contains(where: { Self.pointing.contains($0) })
                    || words.first.map({ Self.pointingAbroad.contains($0) }) ?? false
                    || words.count <= (Self.tellers.contains(words[0].text) ? 7 : 4)
                        && words.contains(where: { Self.happening.contains($0) }),
                !words.dropFirst().contains(where: {
                    message.tokens[$0.token].isCapital && !$0.text.hasPrefix("i")
                })
            else { continue }
            sentences[index].isSpent = true
        }
    }

    /// "Oops, wrong inbox."
    private func isSlip(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        return (2...6).contains(words.count) && Self.sighs.contains(words[0])
            && words.contains {
                ["wrong", "old", "typo", "mistake", "slip", "bad", "autocorrect", "spellcheck"].contains($0.text)
            }
    }
    private static let sighs = WordSets.set("oops whoops oopsie sorry argh ugh wait ah oh damn no hang hold my")

    private static let happening = WordSets.set(
        "rebranded renamed moved merged married promoted retired typo sorry bought acquired sold changed")
    private static let pointing = WordSets.set("one ones it its that thats they theyre them those this")

    private static let pointingAbroad = WordSets.set(
        "cest cetait es era eso esta fue isso e das ist war ne nest non no nao ya ja")

    /// "Remove pricing, and change burnout to recovery": each command by itself.
    private func commands(in sentence: Sentence) -> [Sentence] {
        guard sentence.tokens.count <= 60 else { return [sentence] }
        let words = sentence.said
        var starts: [Int] = []
        for (place, word) in words.enumerated() where Self.commanding.contains(word) {
            let before = words[..<place].reversed().prefix { Self.joining.contains($0) || WordSets.polite.contains($0) }
            let start = before.last?.token ?? word.token
            let isNew =
                place == before.count || start > 0 && message.isClauseBreak(start - 1)
                || before.contains { ["and", "then", "y", "et", "und", "e"].contains($0.text) }
            if isNew { starts.append(word.token) }
        }
        guard starts.count > 1, starts[0] <= sentence.content.lowerBound + 3 else { return [sentence] }
        let bounds = [sentence.content.lowerBound] + starts.dropFirst() + [sentence.content.upperBound]
        return zip(bounds, bounds.dropFirst()).map { Sentence(message, tokens: $0..<$1, line: sentence.line) }
    }

    private static let commanding = WordSets.set(
        """
        remove delete drop change replace swap update correct fix rename add quita borra elimina cambia corrige sustituye enleve
        supprime retire remplace changez modifie losche entferne streiche andere ersetze korrigiere apaga tira remove muda troca
        togli cancella cambia sostituisci correggi anade agrega acrescenta acrescente adiciona adicione ajoute ajoutez aggiungi
        aggiunga aggiungete troque substitua
        """)
    private static let joining = WordSets.set("and then also please y e et und puis dann poi depois luego")

    private mutating func remove(in sentence: Sentence, at index: Int) {
        let reader = Strikes(message: message, context: context)
        let mentioned = reader.mentioned(in: sentence)
        var strikes = mentioned.isEmpty ? reader.alluded(in: sentence) : mentioned
        if strikes.isEmpty { strikes = reader.hits(in: sentence) }
        // "The employer is a public clinic, I'll leave the name out": kept back before anybody had it.
        if !wantsProse, strikes.count <= 1, !isKnown(strikes.first?.field ?? .fullName), keepsBack(sentence),
            let field = RefusedFields(message: message, asked: asked).named(sentence.words), !isKnown(field),
            !has(field)
        {
            return decline(field, at: index)
        }
        if !strikes.isEmpty, strikes.allSatisfy({ !wantsProse || isKnown($0.field ?? .fullName) }) {
            if !wantsProse, strikes.count == 1, let field = strikes[0].field, asked.contains(field), !isKnown(field) {
                return decline(field, at: index)
            }
            for hit in strikes { add(hit, line: sentence.line) }
            sentences[index].isSpent = true
            return add(in: sentence, at: index)
        }
        guard let hit = Removals(message: message, context: context).removal(in: sentence) else { return }
        if wantsProse, hit.field == nil, hit.item != nil, !context.known.isEmpty || asked != context.asked { return }
        if wantsProse, hit.field == nil, Judge.core(sentence.words).count >= 5 { return }
        if wantsProse, let field = hit.field, asked.contains(field), !isKnown(field), sentence.words.count > 4 {
            return
        }
        // "Can I leave the company out?", where it was asked.
        if !wantsProse, let field = hit.field, asked.contains(field), !isKnown(field), hit.item == nil {
            decline(field, at: index)
            return
        }
        add(hit, line: sentence.line)
        sentences[index].isSpent = true
        add(in: sentence, at: index)
    }

    private mutating func add(in sentence: Sentence, at index: Int) {
        guard let found = Removals(message: message, context: context).addition(in: sentence), !found.value.isEmpty
        else { return }
        if found.field.isShaped || wantsProse && !found.field.spec.isList { return }
        var range = found.value
        // "Añade mindfulness y cambia …"
        while range.count > 1, ["y", "e", "et", "und", "ed"].contains(message.folded(range.upperBound - 1)) {
            range = message.trimmed(range.lowerBound..<(range.upperBound - 1))
        }
        for value in Interpreter(message: message).values(of: found.field, in: range) {
            add(found.field, value.value, at: value.tokens)
        }
        sentences[index].isSpent = true
    }

    private mutating func decline(_ field: Field, at index: Int) {
        add(IntentHit(.refuse, field: field), line: sentences[index].line)
        decline(sentences[index].tokens)
        sentences[index].isSpent = true
    }

    // MARK: Correcting

    private mutating func correct(in sentence: Sentence, at index: Int) {
        let words = sentence.said
        if !context.known.isEmpty || asked.count == 1, let found = Corrections.outdated.first(in: words),
            !wantsProse || words.count <= 12, !tellsOfLeaving(words),
            !words[..<found.match.range.lowerBound].contains(where: {
                ["since", "when", "after", "before", "why", "how", "what"].contains($0.text)
            })
        {
            add(IntentHit(.correct), line: sentence.line)
            let isNews = words.contains {
                ["now", "im", "joined"].contains($0.text) || ForeignCorrections.now.contains($0)
            }
            if words.count <= 9, !isNews { sentences[index].isSpent = true }
        }
        if isKnown(.company), !asked.contains(.company), words.count <= 10,
            let found = HouseReader(message: message, isAsked: false).name(in: sentence)
        {
            add(.company, .text(Interpreter(message: message).text(found.name)), at: found.name, change: .replace(nil))
            add(IntentHit(.correct, field: .company), line: sentence.line)
            sentences[index].isSpent = true
            return
        }
        if isNews(sentence) { add(IntentHit(.correct), line: sentence.line) }
        guard var found = Corrections(message: message, context: context).found(in: sentence) else {
            return renewAddress(in: sentence, at: index)
        }
        // "It must be twenty-four years by now": an answer, where nothing is known to be set right.
        if found.field == nil, found.isMarked, asked.contains(.yearsExperience), !isKnown(.yearsExperience),
            has(.yearsExperience), sentence.words.contains(where: { $0.text == "must" })
        {
            return
        }
        if found.field == nil, found.isMarked, index > 0 { found.field = namedWrong(before: index) }
        let further = further(in: found.value)
        if let further { found.value = message.trimmed(found.value.lowerBound..<further.start) }
        defer { if let further { correct(further.found, in: sentence) } }
        found.value = withoutManners(found.value)
        if let field = found.field, wantsProse, asked.contains(field), !isKnown(field) { return }
        guard !found.value.isEmpty else {
            guard let field = found.field else { return }
            let item = found.ordinal.map { ItemReference.ordinal($0) }
            add(IntentHit(.correct, field: field, item: item), line: sentence.line)
            sentences[index].isSpent = true
            return
        }
        if found.field == nil || found.field == .successStories, mendFigure(found) {
            add(IntentHit(.correct, field: .successStories), line: sentence.line)
            sentences[index].isSpent = true
            return take(sentence.tokens)
        }
        if found.field == nil, let trade = trade(in: found.value) {
            found.field = .role
            found.value = trade
        }
        if found.field == nil || found.field == .role, let place = workplace(in: found.value) {
            found.field = .company
            found.value = place
        }
        guard let field = target(of: found, in: sentence) else { return }
        if apply(found, to: field) {
            let item = field.spec.isList ? reference(found, field) : nil
            add(IntentHit(.correct, field: field, item: item), line: sentence.line)
            sentences[index].isSpent = true
            take(sentence.tokens)
        }
    }

    /// "I left banking for the Pyrenees and never looked back.", where words of the guest's own are asked and nobody
    /// knows of the bank.
    private func tellsOfLeaving(_ words: [Word]) -> Bool {
        guard let place = words.firstIndex(where: { $0.text == "left" }), place + 1 < words.count else { return false }
        // "I left that out earlier"
        if words[(place + 1)...].prefix(3).contains(where: { $0.text == "out" }) { return true }
        guard wantsProse else { return false }
        let known = KnownValues(known: context.known.filter { [.company, .role].contains($0.key) })
        return !words[(place + 1)...].prefix(4).contains {
            Self.posts.contains($0) || known.place(of: message.text(ofTokens: $0.token..<($0.token + 1))) != nil
        }
    }

    private static let posts = WordSets.set("job company employer firm there it that them position role")

    /// "I'm now Chief Pilot", of somebody whose role is known.
    private func isNews(_ sentence: Sentence) -> Bool {
        guard isKnown(.role) || isKnown(.company), sentence.words.count <= 10,
            (Corrections.news.best(in: sentence.words, at: 0) ?? Corrections.news.best(in: sentence.said, at: 0)) != nil
        else { return false }
        let found = RoleReader(message).stated(in: sentence)
        // "Now I take executives sailing" says what is done.
        // "I became a better boss" says how, and not what.
        let isRole =
            found.role.map {
                let first = message.folded($0.lowerBound)
                return !Self.firstPersons.contains(first) && !Self.comparing.contains(first)
            } ?? false
        return isRole || found.company != nil
    }

    private static let comparing: Set<String> = [
        "better", "worse", "more", "less", "bigger", "happier", "calmer", "stronger", "kinder", "wiser", "different",
        "good",
    ]

    /// The field of a sentence before that only said what is wrong: "Audience is wrong. It should be …"
    func namedWrong(before index: Int) -> Field? {
        guard index > 0 else { return nil }
        let line = sentences[index - 1].line
        guard sentences[index - 1].isSpent,
            let hit = hits.last(where: { $0.line == line && $0.intent.intent == .correct })?.intent,
            let field = hit.field, !has(field)
        else { return nil }
        return field
    }

    /// "… and the role to CTO", behind the first new value.
    private func further(in value: Range<Int>) -> (start: Int, found: Corrections.Found)? {
        let words = Word.words(of: message, in: value)
        for index in words.indices.dropFirst() {
            guard let match = Corrections.further.best(in: words, at: index)?.match, let name = match.field,
                match.range.upperBound < words.count
            else { continue }
            let rest = words[match.range.upperBound].token..<value.upperBound
            return (
                words[index].token,
                Corrections.Found(
                    field: name.field(asked: context.asked), ordinal: match.ordinal, value: rest, old: nil,
                    isMarked: true)
            )
        }
        return nil
    }

    private mutating func correct(_ found: Corrections.Found, in sentence: Sentence) {
        var found = found
        found.value = withoutManners(found.value)
        guard let field = found.field, !found.value.isEmpty, apply(found, to: field) else { return }
        add(IntentHit(.correct, field: field, item: reference(found, field)), line: sentence.line)
        take(sentence.tokens)
    }

    /// Without the "please" at its end.
    private func withoutManners(_ tokens: Range<Int>) -> Range<Int> {
        var tokens = message.trimmed(tokens)
        while tokens.count > 1, let last = tokens.last {
            // "por favor", "per favore", "s'il vous plaît"
            let isPolite = ["favor", "favore", "plait"].contains(message.folded(last)) && tokens.count > 2
            guard isPolite || Self.manners.contains(message.folded(last)) else { break }
            let isVous = message.folded(last) == "plait"
            tokens = message.trimmed(
                tokens.lowerBound..<max(tokens.lowerBound + 1, isVous ? last - 2 : isPolite ? last - 1 : last))
        }
        return tokens
    }

    private static let manners = WordSets.set(
        "please pls plz thanks thx instead now favor bitte sein heissen lauten svp")

    private func shapes(in tokens: Range<Int>) -> [Int] {
        candidates.indices.filter { tokens.overlaps(message.tokens(of: candidates[$0].quote)) }
    }

    /// Which field the new value belongs to.
    private func target(of found: Corrections.Found, in sentence: Sentence) -> Field? {
        if let field = found.field { return field }
        if let shape = shapes(in: found.value).first { return candidates[shape].field }
        let known = KnownValues(known: context.known)
        if let old = found.old, let place = known.place(of: message.text(ofTokens: old)) { return place.field }
        if tellsYears(found.value)
            || found.old.map(tellsYears) ?? false && found.value.contains(where: { message.kind($0) == .number })
        {
            return .yearsExperience
        }
        if namesTrade(found.value) { return .role }
        let text = message.text(ofTokens: message.trimmed(found.value, emoji: true))
        let words = Word.words(of: message, in: found.value)
        guard !words.isEmpty, words.count <= 8 else { return nil }
        if Corrections.spelling.first(in: sentence.said) != nil {
            // "Tarnmore, with an e"
            let said = message.clauses(of: found.value).first.map { message.text(ofTokens: $0) } ?? text
            return known.lookalike(of: said, in: [.fullName, .role, .company]) ?? .fullName
        }
        // "Actually I'm …" is read as any introduction is.
        if let cue = sentence.said.first(where: { ["im", "i", "we", "my"].contains($0.text) }),
            cue.token < found.value.lowerBound + 1,
            !found.isMarked || RoleReader(message).stated(in: sentence).role != nil
        {
            return nil
        }
        let isProper = words.allSatisfy {
            CompanyReader(message: message).isProper($0.token) || NameReader.particles.contains($0.text)
        }
        if wantsProse, !found.isMarked, !isProper || words.count > 4 { return nil }
        if let alike = known.lookalike(of: text, in: [.fullName, .role, .company]) { return alike }
        if let open = openShortField(found.value, words, isProper) { return open }
        if words.contains(where: { RoleWords.isHead($0.text) }) { return .role }
        guard isProper else { return nil }
        if words.count >= 2, NameReader(message: message).bare(found.value) != nil,
            context.known.isEmpty || isKnown(.fullName)
        {
            return .fullName
        }
        if isKnown(.company) || context.known.isEmpty { return .company }
        return isKnown(.fullName) && NameReader(message: message).bare(found.value) != nil ? .fullName : nil
    }

    /// "Eigentlich bin ich Gärtnerin", "Perdón, soy arquitecta": what one is, behind the verb.
    private func namesTrade(_ value: Range<Int>) -> Bool {
        guard (1...4).contains(value.count), isKnown(.role) else { return false }
        let before = message.folded(value.lowerBound - 1)
        if before == "ich" { return message.folded(value.lowerBound - 2) == "bin" }
        return ["soy", "sono", "sou", "suis"].contains(before)
            && message.tokens[value.lowerBound].text.first?.isLowercase ?? false
    }

    /// "Perdón, soy arquitecta", "Entschuldigung, ich bin Architektin": behind a word that may correct, a trade and
    /// nothing else.
    private func trade(in value: Range<Int>) -> Range<Int>? {
        guard isKnown(.role), value.count <= 7 else { return nil }
        let words = Word.words(of: message, in: value)
        guard let verb = words.prefix(2).firstIndex(where: { Self.beings.contains($0) }),
            verb == 0 || Self.firstPersons.contains(words[0].text), verb + 1 < words.count,
            RoleWords.isHead(words[verb + 1].text)
                || message.tokens[words[verb + 1].token].text.first?.isLowercase ?? false
        else { return nil }
        return message.trimmed(words[verb + 1].token..<value.upperBound)
    }

    private static let beings = WordSets.set("soy sono sou suis bin")

    /// "En realidad trabajo en Taller Norte", "Eigentlich arbeite ich bei Nordlicht": the house behind the verb of work.
    private func workplace(in value: Range<Int>) -> Range<Int>? {
        let start = max(0, value.lowerBound - 1)
        guard isKnown(.company),
            let verb = (start..<min(value.upperBound, start + 3)).first(where: {
                Self.working.contains(message.folded($0))
            }),
            let place = (verb + 1..<min(value.upperBound, verb + 4)).first(where: {
                Self.placing.contains(message.folded($0))
            }), place + 1 < value.upperBound
        else { return nil }
        return place + 1..<value.upperBound
    }

    private static let working = WordSets.set("trabajo lavoro trabalho arbeite travaille bosse work")
    private static let placing = WordSets.set("en da em na no bei chez presso at for pour para por per in a")

    private func tellsYears(_ tokens: Range<Int>) -> Bool {
        tokens.contains { index in
            ["years", "year", "yrs", "anos", "jahre", "jahren", "ans", "anni"].contains(message.folded(index))
                && NumberWords.match(in: message, at: index - 1) != nil
        } && tokens.count <= 10
    }

    private func openShortField(_ value: Range<Int>, _ words: [Word], _ isProper: Bool) -> Field? {
        let open = asked.filter { !isKnown($0) && !has($0) }
        let isRole = words.contains { RoleWords.isHead($0.text) }
        if open.contains(.role), isRole { return .role }
        if open.contains(.fullName), !isRole, NameReader(message: message).bare(value) != nil { return .fullName }
        let isOnly = asked.count == 1 || words.count == 1 || !context.known.isEmpty
        if open.contains(.company), isProper, isOnly, !isRole { return .company }
        return nil
    }

    mutating func apply(_ found: Corrections.Found, to field: Field) -> Bool {
        let matching = shapes(in: found.value).filter { candidates[$0].field == field }
        if !matching.isEmpty {
            for index in matching {
                candidates[index].change = .replace(field.spec.isList ? reference(found, field) : nil)
            }
            dropOld(found, field)
            return true
        }
        if field == .linkedinURL { return found.value.contains { message.kind($0) == .link } }
        var values = Interpreter(message: message).values(of: field, in: found.value)
        if field.isShaped { values = shaped(field, in: found.value) }
        if found.isItem, field.spec.isList, field.spec.kind == .text {
            values = [(.text(Interpreter(message: message).text(found.value)), found.value)]
        }
        guard !values.isEmpty else { return false }
        let change = Candidate.Change.replace(field.spec.isList ? reference(found, field) : nil)
        candidates.removeAll { $0.field == field && !field.spec.isList }
        dropOld(found, field)
        for value in values {
            let whole = inItem(value, of: field, found) ?? whole(value.value, of: field, found)
            add(field, whole, at: value.tokens, change: change)
        }
        return true
    }

    private mutating func dropOld(_ found: Corrections.Found, _ field: Field) {
        guard let old = found.old else { return }
        candidates.removeAll { $0.field == field && old.contains(message.tokens(of: $0.quote).lowerBound) }
    }

    /// A bare number is the years where the correction says so.
    private func shaped(_ field: Field, in tokens: Range<Int>) -> [Interpreter.Found] {
        if field != .yearsExperience {
            let value = Amendments(message: message, context: context).shapedValue(field, in: tokens)
            return value.map { [($0, tokens)] } ?? []
        }
        let first = tokens.first {
            message.kind($0) == .number || NumberWords.match(in: message, at: $0) != nil
        }
        guard let index = first else { return [] }
        let number = Int(message.folded(index)) ?? NumberWords.match(in: message, at: index)?.value
        guard let number, (0...80).contains(number) else { return [] }
        return [(.integer(number), index..<(index + 1))]
    }

    private func reference(_ found: Corrections.Found, _ field: Field) -> ItemReference? {
        if let ordinal = found.ordinal { return .ordinal(ordinal) }
        guard let old = found.old else { return nil }
        let text = message.text(ofTokens: old)
        return .matching(KnownValues(known: context.known).place(of: text, in: [field])?.text ?? text)
    }
}
