extension [ChoiceOption] {
    /// The option that an answer means: by its name, by its place, or by words that only it has.
    ///
    /// - Parameter isPlain: the answer is no command, question or remark, so that one word of an option tells.
    func chosen(by text: String, isPlain: Bool) -> ChoiceOption? {
        let folded = text.folded
        if let named = first(where: { $0.label.folded == folded }) { return named }
        let words = text.foldedWords
        guard !words.isEmpty, words.count <= Self.mostWords else { return nil }
        if let place = Self.place(words), indices.contains(place) { return self[place] }
        let said = Set(words)
        let holding = filter { option in
            let label = Set(option.label.foldedWords)
            return label.isSubset(of: said) || said.isSubset(of: label)
        }
        if holding.count == 1 { return holding.first }
        guard isPlain, words.count <= Self.fewWords else { return nil }
        let sharing = filter { !said.isDisjoint(with: $0.label.foldedWords.filter { $0.count > 2 }) }
        return sharing.count == 1 ? sharing.first : nil
    }

    /// An answer that shares but a word with an option.
    private static let fewWords = 4
    /// Longer answers are about something else.
    private static let mostWords = 12

    /// "2", "the second one", "la segunda"; counted from 0.
    private static func place(_ words: [String]) -> Int? {
        guard words.count <= 4 else { return nil }
        let places = Set(
            words.compactMap { word in
                ordinals.firstIndex { $0.contains(word) } ?? Int(word).flatMap { (1...9).contains($0) ? $0 - 1 : nil }
            })
        return places.count == 1 ? places.first : nil
    }

    /// In the languages that interviews are held in, accents folded.
    private static let ordinals: [Set<String>] = [
        [
            "first", "1st", "primero", "primera", "premier", "premiere", "erste", "ersten", "erstes", "primeiro",
            "primeira", "primo", "prima",
        ],
        [
            "second", "2nd", "segundo", "segunda", "deuxieme", "second", "seconde", "zweite", "zweiten", "zweites",
            "secondo", "seconda",
        ],
        [
            "third", "3rd", "tercero", "tercera", "troisieme", "dritte", "dritten", "drittes", "terceiro", "terceira",
            "terzo", "terza",
        ],
        ["fourth", "4th", "cuarto", "cuarta", "quatrieme", "vierte", "vierten", "viertes", "quarto", "quarta"],
    ]
}
