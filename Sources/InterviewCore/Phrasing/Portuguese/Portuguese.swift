/// Portuguese as in Brazil, the guest as "você", without a gender for them: “aspas”.
struct Portuguese: Catalogue {
    func quoted(_ text: String) -> String { "“\(text)”" }
    func conjunction(before item: String) -> String { "e" }
}

extension Portuguese {
    var yes: String { "Sim" }
    var no: String { "Não" }
    var skip: String { "Pular" }
    var none: String { "Nenhum" }
    var nothingForNow: String { "Nada por enquanto" }
    var noLinkedIn: String { "Não tenho LinkedIn" }
    var whyDoYouNeedThat: String { "Por que você precisa disso?" }
    var giveAnExample: String { "Você me dá um exemplo?" }
    var thatIsRight: String { "Sim, está certo" }
    var notQuite: String { "Não, não exatamente" }
    var makeMyKit: String { "Está bom, faça meu kit" }
    var notYet: String { "Não, ainda não" }
    var finishWord: String { "terminar" }
    var canWeFinish: String { "podemos terminar?" }
}
