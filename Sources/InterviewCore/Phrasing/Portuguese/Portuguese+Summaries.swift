extension Portuguese {
    func learnedFrom(_ kind: ProfileKind) -> String { "Foi isto que li em \(yourProfile(kind)):" }
    var suggestionMark: String { "(sugestão)" }
    func unplaced(_ lines: Int) -> String {
        lines == 1
            ? "Não soube onde colocar 1 linha; você pode vê-la na ficha."
            : "Não soube onde colocar \(lines) linhas; você pode vê-las na ficha."
    }
    var isThatRight: String { "Está certo? Com um sim, guardo tudo; ou me diga o que mudar." }

    var kitWillSay: String { "Já tenho tudo de que preciso. O seu kit vai dizer:" }
    var shallIMakeIt: String { "Posso fazer, ou você mudaria alguma coisa?" }

    func nothingYet(for field: Field) -> String { "Ainda não tenho \(yours(field))." }
    func have(_ values: String, for field: Field) -> String { "Para \(yours(field)) eu tenho: \(values)." }
    var nothingAtAllYet: String { "Nada ainda; acabamos de começar." }
    var soFar: String { "Até agora eu tenho:" }
    var nothingMissing: String { "Não falta nada do que é preciso." }
    func stillMissing(_ fields: [Field]) -> String { "Ainda falta: \(list(fields.map(label)))." }
    func andMore(_ count: Int) -> String { "e mais \(count)" }
}
