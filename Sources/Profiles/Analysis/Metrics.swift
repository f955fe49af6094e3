/// The numbers of a sentence that measure something, as they are written.
enum Metrics {
    struct Found {
        /// "from 11 to 6 percent", "$2.4M", "1,500 immunizations"
        var texts: [String] = []
        /// Whether one is a share, an amount of money, a multiple or a large number.
        var isStrong = false
        /// Whether one tells of a change from one number to another.
        var isRange = false
    }

    static func find(in sentence: String) -> Found {
        let phrase = Phrase(sentence)
        var found = Found()
        var index = 0
        while index < phrase.words.count, found.texts.count < 6 {
            if let end = range(phrase, index) {
                if let text = phrase.text(index..<end) { found.texts.append(text) }
                found.isStrong = true
                found.isRange = true
                index = end
                continue
            }
            if let end = share(phrase, index), let text = phrase.text(index..<end) {
                found.texts.append(text)
                found.isStrong = true
                index = end
                continue
            }
            guard let number = number(phrase, index) else {
                index += 1
                continue
            }
            found.isStrong = found.isStrong || number.isStrong
            if let text = phrase.text(index..<number.end) { found.texts.append(text) }
            index = max(number.end, index + 1)
        }
        return found
    }

    /// The end of "from 11 to 6 percent" that begins here. From one year to another is no measure.
    private static func range(_ phrase: Phrase, _ index: Int) -> Int? {
        guard openers.contains(phrase.words[index].folded), phrase.words.indices.contains(index + 3),
            index == 0 || !["varying", "ranging", "anywhere", "aged", "ages"].contains(phrase.words[index - 1].folded)
        else { return nil }
        let first = phrase.words[index + 1].core
        guard first.contains(where: \.isNumber), !isYear(first) else { return nil }
        // "from 3 days to 2 hours", "from 17 a year to one"
        let middle = phrase.words.indices.dropFirst(index + 2).prefix(4).first { place in
            separators.contains(phrase.words[place].folded)
                && phrase.words.indices.contains(place + 1)
                && (phrase.words[place + 1].core.first?.isLetter != true
                    || few.contains(phrase.words[place + 1].folded))
        }
        guard let middle, phrase.words.indices.contains(middle + 1), !isYear(phrase.words[middle + 1].core),
            !phrase.words[(index + 1)..<middle].contains(where: \.isClosed)
        else { return nil }
        if few.contains(phrase.words[middle + 1].folded) { return middle + 2 }
        return number(phrase, middle + 1, isRange: true)?.end
    }

    /// The end of "27 of 30 pupils" that begins here.
    private static func share(_ phrase: Phrase, _ index: Int) -> Int? {
        let words = phrase.words
        guard isCount(words[index]), !words[index].isClosed, words.indices.contains(index + 2) else { return nil }
        let isLong = words[index + 1].folded == "out" && words[index + 2].folded == "of"
        let whole = isLong ? index + 3 : index + 2
        guard isLong || shares.contains(words[index + 1].folded), words.indices.contains(whole), isCount(words[whole]),
            let part = Int(words[index].core), let all = Int(words[whole].core), part <= all, all > 1
        else { return nil }
        let next = words[whole].isClosed ? nil : words.dropFirst(whole + 1).first
        return noun(phrase, whole + 1, next)
    }

    private static func isCount(_ word: Phrase.Word) -> Bool {
        (1...5).contains(word.core.count) && word.core.allSatisfy { $0.isASCII && $0.isNumber } && !isYear(word.core)
    }

    private static func isYear(_ text: Substring) -> Bool {
        text.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20")) && text.allSatisfy(\.isNumber)
    }

    private static func number(_ phrase: Phrase, _ index: Int, isRange: Bool = false) -> (end: Int, isStrong: Bool)? {
        guard phrase.words.indices.contains(index) else { return nil }
        let word = phrase.words[index]
        let core = word.core
        guard core.count <= 24, let digit = core.firstIndex(where: \.isNumber) else { return nil }
        let head = core[..<digit]
        // "100 %" says no more than "all".
        guard !core.hasPrefix("100%"),
            head.allSatisfy({ "$€£¥₹~≈+<>#-".contains($0) || $0 == "R" || $0 == "U" || $0 == "S" }),
            !head.contains("#")
        else { return nil }
        let digits = core[digit...].prefix { $0.isNumber || $0 == "." || $0 == "," || $0 == "'" }
        let tail = core[digits.endIndex...].lowercased()
        guard digits.last?.isNumber == true else { return nil }
        let hasNext = phrase.words.indices.contains(index + 1) && !word.isClosed
        let next =
            hasNext && phrase.words[index + 1].raw.first == phrase.words[index + 1].core.first
            ? phrase.words[index + 1] : nil
        if head.contains(where: { "$€£¥₹".contains($0) }) || ["%", "€", "%+", "+%", "$"].contains(tail) {
            let isScaled = next.map { scales.contains($0.folded) } == true
            return (isScaled ? index + 2 : index + 1, true)
        }
        if suffixes.contains(tail) { return (noun(phrase, index + 1, next), true) }
        guard tail.isEmpty || tail == "+" else { return nil }
        if let next, percents.contains(next.folded) || currencies.contains(next.folded) { return (index + 2, true) }
        if let next, scales.contains(next.folded) {
            return (noun(phrase, index + 2, next.isClosed ? nil : phrase.words.dropFirst(index + 2).first), true)
        }
        if isRange { return (noun(phrase, index + 1, next), false) }
        return count(phrase, index, digits, tail, next)
    }

    /// A bare number counts something if a plain word follows it; years and names of things ("Fortune 500") do not.
    private static func count(
        _ phrase: Phrase, _ index: Int, _ digits: Substring, _ tail: String, _ next: Phrase.Word?
    ) -> (end: Int, isStrong: Bool)? {
        guard !(tail.isEmpty && isYear(digits)), digits != "1" else { return nil }
        if index > 0, tail.isEmpty, phrase.words[index - 1].core.first?.isUppercase == true, index > 1 { return nil }
        guard let next, let letter = next.core.first, letter.isLetter, !letter.isUppercase || tail == "+",
            !stops.contains(next.folded), next.folded.count > 2
        else { return nil }
        guard
            ![
                "years", "year", "yrs", "jahre", "jahren", "ans", "años", "anos", "anni", "days", "hours", "months",
                "weeks", "monate", "monaten", "mois", "meses", "mesi",
            ].contains(
                next.folded)
        else { return nil }
        return (noun(phrase, index + 1, next), digits.contains(",") || digits.count > 3)
    }

    /// The end of a number with what it counts: up to the first plural among three words, else one word.
    private static func noun(_ phrase: Phrase, _ index: Int, _ next: Phrase.Word?) -> Int {
        guard let next, next.core.first?.isLetter == true, !stops.contains(next.folded) else { return index }
        var end = index
        while phrase.words.indices.contains(end), end < index + 3 {
            let word = phrase.words[end]
            guard word.raw.first?.isLetter == true, !stops.contains(word.folded) else { break }
            end += 1
            if word.folded.hasSuffix("s") { return end }
            if word.isClosed { break }
        }
        return index + 1
    }

    private static let openers: Set<String> = ["from", "von", "de", "da", "desde", "dal", "between"]
    private static let separators: Set<String> = ["to", "auf", "bis", "à", "a", "para", "al", "hasta", "and"]
    /// Numbers in words that a fall ends at.
    private static let few: Set<String> = [
        "one", "none", "zero", "nothing", "two", "three", "eins", "einen", "eine", "null", "keine", "keinen", "zwei",
        "drei", "un", "une", "aucun", "aucune", "zéro", "deux", "trois", "uno", "una", "ninguno", "ninguna", "cero",
        "dos", "tres", "nenhum", "nenhuma", "um", "uma", "dois", "três", "nessuno", "nessuna", "due", "tre",
    ]
    private static let shares: Set<String> = ["of", "von", "sur", "de", "su", "em"]
    private static let suffixes: Set<String> = [
        "k", "k+", "m", "m+", "mm", "bn", "b", "b+", "x", "×", "tb", "tb+", "pb", "gb", "mn", "mio", "k€", "m€", "mw",
    ]
    private static let percents: Set<String> = [
        "percent", "per", "prozent", "pourcent", "pour", "por", "%", "percentage", "cento",
    ]
    private static let currencies: Set<String> = [
        "dollars", "euros", "euro", "usd", "eur", "gbp", "chf", "pounds", "€", "reais", "pesos", "francs",
    ]
    private static let scales: Set<String> = [
        "million", "millions", "billion", "billions", "thousand", "mio", "mrd", "millionen", "milliarden", "tausend",
        "milliards", "mille", "millón", "millones", "mil", "milhões", "milhão", "milioni", "miliardi", "trillion",
    ]
    static let stops: Set<String> = [
        "and", "or", "while", "through", "by", "in", "of", "for", "with", "to", "from", "on", "at", "per", "as", "than",
        "within", "across", "over", "during", "since", "that", "which", "who", "the", "a", "an", "is", "was", "were",
        "und", "oder", "durch", "mit", "in", "im", "von", "auf", "für", "bei", "bis", "et", "ou", "par", "en", "de",
        "du", "des", "dans", "pour", "avec", "sur", "y", "o", "por", "con", "del", "e", "em", "do", "da", "com", "para",
        "di", "per", "nel", "after", "before", "via", "using", "into", "under", "ahead", "yoy", "less", "more", "above",
        "improving", "without", "but", "so", "if", "its", "their", "our", "my",
    ]
}
