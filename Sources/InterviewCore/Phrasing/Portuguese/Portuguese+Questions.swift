extension Portuguese {
    func wordings(of core: QuestionCore) -> [String] {
        switch core {
        case .introduction(let consent):
            [
                """
                Olá! Eu sou o Greenroom, um programa que monta o seu mídia kit em cerca de cinco minutos. Para começar: \
                qual é o seu nome, que e-mail os podcasts podem usar para falar com você, e você tem perfil no \
                LinkedIn? \(consent)
                """,
                "Você me diz o seu nome, um e-mail para os podcasts e o seu perfil do LinkedIn, se tiver?",
                "Três coisas para começar: o seu nome, o seu e-mail e um link ou arquivo do LinkedIn, se houver.",
            ]
        case .linkedIn(let consent):
            [
                """
                Olá! Eu sou o Greenroom, um programa que monta o seu mídia kit em cerca de cinco minutos. Você tem \
                perfil no LinkedIn? \(consent)
                """,
                "Existe um perfil do LinkedIn, em link ou em arquivo, que eu possa ler?",
                "Você compartilharia o seu perfil do LinkedIn (o link ou o arquivo)? Isso poupa perguntas.",
            ]
        case .name:
            [
                "Qual é o seu nome, como deve aparecer no kit?",
                "E o seu nome, por favor?",
                "Que nome vai no kit?",
            ]
        case .email:
            [
                "Que e-mail os podcasts devem usar?",
                "E o seu e-mail, para que possam convidar você?",
                "Qual é o melhor e-mail para os podcasts?",
            ]
        case .role, .company, .years, .bio: aboutYou(core)
        case .expertise, .moreExpertise, .story, .achievements, .perspective: aboutYourWork(core)
        case .topics, .moreTopics, .audience, .keyMessage: aboutTheEpisode(core)
        case .podcasts:
            [
                "De quais podcasts ou palestras você já participou, e como seria o seu programa ideal?",
                "Você já esteve em podcasts ou palcos, e que tipo de programa combina mais com você?",
                "Conte as suas participações anteriores, se houver, e em que tipo de podcast você adoraria estar.",
            ]
        case .booking:
            [
                "Há algo que você queira divulgar, e como os podcasts podem falar com você para um convite?",
                "O que você gostaria de mostrar ao público (um livro, um curso ou nada), e como se marca com você?",
                "Algo para divulgar, e o melhor jeito de marcar com você?",
            ]
        case .ofTheCard(let field): wordings(ofTheCard: field)
        case .anything(let wanted):
            ["Você me diz \(wanted)?", "Você poderia me dizer \(wanted)?", "Por favor, diga \(wanted)."]
        }
    }

    private func aboutYou(_ core: QuestionCore) -> [String] {
        switch core {
        case .role:
            [
                "O que você faz: qual é a sua função?",
                "Como você chamaria a sua função, seja um cargo oficial ou não?",
                "Em poucas palavras: o que é que você faz?",
            ]
        case .company:
            [
                "Em que empresa ou projeto você trabalha?",
                "Onde você faz isso: numa empresa, num projeto, por conta própria?",
            ]
        case .years:
            [
                "Há quantos anos você faz isso?",
                "Quantos anos de experiência você tem?",
            ]
        default:
            [
                "Em duas ou três frases: o que você faz, e para quem?",
                "Como você se apresentaria a quem escuta, em duas ou três frases?",
                "Se um podcast lesse três frases sobre você, o que elas deveriam dizer?",
            ]
        }
    }

    private func aboutYourWork(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreExpertise(let have):
            [
                "Tenho \(have). Que outras áreas você domina, para que sejam pelo menos três?",
                "Além de \(have): o que mais você conhece melhor do que a maioria?",
                "Um kit precisa de três áreas de especialidade; por enquanto há \(have). O que mais?",
            ]
        case .story:
            [
                "Conte uma história de sucesso: qual era o problema, o que você fez e no que deu? Números ajudam.",
                "De que resultado você tem orgulho? A situação, a sua parte e como acabou, com um número, se puder.",
                "Conte um momento em que o seu trabalho mudou as coisas: o antes, o que você fez e o depois.",
            ]
        case .achievements:
            [
                "Que conquistas vale mencionar ao apresentar você: prêmios, marcos, pioneirismos?",
                "Algum prêmio ou marco que valha mencionar?",
            ]
        case .perspective:
            [
                "O que você vê de um jeito diferente da maioria na sua área?",
                "O que você pensa sobre o seu trabalho que outras pessoas contestariam?",
                "Em que a sua abordagem foge da habitual?",
            ]
        default:
            [
                "Quais são as suas principais áreas de especialidade? De três a cinco.",
                "Que assuntos você conhece melhor do que a maioria? De três a cinco.",
                "Diga pelo menos três áreas que você domina.",
            ]
        }
    }

    private func aboutTheEpisode(_ core: QuestionCore) -> [String] {
        switch core {
        case .moreTopics(let have):
            [
                "Tenho \(have) como tema. Sobre o que mais você adoraria falar?",
                "Além de \(have), que tema você gostaria de levar a um podcast?",
                "Os podcasts gostam de poder escolher: o que mais, além de \(have)?",
            ]
        case .audience:
            [
                "Quem deveria ouvir você: quem aproveita mais o que você conta?",
                "Que público você mais gostaria de alcançar?",
                "A quem as suas histórias mais ajudam?",
            ]
        case .keyMessage:
            [
                "O que quem ouve deveria levar: a única coisa que muda para essa pessoa?",
                "Se da conversa ficar uma única frase, qual?",
                "Que mensagem você quer deixar?",
            ]
        default:
            [
                "Sobre que temas você adoraria falar num podcast? De dois a cinco.",
                "Sobre o que você poderia falar uma hora inteira? De dois a cinco temas.",
                "Diga dois ou mais temas para um episódio com você.",
            ]
        }
    }
}
