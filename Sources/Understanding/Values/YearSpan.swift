import InterviewCore

/// A stretch of time in a message, in whole years.
struct YearSpan {
    enum Shape {
        /// "12 years", "a decade"
        case duration
        /// "since 2009"
        case since
        /// A number alone; only an answer to the very question.
        case bare
        /// "20-year": an adjective
        case adjective
    }

    let years: Int
    let tokens: Range<Int>
    let shape: Shape

    /// Whether a span may begin at a token, by a single look.
    static func mayBegin(_ text: MessageText, at index: Int) -> Bool {
        switch text.kind(index) {
        case .number: return true
        case .word:
            guard let word = text.words[index] else { return false }
            // "vent'anni", "twenty-five"
            return openings.contains(word) || text.folded(index).utf8.contains { $0 == 0x27 || $0 == 0x2D }
        default: return false
        }
    }

    private static let openings =
        sinceWords + starts + articles + decadeWords + WordSet("quarter")
        + WordSet(words: NumberWords.words + collectives.keys)

    /// The span that begins at a token.
    static func match(_ text: MessageText, at index: Int, today: CalendarDate) -> YearSpan? {
        since(text, index, today) ?? onwards(text, index, today) ?? decades(text, index) ?? oneYear(text, index)
            ?? elided(text, index) ?? numbered(text, index)
    }

    private static let pointing = WordSet("that this the which another any each every")

    // MARK: Shapes

    private static func since(_ text: MessageText, _ index: Int, _ today: CalendarDate) -> YearSpan? {
        let word = text.folded(index)
        let start = starts.contains(word) ? startYear(text, index) : nil
        guard sinceWords.contains(word) || start != nil else { return nil }
        var position = start ?? index + 1
        var month: Int?
        while position < (start ?? index + 1) + 6 {
            if let number = months[text.folded(position)] {
                month = number
            } else if text.kind(position) == .number, let year = year(text, position, today) {
                // "the 2000s" names no year.
                if text.isGlued(position + 1), text.kind(position + 1) == .word { return nil }
                let isDue = month.map { $0 <= today.month } ?? true
                let years = today.year - year - (isDue ? 0 : 1)
                return YearSpan(years: max(0, years), tokens: index..<position + 1, shape: .since)
            } else if !fillers.contains(text.folded(position)) {
                return nil
            }
            position += 1
        }
        return nil
    }

    /// Behind the "in" of "joined in 2019" and "joined Acme Labs in 2019".
    private static func startYear(_ text: MessageText, _ index: Int) -> Int? {
        if text.kind(index + 1) == .number { return index + 1 }
        for place in index + 1..<index + 5 {
            if inWords.contains(text.folded(place)) { return place + 1 }
            guard text.kind(place) == .word, text.tokens[place].isCapital else { return nil }
        }
        return nil
    }

    private static func year(_ text: MessageText, _ index: Int, _ today: CalendarDate) -> Int? {
        let digits = text.tokens[index].text
        guard let value = Int(digits) else { return nil }
        if digits.count == 4, value >= 1940, value <= today.year { return value }
        guard digits.count == 2, text.isGlued(index), text.folded(index - 1) == "'" else { return nil }
        let year = value + 2000 <= today.year ? value + 2000 : value + 1900
        return year >= 1940 ? year : nil
    }

    /// "a decade", "two and a half decades", "a quarter of a century"
    private static func decades(_ text: MessageText, _ index: Int) -> YearSpan? {
        let word = text.folded(index)
        if word == "quarter" {
            for (place, length) in [(index + 1, 2), (index + 3, 4)] where text.folded(place) == "century" {
                return YearSpan(years: 25, tokens: index..<index + length, shape: .duration)
            }
            return nil
        }
        var position = index
        var count = 1
        if let number = NumberWords.match(in: text, at: index), number.value <= 7 {
            count = number.value
            position += number.count
        } else if articles.contains(word) {
            position += 1
        }
        let half = isHalf(text, position) ? 3 : 0
        position += half
        guard decadeWords.contains(text.folded(position)) else { return nil }
        position += 1
        let tail = isHalf(text, position) ? 3 : 0
        return YearSpan(
            years: count * 10 + (half + tail > 0 ? 5 : 0), tokens: index..<position + tail, shape: .duration)
    }

    private static func numbered(_ text: MessageText, _ index: Int) -> YearSpan? {
        guard let number = NumberWords.match(in: text, at: index) else { return nil }
        // "let's leave that one"
        if text.folded(index) == "one", pointing.contains(text.folded(index - 1)), number.count == 1,
            !text.folded(index + 1).hasPrefix("year")
        {
            return nil
        }
        var position = index + number.count
        position += about(text, position)
        if text.folded(position) == "+" || plusWords.contains(text.folded(position)) { position += 1 }
        if rangeWords.contains(text.folded(position)), let upper = NumberWords.match(in: text, at: position + 1) {
            position += 1 + upper.count
            if text.folded(position) == "+" { position += 1 }
        }
        if isHalf(text, position) { position += 3 }
        let isHyphened = text.folded(position) == "-" && text.isGlued(position)
        let unitAt = position + (isHyphened ? 1 : 0)
        let unit = text.folded(unitAt)
        let isShort = unit == "y" && text.isGlued(unitAt) && text.kind(index) == .number
        if yearWords.contains(unit) || isShort {
            guard number.value <= 80 else { return nil }
            let goesOn = text.kind(unitAt + 1) == .word && !behindYears.contains(text.folded(unitAt + 1))
            let isAdjective = isHyphened || (unit == "year" && number.value != 1 && goesOn)
            return YearSpan(
                years: number.value, tokens: index..<unitAt + 1, shape: isAdjective ? .adjective : .duration)
        }
        if unit.hasPrefix("year-") || unit.hasPrefix("years-") { return nil }
        if monthWords.contains(unit), number.value <= 900 {
            return YearSpan(years: number.value / 12, tokens: index..<unitAt + 1, shape: .duration)
        }
        guard number.value <= 70 else { return nil }
        return YearSpan(years: number.value, tokens: index..<position, shape: .bare)
    }

    /// The "ish" of "20ish" and "20-ish", the "or so" of "20 or so": how many tokens they take.
    private static func about(_ text: MessageText, _ index: Int) -> Int {
        if text.folded(index) == "ish" || text.folded(index) == "-ish" { return 1 }
        if text.folded(index) == "-", text.folded(index + 1) == "ish" { return 2 }
        return text.matches(["or", "so"], at: index) ? 2 : 0
    }

    /// "2010 onwards", "2010 to present", "2010 – now"
    private static func onwards(_ text: MessageText, _ index: Int, _ today: CalendarDate) -> YearSpan? {
        guard text.kind(index) == .number, let year = year(text, index, today) else { return nil }
        var end = index + 1
        if openEnds.contains(text.folded(end)) {
            end += 1
        } else {
            guard links.contains(text.folded(end)) else { return nil }
            end += ["the", "this"].contains(text.folded(end + 1)) ? 2 : 1
            guard presents.contains(text.folded(end)) else { return nil }
            end += 1
        }
        return YearSpan(years: max(0, today.year - year), tokens: index..<end, shape: .since)
    }

    private static let openEnds = WordSet("onward onwards")
    private static let links = WordSet("- to till until bis a ate fino")
    private static let presents = WordSet(
        "present now today date day heute jetzt hoy actualidad oggi hoje aujourd'hui ce")

    /// "a year", "un anno e mezzo"
    private static func oneYear(_ text: MessageText, _ index: Int) -> YearSpan? {
        guard articles.contains(text.folded(index)),
            ["year", "ano", "an", "jahr", "anno"].contains(text.folded(index + 1))
        else { return nil }
        return YearSpan(years: 1, tokens: index..<index + 2, shape: .duration)
    }

    /// "and a half", "y medio"
    private static func isHalf(_ text: MessageText, _ index: Int) -> Bool {
        text.matches(["and", "a", "half"], at: index)
    }

    private static let sinceWords = WordSet("since desde depuis seit dal dall' from")
    private static let starts = WordSet("started began start begann empece commence comecei iniziato entered joined")
    private static let inWords = WordSet("in en im around back")
    private static let fillers = WordSet(
        "about around approximately roughly early late mid the year - of ' , de in back at least circa ca about i left leaving finished finishing graduated graduating graduation school uni university college we my"
    )
    private static let decadeWords = WordSet(
        "decade decades decada decadas decennie decennies jahrzehnt jahrzehnte jahrzehnten decennio decenni")
    private static let articles = WordSet("a an one una un une ein eine einem einen uma")
    /// What follows "22 year" where it stands for years.
    private static let behindYears = WordSet("now and in at of with total experience already i as but so by")
    private static let yearWords = WordSet(
        "years year yrs yr years' year's anos ano annees annee ans an jahre jahren jahr anni anno anitos aninhos annetti jahrchen yers yeras yeas"
    )
    private static let monthWords = WordSet("months month monate monaten meses mois mesi")
    private static let plusWords = WordSet("plus odd something")
    private static let rangeWords = WordSet("- to bis a or and o ou oder and/or")
    private static let months: [String: Int] = {
        var result: [String: Int] = [:]
        let names = "january february march april may june july august september october november december"
        for (index, name) in names.split(separator: " ").enumerated() {
            result[String(name)] = index + 1
            result[String(name.prefix(3))] = index + 1
        }
        return result
    }()
}
