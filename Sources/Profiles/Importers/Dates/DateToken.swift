import Foundation

/// A number, a word or a sign of a line that may hold a date.
struct DateToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Decimal digits of any script; at most nine are counted.
        case number(Int, digits: Int)
        /// Letters, folded.
        case word(String)
        case sign(Unicode.Scalar)
    }

    var kind: Kind
    var range: Range<String.Index>
    /// Whether white space stands before it.
    var isSpaced: Bool

    /// A line longer than this (in tokens) is prose; its rest is not looked at.
    static let limit = 400

    /// Lower case without accents; marks that make letters of their own in other scripts stay.
    static func fold(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            // U+0300…U+036F: combining accents of Latin, Greek and Cyrillic.
            if (0x300...0x36F).contains(scalar.value) { continue }
            folded.append(scalar == "ı" ? "i" : scalar)
        }
        return String(folded)
    }

    static func tokens(of line: String) -> [DateToken] {
        var tokens: [DateToken] = []
        let scalars = line.unicodeScalars
        var index = scalars.startIndex
        var isSpaced = true
        while index < scalars.endIndex, tokens.count < limit {
            let scalar = scalars[index]
            if scalar.properties.isWhitespace || scalar.isInvisible {
                isSpaced = isSpaced || scalar.properties.isWhitespace
                index = scalars.index(after: index)
                continue
            }
            let start = index
            let kind: Kind
            if scalar.decimal != nil {
                kind = number(scalars, &index)
            } else if scalar.isWordPart {
                let followsDigit = if case .number = tokens.last?.kind { !isSpaced } else { false }
                kind = word(scalars, &index, isUnit: followsDigit || scalar.isDateUnit)
            } else {
                index = scalars.index(after: index)
                kind = .sign(scalar)
            }
            tokens.append(DateToken(kind: kind, range: start..<index, isSpaced: isSpaced))
            isSpaced = false
        }
        return tokens
    }

    private static func number(_ scalars: String.UnicodeScalarView, _ index: inout String.Index) -> Kind {
        var value = 0
        var digits = 0
        while index < scalars.endIndex, let digit = scalars[index].decimal {
            if digits < 9 { value = value * 10 + digit }
            digits += 1
            index = scalars.index(after: index)
        }
        return .number(value, digits: digits)
    }

    private static func word(
        _ scalars: String.UnicodeScalarView, _ index: inout String.Index, isUnit: Bool
    ) -> Kind {
        let start = index
        // "2020年1月至今" is a date and a word: the sign for year, month or day ends its token.
        if isUnit, scalars[index].isDateUnit {
            index = scalars.index(after: index)
            return .word(String(scalars[start..<index]))
        }
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar.isWordPart && !(scalar.isDateUnit && scalar.value < 0xAC00) || scalar.isInvisible {
                index = scalars.index(after: index)
            } else if scalar == ".", isThai(scalars, after: index) {
                index = scalars.index(after: index)
            } else {
                break
            }
        }
        if index == start { index = scalars.index(after: index) }
        return .word(fold(String(String.UnicodeScalarView(scalars[start..<index].filter { !$0.isInvisible }))))
    }

    /// Thai short forms hold dots ("ม.ค.").
    private static func isThai(_ scalars: String.UnicodeScalarView, after dot: String.Index) -> Bool {
        let next = scalars.index(after: dot)
        return next < scalars.endIndex && (0xE01...0xE3A).contains(scalars[next].value)
    }
}

extension Unicode.Scalar {
    /// The digit it is, in whatever script.
    fileprivate var decimal: Int? {
        if ("0"..."9").contains(self) { return Int(value - 48) }
        guard value > 0x7F, properties.numericType == .decimal, let number = properties.numericValue else { return nil }
        return Int(number)
    }

    fileprivate var isWordPart: Bool {
        if value < 0x80 { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
        if properties.isAlphabetic { return decimal == nil }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// Year, month and day of Chinese, Japanese and Korean.
    fileprivate var isDateUnit: Bool {
        switch self {
        case "年", "月", "日", "년", "월", "일": true
        default: false
        }
    }

    /// Zero-width and formatting characters, which copying leaves behind.
    fileprivate var isInvisible: Bool {
        properties.generalCategory == .format || value == 0xFE0F
    }
}
