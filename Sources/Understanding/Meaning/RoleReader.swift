import InterviewCore

/// Reads "CFO at Acme", "a master's student in energy engineering", "I run Acme".
struct RoleReader: Sendable {
    struct Found: Sendable {
        var role: Range<Int>?
        var company: Range<Int>?
    }

    let message: MessageText
    private var companies: CompanyReader { CompanyReader(message: message) }

    init(_ message: MessageText) { self.message = message }

    /// A role or company that the guest states of themselves, in any of the sentence's clauses.
    /// Without a cue ("CTO at Acme") only where `allowsBare`.
    func stated(in sentence: Sentence, allowsBare: Bool = true) -> Found {
        var found = Found()
        var follows = false
        for clause in message.clauses(of: sentence.content) {
            let words = Word.words(of: message, in: clause)
            guard let first = words.first else { continue }
            var part = self.clause(words, clause, sentence, allowsBare)
            // "I'm Ana Ruiz, a potter from Ghent"
            if part.role == nil, follows, ["a", "an", "the"].contains(first.text) || isShortTitle(words) {
                part = role(from: first.token, end: clause.upperBound, sentence, needsHead: true)
            }
            let opening = words.first { !WordSets.fillers.contains($0.text) } ?? first
            follows = follows || ["im", "i", "my", "this"].contains(opening.text) && words.count <= 7
            found.role = found.role ?? part.role
            found.company = found.company ?? part.company
        }
        return found
    }

    private func clause(
        _ words: [Word], _ clause: Range<Int>, _ sentence: Sentence, _ allowsBare: Bool
    ) -> Found {
        var found = Found()
        for index in words.indices {
            if let cue = RoleReader.cues.best(in: words, at: index), cue.match.range.upperBound < words.count {
                if isAboutAnother(words, before: index) { continue }
                // The German "im Sommer" is no "I'm".
                if message.folded(words[index].token) == "im", isGerman(sentence) { continue }
                let start = words[cue.match.range.upperBound].token
                if message.kind(start) == .number, ["and", ","].contains(message.folded(start + 1)) { continue }
                switch cue.meaning {
                case .role:
                    let part = role(from: start, end: clause.upperBound, sentence, needsHead: true)
                    let isName = part.role.map { isNameBeforeRole($0, clause, sentence) } ?? true
                    if !isName { found = merge(found, part) }
                    if found.company == nil { found.company = workplace(between: index, cue.match, words) }
                case .named:
                    found = merge(found, role(from: start, end: clause.upperBound, sentence, needsHead: false))
                case .asRole, .bareRole:
                    if cue.meaning == .bareRole, !allowsBare || !isTrade(words, behind: index) { continue }
                    if startsOut(words, before: index) { continue }
                    found = merge(found, role(from: start, end: clause.upperBound, sentence, needsHead: true))
                case .house:
                    let last = words[cue.match.range.upperBound - 1].token
                    guard companies.isProper(start), message.tokens[last].text.first?.isLowercase ?? false else {
                        continue
                    }
                    let company = companies.company(from: start, end: sentence.content.upperBound)
                    found = merge(found, Found(role: nil, company: company))
                case .company:
                    let company = companies.company(from: start, end: sentence.content.upperBound)
                    found = merge(found, Found(role: nil, company: company))
                case .calledCompany:
                    let company = companies.named(from: start, end: sentence.content.upperBound)
                    found = merge(found, Found(role: nil, company: company))
                }
            }
            if found.role != nil, found.company != nil { break }
        }
        if let possessive = possessive(words) { return possessive }
        if allowsBare, found.role == nil, let bare = bare(words, clause, sentence) { found = merge(found, bare) }
        return found
    }

    /// "lavoro alla Biblioteca Civica come …": the house between the verb and the word for the role.
    private func workplace(between index: Int, _ match: Phrase.Match, _ words: [Word]) -> Range<Int>? {
        guard match.range.count > 3, Self.workVerbs.contains(words[index]), index + 2 < match.range.upperBound,
            Self.places.contains(words[index + 1].text)
        else { return nil }
        let next = words[index + 1].token + 1
        let start = Self.foreignArticles.contains(message.folded(next)) ? next + 1 : next
        guard isCompany(start) else { return nil }
        return companies.company(from: start, end: words[match.range.upperBound - 1].token)
    }

    private static let workVerbs = WordSets.set("trabajo trabalho lavoro travaille arbeite")

    /// "I'm Noor Vandermeer, CFO at Acme": a surname may be built as a trade is, but the role stands behind the comma.
    private func isNameBeforeRole(_ range: Range<Int>, _ clause: Range<Int>, _ sentence: Sentence) -> Bool {
        let words = Word.words(of: message, in: range)
        guard words.count > 1, range.upperBound == clause.upperBound, clause.upperBound < sentence.content.upperBound,
            words.allSatisfy({
                message.tokens[$0.token].isCapital && !RoleWords.isListed($0.text)
            })
        else { return false }
        let behind = Word.words(of: message, in: clause.upperBound..<sentence.content.upperBound)
        return behind.prefix(6).contains { RoleWords.isHead($0.text) }
    }

    private func merge(_ first: Found, _ second: Found) -> Found {
        Found(role: first.role ?? second.role, company: first.company ?? second.company)
    }

    /// "my husband is a", "the CEO says": the words before a cue name somebody else.
    private func isAboutAnother(_ words: [Word], before index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = words[index - 1].text
        return ["no", "nao", "non", "plus", "mehr", "piu"].contains(before)
            || ["who", "he", "she", "they", "that", "when", "if", "because", "until", "before", "since", "like"]
                .contains(before)
            || words[max(0, index - 12)..<index].contains {
                ["was", "were", "formerly", "never", "not", "dont", "didnt"].contains($0.text)
            }
    }

    /// A clause that begins with a role and names its company: "CTO at Acme".
    private func bare(_ words: [Word], _ clause: Range<Int>, _ sentence: Sentence) -> Found? {
        guard let first = words.first else { return nil }
        let head = words.prefix(6).firstIndex { RoleWords.isHead($0.text) } ?? headBeforePlace(words)
        guard let head,
            !words[...head].contains(where: { CommonWords.verbs.contains($0.text) || RoleWords.past.contains($0.text) }
            ),
            !["my", "our", "his", "her", "their", "your", "i", "we"].contains(first.text)
        else { return nil }
        let needsHead = RoleWords.isHead(words[head].text)
        let found = role(from: first.token, end: clause.upperBound, sentence, needsHead: needsHead)
        return found.company == nil ? nil : found
    }

    /// "Acme's CEO"
    private func possessive(_ words: [Word]) -> Found? {
        for (index, word) in words.enumerated() where index + 1 < words.count {
            let text = message.tokens[word.token].text
            guard message.folded(word.token).hasSuffix("'s"), text.first?.isUppercase == true,
                index > 0, ["im", "am"].contains(words[index - 1].text) || index == 1 && words[0].text == "as",
                words[(index + 1)...].prefix(3).contains(where: { RoleWords.isHead($0.text) })
            else { continue }
            let end = words[(index + 1)...].prefix { !RoleReader.stops.contains($0.text) }.last?.token ?? word.token
            return Found(role: words[index + 1].token..<(end + 1), company: word.token..<(word.token + 1))
        }
        return nil
    }

    // MARK: One role

    /// "apicultora y no tengo empresa"
    private func goesOnTelling(_ word: String, _ index: Int) -> Bool {
        ["y", "e", "et", "und", "ed"].contains(word) && Self.tellers.contains(message.folded(index + 1))
    }

    private static let tellers = WordSets.set(
        """
        no non nao ne tengo tenho ho j'ai je ich habe hab mache arbeite wohne lebe vivo trabajo trabalho lavoro llevo soy sou
        ya ja deja gia schon son sind sao ce sono bin me mi moro faccio faco hago estoy estou sto dirijo gestisco
        """)

    /// "sonidista por mi cuenta hace doce años"
    private func isOwnAccount(_ word: String, _ index: Int) -> Bool {
        let next = message.folded(index + 1)
        switch word {
        case "por": return ["mi", "cuenta", "conta", "minha"].contains(next)
        case "a": return next == "mon" && message.folded(index + 2) == "compte"
        case "in": return next == "proprio"
        case "hace": return true
        default: return false
        }
    }

    /// The role that begins at `start`, up to where the company or another thought begins.
    func role(from start: Int, end limit: Int, _ sentence: Sentence, needsHead: Bool) -> Found {
        let start = skipArticle(start, limit)
        // No role takes more words; a longer look would make long messages slow.
        let limit = min(limit, start + RoleReader.longest)
        if PastTense.isPast(message.folded(start)), message.folded(start) != "retired", !needsHead { return Found() }
        var index = start
        var headSeen = false
        var isPlace = false
        while index < limit {
            let word = Word.plain(message.folded(index))
            if message.isClauseBreak(index) { break }
            if message.kind(index) == .link || message.kind(index) == .email { break }
            if word == "@" || word == "at" && message.folded(index + 1) != "home" || word == "bei" || word == "chez"
                || word == "presso"
            {
                break
            }
            if index > start, isOwnAccount(word, index) || goesOnTelling(word, index) { break }
            if word == "of" || word == "de" || word == "von", ownsCompany(start..<index),
                companies.isProper(index + 1) || message.folded(index + 1) == "the" && companies.isProper(index + 2)
            {
                break
            }
            // "Geschäftsführer der Steinbeck Logistik"
            if word == "der", ownsCompany(start..<index), companies.isProper(index + 1), companies.isProper(index + 2) {
                break
            }
            // "Leiterin der Sternwarte Hohenfels"
            if word == "der" || word == "des", index > start, HouseWords.isHouse(message.folded(index + 1)),
                companies.isProper(index + 2)
            {
                break
            }
            if word == "of", headSeen, isHouseOf(index + 1, limit, start..<index) { break }
            let isForeign = Self.foreignOf.contains(word) && headSeen && index > start
            if isForeign, namesHouse(index + 1, limit, start..<index) { break }
            if word == "of", message.tokens.indices.contains(index + 1), message.tokens[index + 1].text == "The",
                companies.isProper(index + 2)
            {
                break
            }
            if word == "a", index > start, headSeen,
                companies.isInstitution(index + 1) || namesElidedHouse(index + 1)
                    || ["la", "le", "l"].contains(message.folded(index + 1)) && isCompany(index + 1)
            {
                break
            }
            if word == "a", index > start, headSeen, companies.isProper(index + 1),
                sentence.words.prefix(30).contains(where: {
                    ["sono", "faccio", "mi", "chiamo", "anni"].contains($0.text)
                })
            {
                break
            }
            if word == "in", index > start, headSeen,
                ["der", "dem", "den"].contains(message.folded(index + 1)) && isCompany(index + 1)
                    || isItalian(sentence) && isCompany(index + 1) || isGerman(sentence) && isHouse(index + 1)
            {
                break
            }
            if [
                "for", "with", "para", "con", "com", "pour", "vom", "en", "na", "no", "au", "aux", "al", "alla", "nel",
                "nella", "beim", "im", "am",
            ]
            .contains(word), isCompany(index + 1), !isPlacedLater(index, limit),
                headSeen || !needsHead && index > start,
                !followsOf(index)
            {
                break
            }
            if ["of", "at", "for", "in"].contains(word), companies.introducesName(index + 1, limit) { break }
            if index > start, word == "not", needsHead { return Found() }
            if message.kind(index) == .handle
                || index > start && Self.participles.contains(word) && message.folded(index - 1) != "self"
            {
                break
            }
            if RoleReader.stops.contains(word) || index > start && (isElided(index) || word == "not" || word == "i") {
                break
            }
            if word == "in" || word == "mit", index > start, message.folded(index + 1).hasPrefix("eigene") { break }
            if word == "with", index > start, ["my", "own", "no"].contains(message.folded(index + 1)) { break }
            if word == "in", index > start, needsHead ? isInCase(index) : isHouse(index + 1) { break }
            if index > start, headSeen, ["in", "a", "en", "em"].contains(word), isInCity(index, limit) {
                isPlace = true
                break
            }
            if index > start, headSeen ? namesPlace(index, limit) : !needsHead && isWorkplace(index, limit) {
                isPlace = true
                break
            }
            if ["cuenta", "conta", "conto", "mon", "proprio"].contains(message.folded(index + 1)),
                ["por", "per", "a", "in"].contains(word)
            {
                break
            }
            if ["y", "e", "et", "und"].contains(word), index > start,
                RoleReader.foreignThought.contains(Word.plain(message.folded(index + 1)))
            {
                break
            }
            if word == "and" || word == "und" || word == "but",
                RoleReader.newThought.contains(Word.plain(message.folded(index + 1))),
                !joinsRole(index + 1, limit)
            {
                break
            }
            if word == "all", ["my", "our"].contains(message.folded(index + 1)) { break }
            // "the owner of a small bakery"
            if word == "of", index > start, ["a", "an", "my"].contains(message.folded(index + 1)),
                ownsCompany(start..<index) || message.folded(index - 1) == "manager"
            {
                isPlace = !companies.introducesName(index + 1, limit)
                break
            }
            if word == "with", index > start, headSeen, isSpan(index + 1, limit) { break }
            if index > start, headSeen, isPlaceOfWork(index, limit) {
                isPlace = !companies.isProper(index + 1)
                break
            }
            if ["for", "over", "da", "ha", "hace", "faz", "llevo", "con", "tengo", "ho", "tenho", "nearly", "about"]
                .contains(
                    word),
                message.kind(index + 1) == .number || NumberWords.match(in: message, at: index + 1) != nil
                    || Self.abouts.contains(message.folded(index + 1)) && message.kind(index + 2) == .number
                    || YearSpan.elided(message, index + 2) != nil
            {
                break
            }
            if let number = NumberWords.match(in: message, at: index), index > start,
                message.folded(index + number.count).hasPrefix("year")
            {
                break
            }
            if RoleWords.isHeadLike(word) { headSeen = true }
            index += 1
        }
        var found = Found()
        var range = message.trimmed(start..<max(start, index), emoji: true)
        while let last = range.last, range.count > 1, Self.dangling.contains(message.folded(last)) {
            range = message.trimmed(range.lowerBound..<last, emoji: true)
        }
        let words = Word.words(of: message, in: range)
        let isFine = !words.isEmpty && words.count <= 12 && (headSeen || !needsHead) && !isPastOrAge(words)
        guard isFine, !needsHead || isHeaded(words) else { return found }
        found.role = range
        if isPlace { return found }
        if index < limit, isElided(index) {
            found.company = companies.company(from: index, end: sentence.content.upperBound)
        } else if index < limit, RoleReader.places.contains(Word.plain(message.folded(index))),
            !["cuenta", "conta", "conto", "mon", "proprio"].contains(message.folded(index + 1)),
            NumberWords.match(in: message, at: index + 1) == nil
        {
            let isArticle =
                Self.foreignArticles.contains(message.folded(index + 1))
                && message.tokens[index + 1].text.first?.isLowercase ?? false
            let first = isArticle ? index + 2 : index + 1
            found.company = companies.company(from: first, end: sentence.content.upperBound)
            if let company = found.company, isRegion(company, behind: index, sentence) { found.company = nil }
        }
        return found
    }

    /// "directora de marketing de Vinos Alcor": a house of its own; of a teacher it is the subject, and in German, where
    /// every noun has a capital, only a legal form tells.
    private func namesHouse(_ index: Int, _ limit: Int, _ role: Range<Int>) -> Bool {
        guard isCompany(index), !role.contains(where: { Self.teachers.contains(message.folded($0)) }) else {
            return false
        }
        if Self.departments.contains(message.folded(index)) { return false }
        // "enfermeiro chefe da UTI do Hospital Boa Esperança"
        let end = (index..<limit).first { message.isClauseBreak($0) } ?? limit
        if !HouseWords.isHouse(message.folded(index)),
            (index + 1..<max(index + 1, min(end, index + 6) - 1)).contains(where: {
                Self.foreignOf.contains(message.folded($0)) && HouseWords.isHouse(message.folded($0 + 1))
            })
        {
            return false
        }
        if ["der", "des", "von"].contains(message.folded(index - 1)) {
            if HouseWords.isHouse(message.folded(index)) { return true }
            return (index..<min(limit, index + 5)).contains { CompanyReader.forms.contains(message.folded($0)) }
        }
        return !(index..<limit).contains { Self.foreignAt.contains(message.folded($0)) }
    }

    private static let departments = WordSets.set(
        """
        operaciones ventas marketing finanzas logistica comunicacion producto tecnologia investigacion sistemas compras personal
        recursos proyectos operations ventes finances logistique communication produit technologie recherche achats projets
        operacoes vendas financas comunicacao produto pesquisa projetos operazioni vendite finanza comunicazione prodotto
        tecnologia ricerca acquisti progetti rh hr ti it contenidos contenus conteudo contenuti datos donnees dados dati
        """)
    private static let foreignOf = WordSets.set("de da do di du del della dell von der des")
    private static let foreignAt = WordSets.set("en na no chez bei presso nel nella alla au")
    private static let teachers = WordSets.set(
        "profesor profesora maestro maestra professeur professeure prof enseignant enseignante professor professora insegnante docente maitre"
    )

    /// "en el Conservatorio Vega": a name, maybe behind an article.
    private func isCompany(_ index: Int) -> Bool {
        companies.isProper(index) || companies.isInstitution(index)
            || (Self.foreignArticles.contains(message.folded(index)) || message.folded(index) == "the")
                && (companies.isProper(index + 1) || companies.isInstitution(index + 1))
    }

    /// "à l'Institut Kerguelen"
    private func namesElidedHouse(_ index: Int) -> Bool {
        guard message.folded(index).hasPrefix("l'") else { return false }
        return message.tokens[index].text.dropFirst(2).first?.isUppercase ?? false
    }

    /// Whether small words say that "in" is Italian.
    private func isItalian(_ sentence: Sentence) -> Bool {
        sentence.words.prefix(30).contains {
            ["sono", "lavoro", "dal", "dei", "della", "anni", "presso"].contains($0.text)
        }
    }

    /// "apicultrice en Corrèze", "pescatore a Ponza", "enfermera en Madrid": where somebody is, not for whom.
    private func isRegion(_ name: Range<Int>, behind index: Int, _ sentence: Sentence) -> Bool {
        guard name.count == 1, companies.isProper(name.lowerBound), !HouseWords.isHouse(message.folded(name.lowerBound))
        else { return false }
        let word = message.folded(index)
        let text = message.tokens[name.lowerBound].text
        guard text != text.uppercased() else { return false }
        if word == "en", sentence.words.prefix(30).contains(where: { Self.french.contains($0) }) { return true }
        if word == "a", message.tokens[index].text == "a" { return true }
        return ["en", "em", "a", "in"].contains(word) && HouseWords.cities.contains(message.folded(name.lowerBound))
    }

    private static let french = WordSets.set("je suis jai depuis ans cest moi bonjour salut mappelle")

    private func isGerman(_ sentence: Sentence) -> Bool {
        sentence.words.prefix(30).contains { ["ich", "bin", "und", "seit", "jahre"].contains($0.text) }
    }

    private static let foreignArticles = WordSets.set("el los las il lo der dem das la le os as die den")

    /// "Product Manager for Payments at Klarity": the place comes later.
    private func isPlacedLater(_ index: Int, _ limit: Int) -> Bool {
        for place in index + 1..<max(index + 1, min(limit, index + 8)) {
            if message.isClauseBreak(place) { return false }
            if ["at", "@"].contains(message.folded(place)) { return companies.isProper(place + 1) }
        }
        return false
    }

    /// "in Braid House Harlem": several words of a name, and no city's.
    private func isHouse(_ index: Int) -> Bool {
        companies.isProper(index) && companies.isProper(index + 1) && !Self.cityWords.contains(message.folded(index))
            && message.kind(index + 1) == .word
    }

    /// "midwife working for the NHS"
    private static let participles = WordSets.set("working employed serving based")
    static func isCity(_ word: String) -> Bool { cityWords.contains(word) }

    private static let cityWords = WordSets.set(
        """
        new san los las santa sao south north east west united great cape buenos rio hong kuala tel abu saudi sri costa
        puerto el la le st saint mexico ho salt fort port palo mount lake greater central old
        """)

    private func followsOf(_ index: Int) -> Bool { message.folded(index - 1) == "of" }

    private func skipArticle(_ start: Int, _ limit: Int) -> Int {
        var index = behindYears(start, limit)
        if ["serving", "working", "acting", "employed"].contains(message.folded(index)),
            message.folded(index + 1) == "as"
        {
            index += 2
        }
        while index < limit - 1 {
            if index < limit - 2, ["al", "no", "de", "en", "im"].contains(message.folded(index)),
                ["momento", "moment", "augenblick"].contains(message.folded(index + 1))
            {
                index += 2
            } else if RoleReader.articles.contains(Word.plain(message.folded(index))) {
                index += 1
            } else {
                break
            }
        }
        // "a full-time storyteller"
        while index > start, index < limit - 1, isBesideRole(message.folded(index)) { index += 1 }
        return index
    }

    private func isBesideRole(_ word: String) -> Bool {
        RoleWords.hedges.contains(word) || RoleWords.nowadays.contains(word)
    }

    /// "12 years as a model"
    private func behindYears(_ start: Int, _ limit: Int) -> Int {
        guard NumberWords.match(in: message, at: start) != nil || Self.yearWords.contains(message.folded(start)) else {
            return start
        }
        let words = start..<max(start, min(limit - 1, start + 9))
        guard let cue = words.first(where: { message.folded($0) == "as" }),
            (start..<cue).allSatisfy({
                Self.yearWords.contains(message.folded($0)) || message.kind($0) == .number
                    || message.kind($0) == .symbol
                    || NumberWords.match(in: message, at: $0) != nil
            })
        else { return start }
        return cue + 1
    }

    private static let yearWords = WordSets.set(
        "years year yrs yr y decade decades a of experience in total overall altogether over about around nearly almost going on for now some the past last more than just under working"
    )

    /// "all'Università": the preposition is one word with the name.
    private func isElided(_ index: Int) -> Bool {
        guard message.kind(index) == .word else { return false }
        let text = message.tokens[index].text
        guard let mark = text.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) else { return false }
        let name = text[text.index(after: mark)...]
        return ["all", "dell", "nell", "presso l", "d"].contains(text[..<mark].lowercased())
            && name.first?.isUppercase == true
    }
}
