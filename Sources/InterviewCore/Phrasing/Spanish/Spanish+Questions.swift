extension Spanish {
    func wordings(of core: QuestionCore) -> [String] {
        switch core {
        case .introduction(let consent):
            [
                """
                ¡Hola! Soy Greenroom, un programa que prepara tu media kit en unos cinco minutos. Para empezar: ¿cómo te \
                llamas, qué correo electrónico pueden usar los podcasts para escribirte y tienes perfil de LinkedIn? \
                \(consent)
                """,
                "¿Me das tu nombre, un correo electrónico para los podcasts y tu perfil de LinkedIn, si tienes?",
                "Tres cosas para empezar: tu nombre, tu correo electrónico y un enlace o archivo de LinkedIn, si lo hay.",
            ]
        case .linkedIn(let consent):
            [
                """
                ¡Hola! Soy Greenroom, un programa que prepara tu media kit en unos cinco minutos. ¿Tienes perfil de \
                LinkedIn? \(consent)
                """,
                "¿Hay un perfil de LinkedIn, en enlace o en archivo, que pueda leer?",
                "¿Compartirías tu perfil de LinkedIn (el enlace o el archivo)? Te ahorra preguntas.",
            ]
        case .name:
            [
                "¿Cómo te llamas, tal como debe figurar en el kit?",
                "¿Y tu nombre, por favor?",
                "¿Qué nombre ponemos en el kit?",
            ]
        case .email:
            [
                "¿Qué correo electrónico pueden usar los podcasts?",
                "¿Y tu correo electrónico, para que puedan invitarte?",
                "¿Cuál es el mejor correo para los podcasts?",
            ]
        case .role, .company, .years, .bio: aboutYou(core)
        case .expertise, .moreExpertise, .story, .achievements, .perspective: aboutYourWork(core)
        case .topics, .moreTopics, .audience, .keyMessage: aboutTheEpisode(core)
        case .podcasts:
            [
                "¿En qué podcasts o charlas has participado y cómo sería tu programa ideal?",
                "¿Has estado ya en podcasts o escenarios, y qué tipo de programa te iría mejor?",
                "Cuéntame tus apariciones anteriores, si las hay, y en qué tipo de podcast te encantaría estar.",
            ]
        case .booking:
            [
                "¿Hay algo que quieras promocionar, y cómo pueden contactarte los podcasts para invitarte?",
                "¿Qué te gustaría dar a conocer (un libro, un curso o nada), y cómo se fija una fecha contigo?",
                "¿Algo que promocionar, y la mejor forma de fijar una fecha contigo?",
            ]
        case .ofTheCard(let field): wordings(ofTheCard: field)
        case .anything(let wanted):
            ["¿Me dices \(wanted)?", "¿Podrías decirme \(wanted)?", "Por favor, dime \(wanted)."]
        }
    }

    private func aboutYou(_ core: QuestionCore) -> [String] {
        switch core {
        case .role:
            [
                "¿A qué te dedicas: cuál es tu rol?",
                "¿Cómo llamarías a tu rol, sea o no un cargo oficial?",
                "En pocas palabras: ¿qué es lo que haces?",
            ]
        case .company:
            [
                "¿En qué empresa o proyecto trabajas?",
                "¿Dónde lo haces: en una empresa, en un proyecto, por tu cuenta?",
            ]
        case .years:
            [
                "¿Cuántos años llevas en ello?",
                "¿Desde hace cuántos años te dedicas a esto?",
            ]
        default:
            [
                "En dos o tres frases: ¿qué haces y para quién?",
                "¿Cómo te presentarías ante quienes escuchan, en dos o tres frases?",
                "Si en un podcast leyeran tres frases sobre ti, ¿qué deberían decir?",
            ]
        }
    }

    private func aboutYourWork(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreExpertise(let have):
            [
                "Tengo \(have). ¿Qué otras áreas dominas, para que sean al menos tres?",
                "Además de \(have): ¿qué más conoces mejor que la mayoría?",
                "Un kit necesita tres áreas de especialidad y por ahora hay \(have). ¿Qué más?",
            ]
        case .story:
            [
                "Cuéntame un caso de éxito: ¿cuál era el problema, qué hiciste y qué resultó? Los números ayudan.",
                "¿Qué resultado te enorgullece? La situación, tu parte y cómo acabó, con un número si puedes.",
                "Cuéntame un momento en que tu trabajo cambió las cosas: el antes, lo que hiciste y el después.",
            ]
        case .achievements:
            [
                "¿Qué logros habría que mencionar al presentarte: premios, hitos, primicias?",
                "¿Algún premio o hito que merezca mención?",
            ]
        case .perspective:
            [
                "¿Qué ves de otra manera que la mayoría en tu campo?",
                "¿Qué piensas de tu trabajo que otras personas discutirían?",
                "¿En qué se aparta tu método del habitual?",
            ]
        default:
            [
                "¿Cuáles son tus áreas de especialidad, de tres a cinco?",
                "¿Qué temas conoces mejor que la mayoría? De tres a cinco.",
                "Dime al menos tres áreas que domines.",
            ]
        }
    }

    private func aboutTheEpisode(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreTopics(let have):
            [
                "Tengo \(have) como tema. ¿De qué más te encantaría hablar?",
                "Además de \(have), ¿qué tema te apetecería en un podcast?",
                "A los podcasts les gusta poder elegir: ¿qué más, aparte de \(have)?",
            ]
        case .audience:
            [
                "¿Quién debería escucharte: a quién le sirve más lo que cuentas?",
                "¿A qué oyentes te gustaría llegar más que a nadie?",
                "¿A quién ayudan más tus historias?",
            ]
        case .keyMessage:
            [
                "¿Qué debería llevarse quien te escuche: la única cosa que cambia para esa persona?",
                "Si de la charla se recuerda una sola frase, ¿cuál?",
                "¿Qué mensaje quieres dejar?",
            ]
        default:
            [
                "¿De qué temas te encantaría hablar en un podcast? De dos a cinco.",
                "¿De qué podrías hablar una hora entera? De dos a cinco temas.",
                "Dime dos o más temas para un episodio contigo.",
            ]
        }
    }
}
