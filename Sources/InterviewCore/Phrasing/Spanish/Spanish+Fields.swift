extension Spanish {
    func label(_ field: Field) -> String {
        switch field {
        case .fullName: "nombre"
        case .email: "correo electrónico"
        case .linkedinURL: "perfil de LinkedIn"
        case .website: "página web"
        case .socialLinks: "otros perfiles"
        case .phone: "teléfono"
        case .role: "rol"
        case .company: "empresa"
        case .yearsExperience: "años de experiencia"
        case .professionalBio: "biografía"
        case .expertiseKeywords: "áreas de especialidad"
        case .successStories: "casos de éxito"
        case .achievements: "logros"
        case .uniquePerspective: "punto de vista propio"
        case .podcastTopics: "temas de podcast"
        case .targetAudience: "audiencia"
        case .keyMessage: "mensaje clave"
        case .speakingExperience: "podcasts y charlas anteriores"
        case .idealPodcast: "podcast ideal"
        case .speakingStyle: "forma de hablar"
        case .promotion: "cosas que promocionar"
        case .schedulingPreference: "cómo contactarte"
        case .headshot: "retrato"
        case .pronouns: "pronombres"
        case .pronunciation: "cómo se pronuncia tu nombre"
        case .recordingSetup: "equipo de grabación"
        }
    }

    func yours(_ field: Field) -> String {
        switch field {
        case .schedulingPreference, .pronunciation: label(field)
        case .promotion: "lo que quieres promocionar"
        case .socialLinks, .yearsExperience, .expertiseKeywords, .successStories, .achievements, .podcastTopics,
            .speakingExperience, .pronouns:
            "tus " + label(field)
        default: "tu " + label(field)
        }
    }

    func wanted(_ field: Field) -> String {
        switch field {
        case .email: "un correo electrónico para los podcasts"
        case .linkedinURL: "tu perfil de LinkedIn, si tienes (el enlace o el archivo)"
        case .socialLinks: "otros perfiles que quieras enlazar (X, Instagram, YouTube…)"
        case .phone: "un teléfono, si quieres"
        case .company: "la empresa o el proyecto en el que trabajas"
        case .yearsExperience: "cuántos años llevas en esto"
        default: yours(field)
        }
    }

    func speakingStyle(_ style: String) -> String {
        ["professional": "profesional", "casual": "informal", "academic": "académica", "storyteller": "narrativa"][
            style]
            ?? style
    }

    func example(of field: Field) -> String {
        switch field {
        case .fullName: "Marta Olivares"
        case .email: "marta@olivares.example"
        case .linkedinURL: "linkedin.com/in/marta-olivares-demo"
        case .website: "martaolivares.example"
        case .socialLinks: "x.com/molivares_demo y @molivares_demo en Instagram"
        case .phone: "+34 600 000 000"
        case .role: "directora de exportación en Bodegas Olivares desde hace 12 años"
        case .company: "Bodegas Olivares"
        case .yearsExperience: "12 años"
        case .professionalBio: "Ayudo a bodegas familiares a vender fuera. Antes fui enóloga en La Rioja."
        case .expertiseKeywords: "exportación, vino, empresa familiar"
        case .successStories:
            "Una bodega perdía la mitad de sus pedidos en la aduana. Rehicimos las etiquetas. Un año después vendía en doce países."
        case .achievements: "Premio Exporta 2024, primera mujer en la junta"
        case .uniquePerspective: "A casi nadie le falta producto: le falta paciencia."
        case .podcastTopics: "exportar sin miedo, el relevo en la empresa familiar"
        case .targetAudience: "quienes dirigen empresas de 5 a 50 personas"
        case .keyMessage: "Antes de vender más, cobra mejor."
        case .speakingExperience: "El Despacho en 2024; ninguno también vale"
        case .speakingStyle: "narrativa"
        case .idealPodcast: "un programa para pymes, media hora, sin jerga"
        case .promotion: "mi libro Sin aduanas; nada también vale"
        case .schedulingPreference: "por correo, por las mañanas"
        case .headshot: "https://martaolivares.example/marta.jpg"
        case .pronouns: "ella"
        case .pronunciation: "MAR-ta o-li-VA-res"
        case .recordingSetup: "micrófono USB, sala tranquila"
        }
    }
}
