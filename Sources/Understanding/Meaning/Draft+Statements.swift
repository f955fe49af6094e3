import InterviewCore

extension Draft {
    /// What the sentences say of themselves, asked or not.
    mutating func readStatements() {
        readNameParts()
        readHouses()
        for index in sentences.indices where !sentences[index].isSpent {
            introduce(index)
            volunteer(index)
            // "Talk to your neighbours. Really. It is …" stresses what is told.
            let isStress = wantsProse && asked[0].isTold && index > 0 && sentences[index].words.count == 1
            if !isStress || index == sentences.count - 1 { spendIfEmpty(index) }
        }
        readTrades()
    }

    // MARK: Name, role, company

    /// "I'm a financial planner", where the role was asked: no model need judge what the words say outright.
    mutating func readOwnRole() {
        guard asked.contains(.role), !wantsProse, !has(.role), context.stage == .question else { return }
        for index in sentences.indices.prefix(4) where !sentences[index].isSpent {
            let words = sentences[index].said
            guard (2...24).contains(words.count),
                words[0].text == "im" || words[0].text == "i" && words[1].text == "am",
                RoleReader(message).stated(in: sentences[index], allowsBare: false).role != nil
            else { continue }
            return introduce(index)
        }
        // "put head gardener please"
        guard asked == [.role], sentences.count == 1, !sentences[0].isSpent, (3...8).contains(sentences[0].words.count)
        else { return }
        let content = sentences[0].content
        let body = ShortLeads.body(of: content, field: .role, in: message)
        guard body.lowerBound > content.lowerBound, message.clauses(of: content).count == 1,
            Word.words(of: message, in: body).contains(where: { RoleWords.isHead($0.text) })
        else { return }
        _ = fillShort(.role, content, isLine: false)
    }

    private static let behindRole = WordSets.set("and with in on from near at since for")

    private mutating func introduce(_ index: Int) {
        let sentence = sentences[index]
        let isCorrecting = hits.contains { $0.intent.intent == .correct && $0.intent.field == nil }
        readName(sentence, isCorrecting)
        guard context.stage == .question || !sentence.words.isEmpty else { return }
        let found = RoleReader(message).stated(in: sentence, allowsBare: !wantsProse)
        let isStrong = found.role != nil && found.company != nil
        if isBioOpening(index), let work = bioWork(in: sentence), let role = work.role {
            state(.role, role, .state, keeps: true)
            if let company = work.company, !has(.company), !isKnown(.company) {
                state(.company, company, .state, keeps: true)
            }
            return
        }
        if isBioOpening(index), let role = bioRole(in: sentence) {
            state(.role, role, .state, keeps: true)
            // "Ich bin Förster und schlafe am liebsten im Wald": no house stands behind it.
            if found.role?.upperBound != role.upperBound { return }
        }
        // "I'm a trauma surgeon. I have …": a sentence that says what the guest is and nothing else.
        if asked == [.professionalBio], index == 0, sentences.count > 1, !isKnown(.role), !has(.role),
            sentence.said.first?.text == "im" || sentence.said.prefix(2).map(\.text) == ["i", "am"],
            let role = found.role,
            sentence.said.count <= 6 && message.trimmed(sentence.content).upperBound == role.upperBound
                || Self.behindRole.contains(message.folded(role.upperBound))
                    && ["a", "an", "the"].contains(message.folded(role.lowerBound - 1))
        {
            state(.role, role, .state, keeps: true)
        }
        readBioHouse(index)
        if wantsProse, !isCorrecting, !isStrong || isKnown(.role) || asked.contains(.achievements) { return }
        let isNow = sentence.said.contains { ["now", "currently"].contains($0.text) } && isKnown(.role)
        let change: Candidate.Change = isCorrecting || isNow && !asked.contains(.role) ? .replace(nil) : .state
        if let role = found.role, asked.contains(.fullName), !has(.fullName), NameReader(message: message).isTrade(role)
        {
            // "I'm Constance Judge"
            return state(.fullName, role, .state, keeps: wantsProse)
        }
        if let role = found.role, !has(.role), !overlapsName(role),
            !["on", "no", "not", "off", "out"].contains(message.folded(role.lowerBound))
        {
            state(.role, role, change, keeps: wantsProse && !isCorrecting)
        }
        if let company = found.company, !has(.company), !isDeclined(.company),
            // Where a website is asked, an address is one.
            !asked.contains(.website) || company.contains(where: { message.kind($0) != .link })
        {
            state(.company, company, change, keeps: wantsProse && !isCorrecting)
        }
        if isCorrecting, found.role != nil || found.company != nil { sentences[index].isSpent = true }
    }

    /// "I design prosthetic hands at Ferrous Lab.": where somebody works, told by what is done there.
    private mutating func readBioHouse(_ index: Int) {
        let words = sentences[index].said
        guard asked == [.professionalBio], index == 0, !has(.company), !isKnown(.company),
            (5...14).contains(words.count),
            words[0].text == "i", message.clauses(of: sentences[index].content).count == 1,
            words[1].text.utf8.count > 2, !words[1].text.hasSuffix("ed"), !Self.pasts.contains(words[1]),
            !Self.notDone.contains(words[1]),
            let at = words.indices.dropFirst(3).last(where: { words[$0].text == "at" }), at + 1 < words.count,
            CompanyReader(message: message).isProper(words[at + 1].token),
            let company = CompanyReader(message: message).company(
                from: words[at + 1].token, end: sentences[index].content.upperBound),
            message.trimmed(sentences[index].content).upperBound == company.upperBound
        else { return }
        state(.company, company, .state, keeps: true)
    }

    private static let notDone = WordSets.set(
        "have had met learned learnt was spent grew fell began started taught found saw stood love like live")

    private func overlapsName(_ role: Range<Int>) -> Bool {
        candidates.contains { $0.field == .fullName && message.tokens(of: $0.quote).overlaps(role) }
    }

    private mutating func state(_ field: Field, _ tokens: Range<Int>, _ change: Candidate.Change, keeps: Bool) {
        var text = Interpreter(message: message).text(tokens)
        if field == .fullName { text = NameReader.plain(text) }
        // "Acme's CEO": the ending belongs to the role that follows.
        let isOwner = candidates.contains {
            $0.field == .role && message.tokens(of: $0.quote).lowerBound == tokens.upperBound
        }
        if field == .company, isOwner, text.count > 2 { text = String(text.dropLast(2)) }
        let value = FactValue.text(text)
        add(field, value, at: tokens, change: change)
        if keeps { release(tokens) }
    }

    private mutating func readName(_ sentence: Sentence, _ isCorrecting: Bool) {
        guard !has(.fullName), !(wantsProse && isKnown(.fullName)), sentence.line == 0 || !wantsProse else { return }
        let isAsked = asked.contains(.fullName)
        if isKnown(.fullName), !isAsked, !isCorrecting { return }
        // "It's Coast FM, a local radio station"
        if !isAsked, asked.contains(.company), let first = sentence.said.first,
            ["its", "thats", "it"].contains(first.text)
        {
            return
        }
        guard
            var range = NameReader(message: message).introduced(in: sentence, isAsked: isAsked)
                ?? (asked == [.professionalBio] ? NameReader(message: message).firstName(opening: sentence) : nil)
        else { return }
        if isAsked, range.count <= 2, let full = fullName(behind: sentence, isShort: range.count == 1) { range = full }
        state(.fullName, range, isCorrecting ? .replace(nil) : .state, keeps: wantsProse)
    }

    /// "I'm Tom. Tom Arkwright.", "Call me Jo! Joanna Whitfield officially.": the whole name in a sentence of its own.
    private func fullName(behind first: Sentence, isShort: Bool) -> Range<Int>? {
        let companies = CompanyReader(message: message)
        for sentence in sentences.prefix(12) where sentence.tokens.lowerBound > first.tokens.lowerBound {
            let words = sentence.words.filter { !Self.official.contains($0) }
            guard (2...5).contains(words.count), isShort || words.count < sentence.words.count,
                let start = words.first?.token, let end = words.last?.token,
                words.allSatisfy({
                    !isTaken($0.token) && companies.isProper($0.token) || NameReader.particles.contains($0.text)
                })
            else { continue }
            if let name = NameReader(message: message).bare(start..<(end + 1)) { return name }
        }
        return nil
    }

    private static let official = WordSets.set("officially formally legally really in full properly on paper is my")

    // MARK: The rest

    private mutating func volunteer(_ index: Int) {
        let sentence = sentences[index]
        let found = Statements(message: message, asked: asked).found(in: sentence)
        let isMixed = Set(found.map(\.field)).count > 1
        for statement in found where accepts(statement, sentence, isMixed: isMixed) {
            let values = Interpreter(message: message).values(of: statement.field, in: statement.value)
            guard !values.isEmpty else { continue }
            for value in values { add(statement.field, value.value, at: value.tokens) }
            take(statement.cue)
            take(statement.value)
            if wantsProse, statement.strength == .named { spendFrom(statement, index) }
        }
    }

    private func accepts(_ statement: Statements.Found, _ sentence: Sentence, isMixed: Bool) -> Bool {
        if has(statement.field), !statement.field.spec.isList { return false }
        if statement.field == .schedulingPreference, statement.value.contains(where: { message.kind($0) == .email }),
            has(.email), !asked.contains(.schedulingPreference)
        {
            return false
        }
        guard wantsProse else { return true }
        if asked.count > 1 {
            return (isMixed || statement.strength == .named && declined.contains(where: sentence.tokens.contains))
                && field(ofLine: sentence.line) == nil
        }
        if asked.contains(statement.field) { return isMixed && statement.strength == .named && othersNamed(sentence) }
        return statement.strength == .named && startsSentence(statement, sentence)
    }

    private func othersNamed(_ sentence: Sentence) -> Bool {
        Statements(message: message, asked: asked).found(in: sentence).contains {
            $0.strength == .named && !asked.contains($0.field)
        }
    }

    /// Whether the statement opens its sentence, or follows another statement in it.
    private func startsSentence(_ statement: Statements.Found, _ sentence: Sentence) -> Bool {
        sentence.said.filter { $0.token < statement.cue.lowerBound }.allSatisfy {
            isTaken($0.token) || WordSets.fillers.contains($0.text)
                || ["by", "the", "way", "btw", "ps", "plus", "also"].contains($0.text)
        }
    }

    private mutating func spendFrom(_ statement: Statements.Found, _ index: Int) {
        let before = sentences[index].said.filter { $0.token < statement.cue.lowerBound && !isTaken($0.token) }
        if before.allSatisfy({
            WordSets.fillers.contains($0.text) || ["by", "the", "way", "btw", "ps", "plus"].contains($0.text)
        }) {
            sentences[index].isSpent = true
        }
    }
}
