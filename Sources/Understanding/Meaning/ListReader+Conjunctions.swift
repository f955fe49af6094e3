import InterviewCore

/// What an "and" or an "or" joins: two items, or one.
extension ListReader {
    func andParts(_ tokens: Range<Int>, of field: Field, isOnly: Bool) -> [Range<Int>] {
        let isChoice = !isOnly || ["either", "entweder", "soit"].contains(message.folded(tokens.lowerBound))
        // ", and food and drink law": the comma has done it.
        if !isOnly, Self.ands.contains(message.folded(tokens.lowerBound)) { return [tokens] }
        let parts = outside(tokens) {
            (Self.ands.contains(message.folded($0)) || isChoice && Self.ors.contains(message.folded($0)))
                && !message.isGlued($0) && !FixedPairs.joins(message, at: $0)
        }
        if let again = repeated(tokens) ?? repeatedOf(tokens) { return again }
        guard parts.count > 1 else { return [tokens] }
        if !isOnly { return lastParts(tokens, parts) }
        let words = parts.map { Word.words(of: message, in: $0) }
        if field == .achievements, parts.count <= 3, areFeats(words) { return parts }
        let isShort = words.allSatisfy { !$0.isEmpty && $0.count <= 4 }
        let asks = Self.asks
        // "Either the strike of 1984 or how to organise a canteen"
        if parts.allSatisfy({ message.folded($0.lowerBound) == "\"" }) { return parts }
        if isOnly, isChoice, parts.count == 2, words.allSatisfy({ (1...9).contains($0.count) }) { return parts }
        if parts.count == 2, words.allSatisfy({ asks.contains($0.first?.text ?? "") }) { return parts }
        // "Tachographs and how they are cheated": of the same thing
        if parts.count == 2, asks.contains(words[1].first?.text ?? ""), words[0].count <= 4,
            words[1].dropFirst().prefix(5).contains(where: {
                ["they", "it", "them", "theyre", "its"].contains($0.text)
            })
        {
            return [tokens]
        }
        // "urban foxes and why nobody sleeps"
        if parts.count == 2, asks.contains(words[1].first?.text ?? ""), words[0].count <= 4,
            !words[0].contains(where: { CommonWords.verbs.contains($0) || asks.contains($0.text) }),
            !words[1].dropFirst(2).contains(where: { ["it", "them", "they", "that", "this", "to"].contains($0.text) })
        {
            return parts
        }
        // Several topics were asked for, and nothing else sets any apart.
        if field == .podcastTopics, isOnly, parts.count == 2, areSubjects(words) { return parts }
        let isTalk = words.contains { part in
            part.enumerated().contains { place, word in
                // "grief at work": behind a preposition it is a noun.
                let isNoun = place > 0 && ["at", "of", "for", "with", "about", "from"].contains(part[place - 1].text)
                // The German "im" is no "I'm".
                let isGerman = word.text == "im" && place > 0 && startsItem(word.token + 1..<word.token + 2)
                return CommonWords.verbs.contains(word.text) && !isNoun && !isGerman || asks.contains(word.text)
                    || word.text == "between"
            }
        }
        let isRow = parts.count == 3 && (field == .podcastTopics || field == .expertiseKeywords)
        guard isShort, !isTalk, parts.count == 2 || isRow else { return [tokens] }
        return parts
    }

    /// "he atendido más de 900 partos y creé un grupo", "… bekommen und eine Lesewerkstatt gegründet": each part says by
    /// itself what was done.
    private func areFeats(_ parts: [[Word]]) -> Bool {
        guard parts.allSatisfy({ (2...16).contains($0.count) }) else { return false }
        return parts.dropFirst().allSatisfy { part in
            let own = part.drop { Self.besideFeats.contains($0) }
            guard let first = own.first, let last = part.last, own.count > 1 else { return false }
            if message.kind(first.token) == .number, parts[0].count > 2 { return !message.isGlued(first.token) }
            let text = message.tokens[first.token].text
            if Self.done.contains(first) || text.hasSuffix("é") && text.count > 3 { return true }
            // "ho vinto … e restaurato …"
            if parts[0].first.map({ Self.having.contains($0) }) ?? false, first.text.utf8.count > 5,
                Self.participles.contains(where: { first.text.hasSuffix($0) })
            {
                return true
            }
            let isGerman = { (word: Word) in
                word.text.hasPrefix("ge") && word.text.count > 5 || Self.done.contains(word)
            }
            return isGerman(last) && (parts[0].last.map(isGerman) ?? false)
        }
    }

    private static let having = WordSets.set("ho abbiamo he hemos tenho temos")
    private static let participles = ["ato", "uto", "ito", "ado", "ido"]
    private static let besideFeats = WordSets.set("de d que auch tambien aussi anche tambem luego poi puis dann depois")
    private static let done = WordSets.set(
        """
        recu remporte obtenu ecrit vendu sorti construit ouvert cree gane escribi abri monte saque publique dirigi hice di
        fiz ganhei criei abri escrevi publiquei fundei lancei montei formei vendi dirigi vinto scritto aperto fatto fondato
        pubblicato creato formato vendido ganado escrito abierto publicado montado fundado creado formado abrir crear fundar
        formar ganar escribir publicar montar bekommen erhalten veroffentlicht aufgebaut eroffnet entwickelt gewonnen
        ausgebildet verkauft begleitet
        """)

    /// "why rest hurts and stairs as medicine": two subjects of some words each, of which the second does not go on with
    /// the first.
    private func areSubjects(_ parts: [[Word]]) -> Bool {
        guard parts.allSatisfy({ (2...7).contains($0.count) }), let second = parts[1].first,
            !parts[0].contains(where: { ["between", "both", "zwischen", "entre", "tra", "fra"].contains($0.text) })
        else { return false }
        return !Self.bareVerbs.contains(second) && !Self.goingOn.contains(second)
            && !parts[1].contains { ["it", "them", "that's", "its"].contains($0.text) && $0 != second }
    }

    private static let goingOn = WordSets.set(
        "i we you they he she it to not then still never always so also its their his her my our what's get")

    /// The end of a list with commas: its last "and" joins the last item, unless the list has been joined before.
    private func lastParts(_ tokens: Range<Int>, _ parts: [Range<Int>]) -> [Range<Int>] {
        guard let last = parts.last, last.lowerBound > tokens.lowerBound else { return [tokens] }
        let head = tokens.lowerBound..<(last.lowerBound - 1)
        let words = Word.words(of: message, in: last)
        let before = Word.words(of: message, in: head)
        guard let first = words.first, let opening = before.first, words.count <= 12, before.count <= 12 else {
            return [tokens]
        }
        // "how to raise money and keep your soul", "the war between cats and dogs"
        let goesOn =
            Self.asks.contains(opening.text) && Self.bareVerbs.contains(first)
        if goesOn || before.contains(where: { $0.text == "between" }) { return [tokens] }
        return [head, last]
    }

    static let bareVerbs = WordSets.set(
        """
        keep get make build stay find do be have let stop start live take give go come run win lose grow learn help leave
        survive avoid still not then actually turn put hold raise save spend say tell ask stick mean keeps gets makes
        """)

    /// "… about the night the dam broke or about raising goats": the preposition said once more.
    func repeated(_ tokens: Range<Int>) -> [Range<Int>]? {
        guard
            let cut = tokens.dropFirst().first(where: {
                ["and", "or"].contains(message.folded($0))
                    && ["about", "in", "on", "at"].contains(message.folded($0 + 1))
                    && message.folded(tokens.lowerBound - 1) == message.folded($0 + 1)
            }), cut + 2 < tokens.upperBound
        else { return nil }
        return [tokens.lowerBound..<cut, (cut + 2)..<tokens.upperBound]
    }

    /// The last of several items, which an "and" may join to another.
    func tailParts(_ tokens: Range<Int>, field: Field, isListed: Bool) -> [Range<Int>] {
        let parts = message.pieces(of: tokens) { Self.ands.contains(message.folded($0)) }
        // "…, Sunday Spokes and TEDxGirona"
        let named = message.pieces(of: tokens) { ["and", "und", "et", "y"].contains(message.folded($0)) }
        if named.count == 2, named.allSatisfy({ isCapitalised($0) }),
            !Self.ands.contains(message.folded(tokens.lowerBound))
        {
            return named
        }
        if let parts = foreignTail(tokens, isListed: isListed) { return parts }
        if field == .achievements, isListed, parts.count == 2, let first = Word.words(of: message, in: parts[1]).first,
            PastTense.isPast(first.text) || message.kind(first.token) == .number || startsItem(parts[1])
        {
            return parts
        }
        guard parts.count == 2, parts.allSatisfy({ startsItem($0) && Word.words(of: message, in: $0).count > 1 }) else {
            return [tokens]
        }
        return parts
    }

    func isCapitalised(_ tokens: Range<Int>) -> Bool {
        let words = Word.words(of: message, in: tokens)
        return !words.isEmpty && words.allSatisfy { message.tokens[$0.token].isCapital }
    }

    /// "The Late Roster and Night Shift FM": two titles.
    func titles(_ tokens: Range<Int>, field: Field) -> [Range<Int>] {
        if field == .speakingExperience, let parts = appearances(tokens) { return parts }
        if field == .promotion || field == .achievements, let parts = determined(tokens) { return parts }
        let all = outside(tokens, at: [",", "and", "&", "und", "et"])
        // "Slate & Timber and The Irish Hour": the sign is inside a name where a word sets them apart.
        let plain = outside(tokens, at: [",", "and", "und", "et"])
        let parts = plain.count > 1 ? plain : all
        if parts.count == 2, isApposition(parts[0], Word.words(of: message, in: parts[1])) { return [tokens] }
        guard parts.count > 1, parts.count <= 10, parts.dropFirst().allSatisfy({ startsItem($0) && !joinsName($0) }),
            parts.allSatisfy({ (1...9).contains(Word.words(of: message, in: withoutLead($0, field: field)).count) }),
            parts.map({ Word.words(of: message, in: withoutLead($0, field: field)).count }).reduce(0, +) >= parts.count
                + 1
        else { return [tokens] }
        return parts
    }

    /// "Rust & Moss" is one name, and so is "(been on) Crust & Crumb twice".
    func joinsName(_ tokens: Range<Int>) -> Bool {
        let behind = Word.words(of: message, in: tokens).dropFirst()
        return message.folded(tokens.lowerBound - 1) == "&"
            && !behind.contains { message.tokens[$0.token].text.first?.isLowercase != true }
    }

    /// "€1M of it": a part that speaks of the one before.
    func refersBack(_ words: [Word]) -> Bool {
        zip(words, words.dropFirst()).contains {
            $0.text == "of" && ["it", "them", "which", "whom", "that", "those"].contains($1.text)
        }
    }

    func startsItem(_ tokens: Range<Int>) -> Bool {
        guard let word = Word.words(of: message, in: tokens).first else { return false }
        let text = message.tokens[word.token].text
        if ["i", "we", "it"].contains(word.text) { return false }
        if message.kind(tokens.lowerBound) == .link { return message.folded(tokens.lowerBound - 1) != "," }
        return (text.first?.isUppercase ?? false)
            || ["the", "my", "a", "an", "two", "three", "four", "one", "our"].contains(word.text)
                && tokens.count > 1
    }
}
