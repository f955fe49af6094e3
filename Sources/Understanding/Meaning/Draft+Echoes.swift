import InterviewCore

extension Draft {
    /// "L'ideale? Un podcast …": what was asked, said once more as a question before its answer.
    mutating func spendEchoes() {
        guard wantsProse, (2...12).contains(sentences.count) else { return }
        for index in sentences.indices.dropLast() where !sentences[index].isSpent && sentences[index].asks {
            let words = ElidedWords.split(sentences[index].words, of: message)
            guard (1...6).contains(words.count), !sentences[index + 1].asks else { continue }
            var place = 0
            var isNamed = false
            while place < words.count {
                let name = FieldNames.names(in: words, at: place).first { !Set($0.fields).isDisjoint(with: asked) }
                isNamed = isNamed || name != nil || Self.ideals.contains(words[place]) && asked.contains(.idealPodcast)
                guard name != nil || Self.ideals.contains(words[place]) || Self.determiners.contains(words[place])
                else {
                    break
                }
                place += name?.length ?? 1
            }
            if isNamed, place == words.count { sentences[index].isSpent = true }
        }
    }

    private static let ideals = WordSets.set(
        "ideal ideale ideales sogno sueno reve traum sonho dream podcast programa programma emission wunsch perfetto perfecto"
    )
    private static let determiners = WordSets.set(
        """
        l il lo la i gli el los las le les der die das mein meine o a os as mi mis mon ma mes mio mia meu minha my the y e et
        und ed pero ma mas mais aber de di
        """)
}
