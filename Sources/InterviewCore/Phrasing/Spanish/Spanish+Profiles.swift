extension Spanish {
    func yourProfile(_ kind: ProfileKind) -> String {
        switch kind {
        case .linkedinURL: "tu perfil de LinkedIn"
        case .linkedinPDF: "tu archivo de LinkedIn"
        case .linkedinExport: "tus datos de LinkedIn"
        case .jsonResume: "tu currículum"
        case .text: "tu documento"
        case .website: "tu página web"
        case .x: "tu perfil de X"
        }
    }

    func page(_ page: LinkedInPage) -> String {
        switch page {
        case .company: "una página de empresa de LinkedIn"
        case .school: "una página de institución de LinkedIn"
        case .showcase: "una página de producto de LinkedIn"
        case .post: "una publicación de LinkedIn"
        case .article: "un artículo de LinkedIn"
        case .newsletter: "un boletín de LinkedIn"
        case .author: "una página de autoría de LinkedIn"
        case .job: "una oferta de empleo de LinkedIn"
        case .group: "un grupo de LinkedIn"
        case .event: "un evento de LinkedIn"
        case .course: "un curso de LinkedIn"
        case .search: "una búsqueda de LinkedIn"
        case .salesNavigator: "una página de Sales Navigator"
        case .recruiter: "una página de LinkedIn Recruiter"
        case .message: "un mensaje de LinkedIn"
        case .help: "una página de ayuda de LinkedIn"
        case .video: "un vídeo de LinkedIn"
        case .people: "un directorio de personas de LinkedIn"
        case .shortLink: "un enlace corto de LinkedIn"
        case .china: "una página de LinkedIn China"
        case .cutAddress: "una dirección de LinkedIn cortada por un salto de línea"
        case .other: "otra página de LinkedIn"
        }
    }

    func readingAddress(fetcher: String?) -> String {
        let how = fetcher.map { " (lo descarga \($0))" } ?? ""
        return "Estoy leyendo tu perfil en segundo plano\(how); verás lo que encuentre."
    }

    func otherPage(_ page: LinkedInPage) -> String {
        "Eso es \(self.page(page)), no un perfil personal. El tuyo se parece a linkedin.com/in/tu-nombre; "
            + "también puedes soltar aquí su PDF."
    }

    func withdrawn(_ kind: ProfileKind) -> String {
        "Hecho: he borrado \(yourProfile(kind)) y todo lo que solo sabía por ahí."
    }

    func nothingNew(_ kind: ProfileKind) -> String {
        "He leído \(yourProfile(kind)) y no hay nada que no supiera ya."
    }

    var onlyOutright: String {
        "Esta vez la lectura a fondo no ha funcionado, así que solo he tomado lo que se dice expresamente."
    }

    func failed(_ reason: ProfileFailure, kind: ProfileKind) -> String {
        let way =
            "Si quieres, suelta aquí el archivo de LinkedIn: en tu perfil elige «Recursos» y luego «Guardar en PDF»."
        return switch reason {
        case .isPrivate: "Ese perfil es privado y no puedo verlo. \(way)"
        case .notFound: "No hay ningún perfil en esa dirección. \(way)"
        case .notAProfile: "Eso no parece un perfil: no he encontrado ningún puesto con fechas. \(way)"
        case .unreadable:
            """
            No he podido leer ese archivo: quizá esté dañado, protegido con contraseña o hecho solo de imágenes. \(way)
            """
        case .tooLarge: "Ese archivo es demasiado grande para ser un perfil, incluso descomprimido. \(way)"
        case .timeout: "Leer \(yourProfile(kind)) tardaba demasiado, así que lo he dejado. Seguimos sin eso."
        case .rateLimited: "Ahora mismo se están leyendo demasiados perfiles. Seguimos sin el tuyo."
        case .unavailable: "No he podido conectar con el servicio que lee perfiles. Seguimos sin él."
        case .notConfigured: "Aquí no puedo leer direcciones de LinkedIn, así que solo he anotado la tuya. \(way)"
        case .someoneElse: "De acuerdo, no he usado nada de ese perfil y lo he descartado."
        case .cancelled: "He dejado de leer \(yourProfile(kind))."
        }
    }
}
