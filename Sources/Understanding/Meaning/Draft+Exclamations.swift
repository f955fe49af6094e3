import InterviewCore

/// "haha das ist ja wie beim Arbeitsamt", "caspita, che serietà": what somebody says of the questions, where a name, a role
/// or a house was asked.
extension Draft {
    mutating func spendExclamations() {
        guard context.stage == .question, !wantsProse,
            asked.contains(where: { [.role, .company, .fullName].contains($0) })
        else { return }
        for index in sentences.indices.prefix(6) where !sentences[index].isSpent && isExclamation(sentences[index]) {
            sentences[index].isSpent = true
            take(sentences[index].tokens)
            add(IntentHit(.smalltalk), line: sentences[index].line)
        }
    }

    private func isExclamation(_ sentence: Sentence) -> Bool {
        let words = ElidedWords.split(sentence.words, of: message)
        guard (3...14).contains(words.count), !sentence.asks, let first = words.first,
            SmalltalkPhrases.isLaughter(first.text) || Self.cries.contains(first),
            words.dropFirst().contains(where: { Self.pointing.contains($0) })
        else { return false }
        return !words.dropFirst().contains { word in
            Self.speakers.contains(word) || message.kind(word.token) != .word
                || RoleWords.isHead(word.text) && !Self.pointing.contains(word)
        }
    }

    private static let cries = WordSets.set(
        """
        caspita ena accidenti perbacco mamma vaya hala ostras anda wow oha huch uff ouh oula mince zut puxa nossa eita caramba
        cavolo boh uau madre ay uy ui hui heidewitzka donnerwetter
        """)
    /// What is spoken of, and what it is like.
    private static let pointing = WordSets.set(
        """
        das dies hier wie esto isto isso questo questa qui ca cela cest c parece sembra pare dirait impression como come comme
        che que quelle quel que anhort fuhlt
        """)
    private static let speakers = WordSets.set(
        "bin arbeite mache soy trabajo tengo llevo sou trabalho tenho sono lavoro faccio ho suis travaille jai heisse llamo chiamo mappelle chamo"
    )
}
