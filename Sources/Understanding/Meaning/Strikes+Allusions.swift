import InterviewCore

/// "Quita lo del premio de 2012, que …", "Nehmt die Sache mit der Medaille raus": an item that is only alluded to, by words
/// that stand in no other.
extension Strikes {
    func alluded(in sentence: Sentence) -> [IntentHit] {
        guard (4...30).contains(sentence.said.count), !sentence.asks, !context.known.isEmpty,
            let clause = message.clauses(of: sentence.content).first
        else { return [] }
        let words = ElidedWords.split(Word.words(of: message, in: clause), of: message)
        guard words.count <= 14, let lead = Self.allusions.best(in: words, at: 0) ?? closed(words) else { return [] }
        let own = words[lead.match.range.upperBound...].filter { !Self.around.contains($0) }.map(\.text)
        let isOne = lead.meaning || words.contains { Self.lists.contains($0) }
        guard own.count >= (isOne ? 1 : 2), own.count <= 6 else { return [] }
        var found: [(field: Field, text: String)] = []
        for field in context.known.keys.sorted() where field.spec.isList {
            for value in (context.known[field] ?? []).prefix(24) {
                let text = KnownValues.text(value)
                let parts = Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
                if own.allSatisfy({ word in parts.contains { Self.isAkin(word, $0) } }) { found.append((field, text)) }
            }
        }
        guard found.count == 1, let item = found.first else { return [] }
        return [IntentHit(.remove, field: item.field, item: .matching(item.text))]
    }

    /// "das mit dem Science Slam bitte wieder rausnehmen": the verb at the end.
    private func closed(_ words: [Word]) -> (meaning: Bool, match: Phrase.Match)? {
        guard let last = words.last, Self.infinitives.contains(last) else { return nil }
        return Self.matters.best(in: words, at: 0)
    }

    private static let lists = WordSets.set("lista liste list")
    private static let infinitives = WordSets.set(
        "rausnehmen herausnehmen streichen loschen weglassen entfernen rauslassen rausstreichen raus weg wegnehmen")
    private static let matters = PhraseBook<Bool>([
        (
            true,
            """
            <polite> bitte|konnt|konnen|kannst? ihr|sie|du? das|die|den sache|ding|geschichte|punkt|teil|kram? mit|vom|von|uber
            """
        )
    ])

    /// The same word, or one that is made of it: "Wettbewerb" and "Backwettbewerb".
    private static func isAkin(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        guard left.utf8.count >= 4, right.utf8.count >= 4 else { return false }
        return left.hasPrefix(right.dropLast(1)) || right.hasPrefix(left.dropLast(1)) || right.hasSuffix(left)
    }

    private static let around = WordSets.set(
        """
        el la los las lo le les l d de del du des der die das den dem o a os as il i gli un una une uno um uma ein eine einem
        einer do da dos das di della sui sul sulla sugli su sur sobre uber dello dei degli delle en em in im au aux mit bei vom von beim por favor porfa bitte raus
        weg heraus wieder svp s il vous plait per favore piacere mi meu minha mon ma mein meine mio mia que
        einer do da dos das di della dello dei degli delle en em in im au aux mit bei vom von beim por favor porfa bitte raus
        weg heraus wieder svp s il vous plait per favore piacere mi meu minha mon ma mein meine mio mia que lista liste list ai ahi
        rausnehmen herausnehmen streichen loschen weglassen entfernen rauslassen rausstreichen wegnehmen mal doch dal dalla dalle dallo
        """)
    private static let allusions = PhraseBook<Bool>([
        (
            true,
            """
            <polite> quita|quitad|quiten|quite|borra|borrad|borren|elimina|eliminad|eliminen|saca|sacad|saquen|omite|olvida|olvidad lo|eso|aquello de|del
            <polite> enleve|enlevez|supprime|supprimez|retire|retirez|vire|virez|oublie|oubliez|efface|effacez le|la|l|ce|cette|mon|ma truc|machin|chose|histoire|passage|mention|partie|bout|ligne du|de|des|d|sur|avec
            <polite> nimm|nehmt|nehmen|streich|streiche|streicht|losch|losche|loscht|lass|lasst|vergiss|vergesst sie|bitte? bitte|mal? die|das|den sache|ding|geschichte|punkt|teil|stelle|kram mit|vom|von|uber|uber
            <polite> nimm|nehmt|nehmen|streich|streiche|streicht|losch|losche|loscht|lass|lasst|vergiss|vergesst sie|bitte? bitte|mal? das mit|vom|von
            <polite> tira|tirem|tire|apaga|apaguem|apague|remove|removam|remova|retira|retirem|elimina|esquece|esquecam isso|isto|aquilo|o|a|essa|aquela|esse coisa|parte|cena|historia|trecho? do|da|de|dos|das|sobre
            <polite> togli|togliete|tolga|leva|levate|elimina|eliminate|cancella|cancellate|rimuovi|rimuovete quello|quella|la|il|lo|l cosa|parte|storia|faccenda|punto|pezzo|discorso? del|della|di|dei|delle|degli|dell|sul|sulla|sui|sugli|sulle|su
            """
        ),
        // "tira a medalha de bronze da lista, foi prata": two words of the item at least.
        (
            false,
            """
            <polite> quita|quitad|quiten|quite|borra|borrad|borren|elimina|eliminad|eliminen|saca|sacad|saquen el|la|los|las|mi|mis
            <polite> enleve|enlevez|supprime|supprimez|retire|retirez|vire|virez|efface|effacez le|la|l|les|ce|cette|mon|ma|mes
            <polite> nimm|nehmt|nehmen|streich|streiche|streicht|losch|losche|loscht sie|bitte? bitte|mal? die|das|den|meine|meinen|mein
            <polite> tira|tirem|tire|apaga|apaguem|apague|remove|removam|remova|retira|retirem|elimina o|a|os|as|meu|minha
            <polite> togli|togliete|tolga|leva|levate|elimina|eliminate|cancella|cancellate|rimuovi|rimuovete il|la|lo|l|i|le|gli
            """
        ),
    ])
}
