import InterviewCore

extension Draft {
    /// Fields that a message says it will not or cannot fill: "no website yet", "skip the phone".
    mutating func readRefusals() {
        var count = 0
        for index in sentences.indices where count < 30 {
            let sentence = sentences[index]
            // A sentence that was spent on a refusal may still name its field.
            if sentence.isSpent, !isDecline(sentence) { continue }
            let words = sentence.words
            var start = 0
            while start < words.count, count < 30 {
                guard let found = SkipPhrases.naming.best(in: words, at: start), let name = found.match.field,
                    let field = declined(name, words), !isPortuguese(words, start)
                else {
                    start += 1
                    continue
                }
                count += 1
                decline(field, found.meaning, words[found.match.range], sentence, index)
                start = found.match.range.upperBound
            }
        }
        for index in sentences.indices.prefix(30) where !sentences[index].isSpent { readRefusedClauses(of: index) }
        for index in sentences.indices.prefix(30) { readNamedRefusals(of: index) }
        placeDeclines()
    }

    /// "phone numbers I don't hand out": a clause that names what it does not give, whatever its words.
    private mutating func readNamedRefusals(of index: Int) {
        let sentence = sentences[index]
        guard !wantsProse, sentence.words.count <= 60, !sentence.isSpent || isDecline(sentence), !sentence.asks else {
            return
        }
        let refused = RefusedFields(message: message, asked: asked)
        for clause in clauses(of: sentence)
        where clause.count <= 24 && !clause.contains(where: { declined.contains($0) }) {
            guard let found = refused.refusal(in: clause), !has(found.field), !isDeclined(found.field),
                context.known[found.field] == nil
            else { continue }
            decline(found.field, found.intent, Word.words(of: message, in: clause)[...], sentence, index)
        }
    }

    /// Its clauses; a "but" begins one as well.
    private func clauses(of sentence: Sentence) -> [Range<Int>] {
        message.clauses(of: sentence.content).flatMap { clause in
            message.pieces(of: clause) { ["but", "and"].contains(message.folded($0)) }
        }
    }

    /// "teléfono no tengo", "pas de LinkedIn": a clause that refuses one field, in any of the languages.
    private mutating func readRefusedClauses(of index: Int) {
        let sentence = sentences[index]
        // So long a sentence is no answer in clauses.
        guard sentence.content.count <= 300 else { return }
        let wishes = Wishes(message: message, context: context)
        let clauses = message.clauses(of: sentence.content).prefix(30).flatMap { clause in
            message.pieces(of: clause) { Self.turns.contains(message.folded($0)) }
        }
        for clause in clauses
        where clause.count <= 12 && !clause.contains(where: { declined.contains($0) }) {
            guard let hit = wishes.wish(in: clause, asks: false), Self.declines.contains(hit.intent),
                let field = hit.field, !has(field), !isDeclined(field), field != .fullName,
                field != .role || asked.count == 1,
                !wantsProse || asked.contains(field),
                [.email, .linkedinURL, .website, .socialLinks, .phone].contains(field) || asked.contains(field)
            else { continue }
            decline(field, hit.intent, Word.words(of: message, in: clause)[...], sentence, index)
        }
    }

    /// "no Sítio Boa Vista" is "at".
    private func isPortuguese(_ words: [Word], _ start: Int) -> Bool {
        words[start].text == "no" && start + 1 < words.count && words[start + 1].text == "sitio"
    }

    /// Words of whoever could and does not want to.
    private static let keeping = WordSets.set(
        """
        bitte favor favore svp stp plait grazie obrigado obrigada basta suffit reicht genugt nur seulement apenas prefiero prefiro
        preferisco prefere lieber nein doy dou gebe geb donne dar darlo dare passo paso comparto partilho
        """)
    private static let owning_ = WordSets.set(
        "tengo tenemos tenho temos ho abbiamo habe hab haben gibt hay ai avons have own got")

    /// What joins a refusal to an answer: "mi insta es @lau y el móvil mejor no".
    private static let turns = WordSets.set("y e et und pero aber mais mas ma")

    private func isDecline(_ sentence: Sentence) -> Bool {
        hits.contains {
            $0.line == sentence.line && (Self.declines.contains($0.intent.intent) || $0.intent.intent == .no)
                && $0.intent.field == nil
        }
    }

    private func declined(_ name: FieldName, _ words: [Word]) -> Field? {
        guard let field = name.field(asked: asked) else { return nil }
        if wantsProse { return asked.contains(field) && (words.count <= 12 || asked.count > 1) ? field : nil }
        // "I have no experience with kilns" is about something else unless it was asked.
        let isContact = [.email, .linkedinURL, .website, .socialLinks, .phone].contains(field)
        return isContact || asked.contains(field) ? field : nil
    }

    private mutating func decline(
        _ field: Field, _ intent: Intent, _ words: ArraySlice<Word>, _ sentence: Sentence, _ index: Int
    ) {
        guard !has(field), let first = words.first, let last = words.last else { return }
        // "pas de numéro, un mail suffit", "Nein, die E-Mail nicht"
        var intent = intent
        if intent == .none, field == .phone || field == .email, asked.contains(field),
            sentence.words.contains(where: { Self.keeping.contains($0) }),
            !sentence.words.contains(where: { Self.owning_.contains($0) })
        {
            intent = .refuse
        }
        hits.removeAll {
            $0.line == sentence.line && Self.declines.contains($0.intent.intent) && $0.intent.field == nil
        }
        if !hits.contains(where: { $0.intent.field == field && Self.declines.contains($0.intent.intent) }) {
            add(IntentHit(intent, field: field), line: sentence.line)
        }
        var start = first.token
        while start > sentence.tokens.lowerBound, ["and", "but", "sorry", "i", ","].contains(message.folded(start - 1))
        { start -= 1 }
        decline(start..<(last.token + 1))
        for clause in message.clauses(of: sentence.tokens) where clause.contains(first.token) {
            let rest = first.token..<clause.upperBound
            let next =
                Word.words(of: message, in: (last.token + 1)..<max(last.token + 1, clause.upperBound)).first?.text ?? ""
            let turns = ["but", "and", "my"].contains(next)
            let holdsValue = rest.contains { [.email, .link, .number, .handle].contains(message.kind($0)) }
            if !holdsValue, !turns { decline(rest) }
        }
        spendIfEmpty(index)
    }

    /// A sentence of which only glue is left says nothing more.
    mutating func spendIfEmpty(_ index: Int) {
        let rest = sentences[index].said.filter { !isTaken($0.token) }
        if rest.allSatisfy({
            WordSets.fillers.contains($0.text)
                || ["my", "is", "the", "i", "so", "with", "im", "that", "yet"].contains($0.text)
        }) {
            sentences[index].isSpent = true
        }
    }

    /// "I'll leave the name out"
    func keepsBack(_ sentence: Sentence) -> Bool {
        let words = sentence.said
        return zip(words, words.dropFirst()).contains {
            ["ill", "id"].contains($0.text) && ["leave", "keep", "omit"].contains($1.text)
        }
    }
}
