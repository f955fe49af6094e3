import InterviewCore

/// A guest's message, taken apart once and in linear time; everything in `Understanding` reads this.
///
/// All offsets are UTF-16 code units into the message as it was sent, as evidence wants them.
package struct MessageText: Sendable {
    /// How many Unicode scalars of a message are read; the rest is left alone.
    package static let limit = 10_000

    /// The message, as far as it is read.
    package let original: String
    package let tokens: [Token]
    /// The lines without their breaks; empty ones too.
    package let lines: [Range<Int>]
    /// The sentences, trimmed, in order. A line break ends a sentence.
    package let sentences: [Range<Int>]
    /// The tokens as phrases see them, nil for signs.
    let words: [Word?]
    /// Whether a token sets clauses apart.
    private(set) var breaks: [Bool] = []
    /// The e-mail addresses, folded.
    let emails: [String]
    private let bytes: [UInt8]
    /// Where in `bytes` every UTF-16 unit begins, and the end; empty where all is ASCII and they are the same.
    private let places: [Int32]

    let effort: Effort?
    let glosses = KnownGlosses()

    package init(_ text: String, effort: Effort? = nil) {
        let read = text.unicodeScalars.prefix(MessageText.limit)
        let scalars = Array(read)
        original = String(Substring(read))
        self.effort = effort
        bytes = Array(original.utf8)
        places = bytes.count == scalars.count ? [] : MessageText.places(scalars)
        var tokenizer = Tokenizer(scalars, effort: effort)
        tokenizer.run()
        let tokens = tokenizer.tokens
        self.tokens = tokens
        lines = tokenizer.lines
        sentences = Sentences.split(tokens: tokens, lines: lines)
        emails = Array(tokens.lazy.filter { $0.kind == .email }.map(\.folded).prefix(8))
        words = tokens.indices.map { Word(tokens[$0], at: $0) }
        breaks = tokens.indices.map { separatesClauses($0) }
    }

    private static func places(_ scalars: [Unicode.Scalar]) -> [Int32] {
        var places: [Int32] = []
        places.reserveCapacity(scalars.count + 8)
        var place: Int32 = 0
        for scalar in scalars {
            // The second half of a surrogate pair is never a beginning.
            for _ in 0..<UTF16.width(scalar) { places.append(place) }
            place += Int32(UTF8.width(scalar))
        }
        places.append(place)
        return places
    }

    /// The number of UTF-16 units read.
    package var count: Int { places.isEmpty ? bytes.count : places.count - 1 }
    package var isBlank: Bool { tokens.isEmpty }
    package var wholeRange: Range<Int> { 0..<count }

    /// The exact substring at UTF-16 offsets; offsets outside are clamped, halved surrogate pairs made whole.
    package func text(in range: Range<Int>) -> String {
        let range = sound(range)
        effort?.add(range.count)
        return String(decoding: bytes[place(range.lowerBound)..<place(range.upperBound)], as: UTF8.self)
    }

    /// The quote of UTF-16 offsets.
    package func quote(_ range: Range<Int>) -> Quote {
        let range = sound(range)
        return Quote(text: text(in: range), start: range.lowerBound, end: range.upperBound)
    }

    /// The quote of the whole message, without the white space around it.
    package var wholeQuote: Quote { quote(range(ofTokens: tokens.indices)) }

    // MARK: Tokens

    /// The UTF-16 range from the first to the last token of a range of token indices.
    package func range(ofTokens indices: Range<Int>) -> Range<Int> {
        let indices = indices.clamped(to: tokens.indices)
        guard let first = indices.first, let last = indices.last else { return 0..<0 }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }

    package func text(ofTokens indices: Range<Int>) -> String { text(in: range(ofTokens: indices)) }
    package func quote(ofTokens indices: Range<Int>) -> Quote { quote(range(ofTokens: indices)) }

    /// The indices of the tokens that lie wholly inside a UTF-16 range.
    package func tokenIndices(in range: Range<Int>) -> Range<Int> {
        let first = firstToken { $0.range.lowerBound >= range.lowerBound }
        let end = firstToken { $0.range.upperBound > range.upperBound }
        return first..<max(first, end)
    }

    /// The folded text of a token, or "" outside the message: makes looking around easy.
    package func folded(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].folded : "" }

    package func kind(_ index: Int) -> Token.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

    /// Whether no white space stands before a token.
    package func isGlued(_ index: Int) -> Bool {
        tokens.indices.contains(index) && index > 0
            && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
    }

    /// Whether the folded tokens from `index` on are exactly `words`.
    package func matches(_ words: [String], at index: Int) -> Bool {
        guard index >= 0, words.count <= tokens.count - index else { return false }
        return words.indices.allSatisfy { tokens[index + $0].folded == words[$0] }
    }

    /// The index of the first token, inside `indices`, from which the folded tokens are `words`.
    package func firstMatch(of words: [String], in indices: Range<Int>? = nil) -> Int? {
        (indices ?? tokens.indices).clamped(to: tokens.indices).first { matches(words, at: $0) }
    }

    /// Whether a token only counts its line, as the 2 in "1 hives", "2 swarms".
    func isLineNumber(_ index: Int) -> Bool {
        guard let value = opensLine(index), kind(index + 1) == .word, !isGlued(index + 1) else { return false }
        if value > 1 {
            let before = index > 0 ? lineStart(of: index - 1) : index
            return before < index && opensLine(before) == value - 1 && isLineNumber(before)
        }
        let next = tokenIndices(in: line(at: tokens[index].range.lowerBound)).upperBound
        return opensLine(next) == 2 && kind(next + 1) == .word && !isGlued(next + 1)
    }

    /// The small number at the beginning of a line.
    private func opensLine(_ index: Int) -> Int? {
        guard kind(index) == .number, let value = Int(folded(index)), (1...20).contains(value),
            lineStart(of: index) == index
        else { return nil }
        return value
    }

    private func lineStart(of index: Int) -> Int {
        tokenIndices(in: line(at: tokens[index].range.lowerBound)).lowerBound
    }

    // MARK: Sentences and lines

    /// The sentence, as a UTF-16 range, in which an offset lies; the whole message if in none.
    package func sentence(at offset: Int) -> Range<Int> { MessageText.span(of: offset, in: sentences) ?? wholeRange }
    package func line(at offset: Int) -> Range<Int> { MessageText.span(of: offset, in: lines) ?? wholeRange }

    private static func span(of offset: Int, in spans: [Range<Int>]) -> Range<Int>? {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].lowerBound <= offset ? spans[low] : nil
    }

    private func firstToken(where test: (Token) -> Bool) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if test(tokens[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func place(_ offset: Int) -> Int { places.isEmpty ? offset : Int(places[offset]) }

    private func sound(_ range: Range<Int>) -> Range<Int> {
        var start = min(max(0, range.lowerBound), count)
        var end = min(max(start, range.upperBound), count)
        if isInsidePair(start) { start -= 1 }
        if end > start, isInsidePair(end) { end += 1 }
        return start..<end
    }

    private func isInsidePair(_ offset: Int) -> Bool {
        !places.isEmpty && offset > 0 && offset < count && places[offset] == places[offset - 1]
    }
}
