import InterviewCore

/// Reads what a guest's place of work is called by a verb: "mi marca se llama Miel de Gredos", "j'ai une ferme, elle
/// s'appelle …", "eine Firma namens …".
struct HouseReader: Sendable {
    let message: MessageText
    /// Whether a company was asked, so that anything but a person, an animal or a work may be one.
    let isAsked: Bool

    /// The name in a sentence; what is called so is told in the same clause or the one before.
    func name(in sentence: Sentence) -> (tokens: Range<Int>, name: Range<Int>)? {
        var wasHouse = false
        for clause in message.clauses(of: sentence.content).prefix(12) {
            let words = ElidedWords.split(Word.words(of: message, in: clause), of: message)
            if let run = runHouse(words, sentence) { return (run, run) }
            for (place, word) in words.enumerated().prefix(40) where isCalling(words, place) {
                if let turned = turned(words, place) { return (turned, turned) }
                let subject = words[..<place].filter { !Self.light.contains($0) }
                guard isHouse(subject, wasHouse: wasHouse), place + 1 < words.count,
                    let name = name(from: next(word, words, place), in: clause, sentence)
                else { continue }
                // What is said before the subject may be another answer.
                let joint = words[..<place].last { Self.joints.contains($0) }
                let start = joint.map { $0.token + 1 } ?? clause.lowerBound
                return (min(start, name.lowerBound)..<name.upperBound, name)
            }
            wasHouse = words.contains { HouseWords.isHouse($0.text) } && !isOther(words[...])
        }
        return nil
    }

    /// "ich leite die Kita Regenbogen", "je dirige l'école Jean Moulin": the house itself says that it is one.
    private func runHouse(_ words: [Word], _ sentence: Sentence) -> Range<Int>? {
        guard let verb = words.prefix(8).firstIndex(where: { Self.running.contains($0) }) else { return nil }
        let companies = CompanyReader(message: message)
        for word in words.dropFirst(verb + 1).prefix(4) where HouseWords.isHouse(word.text) {
            let isProper = companies.isProper(word.token)
            guard companies.isProper(word.token + 1) else { return nil }
            return companies.company(
                from: isProper ? word.token : word.token + 1, end: sentence.content.upperBound)
        }
        return nil
    }

    private static let running = WordSets.set(
        "dirijo llevo regento gestiono regentamos leite fuhre betreibe leiten dirige tiens gere codirige gerencio toco administro gestisco dirigo conduco"
    )

    /// "Khalil Elektrotechnik heißt mein Betrieb": the name stands first.
    private func turned(_ words: [Word], _ place: Int) -> Range<Int>? {
        guard isAsked, (1...5).contains(place), place + 2 < words.count, Self.possessives.contains(words[place + 1]),
            HouseWords.isHouse(words[place + 2].text), CompanyReader(message: message).isProper(words[0].token)
        else { return nil }
        return words[0].token..<words[place].token
    }

    private static let possessives = WordSets.set("mein meine mi mon ma meu minha mio mia unser unsere")

    private func next(_ word: Word, _ words: [Word], _ place: Int) -> Int {
        let next = words.dropFirst(place + 1).first { !Self.adverbs.contains($0) }
        // "chama-se" is one token.
        return max(next?.token ?? 0, word.token + 1)
    }

    private func isCalling(_ words: [Word], _ place: Int) -> Bool {
        let word = words[place]
        if Self.participles.contains(word) { return place > 0 && HouseWords.isHouse(words[place - 1].text) }
        guard Self.verbs.contains(word) || Self.being.contains(word) else { return false }
        if Self.being.contains(word) { return isBrand(words, place) }
        if word.text == "heisst" || word.text == "chamase" { return true }
        if word.text == "nennt" { return place + 1 < words.count && words[place + 1].text == "sich" }
        return place > 0 && ["se", "si", "s", "sich"].contains(words[place - 1].text)
            || word.text == "chama" && place > 0 && HouseWords.isHouse(words[place - 1].text)
            || place > 1 && words[place - 2].text == "se"
            // "chama-se" comes apart at its hyphen.
            || word.text == "chama" && place + 1 < words.count && words[place + 1].text == "se"
    }

    /// "La marca es Quesos La Majada": the noun right before the copula, and a name right behind it.
    private func isBrand(_ words: [Word], _ place: Int) -> Bool {
        isAsked && (1...3).contains(place) && HouseWords.labels.contains(words[place - 1].text)
            && place + 1 < words.count
            && CompanyReader(message: message).isProper(words[place + 1].token)
    }

    private func isHouse(_ subject: [Word], wasHouse: Bool) -> Bool {
        if isOther(subject[...]) { return false }
        if subject.isEmpty { return wasHouse }
        return subject.contains { HouseWords.isHouse($0.text) } || isAsked && subject.count <= 4
    }

    private func isOther(_ words: ArraySlice<Word>) -> Bool { words.contains { HouseWords.others.contains($0) } }

    private func name(from start: Int, in clause: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
        let start = ["se", "sich"].contains(message.folded(start)) ? start + 1 : start
        guard start < clause.upperBound else { return nil }
        let companies = CompanyReader(message: message)
        if companies.isProper(start) { return companies.company(from: start, end: sentence.content.upperBound) }
        var end = start
        while end < clause.upperBound, end - start < 6, !Self.stops.contains(message.folded(end)) { end += 1 }
        let name = message.trimmed(start..<end)
        return name.isEmpty ? nil : name
    }

    private static let joints = WordSets.set("y e et und que qui der die das")
    private static let being = WordSets.set("es e est ist cest")
    private static let verbs = WordSets.set("llama llaman chama chamase chiama appelle nomme heisst nennt")
    private static let participles = WordSets.set(
        "llamada llamado namens appelee appele nommee nomme chamada chamado chiamata chiamato denominada denominata")
    private static let adverbs = WordSets.set(
        "inzwischen mittlerweile desormais hoy hoje oggi heute ya ahora jetzt maintenant agora ora adesso einfach simplemente simplement"
    )
    /// What carries no subject.
    private static let light = WordSets.set(
        """
        que se si s sich y e et und pero ma mais aber mas ella elle el lui ela ele sie er es das die der la le lo il o a os
        as les qui quale ya ahora mi mon ma mein meine meu minha mio mia nuestra nuestro notre unser unsere nossa nosso
        nostra nostro un una une um uma uno ein eine tengo ho tenho j ai habe ich
        """)
    private static let stops = WordSets.set(
        "desde hace llevo y soy depuis je et suis seit und ich bin mache ha desde sou e faz da dal sono faccio ci hoy")
}
