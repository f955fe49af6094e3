import InterviewCore

/// A role and a house told by nothing but their place, in Spanish, French, German, Portuguese and Italian.
extension Draft {
    /// "falegname, bottega di famiglia, 25 anni": beside the years the first few words are what somebody is.
    mutating func fillForeignRole(_ left: [Int]) {
        guard asked.contains(.role), !has(.role), !isDeclined(.role), !asked.contains(.fullName), isForeign
        else { return }
        for (place, piece) in pieces(left).prefix(5).enumerated()
        where !isLabel(piece) && piece.count <= 24 && !has(.role) {
            fillForeignRole(from: piece, isFirst: place == 0)
        }
    }

    private mutating func fillForeignRole(from piece: Range<Int>, isFirst: Bool) {
        let body = TradeReader(message: message).withoutArticle(
            ShortLeads.body(of: piece, field: .role, in: message))
        let words = Word.words(of: message, in: body)
        let companies = CompanyReader(message: message)
        guard (1...5).contains(words.count), let first = words.first, isTitle(body),
            isFirst && words.contains(where: { RoleWords.isHeadLike($0.text) }) || RoleWords.isListed(first.text),
            !HouseWords.isHouse(first.text),
            !words.dropFirst().contains(where: { companies.isProper($0.token) && !RoleWords.isHead($0.text) }),
            !words.contains(where: { message.kind($0.token) != .word || isTaken($0.token) })
        else { return }
        let sentence = Sentence(message, tokens: body, line: 0)
        let found = RoleReader(message).role(
            from: body.lowerBound, end: body.upperBound, sentence, needsHead: false)
        guard let role = found.role else { return }
        add(.role, .text(Interpreter(message: message).text(role)), at: role)
    }

    /// "motorista de ônibus, 26 anos, Viação Estrela do Sul", "Zahnärztin. 20 Jahre. Praxis Dr. Hellwig.", "tenho uma
    /// Werneck Kids": a name that is left where a house was asked.
    mutating func fillForeignHouse(_ left: [Int]) {
        guard asked.contains(.company), !has(.company), !isDeclined(.company), has(.role), !asked.contains(.fullName),
            isForeign
        else { return }
        let companies = CompanyReader(message: message)
        for piece in pieces(left) where !isLabel(piece) && piece.count <= 24 && !piece.contains(where: { isTaken($0) })
        {
            let body = ShortLeads.body(of: piece, field: .company, in: message)
            let words = Word.words(of: message, in: body)
            guard (2...7).contains(words.count), let first = words.first, companies.isProper(first.token),
                words.count(where: { companies.isProper($0.token) }) >= 2,
                words.allSatisfy({
                    companies.isProper($0.token) && message.kind($0.token) == .word
                        || CompanyReader.inner.contains($0.text)
                }),
                !words.contains(where: { RoleWords.isHead($0.text) || CommonWords.notNames.contains($0.text) })
            else { continue }
            return add(.company, .text(Interpreter(message: message).text(body)), at: body)
        }
        for index in left.prefix(4) {
            let words = sentences[index].said
            for place in words.indices.prefix(30) where Self.owning.contains(words[place]) {
                var next = place + 1
                while next < words.count, next < place + 5, Self.owned.contains(words[next]) { next += 1 }
                if next + 1 < words.count, HouseWords.isHouse(words[next].text),
                    companies.isProper(words[next + 1].token)
                {
                    next += 1
                }
                guard next < words.count, next > place + 1 || words[place].text == "mit",
                    companies.isProper(words[next].token), !HouseWords.isHouse(words[next].text),
                    !TradeReader(message: message).isCity(words[next].token..<(words[next].token + 1)),
                    let house = companies.company(from: words[next].token, end: sentences[index].content.upperBound)
                else { continue }
                return add(.company, .text(Interpreter(message: message).text(house)), at: house)
            }
        }
    }

    /// Whether small words say that the message is in one of the five languages.
    private var isForeign: Bool {
        message.words.prefix(60).contains { word in word.map { Self.telling.contains($0) } ?? false }
    }

    private static let telling = WordSets.set(
        """
        anos ano anni anno ans annees jahre jahren jahr desde hace depuis seit soy sou sono suis ich bin je eu io yo del di du
        della des em nella bei chez presso con mit avec und et los las les il der das unos uns
        """)
    private static let owning = WordSets.set(
        "tengo tenho jai ho dirijo dirige dirigo toco gestisco llevo leite fuhre betreibe mit")
    private static let owned = WordSets.set(
        """
        la el il lo le a o os una un uma um une mi mis mon ma mes minha meu mia mio propia propria propre eigene eigenen meine
        meinen meiner meinem die der den das l bruder schwester mann frau agentur firma unternehmen betrieb empresa agencia
        taller tienda loja marca negocio azienda bottega ditta boite agence entreprise marque nuestra nossa nostra notre unsere
        """)
}
