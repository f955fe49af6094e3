import Foundation

extension PartialDate {
    /// A date as people and programs write it, in any of the languages of `MonthNames`: `2019`, `2019-05`, `05/2019`,
    /// `Jan 2020`, `01 Oct 2022`, `agosto de 2024`, `2022년 8월`, `Summer 2015` (a year). Nil where the text holds
    /// anything else, or two dates. A day is read and dropped. Of `03/04/2019`, where month and day cannot be told
    /// apart, only the year is taken.
    package init?(parsing text: some StringProtocol) {
        let tokens = DateToken.tokens(of: String(text))
        let reader = DateReader(tokens: tokens)
        let start = reader.skippingOpeners(0)
        guard tokens.count < DateToken.limit, let (date, next) = reader.date(at: start),
            reader.isOnlyPunctuation(from: next)
        else { return nil }
        self = date
    }

    /// Whether it is before the other; a year alone counts as its January.
    package static func precedes(_ left: PartialDate, _ right: PartialDate) -> Bool {
        (left.year, left.month ?? 1) < (right.year, right.month ?? 1)
    }
}

/// Reads dates out of a line's tokens; every step looks at a bounded number of tokens.
struct DateReader {
    let tokens: [DateToken]

    /// Years that a working life may touch.
    private static let years = 1900...2100
    /// The same years in the Thai calendar.
    private static let buddhistYears = 2443...2643

    /// The date that begins at a token, and the index behind it.
    func date(at index: Int) -> (PartialDate, Int)? {
        switch kind(index) {
        case .number: yearFirst(index) ?? numberFirst(index)
        case .word: wordFirst(index)
        default: nil
        }
    }

    /// A month's name without a year, and the index behind it ("Jan – Mar 2020").
    func month(at index: Int) -> (Int, Int)? {
        guard case .word(let word)? = kind(index), let month = MonthNames.month(word) else { return nil }
        return (month, skip(index + 1) { $0 == .sign(".") })
    }

    func kind(_ index: Int) -> DateToken.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

    func isSpaced(_ index: Int) -> Bool { tokens.indices.contains(index) ? tokens[index].isSpaced : true }

    func word(_ index: Int) -> String? { if case .word(let word)? = kind(index) { word } else { nil } }

    func skippingOpeners(_ index: Int) -> Int {
        skip(index) { [.sign("("), .sign("["), .sign("·"), .sign("•")].contains($0) }
    }

    func isOnlyPunctuation(from index: Int) -> Bool {
        guard index < tokens.count else { return true }
        return tokens[index...].allSatisfy {
            [.sign("."), .sign(","), .sign(")"), .sign("]"), .sign(";")].contains($0.kind)
        }
    }

    // MARK: Year first

    private func year(_ index: Int) -> Int? {
        guard case .number(let value, digits: 4)? = kind(index) else { return nil }
        if Self.years.contains(value) { return value }
        return Self.buddhistYears.contains(value) ? value - 543 : nil
    }

    private func yearFirst(_ index: Int) -> (PartialDate, Int)? {
        guard let year = year(index) else { return nil }
        let next = index + 1
        if let unit = word(next), ["年", "년"].contains(unit) {
            return asian(year, next + 1)
        }
        if case .sign(let sign)? = kind(next), "-/.".unicodeScalars.contains(sign), !isSpaced(next),
            !isSpaced(next + 1),
            case .number(let month, let digits)? = kind(next + 1), digits <= 2, (1...12).contains(month)
        {
            var end = next + 2
            if kind(end) == .sign(sign), !isSpaced(end), day(end + 1) != nil { end += 2 }
            return (PartialDate(year: year, month: month), end)
        }
        if let (month, end) = monthAfterYear(next) { return (PartialDate(year: year, month: month), end) }
        return (PartialDate(year: year), yearSuffix(next))
    }

    /// Behind "2022年": "8月", "8月15日".
    private func asian(_ year: Int, _ index: Int) -> (PartialDate, Int) {
        guard case .number(let month, _)? = kind(index), (1...12).contains(month),
            let unit = word(index + 1), ["月", "월"].contains(unit)
        else { return (PartialDate(year: year), index) }
        var end = index + 2
        if day(end) != nil, let unit = word(end + 1), ["日", "일"].contains(unit) { end += 2 }
        return (PartialDate(year: year, month: month), end)
    }

    /// A month's name behind the year: "2020. január", "2022 m. rugpjūčio"; not "2014 Dezember 2016".
    private func monthAfterYear(_ index: Int) -> (Int, Int)? {
        let start = skip(index) { [.sign("."), .sign(","), .word("m")].contains($0) }
        guard let (month, next) = month(at: start), year(next) == nil, year(skipFillers(next)) == nil else {
            return nil
        }
        if let day = day(next), day > 0, year(next + 1) == nil { return (month, skip(next + 1) { $0 == .sign(".") }) }
        return (month, next)
    }

    /// "г.", "года", "р." of Russian and Ukrainian.
    private func yearSuffix(_ index: Int) -> Int {
        guard let word = word(index), ["г", "гг", "года", "год", "р", "року"].contains(word) else { return index }
        return skip(index + 1) { $0 == .sign(".") }
    }

    // MARK: Number first

    private func day(_ index: Int) -> Int? {
        guard case .number(let value, let digits)? = kind(index), digits <= 2, (1...31).contains(value) else {
            return nil
        }
        return value
    }

    private func numberFirst(_ index: Int) -> (PartialDate, Int)? {
        guard let first = day(index) else { return nil }
        if case .sign(let sign)? = kind(index + 1), "-/.".unicodeScalars.contains(sign) {
            if let date = numeric(first, sign, index + 2) { return date }
        }
        // "01 Oct 2022", "1st of October 2022", "01-Oct-2022", "1. Oktober 2022"
        let next = skip(index + 1) {
            [
                .sign("."), .sign("-"), .sign("º"), .word("st"), .word("nd"), .word("rd"), .word("th"), .word("er"),
                .word("º"),
            ].contains($0)
        }
        guard let (month, end) = month(at: skipFillers(next)) else { return nil }
        let behind = skip(skipFillers(end)) { $0 == .sign("-") }
        guard let year = year(behind) else { return nil }
        return (PartialDate(year: year, month: month), yearSuffix(behind + 1))
    }

    /// Behind "8/": "2004", or "15/2004" with either first.
    private func numeric(_ first: Int, _ sign: Unicode.Scalar, _ index: Int) -> (PartialDate, Int)? {
        if let year = year(index), (1...12).contains(first), sign == "/" || !isSpaced(index) {
            return (PartialDate(year: year, month: first), yearSuffix(index + 1))
        }
        guard let second = day(index), kind(index + 1) == .sign(sign), let year = year(index + 2) else { return nil }
        // With dots and hyphens the day comes first everywhere; with slashes that depends on the country.
        let month: Int? =
            switch (first, second) {
            case (13..., 1...12): second
            case (1...12, 13...): first
            case (1...12, 1...12): sign != "/" || first == second ? second : nil
            default: nil
            }
        return (PartialDate(year: year, month: month), yearSuffix(index + 3))
    }

    // MARK: Word first

    private func wordFirst(_ index: Int) -> (PartialDate, Int)? {
        if let (month, end) = month(at: index) ?? numberedMonth(index) { return wordFirst(month, end) }
        guard let end = partOfYear(index), let year = year(skipFillers(end)) else { return nil }
        return (PartialDate(year: year), yearSuffix(skipFillers(end) + 1))
    }

    private func wordFirst(_ month: Int, _ end: Int) -> (PartialDate, Int)? {
        let next = skip(skipFillers(end)) { [.sign(","), .sign("/"), .sign("-"), .sign("’"), .sign("'")].contains($0) }
        if let year = year(next) { return (PartialDate(year: year, month: month), yearSuffix(next + 1)) }
        // "Oct '19"
        if [.sign("’"), .sign("'")].contains(kind(next - 1)), case .number(let short, digits: 2)? = kind(next) {
            return (PartialDate(year: short < 60 ? 2000 + short : 1900 + short, month: month), next + 1)
        }
        // "October 1st, 2022"
        guard day(next) != nil else { return nil }
        let behind = skip(next + 1) {
            [.sign(","), .sign("."), .word("st"), .word("nd"), .word("rd"), .word("th"), .word("de")].contains($0)
        }
        guard let year = year(behind) else { return nil }
        return (PartialDate(year: year, month: month), behind + 1)
    }

    /// Vietnamese numbers its months: "tháng 8 năm 2020", "thg 8 2020".
    private func numberedMonth(_ index: Int) -> (Int, Int)? {
        guard let word = word(index), ["thang", "thg"].contains(word) else { return nil }
        let next = skip(index + 1) { $0 == .sign(".") }
        guard case .number(let month, _)? = kind(next), (1...12).contains(month) else { return nil }
        return (month, next + 1)
    }

    /// "Summer", "Q3": a part of a year that is no month.
    private func partOfYear(_ index: Int) -> Int? {
        guard let word = word(index) else { return nil }
        if ["q", "h", "t"].contains(word), case .number(1...4, _)? = kind(index + 1), !isSpaced(index + 1) {
            return index + 2
        }
        return Self.seasons.contains(word) ? index + 1 : nil
    }

    private static let seasons: Set<String> = [
        "spring", "summer", "autumn", "fall", "winter", "fruhjahr", "fruhling", "sommer", "herbst", "printemps", "ete",
        "automne", "hiver", "primavera", "verano", "otono", "invierno", "estate", "autunno", "inverno", "verao",
        "outono", "mid", "early", "late", "anfang", "mitte", "ende", "debut", "fin",
    ]

    // MARK: Small words

    private static let fillers: Set<String> = [
        "de", "del", "of", "d", "nam", "den", "the", "di", "do", "da", "w", "г", "i",
    ]

    private func skipFillers(_ index: Int) -> Int {
        skip(index) {
            switch $0 {
            case .word(let word): Self.fillers.contains(word)
            case .sign(let sign): sign == "." || sign == ","
            case .number: false
            }
        }
    }

    /// The first index from here, three at most ahead, that is not to be skipped.
    func skip(_ index: Int, while isSkipped: (DateToken.Kind) -> Bool) -> Int {
        var next = index
        while next < index + 3, let kind = kind(next), isSkipped(kind) { next += 1 }
        return next
    }
}
