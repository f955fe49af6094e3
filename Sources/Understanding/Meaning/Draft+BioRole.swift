import InterviewCore

/// "Sou biólogo marinho e passo metade do ano debaixo de água", "… und bin dann Bestatter geworden": the first sentence of
/// a bio in the other languages may say what the guest is.
extension Draft {
    func isBioOpening(_ index: Int) -> Bool {
        asked == [.professionalBio] && opensBio(index) && !has(.role) && !isKnown(.role) && language != .english
    }

    /// The first sentence, or the one behind "Voici ma bio :" or "Hallöchen!".
    private func opensBio(_ index: Int) -> Bool {
        index == 0
            || index == 1
                && (message.folded(sentences[0].tokens.upperBound - 1) == ":" || sentences[0].isSpent
                    || sentences[0].words.count <= 2)
    }

    func bioRole(in sentence: Sentence) -> Range<Int>? {
        let words = Array(sentence.said.prefix(24))
        for index in words.indices {
            guard let cue = Self.beings.best(in: words, at: index), cue.match.range.upperBound < words.count,
                index == 0 || !Self.denials.contains(words[index - 1])
            else { continue }
            let title = title(Array(words[cue.match.range.upperBound...]))
            if let title { return title }
        }
        return bareTitle(in: sentence)
    }

    /// "Sono Clelia Marangon, fondatrice di Filo Rosso.": behind the name what one is, and where.
    func bioWork(in sentence: Sentence) -> RoleReader.Found? {
        let words = sentence.said
        guard let lead = Self.namings.best(in: words, at: 0), lead.match.range.upperBound < words.count else {
            return nil
        }
        if let founded = founded(words, lead.match.range.upperBound, sentence) { return founded }
        let clauses = message.clauses(of: sentence.content)
        guard clauses.count > 1, clauses[0].contains(words[lead.match.range.upperBound].token) else { return nil }
        let name = words[lead.match.range.upperBound...].prefix { $0.token < clauses[0].upperBound }
        let companies = CompanyReader(message: message)
        guard (1...5).contains(name.count),
            name.allSatisfy({ companies.isProper($0.token) || NameReader.particles.contains($0.text) }),
            // "Ich bin Tischlerin, Mutter und …"
            !name.contains(where: { RoleWords.isHead($0.text) }),
            case let title = Word.words(of: message, in: clauses[1]).prefix(5),
            title.contains(where: { RoleWords.isHead($0.text) })
                || clauses.count == 2 && title.count <= 3 && RoleWords.isHeadLike(title[0].text)
                || title.count > 2 && RoleWords.isHeadLike(title[0].text) && Self.betweens.contains(title[1])
        else { return nil }
        var found = RoleReader(message).role(
            from: clauses[1].lowerBound, end: clauses[1].upperBound, sentence, needsHead: false)
        guard let role = found.role else { return nil }
        if found.company == nil, Self.betweens.contains(message.folded(role.upperBound)),
            companies.isProper(role.upperBound + 1)
        {
            found.company = companies.company(from: role.upperBound + 1, end: clauses[1].upperBound)
        }
        return found
    }

    /// "Je suis le fondateur de Soleil du Kayor, une entreprise qui …", "Ich bin Gründerin von Moorlicht, einem Verein."
    private func founded(_ words: [Word], _ lead: Int, _ sentence: Sentence) -> RoleReader.Found? {
        let place = ListReader.determiners.contains(words[lead]) ? lead + 1 : lead
        guard place + 2 < words.count, RoleWords.ofCompany.contains(words[place]),
            Self.betweens.contains(words[place + 1])
        else { return nil }
        let companies = CompanyReader(message: message)
        let start = words[place + 2].token
        guard start == words[place].token + 2, companies.isProper(start),
            let company = companies.company(from: start, end: sentence.content.upperBound)
        else { return nil }
        var found = RoleReader.Found()
        found.role = words[place].token..<(words[place].token + 1)
        found.company = company
        return found
    }

    private static let betweens = WordSets.set(
        "di da del della dell' de do du des von vom der bei beim chez presso en em na no nel nella alla au aux pour para fur"
    )
    private static let namings = PhraseBook<Bool>([
        (
            true,
            """
            soy|sou|sono|jsuis el|la|o|a|il?
            yo|eu|io soy|sou|sono
            je suis
            ich bin|heisse die|der?
            me llamo
            mi chiamo
            je mappelle
            me chamo
            chamome
            mein name ist
            """
        )
    ])

    /// "Glaciologue de terrain, je passe …", "Wiener, Volksschullehrer, Hobbyzauberer.": titles in front of what is told of
    /// them, or alone.
    private func bareTitle(in sentence: Sentence) -> Range<Int>? {
        guard language != nil, !sentence.words.contains(where: { Self.english.contains($0) }) else { return nil }
        let clauses = message.clauses(of: sentence.content).prefix(5).map { Word.words(of: message, in: $0) }
        guard let first = clauses.first, clauses.count > 1 || sentences.count > 1 else { return nil }
        let heads = clauses.prefix { words in
            (1...5).contains(words.count) && !words.contains { Self.bioTellers.contains($0) }
        }
        let isLed =
            heads.count == clauses.count || clauses[heads.count].prefix(2).contains { Self.bioTellers.contains($0) }
            || !clauses.contains { $0.contains { Self.bioTellers.contains($0) } }
        guard isLed, !first.isEmpty else { return nil }
        let isListed: ([Word]) -> Bool = { words in words.contains { RoleWords.isHead($0.text) } }
        guard let words = heads.first(where: isListed) ?? (heads.count == 1 ? heads.first : nil),
            let title = title(words), title.upperBound == words.last.map({ $0.token + 1 })
        else { return nil }
        return title
    }

    private static let english = WordSets.set("on the of and with by")
    private static let bioTellers = WordSets.set(
        "yo me mi soy he llevo vivo trabajo je jai jaime jaccompagne mon ma ich mein meine eu sou tenho minha meu io ho sono mi mio mia vivo faccio"
    )

    /// The words of a trade at the beginning, up to where another thought begins.
    private func title(_ words: [Word]) -> Range<Int>? {
        guard let first = words.first, var end = words.first?.token else { return nil }
        var last = end - 1
        var hasHead = false
        var joins = false
        for (place, word) in words.prefix(5).enumerated() {
            if word.token != last + 1 || place > 0 && Self.ends.contains(word) { break }
            last = word.token
            if Self.owners.contains(word) {
                guard hasHead else { return nil }
                joins = true
                end = word.token
                continue
            }
            if !joins, isTrade(word, place) { hasHead = true }
            end = word.token
        }
        if Self.owners.contains(message.folded(end)) { end -= 1 }
        // "un geologo di Potenza che parla coi sassi": where somebody is from.
        if end - 2 >= first.token, Self.owners.contains(message.folded(end - 1)), language != .german,
            message.tokens[end].isCapital,
            ["que", "che", "qui"].contains(message.folded(end + 1)),
            ["un", "una", "uno", "une", "um", "uma"].contains(message.folded(first.token - 1))
        {
            end -= 2
        }
        return hasHead ? first.token..<(end + 1) : nil
    }

    private func isTrade(_ word: Word, _ place: Int) -> Bool {
        if RoleWords.isHead(word.text) { return true }
        guard place == 0, RoleWords.isHeadLike(word.text) else { return false }
        if sentences.contains(where: { $0.content.lowerBound == word.token }) { return true }
        let isCapital = message.tokens[word.token].isCapital
        return isCapital == (language == .german)
    }

    private static let beings = PhraseBook<Bool>([
        (
            true,
            """
            soy|sou|sono un|una|uno|um|uma|el|la|o|a|il?
            je suis un|une|le|la?
            jsuis|chuis un|une|le|la?
            ich bin ein|eine|die|der?
            und bin dann|heute|jetzt|schliesslich|spater|seitdem|inzwischen|mittlerweile? ein|eine?
            trabajo|trabalho|lavoro como|come|de
            faccio il|la|lo|l?
            hago de
            ich? mache|mach den|die
            je travaille comme
            ich arbeite als
            bin dann|heute|jetzt ein|eine?
            """
        )
    ])
    private static let denials = WordSets.set(
        "no nao non nicht ne que qui che chi quien quem wer se si wenn cuando quando")
    private static let owners = WordSets.set("de di do da des du d del della")
    private static let ends = WordSets.set(
        """
        y e et und que che qui die der das wo donde dove ou onde en em in a au aux al alla nel nella no na im am bei aus mit con
        com avec pero mas mais ma aber desde depuis dal dalla seit ha hace geworden por per pour fur durante pendant wahrend tagsuber and nata nato nacida ne
        """)
}
