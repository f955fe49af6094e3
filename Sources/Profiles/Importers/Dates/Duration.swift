/// A length of time as profiles print it beside an interval: "6 years 4 months", "1 yr 2 mos", "10 mos".
enum PrintedDuration {
    /// Whether a text says nothing but how long something lasted.
    static func isOne(_ text: String) -> Bool {
        let tokens = DateToken.tokens(of: text)
        guard (1...8).contains(tokens.count) else { return false }
        var hasNumber = false
        var hasUnit = false
        for token in tokens {
            switch token.kind {
            case .number(let value, let digits):
                guard digits <= 2, value < 80 else { return false }
                hasNumber = true
            case .word(let word):
                if units.contains(word) { hasUnit = true } else if !fillers.contains(word) { return false }
            case .sign(let sign):
                guard sign == "." || sign == "+" || sign == "," || sign == "(" || sign == ")" else { return false }
            }
        }
        return hasUnit && (hasNumber || tokens.contains { isLess($0) })
    }

    /// "less than a year", "weniger als ein Jahr"
    private static func isLess(_ token: DateToken) -> Bool {
        if case .word(let word) = token.kind { lessWords.contains(word) } else { false }
    }

    private static let lessWords: Set<String> = [
        "less", "weniger", "moins", "menos", "meno", "minder", "mindre", "mniej", "менее", "az",
    ]

    private static let fillers: Set<String> = [
        "than", "a", "an", "one", "als", "ein", "einem", "de", "d", "un", "uno", "e", "y", "et", "und", "and", "i", "и",
        "di", "um", "que", "do", "dan", "een", "en", "og", "och", "niz", "enn", "than", "less", "weniger", "moins",
        "menos", "meno", "minder", "mindre", "mniej", "менее", "az", "daha", "ett", "か", "ヶ", "ヵ", "カ", "ケ", "个", "個",
    ]

    private static let units: Set<String> = Set(
        """
        y yr yrs year years m mo mos month months w wk wks week weeks an ans annee annees mois jahr jahre jahren monat \
        monate monaten ano anos mes meses anno anni mese mesi jaar jaren maand maanden mnd ar manad manader man \
        maneder maned maneders rok lata lat mies miesiac miesiace miesiecy год года лет г мес месяц месяца месяцев yil ay sene рік \
        роки років місяць місяці місяців roku let roky mesic mesice mesicu ani luni luna ev honap vuosi vuotta v kk \
        kuukausi kuukautta ετος ετη χρονια μηνας μηνες tahun bulan taon buwan nam thang سنة سنوات شهر أشهر שנה שנים חודש \
        חודשים 年 个月 個月 か月 ヶ月 カ月 ケ月 月 년 개월 ปี เดือน
        """.split(separator: " ").map { DateToken.fold(String($0)) })
}
