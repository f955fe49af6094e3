import InterviewCore

/// English frames of a correction: what a known value is to become, in an order, a wish or a contrast ("make it X",
/// "I'd say X rather than Y", "Y should read X", "X, I wrote Y before").
///
/// The field is told by the old value, by its name, or it is the one asked or proposed of which something is known.
struct CorrectionFrames: Sendable {
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
        if let years = recounted(words) { return years }
        let lead = CorrectionLeads(message: message).skip(words)
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
        let tails = CorrectionTails(message: message)
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
        var part = part
        // "In my topics, swap A for B"
        if let place = Self.places.best(in: words, at: part.start), let field = place.match.field,
            place.match.range.upperBound < words.count, field.fields.contains(where: isKnown),
            let order = Self.orders.best(in: words, at: place.match.range.upperBound), order.meaning == .change
        {
            part.start = place.match.range.upperBound
        }
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
        if order.meaning == .make, let object = object(words, body, isMade: true),
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
            guard let object = object(words, body), object.end == turn,
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
    private func object(_ words: [Word], _ start: Int, isMade: Bool = false) -> Object? {
        if let old = known(words, start) {
            return (old.field, nil, words[start].token..<(words[old.end - 1].token + 1), old.end, false)
        }
        guard let found = Self.objects.best(in: words, at: start) else { return nil }
        var end = found.match.range.upperBound
        var ordinal = found.match.ordinal
        let field = found.match.field?.field(asked: context.asked)
        // "make topic one …"
        if let field, field.spec.isList, end + 1 < words.count, let number = words[end].ordinal {
            ordinal = number
            end += 1
        }
        if field != nil, let old = known(words, end) {
            return (old.field, nil, words[end].token..<(words[old.end - 1].token + 1), old.end, false)
        }
        // "change the link", of what was promoted
        let isVague = (found.match.field?.fields.count ?? 0) > 1
        if let field, !isKnown(field), isVague { return (nil, nil, nil, end, true) }
        if let field, !isMade && target == nil || !isKnown(field) && field != target { return nil }
        return (field, ordinal, nil, end, true)
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
        // "put it back the way it was"
        if body + 1 < words.count, words[body + 1].text == "back" { return nil }
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
        guard start < words.count,
            !isDenied || message.isClauseBreak(words[start].token - 1) || words[start].text == "but"
        else { return nil }
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
        // "we renamed the company last month, so it should say A instead of B"
        if let clause = words.indices[first..<place].dropFirst().last(where: { index in
            guard message.isClauseBreak(words[index].token - 1) else { return false }
            let start = Self.joints.contains(words[index]) ? index + 1 : index
            return start < place && opener(words, start, old.field) != nil
        }) {
            first = Self.joints.contains(words[clause]) ? clause + 1 : clause
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
    func contrast(of found: Found) -> Found {
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

    // MARK: What is known

    func isKnown(_ field: Field) -> Bool { !(context.known[field] ?? []).isEmpty }

    private func colon(in words: ArraySlice<Word>) -> Int? {
        words.lazy.map { $0.token + 1 }.first { message.folded($0) == ":" }
    }

    /// The field named between an order and its colon.
    func name(in words: [Word], _ start: Int, _ colon: Int) -> Field? {
        for index in words.indices[start...].prefix(6) where words[index].token < colon {
            guard let field = FieldNames.names(in: words, at: index).first?.field(asked: context.asked) else {
                continue
            }
            return isKnown(field) ? field : nil
        }
        return nil
    }

    /// The longest known value that begins at a word, articles and prepositions before it skipped.
    func known(_ words: [Word], _ start: Int) -> (field: Field, end: Int)? {
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
        word.text == part || word.isAddress && message.folded(word.token) == part
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
