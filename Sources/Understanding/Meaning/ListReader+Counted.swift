import InterviewCore

/// Items that are counted in words: "topic one is … topic two is …", "firstly …, secondly … and lastly …".
extension ListReader {
    func countedParts(_ tokens: Range<Int>) -> [Range<Int>] {
        guard tokens.contains(where: { Self.opening.contains(message.folded($0)) }) else { return [] }
        let words = Word.words(of: message, in: tokens)
        guard words.count > 3 else { return [] }
        var markers: [(start: Int, end: Int)] = []
        var index = 0
        while index < words.count {
            if let end = marker(words, index, number: markers.count + 1), end < words.count {
                markers.append((index, end))
                index = end
            } else {
                index += 1
            }
        }
        guard markers.count > 1, markers[0].start <= 6 else { return [] }
        return markers.indices.map { place in
            let start = message.opening(before: words[markers[place].end].token)
            var end = place + 1 < markers.count ? words[markers[place + 1].start].token : tokens.upperBound
            while end > start + 1, message.kind(end - 1) == .punctuation || Self.ands.contains(message.folded(end - 1))
            {
                end -= 1
            }
            return message.trimmed(start..<end)
        }
    }

    /// Where the words end that count the next item.
    private func marker(_ words: [Word], _ index: Int, number: Int) -> Int? {
        var next = index
        if Self.articles.contains(words[next]), next + 1 < words.count { next += 1 }
        if Self.counted.contains(words[next]), next + 1 < words.count, Self.number(words[next + 1].text) == number {
            return pastCopula(words, next + 2)
        }
        // "one is …, two is …"
        if Self.number(words[next].text) == number, next + 1 < words.count,
            Self.copulas.contains(words[next + 1]), next == index
        {
            return pastCopula(words, next + 1)
        }
        let isOrdinal =
            Self.ordinal(words[next].text) == number || number > 1 && Self.closing.contains(words[next])
        guard isOrdinal, opensPart(words, index) else { return nil }
        next += 1
        var isNamed = false
        while next < words.count, Self.counted.contains(words[next]) || Self.behindOrdinal.contains(words[next]) {
            isNamed = true
            next += 1
        }
        // "first aid" is no first item, "firstly" and "first one" are.
        let isSetApart = next < words.count && words[next].token > words[next - 1].token + 1
        guard isNamed || isSetApart || words[index].text.hasSuffix("ly") || number > 1 else { return nil }
        return pastCopula(words, next)
    }

    private func opensPart(_ words: [Word], _ index: Int) -> Bool {
        index == 0 || message.isClauseBreak(words[index].token - 1) || Self.before.contains(words[index - 1])
    }

    private func pastCopula(_ words: [Word], _ index: Int) -> Int {
        var index = index
        while index < words.count, Self.copulas.contains(words[index]) { index += 1 }
        return index
    }

    private static func number(_ word: String) -> Int? {
        cardinals.firstIndex(of: word).map { $0 + 1 } ?? Int(word).flatMap { (1...9).contains($0) ? $0 : nil }
    }

    private static func ordinal(_ word: String) -> Int? { ordinals.firstIndex { $0.contains(word) }.map { $0 + 1 } }

    private static let cardinals = ["one", "two", "three", "four", "five", "six", "seven"]
    private static let opening = WordSets.set("one 1 first firstly")
    private static let closing = WordSets.set("last lastly finally")
    private static let articles = WordSets.set("the my and then")
    private static let counted = WordSets.set(
        "topic number subject theme item point no skill thing idea area keyword expertise speciality specialty")
    private static let behindOrdinal = WordSets.set("of all up one off")
    private static let copulas = WordSets.set("is would be are will its probably theres")
    private static let before = WordSets.set("and then so is are")
}
