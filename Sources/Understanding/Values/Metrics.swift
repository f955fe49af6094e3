/// The numbers that make a story measurable, as they were written.
package enum Metrics {
    /// "$1.5M", "45%", "from 11 to 6 percent", "900 minutes", in their order, each once. Years, dates, ordinals, ages,
    /// phone numbers and "3 years ago" are none.
    package static func find(in string: String) -> [String] {
        let text = MessageText(string)
        return find(in: text, tokens: text.tokens.indices)
    }

    static func find(in text: MessageText, tokens stretch: Range<Int>) -> [String] {
        var result: [String] = []
        var index = stretch.lowerBound
        while index < stretch.upperBound, result.count < 40 {
            guard let tokens = metric(text, at: index), tokens.upperBound <= stretch.upperBound else {
                index += 1
                continue
            }
            let found = text.text(ofTokens: tokens)
            if !result.contains(found) { result.append(found) }
            index = tokens.upperBound
        }
        return result
    }

    private static func metric(_ text: MessageText, at index: Int) -> Range<Int>? {
        // "from 11 to 6 percent", "11 to 6 percent", "30–40%"
        let start = text.folded(index) == "from" ? index + 1 : index
        if let first = quantity(text, at: start), links.contains(text.folded(first.end)),
            let second = quantity(text, at: first.end + 1), first.hasUnit || second.hasUnit
        {
            return index..<second.end
        }
        guard start == index, let found = quantity(text, at: index), found.hasUnit else { return nil }
        return index..<found.end
    }

    private struct Quantity {
        let end: Int
        let hasUnit: Bool
    }

    private static func quantity(_ text: MessageText, at index: Int) -> Quantity? {
        var position = index
        var hasUnit = false
        while position < index + 3, currencies.contains(text.folded(position)) || signs.contains(text.folded(position))
        {
            hasUnit = hasUnit || currencies.contains(text.folded(position))
            position += 1
        }
        guard position == index || text.kind(position) == .number,
            let number = NumberWords.match(in: text, at: position)
        else { return nil }
        if position == index, text.isGlued(index), text.kind(index - 1) == .word || text.folded(index - 1) == "/" {
            return nil
        }
        let isWord = text.kind(position) == .word
        position += number.count
        if text.folded(position) == "+", text.isGlued(position) { position += 1 }
        let isScaled = scales.contains(text.folded(position))
        if isScaled { position += 1 }
        if text.folded(position) == "+", text.isGlued(position) { position += 1 }
        if let unit = unit(text, position, number: number.value) {
            guard !isAge(text, unit.upperBound) else { return nil }
            // "one day", "two people": small numbers in words are how people talk.
            if isWord, number.value < 10, !isScaled, !ratios.contains(text.folded(position)) { return nil }
            return Quantity(end: unit.upperBound, hasUnit: true)
        }
        return Quantity(end: position, hasUnit: (hasUnit || isScaled) && !isPhone(text, position))
    }

    /// A sign or noun of what is counted.
    private static func unit(_ text: MessageText, _ index: Int, number: Int) -> Range<Int>? {
        let word = text.folded(index)
        if word == "%" || ratios.contains(word) {
            let isPoint = text.folded(index + 1) == "points" || text.folded(index + 1) == "point"
            return index..<index + (isPoint ? 2 : 1)
        }
        if currencies.contains(word) { return index..<index + 1 }
        guard text.kind(index) == .word, !text.isGlued(index), !stopWords.contains(word), !ordinals.contains(word),
            text.tokens[index].text.first?.isLowercase == true, word.count > 1 || word == "h"
        else { return nil }
        // "in 2019 we": a year counts nothing.
        if (1900...2099).contains(number), text.tokens[index - 1].text.count == 4, !units.contains(word) { return nil }
        return index..<index + 1
    }

    private static func isAge(_ text: MessageText, _ index: Int) -> Bool {
        ["ago", "old", "later", "earlier"].contains(text.folded(index))
    }

    private static func isPhone(_ text: MessageText, _ index: Int) -> Bool {
        text.folded(index) == "-" && text.kind(index + 1) == .number
    }

    private static let links = WordSet("to - into auf a hasta bis zu")
    private static let signs = WordSet("+ - ~ us r")
    private static let currencies = WordSet(
        "$ € £ ¥ ₹ usd eur gbp chf us$ dollars euros pounds euro dollar francs yen rupees bucks")
    private static let scales = WordSet(
        """
        k m b bn mn mm mio mrd million millions billion billions thousand thousands hundred lakh crore millionen milliarden
        millones milhoes milioni mil mille
        """)
    private static let ratios = WordSet("percent percentage x times fold prozent pourcent porcento pct pp bps percento")
    private static let ordinals = WordSet("st nd rd th")
    private static let units = WordSet(
        "users customers people views downloads subscribers followers listeners hours minutes patients students euros")
    private static let stopWords = WordSet(
        """
        and or of in on at to for from by with the a an i we they it is was were are be been that this then but so as if
        when who which my our their his her you not no than about after before und y et e o ou into out up down over under
        per each because while until since had have has did do can could would will
        """)
}
