import InterviewCore

/// What a guest is, where and for how long, told in one breath with the name: "Ana Ruiz, enfermera en Clínica Sol, 14
/// años". What tells is the preposition between the trade and the house, whatever the trade is called.
extension Draft {
    /// The house that a verb names: "mi marca se llama Miel de Gredos".
    mutating func readHouses() {
        guard !wantsProse, context.stage == .question, !has(.company), !isDeclined(.company),
            asked.contains(.company) || !isKnown(.company)
        else { return }
        let reader = HouseReader(message: message, isAsked: asked.contains(.company))
        for index in sentences.indices.prefix(6)
        where !sentences[index].isSpent && sentences[index].tokens.count <= 100 {
            guard let found = reader.name(in: sentences[index]) else { continue }
            add(.company, .text(Interpreter(message: message).text(found.name)), at: found.name)
            return take(found.tokens)
        }
    }

    /// The trade of a clause and its house, and the years beside them.
    mutating func readTrades() {
        guard !wantsProse, context.stage == .question, asked.contains(.fullName) || asked.contains(.role) else {
            return
        }
        for index in sentences.indices.prefix(4)
        where !sentences[index].isSpent && sentences[index].tokens.count <= 100 && !has(.role) {
            let isOpen = asked.contains(.role) || hasYears(index)
            for piece in pieces([index]).prefix(8) where piece.count <= 40 && !isLabel(piece) && !has(.role) {
                placeTrade(piece, index, isOpen: isOpen)
                if !has(.role) { placeDone(piece) }
            }
        }
        if !has(.role), asked.contains(.fullName), has(.fullName) { readBareTrade() }
        readYearsBeside()
    }

    /// Where the name was told by nothing but its place, the trade behind it is read last.
    mutating func readTradeBehindName() {
        guard !wantsProse, context.stage == .question, asked.contains(.fullName), has(.fullName), !has(.role) else {
            return
        }
        readBareTrade()
        readYearsBeside()
    }

    /// "faccio il postino": with its article it can only be a trade.
    private mutating func placeDone(_ piece: Range<Int>) {
        let words = Word.words(of: message, in: piece)
        guard (3...5).contains(words.count), words[0].text == "faccio", ["il", "la", "lo"].contains(words[1].text)
        else {
            return
        }
        let trade = words[2].token..<piece.upperBound
        guard !trade.contains(where: { isTaken($0) || CompanyReader(message: message).isProper($0) }) else { return }
        add(.role, .text(Interpreter(message: message).text(message.trimmed(trade))), at: message.trimmed(trade))
    }

    private mutating func placeTrade(_ piece: Range<Int>, _ index: Int, isOpen: Bool) {
        let body = ShortLeads.body(of: piece, field: .role, in: message)
        let trades = TradeReader(message: message)
        guard let found = trades.trade(in: body, isOpen: isOpen),
            let limit = message.clauses(of: found.house.lowerBound..<sentences[index].content.upperBound).first,
            !found.trade.contains(where: { isTaken($0) })
        else { return }
        let end = max(limit.upperBound, found.house.upperBound)
        let interpreter = Interpreter(message: message)
        add(.role, .text(interpreter.text(found.trade)), at: found.trade)
        guard !has(.company), !isDeclined(.company),
            let company = CompanyReader(message: message).company(from: found.house.lowerBound, end: end),
            !trades.isCity(company)
        else { return }
        add(.company, .text(interpreter.text(company)), at: company)
    }

    /// "Bernard Petit, retraité, …": a trade by itself behind the name.
    private mutating func readBareTrade() {
        guard language != .english, let name = candidates.first(where: { $0.field == .fullName }) else { return }
        let start = message.tokens(of: name.quote).upperBound
        guard let index = sentenceIndex(of: start), message.isClauseBreak(start) else { return }
        guard let piece = pieces([index]).first(where: { $0.lowerBound > start }), piece.lowerBound == start + 1 else {
            return
        }
        var body = TradeReader(message: message).withoutArticle(
            ShortLeads.body(of: piece, field: .role, in: message))
        // "Bootsbauer aus Kappeln"
        if let from = body.dropFirst().first(where: { message.folded($0) == "aus" }) { body = body.lowerBound..<from }
        let words = Word.words(of: message, in: body)
        guard (1...5).contains(words.count), isTitle(body),
            words.contains(where: { RoleWords.isHead($0.text) })
                || hasYears(index) && words.contains(where: { RoleWords.isHeadLike($0.text) }),
            !words.contains(where: { message.kind($0.token) == .number })
        else { return }
        add(.role, .text(Interpreter(message: message).text(body)), at: body)
        placeListedHouse(behind: piece, index)
    }

    /// "Colette Barreau, viticultrice, Domaine des Grillons, 40 ans": a name of its own behind the trade.
    private mutating func placeListedHouse(behind trade: Range<Int>, _ index: Int) {
        let companies = CompanyReader(message: message)
        guard !has(.company), !isDeclined(.company),
            let piece = pieces([index]).first(where: { $0.lowerBound == trade.upperBound + 1 })
        else { return }
        let words = Word.words(of: message, in: piece)
        guard (1...6).contains(words.count), let first = words.first,
            words.allSatisfy({ companies.isProper($0.token) || CompanyReader.inner.contains($0.text) }),
            companies.isProper(first.token), words.allSatisfy({ message.kind($0.token) == .word }),
            hasYears(index) || HouseWords.isHouse(first.text), !TradeReader(message: message).isCity(piece)
        else { return }
        add(.company, .text(Interpreter(message: message).text(piece)), at: piece)
    }

    private func hasYears(_ index: Int) -> Bool {
        let tokens = sentences[index].tokens
        return tokens.contains {
            YearSpan.match(message, at: $0, today: context.today).map { Self.isLong($0) } ?? false
        }
    }

    private static func isLong(_ span: YearSpan) -> Bool {
        (span.shape == .duration || span.shape == .since) && (1...70).contains(span.years)
    }

    /// "…, 14 años en esto", "… no Instituto Maré Alta há 7 anos": a span that stands alone in its clause, or right
    /// behind the house, where trade and house were told without having been asked.
    private mutating func readYearsBeside() {
        guard !asked.contains(.yearsExperience), !has(.yearsExperience), !isKnown(.yearsExperience),
            let role = candidates.first(where: { $0.field == .role })
        else { return }
        let start = message.tokens(of: role.quote).lowerBound
        let (message, today) = (message, context.today)
        guard let index = sentenceIndex(of: start) else { return }
        for clause in message.clauses(of: start..<sentences[index].content.upperBound).prefix(12) {
            guard
                let span = clause.prefix(40).lazy.compactMap({
                    YearSpan.match(message, at: $0, today: today)
                }).first(where: { Self.isLong($0) })
            else { continue }
            let beside = clause.filter { !span.tokens.contains($0) && !isTaken($0) && message.kind($0) == .word }
            let others = beside.filter { !TradeReader.besideYears.contains(message.folded($0)) }
            if others.isEmpty
                || others.count <= 2 && !others.contains(where: { TradeReader.notYears.contains(message.folded($0)) })
                    && clause.lowerBound > start
            {
                return add(.yearsExperience, .integer(span.years), at: span.tokens)
            }
        }
    }
}
