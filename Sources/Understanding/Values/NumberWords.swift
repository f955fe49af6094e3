/// Numbers as figures or words, in English and the basics of Spanish, French, German, Portuguese and Italian.
package enum NumberWords {
    /// A number in a message: its value and how many tokens it takes.
    package struct Match: Sendable, Hashable {
        package let value: Int
        package let count: Int
    }

    /// The whole number that begins at a token; fractions are cut off. Nil where none begins or it is absurdly large.
    package static func match(in text: MessageText, at index: Int) -> Match? {
        guard text.tokens.indices.contains(index) else { return nil }
        switch text.tokens[index].kind {
        case .number: return figure(text.tokens[index].text).map { Match(value: $0, count: 1) }
        case .word: return words(text, index)
        default: return nil
        }
    }

    /// The value of digits with separators: "1,500" is 1500, "2.5" is 2, "1.500" is 1500.
    static func figure(_ text: String) -> Int? {
        var groups = [Substring]()
        for group in text.split(whereSeparator: { !$0.isNumber }) { groups.append(group) }
        guard let first = groups.first else { return nil }
        let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3
        let digits = (isGrouped ? groups.joined() : String(first)).compactMap(\.wholeNumberValue)
        guard digits.count <= 15 else { return nil }
        return digits.reduce(0) { $0 * 10 + $1 }
    }

    /// The value of a single word: "twenty-five", "dreißig", "quince".
    static func value(ofWord word: String) -> Int? {
        if let value = table[WordKey(word)] { return value }
        guard word.utf8.contains(0x2D) else { return nil }
        // "fifteen-ish"
        if word.hasSuffix("-ish") { return value(ofWord: String(word.dropLast(4))) }
        let parts = word.split(separator: "-")
        guard parts.count == 2, let tens = table[WordKey(parts[0])], let unit = table[WordKey(parts[1])],
            tens >= 20, tens % 10 == 0, unit < 20
        else { return nil }
        return tens + unit
    }

    private static func words(_ text: MessageText, _ index: Int) -> Match? {
        let word = text.folded(index)
        if word == "a" || word == "an" {
            let next = text.folded(index + 1)
            return next == "hundred" ? Match(value: 100, count: 2) : next == "dozen" ? Match(value: 12, count: 2) : nil
        }
        guard var value = value(ofWord: word) else { return nil }
        var count = 1
        if text.folded(index + count) == "hundred", value < 10 {
            value *= 100
            count += 1
        }
        // "twenty five", "treinta y cinco", "vinte e cinco"
        let joins = ["y", "e", "et"].contains(text.folded(index + count)) ? 1 : 0
        if value >= 20, value % 10 == 0, let unit = table[WordKey(text.folded(index + count + joins))],
            (1...9).contains(unit)
        {
            value += unit
            count += joins + 1
        }
        return Match(value: value, count: count)
    }

    private static let table = WordTable(numbers.map { (word: $0.key, value: $0.value) }) { first, _ in first }

    /// All words for numbers, folded.
    static var words: [String] { Array(numbers.keys) }

    private static let numbers: [String: Int] = {
        var table: [String: Int] = [:]
        for line in lists {
            for (value, words) in line.split(separator: " ").enumerated() {
                for word in words.split(separator: "/") where word != "-" { table[String(word)] = value }
            }
        }
        for line in tens {
            for (place, words) in line.split(separator: " ").enumerated() {
                for word in words.split(separator: "/") where word != "-" { table[String(word)] = (place + 2) * 10 }
            }
        }
        let units = ["ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"]
        for (place, ten) in tens[1].split(separator: " ").enumerated() {
            for (unit, word) in units.enumerated() {
                for form in ten.split(separator: "/") { table[word + "und" + form] = (place + 2) * 10 + unit + 1 }
            }
        }
        let spanish = ["un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
        let italian = ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
        for unit in 0..<9 {
            table["veinti" + spanish[unit]] = 21 + unit
            table["vent" + (unit == 0 || unit == 7 ? "" : "i") + italian[unit]] = 21 + unit
            table["trent" + (unit == 0 || unit == 7 ? "" : "a") + italian[unit]] = 31 + unit
        }
        for word in ["hundred", "cien", "hundert", "cent", "cem", "cento"] { table[word] = 100 }
        table["dozen"] = 12
        table["docena"] = 12
        table["douzaine"] = 12
        return table
    }()

    /// 0, 1, 2, … of each language, folded.
    private static let lists = [
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
        eighteen nineteen
        """,
        "cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve",
        "- - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
        "null - zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
        "- - dois/duas tres quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
        "- - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    ]
    /// 20, 30, … of each language, folded.
    private static let tens = [
        "twenty thirty forty/fourty fifty sixty seventy eighty ninety",
        "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
        "vinte trinta quarenta cinquenta/cinquoenta sessenta - oitenta",
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    ]
}
