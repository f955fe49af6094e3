import InterviewCore

/// "Sou biólogo marinho e passo metade do ano debaixo de água", "… und bin dann Bestatter geworden": the first sentence of
/// a bio in the other languages may say what the guest is.
extension Draft {
    func isBioOpening(_ index: Int) -> Bool {
        asked == [.professionalBio] && index == 0 && !has(.role) && !isKnown(.role) && language != .english
    }

    func bioRole(in sentence: Sentence) -> Range<Int>? {
        let words = Array(sentence.said.prefix(24))
        for index in words.indices {
            guard let cue = Self.beings.best(in: words, at: index), cue.match.range.upperBound < words.count,
                index == 0 || !Self.denials.contains(words[index - 1])
            else { continue }
            let title = title(Array(words[cue.match.range.upperBound...]))
            if let title { return title }
        }
        return nil
    }

    /// The words of a trade at the beginning, up to where another thought begins.
    private func title(_ words: [Word]) -> Range<Int>? {
        guard let first = words.first, var end = words.first?.token else { return nil }
        var hasHead = false
        var joins = false
        for (place, word) in words.prefix(5).enumerated() {
            if place > 0, word.token != end + 1 || Self.ends.contains(word) { break }
            if Self.owners.contains(word) {
                guard hasHead else { return nil }
                joins = true
                end = word.token
                continue
            }
            if !joins, isTrade(word, place) { hasHead = true }
            end = word.token
        }
        if Self.owners.contains(message.folded(end)) { end -= 1 }
        return hasHead ? first.token..<(end + 1) : nil
    }

    private func isTrade(_ word: Word, _ place: Int) -> Bool {
        if RoleWords.isHead(word.text) { return true }
        guard place == 0, RoleWords.isHeadLike(word.text) else { return false }
        let isCapital = message.tokens[word.token].text.first?.isUppercase ?? false
        return isCapital == (language == .german)
    }

    private static let beings = PhraseBook<Bool>([
        (
            true,
            """
            soy|sou|sono un|una|uno|um|uma|el|la|o|a|il?
            je suis un|une|le|la?
            jsuis|chuis un|une|le|la?
            ich bin ein|eine|die|der?
            und bin dann|heute|jetzt|schliesslich|spater|seitdem|inzwischen|mittlerweile? ein|eine?
            trabajo|trabalho|lavoro como|come|de
            je travaille comme
            ich arbeite als
            bin dann|heute|jetzt ein|eine?
            """
        )
    ])
    private static let denials = WordSets.set(
        "no nao non nicht ne que qui che chi quien quem wer se si wenn cuando quando")
    private static let owners = WordSets.set("de di do da des du d del della")
    private static let ends = WordSets.set(
        """
        y e et und que qui die der das wo donde dove ou onde en em in a au aux al alla nel nella no na im am bei aus mit con
        com avec pero mas mais ma aber desde depuis dal dalla seit ha hace geworden por per pour fur and nata nato nacida ne
        """)
}
