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
}
