import InterviewCore

/// "Hi, I'm Milo, a video creator": what greets and names is said by whoever presents the guest.
enum SelfIntroduction {
    enum Rest: Hashable {
        /// What is left to be told, still in first person.
        case told(String)
        /// The sentence did nothing else.
        case nothing
    }

    /// The sentence without a greeting and without the guest's own name; nil where the name does not come off.
    static func removed(from sentence: String, name: String) -> Rest? {
        var tokens = TextTokens(sentence)
        dropGreeting(&tokens)
        guard let start = nameStart(tokens.lowered) else { return rest(tokens, prefix: "") }
        let names = Set(name.foldedWords)
        var end = start
        while end < tokens.words.count, names.isSuperset(of: tokens.words[end].foldedWords),
            end == start || tokens.gaps[end] == " "
        { end += 1 }
        guard end > start else { return rest(tokens, prefix: "") }
        guard end < tokens.words.count else { return .nothing }
        let gap = tokens.gaps[end]
        let next = tokens.lowered[end]
        tokens.drop(end)
        if ["and", "but"].contains(next), tokens.words.count > 1,
            FirstPerson.subject(tokens.lowered[1], we: false) != nil
        {
            tokens.drop(1)
            return rest(tokens, prefix: "")
        }
        if gap.contains(","), FirstPerson.subject(next, we: false) != nil { return rest(tokens, prefix: "") }
        let isPhrase = gap.contains(",") || gap.contains("–") || gap.contains("—") || gap == " - "
        if isPhrase, opensPhrase(next) { return rest(tokens, prefix: "I’m ") }
        return gap == " " && EnglishWords.prepositions.contains(next) ? rest(tokens, prefix: "I’m ") : nil
    }

    private static func dropGreeting(_ tokens: inout TextTokens) {
        var count = 0
        let words = tokens.lowered
        if let first = words.first, ["hi", "hello", "hey", "greetings"].contains(first) { count = 1 }
        while count > 0, count < words.count, ["there", "all", "everyone", "everybody", "folks"].contains(words[count])
        {
            count += 1
        }
        if count > 0 { tokens.drop(count) }
    }

    /// Where the name begins after "I'm", "I am", "My name is", "This is".
    private static func nameStart(_ words: [String]) -> Int? {
        let openings = [["i'm"], ["im"], ["i", "am"], ["my", "name", "is"], ["my", "name's"], ["this", "is"]]
        return openings.first { words.starts(with: $0) }?.count
    }

    private static func opensPhrase(_ word: String) -> Bool {
        EnglishWords.determiners.contains(word) || EnglishWords.people.contains(word)
            || EnglishWords.adjectives.contains(word)
    }

    private static func rest(_ tokens: TextTokens, prefix: String) -> Rest {
        guard !tokens.words.isEmpty else { return .nothing }
        return .told(prefix.isEmpty ? tokens.text.capitalizedFirst : prefix + tokens.text)
    }
}

extension TextTokens {
    /// Without the first words and what stands before the next.
    mutating func drop(_ count: Int) {
        words.removeFirst(count)
        gaps.removeFirst(count)
        if !words.isEmpty { gaps[0] = "" }
    }
}
