import InterviewCore

/// Corrections that name no field: a value tells which one it is.
extension Corrections {
    /// "can you call me Beth instead of Elizabeth"
    func renamed(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let found = Self.callings.best(in: words, at: 0), found.match.range.upperBound < words.count else {
            return nil
        }
        let start = words[found.match.range.upperBound].token
        let negation = Negation.find(in: start..<sentence.content.upperBound, of: message)
        guard let old = negation.old, !old.isEmpty, old.count <= 8, !negation.value.isEmpty, negation.value.count <= 8
        else { return nil }
        return Found(field: .fullName, ordinal: nil, value: negation.value, old: old, isMarked: true)
    }

    private static let callings = PhraseBook<Bool>([
        (true, "<polite> call|name me\nim|i am called\npeople|everyone|friends call|calls me")
    ])

    /// "it isn't peat, it's peatland carbon", of a value that is known.
    func contradicted(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context, let found = Self.contradictions.best(in: words, at: 0) else { return nil }
        let start = found.match.range.upperBound
        for place in words.indices.dropFirst(start + 1) where message.isClauseBreak(words[place].token - 1) {
            guard let cue = Self.denialTurns.best(in: words, at: place), cue.match.range.upperBound < words.count else {
                continue
            }
            let old = message.trimmed(words[start].token..<words[place].token)
            guard let known = KnownValues(known: context.known).whole(message.text(ofTokens: old)) else { return nil }
            let value = words[cue.match.range.upperBound].token..<sentence.content.upperBound
            return Found(field: known.field, ordinal: nil, value: message.trimmed(value), old: old, isMarked: true)
        }
        return nil
    }

    private static let contradictions = PhraseBook<Bool>([
        (true, "it|that|this isnt|wasnt|aint\nits|thats not\nit|that|this is|was not")
    ])

    /// "11 is wrong, make it 13": a value that is known, and what it should be.
    func disowned(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context,
            let wrong = words.indices.prefix(9).dropFirst().first(where: {
                ["wrong", "incorrect", "outdated"].contains(words[$0].text)
                    && ["is", "was", "are"].contains(words[$0 - 1].text)
            }), wrong > 1, wrong + 1 < words.count
        else { return nil }
        let old = message.trimmed(words[0].token..<words[wrong - 1].token)
        guard let place = KnownValues(known: context.known).whole(message.text(ofTokens: old)),
            let cue = Corrections.repairs.best(in: words, at: wrong + 1), cue.match.range.upperBound < words.count
        else { return nil }
        let value = words[cue.match.range.upperBound].token..<sentence.content.upperBound
        return Found(field: place.field, ordinal: nil, value: message.trimmed(value), old: old, isMarked: true)
    }

    /// "use ana@new.example instead"
    func used(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let found = Self.usings.best(in: words, at: 0),
            words.contains(where: { ["instead", "rather", "not", "now", "from"].contains($0.text) }),
            let value = words[found.match.range].last(where: { $0.isAddress })
        else { return nil }
        return Found(
            field: nil, ordinal: nil, value: value.token..<(value.token + 1), old: nil, isMarked: true)
    }

    /// "update my title: COO", "topic one → hybrid work", "make my role Chief of Staff"
    func direct(_ words: [Word], _ sentence: Sentence) -> Found? {
        let words = Judge.core(words)
        guard let found = Self.directly.best(in: words, at: 0) ?? Self.pointing.best(in: words, at: 0),
            let name = found.match.field, found.match.range.upperBound < words.count
        else { return nil }
        let next = words[found.match.range.upperBound].token
        let before = words[found.match.range.upperBound - 1].token + 1..<next
        let isPointed = before.contains { ["→", "⇒", ">"].contains(message.folded($0)) }
        let isSet =
            before.contains { [":", "\"", "“", "«"].contains(message.folded($0)) }
            || before.isEmpty && CompanyReader(message: message).isProper(next)
        guard isPointed || found.meaning && isSet else { return nil }
        return Found(
            field: name.field(asked: context?.asked ?? []), ordinal: found.match.ordinal,
            value: message.trimmed(next..<sentence.content.upperBound), old: nil, isMarked: true)
    }

    /// True where the words alone say that something is set.
    private static let directly = PhraseBook<Bool>([
        (
            true,
            """
            <polite> change|update|correct|fix|edit|set|make|put|replace <my> #n? @field #n?
            corrige|corrija|actualiza|actualice|cambia|cambie|corrigez|modifie|modifiez|changez|korrigiere|andere|aktualisiere|atualiza|atualize|muda|mude|altera|altere|correggi|aggiorna|cambi <der> #n? @field #n?
            """
        )
    ])
    private static let pointing = PhraseBook<Bool>([(false, "<my> #n? @field #n?")])

    /// "my audience isn't yacht owners, it's boat builders"
    func denied(_ words: [Word], _ sentence: Sentence) -> Found? {
        let words = Array(words.drop { ["and", "also", "oh", "but"].contains($0.text) })
        guard let found = Self.denying.best(in: words, at: 0), let name = found.match.field else { return nil }
        let start = found.match.range.upperBound
        for place in words.indices.dropFirst(start + 1) {
            guard
                let cue = Self.denialTurns.best(in: words, at: place)
                    ?? (name.fields.contains(.role) ? Self.selves.best(in: words, at: place) : nil),
                cue.match.range.upperBound < words.count,
                message.isClauseBreak(words[place].token - 1) || words[place].text == "but"
            else { continue }
            let value = words[cue.match.range.upperBound].token..<sentence.content.upperBound
            return Found(
                field: name.field(asked: context?.asked ?? []), ordinal: found.match.ordinal,
                value: message.trimmed(value), old: message.trimmed(words[start].token..<words[place].token),
                isMarked: true)
        }
        return nil
    }

    private static let denying = PhraseBook<Bool>([
        (true, "<my> #n? @field #n? isnt|arent|wasnt|aint\n<my> @field is|are not")
    ])
    private static let denialTurns = PhraseBook<Bool>([
        (true, "its|theyre|thats|but\nit|that|they is|are\nbut its|rather")
    ])

    /// "put COO as my role"
    func placed(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let found = Self.putting.best(in: words, at: 0), found.match.range.upperBound < words.count else {
            return nil
        }
        let start = words[found.match.range.upperBound].token
        for index in words.indices.dropFirst(found.match.range.upperBound + 1) {
            guard let target = Self.places.best(in: words, at: index), target.match.range.upperBound == words.count,
                let name = target.match.field, start < words[index].token,
                // "Put it in the calendar."
                index > found.match.range.upperBound + 1
                    || !["it", "that", "this", "them"].contains(words[index - 1].text)
            else { continue }
            return Found(
                field: name.field(asked: context?.asked ?? []), ordinal: target.match.ordinal,
                value: message.trimmed(start..<words[index].token), old: nil, isMarked: true)
        }
        return nil
    }

    private static let putting = PhraseBook<Bool>([
        (
            true,
            "<polite> put|use|write|list|set|take|show|have me? down?\npon|ponga|mets|mettez|schreib|nimm|coloca|coloque|metti"
        )
    ])
    private static let places = PhraseBook<Bool>([
        (true, "as|for|under|in <my> #n? @field instead|please|now?\ncomo|comme|als|come <der> @field")
    ])

    /// "with two n's: Hannah", "it's Clara with a K: Klara"
    func spelled(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context,
            let colon = sentence.content.first(where: { message.folded($0) == ":" }),
            colon + 1 < sentence.content.upperBound,
            words.prefix(8).contains(where: { $0.token < colon && Self.spellings.contains($0) })
        else { return nil }
        let value = message.trimmed((colon + 1)..<sentence.content.upperBound)
        let count = Word.words(of: message, in: value).count
        guard (1...4).contains(count), CompanyReader(message: message).isProper(value.lowerBound) else { return nil }
        let text = message.text(ofTokens: value)
        let known = KnownValues(known: context.known)
        let field = known.lookalike(of: text, in: [.fullName, .role, .company]) ?? known.similarPart(of: text)
        guard let field = field ?? (context.known[.fullName] == nil ? .fullName : nil) else { return nil }
        return Found(field: field, ordinal: nil, value: value, old: nil, isMarked: true)
    }

    /// "ich schreibe mich Mathys, mit th", "mi apellido se escribe Ibáñez": a name, as it is written.
    func spelledSo(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context, context.known[.fullName] != nil,
            let found = words.indices.prefix(8).lazy.compactMap({ Self.writing.best(in: words, at: $0) }).first,
            found.match.range.upperBound < words.count
        else { return nil }
        let start = words[found.match.range.upperBound].token
        var end = start
        while end < sentence.content.upperBound, end - start < 4, CompanyReader(message: message).isProper(end) {
            end += 1
        }
        guard start < end else { return nil }
        let known = KnownValues(known: context.known.filter { $0.key == .fullName })
        let text = message.text(ofTokens: start..<end)
        guard known.lookalike(of: text, in: [.fullName]) ?? known.similarPart(of: text) != nil else { return nil }
        return Found(field: .fullName, ordinal: nil, value: start..<end, old: nil, isMarked: true)
    }

    /// "quasi tutto giusto, però l'azienda è Tessil Mora": what is not right among what is shown.
    func besides(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context, context.stage != .question, context.stage != .proposal else { return nil }
        for index in words.indices.prefix(16) {
            guard let found = Self.excepting.best(in: words, at: index), let name = found.match.field,
                found.match.range.upperBound < words.count
            else { continue }
            let start = words[found.match.range.upperBound].token
            let negation = Negation.find(in: start..<sentence.content.upperBound, of: message)
            return Found(
                field: name.field(asked: context.asked), ordinal: found.match.ordinal, value: negation.value,
                old: negation.old, isMarked: true)
        }
        return nil
    }

    private static let excepting = PhraseBook<Bool>([
        (
            true,
            """
            pero|mais|mas|ma|aber|salvo|sauf|tranne|excepto|exceto|menos|solo|so|nur|bloss|seulement|soltanto|apenas que|qu|dass? <der> #n? @field #n? que|qui|che|die|der|das es|e|est|ist|sont|sind|son|sono|sao
            pero|mais|mas|ma|aber|salvo|sauf|tranne|excepto|exceto|menos|solo|so|nur|bloss|seulement|soltanto|apenas que|qu|dass? <der> #n? @field #n? ahora|agora|ora|jetzt|maintenant? es|est|cest|ist|heisst|lautet|e|son|sont|sind|sono|sao|sappelle
            pero|mais|mas|ma|aber|salvo|sauf|tranne|excepto|exceto|menos|solo|so|nur|bloss|seulement|soltanto|apenas que|qu|dass? <der> @field se|si llama|chiama|chama
            """
        )
    ])

    private static let writing = PhraseBook<Bool>([
        (
            true,
            """
            ich? schreib|schreibe mich|ich mich?
            schreibt|escribe|ecrit|scrive|escreve sich|se?
            mich schreibt man
            me|mi|se|si|my escribo|scrivo|escribe|scrive|chamo|escreve
            je mecris|secris
            ca|cela|il|nom secrit
            secrit
            escrevese
            """
        )
    ])

    private static let spellings = WordSets.set(
        "with without spelled spelt spelling typo has umlaut accent con sin avec sans mit ohne com sem senza")

    /// What has become of the guest's work.
    static let news = PhraseBook<Bool>([
        (
            true,
            """
            im|i am|weare now|currently|meanwhile
            now im|i
            actually|correction|oops|wait im|i
            sorry|wait|oops no|actually? im
            scratch|strike that im|i
            en realidad|perdon|perdona soy|trabajo|estoy
            en fait|pardon|desole|desolee je? suis|travaille
            eigentlich|entschuldigung bin|arbeite ich
            entschuldigung|sorry|nein ich bin|arbeite
            na verdade|desculpe|desculpa sou|trabalho|estou
            na|in verdade|realta eu? sou|trabalho|estou|sono|lavoro
            scusa|scusate|scusi sono|lavoro
            pardon|desole|desolee je suis|travaille
            en fait je suis|travaille
            ive|i have? just|recently? become|became|joined|moved
            ahora|actualmente soy|trabajo|estoy
            soy ahora
            maintenant je suis|travaille
            je suis|travaille maintenant|desormais
            ich bin|arbeite jetzt|inzwischen|mittlerweile|nun
            jetzt|inzwischen|mittlerweile bin|arbeite ich
            agora sou|trabalho|estou
            adesso|ora sono|lavoro
            sono ora|adesso
            """
        )
    ])

    /// Another field that is corrected in the same breath.
    static let further = PhraseBook<Bool>([
        (
            true,
            """
            and|also|plus <my> #n? @field #n? to|into|is|should|becomes be?
            y|e|et|und|ed <der> #n? @field #n? a|por|en|zu|in|auf|para|es|est|ist
            """
        )
    ])

    private static let usings = PhraseBook<Bool>([
        (true, "<polite> use|take|put|write to? me? to|at? <email>|<link>|<handle>")
    ])
}
