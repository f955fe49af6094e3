import Foundation

/// From one month or year to another, or until now, as a line of a profile tells it.
package struct PartialInterval: Sendable, Hashable {
    package var start: PartialDate
    /// Nil while going on.
    package var end: PartialDate?
    /// Whether the line says that it goes on ("Present", "heute", "since 2019", "2019 -").
    package var isPresent: Bool { end == nil }

    package init(start: PartialDate, end: PartialDate?) {
        self.start = start
        self.end = end
    }

    /// A line that is an interval: `May 2019 - January 2020 (9 months)`, `Oct 2025 - Present · 8 mos`,
    /// `seit 2019`. What follows in brackets or behind a middle dot is not looked at. Nil where anything else stands
    /// before or after, and for a single date.
    package init?(parsing line: some StringProtocol) {
        let text = String(line)
        let reader = IntervalReader(line: text)
        guard reader.dates.tokens.count < DateToken.limit else { return nil }
        let start = reader.dates.skippingOpeners(0)
        guard let (interval, end) = reader.interval(at: start), reader.isTail(from: end) else { return nil }
        self = interval
    }

    /// The same for a line that by its place must be one, in a language whose words are unknown: years are enough,
    /// and an end without digits is the present. A single date is its own end.
    package init?(lenient line: some StringProtocol) {
        if let interval = PartialInterval(parsing: line) {
            self = interval
            return
        }
        let text = String(line)
        guard let interval = IntervalReader(line: text).lenient() else { return nil }
        self = interval
    }

    /// The first interval inside a line, and where it stands, with its duration in brackets if one follows.
    package static func find(in line: String) -> (interval: PartialInterval, range: Range<String.Index>)? {
        let reader = IntervalReader(line: line)
        let tokens = reader.dates.tokens
        var index = 0
        while index < tokens.count {
            // A date is not begun inside a number like "v2.2019" or "12-2019-3".
            if let (interval, end) = reader.interval(at: index), end > index {
                return (interval, tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
            }
            index += 1
        }
        return nil
    }
}

/// Reads intervals out of a line's tokens.
struct IntervalReader {
    let dates: DateReader

    init(line: String) { dates = DateReader(tokens: DateToken.tokens(of: line)) }

    /// The interval that begins at a token, and the index behind it.
    func interval(at index: Int) -> (PartialInterval, Int)? {
        let opener = openingWords(index)
        guard let (start, next) = dates.date(at: opener) else { return yearless(opener) }
        let separator = separator(at: next)
        if let separator {
            if let (end, last) = dates.date(at: openingWords(separator)) {
                return (PartialInterval(start: start, end: end), last)
            }
            if let end = shortYear(separator, after: start) {
                return (PartialInterval(start: start, end: end), separator + 1)
            }
        }
        if let last = present(at: separator ?? next) { return (PartialInterval(start: start, end: nil), last) }
        // "seit 2019"; "2019 -" with nothing behind
        if opener > index || separator == dates.tokens.count {
            return (PartialInterval(start: start, end: nil), separator ?? next)
        }
        return nil
    }

    /// Whether what follows cannot belong to the interval: nothing, or a duration in brackets or behind a sign.
    func isTail(from index: Int) -> Bool {
        guard index < dates.tokens.count else { return true }
        guard case .sign(let sign) = dates.tokens[index].kind else { return false }
        return "(（·•|,・[)]".unicodeScalars.contains(sign) || dates.isOnlyPunctuation(from: index)
    }

    func lenient() -> PartialInterval? {
        var found: [PartialDate] = []
        var hasSeparator = false
        var index = 0
        while index < dates.tokens.count, found.count < 2 {
            if [.sign("("), .sign("（"), .sign("·")].contains(dates.kind(index)), !found.isEmpty { break }
            if let (date, next) = dates.date(at: index) {
                found.append(date)
                index = next
            } else {
                if separator(at: index) != nil, !found.isEmpty { hasSeparator = true }
                index += 1
            }
        }
        guard let start = found.first else { return nil }
        if found.count == 2 { return PartialInterval(start: start, end: found[1]) }
        return PartialInterval(start: start, end: hasSeparator ? nil : start)
    }

    /// "Jan – Mar 2020"
    private func yearless(_ index: Int) -> (PartialInterval, Int)? {
        guard let (month, next) = dates.month(at: index), let separator = separator(at: next),
            let (end, last) = dates.date(at: separator), let endMonth = end.month
        else { return nil }
        let start = PartialDate(year: month <= endMonth ? end.year : end.year - 1, month: month)
        return (PartialInterval(start: start, end: end), last)
    }

    /// "2019-21": the end's last two digits.
    private func shortYear(_ index: Int, after start: PartialDate) -> PartialDate? {
        guard start.month == nil, case .number(let short, digits: 2)? = dates.kind(index) else { return nil }
        let year = start.year / 100 * 100 + short
        return year > start.year ? PartialDate(year: year) : nil
    }

    /// The index behind a dash or a word that parts two dates, nil where none stands.
    private func separator(at index: Int) -> Int? {
        switch dates.kind(index) {
        case .sign(let sign)? where Self.dashes.contains(sign):
            let next = index + 1
            guard case .sign(let second)? = dates.kind(next), Self.dashes.contains(second) else { return next }
            return next + 1
        case .word(let word)? where Self.separators.contains(word): return index + 1
        default: return nil
        }
    }

    private func openingWords(_ index: Int) -> Int {
        dates.skip(index) {
            guard case .word(let word) = $0 else { return false }
            return Self.openers.contains(word)
        }
    }

    /// The index behind words that mean now.
    private func present(at index: Int) -> Int? {
        for length in stride(from: 4, through: 1, by: -1) {
            var words: [String] = []
            var next = index
            while words.count < length {
                if case .word(let word)? = dates.kind(next) {
                    words.append(word)
                } else if !words.isEmpty, [.sign("'"), .sign("’")].contains(dates.kind(next)) {
                    words.append("'")
                } else {
                    break
                }
                next += 1
            }
            if words.count == length, PresentWords.all.contains(words.joined(separator: " ")) { return next }
        }
        return nil
    }

    private static let dashes: Set<Unicode.Scalar> = [
        "-", "–", "—", "‒", "−", "‐", "‑", "―", "~", "〜", "～", "→", ">", "ー", "－", "/",
    ]
    private static let separators: Set<String> = [
        "to", "until", "till", "through", "thru", "bis", "a", "au", "al", "ate", "hasta", "fino", "tot", "til", "tills",
        "do", "по", "до", "until", "and", "et", "y", "jusqu", "kadar", "ila", "до", "から", "から", "至", "到", "부터", "まで",
        "den",
    ]
    private static let openers: Set<String> = [
        "from", "since", "seit", "depuis", "desde", "von", "vom", "ab", "dal", "dalla", "sinds", "van", "sedan",
        "siden",
        "fra", "fran", "od", "с", "з", "від", "des", "de", "du", "del", "from", "started",
    ]
}

/// Words for "now" at the end of an interval.
private enum PresentWords {
    /// Folded words, an apostrophe counting as one.
    static let all: Set<String> = Set(
        lines.split(separator: "|").map { line in
            line.split(separator: " ").map { DateToken.fold(String($0)) }.joined(separator: " ")
        })

    private static let lines = """
        present|the present|present day|current|currently|now|today|ongoing|to date|date|till date|present time|\
        heute|aktuell|jetzt|gegenwart|laufend|dato|aujourd ' hui|aujourdhui|ce jour|présent|à ce jour|actuel|\
        actuellement|en cours|maintenant|actualidad|la actualidad|actual|actualmente|presente|el presente|hoy|\
        el momento|la fecha|atual|atualmente|o momento|momento|atualidade|a atualidade|o presente|hoje|oggi|attuale|\
        attualmente|in corso|ad oggi|il presente|heden|nu|nuvarande|i dag|idag|pågående|nåværende|nå|nuværende|\
        dags dato|obecnie|teraz|chwili obecnej|dziś|настоящее время|наст|наст время|н в|сейчас|сегодня|теперь|\
        теперішній час|дотепер|зараз|сьогодні|günümüz|halen|hâlâ|devam ediyor|şu an|şimdi|bugün|současnost|dosud|\
        dnes|nyní|prezent|în prezent|jelenleg|jelen|napjainkig|nykyinen|nyt|nykyhetki|σήμερα|παρόν|τώρα|έως σήμερα|\
        sekarang|saat ini|kini|kasalukuyan|hiện tại|nay|bây giờ|الآن|الحالي|حتى الآن|الحاضر|اليوم|حاليا|היום|כיום|\
        הווה|עכשיו|现在|現在|至今|今|迄今|目前|今日|から現在|から現在まで|から今|\
        부터 현재|부터 현재까지|현재까지|현재|재직중|재직 중|ปัจจุบัน|वर्तमान|अब तक|súčasnosť|súčasnosti|\
        sadašnjost|danas|настояще|сега|šobrīd|šiuo metu|praegu|actualitat|present dag
        """
}
