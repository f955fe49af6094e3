import InterviewCore

/// English frames of a correction: what a known value is to become, in an order, a wish or a contrast ("make it X",
/// "I'd say X rather than Y", "Y should read X", "X, I wrote Y before").
///
/// The field is told by the old value, by its name, or it is the one asked or proposed of which something is known.
struct Revisions: Sendable {
    struct Found: Sendable {
        var field: Field
        var ordinal: Int?
        var value: Range<Int>
        var old: Range<Int>?
        /// A yes or no said in front.
        var verdict: Intent?
    }

    let message: MessageText
    let context: ReadingContext

    /// The field that a correction without any name is about.
    let target: Field?

    init(message: MessageText, context: ReadingContext) {
        self.message = message
        self.context = context
        target = Self.target(context)
    }

    private static func target(_ context: ReadingContext) -> Field? {
        if let proposed = context.proposed { return proposed }
        let known = context.asked.filter { !(context.known[$0] ?? []).isEmpty }
        if known.count == 1 { return known[0] }
        // Where one thing is known, that is it.
        if context.asked.isEmpty, context.known.count == 1 { return context.known.keys.first }
        return nil
    }

    func found(in sentence: Sentence) -> Found? {
        let words = sentence.words
        guard (2...45).contains(words.count), words.contains(where: { Self.cues.contains($0) }) else { return nil }
        let lead = RevisionLeads(message: message).skip(words)
        guard lead.end < words.count else { return nil }
        let part = Part(words: words, start: lead.end, end: sentence.tokens.upperBound)
        let kinds: [(Part) -> Found?] = [ordered, contrasted, renamed, turned, plain, spelled, named]
        for kind in kinds {
            guard var found = kind(part), let value = tidied(found) else { continue }
            found.value = value
            found.verdict = lead.verdict
            return found
        }
        return nil
    }

    /// The new value without what is said beside it; nil where nothing is left, or what is left belongs elsewhere.
    func tidied(_ found: Found) -> Range<Int>? {
        let tails = RevisionTails(message: message)
        let field = found.field
        var value = tails.quoted(found.value) ?? tails.cut(found.value, placed: field)
        if !field.takesWholeAnswer {
            let clauses = message.clauses(of: value)
            let first = clauses.first.map { Word.words(of: message, in: $0) } ?? []
            // "my new company, Open Field Coaching"
            if clauses.count > 1, first.count <= 4,
                first.indices.contains(where: { !FieldNames.names(in: first, at: $0).isEmpty })
            {
                value = clauses[1].lowerBound..<value.upperBound
            }
            if !field.isShaped {
                let words = Word.words(of: message, in: value)
                if let end = words.dropFirst().first(where: { Self.behind.contains($0) }) {
                    value = message.trimmed(value.lowerBound..<end.token)
                }
                while value.count > 1, ["at", "for", "a", "an"].contains(message.folded(value.lowerBound)) {
                    value = value.lowerBound + 1..<value.upperBound
                }
            }
        } else if field == .promotion, value.count > 1, ["a", "an"].contains(message.folded(value.lowerBound)),
            message.tokens[value.lowerBound + 1].text.first?.isLowercase == true
        {
            value = value.lowerBound + 1..<value.upperBound
        }
        let words = Word.words(of: message, in: value)
        guard let first = words.first, value != found.old, !Self.denials.contains(first),
            !words.allSatisfy({ Self.holders.contains($0) || $0.text == "one" })
        else { return nil }
        if found.old == nil, field.takesWholeAnswer {
            // "that should be 16 years"
            if words.count <= 3, let last = words.last, ["years", "year"].contains(last.text) { return nil }
            if words.count <= 2, message.kind(words[0].token) == .email || message.kind(words[0].token) == .number {
                return nil
            }
        }
        return value
    }

    /// "Not 25.", "Can I rephrase?": the field of which the next sentence says what it is to be.
    func announced(by sentence: Sentence) -> (field: Field, old: Range<Int>?)? {
        let words = sentence.words
        guard (2...12).contains(words.count) else { return nil }
        let start = RevisionLeads(message: message).skip(words).end
        let saying = Self.saids.best(in: words, at: start)
        if let lead = Self.contrasts.best(in: words, at: start) ?? saying, lead.meaning,
            let old = known(words, lead.match.range.upperBound), old.end == words.count
        {
            return (old.field, words[lead.match.range.upperBound].token..<(words[old.end - 1].token + 1))
        }
        guard let found = Self.announcements.best(in: words, at: start) else { return nil }
        let named = found.match.field?.field(asked: context.asked)
        guard let field = named ?? target, isKnown(field) else { return nil }
        return (field, nil)
    }

    /// Whether a sentence asks for what it tells to be set right: "I've done it for 19 years, please correct that".
    func closes(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        return (4...25).contains(words.count)
            && words.indices.suffix(7).contains { place in
                place > 0 && message.isClauseBreak(words[place].token - 1)
                    && Self.closings.best(in: words, at: place) != nil
            }
    }

    /// "Oh, typo.": a sentence that only says that something is wrong.
    func isReason(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        guard (1...6).contains(words.count) else { return false }
        let lead = RevisionLeads(message: message).skip(words)
        return lead.end == words.count && lead.isReason
    }

    /// Where a sentence's own words begin.
    func body(of sentence: Sentence) -> Range<Int> {
        let words = sentence.words
        var start = RevisionLeads(message: message).skip(words).end
        for _ in 0..<3 {
            guard let verb = Self.verbs.best(in: words, at: start) else { break }
            start = verb.match.range.upperBound
        }
        guard start < words.count else { return sentence.content }
        return words[start].token..<sentence.tokens.upperBound
    }

    /// The words of a sentence from where they correct something.
    struct Part {
        var words: [Word]
        var start: Int
        /// The token behind its last.
        var end: Int
    }

    // MARK: Orders

    /// "change the second to X", "make Y into X", "rename Y to X", "change my answer: X"
    private func ordered(_ part: Part) -> Found? {
        let words = part.words
        guard let order = Self.orders.best(in: words, at: part.start) else { return nil }
        let body = order.match.range.upperBound
        // "We use only local wood" orders nothing.
        if order.match.range.count > 1, Self.subjects.contains(words[part.start]),
            !Self.wishing.contains(words[part.start + 1])
        {
            return nil
        }
        guard body < words.count, !words[part.start..<body].contains(where: { $0.text == "need" }) else { return nil }
        if let colon = colon(in: words[(body - 1)...].prefix(8)), colon + 1 < part.end {
            let held = words[body...].prefix { $0.token < colon }
            if order.meaning == .say {
                guard let target, !held.isEmpty, held.allSatisfy({ Self.holders.contains($0) }) else { return nil }
                return Found(field: target, value: (colon + 1)..<part.end)
            }
            guard let field = name(in: words, body, colon) ?? target else { return nil }
            return contrast(of: Found(field: field, value: colon + 1..<part.end))
        }
        if order.meaning == .make, let object = object(words, body, needsName: false),
            object.end < words.count, object.old == nil, object.isPointed
        {
            let start = Self.into.contains(words[object.end]) ? object.end + 1 : object.end
            guard start < words.count, let field = object.field ?? target else { return nil }
            return contrast(
                of: Found(field: field, ordinal: object.ordinal, value: words[start].token..<part.end))
        }
        if order.meaning == .say { return said(part, body) }
        if order.meaning == .be {
            return target.map { contrast(of: Found(field: $0, value: words[body].token..<part.end)) }
        }
        for turn in words.indices[body...].prefix(14) where Self.into.contains(words[turn]) {
            guard turn + 1 < words.count else { return nil }
            if turn == body {
                guard let target, order.meaning == .change else { continue }
                return contrast(of: Found(field: target, value: words[turn + 1].token..<part.end))
            }
            guard let object = object(words, body, needsName: true), object.end == turn,
                let field = object.field ?? target
            else { continue }
            return contrast(
                of: Found(
                    field: field, ordinal: object.ordinal, value: words[turn + 1].token..<part.end, old: object.old))
        }
        return nil
    }

    private typealias Object = (field: Field?, ordinal: Int?, old: Range<Int>?, end: Int, isPointed: Bool)

    /// What an order is about: "it", "the first one", "my topic", a known value.
    private func object(_ words: [Word], _ start: Int, needsName: Bool) -> Object? {
        if let old = known(words, start) {
            return (old.field, nil, words[start].token..<(words[old.end - 1].token + 1), old.end, false)
        }
        guard let found = Self.objects.best(in: words, at: start) else { return nil }
        let end = found.match.range.upperBound
        let field = found.match.field?.field(asked: context.asked)
        if field != nil, let old = known(words, end) {
            return (old.field, nil, words[end].token..<(words[old.end - 1].token + 1), old.end, false)
        }
        // "change the link", of what was promoted
        let isVague = (found.match.field?.fields.count ?? 0) > 1
        if let field, !isKnown(field), isVague { return (nil, nil, nil, end, true) }
        if let field, target == nil || !isKnown(field) && field != target { return nil }
        return (field, found.match.ordinal, nil, end, true)
    }

    /// "say X instead of Y", "put me down as X"
    private func said(_ part: Part, _ body: Int) -> Found? {
        let words = part.words
        let placed = Self.placed.best(in: words, at: body)
        if let placed, placed.match.range.upperBound < words.count,
            let field = placed.match.field.map({ $0.field(asked: context.asked) }) ?? target, isKnown(field)
        {
            return contrast(of: Found(field: field, value: words[placed.match.range.upperBound].token..<part.end))
        }
        if let split = split(words, body, part.end) { return split }
        guard let target, isKnown(target) || context.proposed == target else { return nil }
        if words.dropFirst(body).contains(where: { Self.away.contains($0) }) { return nil }
        if let named = Self.objects.best(in: words, at: body)?.match.field, !named.fields.contains(target) {
            return nil
        }
        return Found(field: target, value: words[body].token..<part.end)
    }

    // MARK: Contrasts

    /// "instead of Y please promote X", "rather than Y I'd say X", "not Y, more specifically X"
    private func contrasted(_ part: Part) -> Found? {
        let words = part.words
        guard let lead = Self.contrasts.best(in: words, at: part.start),
            let old = known(words, lead.match.range.upperBound), old.end < words.count
        else { return split(words, part.start, part.end) }
        let isDenied = lead.meaning
        var start = old.end
        if words[start].text == "anymore" { start += 1 }
        if words[start...].prefix(2).map(\.text) == ["any", "more"] { start += 2 }
        guard start < words.count, !isDenied || message.isClauseBreak(words[start].token - 1) else { return nil }
        for _ in 0..<3 {
            guard let verb = Self.verbs.best(in: words, at: start) else { break }
            start = verb.match.range.upperBound
        }
        guard start < words.count else { return nil }
        let first = words[lead.match.range.upperBound].token
        return Found(
            field: old.field, value: words[start].token..<part.end, old: first..<(words[old.end - 1].token + 1))
    }

    /// "X instead of Y", "X should replace Y", "X, I wrote Y before", "X, Y is outdated": the new value in front.
    private func split(_ words: [Word], _ start: Int, _ end: Int) -> Found? {
        for place in words.indices.dropFirst(start + 1) {
            guard let turn = Self.splits.best(in: words, at: place) else {
                // "X, Y was the old name"
                guard message.isClauseBreak(words[place].token - 1), let old = known(words, place),
                    old.end < words.count, Self.gone.best(in: words, at: old.end) != nil
                else { continue }
                return front(words, start, place, old, place)
            }
            let opens = turn.match.range.upperBound
            if turn.meaning == .said, !message.isClauseBreak(words[place].token - 1) { continue }
            if turn.meaning == .preferred, !words[start..<place].contains(where: { $0.text == "prefer" }) { continue }
            // "my title is not Nurse, I'm Charge Nurse"
            if turn.meaning == .denied, Self.beings.contains(words[place - 1]) { continue }
            guard let old = known(words, opens) else { continue }
            // "not Y but X" and "Y, X" go on behind.
            if turn.meaning == .denied, place == start { continue }
            return front(words, start, place, old, opens)
        }
        return nil
    }

    private func front(
        _ words: [Word], _ start: Int, _ place: Int, _ old: (field: Field, end: Int), _ opens: Int
    ) -> Found? {
        guard place > start else { return nil }
        var first = start
        // "change the first part: I'm a coach and not a therapist"
        if let colon = words[start..<place].lastIndex(where: { message.folded($0.token + 1) == ":" }), colon + 1 < place
        {
            first = colon + 1
        }
        for _ in 0..<3 {
            guard let lead = opener(words, first, old.field), lead < place else { break }
            first = lead
        }
        let value = message.opening(before: words[first].token)..<(words[place - 1].token + 1)
        return Found(
            field: old.field, value: message.trimmed(value),
            old: words[opens].token..<(words[old.end - 1].token + 1))
    }

    private func opener(_ words: [Word], _ start: Int, _ field: Field) -> Int? {
        let verb = Self.verbs.best(in: words, at: start)?.match.range.upperBound
        let better = Self.betters.best(in: words, at: start)?.match.range.upperBound
        guard field == .speakingExperience || field == .promotion || field == .achievements else {
            return [verb, better].compactMap { $0 }.max()
        }
        let show = Self.showLeads.best(in: words, at: start)?.match.range.upperBound
        return [verb, better, show].compactMap { $0 }.max()
    }

    /// A "rather than Y" behind the new value.
    private func contrast(of found: Found) -> Found {
        var found = found
        let words = Word.words(of: message, in: found.value)
        guard words.count > 2 else { return found }
        for place in words.indices.dropFirst() {
            guard let turn = Self.splits.best(in: words, at: place),
                turn.meaning == .instead || turn.meaning == .denied,
                turn.match.range.upperBound < words.count
            else { continue }
            let old = known(words, turn.match.range.upperBound)
            guard turn.meaning == .instead || old != nil else { continue }
            found.value = message.trimmed(found.value.lowerBound..<words[place].token)
            found.old = words[turn.match.range.upperBound].token..<(words[words.count - 1].token + 1)
            if let old { found.field = old.field }
            return found
        }
        return found
    }

    // MARK: Statements

    /// "The book is called X", "my course is now called X"
    private func renamed(_ part: Part) -> Found? {
        let words = part.words
        guard let lead = Self.namings.best(in: words, at: part.start), lead.match.range.upperBound < words.count,
            let noun = words[lead.match.range].first(where: {
                Self.promoted.contains($0) || Self.shows.contains($0)
            })
        else { return nil }
        let fields: [Field] = Self.promoted.contains(noun) ? [.promotion, .speakingExperience] : [.speakingExperience]
        guard let field = fields.first(where: { isKnown($0) }), target == nil || target == field else { return nil }
        return Found(field: field, value: words[lead.match.range.upperBound].token..<part.end)
    }

    /// "Y should read X", "Y is too broad, better X", "I've moved from Y to X"
    private func turned(_ part: Part) -> Found? {
        let words = part.words
        if let moved = Self.moves.best(in: words, at: part.start) {
            guard let old = known(words, moved.match.range.upperBound), old.end + 1 < words.count,
                Self.into.contains(words[old.end])
            else { return nil }
            return Found(
                field: old.field, value: words[old.end + 1].token..<part.end,
                old: words[moved.match.range.upperBound].token..<(words[old.end - 1].token + 1))
        }
        let start = Self.saids.best(in: words, at: part.start)?.match.range.upperBound ?? part.start
        guard let old = known(words, start), old.end < words.count else { return nil }
        let tokens = words[start].token..<(words[old.end - 1].token + 1)
        for place in words.indices[old.end...].prefix(8) {
            guard let turn = Self.turns.best(in: words, at: place), turn.match.range.upperBound < words.count,
                place == old.end || message.isClauseBreak(words[place].token - 1) || words[place].text == "but"
            else { continue }
            return strong(
                Found(field: old.field, value: words[turn.match.range.upperBound].token..<part.end, old: tokens))
        }
        return nil
    }

    /// "content strategy is more accurate now"
    private func strong(_ found: Found) -> Found {
        let words = Word.words(of: message, in: found.value)
        guard let place = words.indices.dropFirst().first(where: { Self.closer.best(in: words, at: $0) != nil })
        else { return found }
        var found = found
        found.value = message.trimmed(found.value.lowerBound..<words[place].token)
        return found
    }

    /// "better X", "I'd say X", "it should be X", "X is closer", of what was asked or proposed and is known.
    private func plain(_ part: Part) -> Found? {
        let words = part.words
        if let better = Self.betters.best(in: words, at: part.start), better.match.range.upperBound < words.count {
            let start = words[better.match.range.upperBound].token
            guard let field = target ?? role(words, from: better.match.range.upperBound) else { return nil }
            return strong(Found(field: field, value: start..<part.end))
        }
        if let place = words.indices.dropFirst(part.start + 1).first(where: { index in
            Self.closer.best(in: words, at: index)?.match.range.upperBound == words.count
        }) {
            return target.map { Found(field: $0, value: words[part.start].token..<words[place].token) }
        }
        guard let copula = Self.copulas.best(in: words, at: part.start), copula.match.range.upperBound < words.count
        else { return nil }
        let value = words[copula.match.range.upperBound].token..<part.end
        if let target, isKnown(target) {
            let cut = RevisionTails(message: message).cut(value)
            let isShort =
                [.fullName, .company, .yearsExperience].contains(target)
                || role(words, from: copula.match.range.upperBound) == target
            guard
                isShort
                    || target.takesWholeAnswer && (cut.upperBound < message.trimmed(value).upperBound || part.start > 0)
            else { return nil }
            return Found(field: target, value: value)
        }
        // "Correct, except that I'm a lead developer now"
        guard part.start > 0, words[part.start].text.hasPrefix("i"), words[part.start].text != "its",
            let role = role(words, from: copula.match.range.upperBound)
        else { return nil }
        return Found(field: role, value: value)
    }

    /// The role, where a word for one follows and it is known.
    private func role(_ words: [Word], from start: Int) -> Field? {
        guard isKnown(.role), words.count - start <= 8, words[start...].contains(where: { RoleWords.isHead($0.text) }),
            !words[start...].contains(where: { ["at", "to"].contains($0.text) })
        else { return nil }
        return .role
    }

    /// "My name has one f only, Yusuf Benchekroun", "it's Tracey with an e, Tracey Bickerstaff"
    private func spelled(_ part: Part) -> Found? {
        let words = part.words
        let clauses = message.clauses(of: words[part.start].token..<part.end)
        guard clauses.count == 2,
            words.indices[part.start...].contains(where: {
                words[$0].token < clauses[1].lowerBound && Self.spellings.best(in: words, at: $0) != nil
            }), case let value = message.trimmed(clauses[1]),
            case let named = Word.words(of: message, in: value), (1...4).contains(named.count),
            named.allSatisfy({
                CompanyReader(message: message).isProper($0.token) || NameReader.particles.contains($0.text)
            })
        else { return nil }
        let field = name(in: words, part.start, value.lowerBound) ?? target
        if let field, [.company, .fullName, .role].contains(field) { return Found(field: field, value: value) }
        guard isKnown(.fullName), named.count > 1, NameReader(message: message).bare(value) != nil else { return nil }
        return Found(field: .fullName, value: value)
    }

    /// "yes except my title is senior associate now", "one correction, years should be 9"
    private func named(_ part: Part) -> Found? {
        let words = part.words
        // "Years: 28."
        if let field = FieldNames.names(in: words, at: part.start).first,
            case let next = part.start + field.length, next < words.count,
            message.folded(words[next - 1].token + 1) == ":",
            let field = field.field(asked: context.asked), isKnown(field), !context.asked.contains(field)
        {
            var start = next
            if let better = Self.betters.best(in: words, at: next), better.match.range.upperBound < words.count {
                start = better.match.range.upperBound
            }
            return contrast(of: Found(field: field, value: words[start].token..<part.end))
        }
        guard part.start > 0, let lead = Self.statements.best(in: words, at: part.start),
            lead.match.range.upperBound < words.count, let field = lead.match.field?.field(asked: context.asked),
            isKnown(field), field != .successStories
        else { return nil }
        return contrast(of: Found(field: field, value: words[lead.match.range.upperBound].token..<part.end))
    }

    // MARK: What is known

    private func isKnown(_ field: Field) -> Bool { !(context.known[field] ?? []).isEmpty }

    private func colon(in words: ArraySlice<Word>) -> Int? {
        words.lazy.map { $0.token + 1 }.first { message.folded($0) == ":" }
    }

    /// The field named between an order and its colon.
    private func name(in words: [Word], _ start: Int, _ colon: Int) -> Field? {
        for index in words.indices[start...].prefix(6) where words[index].token < colon {
            guard let field = FieldNames.names(in: words, at: index).first?.field(asked: context.asked) else {
                continue
            }
            return isKnown(field) ? field : nil
        }
        return nil
    }

    /// The longest known value that begins at a word, articles and prepositions before it skipped.
    private func known(_ words: [Word], _ start: Int) -> (field: Field, end: Int)? {
        var start = start
        for _ in 0..<2 where start < words.count && Self.articles.contains(words[start]) {
            if let found = knownHere(words, start) { return found }
            start += 1
        }
        return knownHere(words, start)
    }

    private func knownHere(_ words: [Word], _ start: Int) -> (field: Field, end: Int)? {
        guard start < words.count else { return nil }
        var best: (field: Field, end: Int)?
        for field in context.known.keys.sorted() where field != .successStories {
            for value in (context.known[field] ?? []).prefix(24) {
                let parts = Self.parts(KnownValues.text(value))
                guard (1...10).contains(parts.count), start + parts.count <= words.count,
                    parts.indices.allSatisfy({ isSame(words[start + $0], parts[$0]) })
                else { continue }
                var end = start + parts.count
                if field == .yearsExperience, end < words.count, words[end].text.hasPrefix("year") { end += 1 }
                if end > best?.end ?? 0 { best = (field, end) }
            }
        }
        return best
    }

    private func isSame(_ word: Word, _ part: String) -> Bool {
        word.text == part || word.text.hasPrefix("<") && message.folded(word.token) == part
    }

    private static func parts(_ text: String) -> [String] {
        let all = text.split(separator: " ").map { part in
            part.contains("@") || part.contains("/")
                ? Folding.fold(String(part))
                : Word.plain(Folding.fold(String(part)).filter { !".,\"“”!?:;()".contains($0) })
        }.map { $0 == "&" ? "and" : $0 }.filter { !$0.isEmpty }
        return all.count > 1 && ["a", "an", "the", "my"].contains(all[0]) ? Array(all.dropFirst()) : all
    }
}
