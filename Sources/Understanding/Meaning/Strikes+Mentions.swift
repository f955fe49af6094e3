import InterviewCore

/// Removals told by what goes: a sentence that names a known item whole and for the rest only commands, in whatever
/// order its language puts them ("das Mosten kannst du wieder streichen", "lo de las catas quítalo").
extension Strikes {
    func mentioned(in sentence: Sentence) -> [IntentHit] {
        let said = sentence.said
        guard (2...16).contains(said.count), !sentence.asks || said.count <= 10, !context.known.isEmpty else {
            return []
        }
        let words = ElidedWords.split(said, of: message)
        guard let item = KnownItems(context).mentioned(in: words) else { return [] }
        // "Poda é tirar para dar mais" says what it is.
        if item.words.upperBound < words.count, isCopula(words[item.words.upperBound].token) { return [] }
        let rest = Array(words[..<item.words.lowerBound]) + Array(words[item.words.upperBound...])
        if removesApart(item, words, sentence) {
            return [IntentHit(.remove, field: item.field, item: .matching(item.text))]
        }
        guard !rest.isEmpty,
            Lexicon.others.contains(where: { commands(rest, $0) }) || commandsPlainly(rest)
                || commandsFirst(item, words, sentence)
        else { return [] }
        return [IntentHit(.remove, field: item.field, item: .matching(item.text))]
    }

    private func isCopula(_ index: Int) -> Bool {
        ["é", "è", "ist", "es", "est", "c'est"].contains(message.tokens[index].text.lowercased())
    }

    /// "prefiero no hablar de la soledad, quítalo": the command in a clause of its own behind the item.
    private func removesApart(_ item: KnownItems.Mention, _ words: [Word], _ sentence: Sentence) -> Bool {
        let clauses = message.clauses(of: sentence.content)
        guard clauses.count == 2, let last = clauses.last, words.count <= 14,
            words[item.words.upperBound - 1].token < last.lowerBound
        else { return false }
        let command = ElidedWords.split(Word.words(of: message, in: last), of: message)
        return !command.isEmpty && command.count <= 4
            && (commandsPlainly(command) || Lexicon.others.contains { commands(command, $0) })
    }

    /// "togli pure 'coaching' dalle mie competenze, non mi ci ritrovo": the command, and why behind it.
    private func commandsFirst(_ item: KnownItems.Mention, _ words: [Word], _ sentence: Sentence) -> Bool {
        let clauses = message.clauses(of: sentence.content)
        guard (2...3).contains(clauses.count), let first = clauses.first,
            words[item.words.upperBound - 1].token < first.upperBound
        else { return false }
        let rest = words.indices.filter { !item.words.contains($0) && words[$0].token < first.upperBound }
        return !rest.isEmpty && Lexicon.others.contains { commands(rest.map { words[$0] }, $0) }
    }

    /// Whether words only ask to take something out.
    private func commands(_ words: [Word], _ lexicon: Lexicon) -> Bool {
        let gloss = Gloss(words, lexicon)
        let takes = gloss.units.contains {
            $0.concepts.contains(.remove) && !$0.concepts.contains(.cancel) || removing.contains($0)
        }
        guard takes, gloss.concepts.isDisjoint(with: [.not, .why, .who, .understand, .undo]) else { return false }
        return gloss.units.allSatisfy {
            !$0.concepts.isEmpty || $0.field?.fields.contains(where: \.spec.isList) ?? false
        }
    }

    /// "Zeitmanagement kannst du bei den Stichwörtern wieder streichen": a verb of removal, and else only what leads to it
    /// and the names of lists.
    private func commandsPlainly(_ words: [Word]) -> Bool {
        guard words.contains(where: { PlainRemovals.verbs.contains($0) }) else { return false }
        var index = 0
        while index < words.count {
            let name = FieldNames.names(in: words, at: index).first { $0.fields.contains(where: \.spec.isList) }
            guard name != nil || PlainRemovals.isGlue(words[index]) else { return false }
            index += name?.length ?? 1
        }
        return true
    }

    private var removing: RemovingVerbs { RemovingVerbs(message: message) }
}

/// Verbs of removal with what their languages hang on them: "quítalo", "toglierlo", "tirá-la".
private struct RemovingVerbs {
    let message: MessageText

    func contains(_ unit: Gloss.Unit) -> Bool {
        unit.tokens.contains { index in Self.stems.contains { message.folded(index).hasPrefix($0) } }
    }

    private static let stems = [
        "quit", "borr", "elimin", "togl", "tira-", "tire-", "apag", "enlev", "supprim", "streich",
    ]
}

/// Known items of lists, found by their own words inside a sentence.
struct KnownItems: Sendable {
    struct Mention: Sendable {
        let field: Field
        let text: String
        let words: Range<Int>
    }

    private let known: [Field: [FactValue]]

    init(_ context: ReadingContext) { known = context.known.filter { $0.key.spec.isList && $0.key != .successStories } }

    /// With names, roles, houses and years as well; a part of a name stands for it.
    init(_ context: ReadingContext, isWhole: Bool) {
        var known = context.known.filter {
            $0.key.spec.isList && $0.key != .successStories
                || [.fullName, .role, .company, .yearsExperience].contains($0.key)
        }
        if !isWhole, let name = known[.fullName]?.first.map(KnownValues.text) {
            let parts = name.split(separator: " ").filter { $0.count > 2 }.map { FactValue.text(String($0)) }
            if parts.count > 1 { known[.fullName]? += parts }
        }
        self.known = known
    }

    /// The longest item that begins at a word.
    func mention(at index: Int, in words: [Word]) -> Mention? {
        longest { Self.stands($0, in: words, at: index) }
    }

    /// The longest item that ends before a word.
    func mention(endingAt end: Int, in words: [Word]) -> Mention? {
        longest { Self.stands($0, in: words, at: end - $0.count) }
    }

    /// The longest item that stands among the words, nil where none does.
    func mentioned(in words: [Word], from start: Int = 0) -> Mention? {
        longest { wanted in
            (start..<max(start, words.count)).lazy.compactMap { Self.stands(wanted, in: words, at: $0) }.first
        }
    }

    private func longest(_ place: ([String]) -> Range<Int>?) -> Mention? {
        var best: Mention?
        for field in known.keys.sorted() {
            for value in (known[field] ?? []).prefix(24) {
                let text = KnownValues.text(value)
                let wanted = Self.words(text)
                guard !wanted.isEmpty, wanted.count <= 10, wanted.count > best?.words.count ?? 0,
                    let range = place(wanted) ?? withoutYear(wanted).flatMap(place)
                else { continue }
                best = Mention(field: field, text: text, words: range)
            }
        }
        return best
    }

    /// "Goldene Wabe" stands for "Goldene Wabe 2019".
    private func withoutYear(_ words: [String]) -> [String]? {
        guard words.count > 2, let last = words.last, last.count == 4, last.allSatisfy(\.isNumber) else { return nil }
        return Array(words.dropLast())
    }

    private static func words(_ text: String) -> [String] {
        let all = Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return Array(all.drop { articles.contains($0) })
    }

    private static func stands(_ wanted: [String], in words: [Word], at index: Int) -> Range<Int>? {
        guard index >= 0, index + wanted.count <= words.count,
            wanted.indices.allSatisfy({ isSame(wanted[$0], words[index + $0].text) })
        else { return nil }
        return index..<(index + wanted.count)
    }

    /// The same word, or another case or number of it: "Wildkräuter" and "Wildkräutern".
    private static func isSame(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        guard left.utf8.count >= 5, right.utf8.count >= 5 else { return false }
        let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        return long.hasPrefix(short) && ["n", "s", "e", "en", "es", "er"].contains(String(long.dropFirst(short.count)))
    }

    private static let articles = WordSets.set(
        "el la los las le les l der die das den dem o a os as il lo gli i un una")
}
