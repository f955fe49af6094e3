extension Spanish {
    func consent(helpers: String?) -> String {
        let how = helpers.map { " (\($0))" } ?? ""
        return "Suelta aquí su PDF o tu archivo de datos, o pega el enlace: al compartirlo me permites leerlo\(how), "
            + "y no preguntaré lo que ya dice."
    }

    func fetches(_ fetcher: String) -> String { "\(fetcher) descarga lo que hay tras el enlace" }
    func understands(_ model: String) -> String { "\(model) me ayuda a entenderlo" }

    func insight(into expertise: String) -> String {
        "Tu especialidad: \(expertise). ¿Qué es lo que casi todo el mundo entiende mal, y cómo lo ves tú?"
    }

    func metrics(ofStory title: String) -> String {
        "Sobre \(quoted(title)): ¿hay un número que muestre lo que cambió?"
    }

    func proposal(_ field: Field, _ values: String) -> String {
        "Según tu perfil, pondría esto como \(yours(field)): \(values). ¿Es correcto o lo dirías de otra manera?"
    }

    func proposalAgain(_ field: Field) -> [String] {
        [
            "Entonces, ¿lo dejo así como \(yours(field))? Sí, no, o dilo con tus palabras.",
            "Volviendo a \(yours(field)): ¿dejamos la sugerencia o lo dices a tu manera?",
            "¿Y la sugerencia para \(yours(field)): sí o no?",
        ]
    }

    func whoseProfile(theirs: String, mine: String?) -> String {
        let said = mine.map { "Dijiste que te llamas \($0)" } ?? "Diste otro nombre"
        return "\(said), y en el perfil pone \(theirs). ¿Es tuyo? No usaré nada de él hasta que me lo digas."
    }

    var whoseAddress: String {
        "Ese perfil parece de otra persona. ¿Es tuyo? No leeré nada hasta que me lo digas."
    }

    var whoseProfileAgain: [String] {
        [
            "Antes de usar nada de ese perfil: ¿es tuyo?",
            "Primero una cosa: ¿el perfil es tuyo, sí o no?",
            "Solo usaría el perfil si es tuyo. ¿Lo es?",
        ]
    }

    var anythingElse: [String] {
        [
            "¿Cambiamos algo más o termino el kit?",
            "¿Termino ya el kit o hay algo más que cambiar?",
            "Escribe \(quoted(finishWord)) cuando pueda hacer el kit, o dime qué cambiar.",
            "El kit está listo cuando quieras. ¿Más cambios?",
        ]
    }

    var waiting: [String] {
        [
            "Es todo lo que puedo preguntar mientras leo tu perfil. En un momento sigo por mi cuenta.",
            "Anotado. Sigo leyendo tu perfil y continúo en cuanto acabe.",
            "Gracias; todavía estoy leyendo el perfil, solo un momento más.",
        ]
    }

    func blocked(_ missing: [Field]) -> [String] {
        [
            "Lo tengo todo menos \(list(missing.map(yours))), y sin eso no hay kit. No volveré a preguntarlo: añádelo "
                + "aquí o en la ficha cuando quieras y termino el kit.",
            "Todo queda guardado. Solo falta \(list(missing.map(yours))); escríbelo aquí o en la ficha cuando quieras.",
        ]
    }

    var onceMore: [String] { ["Una vez más, si me permites.", "Lo intento de nuevo.", "Otra vez, por favor."] }
    var notUnderstood: [String] {
        ["No lo he entendido bien.", "Te lo pregunto de otra manera.", "Perdona, no he podido leer eso."]
    }
    var backToQuestion: [String] {
        ["Vuelvo a mi pregunta.", "Y esto queda pendiente.", "Cuando quieras.", "Íbamos por aquí."]
    }
    var stillNeeded: [String] {
        ["El kit todavía necesita esto.", "Falta una cosa para el kit.", "Antes de terminar, queda esto."]
    }

    func hint(example: String) -> String { "Por ejemplo: \(example) O escribe \(quoted(skip.lowercased()))." }
}
