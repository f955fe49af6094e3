extension Portuguese {
    var speakingThis: String { "Claro, em português." }
    var allKept: String { "Ótimo, guardei tudo." }
    var whatIsWrong: String {
        """
        Que bom que você avisou. Diga o que está errado (“tire a segunda história”, “minha função é…”) ou risque na \
        ficha.
        """
    }
    var readingOn: String { "Certo. Continuo lendo em segundo plano." }
    var removeWhat: String {
        "Não sei bem o que tirar. Diga o que é (“tire o segundo tema”) ou risque na ficha."
    }
    var smalltalk: String { "Que bom ter você aqui." }
    var movingOn: String { "Vamos deixar isso por enquanto." }
    var undone: String { "Desfeito." }
    var nothingToUndo: String { "Ainda não há nada para desfazer." }

    func changed(_ field: Field, to value: String?) -> String {
        "Mudei \(yours(field))" + (value.map { ": \($0)." } ?? ".")
    }

    func removed(_ fields: [Field]) -> String {
        "Tirei isso (\(list(fields.map(label)))); não volta por conta própria."
    }

    func full(_ field: Field, most: Int) -> String {
        "Um kit mostra no máximo \(most) \(label(field)): vale o começo da lista, e na ficha você pode riscar o resto."
    }

    func almostDone(missing: [Field]) -> String { "Quase. O kit ainda precisa de: \(list(missing.map(label)))." }

    func completed(name: String?) -> String {
        let thanks = name.map { "Muito obrigado, \($0)!" } ?? "Muito obrigado!"
        return "\(thanks) O seu mídia kit está pronto: veja, copie o que quiser ou compartilhe."
    }

    var takenBack: String { "algo foi desfeito" }
    var kitReady: String { "o seu mídia kit está pronto" }
    func answers(_ count: Int, from kind: ProfileKind) -> String {
        "+\(count) \(count == 1 ? "resposta" : "respostas") de \(yourProfile(kind))"
    }
}

extension Portuguese {
    func problem(_ problem: ValueProblem) -> String {
        switch problem {
        case .tooMany(let field, let most): "Informe no máximo \(most) em \(quoted(label(field)))."
        case .noWholeNumber(let field, let most):
            "Informe \(quoted(label(field))) como número inteiro de 0 a \(most)."
        case .noStory: "Informe cada história como um objeto com título."
        case .storyOutOfBounds(let most): "Cada história precisa de um título e tem no máximo \(most) caracteres."
        case .noChoice: "Escolha entre \(Field.speakingStyles.joined(separator: ", "))."
        case .noText(let field): "Informe \(quoted(label(field))) como texto."
        case .textOutOfBounds(let field, let most):
            "Informe \(quoted(label(field))) como texto de 1 a \(most) caracteres."
        }
    }
}
