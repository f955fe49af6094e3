extension Portuguese {
    func yourProfile(_ kind: ProfileKind) -> String {
        switch kind {
        case .linkedinURL: "seu perfil do LinkedIn"
        case .linkedinPDF: "seu arquivo do LinkedIn"
        case .linkedinExport: "seus dados do LinkedIn"
        case .jsonResume: "seu currículo"
        case .text: "seu documento"
        case .website: "seu site"
        case .x: "seu perfil do X"
        }
    }

    func page(_ page: LinkedInPage) -> String {
        switch page {
        case .company: "uma página de empresa do LinkedIn"
        case .school: "uma página de instituição do LinkedIn"
        case .showcase: "uma página de produto do LinkedIn"
        case .post: "uma publicação do LinkedIn"
        case .article: "um artigo do LinkedIn"
        case .newsletter: "uma newsletter do LinkedIn"
        case .author: "uma página de autoria do LinkedIn"
        case .job: "uma vaga do LinkedIn"
        case .group: "um grupo do LinkedIn"
        case .event: "um evento do LinkedIn"
        case .course: "um curso do LinkedIn"
        case .search: "uma busca do LinkedIn"
        case .salesNavigator: "uma página do Sales Navigator"
        case .recruiter: "uma página do LinkedIn Recruiter"
        case .message: "uma mensagem do LinkedIn"
        case .help: "uma página de ajuda do LinkedIn"
        case .video: "um vídeo do LinkedIn"
        case .people: "uma lista de pessoas do LinkedIn"
        case .shortLink: "um link curto do LinkedIn"
        case .china: "uma página do LinkedIn China"
        case .cutAddress: "um endereço do LinkedIn cortado por uma quebra de linha"
        case .other: "outra página do LinkedIn"
        }
    }

    func readingAddress(fetcher: String?) -> String {
        let how = fetcher.map { " (quem busca é \($0))" } ?? ""
        return "Estou lendo o seu perfil em segundo plano\(how); você vai ver o que eu encontrar."
    }

    func otherPage(_ page: LinkedInPage) -> String {
        "Isso é \(self.page(page)), não um perfil pessoal. O seu se parece com linkedin.com/in/seu-nome; "
            + "você também pode soltar o PDF aqui."
    }

    func withdrawn(_ kind: ProfileKind) -> String {
        "Feito: apaguei \(yourProfile(kind)) e tudo o que eu só sabia por ali."
    }

    func nothingNew(_ kind: ProfileKind) -> String {
        "Li \(yourProfile(kind)) e não há nada que eu já não soubesse."
    }

    var onlyOutright: String {
        "Desta vez a leitura mais atenta não funcionou, então só peguei o que está dito com todas as letras."
    }

    func failed(_ reason: ProfileFailure, kind: ProfileKind) -> String {
        let way =
            """
            Se quiser, solte aqui o arquivo do próprio LinkedIn: no seu perfil, escolha “Recursos” e depois “Salvar \
            como PDF”.
            """
        return switch reason {
        case .isPrivate: "Esse perfil é privado, e eu não consigo ver. \(way)"
        case .notFound: "Não há nenhum perfil nesse endereço. \(way)"
        case .notAProfile: "Isso não parece um perfil: não encontrei nenhum cargo com datas. \(way)"
        case .unreadable:
            """
            Não consegui ler esse arquivo: talvez esteja danificado, protegido por senha ou feito só de imagens. \(way)
            """
        case .tooLarge: "Esse arquivo é grande demais para ser um perfil, mesmo descompactado. \(way)"
        case .timeout: "Ler \(yourProfile(kind)) demorou demais, então eu parei. Vamos seguir sem isso."
        case .rateLimited: "Há perfis demais sendo lidos agora. Vamos seguir sem o seu."
        case .unavailable: "Não consegui falar com o serviço que lê perfis. Vamos seguir sem ele."
        case .notConfigured: "Aqui não consigo ler endereços do LinkedIn, então só anotei o seu. \(way)"
        case .someoneElse: "Tudo bem, não usei nada desse perfil e o descartei."
        case .cancelled: "Parei de ler \(yourProfile(kind))."
        }
    }
}
