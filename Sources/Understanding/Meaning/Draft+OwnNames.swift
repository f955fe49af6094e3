import InterviewCore

/// "Kleiner Tippfehler, ich heiße Hannes Lüdtke mit dt", "La empresa está mal. Desde enero nos llamamos Taller Brisa.": what
/// the guest or the house is called, told while another question is open and like nothing that was asked.
extension Draft {
    mutating func readOwnNames() {
        if context.stage == .proposal { readBetter() }
        guard sentences.count <= 6, isKnown(.fullName) || isKnown(.company) else { return }
        for index in sentences.indices where !sentences[index].isSpent && !sentences[index].asks {
            let words = sentences[index].words
            guard (3...28).contains(words.count), context.stage == .question || !answers(words[0]) else { continue }
            if isKnown(.fullName), !asked.contains(.fullName), let name = respelled(words) {
                amend(.fullName, name, at: index)
            } else if isKnown(.company), !asked.contains(.company), let house = renamed(sentences[index]) {
                amend(.company, house, at: index)
            }
        }
    }

    /// "No, más bien enfermeras recién tituladas", of what is proposed.
    private mutating func readBetter() {
        guard let field = context.proposed, field.takesWholeAnswer, !field.spec.isList, sentences.count == 1,
            !sentences[0].isSpent, case let words = sentences[0].words, (3...30).contains(words.count),
            let lead = Self.betters.best(in: words, at: 0), lead.match.range.upperBound < words.count
        else { return }
        let value = message.trimmed(words[lead.match.range.upperBound].token..<sentences[0].tokens.upperBound)
        if answers(words[0]) { add(IntentHit(.no), line: sentences[0].line) }
        add(field, .text(Interpreter(message: message).text(value)), at: value, change: .replace(nil))
        sentences[0].isSpent = true
        take(sentences[0].tokens)
    }

    private static let betters = PhraseBook<Bool>([
        (
            true,
            """
            ^ no|mmm? mas bien|exactamente|concretamente
            ^ no|mmm? mejor|diria
            ^ non|bof? plutot|disons
            ^ nein|nee? eher|lieber|vielmehr|besser
            ^ nao|bom? antes|melhor|seria mais? dizer|bem?
            ^ nao mais bem|propriamente
            ^ no? piuttosto|meglio|semmai|direi
            """
        )
    ])

    private func answers(_ word: Word) -> Bool {
        AssentPhrases.noWords.contains(word.text) || AssentPhrases.yesWords.contains(word.text)
    }

    /// A name that is spelled like the known one and not the same.
    private func respelled(_ words: [Word]) -> Range<Int>? {
        let known = (context.known[.fullName] ?? []).map(KnownValues.text)
        let parts = known.flatMap { $0.split(separator: " ").map { Folding.fold(String($0)) } }
        let cues = words.indices.lazy.compactMap { Self.selfNames.best(in: words, at: $0) }
        guard let cue = cues.first, cue.match.range.upperBound < words.count else { return nil }
        var best: Range<Int>?
        for run in runs(words[cue.match.range.upperBound...]) where run.count > best?.count ?? 0 {
            let text = message.text(ofTokens: run)
            let isAlike = run.contains { index in
                parts.contains { KnownValues.similarity($0, message.folded(index)) >= 0.6 }
            }
            let isKnown = known.contains { $0 == text || $0.split(separator: " ").contains { $0 == text } }
            if isAlike, !isKnown, run.count <= 5 { best = run }
        }
        return best
    }

    /// Words with a capital next to each other, particles among them.
    private func runs(_ words: ArraySlice<Word>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for word in words where message.kind(word.token) == .word {
            let isCapital = message.tokens[word.token].isCapital
            let isNext = result.last?.upperBound == word.token
            if isNext, isCapital || NameReader.particles.contains(word.text), let last = result.popLast() {
                result.append(last.lowerBound..<(word.token + 1))
            } else if isCapital {
                result.append(word.token..<(word.token + 1))
            }
        }
        return result.map { run in
            var run = run
            while run.count > 1, NameReader.particles.contains(message.folded(run.upperBound - 1)),
                message.tokens[run.upperBound - 1].text.first?.isLowercase ?? false
            {
                run = run.lowerBound..<(run.upperBound - 1)
            }
            return run
        }
    }

    /// "Wir heißen seit Januar Nordlicht Akustik", "On s'appelle Studio Lierre depuis mars"
    private func renamed(_ sentence: Sentence) -> Range<Int>? {
        let words = sentence.words
        guard words.count <= 14,
            let lead = words.indices.prefix(6).lazy.compactMap({ Self.houseNames.best(in: words, at: $0) }).first
        else { return nil }
        let companies = CompanyReader(message: message)
        var place = lead.match.range.upperBound
        while place < words.count {
            if Self.since.contains(words[place]) { place += 1 } else if companies.isProper(words[place].token) { break }
            place += 1
        }
        guard place < words.count, place - lead.match.range.upperBound <= 5 else { return nil }
        let end = words[place...].first { Self.since.contains($0) || Self.now.contains($0) }?.token
        let start = words[place].token
        guard let house = companies.company(from: start, end: end ?? sentence.content.upperBound) else { return nil }
        let text = Folding.fold(message.text(ofTokens: house))
        let isKnown = (context.known[.company] ?? []).contains { Folding.fold(KnownValues.text($0)) == text }
        return isKnown ? nil : house
    }

    private static let selfNames = PhraseBook<Bool>([
        (
            true,
            """
            me llamo|chamo|apellido
            chamome
            mi|el primer|segundo? nombre|apellido|apellidos *2 es|se|esta|estan|va|lleva
            je mappelle
            mon|le nom|prenom|patronyme *4 est|cest|secrit|prend|sorthographie
            ich? heisse|heiss
            mein|der name|nachname|vorname|familienname *1 ist|lautet|schreibt|wird|stimmt
            meu|o nome|sobrenome|apelido *1 e|esta|ta|escrevese|se|leva|saiu
            mi chiamo
            mio|il nome|cognome *1 e|si|ha
            """
        )
    ])
    private static let houseNames = PhraseBook<Bool>([
        (
            true,
            """
            wir heissen|nennen|firmieren uns|als|unter?
            heissen|firmieren wir als|unter?
            nos llamamos|chamamos
            chamamonos|chamamo nos?
            on sappelle
            nous nous appelons
            ci chiamiamo
            """
        )
    ])
    private static let since = WordSets.set("seit depuis desde dal da dallo dalla ab a partir")
    private static let now = WordSets.set("jetzt nun ahora agora ora adesso maintenant desormais inzwischen y und et e")
}
