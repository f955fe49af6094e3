/// Spanish, the guest as "tú", without a gender for them: «comillas», "e" before the sound of i.
struct Spanish: Catalogue {
    func quoted(_ text: String) -> String { "«\(text)»" }

    func conjunction(before item: String) -> String {
        let letters = item.folded.prefix { $0.isLetter }
        let sound = letters.hasPrefix("h") ? letters.dropFirst() : letters
        guard sound.first == "i" else { return "y" }
        // "hielo" begins with the sound of y.
        let isGlide = letters.hasPrefix("h") && sound.dropFirst().first.map { "aeo".contains($0) } == true
        return isGlide ? "y" : "e"
    }
}

extension Spanish {
    var yes: String { "Sí" }
    var no: String { "No" }
    var skip: String { "Saltar" }
    var none: String { "Ninguno" }
    var nothingForNow: String { "Nada por ahora" }
    var noLinkedIn: String { "No tengo LinkedIn" }
    var whyDoYouNeedThat: String { "¿Por qué lo necesitas?" }
    var giveAnExample: String { "¿Me das un ejemplo?" }
    var thatIsRight: String { "Sí, es correcto" }
    var notQuite: String { "No, no del todo" }
    var makeMyKit: String { "Está bien, haz mi kit" }
    var notYet: String { "No, todavía no" }
    var finishWord: String { "terminar" }
    var canWeFinish: String { "¿podemos terminar?" }
}
