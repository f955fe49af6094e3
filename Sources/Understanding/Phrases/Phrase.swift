import InterviewCore

/// A pattern over words, written as text:
/// `a|b` one of these words, `a?` perhaps, `*3` up to three words of any kind, `<polite>` up to six words of a named
/// set, `@field` the name of a field, `#n` an ordinal, `^` the beginning and `$` the end.
///
/// Matching backtracks only over the few elements of one phrase, so its cost is bounded by the phrase.
struct Phrase: Sendable {
    enum Element: Sendable {
        case word(WordKeys, isOptional: Bool)
        case gap(Int)
        case filler(WordSet)
        case field
        case ordinal(isOptional: Bool)
        case start
        case end
    }

    struct Match: Sendable {
        /// Indices into the words.
        var range: Range<Int>
        var field: FieldName?
        var ordinal: Int?
        /// How many words its gaps have swallowed.
        var loose = 0
        /// How many of them mean something of their own.
        var foreign = 0
    }

    let elements: [Element]
    /// The words it can begin with, nil if any.
    let openings: [String]?
    /// Of every word it cannot do without, the bits of those that may stand there.
    let demands: [UInt64]
    /// How many words it takes at the most.
    let reach: Int
    private let hasGap: Bool

    init(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        elements = parts.map { Phrase.element($0) }
        openings = Phrase.openings(of: parts)
        demands = elements.compactMap { element in
            if case .word(let keys, isOptional: false) = element { keys.bits } else { nil }
        }
        reach = elements.reduce(0) { $0 + Phrase.reach(of: $1) }
        hasGap = elements.contains { if case .gap = $0 { true } else { false } }
    }

    private static func reach(of element: Element) -> Int {
        switch element {
        case .word: 1
        case .gap(let most): most
        case .filler: mostFillers
        case .field: FieldNames.longest
        case .ordinal: 2
        case .start, .end: 0
        }
    }

    private static let mostFillers = 6

    func match(_ words: [Word], at index: Int) -> Match? {
        guard let found = match(words, 0, index, nil, nil) else { return nil }
        let loose = looseWords(index..<found.end, words)
        return Match(
            range: index..<found.end, field: found.field, ordinal: found.ordinal, loose: loose.count,
            foreign: loose.count { !NonAnswers.light.contains($0) })
    }

    /// Words of the match that no element of the phrase names.
    private func looseWords(_ range: Range<Int>, _ words: [Word]) -> [Word] {
        guard hasGap else { return [] }
        return words[range].filter { word in
            !elements.contains { element in
                switch element {
                case .word(let set, _): set.contains(word.key)
                case .filler(let set): set.contains(word)
                default: false
                }
            }
        }
    }

    private typealias Found = (end: Int, field: FieldName?, ordinal: Int?)

    private func match(_ words: [Word], _ element: Int, _ at: Int, _ field: FieldName?, _ ordinal: Int?) -> Found? {
        guard element < elements.count else { return (at, field, ordinal) }
        let next = element + 1
        switch elements[element] {
        case .start: return at == 0 ? match(words, next, at, field, ordinal) : nil
        case .end: return at == words.count ? match(words, next, at, field, ordinal) : nil
        case .word(let set, let isOptional):
            if at < words.count, set.contains(words[at].key),
                let found = match(words, next, at + 1, field, ordinal)
            {
                return found
            }
            return isOptional ? match(words, next, at, field, ordinal) : nil
        case .gap(let most):
            for length in 0...most where at + length <= words.count {
                if let found = match(words, next, at + length, field, ordinal) { return found }
            }
            return nil
        case .filler(let set):
            var length = 0
            while length < Phrase.mostFillers, at + length < words.count, set.contains(words[at + length]) {
                length += 1
            }
            while length >= 0 {
                if let found = match(words, next, at + length, field, ordinal) { return found }
                length -= 1
            }
            return nil
        case .field:
            for name in FieldNames.names(in: words, at: at) {
                if let found = match(words, next, at + name.length, name, ordinal) { return found }
            }
            return nil
        case .ordinal(let isOptional):
            if at < words.count, let number = words[at].ordinal,
                let found = match(words, next, at + 1, field, number)
            {
                return found
            }
            // "number 3"
            if at + 1 < words.count, Self.numbering.contains(words[at]),
                let number = words[at + 1].ordinal,
                let found = match(words, next, at + 2, field, number)
            {
                return found
            }
            return isOptional ? match(words, next, at, field, ordinal) : nil
        }
    }

    private static let numbering = WordSets.set("number nummer numero nr item point punkt punto ponto")

    private static func element(_ text: String) -> Element {
        if text == "^" { return .start }
        if text == "$" { return .end }
        if text == "@field" { return .field }
        if text == "#n" { return .ordinal(isOptional: false) }
        if text == "#n?" { return .ordinal(isOptional: true) }
        if text.hasPrefix("*") { return .gap(Int(text.dropFirst()) ?? 1) }
        if text.hasPrefix("<"), text.hasSuffix(">"), let set = WordSets.named[text] { return .filler(set) }
        let isOptional = text.hasSuffix("?")
        return .word(WordKeys(alternatives(text)), isOptional: isOptional)
    }

    private static func openings(of parts: [String]) -> [String]? {
        var result: [String] = []
        for part in parts {
            switch element(part) {
            case .start: continue
            case .word(_, let isOptional):
                result += alternatives(part)
                if !isOptional { return result }
            case .filler: result += WordSets.named[part]?.words ?? []
            case .field: return result + FieldNames.firstWords
            case .ordinal(let isOptional):
                result.append(ordinalMark)
                if !isOptional { return result }
            case .gap, .end: return nil
            }
        }
        return nil
    }

    /// The words of "a|b?".
    private static func alternatives(_ text: String) -> [String] {
        (text.hasSuffix("?") ? text.dropLast() : text[...]).split(separator: "|").map(String.init)
    }

    /// Stands for every ordinal among the words that a phrase begins with.
    static let ordinalMark = "#"
}

/// The few words that may stand at one place of a phrase.
struct WordKeys: Sendable {
    private let keys: [WordKey]
    /// The bits of all of them.
    let bits: UInt64

    init(_ words: [String]) {
        keys = words.map { WordKey($0) }
        bits = keys.reduce(0) { $0 | $1.bit }
    }

    func contains(_ key: WordKey) -> Bool { keys.contains(key) }
}

/// Phrases with what they mean, looked up by their first word.
struct PhraseBook<Meaning: Sendable>: Sendable {
    private let byOpening: WordTable<[Int]>
    /// Those that may begin with an ordinal.
    private let byOrdinal: [Int]
    /// Those that may begin with anything.
    private let open: [Int]
    private let entries: [(phrase: Phrase, meaning: Meaning)]
    /// The four demands of each that the fewest words meet.
    private let demands: [SIMD4<UInt64>]
    /// How many words the longest takes.
    private let reach: Int
    /// The bits of all words that one begins with; all where one may begin with any.
    private let openings: UInt64

    init(_ entries: [(String, Meaning)]) {
        self.entries = entries.map { (Phrase($0.0), $0.1) }
        demands = self.entries.map { entry in
            var demands = SIMD4<UInt64>(repeating: .max)
            let rarest = entry.phrase.demands.sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
            for (place, bits) in rarest.prefix(4).enumerated() { demands[place] = bits }
            return demands
        }
        reach = self.entries.map(\.phrase.reach).max() ?? 0
        var openings: [(word: String, value: [Int])] = []
        var open: [Int] = []
        for (index, entry) in self.entries.enumerated() {
            if let words = entry.phrase.openings {
                for word in Set(words) { openings.append((word, [index])) }
            } else {
                open.append(index)
            }
        }
        byOpening = WordTable(openings, uniquing: +)
        byOrdinal = byOpening[WordKey(Phrase.ordinalMark)] ?? []
        self.open = open
        let isOpen = !open.isEmpty || !byOrdinal.isEmpty
        self.openings = isOpen ? .max : openings.reduce(0) { $0 | WordKey($1.word).bit }
    }

    /// Whether one of the phrases could begin at one of the words.
    func mayBegin(among words: [Word]) -> Bool { words.contains { $0.bit & openings != 0 } }

    /// The first match from the left; of several at one place the longest.
    func first(in words: [Word], from start: Int = 0) -> (meaning: Meaning, match: Phrase.Match)? {
        for at in words.indices.dropFirst(start) {
            if let found = best(in: words, at: at) { return found }
        }
        return nil
    }

    func best(in words: [Word], at index: Int) -> (meaning: Meaning, match: Phrase.Match)? {
        guard words.indices.contains(index), words[index].bit & openings != 0 else { return nil }
        var best: (meaning: Meaning, match: Phrase.Match)?
        var seen: UInt64 = 0
        func consider(_ indices: [Int]) {
            if seen == 0 {
                for at in index..<min(words.count, index + reach) { seen |= words[at].bit }
            }
            for entry in indices {
                guard all(demands[entry] & seen .!= 0) else { continue }
                guard let match = entries[entry].phrase.match(words, at: index) else { continue }
                if match.range.count > (best?.match.range.count ?? 0) { best = (entries[entry].meaning, match) }
            }
        }
        if let indices = byOpening[words[index].key] { consider(indices) }
        if !byOrdinal.isEmpty, words[index].ordinal != nil { consider(byOrdinal) }
        if !open.isEmpty { consider(open) }
        return best
    }
}

extension PhraseBook {
    /// One meaning for a page of phrases, one in a line.
    init(_ pages: [(Meaning, String)]) {
        self.init(pages.flatMap { page in page.1.split(separator: "\n").map { (String($0), page.0) } })
    }
}
