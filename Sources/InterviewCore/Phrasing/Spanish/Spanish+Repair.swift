extension Spanish {
    var broughtBack: String { "Recuperado." }
    var nothingToRedo: String { "No hay nada que recuperar." }
    var staysAsItIs: String { "De acuerdo, se queda como está." }
    var sparing: String { "Voy a lo esencial y dejo fuera lo opcional." }
    var readAgain: String { "He vuelto a leer tu mensaje; no cambia nada más." }
    func readAgain(changed: [Field]) -> String {
        "He vuelto a leer tu mensaje. Ha cambiado: \(list(changed.map(label)))."
    }

    var whichToRemove: String { "¿Cuál quito?" }
    func whichList(number: Int) -> String { "¿El número \(number) de qué lista?" }
    var whichAddress: String { "¿Qué dirección deben usar los podcasts?" }
    func whichValue(of field: Field) -> String { "¿Cuál vale como \(yours(field))?" }
    func whichField(of value: String) -> String { "¿Qué es \(value)?" }

    func written(inMessage number: Int?, _ quote: String) -> String {
        number.map { "lo escribiste en tu mensaje \($0): \(quote)." }
            ?? "lo escribiste antes: \(quote)."
    }
    var putIntoCard: String { "lo pusiste tú en la ficha." }
    func read(in kind: ProfileKind, _ quote: String) -> String { "en \(yourProfile(kind)) pone \(quote)." }
    func concluded(from kind: ProfileKind, _ quote: String) -> String {
        "lo deduje de \(yourProfile(kind)), donde pone \(quote). Dime si no es así."
    }
    var sourceOfWhat: String {
        "Dime a qué te refieres («¿de dónde sacaste mi rol?») y te enseño las palabras de las que sale."
    }

    var youDid: String { "Es verdad." }
    func sayItOnceMore(_ fields: [Field]) -> String {
        "Lo siento, no me ha llegado: \(list(fields.map(label))). Con una línea basta, o escribe \(quoted(skip.lowercased()))."
    }
    var cannotFindIt: String {
        "Lo siento, sigo sin encontrarlo. Lo dejo abierto; puedes ponerlo en la ficha cuando quieras."
    }

    func brokenAddress(_ address: String) -> String { "\(quoted(address)) no puede ser un correo electrónico." }
    var anotherProfile: String { "Hay otro perfil." }

    func deepen(story title: String) -> [String] {
        [
            "\(title): ¿y qué salió de ahí? Un resultado, mejor con un número, lo convierte en una historia.",
            "¿Qué cambió gracias a \(title)? Con una frase basta.",
        ]
    }

    func deepen(bio: String) -> [String] {
        [
            "\(bio): ¿puedes decirlo en una o dos frases? ¿Para quién es y qué gana con ello?",
            "Una frase más sobre tu trabajo ayudaría: ¿para quién lo haces y qué consigues?",
        ]
    }

    var whatInstead: String { "¿Qué debería poner en su lugar?" }
    var whatToAdd: String { "¿Qué añado?" }

    func wordings(ofTheCard field: Field) -> [String] {
        switch field {
        case .headshot:
            [
                "¿Dónde hay una foto tuya: cuál es su dirección web?",
                "¿En qué dirección web está tu foto?",
            ]
        case .pronouns:
            [
                "¿Qué pronombres deben usar contigo?",
                "¿Y tus pronombres, para quien te presente?",
            ]
        case .pronunciation:
            [
                "¿Cómo se pronuncia tu nombre? Escríbelo tal como suena.",
                "¿Cómo suena tu nombre, escrito como se dice?",
            ]
        case .recordingSetup:
            [
                "¿Con qué grabas: micrófono, cámara, sala?",
                "¿Qué micrófono usas y en qué tipo de sala?",
            ]
        case .speakingStyle:
            [
                "¿Qué se parece más a tu forma de hablar?",
                "¿Cómo llamarías a tu manera de hablar?",
            ]
        default:
            [
                "¿Qué debe poner el kit en \(quoted(label(field)))?",
                "¿Y \(yours(field)), para el kit?",
            ]
        }
    }

    func whatWillDo(_ field: Field) -> String {
        switch field {
        case .fullName: "Nombre y apellido, tal como deben encabezar el kit."
        case .email: "Hace falta una dirección con @."
        case .linkedinURL: "Empieza por linkedin.com/in/; también vale el archivo, y si no tienes, no pasa nada."
        case .website, .socialLinks: "Vale una dirección web o un usuario."
        case .phone: "Mejor con el prefijo del país."
        case .role: "Bastan unas palabras sobre lo que haces; no hace falta un cargo."
        case .company: "El nombre de una empresa o un proyecto, o ninguno."
        case .yearsExperience: "Vale un número de años."
        case .professionalBio: "Dos o tres frases sobre lo que haces y para quién."
        case .expertiseKeywords: "De tres a cinco temas, separados por comas."
        case .successStories: "Algo que hiciste y lo que salió de ahí."
        case .achievements: "Premios, hitos o primeras veces, separados por comas."
        case .uniquePerspective: "Una frase sobre lo que ves de otra manera."
        case .podcastTopics: "De dos a cinco temas para un episodio, separados por comas."
        case .targetAudience: "Unas palabras sobre quién debería escuchar."
        case .keyMessage: "Una frase que debería quedarse en la memoria."
        case .speakingExperience: "Nombres de programas o escenarios, o ninguno."
        case .idealPodcast: "Unas palabras sobre el tipo de programa."
        case .promotion: "Un libro, un curso, una página; o nada."
        case .schedulingPreference: "Una dirección, un enlace o a quién escribir."
        case .headshot: "Una dirección web que lleve a una imagen."
        case .pronouns: "Bastan dos palabras."
        case .pronunciation: "Escríbelo como se leería en voz alta."
        case .recordingSetup: "Unas palabras sobre el micrófono y la sala."
        case .speakingStyle: "Bastan unas palabras."
        }
    }
}
