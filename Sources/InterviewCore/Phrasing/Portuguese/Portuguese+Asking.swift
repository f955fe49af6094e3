extension Portuguese {
    func consent(helpers: String?) -> String {
        let how = helpers.map { " (\($0))" } ?? ""
        return "Solte aqui o PDF ou o seu arquivo de dados, ou cole o link: ao compartilhar, você me permite ler o "
            + "perfil\(how), e eu não pergunto o que ele já diz."
    }

    func fetches(_ fetcher: String) -> String { "\(fetcher) busca o que está no link" }
    func understands(_ model: String) -> String { "\(model) me ajuda a entender" }

    func insight(into expertise: String) -> String {
        "A sua especialidade: \(expertise). O que quase todo mundo entende errado sobre isso, e como você vê?"
    }

    func metrics(ofStory title: String) -> String {
        "Sobre \(quoted(title)): há um número que mostre o que mudou?"
    }

    func proposal(_ field: Field, _ values: String) -> String {
        "Pelo seu perfil, eu colocaria isto como \(yours(field)): \(values). Está certo, ou você diria de outro jeito?"
    }

    func proposalAgain(_ field: Field) -> [String] {
        [
            "Então, posso deixar assim como \(yours(field))? Sim, não, ou diga com as suas palavras.",
            "Voltando à sugestão para \(yours(field)): fica assim, ou você diz do seu jeito?",
            "E a sugestão para \(yours(field)): sim ou não?",
        ]
    }

    func whoseProfile(theirs: String, mine: String?) -> String {
        let said = mine.map { "Você disse que se chama \($0)" } ?? "Você deu outro nome"
        return "\(said), e no perfil está \(theirs). Ele é seu? Não uso nada dele até você me dizer."
    }

    var whoseAddress: String {
        "Esse perfil parece ser de outra pessoa. Ele é seu? Não leio nada até você me dizer."
    }

    var whoseProfileAgain: [String] {
        [
            "Antes de usar qualquer coisa desse perfil: ele é seu?",
            "Primeiro uma coisa: o perfil é seu, sim ou não?",
            "Eu só usaria o perfil se ele for seu. Ele é?",
        ]
    }

    var anythingElse: [String] {
        [
            "Mudamos mais alguma coisa, ou eu termino o kit?",
            "Termino o kit agora, ou há mais alguma coisa para mudar?",
            "Escreva \(quoted(finishWord)) quando eu puder fazer o kit, ou me diga o que mudar.",
            "O kit está pronto quando você quiser. Mais mudanças?",
        ]
    }

    var waiting: [String] {
        [
            "É tudo o que posso perguntar enquanto leio o seu perfil. Já continuo sem que você precise fazer nada.",
            "Anotado. Ainda estou lendo o seu perfil e continuo assim que terminar.",
            "Obrigado; o perfil ainda está sendo lido, só mais um momento.",
        ]
    }

    func blocked(_ missing: [Field]) -> [String] {
        let names = list(missing.map(yours))
        return [
            "Tenho tudo, menos \(names), e sem isso não há kit. Não vou perguntar de novo: acrescente aqui ou na ficha "
                + "quando quiser, e eu termino o kit.",
            "Está tudo guardado. Só falta \(names); escreva aqui ou na ficha, quando quiser.",
        ]
    }

    var onceMore: [String] { ["Mais uma vez, se me permite.", "Vou tentar de novo.", "De novo, por favor."] }
    var notUnderstood: [String] {
        ["Não entendi bem.", "Vou perguntar de outro jeito.", "Desculpe, não consegui ler isso."]
    }
    var backToQuestion: [String] {
        ["Volto à minha pergunta.", "E isto ainda está em aberto.", "Quando você quiser.", "Estávamos aqui."]
    }
    var stillNeeded: [String] {
        ["O kit ainda precisa disto.", "Falta uma coisa para o kit.", "Antes de terminar, falta isto."]
    }

    func hint(example: String) -> String { "Por exemplo: \(example) Ou escreva \(quoted(skip.lowercased()))." }
}
