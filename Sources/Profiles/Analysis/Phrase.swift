/// Words of a sentence with what they look like folded, for rules that go by words.
struct Phrase {
    struct Word {
        /// As it stands, with its punctuation.
        var raw: Substring
        /// Without punctuation around it.
        var core: Substring
        /// The core in lower case.
        var folded: String
        /// Whether a comma, full stop or the like follows it.
        var isClosed: Bool
    }

    let words: [Word]

    init(_ text: some StringProtocol) {
        words = Substring(text).split(whereSeparator: \.isWhitespace).prefix(4000).map { raw in
            var core = raw
            while let first = core.first, "(\"“«„'‘[".contains(first) { core.removeFirst() }
            while let last = core.last, ",.;:!?)\"”»'’]…".contains(last) { core.removeLast() }
            let isClosed = raw.endIndex > core.endIndex
            return Word(raw: raw, core: core, folded: core.lowercased().replacing("’", with: "'"), isClosed: isClosed)
        }
    }

    /// The text from one word to another, as it stands, without punctuation around it.
    func text(_ range: Range<Int>) -> String? {
        guard !range.isEmpty, words.indices.contains(range.lowerBound), words.indices.contains(range.upperBound - 1)
        else { return nil }
        let first = words[range.lowerBound].core
        let last = words[range.upperBound - 1].core
        guard first.startIndex < last.endIndex else { return nil }
        // Both are slices of one text.
        return String(words[range.lowerBound].raw.base[first.startIndex..<last.endIndex])
    }

    /// Where a run of folded words begins.
    func index(of run: [String], from start: Int = 0) -> Int? {
        guard !run.isEmpty, words.count >= run.count else { return nil }
        var index = start
        while index + run.count <= words.count {
            if run.indices.allSatisfy({ words[index + $0].folded == run[$0] }) { return index }
            index += 1
        }
        return nil
    }

    /// Whether any word begins with one of these stems.
    func hasStem(_ stems: Set<String>) -> Bool { words.contains { Self.matches($0.folded, stems) } }

    static func matches(_ word: String, _ stems: Set<String>) -> Bool {
        for length in 3...9 where word.count >= length {
            if stems.contains(String(word.prefix(length)) + (length < word.count ? "-" : "")) { return true }
        }
        return stems.contains(word)
    }
}
