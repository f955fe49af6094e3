import InterviewCore

extension Draft {
    mutating func fillShort(_ field: Field, _ tokens: Range<Int>, isLine: Bool) -> Bool {
        guard let range = short(field, tokens, isLine: isLine) else { return false }
        let text = Interpreter(message: message).text(range)
        add(field, .text(field == .fullName ? NameReader.plain(text) : text), at: range, change: change(field))
        if field == .role { addPlace(behind: range, in: tokens) }
        return true
    }

    /// "Director of Nursing over at St Brendan's"
    mutating func addPlace(behind role: Range<Int>, in tokens: Range<Int>) {
        guard asked.contains(.company), !has(.company), !isDeclined(.company) else { return }
        var at = role.upperBound
        // "macchinista in Trenord"
        if ["in", "en", "em", "na", "no", "al", "alla"].contains(message.folded(at)), at < tokens.upperBound,
            role.contains(where: {
                RoleWords.foreign.contains(message.folded($0)) || message.folded($0).hasSuffix("ista")
            }),
            CompanyReader(message: message).isProper(at + 1),
            let company = CompanyReader(message: message).company(from: at + 1, end: tokens.upperBound),
            !TradeReader(message: message).isCity(company)
        {
            return add(.company, .text(Interpreter(message: message).text(company)), at: company)
        }
        while at < tokens.upperBound, ["over", "now", "currently", "here", "out"].contains(message.folded(at)) {
            at += 1
        }
        guard at < tokens.upperBound, at > role.upperBound, message.folded(at) == "at",
            let company = CompanyReader(message: message).company(from: at + 1, end: tokens.upperBound)
        else { return }
        add(.company, .text(Interpreter(message: message).text(company)), at: company)
    }

    func short(_ field: Field, _ tokens: Range<Int>, isLine: Bool) -> Range<Int>? {
        let body = ShortLeads.body(of: tokens, field: field, in: message)
        switch field {
        case .fullName:
            if isLine, let clause = message.clauses(of: body).first { return NameReader(message: message).bare(clause) }
            return NameReader(message: message).bare(withoutJoint(body))
        case .role: return shortRole(body, isLine: isLine)
        case .company: return shortCompany(tokens, body, isLine: isLine)
        default: return nil
        }
    }

    private func shortRole(_ body: Range<Int>, isLine: Bool) -> Range<Int>? {
        let words = Word.words(of: message, in: body)
        if words.allSatisfy({ Self.spans.contains($0) }) { return nil }
        if let first = words.first, Self.once.contains(first) { return nil }
        // "libero professionista, geometra": how somebody works, where what they are follows.
        if asked.count > 1, words.count == 2, ["libero", "libera"].contains(words[0].text) { return nil }
        if let first = words.first?.text, ["my", "our", "his", "her", "their"].contains(first) { return nil }
        guard isLine || words.contains(where: { RoleWords.isHead($0.text) }) else { return nil }
        let sentence = Sentence(message, tokens: body, line: 0)
        return RoleReader(message).role(from: body.lowerBound, end: body.upperBound, sentence, needsHead: false)
            .role
    }

    private func shortCompany(_ tokens: Range<Int>, _ body: Range<Int>, isLine: Bool) -> Range<Int>? {
        if ["ex", "formerly", "previously", "former", "fruher", "vorher", "ehemals", "antes", "avant", "prima"]
            .contains(message.folded(body.lowerBound))
            || message.folded(body.lowerBound).hasPrefix("ex-")
        {
            return nil
        }
        if asked != [.company], message.folded(tokens.lowerBound - 1) == "(" { return nil }
        // "Product Lead, Payments at Globex Works"
        if followsRole(body),
            let at = body.dropFirst().prefix(8).first(where: { ["at", "@"].contains(message.folded($0)) }),
            CompanyReader(message: message).isProper(at + 1)
        {
            return CompanyReader(message: message).company(from: at + 1, end: body.upperBound)
        }
        if let house = placedHouse(tokens) { return house }
        // "restauriere seit zwanzig Jahren Möbel"
        if ["jahre", "jahren", "anos", "ans", "annees", "anni"].contains(message.folded(body.lowerBound - 1)) {
            return nil
        }
        if isListedCompany(body) { return body }
        if SkipPhrases.withoutCompany.first(in: Word.words(of: message, in: tokens)) != nil { return nil }
        // "uma cooperativa, a Serra Viva"
        if ["a", "o", "la", "le", "el", "il", "die", "der", "das"].contains(message.folded(body.lowerBound)),
            body.count > 2, body.dropFirst().allSatisfy({ CompanyReader(message: message).isProper($0) })
        {
            return body.dropFirst().startIndex..<body.upperBound
        }
        return mayBeCompany(body, isLine: isLine) ? namedCompany(body, isLine: isLine) : nil
    }

    /// "…, à la Maison Levain, …", "…, im Holzwerk Amsel": a clause of its own that names a place of work.
    func placedHouse(_ tokens: Range<Int>) -> Range<Int>? {
        guard let first = tokens.first, tokens.count > 1, TradeReader.places.contains(message.folded(first)) else {
            return nil
        }
        let trades = TradeReader(message: message)
        guard let start = trades.house(behind: first, in: tokens), trades.isKind(start),
            CompanyReader(message: message).isProper(start) || CompanyReader(message: message).isInstitution(start)
        else { return nil }
        return CompanyReader(message: message).company(from: start, end: tokens.upperBound)
    }

    private func mayBeCompany(_ body: Range<Int>, isLine: Bool) -> Bool {
        let companies = CompanyReader(message: message)
        let words = Word.words(of: message, in: body).filter { !isGermanPreposition($0.token) }
        if words.count == 1, Self.clauses.contains(words[0]), asked.count > 1 { return false }
        if ["j'ai", "tengo", "tenho", "ho"].contains(message.folded(body.lowerBound)) { return false }
        // "Mon insta : …"
        if Self.owners.contains(message.folded(body.lowerBound)), !companies.isProper(body.lowerBound + 1) {
            return false
        }
        guard
            isLine || asked == [.company] || companies.isProper(body.lowerBound)
                || message.folded(body.lowerBound) == "the"
                    && companies.isProper(body.lowerBound + 1)
                || companies.isInstitution(body.lowerBound),
            !words.contains(where: { CommonWords.verbs.contains($0.text) }),
            !words.contains(where: { RoleWords.isHead($0.text) }) || isLine || asked == [.company]
                || has(.role) && words.count > 1
                    && words.allSatisfy({ companies.isProper($0.token) })
        else { return false }
        return !words.allSatisfy {
            Self.selves.contains($0.text) || Self.spans.contains($0)
                || asked.count > 1 && Self.clauses.contains($0) && !companies.isProper($0.token)
        }
    }

    private func namedCompany(_ body: Range<Int>, isLine: Bool) -> Range<Int>? {
        let words = Word.words(of: message, in: body)
        let company = CompanyReader(message: message).named(from: body.lowerBound, end: body.upperBound)
        if let only = words.first?.text, words.count == 1, startsSentence(body), asked != [.company], !isLine,
            only.hasSuffix("ing") || only.hasSuffix("ed") || only.hasSuffix("ly")
        {
            return nil
        }
        // "Currently with the Harbour Street Theatre"
        if let company, company.count > 1, message.tokens[company.lowerBound].text == "the",
            ["at", "with", "for", "from", "of"].contains(message.folded(company.lowerBound - 1))
        {
            return company.lowerBound + 1..<company.upperBound
        }
        // A capital that only begins a sentence is no name.
        if !isLine, asked != [.company], let company, company.upperBound < body.upperBound, startsSentence(body) {
            return nil
        }
        return company
    }

    /// Whether a comma is all that stands between the role and a stretch.
    private func followsRole(_ tokens: Range<Int>) -> Bool {
        message.folded(tokens.lowerBound - 1) == ","
            && candidates.contains {
                $0.field == .role && message.tokens(of: $0.quote).upperBound == tokens.lowerBound - 1
            }
    }

    /// "Alex Moon and alex@moon.example": what joined it to an address that has been taken.
    private func withoutJoint(_ tokens: Range<Int>) -> Range<Int> {
        var end = tokens.upperBound
        while end > tokens.lowerBound + 1,
            ["and", "or", "y", "und", "et", "e", "my", "email", "mail", "is", "at", "-", ",", "&"]
                .contains(message.folded(end - 1)), message.tokens[end - 1].text == message.folded(end - 1)
        {
            end -= 1
        }
        return tokens.lowerBound..<end
    }

    /// The "am" and "im" of "Schule am Deich".
    func isGermanPreposition(_ index: Int) -> Bool {
        let companies = CompanyReader(message: message)
        return ["am", "im"].contains(message.folded(index)) && companies.isProper(index - 1)
            && companies.isProper(index + 1)
    }

    /// "ux lead, monzoo, 9y": what stands alone between the role and the years.
    func isListedCompany(_ tokens: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: tokens)
        guard (1...3).contains(words.count), asked.contains(.role), has(.role), !startsSentence(tokens),
            tokens.lowerBound == 0 || !isTaken(tokens.lowerBound - 1) || message.isClauseBreak(tokens.lowerBound - 1),
            message.folded(tokens.lowerBound - 1) != "(",
            !words.dropFirst().contains(where: { message.kind($0.token) == .number })
                || CompanyReader(message: message).isProper(tokens.lowerBound),
            let index = sentenceIndex(of: tokens.lowerBound),
            sentences[index].content.contains(where: { message.isClauseBreak($0) })
        else { return false }
        if let first = words.first, Self.terms.contains(first) || Self.clauses.contains(first) { return false }
        return !words.enumerated().contains { place, word in
            Self.spans.contains(word) || WordSets.fillers.contains(word.text) && !Self.joints.contains(word)
                || CommonWords.notNames.contains(word.text) && !(place > 0 && Self.joints.contains(word))
                || RoleWords.isHead(word.text)
        }
            && SkipPhrases.withoutCompany.first(in: words) == nil
    }

    private static let owners = WordSets.set("mon ma mes mi mis mein meine meu minha mio mia il la o a le")
    /// How somebody is employed, not where.
    static let terms = WordSets.set(
        "myself ourselves contract contractor freelance parttime fulltime remote nights days evenings weekends temp permanent hybrid retired casual seasonal mostly give selbstandig selbststandig freiberuflich freiberuflerin freiberufler angestellt autonomo autonoma independiente independente independant independante salarie salariee liberale libera assunto dipendente emerita jubilado"
    )
    /// What somebody was before.
    private static let once = WordSets.set("antes avant prima fruher vorher ehemals antiguamente anteriormente davor")
    /// How a clause begins that names nothing.
    private static let clauses = WordSets.set(
        """
        quasi circa oltre ormai piu casi unos presque environ fast rund knapp etwa quase cerca uns fruher vorher ehemals
        una un une eine toda tutta toute diciamo unos unas
        ja ya deja gia sont sind schon das una un une eine toda tutta toute diciamo unos unas
        noch keine kein keinen ohne ich bin habe hab mache war jai je cest sans pas aucune soy tengo llevo sin aun todavia
        fui era ninguna sou tenho sem ainda fui nenhuma sono ho senza nessuna ero faccio ancora dico digo sage eher seit
        entao olha olhe ola oi bueno pues mira bom bem alors donc bon ben allora dunque quindi ecco also naja tja ha faz hace
        sao son e es tipo perdon mas pero ma mais aber ahora agora ora adesso jetzt maintenant eu yo io
        davor antes avant prima vorher depois dann despues apres dopo
        """)
    /// What joins the words of a firm's name.
    static let joints = WordSets.set(
        "and of the sons brothers for co city health school university de del do da dos das di della du des y e et und")
    /// Words around a number of years.
    static let spans = WordSets.set(
        "for over about around going on since just under coming up approximately currently been doing this in it with give or take eigener eigene eigenes propia propio propria proprio own de of di du metier mestiere oficio oficina y yr yrs yo llevo tengo unos unas desde hace casi etwa rund ungefahr seit depuis environ circa cerca ho tenho tem uns mais nearly roughly almost plus years ans anos anni jahre"
    )

    func startsSentence(_ tokens: Range<Int>) -> Bool {
        sentenceIndex(of: tokens.lowerBound).map { sentences[$0].content.lowerBound == tokens.lowerBound } ?? false
    }
}
