extension Spanish {
    func learnedFrom(_ kind: ProfileKind) -> String { "Esto es lo que he leído en \(yourProfile(kind)):" }
    var suggestionMark: String { "(sugerencia)" }
    func unplaced(_ lines: Int) -> String {
        lines == 1
            ? "No he sabido dónde poner 1 línea; puedes verla en la ficha."
            : "No he sabido dónde poner \(lines) líneas; puedes verlas en la ficha."
    }
    var isThatRight: String { "¿Es correcto? Con un sí lo guardo todo; o dime qué cambiar." }

    var kitWillSay: String { "Ya tengo todo lo que necesito. Tu kit dirá:" }
    var shallIMakeIt: String { "¿Lo hago, o cambiarías algo?" }

    func nothingYet(for field: Field) -> String { "Todavía no tengo \(yours(field))." }
    func have(_ values: String, for field: Field) -> String { "Para \(yours(field)) tengo: \(values)." }
    var nothingAtAllYet: String { "Todavía nada; acabamos de empezar." }
    var soFar: String { "Hasta ahora tengo:" }
    var nothingMissing: String { "No falta nada imprescindible." }
    func stillMissing(_ fields: [Field]) -> String { "Todavía falta: \(list(fields.map(label)))." }
    func andMore(_ count: Int) -> String { "y \(count) más" }
}
