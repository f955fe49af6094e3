extension Portuguese {
    func label(_ field: Field) -> String {
        switch field {
        case .fullName: "nome"
        case .email: "e-mail"
        case .linkedinURL: "perfil do LinkedIn"
        case .website: "site"
        case .socialLinks: "outros perfis"
        case .phone: "telefone"
        case .role: "função"
        case .company: "empresa"
        case .yearsExperience: "anos de experiência"
        case .professionalBio: "biografia"
        case .expertiseKeywords: "áreas de especialidade"
        case .successStories: "histórias de sucesso"
        case .achievements: "conquistas"
        case .uniquePerspective: "visão própria"
        case .podcastTopics: "temas de podcast"
        case .targetAudience: "público"
        case .keyMessage: "mensagem principal"
        case .speakingExperience: "podcasts e palestras anteriores"
        case .idealPodcast: "podcast ideal"
        case .speakingStyle: "jeito de falar"
        case .promotion: "coisas para divulgar"
        case .schedulingPreference: "como entrar em contato com você"
        case .headshot: "foto de rosto"
        case .pronouns: "pronomes"
        case .pronunciation: "pronúncia do nome"
        case .recordingSetup: "equipamento de gravação"
        }
    }

    func yours(_ field: Field) -> String {
        switch field {
        case .schedulingPreference: label(field)
        case .promotion: "o que você quer divulgar"
        case .pronunciation: "a pronúncia do seu nome"
        case .socialLinks, .yearsExperience, .podcastTopics, .speakingExperience, .pronouns: "seus " + label(field)
        case .expertiseKeywords, .successStories, .achievements: "suas " + label(field)
        case .role, .company, .professionalBio, .uniquePerspective, .keyMessage, .headshot: "sua " + label(field)
        default: "seu " + label(field)
        }
    }

    func wanted(_ field: Field) -> String {
        switch field {
        case .email: "um e-mail para os podcasts"
        case .linkedinURL: "seu perfil do LinkedIn, se tiver (o link ou o arquivo)"
        case .socialLinks: "outros perfis que valham um link (X, Instagram, YouTube…)"
        case .phone: "um telefone, se quiser"
        case .company: "a empresa ou o projeto em que você trabalha"
        case .yearsExperience: "há quantos anos você faz isso"
        default: yours(field)
        }
    }

    func speakingStyle(_ style: String) -> String {
        let names = [
            "professional": "profissional", "casual": "informal", "academic": "acadêmico", "storyteller": "narrativo",
        ]
        return names[style] ?? style
    }

    func example(of field: Field) -> String {
        switch field {
        case .fullName: "Lívia Andrade"
        case .email: "livia@andrade.example"
        case .linkedinURL: "linkedin.com/in/livia-andrade-demo"
        case .website: "liviaandrade.example"
        case .socialLinks: "x.com/landrade_demo e @landrade_demo no Instagram"
        case .phone: "+55 11 90000-0000"
        case .role: "diretora da Andrade Cafés há 12 anos"
        case .company: "Andrade Cafés"
        case .yearsExperience: "12 anos"
        case .professionalBio: "Ajudo pequenos produtores a vender direto. Antes, comprei café para uma torrefação."
        case .expertiseKeywords: "venda direta, café, cooperativas"
        case .successStories:
            """
            Uma cooperativa vendia tudo pelo preço do saco. Criamos um leilão de lotes pequenos. Um ano depois, a renda \
            das famílias tinha dobrado.
            """
        case .achievements: "Prêmio Safra 2024, primeira mulher na presidência"
        case .uniquePerspective: "Não falta cliente para o café bom, falta conversa."
        case .podcastTopics: "vender sem atravessador, a sucessão no sítio"
        case .targetAudience: "quem toca um negócio de 5 a 50 pessoas"
        case .keyMessage: "Conheça quem compra antes de mudar o preço."
        case .speakingExperience: "Papo de Safra em 2024; nenhum também serve"
        case .speakingStyle: "narrativo"
        case .idealPodcast: "um programa para pequenos negócios, meia hora, sem jargão"
        case .promotion: "meu livro Lote Pequeno; nada também serve"
        case .schedulingPreference: "por e-mail, de manhã"
        case .headshot: "https://liviaandrade.example/livia.jpg"
        case .pronouns: "ela"
        case .pronunciation: "LÍ-via an-DRA-de"
        case .recordingSetup: "microfone USB, sala silenciosa"
        }
    }
}
