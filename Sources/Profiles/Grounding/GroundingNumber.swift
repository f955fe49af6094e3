import Foundation

/// A number whatever its notation: "2.4M", "2,400,000" and "2.4 million" are one.
struct GroundingNumber: Hashable {
    /// Rounded to six significant digits.
    var value: Double
    var isPercent: Bool

    /// The numbers that a word holds ("2015–2019" holds two), with the scale or per cent that the next word gives.
    static func numbers(of words: [Phrase.Word], at index: Int) -> [GroundingNumber] {
        let word = words[index]
        let next = index + 1 < words.count && !word.isClosed ? words[index + 1].folded : ""
        if let spelled = spelled[word.folded] {
            return [GroundingNumber(value: spelled * (scales[next] ?? 1), isPercent: percents.contains(next))]
        }
        guard let digit = word.core.firstIndex(where: \.isNumber),
            word.core[..<digit].allSatisfy({ !$0.isLetter }) || currencies.contains(word.core[..<digit].lowercased())
        else { return [] }
        var found: [GroundingNumber] = []
        let parts = word.core.split { "-–—/".contains($0) }
        for (position, part) in parts.enumerated() {
            let digits = part.drop { !$0.isNumber }.prefix { $0.isNumber || ".,'’".contains($0) }
            guard let value = value(of: digits) else { continue }
            let tail = part[digits.endIndex...].lowercased().filter { $0.isLetter || $0 == "%" }
            let isLast = position == parts.count - 1
            let scale = scales[tail] ?? (isLast && tail.isEmpty ? scales[next] : nil) ?? 1
            let isPercent = tail.hasPrefix("%") || isLast && percents.contains(next)
            found.append(GroundingNumber(value: rounded(value * scale), isPercent: isPercent))
        }
        return found
    }

    private static func value(of text: Substring) -> Double? {
        var digits = text.replacing("’", with: "'")
        while let last = digits.last, !last.isNumber { digits.removeLast() }
        let separators = digits.filter { !$0.isNumber }
        var plain = digits.filter(\.isNumber)
        guard !plain.isEmpty, plain.count <= 15 else { return nil }
        if let last = separators.last, let place = digits.lastIndex(of: last) {
            let behind = digits[digits.index(after: place)...].count
            let isRepeated = separators.filter { $0 == last }.count > 1
            let isMixed = Set(separators).count > 1
            let isThousands = isRepeated || last == "'" || !isMixed && behind == 3 && !digits.hasPrefix("0")
            if !isThousands { plain.insert(".", at: plain.index(plain.endIndex, offsetBy: -behind)) }
        }
        return Double(plain.compactMap { $0 == "." ? "." : $0.wholeNumberValue.map(String.init) }.joined())
    }

    private static func rounded(_ value: Double) -> Double {
        guard value > 0, value.isFinite else { return 0 }
        let scale = pow(10, (log10(value)).rounded(.down) - 5)
        return (value / scale).rounded() * scale
    }

    static let percents: Set<String> = ["percent", "%", "prozent", "pourcent", "pour", "por", "per", "percentage"]
    private static let currencies: Set<String> = ["us$", "usd", "eur", "r$", "chf", "gbp", "c$", "a$"]
    static let scales: [String: Double] = [
        "k": 1e3, "thousand": 1e3, "tausend": 1e3, "mille": 1e3, "mil": 1e3, "hundred": 100, "m": 1e6, "mm": 1e6,
        "mn": 1e6, "mio": 1e6, "million": 1e6, "millions": 1e6, "millionen": 1e6, "millones": 1e6, "millón": 1e6,
        "milhões": 1e6, "milioni": 1e6, "b": 1e9, "bn": 1e9, "mrd": 1e9, "billion": 1e9, "billions": 1e9,
        "milliarden": 1e9, "milliards": 1e9, "miliardi": 1e9, "dozen": 12,
    ]
    private static let spelled: [String: Double] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11,
        "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
        "zehn": 10,
        "zwölf": 12, "zwanzig": 20, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10, "vingt": 20, "dos": 2,
        "tres": 3, "cuatro": 4, "cinco": 5, "diez": 10, "veinte": 20,
    ]
}
