/// Cuts a message into tokens and lines in one pass.
struct Tokenizer {
    private(set) var tokens: [Token] = []
    private(set) var lines: [Range<Int>] = []
    private let scalars: [Unicode.Scalar]
    /// The UTF-16 offset of every scalar, and the end.
    private let offsets: [Int]
    private let effort: Effort?
    private var position = 0

    init(_ scalars: [Unicode.Scalar], effort: Effort? = nil) {
        self.scalars = scalars
        self.effort = effort
        var offsets: [Int] = []
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offsets.append(offset)
            offset += UTF16.width(scalar)
        }
        offsets.append(offset)
        self.offsets = offsets
    }

    mutating func run() {
        var lineStart = 0
        var addresses = AddressScanner(scalars, effort: effort)
        while position < scalars.count {
            let scalar = scalars[position]
            if Tokenizer.isLineBreak(scalar) {
                lines.append(offsets[lineStart]..<offsets[position])
                let isPair = scalar == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
                position += isPair ? 2 : 1
                lineStart = position
            } else if scalar.isSpace || Folding.isInvisible(scalar) || scalar.value < 0x20 {
                position += 1
            } else if let (end, kind) = addresses.address(at: position) {
                add(kind, to: end)
            } else {
                plainToken(scalar)
            }
        }
        lines.append(offsets[lineStart]..<offsets[scalars.count])
    }

    static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private mutating func plainToken(_ scalar: Unicode.Scalar) {
        if isDigit(scalar) {
            add(.number, to: endOfNumber())
        } else if isEmoji(at: position) {
            add(.emoji, to: endOfEmoji())
        } else if scalar.isAlphabetic || scalar.isNumeric {
            add(.word, to: endOfWord())
        } else {
            let isSymbol =
                switch scalar.properties.generalCategory {
                case .currencySymbol, .mathSymbol, .otherSymbol, .modifierSymbol: true
                default: scalar == "%" || scalar == "#" || scalar == "&" || scalar == "*"
                }
            var end = position + 1
            while end < scalars.count, scalars[end].isMark { end += 1 }
            add(isSymbol ? .symbol : .punctuation, to: end)
        }
    }

    private mutating func add(_ kind: Token.Kind, to end: Int) {
        let (text, folded) = texts(position..<end)
        tokens.append(
            Token(
                text: text, folded: folded, range: offsets[position]..<offsets[end], kind: kind,
                isCapital: scalars[position].isCapital,
                holdsCapital: scalars[position..<end].contains(where: \.isCapital)))
        position = end
    }

    private func texts(_ range: Range<Int>) -> (text: String, folded: String) {
        guard scalars[range].allSatisfy(\.isASCII) else {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            let text = String(view)
            return (text, Folding.fold(text))
        }
        let text = ascii(range) { $0 }
        let hasCapital = scalars[range].contains { (0x41...0x5A).contains($0.value) }
        return (text, hasCapital ? ascii(range) { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } : text)
    }

    private func ascii(_ range: Range<Int>, _ byte: (UInt8) -> UInt8) -> String {
        String(unsafeUninitializedCapacity: range.count) { buffer in
            for (place, index) in range.enumerated() { buffer[place] = byte(UInt8(scalars[index].value)) }
            return range.count
        }
    }

    /// Digits, with one separator at a time between two of them; spaces only before groups of three.
    private func endOfNumber() -> Int {
        var end = position + 1
        while end < scalars.count {
            if isDigit(scalars[end]) {
                end += 1
            } else if isNumberSeparator(scalars[end]), end + 1 < scalars.count, isDigit(scalars[end + 1]) {
                end += 2
            } else if isThinSpace(scalars[end]), digits(from: end + 1) == 3 {
                end += 4
            } else {
                break
            }
        }
        return end
    }

    private func endOfWord() -> Int {
        var end = position + 1
        while end < scalars.count {
            let scalar = scalars[end]
            // Scripts written without spaces: a Latin word or address begins anew.
            if scalar.isASCII, isUnspaced(scalars[end - 1]) { break }
            if isWordPart(scalar) || scalar.isMark || Folding.isInvisible(scalar) {
                end += 1
            } else if isJoiner(scalar), end + 1 < scalars.count, scalars[end + 1].isAlphabetic {
                end += 2
            } else {
                break
            }
        }
        while end > position + 1, Folding.isInvisible(scalars[end - 1]) { end -= 1 }
        return end
    }

    private func isEmoji(at index: Int) -> Bool {
        let scalar = scalars[index]
        guard scalar.value > 0xFF else { return false }
        if scalar.properties.isEmojiPresentation { return true }
        let hasSelector = index + 1 < scalars.count && scalars[index + 1].value == 0xFE0F
        return scalar.properties.isEmoji && (hasSelector || scalar.value >= 0x2600)
    }

    private func endOfEmoji() -> Int {
        var end = position + 1
        while end < scalars.count {
            let scalar = scalars[end]
            let isJoined = scalars[end - 1].value == 0x200D && scalar.properties.isEmoji
            let isFlagPart = isRegional(scalar) && isRegional(scalars[position]) && end == position + 1
            let isExtension =
                scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.properties.isEmojiModifier || scalar.isMark
                || (0xE0020...0xE007F).contains(scalar.value)
            guard isJoined || isFlagPart || isExtension else { break }
            end += 1
        }
        return end
    }

    private func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }
    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.isDecimal }
    private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isAlphabetic || isDigit(scalar) || scalar == "_" || scalar.isNumeric
    }
    private func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
    }
    private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
            || scalar == "\u{B7}"
    }
    private func isNumberSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "," || scalar == "'" || scalar == "\u{2019}"
    }
    private func isThinSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{202F}" || scalar == "\u{2009}" || scalar == "\u{A0}"
    }
    private func digits(from start: Int) -> Int {
        var end = start
        while end < scalars.count, end - start < 4, isDigit(scalars[end]) { end += 1 }
        return end - start
    }
}
