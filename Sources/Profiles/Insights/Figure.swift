/// A number with all that gives it its meaning: share, currency, order, what it counts.
struct Figure: Hashable {
    enum Unit: Hashable {
        case none
        case percent
        /// "3x", "threefold"
        case times
        /// A currency by its code or sign.
        case money(String)
    }

    /// Rounded to six significant digits; a scale ("2.4M", "2.4 million") is in it.
    var value: Double
    var unit: Unit
    var isOrdinal = false
    /// The word behind it that says what it counts, folded; nil where none does.
    var noun: String?

    /// Whether it looks like a year and nothing says that it is anything else.
    var isYear: Bool {
        unit == .none && noun == nil && !isOrdinal && value == value.rounded() && (1900...2099).contains(value)
    }

    /// The figures of a word, and where the words behind them end that give their scale and unit.
    static func figures(of words: [Phrase.Word], at index: Int) -> (figures: [Figure], end: Int)? {
        let numbers = GroundingNumber.numbers(of: words, at: index)
        guard !numbers.isEmpty else { return nil }
        let word = words[index]
        let core = word.core.lowercased()
        var place = word.isClosed ? words.count : index + 1
        var end = index + 1
        func next() -> String { place < words.count ? DateToken.fold(words[place].folded) : "" }
        func step() {
            guard place < words.count else { return }
            end = place + 1
            place = words[place].isClosed ? words.count : place + 1
        }
        let tail = String(core.reversed().prefix { $0.isLetter || "%+€$£¥×".contains($0) }.reversed())
        if scaleWords.contains(next()) { step() }
        if ["de", "di", "d'"].contains(next()), place > index + 1 { step() }
        var unit = Unit.none
        if tail.contains("%") || percents.contains(next()) {
            unit = .percent
            if !tail.contains("%") { step() }
        } else if ["per", "por", "pour"].contains(next()), place + 1 < words.count,
            ["cent", "cento", "ciento", "cien"].contains(words[place + 1].folded)
        {
            unit = .percent
            step()
            step()
        } else if tail == "x" || tail == "×" || times.contains(next()) {
            unit = .times
            if tail != "x", tail != "×" { step() }
        } else if let money = money(core, behind: next(), before: index > 0 ? words[index - 1].folded : "") {
            unit = .money(money)
            if codes[next()] != nil { step() }
        }
        let isOrdinal = ordinals.contains(tail)
        var noun: String?
        if unit == .none, !isOrdinal {
            if !tail.isEmpty, tail.allSatisfy(\.isLetter), GroundingNumber.scales[tail] == nil, tail.count < core.count
            {
                noun = DateToken.fold(tail)
            } else {
                noun = self.noun(words, place)
            }
        }
        let figures = numbers.map { Figure(value: $0.value, unit: unit, isOrdinal: isOrdinal, noun: noun) }
        return (figures, end)
    }

    /// The first word behind that says something, up to the next preposition.
    private static func noun(_ words: [Phrase.Word], _ start: Int) -> String? {
        var place = start
        while place < words.count, place < start + 3 {
            let word = words[place]
            guard word.core.first?.isLetter == true, let folded = GroundingVocabulary.words(of: word.core).last,
                !PlainWords.function.contains(folded), MonthNames.month(folded) == nil
            else { return nil }
            if !PlainWords.soft.contains(folded) { return folded }
            if word.isClosed { return nil }
            place += 1
        }
        return nil
    }

    private static func money(_ core: String, behind: String, before: String) -> String? {
        for (sign, code) in signs where core.hasPrefix(sign) || core.hasSuffix(sign) { return code }
        return codes[behind] ?? codes[before]
    }

    private static let scaleWords = Set(GroundingNumber.scales.keys.filter { $0.count > 2 || $0 == "bn" || $0 == "m" })
        .union(["millon", "milhoes", "milhao", "trillion", "тыс", "млн", "млрд", "миллионов", "миллиона"])
    private static let percents: Set<String> = [
        "percent", "%", "prozent", "pourcent", "percentage", "процентов", "процента",
    ]
    private static let times: Set<String> = [
        "x", "times", "fold", "mal", "fach", "veces", "fois", "vezes", "volte", "раз", "раза",
    ]
    private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "ere", "e", "eme", "º", "ª", "°"]
    /// Longer signs first: "R$" is no dollar.
    private static let signs: [(String, String)] = [
        ("us$", "usd"), ("r$", "brl"), ("c$", "cad"), ("a$", "aud"), ("usd", "usd"), ("eur", "eur"), ("gbp", "gbp"),
        ("chf", "chf"), ("$", "usd"), ("€", "eur"), ("£", "gbp"), ("¥", "jpy"), ("₹", "inr"), ("₽", "rub"),
    ]
    private static let codes: [String: String] = [
        "usd": "usd", "$": "usd", "dollar": "usd", "dollars": "usd", "dolares": "usd", "dollari": "usd",
        "eur": "eur", "€": "eur", "euro": "eur", "euros": "eur", "gbp": "gbp", "£": "gbp", "pound": "gbp",
        "pounds": "gbp", "chf": "chf", "francs": "chf", "franken": "chf", "reais": "brl", "r$": "brl", "yen": "jpy",
        "рублей": "rub", "руб": "rub", "us$": "usd", "rupees": "inr", "pesos": "peso",
    ]
}
