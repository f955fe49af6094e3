import InterviewCore

extension Draft {
    // Name, role, company among others.

    mutating func fillGroup(_ open: [Field], from left: [Int]) {
        var open = open
        for index in left {
            guard let field = field(ofLine: sentences[index].line), open.contains(field), !has(field) else { continue }
            if fillShort(field, sentences[index].content, isLine: true) { open.removeAll { $0 == field } }
        }
        if open.contains(.fullName), !has(.fullName) { fillReversedName(left) }
        placeOccupation(left)
        for field in open where !has(field) && !isDeclined(field) {
            if field == .company { fillForeignRole(left) }
            if field == .company { placeCompany() }
            if field == .fullName { fillLikeliestName(left) }
            for piece in ordered(pieces(left), for: field) where !has(field) && !isLabel(piece) {
                let isForeign = message.tokens.indices.contains(piece.lowerBound) && lineBelongsElsewhere(piece, field)
                let isCutShort = field == .fullName && declined.contains(piece.upperBound)
                if !isForeign, !isCutShort { _ = fillShort(field, piece, isLine: false) }
            }
        }
        if open.contains(.company) { fillForeignHouse(left) }
        if open.contains(.fullName) { fillTradeName(left) }
        guard open.contains(.role), !has(.role), !isDeclined(.role) else { return }
        if fillBuiltRole(left) { return }
        fillFreeRole(left)
        guard has(.role), open.contains(.company), !has(.company), !isDeclined(.company) else { return }
        placeCompany()
        for piece in pieces(left) where !has(.company) && !isLabel(piece) && !startsSentence(piece) {
            if CompanyReader(message: message).isProper(piece.lowerBound) || isListedCompany(piece) {
                _ = fillShort(.company, piece, isLine: false)
            }
        }
    }

    /// "Brightside Dental, hygienist": beside the company, a word that is built as those for trades.
    private mutating func fillBuiltRole(_ left: [Int]) -> Bool {
        guard asked.contains(.company), has(.company) || isDeclined(.company) || opensWithTrade(left) else {
            return false
        }
        for piece in pieces(left) where !isLabel(piece) && piece.count <= 60 {
            let body = ShortLeads.body(of: piece, field: .role, in: message)
            let words = Word.words(of: message, in: body)
            guard isTitle(body), words.count <= 6, words.contains(where: { RoleWords.isHeadLike($0.text) }),
                !words.contains(where: { isTaken($0.token) })
            else { continue }
            let sentence = Sentence(message, tokens: body, line: 0)
            guard
                let role = RoleReader(message).role(
                    from: body.lowerBound, end: body.upperBound, sentence, needsHead: true
                ).role
            else { continue }
            add(.role, .text(Interpreter(message: message).text(role)), at: role)
            return true
        }
        return false
    }

    /// "Astrologer! Company is just my name.": a sentence of a word or two.
    private func opensWithTrade(_ left: [Int]) -> Bool {
        guard let first = left.first else { return false }
        return sentences[first].words.count <= 3
    }

    /// "Speech pathologist in private practice (Clear Sounds)": a name in brackets, where none is said otherwise.
    private mutating func placeBracketed() {
        let companies = CompanyReader(message: message)
        for sentence in sentences.prefix(10) {
            for piece in message.clauses(of: sentence.content).prefix(20) {
                let words = Word.words(of: message, in: piece)
                guard message.folded(piece.lowerBound - 1) == "(", message.folded(piece.upperBound) == ")",
                    (2...5).contains(words.count)
                        || words.count == 1 && HouseWords.isHouse(message.folded(piece.lowerBound - 2)),
                    !piece.contains(where: { isTaken($0) }),
                    words.allSatisfy({
                        companies.isProper($0.token) && !RoleWords.isHead($0.text)
                            && !CommonWords.notNames.contains($0.text)
                    }),
                    !RoleReader.isCity(message.folded(piece.lowerBound))
                else { continue }
                return add(.company, .text(Interpreter(message: message).text(piece)), at: piece)
            }
        }
    }

    /// "over 30 years at Kodiak Canneries, where I am the manager": a place named anywhere in the present.
    mutating func placeAnywhere() {
        guard asked.contains(.company), !has(.company), !isDeclined(.company), has(.role) else { return }
        let companies = CompanyReader(message: message)
        for index in sentences.indices.prefix(20) {
            let words = sentences[index].said.prefix(60)
            if words.contains(where: { Self.earlier.contains($0) }) { continue }
            for word in words where word.text == "at" && !isTaken(word.token) {
                guard let company = companies.company(from: word.token + 1, end: sentences[index].content.upperBound),
                    companies.isProper(company.lowerBound)
                else { continue }
                return add(.company, .text(Interpreter(message: message).text(company)), at: company)
            }
        }
        placeBracketed()
    }

    static let earlier = WordSets.set(
        "was were husband wife partner brother sister mother father son daughter friend third second fourth used previously formerly former before prior earlier ex year left used studied study studies studying student degree graduated last until"
    )

    /// "architecte chez Atelier Brume": the name right behind the role.
    mutating func placeCompany() {
        guard let role = candidates.first(where: { $0.field == .role }) else { return }
        let end = message.tokens(of: role.quote).upperBound
        guard ["at", "@", "bei", "chez", "presso"].contains(message.folded(end)), let sentence = sentenceIndex(of: end),
            let company = CompanyReader(message: message).company(
                from: end + 1, end: sentences[sentence].content.upperBound)
        else { return }
        add(.company, .text(Interpreter(message: message).text(company)), at: company)
    }

    /// "…, glaciology, at Northmere": what is said to be a place comes before what only may be.
    func ordered(_ pieces: [Range<Int>], for field: Field) -> [Range<Int>] {
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
                || placedHouse($0) != nil
        }
        // "Sales manager, beverages, Carlton Drinks"
        let rest = pieces.filter { !isPlaced($0) }
        let isNamed: (Range<Int>) -> Bool = { CompanyReader(message: message).isProper($0.lowerBound) }
        return pieces.filter(isPlaced) + rest.filter(isNamed) + rest.filter { !isNamed($0) }
    }

    /// "Okafor, Amara", as registers write it; where a company is asked as well, the comma may mean that.
    mutating func fillReversedName(_ left: [Int]) {
        let pieces = pieces(left)
        guard !asked.contains(.role), !asked.contains(.company), pieces.count == 2, let last = pieces.first,
            let first = pieces.last, message.folded(last.upperBound) == ",", first.lowerBound == last.upperBound + 1
        else { return }
        let reader = NameReader(message: message)
        if let whole = reader.whole(first, behind: last) {
            return add(.fullName, .text(Interpreter(message: message).text(whole)), at: whole)
        }
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

    func lineBelongsElsewhere(_ piece: Range<Int>, _ field: Field) -> Bool {
        guard let index = sentenceIndex(of: piece.lowerBound), let other = self.field(ofLine: sentences[index].line)
        else { return false }
        return other != field && !other.isShaped && has(other)
    }

    /// Of several pieces that may be a name the one in capitals of two words and more comes before "ugh autocorrect".
    mutating func fillLikeliestName(_ left: [Int]) {
        let companies = CompanyReader(message: message)
        let likely = pieces(left).first { piece in
            let words = Word.words(of: message, in: piece)
            return !isLabel(piece) && (2...5).contains(words.count)
                && words.allSatisfy { companies.isProper($0.token) || NameReader.particles.contains($0.text) }
                && NameReader(message: message).bare(piece) != nil && !lineBelongsElsewhere(piece, .fullName)
        }
        if let likely { _ = fillShort(.fullName, likely, isLine: false) }
        guard !has(.fullName) else { return }
        // "Ottoline Grey and I'm on LinkedIn …", "Captain Ros Tully at your service"
        for piece in pieces(left) where startsSentence(piece) && !isLabel(piece) {
            guard let name = NameReader(message: message).opening(piece), (2...5).contains(name.count),
                ["and", "but", "from", "at", "who"].contains(message.folded(name.upperBound))
            else { continue }
            return add(.fullName, .text(Interpreter(message: message).text(name)), at: name)
        }
    }

    /// "Constance Judge": where nothing else is a name, two capitals at the beginning are one, though one is a trade's.
    mutating func fillTradeName(_ left: [Int]) {
        guard !has(.fullName), !asked.contains(.role) else { return }
        let names = NameReader(message: message)
        guard let piece = pieces(left).first(where: { names.isTrade($0) }) else { return }
        add(.fullName, .text(Interpreter(message: message).text(piece)), at: piece)
    }

    /// "contact:" names what follows; a smiley names nothing.
    func isLabel(_ piece: Range<Int>) -> Bool {
        message.folded(piece.upperBound) == ":" && ![")", "(", "-"].contains(message.folded(piece.upperBound + 1))
    }

    /// Clauses without what is taken.
    func pieces(_ left: [Int]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        // No answer of a few words has more.
        for index in left.prefix(40) where result.count < 60 {
            // "VP, Engineering | Halcyon": a bar is stronger than a comma.
            let content = sentences[index].content.prefix(300)
            let isBarred = content.prefix(40).contains { message.folded($0) == "|" }
            result += message.pieces(of: content) {
                self.isTaken($0) || (isBarred ? message.folded($0) == "|" : message.isClauseBreak($0))
            }
        }
        return Array(result.prefix(60))
    }
}
