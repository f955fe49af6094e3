/// What a character is. Most characters of most messages are ASCII, for which Unicode's tables need not be asked.
extension Unicode.Scalar {
    var isAlphabetic: Bool {
        isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
    }
    var isSpace: Bool { isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }
    var isDecimal: Bool {
        isASCII ? (0x30...0x39).contains(value) : properties.generalCategory == .decimalNumber
    }
    var isNumeric: Bool { isASCII ? (0x30...0x39).contains(value) : properties.numericType != nil }
    var isCapital: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }
    /// A combining mark.
    var isMark: Bool {
        guard value >= 0x300 else { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }
}
