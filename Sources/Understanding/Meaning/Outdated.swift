import InterviewCore

/// Something earlier that is said to hold no longer, and what holds instead: "il sito che ti ho dato è vecchio, adesso è
/// nidodilana.example".
struct Outdated: Sendable {
    struct Found: Sendable {
        let field: Field
        let value: Range<Int>
    }

    let message: MessageText
    let context: ReadingContext

    func found(in sentence: Sentence) -> Found? {
        let words = sentence.words
        guard !sentence.asks, (5...30).contains(words.count), let stale = stale(words) else { return nil }
        let named = words.indices[..<min(max(stale.upperBound + 1, 5), words.count)]
        let known = named.lazy.flatMap { place in FieldNames.names(in: words, at: place).map { (place + $0.length, $0) }
        }
        .flatMap { end, name in name.fields.map { (end, $0) } }
        .first { Self.fields.contains($0.1) && !(context.known[$0.1] ?? []).isEmpty }
        // "Der Beruf, den wir gelernt haben, ist veraltet, …" tells of a trade.
        guard let (end, field) = known, !context.asked.contains(field),
            field.isShaped || words[..<stale.upperBound].contains(where: { Self.given.contains($0) })
                || stale.lowerBound <= end + 1
                    && words[stale.upperBound...].contains(where: { Self.selves.contains($0) }),
            let next = words.indices[stale.upperBound...].first(where: { message.isClauseBreak(words[$0].token - 1) })
        else { return nil }
        let value = words[next...].drop { Self.heads.contains($0) }
        guard let first = value.first, value.count <= 8, next < value.startIndex || field.isShaped else { return nil }
        return Found(field: field, value: message.trimmed(first.token..<sentence.tokens.upperBound))
    }

    /// The words that say so.
    private func stale(_ words: [Word]) -> Range<Int>? {
        for place in words.indices {
            if let found = Self.stales.best(in: words, at: place) { return found.match.range }
        }
        return nil
    }

    private static let fields: Set<Field> = [.email, .phone, .website, .role, .company, .fullName, .yearsExperience]

    private static let stales = PhraseBook<Bool>([
        (
            true,
            """
            la|lo|las|los|le escribi|puse|anote|escrito mal
            he|ho|jai|ja escrito|puesto|scritto|messo|ecrit|mis mal|male|faux
            hab|habe ich mich *1 vertippt|verschrieben|vertan
            hab|habe ich *2 falsch|verkehrt *1 $
            hab|habe ich *2 falsch|verkehrt geschrieben|angegeben|genannt|gesagt
            escrevi|pus mal|errado|errada
            ho|he|jai|ja cambiato|cambiado|change de? il|la|le? mio|mia|mi?
            mudei|troquei de
            ho un|una nuovo|nuova
            tengo|tenho otro|otra|outro|outra|novo|nova|nuevo|nueva
            jai un|une nouveau|nouvelle|autre
            ich? habe|hab jetzt|inzwischen|mittlerweile? eine|einen|ne|nen neue|neuen|andere|anderen
            ist|sind umgezogen|abgeschaltet|weg|offline
            nest|est pas|plus a jour
            sono vecchi|vecchie|sbagliati|sbagliate|errati|errate|cambiati|cambiate
            son|estan viejos|viejas|equivocados|equivocadas|mal
            sao|estao antigos|errados|erradas
            sont vieux|vieilles|faux|fausses
            e|era|sono vecchio|vecchia|superato|superata|sbagliato|sbagliata|errato|errata|obsoleto|obsoleta|cambiato|cambiata
            non e|vale|esiste|funziona|va|uso|ce *1 piu|valido|valida|attuale|giusto|giusta
            ist|war|sind nicht|schon|leider|inzwischen|total? alt|veraltet|falsch|uberholt|aktuell|richtig
            stimmt|gilt|existiert|funktioniert|geht|gibts nicht|nimmer mehr?
            hat|ha|a sich? geandert|cambiado|change|mudado
            est|etait vieux|vieille|ancien|ancienne|faux|fausse|errone|erronee|obsolete|perime|perimee|mort|morte
            nest|nexiste|ne plus|marche|fonctionne|vaut *2 plus|bon|bonne|valable|jour?
            nest|nexiste plus
            es|era|esta viejo|vieja|antiguo|antigua|falso|falsa|equivocado|equivocada|desactualizado|desactualizada|incorrecto|incorrecta|mal
            ya no funciona|existe|vale|sirve|es|uso|esta
            ya no la|lo uso
            e|esta|era antigo|antiga|velho|velha|errado|errada|desatualizado|desatualizada|incorreto|incorreta
            ja nao funciona|existe|vale|serve|e|uso|esta
            nao funciona|existe|vale|serve|presta mais
            """
        )
    ])
    private static let selves = WordSets.set("soy sono sou suis bin jsuis")
    /// What was told before.
    private static let given = WordSets.set(
        """
        dato data detto detta scritto scritta mandato lasciato indicato dado dada dicho dicha puesto puse di dije pase escribi
        donne donnee dit dite ecrit mis mise laisse laissee indique dei disse passei escrevi gegeben genannt gesagt geschrieben
        vertippt verschrieben vertan falsch verkehrt mal male geschickt angegeben vorhin vorher oben prima antes avant
        """)
    /// What stands in front of the new one.
    private static let heads = WordSets.set(
        """
        adesso ora oggi e il la lo le quello quella giusto giusta nuovo nuova sono si chiama diventato diventata ce l i cest ce est le
        maintenant desormais bon bonne nouveau nouvelle je suis jetzt nun neu neue neuer ist es lautet die der das richtige aktuelle
        inzwischen ich bin heisse heisst ahora es el la buena bueno nueva nuevo correcta correcto soy actual agora o a os nova novo
        richtig correcto correct corretto certo certa correto atual sou passou ser y et und ma pero mais mas aber sono sao sont sind quello quella queste
        findet erreicht ihr man mich jetzt unter mi trovate trovi su me encuentran encontrais encuentras en vous tu trouvez trouves
        sur encontram na no desde da dalla
        """)
}
