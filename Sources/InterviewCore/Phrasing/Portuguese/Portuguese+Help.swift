extension Portuguese {
    func why(_ field: Field?) -> String {
        guard let field else { return "Tudo o que eu pergunto vai para o seu mídia kit, e para nenhum outro lugar." }
        return switch field {
        case .fullName: "O seu nome abre o kit, exatamente como você escreve."
        case .email: "Para que os podcasts possam convidar você; ele vai na linha de contato do kit."
        case .linkedinURL: "Se você compartilhar o perfil, eu leio e pulo todas as perguntas que ele já responde."
        case .phone: "Só se os podcasts puderem ligar para você; é opcional."
        case .successStories:
            "Os podcasts procuram histórias. Uma com problema, ação e resultado sustenta um episódio."
        case .yearsExperience: "É uma linha da sua apresentação, e é opcional."
        case .expertiseKeywords: "Os podcasts procuram por assunto: é com essas palavras que encontram você."
        case .podcastTopics: "É daqui que os podcasts escolhem o tema do episódio."
        case .targetAudience: "Os podcasts conferem se o seu público é também o deles."
        case .keyMessage: "Diz a um podcast o que o público dele vai levar."
        default: "Faz parte do mídia kit pelo qual os podcasts escolhem quem convidar."
        }
    }

    func howLong(questions: Int) -> String {
        let left = questions == 1 ? "Falta mais ou menos 1 pergunta" : "Faltam umas \(questions) perguntas"
        return "\(left), poucos minutos no total. "
            + "Com um arquivo do LinkedIn é mais rápido, e com \(quoted(canWeFinish)) eu pulo tudo o que é opcional."
    }

    func whatNext(questions: Int) -> String {
        let left = questions == 1 ? "mais ou menos 1 pergunta" : "mais umas \(questions) perguntas"
        return "Eu faço \(left), mostro tudo num resumo e, quando você aprovar, o seu mídia kit é feito. "
            + "Antes disso ninguém vê."
    }

    func forExample(_ example: String) -> String { "Por exemplo: \(example)" }
    var anyExample: String { "Ajudo empresas familiares a ficar de pé." }
    var repeating: String { "Claro." }
    var cannotAnswerAgain: String { "Isso eu não sei dizer, desculpe: só entendo do seu mídia kit." }
    var cannotAnswer: String {
        """
        Boa pergunta, mas eu só entendo do seu mídia kit. Posso dizer por que pergunto algo, quanto falta e o que já \
        tenho.
        """
    }
    var handover: String {
        """
        Eu sou um programa, e não há nenhuma pessoa neste chat. Tudo o que você escreveu fica guardado; quem mandou \
        você para cá pode ver.
        """
    }
}
