import InterviewCore

extension GuestLanguage {
    static let portuguese = GuestLanguage(
        code: "pt",
        names: .init(
            bars: """
                Conceição Guimarães|João Pedro Magalhães|Inês Simões|Tomás de Sá Nogueira|Letícia \
                Araújo|Antônio Conceição|Luísa Fragoso
                """),
        companies: .init(bars: "Oficina Norte|Casa Clara|Farol Azul|Pão e Sal"),
        trades: [
            Trade(
                role: "arquiteta", does: "Desenho casas que respiram.",
                skills: .init(bars: "reformas|luz natural|orçamentos|pátios|madeira"),
                topics: .init(bars: "casas sem ar condicionado|reformar sem chorar|o bairro como casa"),
                stories: .init(
                    bars: """
                        Um prédio perdia {m} moradores por ano. Abrimos os pátios e pintamos de branco. Agora há \
                        {n} famílias à espera.
                        """)),
            Trade(
                role: "professor de matemática", does: "Ensino matemática a quem tem medo dela.",
                skills: .init(bars: "jogos|provas|aulas pequenas|cálculo mental|tutoria"),
                topics: .init(bars: "matemática na cozinha|o medo dos números|aprender devagar"),
                stories: .init(
                    bars: """
                        Na minha turma reprovavam {m} alunos. Tirei as fórmulas durante um mês. Em junho \
                        passaram mais {n}.
                        """)),
        ],
        seconds: .init(
            bars: """
                Antes vendi sapatos durante {n} anos.|As pessoas me chamam quando já é quase \
                tarde.|Minha equipe são {n} pessoas e um cachorro.
                """),
        perspectives: .init(
            bars: """
                Todo mundo começa tarde demais.|A pressa custa mais do que a preguiça.|É preciso ouvir \
                antes de desenhar.
                """),
        audiences: .init(bars: "donos de pequenas empresas|Pessoas que recomeçam.|pais com pouco tempo"),
        messages: .init(
            bars: """
                Comece menor do que pensa.|Escreva antes de precisar.|Pergunte primeiro a quem se cala.
                """),
        achievements: .init(bars: "Prêmio Farol {y}|Medalha Colher {y}"),
        shows: .init(bars: "A Hora Lenta|Rádio Chaleira"),
        idealShows: .init(bars: "Um programa calmo.|podcasts de negócios|algo prático"),
        promotions: .init(bars: "meu livro A segunda gaveta|nosso guia gratuito"),
        schedules: .init(bars: "por e-mail|por e-mail, de manhã|Escreva e eu mando datas."),
        ways: [
            .fullName: .init(bars: "{}|Meu nome é {}|Sou {}|Me chamo {}|Olá, sou {}"),
            .email: .init(bars: "{}|meu e-mail é {}|e-mail: {}"),
            .website: .init(bars: "{}|meu site é {}"),
            .phone: .init(bars: "{}|meu telefone é {}"),
            .role: .init(bars: "{}|sou {}|trabalho como {}"),
            .company: .init(bars: "{}|trabalho na {}|minha empresa se chama {}"),
            .expertiseKeywords: .init(bars: "{}|principalmente {}"),
            .podcastTopics: .init(bars: "{}|gostaria de falar sobre {}"),
        ],
        nothing: .init(bars: "nenhum|não|prefiro não dizer|nada|passo"),
        noLinkedIn: .init(bars: "não tenho LinkedIn|não uso LinkedIn|não"),
        and: "e",
        years: .init(bars: "{}|{} anos|uns {} anos|há {} anos"),
        chat: .init(bars: "que tempo bom hoje, não é?|haha, isto é divertido|obrigado por tudo"),
        questions: .init(bars: "Por que você precisa disso?|Quanto tempo falta?|O que você tem até agora?"),
        corrections: Corrections(
            email: .init(bars: "Desculpe, meu e-mail é {}|Na verdade, meu e-mail é {}"),
            role: .init(bars: "Na verdade sou {}.|Desculpe, sou {}"),
            company: .init(bars: "Desculpe, a empresa é {}.|Na verdade trabalho na {}."),
            years: .init(bars: "Desculpe, são {} anos.|Na verdade são {} anos, não {old}."),
            removeSecondTopic: .init(bars: "remova o segundo tema|tire o segundo tema")))
}
