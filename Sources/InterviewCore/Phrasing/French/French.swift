/// French, the guest as "vous", without a gender for them: « guillemets », a no-break space before tall signs.
///
/// The spaces before "?", "!" and ";" in these texts are U+202F, those before ":" and inside guillemets U+00A0.
struct French: Catalogue {
    var spaceBeforeColon: String { "\u{A0}" }
    func quoted(_ text: String) -> String { "«\u{A0}\(text)\u{A0}»" }
    func conjunction(before item: String) -> String { "et" }
}

extension French {
    var yes: String { "Oui" }
    var no: String { "Non" }
    var skip: String { "Passer" }
    var none: String { "Aucun" }
    var nothingForNow: String { "Rien pour l’instant" }
    var noLinkedIn: String { "Je n’ai pas LinkedIn" }
    var whyDoYouNeedThat: String { "Pourquoi en avez-vous besoin ?" }
    var giveAnExample: String { "Pouvez-vous me donner un exemple ?" }
    var thatIsRight: String { "Oui, c’est juste" }
    var notQuite: String { "Non, pas tout à fait" }
    var makeMyKit: String { "C’est bon, faites mon kit" }
    var notYet: String { "Non, pas encore" }
    var finishWord: String { "terminer" }
    var canWeFinish: String { "on peut finir ?" }
}
