extension Italian {
    var speakingThis: String { "Certo, in italiano." }
    var allKept: String { "Ottimo, ho tenuto tutto." }
    var whatIsWrong: String {
        """
        Grazie di avermelo detto. Dimmi che cosa non va («togli la seconda storia», «il mio ruolo è…») oppure barralo \
        nella scheda.
        """
    }
    var readingOn: String { "Grazie. Continuo a leggerlo in sottofondo." }
    var removeWhat: String {
        "Non so bene che cosa togliere. Dimmelo («togli il secondo tema») oppure barralo nella scheda."
    }
    var smalltalk: String { "È un piacere averti qui." }
    var movingOn: String { "Per ora lasciamo stare." }
    var undone: String { "Annullato." }
    var nothingToUndo: String { "Non c’è ancora niente da annullare." }

    func changed(_ field: Field, to value: String?) -> String {
        "Ho cambiato \(yours(field))" + (value.map { ": \($0)." } ?? ".")
    }

    func removed(_ fields: [Field]) -> String {
        "Tolto (\(list(fields.map(label)))); non tornerà da solo."
    }

    func full(_ field: Field, most: Int) -> String {
        """
        Un kit mostra al massimo \(most) \(label(field)): conta l’inizio della lista, e nella scheda puoi barrare il \
        resto.
        """
    }

    func almostDone(missing: [Field]) -> String { "Ci siamo quasi. Al kit manca ancora: \(list(missing.map(label)))." }

    func completed(name: String?) -> String {
        let thanks = name.map { "Grazie, \($0)!" } ?? "Grazie!"
        return "\(thanks) Il tuo media kit è pronto: guardalo, copia quello che vuoi o condividilo."
    }

    var takenBack: String { "qualcosa è stato annullato" }
    var kitReady: String { "il tuo media kit è pronto" }
    func answers(_ count: Int, from kind: ProfileKind) -> String {
        "+\(count) \(count == 1 ? "risposta" : "risposte") \(fromYourProfile(kind))"
    }
}

extension Italian {
    func problem(_ problem: ValueProblem) -> String {
        switch problem {
        case .tooMany(let field, let most): "Indica al massimo \(most) per \(quoted(label(field)))."
        case .noWholeNumber(let field, let most):
            "Indica \(quoted(label(field))) come numero intero da 0 a \(most)."
        case .noStory: "Indica ogni storia come oggetto con un titolo."
        case .storyOutOfBounds(let most): "Dai a ogni storia un titolo e al massimo \(most) caratteri."
        case .noChoice: "Scegli tra \(Field.speakingStyles.joined(separator: ", "))."
        case .noText(let field): "Indica \(quoted(label(field))) come testo."
        case .textOutOfBounds(let field, let most):
            "Indica \(quoted(label(field))) come testo da 1 a \(most) caratteri."
        }
    }
}
