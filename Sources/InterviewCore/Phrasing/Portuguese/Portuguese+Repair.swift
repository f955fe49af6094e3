extension Portuguese {
    var broughtBack: String { "Está de volta." }
    var nothingToRedo: String { "Não há nada para trazer de volta." }
    var staysAsItIs: String { "Certo, fica como está." }
    var sparing: String { "Vou ao essencial e deixo de fora o que é opcional." }
    var readAgain: String { "Li a sua mensagem de novo; nada mais muda." }
    func readAgain(changed: [Field]) -> String {
        "Li a sua mensagem de novo. Mudou: \(list(changed.map(label)))."
    }

    var whichToRemove: String { "Qual devo tirar?" }
    func whichList(number: Int) -> String { "O número \(number) de qual lista?" }
    var whichAddress: String { "Qual endereço os podcasts devem usar?" }
    func whichValue(of field: Field) -> String { "Qual vale como \(label(field))?" }
    func whichField(of value: String) -> String { "O que é \(value)?" }

    func written(inMessage number: Int?, _ quote: String) -> String {
        number.map { "você escreveu na sua mensagem \($0): \(quote)." }
            ?? "você escreveu antes: \(quote)."
    }
    var putIntoCard: String { "foi você que colocou na ficha." }
    func read(in kind: ProfileKind, _ quote: String) -> String { "em \(yourProfile(kind)) está escrito \(quote)." }
    func concluded(from kind: ProfileKind, _ quote: String) -> String {
        "concluí a partir de \(yourProfile(kind)), onde está escrito \(quote). Diga se não for assim."
    }
    var sourceOfWhat: String {
        "Diga a que você se refere (“de onde saiu a minha função?”) e eu mostro as palavras de onde isso vem."
    }

    var youDid: String { "É verdade." }
    func sayItOnceMore(_ fields: [Field]) -> String {
        "Sinto muito, isso não chegou até mim: \(list(fields.map(label))). Uma linha basta, ou escreva \(quoted(skip.lowercased()))."
    }
    var cannotFindIt: String {
        "Sinto muito, ainda não encontrei. Deixo em aberto; a ficha aceita a qualquer momento."
    }

    func brokenAddress(_ address: String) -> String { "\(quoted(address)) não pode ser um e-mail." }
    var anotherProfile: String { "Há outro perfil." }

    func deepen(story title: String) -> [String] {
        [
            "\(title): e no que deu? Um resultado, melhor ainda com um número, faz disso uma história.",
            "O que mudou por causa de \(title)? Uma frase basta.",
        ]
    }

    func deepen(bio: String) -> [String] {
        [
            "\(bio): você consegue dizer em uma ou duas frases? Para quem é, e o que essas pessoas ganham?",
            "Mais uma frase sobre o seu trabalho ajudaria: para quem você faz isso, e o que resulta?",
        ]
    }

    var whatInstead: String { "O que deve ficar no lugar?" }
    var whatToAdd: String { "O que devo acrescentar?" }

    func wordings(ofTheCard field: Field) -> [String] {
        switch field {
        case .headshot:
            [
                "Onde há uma foto sua: qual é o endereço na web?",
                "Em que endereço da web está uma foto sua?",
            ]
        case .pronouns:
            [
                "Quais pronomes devem usar com você?",
                "E os seus pronomes, para quem for apresentar?",
            ]
        case .pronunciation:
            [
                "Como se pronuncia o seu nome? Escreva do jeito que soa.",
                "Como soa o seu nome, escrito como se fala?",
            ]
        case .recordingSetup:
            [
                "Com o que você grava: microfone, câmera, sala?",
                "Qual microfone você usa, e em que tipo de sala?",
            ]
        case .speakingStyle:
            [
                "O que mais se parece com o seu jeito de falar?",
                "Como você chamaria o seu jeito de falar?",
            ]
        default:
            [
                "O que você quer que o kit diga em \(quoted(label(field)))?",
                "E \(yours(field)), para o kit?",
            ]
        }
    }

    func whatWillDo(_ field: Field) -> String {
        switch field {
        case .fullName: "Nome e sobrenome, como devem abrir o kit."
        case .email: "É preciso um endereço com @."
        case .linkedinURL: "Começa com linkedin.com/in/; o arquivo também serve, e sem perfil está tudo bem."
        case .website, .socialLinks: "Serve um endereço da web ou um usuário."
        case .phone: "De preferência com o código do país."
        case .role: "Algumas palavras sobre o que você faz bastam; não precisa de cargo."
        case .company: "O nome de uma empresa ou projeto, ou nenhum."
        case .yearsExperience: "Serve um número de anos."
        case .professionalBio: "Duas ou três frases sobre o que você faz e para quem."
        case .expertiseKeywords: "De três a cinco assuntos, separados por vírgulas."
        case .successStories: "Algo que você fez, e no que deu."
        case .achievements: "Prêmios, marcos ou estreias, separados por vírgulas."
        case .uniquePerspective: "Uma frase sobre o que você vê de outro jeito."
        case .podcastTopics: "De dois a cinco temas para um episódio, separados por vírgulas."
        case .targetAudience: "Algumas palavras sobre quem deveria ouvir."
        case .keyMessage: "Uma frase para guardar na memória."
        case .speakingExperience: "Nomes de programas ou palcos, ou nenhum."
        case .idealPodcast: "Algumas palavras sobre o tipo de programa."
        case .promotion: "Um livro, um curso, uma página; ou nada."
        case .schedulingPreference: "Um endereço, um link, ou para quem escrever."
        case .headshot: "Um endereço da web que leve a uma imagem."
        case .pronouns: "Duas palavras bastam."
        case .pronunciation: "Escreva como seria lido em voz alta."
        case .recordingSetup: "Algumas palavras sobre microfone e sala."
        case .speakingStyle: "Algumas palavras bastam."
        }
    }
}
