/// Finds web addresses, e-mail addresses and handles by their characters alone; what they are is judged elsewhere.
///
/// Linear: a run of characters that proved to be no address is not looked at again from its inside.
struct AddressScanner {
    private let scalars: [Unicode.Scalar]
    private let effort: Effort?
    private var barrenUntil = 0
    private var emailRunEnd = 0

    init(_ scalars: [Unicode.Scalar], effort: Effort? = nil) {
        self.scalars = scalars
        self.effort = effort
    }

    /// The address that begins at an index of the scalars: its end and kind.
    mutating func address(at start: Int) -> (end: Int, kind: Token.Kind)? {
        if scalars[start] == "@" { return handle(at: start) }
        if scalars[start] == "/" { return shortProfile(at: start).map { ($0, .link) } }
        guard start >= barrenUntil, isHostPart(scalars[start]), scalars[start] != "-", scalars[start] != "_"
        else { return nil }
        if start >= emailRunEnd { emailRunEnd = endOfRun(from: start, isEmail: true) }
        if let end = email(start, at: emailRunEnd) { return (end, .email) }
        let runEnd = endOfRun(from: start)
        if let end = schemed(start, runEnd) { return (end, .link) }
        if let end = bare(start, runEnd) { return (end, .link) }
        barrenUntil = runEnd
        return nil
    }

    // MARK: Kinds

    private func handle(at start: Int) -> (end: Int, kind: Token.Kind)? {
        if start > 0, isHostPart(scalars[start - 1]) { return nil }
        guard start + 1 < scalars.count, isHostPart(scalars[start + 1]), scalars[start + 1] != "-" else { return nil }
        let end = trimmed(endOfRun(from: start + 1), from: start + 2, "-.")
        // "@name@server", as the fediverse writes it.
        if end + 1 < scalars.count, scalars[end] == "@", let host = hostEnd(from: end + 1), hasDot(end + 1..<host) {
            return (host, .handle)
        }
        return (end, .handle)
    }

    /// "/in/jane-doe", a LinkedIn profile without its host.
    private func shortProfile(at start: Int) -> Int? {
        let name = start + 4
        guard name + 2 < scalars.count, scalars[start + 1] == "i" || scalars[start + 1] == "I",
            scalars[start + 2] == "n" || scalars[start + 2] == "N", scalars[start + 3] == "/",
            isHostPart(scalars[name]),
            start == 0 || scalars[start - 1].isSpace || "(:,".unicodeScalars.contains(scalars[start - 1])
        else { return nil }
        let end = trimmed(endOfRun(from: name), from: name, "-._")
        return end - name >= 3 ? end : nil
    }

    private func email(_ start: Int, at: Int) -> Int? {
        guard at < scalars.count, scalars[at] == "@", let end = hostEnd(from: at + 1) else { return nil }
        return hasDot(at + 1..<end) && scalars[end - 1].isAlphabetic ? end : nil
    }

    /// `scheme://…`, also with one slash, a second scheme, or JSON's escaped slashes.
    private func schemed(_ start: Int, _ runEnd: Int) -> Int? {
        guard isScheme(start..<runEnd) else { return nil }
        guard var position = afterSlashes(runEnd) else { return nil }
        // Nobody writes more of them; each is looked at from every one before it.
        for _ in 0..<8 where position < scalars.count {
            let end = endOfRun(from: position)
            guard isScheme(position..<end), let next = afterSlashes(end) else { break }
            position = next
        }
        let end = endOfAddress(from: position, start: start)
        return end > position ? end : nil
    }

    private func bare(_ start: Int, _ runEnd: Int) -> Int? {
        guard let host = hostEnd(from: start), isPlausibleHost(start..<host) else { return nil }
        var end = host
        if end < scalars.count, scalars[end] == ".", end + 1 < scalars.count, scalars[end + 1] == "/" { end += 1 }
        if end + 1 < scalars.count, scalars[end] == ":" {
            var digits = end + 1
            while digits < scalars.count, digits - end <= 5, isDigit(scalars[digits]) { digits += 1 }
            if digits > end + 1 { end = digits }
        }
        guard end < scalars.count else { return end }
        let isEscapedSlash = scalars[end] == "\\" && end + 1 < scalars.count && scalars[end + 1] == "/"
        if "/?#%".unicodeScalars.contains(scalars[end]) || isEscapedSlash {
            return endOfAddress(from: end, start: start)
        }
        return end
    }

    // MARK: Parts

    private func isScheme(_ range: Range<Int>) -> Bool {
        guard (3...6).contains(range.count), scalars[range].allSatisfy(\.isAlphabetic) else { return false }
        // Most words end otherwise than "http", "ftp" and the like.
        switch scalars[range.upperBound - 1] {
        case "p", "P", "s", "S": break
        default: return false
        }
        let text = String(String.UnicodeScalarView(scalars[range])).lowercased()
        return text.hasSuffix("ttp") || text.hasSuffix("ttps") || text == "ftp" || text == "hxxps" || text == "hxxp"
    }

    /// Behind a colon and at least one slash.
    private func afterSlashes(_ colon: Int) -> Int? {
        guard colon < scalars.count, scalars[colon] == ":" else { return nil }
        var position = colon + 1
        var slashes = 0
        while position < scalars.count, scalars[position] == "/" || scalars[position] == "\\" {
            slashes += scalars[position] == "/" ? 1 : 0
            position += 1
        }
        return slashes > 0 ? position : nil
    }

    private func endOfRun(from start: Int, isEmail: Bool = false) -> Int {
        var end = start
        while end < scalars.count {
            let scalar = scalars[end]
            let isDot = scalar == "." && !(end + 1 < scalars.count && scalars[end + 1] == ".")
            guard
                isHostPart(scalar) || isDot || Folding.isInvisible(scalar)
                    || isEmail && (scalar == "+" || scalar == "%")
            else { break }
            end += 1
        }
        effort?.add(end - start)
        return end
    }

    /// The end of a host name of any plausibility, without a dot or hyphen at its end.
    private func hostEnd(from start: Int) -> Int? {
        let end = trimmed(endOfRun(from: start), from: start, "-._")
        return end > start && scalars[start] != "." ? end : nil
    }

    private func trimmed(_ end: Int, from start: Int, _ signs: String) -> Int {
        var end = end
        while end > start, signs.unicodeScalars.contains(scalars[end - 1]) || Folding.isInvisible(scalars[end - 1]) {
            end -= 1
        }
        return end
    }

    private func hasDot(_ range: Range<Int>) -> Bool { scalars[range].contains(".") }

    /// Whether a host without a scheme is one: labels, and a domain that exists.
    private func isPlausibleHost(_ range: Range<Int>) -> Bool {
        guard hasDot(range) else { return false }
        let host = Folding.visible(String(String.UnicodeScalarView(scalars[range])))
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, host.utf8.count <= 253 else { return false }
        guard labels.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 63 }) else { return false }
        if labels[0].lowercased() == "www", labels.count > 2 { return true }
        guard TopLevelDomains.isKnown(last), labels.dropLast().joined().contains(where: \.isLetter) else {
            return false
        }
        // "love it.So much", "B.Sc": a capital there is the start of a sentence, or a title.
        let isTitle = last.first?.isUppercase == true && last.dropFirst().contains(where: \.isLowercase)
        return !isTitle || ["com", "net", "org", "io"].contains(last.lowercased())
    }

    // MARK: The rest of an address

    private func endOfAddress(from start: Int, start addressStart: Int) -> Int {
        var end = start
        var depth = 0
        var isQuery = false
        scan: while end < scalars.count {
            let scalar = scalars[end]
            switch scalar {
            case "(": depth += 1
            case ")":
                if depth == 0 { break scan }
                depth -= 1
            case "?": isQuery = true
            case ";" where !isQuery: break scan
            case ",": if isScheme(end + 1..<endOfRun(from: end + 1)) { break scan }
            case "\\": if !(end + 1 < scalars.count && scalars[end + 1] == "/") { break scan }
            default: if isTerminator(scalar) { break scan }
            }
            end += 1
        }
        effort?.add(end - start)
        return withoutTrail(end, from: start, addressStart)
    }

    private func withoutTrail(_ end: Int, from start: Int, _ addressStart: Int) -> Int {
        var end = end
        while end > start {
            let scalar = scalars[end - 1]
            let isNoise = ".,;:!?*~\\".unicodeScalars.contains(scalar) || Folding.isInvisible(scalar)
            let isItalic = scalar == "_" && addressStart > 0 && scalars[addressStart - 1] == "_"
            let isEmoji = isPicture(scalar) && end - 2 >= start && scalars[end - 2] != "-" && scalars[end - 2] != "/"
            guard isNoise || isItalic || isEmoji else { break }
            end -= 1
        }
        return end
    }

    private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2190 && (scalar.properties.isEmoji || scalar.value == 0xFE0F)
    }

    private func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isSpace || scalar.value < 0x20 || scalar.value == 0x7F { return true }
        switch scalar.value {
        case 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1E, 0xFF1F, 0x3001, 0x3002, 0x3008...0x3011:
            return true
        case 0x2014, 0x2013, 0x2018...0x201F, 0x2026: return true
        default: return "<>\"`'{}|^[]«»".unicodeScalars.contains(scalar)
        }
    }

    /// Letters and digits of scripts that put spaces between words, `-` and `_`.
    private func isHostPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.isAlphabetic || isDigit(scalar) || scalar == "-" || scalar == "_"
        }
        guard scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark else {
            return false
        }
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return false
        default: return true
        }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
