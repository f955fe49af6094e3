extension Spanish {
    func why(_ field: Field?) -> String {
        guard let field else { return "Todo lo que pregunto va a tu media kit y a ningún otro sitio." }
        return switch field {
        case .fullName: "Tu nombre encabeza el kit, tal como lo escribes."
        case .email: "Para que los podcasts puedan invitarte; va en la línea de contacto del kit."
        case .linkedinURL: "Si compartes tu perfil, lo leo y me salto todas las preguntas que ya responde."
        case .phone: "Solo si los podcasts pueden llamarte; es opcional."
        case .successStories:
            "Los podcasts buscan historias. Una con problema, acción y resultado sostiene un episodio."
        case .yearsExperience: "Es una línea de tu presentación, y es opcional."
        case .expertiseKeywords: "Los podcasts buscan por tema: con estas palabras te encuentran."
        case .podcastTopics: "De aquí eligen los podcasts de qué hablar contigo."
        case .targetAudience: "Los podcasts comprueban si tus oyentes son los suyos."
        case .keyMessage: "Le dice a un podcast qué se llevarán sus oyentes."
        default: "Forma parte del media kit con el que los podcasts eligen a quién invitar."
        }
    }

    func howLong(questions: Int) -> String {
        let left = questions == 1 ? "Falta más o menos 1 pregunta" : "Faltan unas \(questions) preguntas"
        return "\(left), pocos minutos en total. "
            + "Con un archivo de LinkedIn es más corto, y con \(quoted(canWeFinish)) me salto todo lo opcional."
    }

    func whatNext(questions: Int) -> String {
        let left = questions == 1 ? "más o menos 1 pregunta más" : "unas \(questions) preguntas más"
        return "Te hago \(left), te muestro todo en un resumen y, cuando lo apruebes, se hace tu media kit. "
            + "Antes no lo ve nadie."
    }

    func forExample(_ example: String) -> String { "Por ejemplo: \(example)" }
    var anyExample: String { "Ayudo a empresas familiares a salir adelante." }
    var repeating: String { "Claro." }
    var cannotAnswerAgain: String { "Eso no lo sé, lo siento: solo sé de tu media kit." }
    var cannotAnswer: String {
        """
        Buena pregunta, pero yo solo sé de tu media kit. Puedo decirte por qué pregunto algo, cuánto falta y qué tengo \
        hasta ahora.
        """
    }
    var handover: String {
        """
        Soy un programa y en este chat no hay ninguna persona. Todo lo que has escrito queda guardado; quien te envió \
        aquí puede verlo.
        """
    }
}
