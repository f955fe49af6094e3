import InterviewCore

/// "remove the third topic", "drop SEO", "delete my phone number" – and "add TEDx 2023".
struct Removals: Sendable {
    let message: MessageText
    let context: ReadingContext

    func removal(in sentence: Sentence) -> IntentHit? {
        let words = sentence.said
        // "scratch that, the company is …" only says that something comes anew.
        if words.count > 2, words[1].text == "that", message.isClauseBreak(words[1].token + 1),
            ["scratch", "strike", "forget"].contains(words[0].text)
        {
            return nil
        }
        for index in words.indices {
            if let found = Self.named.best(in: words, at: index), isCommand(words, index), !goesOn(found.match, words) {
                return named(found.match, words, sentence)
            }
        }
        guard let found = Self.free.best(in: words, at: 0), found.match.range.upperBound < words.count else {
            return nil
        }
        return free(found, words, sentence)
    }

    /// "Take the phone out of the bedroom", where words of the guest's own are asked: what is taken is no answer.
    private func goesOn(_ match: Phrase.Match, _ words: [Word]) -> Bool {
        let next = match.range.upperBound
        guard next + 1 < words.count, context.asked.contains(where: \.isTold),
            ["of", "and", "from"].contains(words[next].text)
        else { return false }
        return !words[next...].prefix(5).contains { Self.keeping.contains($0) }
    }
    private static let keeping = WordSets.set(
        "list card page profile kit sheet there here answers answer summary topics keywords bio please thanks put use make"
    )

    /// The value and field of "please add X to my topics".
    func addition(in sentence: Sentence) -> (field: Field, value: Range<Int>)? {
        let words = sentence.said
        for index in words.indices {
            guard let found = Self.adding.best(in: words, at: index), found.match.range.upperBound < words.count,
                isCommand(words, index)
            else { continue }
            let start = words[found.match.range.upperBound].token
            var end = sentence.content.upperBound
            var field = found.match.field?.field(asked: context.asked)
            for place in words.indices where words[place].token > start {
                if let target = Self.targets.best(in: words, at: place) {
                    field = target.match.field?.field(asked: context.asked)
                    end = words[place].token
                }
            }
            if end == sentence.content.upperBound, isUnsaid(start..<end) { return nil }
            // "Remove friction before you add features" adds nothing to a list.
            let lead = words[..<index].reversed().prefix {
                WordSets.polite.contains($0) || WordSets.fillers.contains($0)
            }
            let first = (lead.last ?? words[index]).token
            let isOpening = lead.count == index || first > 0 && message.isClauseBreak(first - 1)
            // "We moved the hours, put in a coffee machine": told, and no command.
            let isTold = index > 0 && (Self.tellers.contains(words[0]) || context.asked == [.successStories])
            guard start < end, let field = field ?? (isOpening && !isTold ? guess(start..<end) : nil) else {
                return nil
            }
            return (field, message.trimmed(start..<end))
        }
        return nil
    }

    /// "Can I add more later?" adds nothing yet.
    private func isUnsaid(_ value: Range<Int>) -> Bool {
        Word.words(of: message, in: value).allSatisfy { Self.unsaid.contains($0.text) }
    }

    private static let tellers = WordSets.set("we they he she")
    private static let unsaid = WordSets.set(
        "more later something anything things stuff some another one it that this to a few now here else others please again before earlier then"
    )

    // MARK: Removing

    private func isCommand(_ words: [Word], _ index: Int) -> Bool {
        // "alla fine cancella il mio numero"
        if (1...3).contains(index), words[..<index].allSatisfy({ Self.finally.contains($0) }) { return true }
        let before = words[..<index].suffix(16).map(\.text)
        let token = words[index].token
        // "I cut the intro from 12 minutes to 90 seconds" tells; "can I remove …" asks.
        if let last = before.last, ["i", "we", "he", "she", "they"].contains(last),
            !["can", "could", "may", "should", "shall", "must"].contains(before.dropLast().last ?? "")
        {
            return false
        }
        return index < 16 && before.allSatisfy { WordSets.polite.contains($0) || WordSets.fillers.contains($0) }
            || token > 0 && message.isClauseBreak(token - 1)
            || ["and", "please", "so", "then", "to", "but", "also", "you"].contains(before.last ?? "")
    }

    private func named(_ match: Phrase.Match, _ words: [Word], _ sentence: Sentence) -> IntentHit {
        let field = match.field?.field(asked: context.asked)
        if let ordinal = match.ordinal { return IntentHit(.remove, field: field, item: .ordinal(ordinal)) }
        let rest =
            match.range.upperBound < words.count
            ? words[match.range.upperBound].token..<sentence.content.upperBound : 0..<0
        if !rest.isEmpty, let about = Self.abouts.best(in: words, at: match.range.upperBound),
            about.match.range.upperBound < words.count
        {
            let text = message.text(
                ofTokens: message.trimmed(words[about.match.range.upperBound].token..<sentence.content.upperBound))
            return IntentHit(.remove, field: field, item: .matching(text))
        }
        guard let field, field.spec.isList, isSingular(match, words) else { return IntentHit(.remove, field: field) }
        // "remove that story": the one that the rest of the message speaks of.
        return IntentHit(.remove, field: field, item: spokenOf(field) ?? onlyItem(of: field))
    }

    private func isSingular(_ match: Phrase.Match, _ words: [Word]) -> Bool {
        guard let last = words[match.range].last else { return false }
        return !last.text.hasSuffix("s") || last.text.hasSuffix("ss")
    }

    private func onlyItem(of field: Field) -> ItemReference? {
        (context.known[field] ?? []).count == 1 ? .ordinal(1) : nil
    }

    /// The item that shares a proper name with the message.
    private func spokenOf(_ field: Field) -> ItemReference? {
        let names = message.tokens.indices.filter { index in
            let token = message.tokens[index]
            return token.kind == .word && token.isCapital && token.text.count > 2
                && !CommonWords.notNames.contains(token.folded) && !isSentenceStart(index)
        }
        guard let first = names.first else { return nil }
        var end = first + 1
        for name in names.dropFirst() where name == end { end += 1 }
        let text = message.text(ofTokens: first..<end)
        if let place = KnownValues(known: context.known).place(of: text, in: [field]) { return .matching(place.text) }
        return .matching(text)
    }

    private func isSentenceStart(_ index: Int) -> Bool {
        let start = message.tokens[index].range.lowerBound
        return message.sentence(at: start).lowerBound == start
    }

    private func free(
        _ found: (meaning: Bool, match: Phrase.Match), _ words: [Word], _ sentence: Sentence
    ) -> IntentHit? {
        let start = words[found.match.range.upperBound].token
        var end = sentence.content.upperBound
        var field: Field?
        for place in words.indices where words[place].token > start {
            if let target = Self.targets.best(in: words, at: place) {
                field = target.match.field?.field(asked: context.asked)
                end = words[place].token
            }
        }
        // "remove tides please"
        while end > start + 1, WordSets.fillers.contains(message.folded(end - 1)) || message.isClauseBreak(end - 1) {
            end -= 1
        }
        // "supprime MasterChef, j'en suis pas si fier"
        if message.isClauseBreak(start - 1) { return nil }
        let clause = message.clauses(of: start..<end).first ?? start..<end
        end = min(end, clause.upperBound)
        while end > start + 1, Self.manners.contains(message.folded(end - 1)) { end -= 1 }
        let text = message.text(ofTokens: message.trimmed(start..<end, emoji: true))
        let place = KnownValues(known: context.known).place(of: text, in: field.map { [$0] })
        if let place { return IntentHit(.remove, field: place.field, item: place.isItem ? .matching(place.text) : nil) }
        // Without a match only plain verbs of removal are taken at their word.
        guard found.meaning || field != nil, !text.isEmpty, Word.words(of: message, in: start..<end).count <= 6 else {
            return nil
        }
        let isPronoun = ["that", "it", "this", "them", "one", "that one", "this one"].contains(text.lowercased())
        return IntentHit(.remove, field: field, item: isPronoun ? nil : .matching(text))
    }

    // MARK: Adding

    private func guess(_ value: Range<Int>) -> Field? {
        if let asked = context.asked.first, context.asked.count == 1, asked.spec.isList { return asked }
        let words = Set(Word.words(of: message, in: value).map(\.text))
        if words.contains(where: { $0.hasPrefix("tedx") || $0 == "ted" }) || words.contains(where: Self.talks.contains)
        {
            return .speakingExperience
        }
        if words.contains(where: Self.honours.contains) { return .achievements }
        if !words.isDisjoint(with: ["book", "course", "newsletter", "album"]) { return .promotion }
        // What a list is added to is the list that was spoken of last.
        return context.known.keys.filter { $0.spec.isList && $0.spec.kind == .text && !context.asked.contains($0) }
            .max()
    }

    private static let finally = WordSets.set("afinal alla al fine final finalmente am ende doch infine")
    private static let talks = WordSets.set(
        "podcast show talk keynote conference summit panel webinar interview radio episode")
    private static let honours = WordSets.set(
        "award prize medal winner patent record scholarship fellowship honour honor")

    private static let named = PhraseBook<Bool>([
        (
            true,
            """
            remove|delete|drop|erase|strike|scratch|scrap|bin|ditch|axe|forget|cut|clear|wipe|kill|lose|discard|trash|nix <my> #n? @field #n?
            take|leave <my> #n? @field #n? out|off|away
            take|leave out|off <my> #n? @field #n?
            get rid of <my> #n? @field #n?
            id|i would? like|want|love|prefer|need <my> #n? @field #n? taken|removed|deleted|erased|gone|struck|cut|left|hidden|dropped off|out|down|away?
            remove|delete|drop|erase|forget everything|all|anything|whatever *2 about|on|for <my> @field
            remove|delete|drop|erase|strike|scratch|cut number? #n @field?
            <polite> remove|delete|drop|erase|strike|scratch|cut|take the? #n one|item|entry? off|out? of|from|in|on <my> @field
            remove|delete|drop|erase|strike|scratch|cut the #n one|item|entry?
            take out|off the #n one|item|entry|@field?
            dont include|mention|show|keep <my> #n? @field #n?
            i|id dont|wont|not want|need|like|have|rather|prefer <my> #n? @field #n? on|in|there|listed|shown|mentioned|included|public|published|displayed|visible|online|printed
            elimina|borra|quita|elimine|borre|quite mi|el|la|los|las #n? @field #n?
            losche|entferne|streiche|losch mein|meine|das|die|den #n? @field
            supprime|enleve|supprimez|enlevez|retire|retirez mon|ma|le|la|les #n? @field #n?
            apague|apaga|remova|remove|tire|exclua o|a|meu|minha|os|as #n? @field #n?
            elimina|togli|rimuovi|cancella il|la|mio|mia|i|le *1 #n? @field #n?
            """
        )
    ])

    private static let free = PhraseBook<Bool>([
        (
            true,
            """
            <polite> remove|delete|erase|elimina|borra|losche|entferne|supprime the|my|that|this?
            <polite> get rid of the|my|that|this?
            """
        ),
        (
            false,
            """
            <polite> drop|strike|scratch|cut|forget|clear|kick|boot|chuck|throw|toss|lose|ditch|bin|axe|get the|my|that|this?
            <polite> take|leave out|off the|my|that|this?
            <polite> take the|my|that|this?
            *1 quita|quitad|quiten|quite|saca|saquen|retira|retiren|borra|borrad|borren|elimina|eliminad|eliminen el|la|lo|los|las|mi|eso? de|del?
            *1 supprime|supprimez|enleve|enlevez|retire|retirez|vire|virez|efface|effacez le|la|les|l|mon|ma|mes?
            *1 streich|streiche|streicht|losch|losche|loscht|entferne|entfern|entfernt der|die|das|den|mein|meine|meinen? bitte|mal?
            *1 nimm|nehmt der|die|das|den|mein|meine|meinen bitte|mal?
            *1 tira|tire|tirem|apaga|apague|apaguem|remova|removam|retira|retirem o|a|os|as|meu|minha?
            *1 leva|levi|levate|togli|tolga|togliete|cancella|cancelli|cancellate|rimuovi|rimuova|rimuovete|elimina|elimini|eliminate il|la|lo|l|i|gli|le|mio|mia?
            """
        ),
    ])

    /// "leva il TEDx per cortesia", "nimm den Preis raus bitte"
    private static let manners = WordSets.set(
        "por favor porfa bitte raus weg heraus mal per cortesia favore s'il vous te plait stp svp gentilmente ja ya pf")

    private static let targets = PhraseBook<Bool>([
        (
            true,
            "off|out of? the|my|that list|it|there|card\nfrom|to|in|of|into|under|on|off|out of? <my> @field\nas|for a|an|another|my? @field"
        )
    ])

    private static let abouts = PhraseBook<Bool>([(true, "about|on|with|called|named|saying|regarding|of")])

    private static let adding = PhraseBook<Bool>([
        (
            true,
            """
            add|include a|an|another|the? @field called|named|about|on|that|is|for?
            add|include|append also?
            put in
            you forgot|missed to|the|my?
            i forgot|missed to? mention|add|say|the|my?
            dont forget
            anade|anada|anadan|agrega|agregue|agreguen|anadir|agregar tambien?
            ajoute|ajoutez|ajouter aussi?
            erganze|erganzt|erganzen|erganzen auch? noch? bitte?
            acrescenta|acrescente|acrescentem|adiciona|adicione|acrescentar|adicionar tambem?
            aggiungi|aggiunga|aggiungete|aggiungere anche?
            """
        )
    ])
}
