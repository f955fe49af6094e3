import InterviewCore

extension GuestLanguage {
    static let spanish = GuestLanguage(
        code: "es",
        names: .init(
            bars: """
                María José Altamirano|Iñigo Zubizarreta|Lucía Fernández de la Vega|Óscar Núñez \
                Peralta|Rocío Cárdenas|Martín Echeverría Solís|Inés Quiroga|Ángel Barrientos
                """),
        companies: .init(bars: "Taller Norte|Casa Abierta|Faro Azul|Semilla y Pan|Puente Largo"),
        trades: [
            Trade(
                role: "arquitecta", does: "Diseño casas que respiran.",
                skills: .init(bars: "adobe|reformas|luz natural|presupuestos|patios"),
                topics: .init(bars: "casas sin aire acondicionado|reformar sin llorar|el barrio como casa"),
                stories: .init(
                    bars: """
                        Un edificio perdía {m} vecinos al año. Abrimos los patios y pintamos de blanco. Ahora \
                        tiene {n} familias en espera.
                        """)),
            Trade(
                role: "profesora de física", does: "Enseño física a gente que la odia.",
                skills: .init(bars: "experimentos baratos|exámenes|divulgación|laboratorio|clases pequeñas"),
                topics: .init(bars: "física en la cocina|el miedo a las fórmulas|ciencia en el recreo"),
                stories: .init(
                    bars: """
                        En mi clase suspendían {m} alumnos. Quité las fórmulas durante un mes. En junio \
                        aprobaron {n} más.
                        """)),
            Trade(
                role: "consultor de logística", does: "Ayudo a que los camiones no viajen vacíos.",
                skills: .init(bars: "rutas|almacenes|seguridad vial|costes|formación"),
                topics: .init(bars: "el último kilómetro|camiones vacíos|puertos lentos"),
                stories: .init(
                    bars: """
                        Cada semana {m} camiones volvían vacíos. Juntamos a tres empresas en una mesa. Ahora \
                        vuelven vacíos {n}.
                        """)),
        ],
        seconds: .init(
            bars: """
                Antes vendí zapatos durante {n} años.|La gente me llama cuando ya es casi tarde.|Mi \
                equipo son {n} personas y un perro.
                """),
        perspectives: .init(
            bars: """
                Casi todo el mundo empieza tarde con {skill}.|Creo que {skill} es sobre todo \
                escuchar.|La prisa arruina más que la pereza.
                """),
        audiences: .init(
            bars: """
                dueños de pequeñas empresas|Personas que empiezan de nuevo.|padres y madres con poco \
                tiempo
                """),
        messages: .init(
            bars: """
                Empieza más pequeño de lo que piensas.|Escríbelo antes de necesitarlo.|Pregunta primero \
                al que calla.
                """),
        achievements: .init(bars: "Premio Faro {y}|Medalla Cuchara {y}"),
        shows: .init(bars: "La Hora Lenta|Radio Tetera"),
        idealShows: .init(bars: "Un programa tranquilo.|pódcast de negocios|algo práctico de media hora"),
        promotions: .init(bars: "mi libro El segundo cajón|nuestra guía gratuita"),
        schedules: .init(bars: "por correo electrónico|por las mañanas, por correo|Escríbame y le mando fechas."),
        ways: [
            .fullName: .init(bars: "{}|Me llamo {}|Soy {}|Mi nombre es {}|Hola, soy {}"),
            .email: .init(bars: "{}|mi correo es {}|mi email es {}|correo: {}"),
            .website: .init(bars: "{}|mi web es {}|la página es {}"),
            .phone: .init(bars: "{}|mi teléfono es {}"),
            .role: .init(bars: "{}|soy {}|trabajo como {}"),
            .company: .init(bars: "{}|trabajo en {}|mi empresa se llama {}"),
            .expertiseKeywords: .init(bars: "{}|sobre todo {}"),
            .podcastTopics: .init(bars: "{}|me gustaría hablar de {}"),
        ],
        nothing: .init(bars: "ninguno|no|prefiero no decirlo|paso|nada|no tengo"),
        noLinkedIn: .init(bars: "no tengo LinkedIn|no uso LinkedIn|no"),
        and: "y",
        years: .init(bars: "{}|{} años|llevo {} años|unos {} años"),
        chat: .init(bars: "qué buen tiempo hace hoy, ¿no?|jaja, esto es divertido|gracias por todo"),
        questions: .init(bars: "¿Por qué lo necesitas?|¿Cuánto falta?|¿Qué tienes hasta ahora?"),
        corrections: Corrections(
            email: .init(bars: "Perdón, mi correo es {}|En realidad mi correo es {}"),
            role: .init(bars: "En realidad soy {}.|Perdón, soy {}"),
            company: .init(bars: "Perdón, la empresa es {}.|En realidad trabajo en {}."),
            years: .init(bars: "Perdón, son {} años.|En realidad son {} años, no {old}."),
            removeSecondTopic: .init(bars: "quita el segundo tema|elimina el segundo tema")))
}
