import InterviewCore

/// Turns a model's statement into candidates made of the message's own words.
struct ModelValueReader {
    let message: MessageText
    let context: ReadingContext
    /// The tokens of sentences that are aimed at the machine.
    let hostile: [Range<Int>]

    func candidates(of statement: ModelAnswer.Statement) -> [Candidate] {
        let field = statement.field
        guard field.spec.isAsked, field != .linkedinURL, statement.values.count <= 20,
            let quote = place(of: statement.quote, in: message.tokens.indices),
            !hostile.contains(where: { $0.overlaps(quote) }), isMeant(field, quote)
        else { return [] }
        if field.isShaped { return shaped(field, in: quote, statement.values) }
        guard !isNoAnswer(quote, field) else { return [] }
        if field == .successStories { return story(in: quote) }
        if field.spec.isList { return items(statement.values, of: field, in: quote) }
        guard let value = statement.values.first, statement.values.count == 1,
            let tokens = place(of: value, in: quote), !isDenied(tokens)
        else { return [] }
        return [candidate(field, tokens)].compactMap(\.self)
    }

    // MARK: Kinds

    /// What Understanding's own readers find there, if it is what the model says.
    private func shaped(_ field: Field, in quote: Range<Int>, _ values: [String]) -> [Candidate] {
        var asking = context
        if !asking.asked.contains(field) { asking.asked.append(field) }
        let stretch = message.range(ofTokens: quote)
        return ShapedValues.find(in: message, context: asking).filter { candidate in
            candidate.field == field && candidate.quote.start >= stretch.lowerBound
                && candidate.quote.end <= stretch.upperBound && values.contains { says($0, candidate) }
        }
    }

    private func says(_ value: String, _ candidate: Candidate) -> Bool {
        let plain = { (text: String) in Folding.fold(text).filter { $0.isLetter || $0.isNumber } }
        switch candidate.value {
        case .integer(let number): return Int(value.filter(\.isNumber)) == number
        case .text(let text):
            let mine = plain(text)
            let theirs = plain(value)
            return !theirs.isEmpty
                && (mine == theirs || mine.hasSuffix(theirs) || plain(candidate.quote.text) == theirs)
        case .story: return false
        }
    }

    private func story(in quote: Range<Int>) -> [Candidate] {
        let sentences = message.sentences.map { message.tokenIndices(in: $0).clamped(to: quote) }.filter { !$0.isEmpty }
        guard quote.count > 6, !sentences.isEmpty, let story = StoryReader(message: message).story(in: sentences) else {
            return []
        }
        return [
            Candidate(
                field: .successStories, value: .story(story), quote: message.quote(ofTokens: quote), confidence: 0.8)
        ]
    }

    private func items(_ values: [String], of field: Field, in quote: Range<Int>) -> [Candidate] {
        values.flatMap { value -> [Candidate] in
            // The list as the message has it, else the items as the model wrote them.
            if let tokens = place(of: value, in: quote) {
                return ListReader(message: message).items(of: tokens, field: field).filter { !isDenied($0) }
                    .compactMap { candidate(field, $0) }
            }
            let text = MessageText(String(value.prefix(2000)))
            return ListReader(message: text).items(of: text.tokens.indices, field: field).compactMap { item in
                guard let tokens = place(of: text.text(ofTokens: item), in: quote), !isDenied(tokens) else {
                    return nil
                }
                return candidate(field, tokens)
            }
        }
    }

    private func candidate(_ field: Field, _ tokens: Range<Int>) -> Candidate? {
        let tokens = message.trimmed(tokens)
        let quote = message.quote(ofTokens: tokens)
        let limit = field.spec.isList ? FieldRules.itemLimit : FieldRules.textLimit
        guard tokens.contains(where: { [.word, .number, .link, .handle].contains(message.kind($0)) }),
            quote.text.count <= limit
        else { return nil }
        return Candidate(field: field, value: .text(quote.text), quote: quote, confidence: 0.8)
    }

    // MARK: Places

    /// The first tokens of a stretch that are a text's, case and accents aside.
    private func place(of text: String, in range: Range<Int>) -> Range<Int>? {
        guard text.utf8.count <= 40_000 else { return nil }
        var words = MessageText(text).tokens[...]
        // Signs around it are the model's.
        while let first = words.first, first.kind == .punctuation { words.removeFirst() }
        while let last = words.last, last.kind == .punctuation { words.removeLast() }
        let folded = words.map(\.folded)
        guard !folded.isEmpty, folded.count <= range.count else { return nil }
        return range.prefix(range.count - folded.count + 1).first { message.matches(folded, at: $0) }
            .map { $0..<($0 + folded.count) }
    }

    /// Whether a field was asked, or the guest speaks of themselves in the sentence.
    private func isMeant(_ field: Field, _ quote: Range<Int>) -> Bool {
        if context.asked.contains(field) || field.isShaped { return true }
        guard field == .role || field == .company || field == .fullName else { return false }
        let sentence = message.tokenIndices(in: message.sentence(at: message.tokens[quote.lowerBound].range.lowerBound))
        let words = sentence.map(message.folded)
        return words.contains(where: Self.selves.contains) && !words.contains(where: Self.others.contains)
    }

    /// Whether the words around it say that it is not so, or no longer.
    private func isDenied(_ tokens: Range<Int>) -> Bool {
        let before = max(0, tokens.lowerBound - 4)..<tokens.lowerBound
        return before.contains { Self.denials.contains(message.folded($0)) }
    }

    /// Whether a quote is a question, a refusal or talk by the rules.
    private func isNoAnswer(_ quote: Range<Int>, _ field: Field) -> Bool {
        let reading = MessageReader.read(
            message.text(ofTokens: quote), context: ReadingContext(asked: [field], today: context.today))
        return reading.intents.contains { ![.yes, .correct, .finish].contains($0.intent) } && reading.candidates.isEmpty
    }

    private static let selves = WordSet(
        "i i'm im i've my we our me ich mein meine wir yo soy mi nuestro je j mon ma nous eu sou meu minha nos io sono mio mia"
    )
    private static let others = WordSet(
        """
        he she his her him they their wife husband friend colleague partner cofounder co-founder boss brother sister \
        mother father son daughter er seine ella su il elle sa son ele ela lui lei
        """)
    private static let denials = WordSet(
        """
        not no never isn't aren't wasn't don't didn't won't cannot can't nor without ex former formerly previously used \
        nicht kein keine nie ehemals fruher no nunca ex antes pas jamais ancien ancienne nao nunca non mai
        """)
}
