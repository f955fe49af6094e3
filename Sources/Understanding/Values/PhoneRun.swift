/// A run of digits with the signs that people put between them in a phone number.
struct PhoneRun {
    let tokens: Range<Int>
    /// All its digits as ASCII, without a trunk zero in brackets and without an extension.
    private(set) var digits = ""
    /// How many digits each group has.
    private(set) var groups: [Int] = []
    private let hasPlus: Bool
    private let parts: [String]

    /// Nil where no run begins at a token.
    init?(_ text: MessageText, at index: Int) {
        let opening = text.folded(index)
        let isPlus = ["+", "\u{FF0B}"].contains(opening) && !(text.isGlued(index) && text.kind(index - 1) == .word)
        guard
            text.kind(index) == .number || isPlus || (opening == "(" && text.kind(index + 1) == .number)
                || (opening == "(" && text.folded(index + 1) == "+")
        else { return nil }
        hasPlus = isPlus || (opening == "(" && text.folded(index + 1) == "+")
        var parts: [String] = []
        var end = index
        var position = index
        while position < text.tokens.count, position < index + 40 {
            let token = text.tokens[position]
            if position > index, token.range.lowerBound - text.tokens[position - 1].range.upperBound > 2 { break }
            if token.kind == .number {
                if token.text.contains(",") { break }
                parts += token.text.split(whereSeparator: { !$0.isNumber }).map(PhoneRun.ascii)
                end = position + 1
            } else if !PhoneRun.separators.contains(token.folded) || (token.folded == "+" && position > index + 1) {
                break
            }
            position += 1
        }
        guard !parts.isEmpty else { return nil }
        // "+44 (0)20 …": the zero is for calls from inside the country.
        if hasPlus, parts.count > 1, let zero = parts.firstIndex(of: "0") { parts.remove(at: zero) }
        self.parts = parts
        digits = parts.joined()
        groups = parts.map(\.count)
        tokens = index..<end
    }

    /// The digits behind the plus, or behind a prefix that stands for it; nil where no country is given.
    var international: String? {
        if hasPlus { return digits }
        if digits.hasPrefix("00"), digits.count >= 11, !digits.hasPrefix("000") { return String(digits.dropFirst(2)) }
        if parts.first == "011", digits.count >= 12 { return String(digits.dropFirst(3)) }
        return nil
    }

    /// Years, spans of years, and days of the calendar.
    var isDate: Bool {
        guard !hasPlus else { return false }
        let isYear = { (part: String) in part.count == 4 && (part.hasPrefix("19") || part.hasPrefix("20")) }
        if parts.count <= 2, parts.allSatisfy(isYear) { return true }
        guard parts.count == 3, let first = parts.first, let last = parts.last else { return false }
        let short = { (part: String) in part.count <= 2 }
        return (isYear(first) && short(parts[1]) && short(last)) || (short(first) && short(parts[1]) && isYear(last))
    }

    /// Money before it, a unit or letters behind it.
    func isMeasure(in text: MessageText) -> Bool {
        let before = text.folded(tokens.lowerBound - 1)
        if ["$", "€", "£", "¥", "₹", "usd", "eur", "#", "v"].contains(before) { return true }
        if text.isGlued(tokens.lowerBound), text.kind(tokens.lowerBound - 1) == .word { return true }
        let end = tokens.upperBound
        let next = text.folded(end)
        if text.isGlued(end), text.kind(end) == .word, next != "x", !next.hasPrefix("ext") {
            return !(next.first == "x" && next.dropFirst().allSatisfy(\.isNumber))
        }
        return PhoneRun.units.contains(next)
    }

    private static func ascii(_ part: Substring) -> String {
        part.compactMap { $0.wholeNumberValue.map(String.init) }.joined()
    }

    private static let separators = WordSet("+ - . / ( ) · \u{FF0B} –")
    private static let units = WordSet(
        """
        % percent dollars euros pounds followers subscribers users views people downloads listeners streams customers
        readers members employees copies million billion thousand years € $ £
        """)
}
