import InterviewCore

extension Draft {
    /// Gives what is left of the message to what was asked.
    mutating func allocate() {
        let open = asked.filter { !$0.isShaped && !has($0) && !isDeclined($0) }
        guard !open.isEmpty, context.stage != .whoseProfile else { return }
        let left = sentences.indices.filter { !sentences[$0].isSpent }
        guard !left.isEmpty else { return }
        if wantsProse {
            asked.count == 1 ? fill(open[0], from: left) : fillPair(open, from: left)
        } else if !fillBio(from: left) {
            fillGroup(open, from: left)
        }
    }

    /// Several sentences where a role was asked tell of the guest: they are the bio, and the role stays open unless
    /// they name one.
    private mutating func fillBio(from left: [Int]) -> Bool {
        guard asked.contains(.role), !asked.contains(.fullName), !has(.professionalBio), !isKnown(.professionalBio),
            left.allSatisfy({ field(ofLine: sentences[$0].line) == nil })
        else { return false }
        // A sentence that holds the years answers the question.
        let told = left.filter { index in
            !asked.contains(.yearsExperience)
                || !sentences[index].content.contains { isTaken($0) && message.kind($0) == .number }
        }
        let ranges = told.compactMap { rest(of: sentences[$0]) }
        let counts = ranges.map { Word.words(of: message, in: $0).count }
        let isRoleNamed = has(.role)
        guard counts.count >= (isRoleNamed ? 3 : 2), counts.filter({ $0 >= 5 }).count >= 2,
            counts.reduce(0, +) >= (isRoleNamed ? 30 : 14), !ranges.joined().contains(where: { isAddress($0) })
        else { return false }
        fillProse(.professionalBio, ranges)
        return true
    }

    private func isAddress(_ index: Int) -> Bool {
        [.email, .link, .handle].contains(message.kind(index))
    }

    // MARK: One field, whole

    private mutating func fill(_ field: Field, from left: [Int]) {
        let ranges = left.compactMap { rest(of: sentences[$0]) }
        guard let first = ranges.first, let last = ranges.last else { return }
        // A line is an item; of several sentences in one line each may hold more.
        let isLines = ranges.count > 1 && Set(left.map { sentences[$0].line }).count > 1
        let interpreter = Interpreter(message: message)
        if field == .successStories {
            if let story = StoryReader(message: message).story(in: ranges) {
                add(field, .story(story), at: first.lowerBound..<last.upperBound, change: change(field))
            }
        } else if field.spec.isList {
            for range in ranges {
                let items = ListReader(message: message).items(of: range, field: field, isLine: isLines)
                for item in items where !(field == .expertiseKeywords && isTold(item)) {
                    add(field, .text(interpreter.text(item)), at: item, change: change(field))
                }
            }
        } else {
            fillProse(field, ranges)
        }
    }

    /// "I asked 40 regulars to pre-pay" is told and no keyword.
    private func isTold(_ item: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: item)
        guard words.count >= 4, let first = words.first?.text else { return false }
        return Self.tellers.contains(first)
            && words.prefix(6).contains { $0.text.hasSuffix("ed") || Self.pasts.contains($0.text) }
    }

    private static let tellers = WordSets.set("i we he she they it all then after in so that")
    private static let pasts = WordSets.set(
        "was were did had got made took went came built grew ran gave won lost wrote told said became began sold bought left kept"
    )

    private mutating func fillProse(_ field: Field, _ ranges: [Range<Int>]) {
        guard let first = ranges.first, let last = ranges.last else { return }
        let start = ProseLeads.start(of: first, field: field, in: message)
        var body = start..<last.upperBound
        while let first = body.first, asked.count > 1, first > 0,
            ["and", "also", "but", ","].contains(message.folded(first))
        {
            body = (first + 1)..<body.upperBound
        }
        // A fragment behind "my audience is" is no sentence, so its full stop goes.
        if start > first.lowerBound, ranges.count == 1 { body = message.trimmed(body) }
        guard !Word.words(of: message, in: body).isEmpty else { return }
        let isWhole = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }
        var text = Interpreter(message: message).text(body)
        if !isWhole {
            let parts = [start..<first.upperBound] + ranges.dropFirst()
            text = parts.map { Interpreter(message: message).text($0) }.joined(separator: " ")
        }
        add(field, .text(text), at: body, change: change(field))
    }

    private func change(_ field: Field) -> Candidate.Change {
        context.stage == .proposal && context.proposed == field ? .replace(nil) : .state
    }

    /// What a sentence says beside what has been taken for other fields. Addresses and names stay part of prose.
    private func rest(of sentence: Sentence) -> Range<Int>? {
        var range = sentence.content
        while let first = range.first,
            declined.contains(first)
                || range.lowerBound > sentence.content.lowerBound
                    && ["but", "and", ","].contains(message.folded(first))
        {
            range = (first + 1)..<range.upperBound
        }
        if let statement = firstStatement(in: sentence) {
            guard statement > range.lowerBound else { return nil }
            range = message.trimmed(range.lowerBound..<statement)
        }
        return range.isEmpty || Word.words(of: message, in: range).isEmpty ? nil : range
    }

    /// Where text begins that was taken for a field told in sentences.
    private func firstStatement(in sentence: Sentence) -> Int? {
        let taken = candidates.filter { $0.field.takesWholeAnswer && !asked.contains($0.field) }
            .map { message.tokens(of: $0.quote) }
        guard var first = taken.filter({ sentence.content.overlaps($0) }).map(\.lowerBound).min() else { return nil }
        while first > sentence.content.lowerBound, isTaken(first - 1) { first -= 1 }
        while first > sentence.content.lowerBound, ["and", "but", ",", ";"].contains(message.folded(first - 1)) {
            first -= 1
        }
        return first
    }

    // MARK: Two that are told apart by what they say

    private mutating func fillPair(_ open: [Field], from left: [Int]) {
        var shares: [Field: [Int]] = [:]
        let cues = left.map { PairCues.field(of: sentences[$0], among: open, in: message) }
        var previous: Field?
        for (place, index) in left.enumerated() {
            if open.contains(.promotion), namesShows(sentences[index]), field(ofLine: sentences[index].line) == nil {
                let show = message.trimmed(sentences[index].content)
                if !isKnown(.idealPodcast) {
                    add(.idealPodcast, .text(Interpreter(message: message).text(show)), at: show)
                }
                continue
            }
            let remaining = open.filter { shares[$0] == nil }
            let field =
                field(ofLine: sentences[index].line).flatMap { open.contains($0) ? $0 : nil }
                ?? cues[place]
                // What tells nothing of itself goes on with what was said, if something for the other follows.
                ?? (previous != nil && cues[place...].contains { $0 != nil && $0 != previous } ? previous : nil)
                ?? remaining.first ?? open.last
            previous = field
            if let field { shares[field, default: []].append(index) }
        }
        for field in open {
            if let share = shares[field] { fill(field, from: share) }
        }
    }

    // MARK: Name, role, company among others

    private mutating func fillGroup(_ open: [Field], from left: [Int]) {
        var open = open
        for index in left {
            guard let field = field(ofLine: sentences[index].line), open.contains(field), !has(field) else { continue }
            if fillShort(field, sentences[index].content, isLine: true) { open.removeAll { $0 == field } }
        }
        if open.contains(.fullName), !has(.fullName) { fillReversedName(left) }
        for field in open where !has(field) && !isDeclined(field) {
            if field == .company { placeCompany() }
            for piece in ordered(pieces(left), for: field) where !has(field) && !isLabel(piece) {
                let isForeign = message.tokens.indices.contains(piece.lowerBound) && lineBelongsElsewhere(piece, field)
                if !isForeign { _ = fillShort(field, piece, isLine: false) }
            }
        }
        guard open.contains(.role), !has(.role), !isDeclined(.role) else { return }
        fillFreeRole(left)
        guard has(.role), open.contains(.company), !has(.company), !isDeclined(.company) else { return }
        placeCompany()
        for piece in pieces(left) where !has(.company) && !isLabel(piece) && !startsSentence(piece) {
            if CompanyReader(message: message).isProper(piece.lowerBound) {
                _ = fillShort(.company, piece, isLine: false)
            }
        }
    }

    /// "architecte chez Atelier Brume": the name right behind the role.
    private mutating func placeCompany() {
        guard let role = candidates.first(where: { $0.field == .role }) else { return }
        let end = message.tokens(of: role.quote).upperBound
        guard ["at", "@", "bei", "chez", "presso"].contains(message.folded(end)), let sentence = sentenceIndex(of: end),
            let company = CompanyReader(message: message).company(
                from: end + 1, end: sentences[sentence].content.upperBound)
        else { return }
        add(.company, .text(Interpreter(message: message).text(company)), at: company)
    }

    /// "…, glaciology, at Northmere": what is said to be a place comes before what only may be.
    private func ordered(_ pieces: [Range<Int>], for field: Field) -> [Range<Int>] {
        guard field == .company else { return pieces }
        guard has(.role) else {
            // "Ops. Tidewater Logistics.": of two names the first is what was asked first.
            let proper = pieces.filter { CompanyReader(message: message).isProper($0.lowerBound) }
            return asked.contains(.role) && proper.count > 1 ? pieces.filter { $0 != proper[0] } : pieces
        }
        let isPlaced: (Range<Int>) -> Bool = {
            let first =
                ["now", "currently", "today"].contains(message.folded($0.lowerBound))
                ? $0.lowerBound + 1 : $0.lowerBound
            return ["at", "@", "bei", "chez", "presso", "with", "for"].contains(message.folded(first))
        }
        return pieces.filter(isPlaced) + pieces.filter { !isPlaced($0) }
    }

    /// "Okafor, Amara", as registers write it; where a company is asked as well, the comma may mean that.
    private mutating func fillReversedName(_ left: [Int]) {
        let pieces = pieces(left)
        guard !asked.contains(.role), !asked.contains(.company), pieces.count == 2, let last = pieces.first,
            let first = pieces.last, message.folded(last.upperBound) == ",", first.lowerBound == last.upperBound + 1
        else { return }
        let reader = NameReader(message: message)
        let isNamed = pieces.allSatisfy { piece in
            piece.count <= 3 && reader.bare(piece) != nil
                && piece.allSatisfy { CompanyReader(message: message).isProper($0) }
        }
        guard isNamed, last.count <= 2 else { return }
        let interpreter = Interpreter(message: message)
        add(
            .fullName, .text(interpreter.text(first) + " " + interpreter.text(last)),
            at: last.lowerBound..<first.upperBound)
    }

    private func lineBelongsElsewhere(_ piece: Range<Int>, _ field: Field) -> Bool {
        guard let index = sentenceIndex(of: piece.lowerBound), let other = self.field(ofLine: sentences[index].line)
        else { return false }
        return other != field && !other.isShaped && has(other)
    }

    /// "contact:" names what follows; a smiley names nothing.
    private func isLabel(_ piece: Range<Int>) -> Bool {
        message.folded(piece.upperBound) == ":" && ![")", "(", "-"].contains(message.folded(piece.upperBound + 1))
    }

    /// Clauses without what is taken.
    private func pieces(_ left: [Int]) -> [Range<Int>] {
        left.flatMap { index in
            message.pieces(of: sentences[index].content) { self.isTaken($0) || self.message.isClauseBreak($0) }
        }
    }

    private mutating func fillShort(_ field: Field, _ tokens: Range<Int>, isLine: Bool) -> Bool {
        guard let range = short(field, tokens, isLine: isLine) else { return false }
        let text = Interpreter(message: message).text(range)
        add(field, .text(field == .fullName ? NameReader.plain(text) : text), at: range, change: change(field))
        return true
    }

    private func short(_ field: Field, _ tokens: Range<Int>, isLine: Bool) -> Range<Int>? {
        let body = ShortLeads.body(of: tokens, field: field, in: message)
        switch field {
        case .fullName:
            if isLine, let clause = message.clauses(of: body).first { return NameReader(message: message).bare(clause) }
            return NameReader(message: message).bare(body)
        case .role:
            let words = Word.words(of: message, in: body)
            if let first = words.first?.text, ["my", "our", "his", "her", "their"].contains(first) { return nil }
            guard isLine || words.contains(where: { RoleWords.isHead($0.text) }) else { return nil }
            let sentence = Sentence(message, tokens: body, line: 0)
            return RoleReader(message).role(from: body.lowerBound, end: body.upperBound, sentence, needsHead: false)
                .role
        case .company:
            if ["ex", "formerly", "previously", "former"].contains(message.folded(body.lowerBound))
                || message.folded(body.lowerBound).hasPrefix("ex-")
            {
                return nil
            }
            if asked != [.company], message.folded(tokens.lowerBound - 1) == "(" { return nil }
            if isListedCompany(body) { return body }
            if SkipPhrases.withoutCompany.first(in: Word.words(of: message, in: tokens)) != nil { return nil }
            // "uma cooperativa, a Serra Viva"
            if ["a", "o", "la", "le", "el", "il", "die", "der", "das"].contains(message.folded(body.lowerBound)),
                body.count > 2, body.dropFirst().allSatisfy({ CompanyReader(message: message).isProper($0) })
            {
                return body.dropFirst().startIndex..<body.upperBound
            }
            let words = Word.words(of: message, in: body).filter { !isGermanPreposition($0.token) }
            guard
                isLine || asked == [.company] || CompanyReader(message: message).isProper(body.lowerBound)
                    || CompanyReader(message: message).isInstitution(body.lowerBound),
                !words.contains(where: { CommonWords.verbs.contains($0.text) }),
                !words.contains(where: { RoleWords.isHead($0.text) }) || isLine
            else { return nil }
            if words.allSatisfy({ Self.selves.contains($0.text) }) { return nil }
            let company = CompanyReader(message: message).named(from: body.lowerBound, end: body.upperBound)
            // A capital that only begins a sentence is no name.
            if !isLine, asked != [.company], let company, company.upperBound < body.upperBound, startsSentence(body) {
                return nil
            }
            return company
        default: return nil
        }
    }

    /// The "am" and "im" of "Schule am Deich".
    private func isGermanPreposition(_ index: Int) -> Bool {
        let companies = CompanyReader(message: message)
        return ["am", "im"].contains(message.folded(index)) && companies.isProper(index - 1)
            && companies.isProper(index + 1)
    }

    /// "I look after the animals at Fernhill": the present, and a place or the years of it.
    private func tellsOccupation(_ words: [Word]) -> Bool {
        guard words.count > 3, words[0].text == "i", !Self.states.contains(words[1]), !Self.pasts.contains(words[1]),
            !words[1].text.hasSuffix("ed"), !WordSets.fillers.contains(words[1])
        else { return false }
        let isPlaced = zip(words, words.dropFirst()).contains {
            ["at", "for"].contains($0.text) && CompanyReader(message: message).isProper($1.token)
        }
        return isPlaced || has(.yearsExperience)
    }

    private static let states = WordSets.set(
        "am was have had do dont did didnt would will can cant could like love hate think know need want feel live guess believe hope prefer said told already just joined started founded own run left moved come came grew been use see mean prefer never always only also currently now still"
    )

    private func tellsWork(_ words: [Word]) -> Bool {
        if tellsOccupation(words) { return true }
        // "I do the design" names a thing, not what is done.
        return words.indices.contains { index in
            Self.work.contains(words[index].text)
                && !(index > 0 && ["the", "a", "an", "my", "our"].contains(words[index - 1].text))
        }
            && !words.prefix(8).contains { ["founded", "started", "ago", "it"].contains($0.text) }
            || words.count >= 5 && zip(words, words.dropFirst(2)).contains { $0.text == "for" && $1.text == "living" }
    }

    private static let selves = WordSets.set("soy sou sono ich bin je suis trabajo arbeite travaille lavoro trabalho")
    private static let notRoles = WordSets.set(
        "not company called named weare unemployed between nothing none it that own run")
    private static let work = WordSets.set(
        """
        work teach write paint design build make sell coach train help farm grow translate cook bake sing play code fix repair
        drive nurse research study photograph film produce edit consult advise raise breed restore carve weld sew knit
        sell manage lead handle clean deliver organise organize illustrate paint tattoo cut groom walk tune brew roast
        leite arbeite unterrichte baue verkaufe entwickle berate schreibe backe koche pflege fahre mache repariere
        enseno vendo dirijo escribo reparo cocino conduzco diseno hago cuido trabajo gestiono
        enseigne vends dirige travaille ecris fabrique repare conduis soigne cuisine gere cree
        ensino dirijo escrevo cozinho conserto faco cuido trabalho gerencio
        insegno dirigo scrivo riparo cucino faccio curo lavoro gestisco guido
        """)

    /// "ux lead, monzoo, 9y": what stands alone between the role and the years.
    private func isListedCompany(_ tokens: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: tokens)
        guard (1...3).contains(words.count), asked.contains(.role), has(.role), !startsSentence(tokens),
            message.folded(tokens.lowerBound - 1) != "(",
            !words.dropFirst().contains(where: { message.kind($0.token) == .number })
                || CompanyReader(message: message).isProper(tokens.lowerBound),
            let index = sentenceIndex(of: tokens.lowerBound), message.clauses(of: sentences[index].content).count > 1
        else { return false }
        return !words.contains {
            Self.spans.contains($0) || CommonWords.notNames.contains($0.text) || WordSets.fillers.contains($0.text)
                || RoleWords.isHead($0.text)
        }
            && SkipPhrases.withoutCompany.first(in: words) == nil
    }

    /// Words around a number of years.
    private static let spans = WordSets.set(
        "eigener eigene eigenes propia propio propria proprio own de of di du metier mestiere oficio oficina y yr yrs yo llevo tengo unos unas desde hace casi etwa rund ungefahr seit depuis environ circa cerca ho tenho tem uns mais nearly roughly almost plus years ans anos anni jahre"
    )

    private func startsSentence(_ tokens: Range<Int>) -> Bool {
        sentenceIndex(of: tokens.lowerBound).map { sentences[$0].content.lowerBound == tokens.lowerBound } ?? false
    }

    /// A role told in a sentence: "I teach physics at Lincoln High".
    private mutating func fillFreeRole(_ left: [Int]) {
        for index in left {
            let sentence = sentences[index]
            let words = sentence.said.filter { !isTaken($0.token) }
            guard !words.isEmpty, words.count <= 25, asked.count == 1 || tellsWork(words),
                field(ofLine: sentence.line).map({ $0 == .role }) ?? true
            else { continue }
            if words.allSatisfy({
                WordSets.fillers.contains($0.text) || CompanyReader(message: message).isProper($0.token)
            }), asked.contains(.company), has(.company) {
                continue
            }
            let isNamed =
                words.allSatisfy { CompanyReader(message: message).isProper($0.token) } && asked.contains(.fullName)
            if isNamed { continue }
            let body = ShortLeads.body(of: sentence.content, field: .role, in: message)
            let found = RoleReader(message).role(
                from: body.lowerBound, end: body.upperBound, sentence, needsHead: false)
            if let first = Word.words(of: message, in: body).first?.text,
                ["my", "our", "his", "her", "their"].contains(first)
            {
                continue
            }
            guard let role = found.role, !role.contains(where: { self.isTaken($0) }) || !asked.contains(.fullName)
            else { continue }
            add(.role, .text(Interpreter(message: message).text(role)), at: role)
            if let company = found.company, !has(.company), !isDeclined(.company) {
                add(.company, .text(Interpreter(message: message).text(company)), at: company)
            }
            return
        }
        nameRole(left)
    }

    /// A few words that are no sentence, no name and no company: "professional clown", "retired".
    private mutating func nameRole(_ left: [Int]) {
        for piece in pieces(left) {
            let body = ShortLeads.body(of: piece, field: .role, in: message)
            let words = Word.words(of: message, in: body)
            let own = words.prefix { !["at", "bei", "chez", "presso"].contains($0.text) }
            guard let first = words.first?.text, own.count <= 6, words.count <= 12,
                startsSentence(piece),
                field(ofLine: sentences[sentenceIndex(of: piece.lowerBound) ?? 0].line).map({ $0 == .role }) ?? true,
                !["my", "our", "his", "her", "their", "i", "we", "it", "at", "for", "in", "with"].contains(first),
                !words.contains(where: {
                    CommonWords.verbs.contains($0.text) || Self.notRoles.contains($0.text)
                }),
                !(asked.contains(.company) && !has(.company)
                    && words.allSatisfy { CompanyReader(message: message).isProper($0.token) }),
                !asked.contains(.fullName)
            else { continue }
            let range = RoleReader(message).role(
                from: body.lowerBound, end: body.upperBound, sentences[left[0]], needsHead: false
            ).role
            guard let range else { continue }
            add(.role, .text(Interpreter(message: message).text(range)), at: range)
            return
        }
    }
}
