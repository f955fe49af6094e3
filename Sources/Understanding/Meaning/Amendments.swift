import InterviewCore

/// Corrections that no set phrase tells: a field of few words is named, a word says that it no longer holds, and what
/// holds now stands behind, in the same sentence or the next.
struct Amendments: Sendable {
    let message: MessageText
    let context: ReadingContext

    /// The known field that a sentence says is wrong, and where its words for that end.
    func field(troubledIn sentence: Sentence) -> (field: Field, end: Int)? {
        // "number's changed"
        let words = sentence.words.map { word in
            message.folded(word.token).hasSuffix("'s") && word.text.hasSuffix("s") || word.text == "numbers"
                ? Word(text: String(word.text.dropLast()), token: word.token) : word
        }
        guard (2...32).contains(words.count) else { return nil }
        if let left = Self.leavings.first(in: words), isKnown(.company), holdsKnown(.company, sentence) {
            return (.company, words[left.match.range.upperBound - 1].token + 1)
        }
        if let left = Self.endings.first(in: words), isKnown(.role), holdsKnown(.role, sentence) {
            return (.role, words[left.match.range.upperBound - 1].token + 1)
        }
        if let promoted = Self.promotions.first(in: words), isKnown(.role) {
            return (.role, words[promoted.match.range.upperBound - 1].token + 1)
        }
        // "I miscounted, it is 28 years"
        if isKnown(.yearsExperience), words.prefix(4).contains(where: { Self.miscounts.contains($0) }) {
            return (.yearsExperience, sentence.tokens.lowerBound)
        }
        if let denied = denied(sentence) { return denied }
        guard Self.troubles.first(in: words) != nil || namesOwner(words) else { return nil }
        for index in words.indices {
            guard let name = FieldNames.names(in: words, at: index).first,
                let field = name.fields.first(where: { Self.amendable.contains($0) && isKnown($0) }),
                index == 0 || words[max(0, index - 3)..<index].contains(where: { Self.owners.contains($0) })
            else { continue }
            return (field, words[index + name.length - 1].token + 1)
        }
        return nil
    }

    private static let miscounts = WordSets.set("miscounted miscalculated miscount misremembered")

    /// "… is my landlord's"
    private func namesOwner(_ words: [Word]) -> Bool {
        zip(words, words.dropFirst()).contains {
            ["my", "our", "his", "her"].contains($0.text) && message.folded($1.token).hasSuffix("'s")
        }
    }

    private static let endings = PhraseBook<Bool>([
        (true, "im|am no longer|more\nim|am|weare not the|a|an|just|only? *3 anymore|any\ni used to be")
    ])
    private static let promotions = PhraseBook<Bool>([
        (
            true,
            "ive been|got|just promoted|made\nive just been promoted|made\ni was|got promoted\ni have been|got promoted"
        )
    ])

    /// "I work at Ferris Mutual these days, not Ferris & Co": a known value that is denied.
    private func denied(_ sentence: Sentence) -> (field: Field, end: Int)? {
        guard sentence.words.contains(where: { ["not", "instead", "rather"].contains($0.text) }) else { return nil }
        let known = KnownValues(known: context.known.filter { [.fullName, .role, .company].contains($0.key) })
        guard let old = Negation.find(in: sentence.tokens, of: message).old,
            let place = known.whole(message.text(ofTokens: old))
        else { return nil }
        return (place.field, sentence.tokens.lowerBound)
    }

    /// "Actually not Wednesdays. Thursday mornings.": where everything is shown, words of one known value that are
    /// denied and nothing else; `rest` is what stands behind them in the same sentence.
    func field(plainlyDeniedIn sentence: Sentence) -> (field: Field, rest: Range<Int>?)? {
        guard context.stage == .summary || context.stage == .learned else { return nil }
        let clauses = message.clauses(of: sentence.content)
        let lead = Word.words(of: message, in: clauses.first ?? sentence.content)
        guard let no = lead.firstIndex(where: { Self.nots.contains($0) }), no <= 2 else { return nil }
        let denied = lead[(no + 1)...].map { KnownValues.stem($0.text) }
        guard (1...4).contains(denied.count), clauses.count <= 2 else { return nil }
        let holding = context.known.keys.filter { field in
            field != .successStories
                && (context.known[field] ?? []).contains { value in
                    let stems = Set(
                        KnownValues.text(value).split(whereSeparator: { !$0.isLetter }).map {
                            KnownValues.stem(Folding.fold(String($0)))
                        })
                    return denied.allSatisfy { stems.contains($0) }
                }
        }
        guard holding.count == 1, let field = holding.first, !field.spec.isList else { return nil }
        return (field, clauses.count == 2 ? clauses[1] : nil)
    }

    private static let nots = WordSets.set("not nicht pas non nao no")

    /// What a sentence says holds now: the last thing behind "it's", "should be", "now" that may be the field's value.
    func value(of field: Field, in sentence: Sentence, from start: Int? = nil, mayBeBare: Bool = false) -> Range<Int>? {
        let tokens = (start ?? sentence.tokens.lowerBound)..<sentence.tokens.upperBound
        guard !tokens.isEmpty, sentence.words.count <= 32 else { return nil }
        if field.isShaped { return shape(of: field, in: tokens) }
        let words = Word.words(of: message, in: tokens)
        for index in words.indices.reversed() {
            guard let cue = Self.cues.best(in: words, at: index), cue.match.range.upperBound < words.count else {
                continue
            }
            if cue.meaning == .weak, index == 0 || !Self.turning.contains(words[index - 1]) { continue }
            if let value = accepted(words[cue.match.range.upperBound].token..<tokens.upperBound, as: field) {
                return value
            }
        }
        if let colon = tokens.last(where: { message.folded($0) == ":" }), colon + 1 < tokens.upperBound,
            let value = accepted((colon + 1)..<tokens.upperBound, as: field)
        {
            return value
        }
        return mayBeBare ? accepted(tokens, as: field) : nil
    }

    /// "the award was 2024, it should be CFO of the Year 2024": an item of a list, said anew with a word changed.
    func item(in sentence: Sentence) -> (field: Field, ordinal: Int, value: Range<Int>)? {
        let words = sentence.words
        guard (4...32).contains(words.count) else { return nil }
        for index in words.indices.reversed() {
            guard let cue = Self.renewals.best(in: words, at: index), cue.match.range.upperBound < words.count else {
                continue
            }
            let value = message.trimmed(words[cue.match.range.upperBound].token..<sentence.tokens.upperBound)
            let text = Folding.fold(message.text(ofTokens: value))
            for (field, items) in context.known.sorted(by: { $0.key < $1.key })
            where field.spec.isList && field.spec.kind == .text {
                let place = items.prefix(20).firstIndex { item in
                    let likeness = KnownValues.similarity(Folding.fold(KnownValues.text(item)), text)
                    return likeness >= 0.7 && likeness < 1
                }
                if let place { return (field, place + 1, value) }
            }
        }
        return nil
    }

    private static let renewals = PhraseBook<Bool>([
        (true, "it|that|this should be|read|say\nshould be|read|say\nmake it|that\ni meant\nits|thats actually|really")
    ])

    // MARK: Values

    /// The value of a field told by its shape, read as an answer to its question.
    func shapedValue(_ field: Field, in tokens: Range<Int>) -> FactValue? {
        let part = MessageText(message.text(ofTokens: tokens))
        let asking = ReadingContext(asked: [field], known: [:], today: context.today)
        return ShapedValues.find(in: part, context: asking).first { $0.field == field }?.value
    }

    private func shape(of field: Field, in tokens: Range<Int>) -> Range<Int>? {
        switch field {
        case .email: return last(of: .email, in: tokens)
        case .linkedinURL, .website: return last(of: .link, in: tokens)
        case .yearsExperience, .phone:
            var end = tokens.upperBound
            while end > tokens.lowerBound, !isNumber(end - 1) { end -= 1 }
            var start = end
            while start > tokens.lowerBound, isNumber(start - 1) || isNumberSign(start - 1) { start -= 1 }
            while start < end, !isNumber(start), message.folded(start) != "+", message.folded(start) != "(" {
                start += 1
            }
            guard start < end, let value = shapedValue(field, in: start..<end), !isValue(value, of: field) else {
                return nil
            }
            return start..<end
        default: return nil
        }
    }

    private func isNumber(_ index: Int) -> Bool {
        message.kind(index) == .number
            || message.kind(index) == .word && NumberWords.match(in: message, at: index) != nil
    }

    private func isNumberSign(_ index: Int) -> Bool {
        ["+", "(", ")", "-", ".", "/", "and"].contains(message.folded(index))
    }

    private func last(of kind: Token.Kind, in tokens: Range<Int>) -> Range<Int>? {
        tokens.last { message.kind($0) == kind && !AddressOwner.isDismissed(message, $0) }.map { $0..<($0 + 1) }
    }

    /// A stretch as the value of a name, role or company, without what follows it; nil if it is none.
    func accepted(_ tokens: Range<Int>, as field: Field) -> Range<Int>? {
        let negation = Negation.find(in: tokens, of: message)
        var range = message.clauses(of: negation.value).first ?? negation.value
        while range.count > 1, Self.tails.contains(message.folded(range.upperBound - 1)) {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        // "Head of Dispatch as of today"
        if let since = range.dropFirst().first(where: { message.folded($0) == "as" && message.folded($0 + 1) == "of" })
        {
            range = range.lowerBound..<since
        }
        // "Stonecrop in January"
        if let time = range.dropFirst().first(where: isTime) { range = range.lowerBound..<time }
        range = message.trimmed(range)
        if field == .role, range.count > 1, ["a", "an", "the"].contains(message.folded(range.lowerBound)) {
            range = range.lowerBound + 1..<range.upperBound
        }
        let words = Word.words(of: message, in: range)
        guard (1...7).contains(words.count), !words.contains(where: { Self.never.contains($0) }) else { return nil }
        let companies = CompanyReader(message: message)
        let isProper = words.allSatisfy {
            companies.isProper($0.token) || CompanyReader.inner.contains($0.text)
                || NameReader.particles.contains($0.text)
        }
        let isAlike = KnownValues(known: context.known).lookalike(of: message.text(ofTokens: range), in: [field]) != nil
        switch field {
        case .fullName: return (isProper || isAlike) && NameReader(message: message).bare(range) != nil ? range : nil
        case .company: return isProper || isAlike ? range : nil
        case .role:
            let isHeaded = words.contains { RoleWords.isHead($0.text) }
            let isSaid = words.contains { CommonWords.verbs.contains($0.text) }
            return (isProper || isHeaded) && !isSaid ? range : nil
        default: return nil
        }
    }

    private func isTime(_ index: Int) -> Bool {
        let next = message.folded(index + 1)
        return ["in", "since", "from", "on", "last", "this", "back", "earlier"].contains(message.folded(index))
            && (message.kind(index + 1) == .number || ListReader.months.contains(next)
                || Self.times.contains(next))
    }

    private func isKnown(_ field: Field) -> Bool { !(context.known[field] ?? []).isEmpty }

    private func isValue(_ value: FactValue, of field: Field) -> Bool { (context.known[field] ?? []).contains(value) }

    private func holdsKnown(_ field: Field, _ sentence: Sentence) -> Bool {
        let said = Folding.fold(message.text(ofTokens: sentence.tokens))
        return (context.known[field] ?? []).contains { said.contains(Folding.fold(KnownValues.text($0))) }
    }

    // MARK: Words

    private static let amendable: Set<Field> = [
        .fullName, .email, .linkedinURL, .website, .phone, .role, .company, .yearsExperience,
    ]
    private static let owners = WordSets.set("my the our your that this wrong old new previous former current in")
    private static let never = WordSets.set("it its that this them wrong right you your not the one my i what")
    private static let times = WordSets.set(
        "week month year monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter morning afternoon"
    )
    private static let tails = WordSets.set(
        """
        now instead please nowadays these days anymore btw currently though thanks officially today actually already ok
        yesterday recently finally
        """)

    private static let troubles = PhraseBook<Bool>([
        (
            true,
            """
            wrong|incorrect|outdated|mistyped|misspelled|misspelt|misheard|typo|changed|changing|stale|obsolete|expired|lapsed|dead|rebranded|renamed|mistake|garbled|different|old|former
            out of date
            spelled|spelt|written
            is|are|was|were *1 off
            no longer
            not|isnt|wasnt|arent right|correct|mine|my|real|current|how|the|quite|spelled|spelt|actually
            ends|starts|begins|finishes|end|start in|with
            there|theres|has is|are? no|a|an|one|two|only *2 in|at
            with|without a|an|no|one|two *1 not|and
            missing|extra
            mine is
            is|are|was my|his|her|their|someone|somebody *1 brothers|sisters|wifes|husbands|elses|partners|colleagues|fathers|mothers|sons|daughters|cousins
            is|are called|named|spelled|spelt
            is|are now
            now|instead
            fix|correct|update|amend|change|changes
            moved|married|divorced|promoted
            """
        )
    ])

    private static let leavings = PhraseBook<Bool>([
        (
            true,
            """
            i|ive|we have? left|quit|moved
            im|am|weare no longer *1 at|with|for
            im|am|weare not *1 at|with|for
            i|we no longer work|am|are at|for|with
            i|we dont work at|for|with
            i|ive|we|weve moved|gone on from
            i|ive finished|stopped working? at|with|for
            """
        )
    ])

    private enum Cue: Sendable { case sure, weak }

    /// Behind which a preposition leads to what holds now.
    private static let turning = WordSets.set(
        "promoted moved changed switched rebranded renamed it that updated corrected work im am now us")

    private static let cues = PhraseBook<Cue>([
        (.weak, "to|as|into|at|with|for"),
        (
            .sure,
            """
            its|thats|theyre|im|mine|weare
            it|that|this|mine|one|name|title is|was
            i am
            spelled|spelt|written
            is|are now|called|named|actually|really|spelled|spelt
            should|must|ought|needs to? be|read|say
            should|must have been
            now|called|named|becomes|became|joined|instead
            promoted|rebranded|renamed|changed to|as|into
            i|ive said|meant|wrote|typed|told|had|put you?
            make it|that
            new|right|correct|proper|real|actual one|name|title|version? is?
            use|put|write
            """
        ),
    ])
}
