import InterviewCore

/// A message as the models of revision see it: its tokens, with a unit of its own for every line break.
package struct MessageUnits: Sendable {
    enum Sign: UInt8, Sendable { case none, clause, sentence }

    /// The token of a unit, nil for a line break.
    let tokens: [Int?]
    /// What the models know a unit by: its folded word, or its kind where the word itself says nothing.
    let words: [UInt32]
    /// How it is written: capitals, digits, signs.
    let shapes: [UInt32]
    /// Whether it sets clauses or sentences apart.
    let signs: [Sign]
    /// The first four, last three and last four bytes of longer words, 0 elsewhere.
    let endings: [(first: UInt32, last: UInt32, longer: UInt32)]
    /// Which sentence a unit stands in, and where each sentence lies.
    let sentence: [Int]
    let sentences: [Range<Int>]

    package init(_ message: MessageText) {
        var tokens: [Int?] = []
        var line = 0
        for (index, token) in message.tokens.enumerated() {
            while line + 1 < message.lines.count, token.range.lowerBound >= message.lines[line].upperBound {
                line += 1
                if index > 0, tokens.last != .some(nil) { tokens.append(nil) }
            }
            tokens.append(index)
        }
        self.tokens = tokens
        words = tokens.map { MessageUnits.word($0.map { message.tokens[$0] }) }
        shapes = tokens.map { MessageUnits.shape($0.map { message.tokens[$0] }) }
        signs = tokens.map { MessageUnits.sign($0.map { message.tokens[$0] }) }
        endings = tokens.map { MessageUnits.endings($0.map { message.tokens[$0] }) }
        var sentences: [Range<Int>] = []
        var start = 0
        for index in tokens.indices where signs[index] == .sentence {
            guard index + 1 == tokens.count || signs[index + 1] != .sentence else { continue }
            sentences.append(start..<(index + 1))
            start = index + 1
        }
        if start < tokens.count { sentences.append(start..<tokens.count) }
        self.sentences = sentences
        sentence = sentences.enumerated().flatMap { index, range in range.map { _ in index } }
    }

    package var count: Int { tokens.count }

    /// The units that hold any part of a UTF-16 range of the message, nil if none does.
    package func units(in range: Range<Int>, of message: MessageText) -> Range<Int>? {
        let held = tokens.indices.filter { index in
            tokens[index].map { message.tokens[$0].range.overlaps(range) } ?? false
        }
        guard let first = held.first, let last = held.last else { return nil }
        return first..<(last + 1)
    }

    /// The tokens of a range of units, without the line breaks at its ends; nil if it holds none.
    func tokens(of units: Range<Int>) -> Range<Int>? {
        let held = units.compactMap { tokens[$0] }
        guard let first = held.first, let last = held.last else { return nil }
        return first..<(last + 1)
    }

    // MARK: What a unit is known by

    private static func word(_ token: Token?) -> UInt32 {
        guard let token else { return FeatureHash.of("\n") }
        return switch token.kind {
        case .number: FeatureHash.of("0")
        case .email, .link, .handle: FeatureHash.of("@")
        case .emoji: FeatureHash.of("☺")
        case .word, .punctuation, .symbol: FeatureHash.of(token.folded)
        }
    }

    private static func shape(_ token: Token?) -> UInt32 {
        guard let token else { return 1 }
        switch token.kind {
        case .number: return token.text.utf8.count < 3 ? 2 : 3
        case .email, .link, .handle: return 4
        case .emoji: return 5
        case .word:
            guard token.isCapital else { return 6 }
            return token.text.count > 1 && token.text == token.text.uppercased() ? 7 : 8
        case .punctuation, .symbol: return FeatureHash.of(token.folded)
        }
    }

    private static func sign(_ token: Token?) -> Sign {
        guard let token else { return .sentence }
        guard token.kind != .word, token.kind != .number else { return .none }
        return switch token.folded {
        case ".", "!", "?", "…", "...", "?!": .sentence
        case ",", ";", ":", "-", "–", "—", "(", ")": .clause
        default: .none
        }
    }

    private static func endings(_ token: Token?) -> (first: UInt32, last: UInt32, longer: UInt32) {
        guard let token, token.kind == .word, token.folded.utf8.count > 3 else { return (0, 0, 0) }
        let bytes = token.folded.utf8
        return (
            FeatureHash.of(bytes.prefix(4)), FeatureHash.of(bytes.suffix(3)), FeatureHash.of(bytes.suffix(4))
        )
    }
}
