import InterviewCore

extension Draft {
    /// "No, that's my husband's file": the profile that was read is somebody else's, told as a no about `linkedin_url`.
    mutating func readDisowned() {
        let isShown = context.stage == .learned || context.stage == .whoseProfile
        guard isShown || !asked.contains(.linkedinURL) else { return }
        let words = DisowningWords(message: message, isShown: isShown)
        for index in sentences.indices.prefix(10) where words.disown(sentences[index]) {
            add(IntentHit(.no, field: .linkedinURL), line: sentences[index].line)
            hits.removeAll { $0.line == sentences[index].line && $0.intent == IntentHit(.no) }
            sentences[index].isSpent = true
            return
        }
    }
}

/// What is said of a profile that is not the guest's own.
private struct DisowningWords {
    let message: MessageText
    /// Whether a profile was just shown or asked about.
    let isShown: Bool

    /// Whether a sentence says that something shown is not the guest's, and says nothing else.
    func disown(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        guard (2...16).contains(words.count), !sentence.asks else { return false }
        // Without a profile in sight it must be named.
        let isNamed = words.contains { Self.documents.contains($0.text) }
        guard isNamed || isShown else { return false }
        var isOthers = false
        for word in words {
            if denies(word) || AddressOwner.isRelation(message, word.token) || Self.others.contains(word.text) {
                isOthers = true
            } else if !Self.glue.contains(word.text), !Self.documents.contains(word.text), !isPossessive(word) {
                return false
            } else if isPossessive(word) {
                isOthers = true
            }
        }
        return isOthers
    }

    /// "not me", "isn't mine", "no soy yo", "non sono io", "nicht von mir"
    private func denies(_ word: Word) -> Bool {
        guard Self.selves.contains(word.text) else { return false }
        let isBefore = (1...4).contains { Self.negations.contains(message.folded(word.token - $0)) }
        // "das bin ich nicht"
        return isBefore || message.folded(word.token + 1) == "nicht"
    }

    /// "Gideon's", "my sister-in-law's"
    private func isPossessive(_ word: Word) -> Bool {
        let text = message.tokens[word.token].text
        guard text.hasSuffix("'s") || text.hasSuffix("’s") else { return false }
        return text.first?.isUppercase == true && !Self.glue.contains(word.text)
            && !["it's", "that's", "he's", "she's", "there's"].contains(message.folded(word.token))
    }

    private static let selves = WordSets.set("me mine my mir meins meiner ich yo mio mia moi eu meu minha io mi")
    private static let negations = WordSets.set("not isnt isn't aint ain't wasnt nicht kein no non nao pas never")
    private static let others = WordSets.set(
        "someone somebody else elses another anothers wrong falsche falscher otra otro autre outra altra namesake homonyme homonimo omonimo namensvetter"
    )
    private static let documents = WordSets.set(
        """
        file profile cv resume document pdf linkedin page upload attachment datei profil lebenslauf dokument fichier archivo
        fichero perfil documento arquivo ficheiro curriculo curriculum profilo
        """)
    private static let glue = WordSets.set(
        """
        no nope nah oh oops ah wait hang on sorry apologies my bad that thats this its it is isnt was wasnt are the a of not by
        mistake at all uploaded dropped picked sent gave you i the belongs to from one person guy persons my his her our their
        nein das ist bin die der den dem von vom meinem meiner mein meine entschuldigung falsch leider nicht ein eine gehort
        eso ese esta este es el la de del mi perdon lo siento no son por error me equivoque
        non ce cest est pas le la de mon ma a desole pardon erreur l c
        nao isso esse essa e o a do da meu minha desculpa engano
        questo quello quel e il la di del della mio mia scusa scusi errore per sbaglio
        """)
}
