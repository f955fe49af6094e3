import InterviewCore

/// A guest's phrase as a part of a sentence.
struct EnglishPhrase {
    /// Words that the guest writes in small letters somewhere.
    private let small: Set<String>

    init(_ facts: KitFacts) {
        let written =
            [Field.professionalBio, .uniquePerspective, .keyMessage, .targetAudience, .expertiseKeywords]
            .flatMap { facts.texts($0).map(\.text) } + facts.stories.flatMap { [$0.title] + $0.told }
        var words: Set<String> = []
        for text in written {
            words.formUnion(TextTokens(text).words.filter { $0.first?.isLowercase == true })
        }
        small = words
    }

    /// The phrase as it stands inside a sentence, its first letter small where it is no name; nil where it is a
    /// sentence of its own or its case is not sure.
    func inside(_ text: String) -> String? {
        let phrase = Grammar.inner(text)
        guard !phrase.contains(where: { ".!?:;“”\"".contains($0) && phrase.last != $0 }), !phrase.isEmpty,
            !phrase.contains(where: { "!?".contains($0) }), !Voice.isFirstPerson(phrase)
        else { return nil }
        let tokens = TextTokens(phrase)
        guard let first = tokens.words.first, !Self.openers.contains(first.lowercased()) else { return nil }
        guard first.first?.isUppercase == true, KnownNames.byLowered[first.lowercased()] != first else { return phrase }
        if first.dropFirst().contains(where: { $0.isUppercase || $0.isNumber }) || first.count == 1 {
            return first == "A" ? phrase.lowercasedFirst : phrase
        }
        // "The Future of Work": a title keeps its capitals.
        let others = tokens.words.dropFirst().filter { $0.first?.isLetter == true }
        let isTitle = others.contains { $0.count > 3 } && others.filter { $0.count > 3 }.allSatisfy(\.isCapitalized)
        if isTitle { return isCommon(tokens.words) ? phrase.lowercased() : nil }
        guard small.contains(first.lowercased()) || EnglishWords.isCommon(first) else {
            return others.isEmpty ? phrase : nil
        }
        return phrase.lowercasedFirst
    }

    /// Whether the guest writes a word in small letters somewhere.
    func isSmall(_ word: String) -> Bool { small.contains(word.lowercased()) }

    /// Several phrases: all inside the sentence, or all in quotation marks.
    func list(_ texts: [String]) -> String {
        let insides = texts.compactMap { inside($0) }
        let punctuation = Punctuation(language: .english)
        guard insides.count == texts.count, insides.allSatisfy({ Words.count($0) <= 12 }) else {
            return punctuation.list(texts.map { punctuation.quoted(Grammar.inner($0)) })
        }
        return punctuation.list(insides)
    }

    /// Keywords in a row; they are no titles, so each keeps its capitals unless its first word needs none.
    func keywords(_ texts: [String]) -> String {
        Punctuation(language: .english).list(texts.map { inside($0) ?? Grammar.inner($0) })
    }

    /// "From $0 to $1M": no name of a thing that one could speak about.
    private static let openers: Set<String> = EnglishWords.prepositions.subtracting(["between", "without"])

    private func isCommon(_ words: [String]) -> Bool { words.allSatisfy(EnglishWords.isCommon) }
}

extension String {
    fileprivate var isCapitalized: Bool { first?.isUppercase == true }
}
