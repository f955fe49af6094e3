import InterviewCore

/// The answer to another question in a sentence of its own behind what was asked: "Ach ja, noch eine Auszeichnung: …",
/// "PS: sono già stata ospite di …", "Y apunta que estuve en …".
struct AddedAnswers: Sendable {
    struct Found: Sendable {
        let field: Field
        let value: Range<Int>
    }

    let message: MessageText
    let asked: [Field]

    func found(in sentence: Sentence) -> Found? {
        guard !sentence.asks, (3...30).contains(sentence.words.count),
            sentence.words.prefix(4).contains(where: { Self.adding.contains($0) || Self.beginnings.contains($0) })
        else { return nil }
        return labelled(sentence) ?? appearance(sentence)
    }

    /// "Et une distinction : prix Tablier d'or 2020": a field's name, and beside it only that more is to come.
    private func labelled(_ sentence: Sentence) -> Found? {
        let colons = sentence.tokens.prefix(12).filter { message.folded($0) == ":" && !message.isGlued($0 + 1) }
        // "PS: un premio: …"
        for colon in colons.suffix(2) where colon + 1 < sentence.tokens.upperBound {
            let words = ElidedWords.split(Word.words(of: message, in: sentence.tokens.lowerBound..<colon), of: message)
            guard let field = label(words), !asked.contains(field) else { continue }
            return Found(field: field, value: message.trimmed((colon + 1)..<sentence.tokens.upperBound))
        }
        return nil
    }

    private func label(_ words: [Word]) -> Field? {
        var field: Field?
        var isAdded = false
        var index = 0
        while index < words.count {
            let names = FieldNames.names(in: words, at: index).filter { !$0.fields.allSatisfy(\.isShaped) }
            if field == nil, let name = names.first, let named = name.fields.first, Self.fields.contains(named) {
                field = named
                index += name.length
                continue
            }
            if field == nil, Self.honours.contains(words[index]) {
                field = .achievements
                index += 1
                continue
            }
            isAdded = isAdded || Self.adding.contains(words[index])
            guard Self.adding.contains(words[index]) || Self.glue.contains(words[index]) else { return nil }
            index += 1
        }
        return isAdded ? field : nil
    }

    private static let fields: Set<Field> = [
        .achievements, .expertiseKeywords, .podcastTopics, .promotion, .speakingExperience, .targetAudience,
        .keyMessage,
    ]

    /// "PS: war schon bei Summfunk zu Gast"
    private func appearance(_ sentence: Sentence) -> Found? {
        guard !asked.contains(.speakingExperience), !asked.contains(.successStories) else { return nil }
        let words = sentence.words
        let lead = words.prefix { Self.adding.contains($0) || Self.beginnings.contains($0) || Self.thats.contains($0) }
        guard lead.count < words.count else { return nil }
        let body = words[lead.count].token..<sentence.tokens.upperBound
        let led = ListReader(message: message).withoutLead(body, field: .speakingExperience)
        guard led.lowerBound > body.lowerBound else { return nil }
        // "Estuve en Alemania" says nothing of a show.
        let isGuest =
            words.contains { Self.guests.contains($0) }
            || lead.contains { Self.beginnings.contains($0) || Self.marks.contains($0) }
        let start = Word.words(of: message, in: led).first { !Self.shows.contains($0) }
        guard isGuest, let start, message.tokens[start.token].isCapital else { return nil }
        return Found(field: .speakingExperience, value: message.trimmed(start.token..<led.upperBound))
    }

    // MARK: Words

    private static let honours = WordSets.set(
        """
        distinction reconocimiento reconnaissance ehrung galardon distincion distincao medaille medalla medalha medaglia
        premio prix preis reconhecimento galardao onorificenza
        """)

    /// What says that something is added.
    private static let adding =
        marks
        + WordSets.set(
            """
            noch auch weitere weiterer weiteren weiterhin ausserdem und encore aussi autre autres dautre et egalement y e ed
            otro otra mas ademas tambien outro outra mais tambem ainda altro altra unaltra ancora anche inoltre gia schon ja
            deja also another plus and
            """)
    private static let marks = WordSets.set(
        """
        ps pd p s ach ah oh uy ay ubrigens nebenbei apropos vergessen oublie oubliais olvidaba olvide olvido
        esqueci esquecia esquecendo dimenticavo dimenticato scordavo por cierto au fait a proposito propos alias btw
        """)
    /// Who is asked to note it.
    private static let beginnings = WordSets.set(
        """
        apunta apuntad apunte apunten anota anotad anote anoten anotem agrega anade pon note notez ajoute ajoutez schreib
        schreibt schreiben notier notiere notiert auf hinzu aggiungi aggiunga aggiungete segna segni segnate annota
        acrescenta acrescente acrescentem adiciona adicione poe ponha
        """)
    private static let thats = WordSets.set("que che qu dass das bitte mal")
    private static let glue = WordSets.set(
        """
        a o os as um uma un una une uno ein eine einen einem der die das den el la los las le les l il lo i gli mi mon ma
        mein meine meinen meu minha mio mia de di da d del hay ha c ce cest est es ist gibt gabs gibts hab habe ich tengo tenho
        ho il au fait cierto proposito que che dire sagen decir dizer me mich si sim oui na und wichtig kleine kleiner
        """)
    private static let guests = WordSets.set(
        """
        gast eingeladen horen invitado invitada invite invitee linvite linvitee convidado convidada ospite invitato
        invitata intervistato intervistata entrevistado entrevistada entrevistaron podcast radio interviewt
        """)
    private static let shows = WordSets.set(
        "podcast programa programma programme show emission lemission sendung el la il le o a der die")
}

extension AddedAnswers {
    /// "Noch was: ich wurde 2021 ausgezeichnet", beside a list: a sentence about the guest that is another matter.
    func isOther(_ sentence: Sentence) -> Bool {
        guard asked.allSatisfy({ ListReader.areLoose($0) }), !sentence.asks,
            let colon = sentence.tokens.prefix(6).first(where: { message.folded($0) == ":" })
        else { return false }
        let words = sentence.words
        guard let other = Self.others.best(in: words, at: 0)?.match.range.upperBound, other < words.count,
            words[other].token > colon, words[other - 1].token < colon
        else { return false }
        return words[other...].prefix(3).contains { Self.selves.contains($0) }
    }

    /// "Ah, e sou cientista de dados na Vigília, acho que pulei essa": of the guest or their house, and no item of a list.
    static func afterthought(in sentence: Sentence) -> Int? {
        let words = sentence.words
        guard let first = words.first, first.token == sentence.tokens.lowerBound, words.count <= 24, !sentence.asks
        else { return nil }
        let isTwo = words.count > 1 && twoWordMarks.contains("\(first.text) \(words[1].text)")
        guard cries.contains(first) || isTwo else { return nil }
        let body = words.dropFirst(isTwo ? 2 : 1).drop { ands.contains($0) || cries.contains($0) }
        guard body.count >= 3, !body.contains(where: { knowing.contains($0) }) else { return nil }
        let tells = body.prefix(8).indices.contains { place in
            if works.contains(body[place]) {
                return place == body.startIndex || !ListReader.determiners.contains(body[place - 1])
            }
            return beings.contains(body[place])
        }
        return tells ? body.first?.token : nil
    }

    private static let cries = WordSets.set("ah ach oh uy ay ps pd ubrigens apropos btw alias achja")
    private static let twoWordMarks: Set<String> = [
        "por cierto", "au fait", "a proposito", "a propos", "ach ja", "ah oui",
    ]
    private static let ands = WordSets.set("y e et und ed ja si sim oui que")
    private static let beings = WordSets.set(
        """
        soy sou sono suis jsuis chuis bin heisst heisse heissen llama llamo chama chamase chamo chiama chiamo sappelle
        mappelle arbeite travaille bosse jobbe
        """)
    private static let works = WordSets.set("trabajo trabalho lavoro faccio hago faco")
    private static let knowing = WordSets.set(
        "experto experta esperto esperta expert experte expertin experta especialista spezialist spezialistin specialiste specialista buena bueno gut bom boa bravo brava doue"
    )

    private static let others = PhraseBook<Bool>([
        (
            true,
            """
            ach|ah|oh|und|y|e|et|ja? noch was|etwas|eins
            ach|ah|oh|y|e|et? otra|outra|unaltra|autre|un|une|mais|ancora cosa|coisa|chose|altra|autre|uma? cosa|coisa|chose?
            y|e|et? tambien|tambem|anche|aussi
            ps
            """
        )
    ])
    private static let selves = WordSets.set(
        "ich wir je jai jetais nous yo he hemos fui soy tengo gane eu fui sou tenho ganhei io ho sono abbiamo siamo me mi"
    )
}

extension Draft {
    /// What a sentence adds that was not asked for goes to its own field.
    mutating func readAddedAnswers() {
        guard context.stage == .question, (2...30).contains(sentences.count) else { return }
        let reader = AddedAnswers(message: message, asked: asked)
        for index in sentences.indices.dropFirst() where !sentences[index].isSpent {
            if reader.isOther(sentences[index]), reader.found(in: sentences[index]) == nil {
                take(sentences[index].tokens)
                sentences[index].isSpent = true
                continue
            }
            guard let found = reader.found(in: sentences[index]), found.field.spec.isList || !has(found.field) else {
                continue
            }
            let values = Interpreter(message: message).values(of: found.field, in: found.value)
            guard !values.isEmpty else { continue }
            for value in values { add(found.field, value.value, at: value.tokens) }
            take(sentences[index].tokens)
            sentences[index].isSpent = true
        }
    }
}
