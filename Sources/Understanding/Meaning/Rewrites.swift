import InterviewCore

/// A wish to answer an earlier question anew, in Spanish, French, German, Portuguese and Italian: "Die Antwort zur
/// Zielgruppe möcht ich nochmal neu schreiben", "quiero contestar otra vez lo de la historia, me quedó fatal".
///
/// Told by its words alone: what was answered, a verb for doing it again, and nothing that could be stored.
struct Rewrites: Sendable {
    let context: ReadingContext

    func isWish(_ words: [Word]) -> Bool {
        guard (3...20).contains(words.count),
            words.contains(where: { Self.deeds.contains($0) || Self.redoing.contains($0) })
        else { return false }
        let again = words.indices.first { Self.again.best(in: words, at: $0) != nil }
        let isRedone = words.contains { Self.redoing.contains($0) }
        guard isRedone || again != nil, namesKnown(words) else { return false }
        var index = 0
        while index < words.count {
            let name = FieldNames.names(in: words, at: index).first?.length
            let length = max(name ?? 0, Self.again.best(in: words, at: index)?.match.range.count ?? 0)
            guard length > 0 || isGlue(words[index]) else { return false }
            index += max(1, length)
        }
        return true
    }

    private func isGlue(_ word: Word) -> Bool {
        Self.glue.contains(word) || Self.deeds.contains(word) || Self.redoing.contains(word)
            || Self.answers.contains(word) || Self.flaws.contains(word) || Self.tales.contains(word)
    }

    /// Of something that was answered already.
    private func namesKnown(_ words: [Word]) -> Bool {
        let isKnown: (Field) -> Bool = { !(context.known[$0] ?? []).isEmpty && !context.asked.contains($0) }
        if isKnown(.successStories), words.contains(where: { Self.tales.contains($0) }) { return true }
        // Whoever wants to tell their audience stories again has no answer in mind.
        guard
            words.contains(where: {
                Self.answers.contains($0) || !Self.tellers.contains($0) && Self.deeds.contains($0)
                    || Self.redoing.contains($0)
            })
        else { return false }
        return words.indices.contains { place in
            FieldNames.names(in: words, at: place).contains { $0.fields.contains(where: isKnown) }
        }
    }

    private static let again = PhraseBook<Bool>([
        (
            true,
            """
            otra|outra vez
            de nuevo|novo|nouveau
            a nouveau
            nuevamente|novamente|nochmal|nochmals|neu|anders|autrement|daccapo|diversamente
            noch mal|einmal
            von neuem|vorn|vorne
            volver|voltar a
            encore une fois
            di nuovo
            da capo
            unaltra volta
            un altra volta
            """
        )
    ])
    private static let tellers = WordSets.set(
        "contar contarla contarlo raconter erzahlen raccontare raccontarla dizer decir dire")
    private static let deeds =
        tellers
        + WordSets.set(
            """
            responder responderla responderlo contestar contestarla contestarlo escribir escribirla escribirlo hacer hacerla
            repondre ecrire faire formuler formular beantworten schreiben formulieren antworten machen andern escrever fazer
            rispondere scrivere scriverla scriverlo fare farla formulare
            """)
    private static let redoing = WordSets.set(
        """
        rehacer rehacerla rehacerlo reescribir reescribirla reescribirlo rescribir reformular reformularla replantear refaire
        reecrire reformuler retravailler reprendre umformulieren umschreiben uberarbeiten reescrever refazer reformulala riscrivere
        riscriverla riscriverlo rifare rifarla rifarlo riformulare riformularla
        """)
    private static let answers = WordSets.set(
        "respuesta reponse resposta risposta antwort pregunta question pergunta domanda frage answer")
    private static let tales = WordSets.set(
        "historia anecdota histoire anecdote lanecdote lhistoire geschichte anekdote storia aneddoto laneddoto episodio"
    )
    private static let glue = WordSets.set(
        """
        quiero quisiera querria queria me gustaria puedo podria podriamos podemos si lo la los las el de del al a sobre que es por
        favor y mi esa esta eso en con perdon mejor bueno pues
        je jaimerais voudrais veux aimerais souhaite souhaiterais peux pourrais puisje puis on peut le les ma mon cette sur du des
        d l c ca cest s il te vous plait et
        ich wurde wurd mocht mochte mag will kann konnte darf gern gerne lieber bitte die das der den dem zur zum zu mit von meine
        meiner mein vorhin eben doch da
        eu quero gostaria gostava posso poderia o os as do da dos sobre minha meu aquela faz favor e
        vorrei voglio posso potrei preferirei mi piacerebbe il i gli della delle sul sulla sui quella quello mia mio
        per favore un una nach ne nella est
        """)
    /// What was wrong with the answer.
    private static let flaws = WordSets.set(
        """
        salio quedo quede fatal mal regular horrible pesima flojo floja fue era etait cetait rate ratee nul nulle mauvais mauvaise dit
        dite war ist mies schlecht doof blod daneben nicht gut so ging gar saiu saiume ficou ficoume pessima pessimo ruim
        venuta venuto e male malissimo brutta brutto muy tres sehr muito molto troppo demasiado nada mir me no pas non nao
        bin zufrieden unzufrieden gefallt mag satisfait satisfaite plait convainc convaincu content contente contento contenta
        satisfecho satisfecha gusta gusto convence convenceu boa bom satisfeito satisfeita convinta convinto puse escribi
        habe geschrieben jai ecrit ho scritto escrevi
        """)
}

/// Something earlier that is said to hold no longer, and what holds instead: "il sito che ti ho dato è vecchio, adesso è
/// nidodilana.example".
struct Outdated: Sendable {
    struct Found: Sendable {
        let field: Field
        let value: Range<Int>
    }

    let message: MessageText
    let context: ReadingContext

    func found(in sentence: Sentence) -> Found? {
        let words = sentence.words
        guard !sentence.asks, (5...30).contains(words.count), let stale = stale(words) else { return nil }
        let named = words.indices[..<min(max(stale.upperBound + 1, 5), words.count)]
        let known = named.lazy.flatMap { place in FieldNames.names(in: words, at: place).map { (place + $0.length, $0) }
        }
        .flatMap { end, name in name.fields.map { (end, $0) } }
        .first { Self.fields.contains($0.1) && !(context.known[$0.1] ?? []).isEmpty }
        // "Der Beruf, den wir gelernt haben, ist veraltet, …" tells of a trade.
        guard let (end, field) = known, !context.asked.contains(field),
            field.isShaped || words[..<stale.upperBound].contains(where: { Self.given.contains($0) })
                || stale.lowerBound <= end + 1
                    && words[stale.upperBound...].contains(where: { Self.selves.contains($0) }),
            let next = words.indices[stale.upperBound...].first(where: { message.isClauseBreak(words[$0].token - 1) })
        else { return nil }
        let value = words[next...].drop { Self.heads.contains($0) }
        guard let first = value.first, value.count <= 8, next < value.startIndex || field.isShaped else { return nil }
        return Found(field: field, value: message.trimmed(first.token..<sentence.tokens.upperBound))
    }

    /// The words that say so.
    private func stale(_ words: [Word]) -> Range<Int>? {
        for place in words.indices {
            if let found = Self.stales.best(in: words, at: place) { return found.match.range }
        }
        return nil
    }

    private static let fields: Set<Field> = [.email, .phone, .website, .role, .company, .fullName, .yearsExperience]

    private static let stales = PhraseBook<Bool>([
        (
            true,
            """
            la|lo|las|los|le escribi|puse|anote|escrito mal
            he|ho|jai|ja escrito|puesto|scritto|messo|ecrit|mis mal|male|faux
            hab|habe ich mich *1 vertippt|verschrieben|vertan
            hab|habe ich *2 falsch|verkehrt *1 $
            hab|habe ich *2 falsch|verkehrt geschrieben|angegeben|genannt|gesagt
            escrevi|pus mal|errado|errada
            ho|he|jai|ja cambiato|cambiado|change de? il|la|le? mio|mia|mi?
            mudei|troquei de
            ho un|una nuovo|nuova
            tengo|tenho otro|otra|outro|outra|novo|nova|nuevo|nueva
            jai un|une nouveau|nouvelle|autre
            ich? habe|hab jetzt|inzwischen|mittlerweile? eine|einen|ne|nen neue|neuen|andere|anderen
            ist|sind umgezogen|abgeschaltet|weg|offline
            nest|est pas|plus a jour
            sono vecchi|vecchie|sbagliati|sbagliate|errati|errate|cambiati|cambiate
            son|estan viejos|viejas|equivocados|equivocadas|mal
            sao|estao antigos|errados|erradas
            sont vieux|vieilles|faux|fausses
            e|era|sono vecchio|vecchia|superato|superata|sbagliato|sbagliata|errato|errata|obsoleto|obsoleta|cambiato|cambiata
            non e|vale|esiste|funziona|va|uso|ce *1 piu|valido|valida|attuale|giusto|giusta
            ist|war|sind nicht|schon|leider|inzwischen|total? alt|veraltet|falsch|uberholt|aktuell|richtig
            stimmt|gilt|existiert|funktioniert|geht|gibts nicht|nimmer mehr?
            hat|ha|a sich? geandert|cambiado|change|mudado
            est|etait vieux|vieille|ancien|ancienne|faux|fausse|errone|erronee|obsolete|perime|perimee|mort|morte
            nest|nexiste|ne plus|marche|fonctionne|vaut *2 plus|bon|bonne|valable|jour?
            nest|nexiste plus
            es|era|esta viejo|vieja|antiguo|antigua|falso|falsa|equivocado|equivocada|desactualizado|desactualizada|incorrecto|incorrecta|mal
            ya no funciona|existe|vale|sirve|es|uso|esta
            ya no la|lo uso
            e|esta|era antigo|antiga|velho|velha|errado|errada|desatualizado|desatualizada|incorreto|incorreta
            ja nao funciona|existe|vale|serve|e|uso|esta
            nao funciona|existe|vale|serve|presta mais
            """
        )
    ])
    private static let selves = WordSets.set("soy sono sou suis bin jsuis")
    /// What was told before.
    private static let given = WordSets.set(
        """
        dato data detto detta scritto scritta mandato lasciato indicato dado dada dicho dicha puesto puse di dije pase escribi
        donne donnee dit dite ecrit mis mise laisse laissee indique dei disse passei escrevi gegeben genannt gesagt geschrieben
        vertippt verschrieben vertan falsch verkehrt mal male geschickt angegeben vorhin vorher oben prima antes avant
        """)
    /// What stands in front of the new one.
    private static let heads = WordSets.set(
        """
        adesso ora oggi e il la lo le quello quella giusto giusta nuovo nuova sono si chiama diventato diventata ce l i cest ce est le
        maintenant desormais bon bonne nouveau nouvelle je suis jetzt nun neu neue neuer ist es lautet die der das richtige aktuelle
        inzwischen ich bin heisse heisst ahora es el la buena bueno nueva nuevo correcta correcto soy actual agora o a os nova novo
        richtig correcto correct corretto certo certa correto atual sou passou ser y et und ma pero mais mas aber sono sao sont sind quello quella queste
        findet erreicht ihr man mich jetzt unter mi trovate trovi su me encuentran encontrais encuentras en vous tu trouvez trouves
        sur encontram na no desde da dalla
        """)
}

extension Draft {
    /// Wishes to answer anew and values that are said to be old, before the words are taken for an answer.
    mutating func readRewrites() {
        guard context.stage == .question, !asked.isEmpty, !context.known.isEmpty, sentences.count <= 4 else { return }
        let rewrites = Rewrites(context: context)
        let outdated = Outdated(message: message, context: context)
        for index in sentences.indices where !sentences[index].isSpent {
            let sentence = sentences[index]
            if let found = outdated.found(in: sentence) {
                let change = Corrections.Found(
                    field: found.field, ordinal: nil, value: found.value, old: nil, isMarked: true)
                guard apply(change, to: found.field) else { continue }
                add(IntentHit(.correct, field: found.field), line: sentence.line)
            } else if rewrites.isWish(ElidedWords.split(sentence.words, of: message)) {
                add(IntentHit(.redo), line: sentence.line)
            } else {
                continue
            }
            sentences[index].isSpent = true
            take(sentence.tokens)
        }
    }

    /// "L'ideale? Un podcast …": what was asked, said once more as a question before its answer.
    mutating func spendEchoes() {
        guard wantsProse, (2...12).contains(sentences.count) else { return }
        for index in sentences.indices.dropLast() where !sentences[index].isSpent && sentences[index].asks {
            let words = ElidedWords.split(sentences[index].words, of: message)
            guard (1...6).contains(words.count), !sentences[index + 1].asks else { continue }
            var place = 0
            var isNamed = false
            while place < words.count {
                let name = FieldNames.names(in: words, at: place).first { !Set($0.fields).isDisjoint(with: asked) }
                isNamed = isNamed || name != nil || Self.ideals.contains(words[place]) && asked.contains(.idealPodcast)
                guard name != nil || Self.ideals.contains(words[place]) || Self.determiners.contains(words[place])
                else {
                    break
                }
                place += name?.length ?? 1
            }
            if isNamed, place == words.count { sentences[index].isSpent = true }
        }
    }

    private static let ideals = WordSets.set(
        "ideal ideale ideales sogno sueno reve traum sonho dream podcast programa programma emission wunsch perfetto perfecto"
    )
    private static let determiners = WordSets.set(
        """
        l il lo la i gli el los las le les der die das mein meine o a os as mi mis mon ma mes mio mia meu minha my the y e et
        und ed pero ma mas mais aber de di
        """)
}
