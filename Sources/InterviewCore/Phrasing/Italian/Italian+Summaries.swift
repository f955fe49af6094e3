extension Italian {
    func learnedFrom(_ kind: ProfileKind) -> String { "Ecco che cosa ho letto \(inYourProfile(kind)):" }
    var suggestionMark: String { "(suggerimento)" }
    func unplaced(_ lines: Int) -> String {
        lines == 1
            ? "Non ho saputo dove mettere 1 riga; puoi vederla nella scheda."
            : "Non ho saputo dove mettere \(lines) righe; puoi vederle nella scheda."
    }
    var isThatRight: String { "È giusto? Con un sì tengo tutto; oppure dimmi che cosa cambiare." }

    var kitWillSay: String { "Ho tutto quello che mi serve. Il tuo kit dirà:" }
    var shallIMakeIt: String { "Lo faccio, o cambieresti qualcosa?" }

    func nothingYet(for field: Field) -> String { "Non ho ancora niente qui: \(label(field))." }
    func have(_ values: String, for field: Field) -> String { "Per \(yours(field)) ho: \(values)." }
    var nothingAtAllYet: String { "Ancora niente; abbiamo appena cominciato." }
    var soFar: String { "Finora ho:" }
    var nothingMissing: String { "Non manca niente di necessario." }
    func stillMissing(_ fields: [Field]) -> String { "Manca ancora: \(list(fields.map(label)))." }
    func andMore(_ count: Int) -> String { "e altri \(count)" }
}
