import InterviewCore

/// "al posto di X metti Y", "donde dice X pon Y", "statt X lieber Y", "metti Y al posto di X": a known item and what is
/// to stand in its place.
extension Corrections {
    func instead(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context, (3...24).contains(words.count) else { return nil }
        let split = ElidedWords.split(words, of: message)
        if let years = yearsInstead(split, context) { return years }
        for index in split.indices {
            guard let lead = Self.insteads.best(in: split, at: index),
                let item = KnownItems(context, isWhole: false).mentioned(in: split, from: lead.match.range.upperBound),
                split[lead.match.range.upperBound..<item.words.lowerBound].allSatisfy({ Self.articles.contains($0) })
            else { continue }
            let behind = item.words.upperBound..<split.count
            let isWritten = split[behind].contains { Self.writing.contains($0) || Self.urging.contains($0) }
            let ahead = isWritten ? nil : value(split, ahead(of: index, in: split), sentence)
            guard let value = ahead ?? value(split, behind, sentence) else { continue }
            let old = split[item.words.lowerBound].token..<(split[item.words.upperBound - 1].token + 1)
            return Found(field: item.field, ordinal: nil, value: value, old: old, isMarked: true)
        }
        return nil
    }

    /// The clause before "instead of", behind its last word for writing or wishing: "en audiencia debería decir A en vez de B".
    private func ahead(of index: Int, in words: [Word]) -> Range<Int> {
        var start = index
        while start > 0, index - start < 12, !message.isClauseBreak(words[start].token - 1) || start == index {
            start -= 1
        }
        let lead = words[start..<index].lastIndex {
            Self.writing.contains($0) || Self.urging.contains($0) || Self.saying_.contains($0)
        }
        return (lead.map { $0 + 1 < index ? $0 + 1 : start } ?? start)..<index
    }

    private static let urging = WordSets.set("mejor plutot lieber besser melhor meglio bitte")
    private static let saying_ = WordSets.set(
        "decir dire dizer schreiben ser etre essere sein sie es sind son sao sono ist est")

    /// "donde dice 10 años pon 11, los cumplí el mes pasado"
    private func yearsInstead(_ words: [Word], _ context: ReadingContext) -> Found? {
        guard let known = context.known[.yearsExperience]?.first.map(KnownValues.text) else { return nil }
        for index in words.indices {
            guard let lead = Self.insteads.best(in: words, at: index),
                let old = words[lead.match.range.upperBound...].prefix(3).firstIndex(where: { $0.text == known }),
                let new = words[(old + 1)...].prefix(5).first(where: { message.kind($0.token) == .number })
            else { continue }
            let tokens = words[old].token..<(words[old].token + 1)
            return Found(
                field: .yearsExperience, ordinal: nil, value: new.token..<(new.token + 1), old: tokens, isMarked: true)
        }
        return nil
    }

    /// What stands in its place, without the verb of writing before it and what belongs to manners behind.
    private func value(_ words: [Word], _ range: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
        var range = range
        var verbs = 0
        while let first = range.first, Self.writing.contains(words[first]) || Self.manners.contains(words[first]) {
            if Self.writing.contains(words[first]) { verbs += 1 }
            range = range.dropFirst()
        }
        while let last = range.last, Self.writing.contains(words[last]) || Self.manners.contains(words[last]) {
            if Self.writing.contains(words[last]) { verbs += 1 }
            range = range.dropLast()
        }
        guard let first = range.first, let last = range.last, verbs > 0 || range.count <= 7 else {
            return nil
        }
        return message.trimmed(message.opening(before: words[first].token)..<(words[last].token + 1))
    }

    private static let insteads = PhraseBook<Bool>([
        (
            true,
            """
            en vez|lugar de
            donde dice|pone|puse|puso|dije
            a la place de|du|des|d
            au lieu de|du|des|d
            la ou il? y? a? dit|ecrit|mis|marque
            statt
            anstatt|anstelle von?
            wo steht
            mach|mache|macht aus
            em vez|lugar de|do|da
            no lugar de|do|da
            ao inves de|do|da
            onde diz|esta|escrevi|pus
            al posto di|del|della|dello|dell|dei
            invece di|del|della|dello|dell|che
            dove dice
            dove ho|hai|ce|avevo scritto|messo
            """
        )
    ])
    private static let articles = WordSets.set(
        "el la los las le les l d de du des der die das den dem o a os as il lo gli i un una do da dei delle")
    private static let writing = WordSets.set(
        """
        pon ponme poned ponga escribe escribid deja usa mets mettez mettre ecris ecrivez note notez schreib schreibe schreibt
        cambia cambialo cambiala cambialos ponlo ponla ponles cambiar poner por con durch mettila mettilo mettici sostituiscilo
        cambialo troca trocar pra para colocar remplace remplacele
        nimm nehmt setz setze mach mache coloca coloque poe ponha bota escreve escreva deixa metti mettete metta scrivi
        scrivete usa lascia hin rein quiero voglio vorrei quero voudrais veux mochte will
        """)
    private static let manners = WordSets.set(
        """
        mejor plutot lieber besser melhor meglio por favor porfa svp stp bitte doch einfach per mal ja e y et und invece
        piuttosto simplement s il vous te plait gracias merci danke obrigado obrigada grazie mir me mi ci
        """)
}
