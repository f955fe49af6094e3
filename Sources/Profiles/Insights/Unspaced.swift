/// Scripts that are written without spaces between words.
enum Unspaced {
    enum Kind: Hashable {
        /// Ideographs or katakana, which carry the meaning of Japanese, or a run of Thai, Lao, Khmer or Burmese.
        case unspaced
        /// Short runs of hiragana: endings and particles.
        case particles
        case letters
        case figure(Figure)
        case sign
    }

    struct Run {
        var kind: Kind
        var text: Substring
    }

    static func isPart(_ scalar: Unicode.Scalar) -> Bool { isMeaning(scalar) || isHiragana(scalar) }

    private static func isMeaning(_ scalar: Unicode.Scalar) -> Bool {
        isIdeograph(scalar) || isKatakana(scalar) || isThai(scalar)
    }

    static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        (0x2E80...0x2FDF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value) || scalar == "々"
            || (0xF900...0xFAFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
    }

    private static func isKatakana(_ scalar: Unicode.Scalar) -> Bool {
        (0x30A1...0x30FA).contains(scalar.value) || (0x30FC...0x30FF).contains(scalar.value)
            || (0x31F0...0x31FF).contains(scalar.value) || (0xFF66...0xFF9F).contains(scalar.value)
    }

    private static func isHiragana(_ scalar: Unicode.Scalar) -> Bool { (0x3041...0x309F).contains(scalar.value) }

    private static func isThai(_ scalar: Unicode.Scalar) -> Bool {
        (0xE01...0xEFF).contains(scalar.value) || (0x1000...0x109F).contains(scalar.value)
            || (0x1780...0x17FF).contains(scalar.value)
    }

    private static func group(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        if isIdeograph(scalar) { return 1 }
        if isKatakana(scalar) { return 2 }
        if isHiragana(scalar) { return 3 }
        if isThai(scalar) { return 4 }
        if character.isNumber { return 5 }
        return character.isLetter ? 6 : 0
    }

    /// Longer runs of hiragana are words that must be known.
    private static let particleLimit = 6

    static func runs(of text: Substring) -> [Run] {
        var runs: [Run] = []
        var rest = text
        while let first = rest.first {
            let kind = group(first)
            var run = rest.prefix { group($0) == kind }
            switch kind {
            case 0:
                run = rest.prefix(1)
                runs.append(Run(kind: .sign, text: run))
            case 5:
                run = rest.prefix { $0.isNumber || ".,．，".contains($0) }
                while let last = run.last, !last.isNumber { run.removeLast() }
                let tail = rest[run.endIndex...]
                let figure = figure(run, behind: tail)
                runs.append(Run(kind: .figure(figure), text: run))
                if figure.unit == .percent { run = rest[run.startIndex..<rest.index(after: run.endIndex)] }
            case 6: runs.append(Run(kind: .letters, text: run))
            case 3: runs.append(Run(kind: run.count <= particleLimit ? .particles : .unspaced, text: run))
            default: runs.append(Run(kind: .unspaced, text: run))
            }
            rest = rest[run.endIndex...]
        }
        return runs
    }

    /// The number as it is written, with the two characters behind it as what it counts ("人", "億円").
    private static func figure(_ digits: Substring, behind: Substring) -> Figure {
        let plain = digits.compactMap { character -> String? in
            if let value = character.wholeNumberValue { return String(value) }
            return character == "." || character == "．" ? "." : nil
        }
        let value = plain.count <= 15 ? Double(plain.joined()) ?? 0 : 0
        if let next = behind.first, next == "%" || next == "％" { return Figure(value: value, unit: .percent) }
        let noun = behind.prefix { character in character.unicodeScalars.first.map(isMeaning) ?? false }.prefix(2)
        return Figure(value: value, unit: .none, noun: noun.isEmpty ? nil : String(noun))
    }
}
