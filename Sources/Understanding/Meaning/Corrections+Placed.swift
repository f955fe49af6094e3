import InterviewCore

/// "en el cargo pon socia fundadora", "als Rolle lieber Geschäftsführerin", "mi apellido es Echegaray": a field that is
/// named, and what is to be written there.
extension Corrections {
    func setDown(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context, (2...26).contains(words.count) else { return nil }
        let split = ElidedWords.split(words, of: message)
        if let found = counted(split, context) ?? reworded(split, sentence, context) { return found }
        for index in split.indices.prefix(18) {
            guard let name = FieldNames.names(in: split, at: index).first,
                let field = name.field(asked: context.asked), isReplaced(field, context)
            else { continue }
            let next = index + name.length
            guard next < split.count, let start = behind(name, at: index, in: split, context) else { continue }
            var rest = split[start...]
            var written = start > next
            if let colon = rest.first(where: { message.folded($0.token - 1) == ":" }), colon.token > rest[start].token,
                rest.prefix(while: { $0.token != colon.token }).count <= 4
            {
                rest = rest.drop { $0.token < colon.token }
            }
            while let first = rest.first, Self.writing.contains(first) || Self.manners.contains(first) {
                written = written || Self.writing.contains(first)
                rest = rest.dropFirst()
            }
            // "beim Namen bitte Katharina statt Katrin"
            if rest.contains(where: { Self.contrasting.contains($0) }) { continue }
            let clause = rest.first.map { first in
                rest.prefix { $0.token == first.token || !hasBreak(first.token + 1..<$0.token) }
            }
            rest = clause ?? rest
            while let last = rest.last, Self.writing.contains(last) || Self.manners.contains(last) {
                written = written || Self.writing.contains(last) || Self.urging.contains(last)
                rest = rest.dropLast()
            }
            guard written || split[next..<rest.startIndex].contains(where: { Self.urging.contains($0) }),
                (1...9).contains(rest.count), let first = rest.first, let last = rest.last,
                !Self.verdicts.contains(first)
            else { continue }
            let value = message.opening(before: first.token)..<(last.token + 1)
            return Found(
                field: field, ordinal: nil, value: message.trimmed(value), old: nil, isMarked: true)
        }
        return nil
    }

    private func hasBreak(_ tokens: Range<Int>) -> Bool { tokens.contains { message.isClauseBreak($0) } }

    /// "es sind 28 Jahre inzwischen", "agora são 9 anos", where the years are shown.
    private func counted(_ words: [Word], _ context: ReadingContext) -> Found? {
        guard context.stage == .learned || context.stage == .summary, context.known[.yearsExperience] != nil,
            words.count <= 16, words.contains(where: { Self.years.contains($0) || Self.counting.contains($0) })
        else { return nil }
        let places = words.indices.filter { message.kind(words[$0].token) == .number }
        guard places.count == 1, let place = places.first, place > 0, Self.counting.contains(words[place - 1]),
            place + 1 == words.count || Self.years.contains(words[place + 1]) || hasBreak(after: words[place]),
            words.contains(where: { Self.years.contains($0) }),
            context.known[.yearsExperience] != Int(words[place].text).map({ [.integer($0)] })
        else { return nil }
        let token = words[place].token
        return Found(field: .yearsExperience, ordinal: nil, value: token..<(token + 1), old: nil, isMarked: true)
    }

    private func hasBreak(after word: Word) -> Bool { message.isClauseBreak(word.token + 1) }

    private static let years = WordSets.set("anos anni ans annees jahre jahren")
    private static let counting = WordSets.set(
        "sind son sao sono sont cest est es ja schon ya deja gia ha faz hace seit")

    /// "Gut, aber schreibt bitte …", "Sì ma aggiungerei chi assiste: …": a proposal, as it should be.
    private func reworded(_ words: [Word], _ sentence: Sentence, _ context: ReadingContext) -> Found? {
        guard context.stage == .proposal, let proposed = context.proposed ?? context.asked.first,
            let turn = words.prefix(10).firstIndex(where: { Self.buts.contains($0) }), turn + 2 < words.count
        else { return nil }
        var rest = words[(turn + 1)...]
        let verb = rest.prefix(5).lastIndex { Self.writing.contains($0) || Self.adding.contains($0) }
        guard let verb, verb + 1 < words.count else { return nil }
        rest = words[(verb + 1)...]
        if let colon = sentence.content.first(where: { $0 > words[verb].token && message.folded($0) == ":" }) {
            rest = rest.drop { $0.token < colon }
        }
        while let first = rest.first, Self.manners.contains(first) || Self.also.contains(first), !isArticle(first) {
            rest = rest.dropFirst()
        }
        guard let first = rest.first else { return nil }
        return Found(
            field: proposed, ordinal: nil, value: message.trimmed(first.token..<sentence.content.upperBound), old: nil,
            isMarked: true, isItem: true)
    }

    private func isArticle(_ word: Word) -> Bool { ["die", "der", "das", "den", "de", "tu", "da"].contains(word.text) }

    private static let buts = WordSets.set("aber mais ma pero mas pero porem so solo nur seulement juste")
    private static let also = WordSets.set("auch anche tambien tambem aussi noch che que")
    private static let adding = WordSets.set(
        """
        anade agrega agregale agregar anadir ajoutez ajoute ajouterais ajouter hinzufugen erganzt erganze erganzen
        acrescenta acrescente acrescentaria adiciona aggiungi aggiungete aggiungerei aggiunga aggiungere pondria agregaria
        anadiria metterei mettrais wurde poria colocaria poner pone pongan pongamos escriban cambialo
        """)

    /// Something else than what is known may be written for it.
    private func isReplaced(_ field: Field, _ context: ReadingContext) -> Bool {
        !(context.known[field] ?? []).isEmpty && !(context.stage == .question && context.asked.contains(field))
            && (!field.spec.isList || context.stage != .question)
    }

    /// Where the value begins: behind a copula where everything is shown, behind "in the role" at any time.
    private func behind(_ name: FieldName, at index: Int, in words: [Word], _ context: ReadingContext) -> Int? {
        let next = index + name.length
        var first = index
        while first > 0, Self.articles.contains(words[first - 1]), !Self.placing.contains(words[first - 1]) {
            first -= 1
        }
        if first > 0, Self.placing.contains(words[first - 1]) { return next }
        guard context.stage == .learned || context.stage == .summary else { return nil }
        // "bitte noch den Namen korrigieren: …"
        if next < words.count - 1, Self.mending.contains(words[next]), message.folded(words[next].token + 1) == ":" {
            return next + 1
        }
        var end = next
        while end < words.count, end - next < 4, Self.copulas_.contains(words[end]) { end += 1 }
        return end > next && end < words.count ? end : nil
    }

    private static let articles = WordSets.set(
        """
        el la los las le les il lo gli i o a os as l der die das dem den mi mis mon ma mes mein meine meinem meiner meu
        minha meus minhas mio mia tu su votre vosotros mich nuestro nuestra notre unser unsere unserer nosso nossa nostra
        """)
    private static let placing = WordSets.set(
        "en in im als como comme come bei beim pour para per dans em no na nos nas nel nella nei zu zur zum al alla au"
    )
    private static let copulas_ = WordSets.set(
        """
        es est ist son sind sont sao sono e c ce cest lautet heisst llama chama chiama appelle sappelle se si s ya ja deja
        jetzt ahora agora ora adesso maintenant inzwischen lauten hoy hoje oggi heute mittlerweile correcto correct deberia devrait
        deveria ecrit scrive escribe escreve schreibt dovrebbe sollte muss debe doit deve ser etre essere sein decir dire dizer completo
        """)
    private static let mending = WordSets.set(
        "korrigieren andern anpassen aktualisieren berichtigen corregir cambiar corriger changer corrigir mudar correggere"
    )
    private static let contrasting = WordSets.set("statt anstatt anstelle vez lieu lugar posto invece inves")
    private static let urging = WordSets.set("mejor plutot lieber besser melhor meglio bitte")
    private static let verdicts = WordSets.set(
        """
        mal mala bien correcto correcta incorrecto incorrecta bueno buena perfecto perfecta ok falso falsa viejo vieja antiguo
        antigua equivocado equivocada errado errada certo certa correto correta incorreto incorreta bom boa perfeito antigo
        antiga faux fausse bon bonne juste exact exacte correcte parfait vieux vieille ancien ancienne perime falsch richtig
        korrekt alt veraltet gut perfekt okay sbagliato sbagliata giusto giusta corretto corretta vecchio vecchia perfetto
        nicht nich pas plus muy tres trop sehr zu molto troppo muito demasiado un une una um uma ein eine kein keine no nao
        non que esta esto das so asi comme lo importante wichtig important
        """)
    private static let writing = WordSets.set(
        """
        pon ponme ponga pongan poned poner escribe escribir deja usa debe deberia decir dice mets mettez mettre ecris ecrivez
        note notez faudrait faut il remplacer par remplacez remplace inscrire indiquez indiquer merci schreib schreibe schreibt
        schreiben nimm nehmt setz setzt trag tragt eintragen ausschreiben einsetzen steht stehen sollte muss coloca coloque
        colocar poe ponha por escreve escreva usa deve deveria dizer devia metti metta mettete metterei mettere scrivi scriva
        scrivete scriverei indicate indichi dovrebbe
        """)
    private static let manners = WordSets.set(
        """
        mejor plutot lieber besser melhor meglio por favor porfa svp stp bitte doch einfach per mal de du da se si s vous
        te plait gracias danke obrigado obrigada grazie sie ihr den die das der tu
        """)

    /// Behind "in my keywords".
    func withoutPlace(_ value: Range<Int>) -> Range<Int> {
        let words = Word.words(of: message, in: value)
        for (place, word) in words.enumerated().dropFirst() where Self.places.contains(word) {
            let next = words.indices.dropFirst(place + 1).prefix(2)
            if next.contains(where: { !FieldNames.names(in: words, at: $0).isEmpty }) {
                return message.trimmed(value.lowerBound..<word.token)
            }
        }
        return value
    }

    private static let places = WordSets.set(
        "in from on en de dans nas nos na no em nelle nei nella nel alle ai unter bei beim aux entre tra fra")
}
