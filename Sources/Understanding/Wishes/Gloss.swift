import InterviewCore

/// A stretch of a message as one language reads it: a row of concepts, and what is in none of them.
struct Gloss: Sendable {
    struct Unit: Sendable {
        let concepts: Concept
        /// Indices into the words.
        let words: Range<Int>
        let tokens: Range<Int>
        var field: FieldName?
        var ordinal: Int?
    }

    let words: [Word]
    let units: [Unit]
    /// All concepts together.
    let concepts: Concept
    /// How many words the language does not list.
    let unknown: Int

    /// In a sentence that asks nothing, "que" and "che" only join.
    init(_ words: [Word], _ lexicon: Lexicon, asks: Bool = false) {
        self.words = words
        var units: [Unit] = []
        units.reserveCapacity(words.count)
        var concepts: Concept = []
        var unknown = 0
        var index = 0
        while index < words.count {
            let unit = Gloss.unit(words, index, lexicon, asks: asks)
            concepts.formUnion(unit.concepts)
            if unit.concepts.isEmpty { unknown += 1 }
            units.append(unit)
            index = unit.words.upperBound
        }
        self.units = units
        self.concepts = concepts
        self.unknown = unknown
    }

    /// All that words may mean in any language, which no reading of them goes beyond.
    static func possible(_ words: [Word]) -> Concept {
        words.reduce([]) { known, word in
            known.union(word.concepts).union(word.namesField ? .field : []).union(word.ordinal == nil ? [] : .light)
        }
    }

    /// The words as each language reads them. Where English knows nearly all of them, it is English.
    static func readings(of words: [Word], in message: MessageText, asks: Bool = false) -> [Gloss] {
        message.glosses.readings(of: words, asks: asks) { read(words, in: message, asks: asks) }
    }

    private static func read(_ words: [Word], in message: MessageText, asks: Bool) -> [Gloss] {
        let english = Gloss(words, .english, asks: asks)
        if english.unknown * 4 <= english.units.count { return [english] }
        let split = ElidedWords.split(words, of: message)
        return [english]
            + Lexicon.others.filter { knows($0, split) }.map { Gloss(split, $0, asks: asks) }
    }

    /// Whether a language knows enough of the words to say anything of them: a third.
    private static func knows(_ lexicon: Lexicon, _ words: [Word]) -> Bool {
        words.count { $0.languages.contains(lexicon.vocabulary) } * 3 >= words.count
    }

    private static func unit(_ words: [Word], _ index: Int, _ lexicon: Lexicon, asks: Bool) -> Unit {
        var found = lexicon.concepts(of: words, at: index)
        if found.concepts.isEmpty, words[index].languages.contains(lexicon.vocabulary) {
            found.concepts = concepts(ofUnlisted: words[index].text, lexicon)
        }
        let name = FieldNames.names(in: words, at: index).first
        let isNamed = (name?.length ?? 0) >= found.length || found.concepts.isEmpty
        let length = name.map { isNamed ? $0.length : found.length } ?? found.length
        let range = index..<(index + length)
        var concepts = found.concepts
        if !asks, found.length == 1, ["que", "qu", "che"].contains(words[index].text) { concepts.subtract(.what) }
        if name != nil { concepts.formUnion(.field) }
        let ordinal = length == 1 ? words[index].ordinal : nil
        if concepts.isEmpty, ordinal != nil { concepts = .light }
        return Unit(
            concepts: concepts, words: range, tokens: words[index].token..<(words[range.upperBound - 1].token + 1),
            field: name, ordinal: ordinal)
    }

    /// "darlo" is "dar" and a pronoun; "jajajaja" is laughter.
    private static func concepts(ofUnlisted word: String, _ lexicon: Lexicon) -> Concept {
        if SmalltalkPhrases.isLaughter(word) { return .talk }
        for stem in Clitics.stems(of: word) {
            let found = lexicon.concepts(of: stem)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The first unit that is neither manners nor a person or pronoun.
    var opening: Concept {
        units.first { $0.concepts.isEmpty || !$0.concepts.isSubset(of: Gloss.manners) }?.concepts ?? []
    }

    /// All fields that are named.
    func names(asked: [Field]) -> Set<Field> { Set(units.compactMap { $0.field?.field(asked: asked) }) }

    /// The field that is named first.
    func field(asked: [Field]) -> Field? {
        units.lazy.compactMap { $0.field?.field(asked: asked) }.first
    }

    private static let manners: Concept = [.light, .talk, .you, .me, .that, .want]
}
