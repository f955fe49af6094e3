import InterviewCore

/// "son 16 y no 15", "ich bin Partner und nicht mehr Berater", "ya no soy subdirector, ahora director": a known value
/// that is denied, and what holds beside it.
extension Corrections {
    func opposed(_ words: [Word], _ sentence: Sentence) -> Found? {
        guard let context, !context.known.isEmpty, (2...28).contains(words.count),
            words.contains(where: { Self.denials.contains($0) || Self.sayings_.contains($0) })
        else { return nil }
        let split = ElidedWords.split(words, of: message)
        let items = KnownItems(context, isWhole: false)
        for index in split.indices where Self.denials.contains(split[index]) || Self.sayings_.contains(split[index]) {
            var next = index + 1
            while next < split.count, Self.around.contains(split[next]) { next += 1 }
            if let item = items.mention(at: next, in: split), isClosed(item, split, context) {
                return found(item, denied: index, in: split, sentence)
            }
            guard Self.denials.contains(split[index]) else { continue }
            // "bei der Ostholz AG bin ich nicht mehr": what is denied stands before.
            var last = index
            while last > 0, Self.around.contains(split[last - 1]) { last -= 1 }
            if last < index || Self.noLonger.contains(split[index]),
                let item = items.mention(endingAt: last, in: split),
                [.company, .role].contains(item.field)
            {
                return found(item, denied: item.words.lowerBound, in: split, sentence)
            }
        }
        return nil
    }

    /// Whether nothing that belongs to it stands behind the known value: "no 15 minutos" is not about the 15 years.
    private func isClosed(_ item: KnownItems.Mention, _ words: [Word], _ context: ReadingContext) -> Bool {
        let next = item.words.upperBound
        guard next < words.count, item.field == .yearsExperience || isProse(context) else { return true }
        return message.isClauseBreak(words[next - 1].token + 1) || Self.closers.contains(words[next])
    }

    private func isProse(_ context: ReadingContext) -> Bool {
        !context.asked.isEmpty && context.asked.allSatisfy(\.takesWholeAnswer)
    }

    private func found(_ item: KnownItems.Mention, denied: Int, in words: [Word], _ sentence: Sentence) -> Found? {
        let old = words[item.words.lowerBound].token..<(words[item.words.upperBound - 1].token + 1)
        let ahead = values(of: words[..<denied]).last.flatMap { held($0, item.field) }
        let behind = values(of: words[item.words.upperBound...]).lazy.compactMap { held($0, item.field) }.first
        // "antes puse A, pero es B", "je ne suis pas A mais B": what is denied is the verb's own.
        let isOwn =
            Self.sayings_.contains(words[denied]) || denied > 0 && Self.verbs.contains(words[denied - 1])
            || words[denied..<max(denied, item.words.lowerBound)].contains { Self.verbs.contains($0) }
        let isSaid = Self.sayings_.contains(words[denied])
        guard let value = isOwn ? behind ?? (isSaid ? nil : ahead) : ahead ?? behind else { return nil }
        return Found(field: item.field, ordinal: nil, value: value, old: old, isMarked: true)
    }

    /// The clauses of the words, those that only spell ("con zeta") left out.
    private func values(of words: ArraySlice<Word>) -> [ArraySlice<Word>] {
        var result: [ArraySlice<Word>] = []
        var start = words.startIndex
        for index in words.indices
        where index + 1 == words.endIndex
            || words[index].token != words[index + 1].token
                && (words[index].token + 1..<words[index + 1].token).contains(where: { message.isClauseBreak($0) })
        {
            let clause = words[start...index]
            if !Self.spellers.contains(words[start]) { result.append(clause) }
            start = index + 1
        }
        return result
    }

    /// What a clause says that holds, without what leads to it and follows it; nil where it cannot be the field's.
    func held(_ clause: ArraySlice<Word>, _ field: Field) -> Range<Int>? {
        let companies = CompanyReader(message: message)
        var clause = clause
        while let first = clause.first, Self.leading.contains(first) || Self.denials.contains(first) {
            // "seit Januar bin ich bei …"
            clause = clause.dropFirst(Self.since.contains(first) && field != .yearsExperience ? 2 : 1)
        }
        while let last = clause.last, Self.trailing.contains(last) { clause = clause.dropLast() }
        if field == .company || field == .fullName {
            let proper = clause.firstIndex { companies.isProper($0.token) }
            guard let proper, proper - clause.startIndex <= 3 else { return nil }
            clause = clause[proper...]
        }
        if field == .fullName, let spelled = clause.dropFirst().firstIndex(where: { Self.spellers.contains($0) }) {
            clause = clause[..<spelled]
        }
        guard (1...8).contains(clause.count), let first = clause.first, let last = clause.last else { return nil }
        if field == .yearsExperience {
            let numbers = clause.filter {
                message.kind($0.token) == .number || NumberWords.match(in: message, at: $0.token) != nil
            }
            guard numbers.count == 1 else { return nil }
        }
        return message.trimmed(message.opening(before: first.token)..<(last.token + 1))
    }

    /// "antes puse …", "war bisher …"
    private static let sayings_ = WordSets.set(
        "puse dije escribi anote escrevi disse pus coloquei scritto detto messo scrissi dit ecrit mis war ero era fui etais"
    )
    private static let verbs = WordSets.set(
        "soy sou sono suis bin ne n fui era ero nunca mai jamais nie son sind es est e ist")
    private static let denials = WordSets.set(
        "nunca jamais mai nie no nao non pas nicht ned net nit ne ni ya ja plus piu keine kein")
    private static let noLonger = WordSets.set("ya ja nicht plus piu")
    /// What may stand between a denial and what it denies.
    private static let around = WordSets.set(
        """
        soy sou sono suis bin es son est ist sind sao e en em in bei beim chez a au alla da na nas la le les el il lo l o os
        los der die das dem den un una une uno um uma ein eine seit desde hace ha depuis mehr mais plus piu nicht no nao non
        pas trabajo trabalho lavoro travaille arbeite estoy estou je ich yo eu io nunca mai jamais nie fui ero etais war de di du del do sondern era fui comme como
        come als
        """)
    /// What may follow a known value that is denied.
    private static let closers = WordSets.set(
        "sino sondern mais mas ma bensi anos anni ans jahre jahren y e et und mehr plus piu por per s please bitte")
    private static let spellers = WordSets.set("con com mit avec")
    private static let since = WordSets.set("seit desde depuis dal da")
    private static let leading = WordSets.set(
        """
        y e et und ed o ou si ja oui sim ahora agora ora adesso jetzt maintenant desormais inzwischen hoy hoje oggi heute
        aujourdhui pero mas mais ma aber sino sondern es son est ist sind sao sono e c ce cest soy sou suis bin ich je yo eu
        io wir nous estamos somos siamo sommes heisse heissen heisst heiss llamo chamo mappelle m appelle chiamo chiama me mi
        se si s il elle on la el le les das der die il lo ha sido war ware seria serait sarebbe era trabajo trabalho lavoro
        travaille arbeite estoy estou en em in na no bei chez da a al au alla allo perdon perdona disculpa pardon desole
        desolee entschuldigung sorry desculpe desculpa scusa scusi scusate correggo corrijo corrige korrektur nombre name
        nom nome mein mon meu mio meine ma mia richtig correcto correct correto giusto mejor plutot lieber besser melhor
        meglio pon mets mettez schreib schreibt schreiben metti metta mettete poe ponha coloca coloque solo nur just
        moment espera attends aspetta warte que qu che dass d de seit desde depuis dal seit anos anni jahre ans sie bitte
        favor por per mas bien fait verdad verdade realta realidad tatsachlich quiero voglio quero veux ponga aspetta proposito halt fast cosita coisinha kleine une un una um eine sache cosa chose solo sempre toujours immer realmente quiero decir decia dire direi propriamente quindi donc also
        """)
    private static let trailing = WordSets.set(
        """
        y e et und ed pero mas mais ma aber sino ya ja nicht non no nao pas por favor bitte svp stp per sondern sin ohne sans
        bin ich je soy sou sono suis es est ist ne n eintragen schreiben lauten heissen
        """)
}
