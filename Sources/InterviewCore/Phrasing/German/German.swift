/// German, the guest as "Sie", without a gender for them: „Anführungszeichen“.
struct German: Catalogue {
    func quoted(_ text: String) -> String { "„\(text)“" }
    func conjunction(before item: String) -> String { "und" }
}

extension German {
    var yes: String { "Ja" }
    var no: String { "Nein" }
    var skip: String { "Überspringen" }
    var none: String { "Keine" }
    var nothingForNow: String { "Im Moment nichts" }
    var noLinkedIn: String { "Ich habe kein LinkedIn" }
    var whyDoYouNeedThat: String { "Wozu brauchen Sie das?" }
    var giveAnExample: String { "Haben Sie ein Beispiel?" }
    var thatIsRight: String { "Ja, das stimmt" }
    var notQuite: String { "Nein, nicht ganz" }
    var makeMyKit: String { "Passt, mein Kit erstellen" }
    var notYet: String { "Nein, noch nicht" }
    var finishWord: String { "fertig" }
    var canWeFinish: String { "Können wir fertig werden?" }
}
