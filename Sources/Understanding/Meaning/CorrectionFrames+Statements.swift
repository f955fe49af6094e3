import InterviewCore

extension CorrectionFrames {
    /// "Not 25.", "Can I rephrase?": the field of which the next sentence says what it is to be.
    func announced(by sentence: Sentence) -> (field: Field, old: Range<Int>?)? {
        let words = sentence.words
        guard (2...12).contains(words.count) else { return nil }
        // "The website changed." is all lead.
        let lead = CorrectionLeads(message: message).skip(words).end
        let start = lead < words.count ? lead : 0
        let saying = Self.saids.best(in: words, at: start)
        if let lead = Self.contrasts.best(in: words, at: start) ?? saying, lead.meaning,
            let old = known(words, lead.match.range.upperBound), old.end == words.count
        {
            return (old.field, words[lead.match.range.upperBound].token..<(words[old.end - 1].token + 1))
        }
        // "Evenings don't work after all."
        if let old = known(words, start), old.end < words.count, old.field != .successStories,
            !context.asked.contains(old.field), Self.failing.best(in: words, at: old.end) != nil
        {
            return (old.field, words[start].token..<(words[old.end - 1].token + 1))
        }
        // "Not Jensen!": a part of the name that is known
        if words.count - start <= 3, start < words.count, words[start].text == "not", start + 1 < words.count,
            KnownValues(known: context.known.filter { $0.key == .fullName }).hasPart(words[words.count - 1].text)
        {
            return (.fullName, nil)
        }
        guard let found = Self.announcements.best(in: words, at: start) else { return nil }
        let named = found.match.field?.field(asked: context.asked)
        guard let field = named ?? target, isKnown(field) else { return nil }
        return (field, nil)
    }

    private static let failing = PhraseBook<Bool>([
        (
            true,
            """
            dont|doesnt|wont|cant|no|didnt longer? work|suit|fit|do|exist|apply|hold|happen for? me|us? after|any|at|out? all|more? anymore|longer|now|sorry|unfortunately|though? $
            is|are no|not longer|good|right|possible|true|free|ok|okay? for? me|us? after|any|at? all|more? anymore|now|sorry|unfortunately|though? $
            isnt|arent|wasnt|werent longer|good|right|possible|true|free|ok|okay? for? me|us? after|any|at? all|more? anymore|now|sorry|unfortunately|though? $
            is|are|was|were wrong|off|out|impossible now|sorry? $
            """
        )
    ])

    /// "I want to change what I said about my audience", where another question is open.
    func wishes(_ sentence: Sentence) -> Bool {
        guard !sentence.asks, let first = sentence.words.first, target == nil else { return false }
        return ["i", "id", "please", "let", "ill"].contains(first.text)
            && sentence.words.prefix(6).contains { ["change", "correct", "fix", "update", "edit"].contains($0.text) }
    }

    /// "I've changed jobs since I started filling this in": why something is to be set right.
    static func tellsNews(_ words: [Word]) -> Bool {
        (2...14).contains(words.count) && news.best(in: words, at: 0) != nil
    }

    private static let news = PhraseBook<Bool>([
        (
            true,
            """
            <no> i|ive|we|weve just|recently|actually|have? changed|switched|moved|quit|left|swapped job|jobs|companies|company|employer|employers|roles|career|careers|firms|houses|on|my|our
            <no> i|ive|we|weve just|recently|actually|have? renamed|rebranded|merged|married|divorced|retired|realised|realized|noticed|remembered
            <no> i|ive|we|weve just|recently|have? got|been promoted|married|hired|made
            """
        )
    ])

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
        let lead = CorrectionLeads(message: message).skip(words)
        return lead.end == words.count && lead.isReason
    }

    /// Where a sentence's own words begin.
    func body(of sentence: Sentence) -> Range<Int> {
        let words = sentence.words
        var start = CorrectionLeads(message: message).skip(words).end
        for _ in 0..<3 {
            guard let verb = Self.verbs.best(in: words, at: start) else { break }
            start = verb.match.range.upperBound
        }
        guard start < words.count else { return sentence.content }
        return words[start].token..<sentence.tokens.upperBound
    }

    // MARK: Statements

    /// "The book is called X", "my course is now called X"
    func renamed(_ part: Part) -> Found? {
        let words = part.words
        guard
            let lead = Self.namings.best(in: words, at: part.start)
                ?? (part.start > 0 ? Self.apologies.best(in: words, at: part.start) : nil),
            lead.match.range.upperBound < words.count,
            let noun = words[lead.match.range].first(where: {
                Self.promoted.contains($0) || Self.shows.contains($0)
            })
        else { return nil }
        let fields: [Field] = Self.promoted.contains(noun) ? [.promotion, .speakingExperience] : [.speakingExperience]
        guard let field = fields.first(where: { isKnown($0) }), target == nil || target == field else { return nil }
        return Found(field: field, value: words[lead.match.range.upperBound].token..<part.end)
    }

    /// "Y should read X", "Y is too broad, better X", "I've moved from Y to X"
    func turned(_ part: Part) -> Found? {
        let words = part.words
        // "the second one should be wolves and what we owe them"
        if let target, target.spec.isList, isKnown(target), let item = Self.items.best(in: words, at: part.start),
            let ordinal = item.match.ordinal, item.match.range.upperBound < words.count
        {
            return Found(field: target, ordinal: ordinal, value: words[item.match.range.upperBound].token..<part.end)
        }
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
    func plain(_ part: Part) -> Found? {
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
            let cut = CorrectionTails(message: message).cut(value)
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

    /// "It's Bram de Wolff with two f's, you've got one": the name in front of how it is spelled.
    private func named(beforeSpelling part: Part) -> Found? {
        let words = part.words
        guard let copula = Self.naming_.best(in: words, at: part.start)?.match.range.upperBound,
            let place = words.indices.dropFirst(copula + 1).prefix(6).first(where: {
                Self.spellings.best(in: words, at: $0) != nil
            }), words[place].text == "with" || words[place].text == "without"
        else { return nil }
        let value = words[copula].token..<(words[place - 1].token + 1)
        let companies = CompanyReader(message: message)
        let known = KnownValues(known: context.known)
        guard
            words[copula..<place].allSatisfy({ companies.isProper($0.token) || NameReader.particles.contains($0.text) }
            ),
            case let name = message.text(ofTokens: value),
            let field = known.lookalike(of: name, in: [.fullName, .company]),
            // "It's Clara with a K: Klara"
            !(context.known[field] ?? []).contains(where: {
                Folding.fold(KnownValues.text($0)).contains(Folding.fold(name))
            })
        else { return nil }
        return Found(field: field, value: value)
    }
    /// "I no longer go by Jo, it's Joanna Reyes now"
    private func calledAnew(_ part: Part) -> Found? {
        let words = part.words
        guard isKnown(.fullName), let former = Self.formerNames.best(in: words, at: part.start)?.match.range.upperBound,
            let next = words.indices[former...].prefix(5).first(where: { message.isClauseBreak(words[$0].token - 1) }),
            let lead = Self.naming_.best(in: words, at: next)?.match.range.upperBound, lead < words.count,
            CompanyReader(message: message).isProper(words[lead].token)
        else { return nil }
        let names = words[lead...].prefix {
            CompanyReader(message: message).isProper($0.token) || NameReader.particles.contains($0.text)
        }
        guard (1...5).contains(names.count), let last = names.last else { return nil }
        return Found(field: .fullName, value: words[lead].token..<(last.token + 1))
    }
    private static let formerNames = PhraseBook<Bool>([
        (
            true,
            "i dont go by\ni no longer go by\nim|i not|no am? not? longer? called|named|known as?\nnobody|noone calls me"
        )
    ])
    private static let naming_ = PhraseBook<Bool>([
        (true, "its|im|thats\nit|that|i is|am\n<my> @field is\nplease? call me\ni go by\nput|use|write")
    ])

    /// "My name has one f only, Yusuf Benchekroun", "it's Tracey with an e, Tracey Bickerstaff"
    func spelled(_ part: Part) -> Found? {
        if let found = named(beforeSpelling: part) ?? calledAnew(part) { return found }
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
    func named(_ part: Part) -> Found? {
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
        let start = part.start > 0 ? part.start : behindNews(words)
        guard let lead = Self.statements.best(in: words, at: start),
            lead.match.range.upperBound < words.count, let field = lead.match.field?.field(asked: context.asked),
            isKnown(field), field != .successStories,
            start > 0 || isNews(words, from: lead.match.range.upperBound, field)
        else { return nil }
        return contrast(of: Found(field: field, value: words[lead.match.range.upperBound].token..<part.end))
    }

    /// "We got married, my surname is Okafor now": the word at which the second clause begins, else the first.
    private func behindNews(_ words: [Word]) -> Int {
        guard let next = words.indices.dropFirst(2).first(where: { message.isClauseBreak(words[$0].token - 1) }),
            Self.tellsNews(Array(words[..<next]))
        else { return 0 }
        return next
    }

    /// "Company is Hexley Robotics now": a name or a title of few words that holds now.
    private func isNews(_ words: [Word], from start: Int, _ field: Field) -> Bool {
        guard
            let now = words.indices[start...].prefix(8).first(where: { ["now", "nowadays"].contains(words[$0].text) }),
            now > start, now + 1 == words.count || message.isClauseBreak(words[now].token + 1),
            !(words[start].token..<words[now].token).contains(where: { message.isClauseBreak($0) })
        else { return false }
        let value = words[start..<now]
        let isProper = CompanyReader(message: message).isProper(words[start].token)
        switch field {
        case .role: return isProper || value.contains { RoleWords.isHead($0.text) }
        case .company, .fullName:
            // Whoever writes without capitals names houses without them.
            let isPlain = message.tokens[words[0].token].text.first?.isLowercase ?? false
            return isProper || isPlain && !Self.owners.contains(words[start])
        default: return !field.takesWholeAnswer
        }
    }

    private static let owners = WordSets.set("my our your his her their its a an the what where who how all everything")
}
