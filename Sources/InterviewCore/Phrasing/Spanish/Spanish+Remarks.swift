extension Spanish {
    var speakingThis: String { "Claro, en español." }
    var allKept: String { "Estupendo, lo he guardado todo." }
    var whatIsWrong: String {
        "Gracias por avisar. Dime qué está mal («quita la segunda historia», «mi rol es…») o táchalo en la ficha."
    }
    var readingOn: String { "Gracias. Sigo leyéndolo en segundo plano." }
    var removeWhat: String {
        "No tengo claro qué quitar. Dímelo («quita el segundo tema») o táchalo en la ficha."
    }
    var smalltalk: String { "Me alegra tenerte aquí." }
    var movingOn: String { "Dejémoslo por ahora." }
    var undone: String { "Deshecho." }
    var nothingToUndo: String { "Todavía no hay nada que deshacer." }

    func changed(_ field: Field, to value: String?) -> String {
        "He cambiado \(yours(field))" + (value.map { ": \($0)." } ?? ".")
    }

    func removed(_ fields: [Field]) -> String {
        "Quitado de \(list(fields.map(yours))); no volverá por sí solo."
    }

    func full(_ field: Field, most: Int) -> String {
        "Un kit muestra como máximo \(most) \(label(field)): cuenta lo primero de la lista, y en la ficha puedes tachar lo demás."
    }

    func almostDone(missing: [Field]) -> String { "Casi. El kit todavía necesita \(list(missing.map(yours)))." }

    func completed(name: String?) -> String {
        let thanks = name.map { "¡Gracias, \($0)!" } ?? "¡Gracias!"
        return "\(thanks) Tu media kit está listo: míralo, copia lo que quieras o compártelo."
    }

    var takenBack: String { "algo se ha deshecho" }
    var kitReady: String { "tu media kit está listo" }
    func answers(_ count: Int, from kind: ProfileKind) -> String {
        "+\(count) \(count == 1 ? "respuesta" : "respuestas") de \(yourProfile(kind))"
    }
}

extension Spanish {
    func problem(_ problem: ValueProblem) -> String {
        switch problem {
        case .tooMany(let field, let most): "Indica como máximo \(most) en \(quoted(label(field)))."
        case .noWholeNumber(let field, let most):
            "Indica \(quoted(label(field))) como número entero de 0 a \(most)."
        case .noStory: "Indica cada caso como un objeto con título."
        case .storyOutOfBounds(let most): "Pon a cada caso un título y como máximo \(most) caracteres."
        case .noChoice: "Elige entre \(Field.speakingStyles.joined(separator: ", "))."
        case .noText(let field): "Indica \(quoted(label(field))) como texto."
        case .textOutOfBounds(let field, let most):
            "Indica \(quoted(label(field))) como texto de 1 a \(most) caracteres."
        }
    }
}
