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

    private static let yearUnits = set(
        """
        y yr yrs year years an ans annee annees jahr jahre jahren ano anos anno anni jaar jaren ar rok roku roky \
        lata lat \
        год года лет г рік роки років yil sene let ani ev vuosi vuotta v ετος ετη χρονια tahun taon nam سنة سنوات שנה \
        שנים 年 년 ปี
        """)
    private static let monthUnits = set(
        """
        m mo mos month months mois monat monate monaten mes meses mese mesi maand maanden mnd manad manader man \
        maneder \
        maned maneders mies miesiac miesiace miesiecy мес месяц месяца месяцев ay місяць місяці місяців mesic mesice \
        mesicu luni luna honap kk kuukausi kuukautta μηνας μηνες bulan buwan thang شهر أشهر חודש חודשים 月 월 개월 เดือน
        """)
    private static let weekUnits = set("w wk wks week weeks d day days")
    private static let units = yearUnits.union(monthUnits).union(weekUnits)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(separator: " ").map { DateToken.fold(String($0)) })
    }

    /// How many months a text that `isOne` tells; nil for none and for unknown units.
    static func months(_ text: String) -> Int? {
        guard isOne(text) else { return nil }
        var months = 0
        var number = 0
        for token in DateToken.tokens(of: text) {
            switch token.kind {
            case .number(let value, _): number = value
            case .word(let word):
                if yearUnits.contains(word) {
                    months += number * 12
                    number = 0
                } else if monthUnits.contains(word) {
                    months += number
                    number = 0
                }
            case .sign: break
            }
        }
        return months > 0 ? months : nil
    }
}
