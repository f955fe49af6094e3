extension German {
    func learnedFrom(_ kind: ProfileKind) -> String { "Das habe ich in \(inYourProfile(kind)) gelesen:" }
    var suggestionMark: String { "(Vorschlag)" }
    func unplaced(_ lines: Int) -> String {
        lines == 1
            ? "1 Zeile konnte ich nicht einordnen; Sie sehen sie in der Karte."
            : "\(lines) Zeilen konnte ich nicht einordnen; Sie sehen sie in der Karte."
    }
    var isThatRight: String { "Stimmt das? Mit einem Ja übernehme ich alles; oder sagen Sie mir, was ich ändern soll." }

    var kitWillSay: String { "Ich habe alles, was ich brauche. In Ihrem Kit wird stehen:" }
    var shallIMakeIt: String { "Soll ich es erstellen, oder möchten Sie etwas ändern?" }

    func nothingYet(for field: Field) -> String { "Für \(yours(field)) habe ich noch nichts." }
    func have(_ values: String, for field: Field) -> String { "Für \(yours(field)) habe ich: \(values)." }
    var nothingAtAllYet: String { "Noch nichts; wir haben gerade erst angefangen." }
    var soFar: String { "Bisher habe ich:" }
    var nothingMissing: String { "Es fehlt nichts, was nötig ist." }
    func stillMissing(_ fields: [Field]) -> String { "Es fehlt noch: \(list(fields.map(label)))." }
    func andMore(_ count: Int) -> String { "und \(count) weitere" }
}
