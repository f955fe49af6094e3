import InterviewCore

/// Finds the preposition between a trade and its house in Spanish, French, German, Portuguese and Italian.
struct TradeReader: Sendable {
    let message: MessageText

    struct Found: Sendable {
        var trade: Range<Int>
        /// From where the house is named.
        var house: Range<Int>
    }

    /// The trade and the house of a clause. `isOpen` where something else says that it speaks of work.
    func trade(in body: Range<Int>, isOpen: Bool) -> Found? {
        guard let place = strong(in: body) ?? located(in: body) ?? owned(in: body) else { return nil }
        var trade = withoutArticle(message.trimmed(body.lowerBound..<place.at))
        // "apicoltore da 9 anni a Fattoria Sorgiva"
        if let span = trade.dropFirst().first(where: { opensSpan($0) }) {
            trade = message.trimmed(trade.lowerBound..<span)
        }
        let words = Word.words(of: message, in: trade)
        guard (1...7).contains(words.count), !Self.places.contains(words[0].text),
            !words.contains(where: { Self.notTrades.contains($0) }),
            !words.contains(where: { message.kind($0.token) != .word }), !isNamed(words),
            place.isStrong || isOpen || words.contains(where: { RoleWords.isHeadLike($0.text) })
        else { return nil }
        return Found(trade: trade, house: place.house..<body.upperBound)
    }

    func isCity(_ name: Range<Int>) -> Bool {
        guard name.count == 1 else { return false }
        if HouseWords.cities.contains(message.folded(name.lowerBound)) { return true }
        // "Kinderärztin in Mannheim", "notaire à Vannes", "badante a Brescia"
        guard name.lowerBound > 0, !isKind(name.lowerBound),
            message.tokens[name.lowerBound].text.dropFirst().allSatisfy(\.isLowercase)
        else { return false }
        switch message.tokens[name.lowerBound - 1].text {
        case "in": return message.tokens.prefix(60).contains { Self.german.contains($0.folded) }
        case "à": return true
        case "a": return message.tokens.prefix(60).contains { Self.italian.contains($0.folded) }
        default: return false
        }
    }

    func withoutArticle(_ tokens: Range<Int>) -> Range<Int> {
        var tokens = tokens
        while let first = tokens.first, tokens.count > 1, Self.articles.contains(message.folded(first)) {
            tokens = (first + 1)..<tokens.upperBound
        }
        return tokens
    }

    private func opensSpan(_ index: Int) -> Bool {
        guard Self.spanOpeners.contains(message.folded(index)) else { return false }
        let next = Self.spanOpeners.contains(message.folded(index + 1)) ? index + 2 : index + 1
        return message.kind(next) == .number || NumberWords.match(in: message, at: next) != nil
    }

    private static let spanOpeners = WordSets.set("da dal desde hace ha faz seit depuis con com mit avec")

    // MARK: Places

    private typealias Place = (at: Int, house: Int, isStrong: Bool)

    private func strong(in body: Range<Int>) -> Place? {
        for index in body.dropFirst().prefix(12) where Self.strongs.contains(message.folded(index)) {
            if let house = house(behind: index, in: body) { return (index, house, true) }
        }
        return nil
    }

    /// "en la Clínica Sol", "à l'Institut …", "all'Ospedale …", "am Klinikum …"
    private func located(in body: Range<Int>) -> Place? {
        for index in body.dropFirst().prefix(12) {
            let word = message.folded(index)
            if isElidedHouse(index, openings: ["all'", "nell'", "dall'"]) { return (index, index, false) }
            guard Self.places.contains(word), let house = house(behind: index, in: body) else { continue }
            // German writes every noun with a capital: there only a house is one.
            if Self.germanPlaces.contains(word), !isGermanHouse(house, in: body) { continue }
            return (index, house, false)
        }
        return nil
    }

    /// "directora de la Escuela Alta", "Leiterin der Stadtbücherei Kornhausen": the house itself must say that it is one.
    private func owned(in body: Range<Int>) -> Place? {
        for index in body.dropFirst().prefix(12) {
            if isElidedHouse(index, openings: ["dell'", "d'"]) { return (index, index, false) }
            guard Self.owners.contains(message.folded(index)), let house = house(behind: index, in: body),
                isKind(house)
            else { continue }
            return (index, house, false)
        }
        return nil
    }

    /// Where the house begins behind a preposition and its article.
    func house(behind index: Int, in body: Range<Int>) -> Int? {
        var next = index + 1
        // "La Candela" begins with its own article.
        if Self.articles.contains(message.folded(next)), message.tokens[next].text.first?.isLowercase ?? false,
            next + 1 < body.upperBound
        {
            next += 1
        }
        guard next < body.upperBound else { return nil }
        let companies = CompanyReader(message: message)
        return companies.isProper(next) || companies.isInstitution(next) || isElidedHouse(next, openings: ["l'"])
            || HouseWords.isHouse(message.folded(next)) && companies.isProper(next + 1) ? next : nil
    }

    private func isElidedHouse(_ index: Int, openings: [String]) -> Bool {
        let word = message.folded(index)
        guard let opening = openings.first(where: { word.hasPrefix($0) }) else { return false }
        let name = message.tokens[index].text.dropFirst(opening.count)
        return name.first?.isUppercase ?? false || HouseWords.isHouse(String(word.dropFirst(opening.count)))
    }

    func isKind(_ index: Int) -> Bool {
        let word = message.folded(index)
        let plain = word.hasPrefix("l'") ? String(word.dropFirst(2)) : word
        return HouseWords.isHouse(plain)
    }

    private func isGermanHouse(_ index: Int, in body: Range<Int>) -> Bool {
        if isKind(index) { return true }
        let companies = CompanyReader(message: message)
        return index + 1 < body.upperBound && companies.isProper(index + 1)
            || (index..<body.upperBound).contains { Self.forms.contains(message.folded($0)) }
    }

    /// Capitals alone are a name, unless one of them is a trade: "Ana María en Madrid", "Krankenpfleger".
    private func isNamed(_ words: [Word]) -> Bool {
        words.count > 1
            && words.allSatisfy { message.tokens[$0.token].isCapital }
            && !words.contains { RoleWords.isHeadLike($0.text) }
    }

    // MARK: Words

    private static let german = WordSets.set("ich bin und seit jahre jahren im die der mit email mail arbeite als bei")
    private static let italian = WordSets.set("sono faccio da anni di lavoro il la io una un della")
    private static let forms = WordSets.set("gmbh ag kg ug ev ohg")
    private static let strongs = WordSets.set("bei beim chez presso")
    static let places = WordSets.set(
        "para pour con com mit vom per en em na no nas nos a au aux al alla allo nel nella nello im am in an auf da dal dalla"
    )
    private static let germanPlaces = WordSets.set("im am in an auf mit")
    private static let owners = WordSets.set("de del du des di della do da dos das der von vom")
    private static let articles = WordSets.set(
        "el la los las le les il lo gli i o a os as der die das dem den un una une uno um uma ein eine einem einer")
    /// Words that say where somebody lives or what they do, and no trade.
    private static let notTrades = WordSets.set(
        """
        vivo vengo estoy trabajo naci resido estuve crecí creci llevo tengo viví hago moro nasci trabalho estou venho sou
        moro cresci vivo abito sono nato nata vengo lavoro sto ho habite suis viens travaille bosse vis j'habite ne nee
        fruher vorher ehemals antes avant prima formerly
        lebe wohne arbeite komme bin geboren aufgewachsen ich je yo io eu mi mon ma mein meine meu minha mio mia que qui
        che no nao non pas nicht war fui era foi ero mail correo email telefono linkedin web site sito website vita nome nombre nom name namen
        """)
    /// Beside these a number of years is no experience.
    static let notYears = WordSets.set(
        """
        edad alt age eta idade vieux vieille vecchio vecchia hijo hija hijos kinder enfants figli filhos casado casada marie
        mariee sposato sposata verheiratet vivo viviendo vivendo moro lebe habite abito cumplo cumpli fa vor atras ago jung
        tengo ho tenho mayor menor prossimi proximos prochains nachsten ex antes prima avant fruher
        """)
    /// What may stand beside a number of years where nothing else is said.
    static let besideYears = WordSets.set(
        """
        a de ya desde hace llevo con en de esto eso ello oficio experiencia carrera profesion casi unos unas mas anos el la
        depuis deja dans de d'experience experience metier carriere le ca fais que je fait environ presque plus bientot j'y
        seit schon dabei erfahrung im beruf ich mache das mach gut fast etwa rund uber circa jahren knapp mittlerweile nun
        ha faz ja de carreira experiencia estrada nisso quase uns mais da do no na profissao
        en no na nos nas em chez bei beim presso im am au aux al alla nel nella der die das dem il lo le la los las les
        da di gia esperienza mestiere carriera quasi circa oltre faccio lo nel settore ormai dal più piu
        """)
}
