/// Italian, the guest as "tu", without a gender for them: «virgolette», "ed" before an e.
struct Italian: Catalogue {
    func quoted(_ text: String) -> String { "«\(text)»" }
    func conjunction(before item: String) -> String { item.folded.hasPrefix("e") ? "ed" : "e" }
}

extension Italian {
    var yes: String { "Sì" }
    var no: String { "No" }
    var skip: String { "Salta" }
    var none: String { "Nessuno" }
    var nothingForNow: String { "Niente per ora" }
    var noLinkedIn: String { "Non ho LinkedIn" }
    var whyDoYouNeedThat: String { "Perché ti serve?" }
    var giveAnExample: String { "Mi fai un esempio?" }
    var thatIsRight: String { "Sì, è giusto" }
    var notQuite: String { "No, non proprio" }
    var makeMyKit: String { "Va bene, fai il mio kit" }
    var notYet: String { "No, non ancora" }
    var finishWord: String { "fine" }
    var canWeFinish: String { "possiamo finire?" }
}
