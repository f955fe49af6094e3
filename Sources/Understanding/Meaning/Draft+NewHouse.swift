import InterviewCore

/// "Ya no estoy en Norvalis, pongan Estudio Bruma", "En fait je ne suis plus chez X, remplacez par Y": what no longer
/// holds, and the house to be written instead.
extension Draft {
    mutating func readNewHouse(in sentence: Sentence, at index: Int) -> Bool {
        guard isKnown(.company), !has(.company), sentence.said.count <= 20,
            Corrections.outdated.first(in: sentence.said) != nil || leavesHouse(sentence)
        else { return false }
        let clauses = message.clauses(of: sentence.content)
        guard (2...4).contains(clauses.count) else { return false }
        let companies = CompanyReader(message: message)
        for clause in clauses.dropFirst() {
            let words = Word.words(of: message, in: clause)
            guard let lead = Self.writing.best(in: words, at: 0), lead.match.range.upperBound < words.count else {
                continue
            }
            let start = words[lead.match.range.upperBound].token
            var end = clause.upperBound
            if let manners = words.first(where: { $0.token > start && Self.pleas.contains($0) }) { end = manners.token }
            guard companies.isProper(start), let house = companies.named(from: start, end: end) else { continue }
            add(
                .company, .text(Interpreter(message: message).text(house)), at: house,
                change: .replace(nil))
            add(IntentHit(.correct, field: .company), line: sentence.line)
            sentences[index].isSpent = true
            take(sentence.tokens)
            return true
        }
        return false
    }

    /// "Dejé Forja Luna en mayo, ahora estoy en …": the house that is known is left.
    private func leavesHouse(_ sentence: Sentence) -> Bool {
        guard Self.leaving.first(in: Array(sentence.said.prefix(6))) != nil,
            let first = message.clauses(of: sentence.content).first
        else { return false }
        let said = Folding.fold(message.text(ofTokens: first))
        return (context.known[.company] ?? []).contains { said.contains(Folding.fold(KnownValues.text($0))) }
    }

    private static let leaving = PhraseBook<Bool>([
        (
            true,
            """
            deje|dejamos
            he dejado
            me fui|marche de
            me he ido|marchado de
            jai quitte
            je suis parti|partie de
            habe|hab *4 verlassen|gekundigt|aufgehort
            deixei|larguei
            sai|saimos do|da|de
            ho lasciato
            sono uscito|uscita|andato|andata via? da|dalla|dal|dallo?
            i left|quit
            """
        )
    ])
    private static let pleas = WordSets.set("please por sil svp stp bitte per se si")
    private static let writing = PhraseBook<Bool>([
        (
            true,
            """
            y|and|et|und|e|also? please|bitte? put|use|write|make|say it? in|down?
            y|mejor? pon|ponga|pongan|poned|ponme|ponganme|ponedme|escribe|escriban|escribid|cambia|cambien|cambiad lo|la? a|por|en? su? lugar?
            cambialo|cambienlo|cambiadlo|sustituyanlo|sustituyelo|reemplacenlo a|por
            sustituye|sustituyan|reemplaza|reemplacen por
            et? mets|mettez|mettre|note|notez|ecris|ecrivez|remplace|remplacez|indique|indiquez plutot? par?
            und? setz|setzt|schreib|schreibt|nehmt|nimm|tragt|ersetzt|andert|notiert es|das|dafur|stattdessen|bitte? bitte|durch|in|zu?
            bitte schreibt|setzt|nehmt|tragt
            e? ponha|ponham|poe|coloca|coloque|coloquem|escreve|escrevam|muda|mudem|troca|troquem|substituam para|por|pra?
            y? ahora estoy|trabajo|soy|llevo|sigo de|parte? en|para|con|de el|la?
            et? maintenant|desormais|depuis je suis|travaille|bosse chez|a|au|pour|dans
            je suis|travaille|bosse maintenant|desormais|aujourdhui? chez|pour
            und? jetzt|inzwischen|nun|heute bin|arbeite ich? bei|fur|im|in
            bin|arbeite jetzt|inzwischen|nun bei|fur
            e? agora estou|trabalho|sou na|no|em|para|da|do|com
            e|ed? ora|adesso|oggi sono|lavoro in|a|da|per|presso|alla|al|con
            y? mi|la *1 empresa|empleo|empleador|trabajo *1 es|llama ahora?
            et? mon|ma|le *1 employeur|boite|entreprise|societe|patron *1 cest|est|sappelle maintenant|desormais?
            und? mein|meine *1 arbeitgeber|firma|betrieb|stelle *1 ist|heisst jetzt|nun|die|der|das?
            e? a|o? minha|meu *1 empresa|empregador|patrao|emprego *1 e|chama agora? a|o?
            e? la|il|l? mia|mio *1 azienda|ditta|datore *3 e|chiama ora|adesso? la|il?
            e? metti|mettete|metta|mettere|scrivi|scrivete|cambia|cambiate|sostituite|sostituisci|indicate con|in?
            """
        )
    ])
}
