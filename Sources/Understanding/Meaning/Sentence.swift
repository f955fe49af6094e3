import InterviewCore

/// A sentence of the message on its way through the reader.
struct Sentence: Sendable {
    /// Token indices.
    let tokens: Range<Int>
    /// Which of the lines that hold anything it stands in, from 0.
    let line: Int
    let words: [Word]
    /// Whether it closes with a question mark.
    let asks: Bool
    /// Where its content begins, after a greeting, a "yes," or a "well,".
    var content: Range<Int> { didSet { if content != oldValue { choose() } } }
    /// The words of its content.
    private(set) var said: [Word]
    /// Whether it says nothing to store: an intent, smalltalk, a command that has been carried out.
    var isSpent = false

    init(_ message: MessageText, tokens: Range<Int>, line: Int) {
        self.tokens = tokens
        self.line = line
        words = Word.words(of: message, in: tokens)
        content = tokens
        said = words
        let closing = message.tokens[tokens].reversed().first { $0.kind != .emoji && $0.text != "\"" && $0.text != ")" }
        asks =
            closing.map { ["?", "？", "؟", "?!", "¿"].contains($0.text) } ?? false
            || message.tokens[tokens].suffix(3).contains { $0.text == "?" }
    }

    private mutating func choose() { said = words.filter { content.contains($0.token) } }

    /// Titles whose stop ends no sentence.
    private static let abbreviated: Set<String> = [
        "rev", "hon", "sir", "capt", "lt", "col", "fr", "sen", "gov", "mons",
    ]

    static func all(of message: MessageText) -> [Sentence] {
        var result: [Sentence] = []
        var line = -1
        var lineEnd = -1
        var number: Range<Int>?
        for range in message.sentences {
            var tokens = message.tokenIndices(in: range)
            guard !tokens.isEmpty else { continue }
            // "1." is the number of what follows.
            let isNumber =
                tokens.count == 2 && message.kind(tokens.lowerBound) == .number
                || tokens.count == 2 && abbreviated.contains(message.folded(tokens.lowerBound))
                    && message.folded(tokens.lowerBound + 1) == "."
            if isNumber, message.line(at: range.lowerBound).upperBound > range.upperBound {
                number = tokens
                continue
            }
            // "… 2. Children online 3. Consent": the number belongs to what follows.
            let endsInNumber =
                tokens.count > (number == nil ? 3 : 2) && message.folded(tokens.upperBound - 1) == "."
                && message.kind(tokens.upperBound - 2) == .number
                && (message.kind(number?.lowerBound ?? tokens.lowerBound) == .number
                    || message.folded(tokens.upperBound - 3) == ":" || number != nil)
            if endsInNumber, message.line(at: range.lowerBound).upperBound > range.upperBound {
                number = (number?.lowerBound ?? tokens.lowerBound)..<tokens.upperBound
                continue
            }
            if let start = number?.lowerBound { tokens = start..<tokens.upperBound }
            number = nil
            if range.lowerBound > lineEnd {
                line += 1
                lineEnd = message.line(at: range.lowerBound).upperBound
            }
            for part in parts(of: tokens, in: message) { result.append(Sentence(message, tokens: part, line: line)) }
        }
        return result
    }

    /// "… before the doctor btw insta is @luca": another matter, set apart by nothing but the word for it.
    private static func parts(of tokens: Range<Int>, in message: MessageText) -> [Range<Int>] {
        if tokens.count > 6, let cut = BracketAsides.start(of: tokens, in: message) {
            return [tokens.lowerBound..<cut, cut..<tokens.upperBound]
        }
        guard tokens.count > 6,
            let cut = tokens.dropFirst(3).first(where: { message.folded($0) == "btw" }), cut < tokens.upperBound - 2
        else { return [tokens] }
        return [tokens.lowerBound..<cut, cut..<tokens.upperBound]
    }
}

extension MessageText {
    /// The token ranges between separators, empty ones left out.
    func pieces(of tokens: Range<Int>, at isSeparator: (Int) -> Bool) -> [Range<Int>] {
        effort?.add(tokens.count)
        var result: [Range<Int>] = []
        var start = tokens.lowerBound
        for index in tokens where isSeparator(index) {
            if start < index { result.append(start..<index) }
            start = index + 1
        }
        if start < tokens.upperBound { result.append(start..<tokens.upperBound) }
        return result
    }

    /// Where a value begins whose first word is at a token: with the quote, bracket or currency glued before it.
    func opening(before index: Int) -> Int {
        var index = index
        while isGlued(index), ["\"", "'", "(", "[", "$", "€", "£", "#"].contains(folded(index - 1)) { index -= 1 }
        return index
    }

    /// The clauses of a sentence: what commas, semicolons, spaced dashes and brackets set apart.
    func clauses(of tokens: Range<Int>) -> [Range<Int>] {
        pieces(of: tokens) { isClauseBreak($0) }
    }

    func isClauseBreak(_ index: Int) -> Bool { breaks.indices.contains(index) && breaks[index] }

    /// What `isClauseBreak` tells of every token, found out once.
    func separatesClauses(_ index: Int) -> Bool {
        guard kind(index) != .word, kind(index) != .number else { return false }
        return switch folded(index) {
        case ",", ";", "(", ")", "、", "，", "；", "—", "|", "•", "·", "،", "!", "?", "…", "...": !isInner(index)
        case ".": !isInner(index) && !isAbbreviation(index)
        case "-", ":": !isInner(index)
        case "/": !isGlued(index)
        default: kind(index) == .emoji
        }
    }

    /// Whether a sign stands between two glued tokens, as in "9:30" or "and/or".
    private func isInner(_ index: Int) -> Bool { isGlued(index) && isGlued(index + 1) && folded(index) != "," }

    /// The stop of "Dr.", "St." or an initial.
    private func isAbbreviation(_ index: Int) -> Bool {
        guard isGlued(index), kind(index - 1) == .word else { return false }
        let before = folded(index - 1)
        return before.count == 1 && tokens[index - 1].text != "I" || Self.abbreviations.contains(before)
    }

    private static let abbreviations = WordSets.set(
        "dr prof mr mrs ms st sr jr sra dra rev hon inc ltd co corp vs no mme mlle capt lt fr")

    /// Without punctuation at both ends; emoji stay unless `emoji` says otherwise. Brackets and quotes that are
    /// closed inside stay as well.
    func trimmed(_ tokens: Range<Int>, emoji: Bool = false) -> Range<Int> {
        var range = tokens.clamped(to: self.tokens.indices)
        let before = range.count
        defer { effort?.add(before - range.count) }
        // A row of signs at an end is looked at a few times with what they enclose, then simply cut.
        var looks = 0
        while let first = range.first, isEdge(first, emoji: emoji), looks > 8 || !opensInside(first, range) {
            range = range.dropFirst().startIndex..<range.upperBound
            looks += 1
        }
        looks = 0
        while let last = range.last, isEdge(last, emoji: emoji), looks > 8 || !closesInside(last, range) {
            range = range.lowerBound..<last
            looks += 1
        }
        return range
    }

    private func isEdge(_ index: Int, emoji: Bool) -> Bool {
        switch kind(index) {
        case .punctuation: true
        case .emoji: emoji
        case .symbol: ["*", "|", "•", ">", "→", "=", "~", "`", "^"].contains(folded(index))
        default: false
        }
    }

    private func opensInside(_ index: Int, _ range: Range<Int>) -> Bool {
        let closer = ["(": ")", "[": "]", "\"": "\"", "'": "'"][folded(index)]
        guard let closer else { return false }
        return range.dropFirst().contains { folded($0) == closer }
            && !(range.last.map { folded($0) == closer } ?? false)
    }

    private func closesInside(_ index: Int, _ range: Range<Int>) -> Bool {
        let folded = folded(index)
        if folded == "." { return isInitialStop(index) }
        if folded == "!" || folded == "?" { return false }
        let opener = [")": "(", "]": "[", "\"": "\"", "'": "'"][folded]
        guard let opener else { return false }
        return range.dropLast().contains { self.folded($0) == opener } && self.folded(range.lowerBound) != opener
    }

    /// "Jr." and "Inc." keep their stop.
    private func isInitialStop(_ index: Int) -> Bool {
        isGlued(index) && ["jr", "sr", "inc", "ltd", "co", "corp", "st"].contains(folded(index - 1))
    }
}
