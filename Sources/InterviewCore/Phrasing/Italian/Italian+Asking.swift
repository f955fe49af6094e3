extension Italian {
    func consent(helpers: String?) -> String {
        let how = helpers.map { " (\($0))" } ?? ""
        return "Trascina qui il PDF o il tuo archivio di dati, oppure incolla il link: condividendolo mi permetti di "
            + "leggerlo\(how), e non ti chiederò quello che dice già."
    }

    func fetches(_ fetcher: String) -> String { "\(fetcher) scarica quello che c’è dietro il link" }
    func understands(_ model: String) -> String { "\(model) mi aiuta a capirlo" }

    func insight(into expertise: String) -> String {
        "La tua competenza: \(expertise). Che cosa capiscono male quasi tutti, e tu come la vedi?"
    }

    func metrics(ofStory title: String) -> String {
        "A proposito di \(quoted(title)): c’è un numero che mostra che cosa è cambiato?"
    }

    func proposal(_ field: Field, _ values: String) -> String {
        "Dal tuo profilo, prenderei questo come \(label(field)): \(values). È giusto, o lo diresti in un altro modo?"
    }

    func proposalAgain(_ field: Field) -> [String] {
        [
            "Allora, posso tenerlo così come \(label(field))? Sì, no, oppure dillo con parole tue.",
            "Torniamo al suggerimento (\(label(field))): lo teniamo, o lo dici a modo tuo?",
            "E il suggerimento (\(label(field))): sì o no?",
        ]
    }

    func whoseProfile(theirs: String, mine: String?) -> String {
        let said = mine.map { "Hai detto di chiamarti \($0)" } ?? "Hai dato un altro nome"
        return "\(said), e nel profilo c’è scritto \(theirs). È il tuo? Non uso niente finché non me lo dici."
    }

    var whoseAddress: String {
        "Sembra il profilo di un’altra persona. È il tuo? Non leggo niente finché non me lo dici."
    }

    var whoseProfileAgain: [String] {
        [
            "Prima di usare qualcosa di quel profilo: è il tuo?",
            "Prima una cosa: il profilo è tuo, sì o no?",
            "Userei il profilo solo se è il tuo. Lo è?",
        ]
    }

    var anythingElse: [String] {
        [
            "Cambiamo qualcos’altro, o finisco il kit?",
            "Finisco il kit adesso, o c’è altro da cambiare?",
            "Scrivi \(quoted(finishWord)) quando posso fare il kit, oppure dimmi che cosa cambiare.",
            "Il kit è pronto quando vuoi. Altre modifiche?",
        ]
    }

    var waiting: [String] {
        [
            "È tutto quello che posso chiedere mentre leggo il tuo profilo. Tra un attimo vado avanti da solo.",
            "Annotato. Sto ancora leggendo il tuo profilo e continuo appena ho finito.",
            "Grazie; il profilo è ancora in lettura, solo un momento.",
        ]
    }

    func blocked(_ missing: [Field]) -> [String] {
        let names = list(missing.map(yours))
        return [
            "Ho tutto tranne \(names), e senza non c’è kit. Non lo chiederò più: aggiungilo qui o nella scheda quando "
                + "vuoi, e finirò il kit.",
            "È tutto salvato. Manca solo questo: \(names). Scrivilo qui o nella scheda, quando vuoi.",
        ]
    }

    var onceMore: [String] { ["Ancora una volta, se permetti.", "Ci riprovo.", "Un’altra volta, per favore."] }
    var notUnderstood: [String] {
        ["Non ho capito bene.", "Te lo chiedo in un altro modo.", "Scusa, non sono riuscito a leggerlo."]
    }
    var backToQuestion: [String] {
        ["Torno alla mia domanda.", "E questo resta aperto.", "Quando vuoi.", "Eravamo rimasti qui."]
    }
    var stillNeeded: [String] {
        ["Al kit serve ancora questo.", "Al kit manca una cosa.", "Prima di finire, resta questo."]
    }

    func hint(example: String) -> String { "Per esempio: \(example) Oppure scrivi \(quoted(skip.lowercased()))." }
}
