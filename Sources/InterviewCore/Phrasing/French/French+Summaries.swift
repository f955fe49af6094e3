extension French {
    func learnedFrom(_ kind: ProfileKind) -> String { "Voici ce que j’ai lu dans \(yourProfile(kind)) :" }
    var suggestionMark: String { "(suggestion)" }
    func unplaced(_ lines: Int) -> String {
        lines == 1
            ? "Je n’ai pas su où placer 1 ligne ; vous la voyez dans la fiche."
            : "Je n’ai pas su où placer \(lines) lignes ; vous les voyez dans la fiche."
    }
    var isThatRight: String { "Est-ce juste ? Avec un oui, je garde tout ; ou dites-moi quoi changer." }

    var kitWillSay: String { "J’ai tout ce qu’il me faut. Votre kit dira :" }
    var shallIMakeIt: String { "Est-ce que je le prépare, ou voulez-vous changer quelque chose ?" }

    func nothingYet(for field: Field) -> String { "Je n’ai encore rien pour \(yours(field))." }
    func have(_ values: String, for field: Field) -> String { "Pour \(yours(field)), j’ai : \(values)." }
    var nothingAtAllYet: String { "Rien encore, nous venons de commencer." }
    var soFar: String { "Jusqu’ici, j’ai :" }
    var nothingMissing: String { "Il ne manque rien d’indispensable." }
    func stillMissing(_ fields: [Field]) -> String { "Il manque encore : \(list(fields.map(label)))." }
    func andMore(_ count: Int) -> String { "et \(count) de plus" }
}
