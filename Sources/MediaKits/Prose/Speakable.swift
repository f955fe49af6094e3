import InterviewCore

/// Text as a voice reads it: no brackets, no signs, large numbers in words and digits that can be said.
struct Speakable {
    let language: Language

    /// Nil for what nobody reads out, such as an address of the web.
    func spoken(_ text: String) -> String? {
        guard let plain = withoutBrackets(text), !Self.hasAddress(plain) else { return nil }
        var words: [String] = []
        for word in plain.split(separator: " ") { words.append(contentsOf: said(String(word))) }
        let said = words.joined(separator: " ")
        return said.contains(where: { "()[]{}<>|\\_#*=".contains($0) }) ? nil : said
    }

    /// What stands in brackets goes; nil where a bracket has no partner.
    private func withoutBrackets(_ text: String) -> String? {
        var kept = ""
        var depth = 0
        for character in text {
            if "([".contains(character) {
                depth += 1
            } else if ")]".contains(character) {
                guard depth > 0 else { return nil }
                depth -= 1
            } else if depth == 0 {
                if ".,;:!?".contains(character), kept.last == " " { kept.removeLast() }
                if character == " ", kept.last == " " { continue }
                kept.append(character)
            }
        }
        return depth == 0 ? kept : nil
    }

    static func hasAddress(_ text: String) -> Bool {
        text.contains("://") || text.contains("@") || text.contains("www.")
    }

    private func said(_ word: String) -> [String] {
        let core = word.drop { "“‘\"'".contains($0) }
        let start = String(word.prefix(word.count - core.count))
        let tail = String(core.reversed().prefix { ".,;:!?”’\"'".contains($0) }.reversed())
        let bare = String(core.dropLast(tail.count))
        if language == .english, let phrase = Self.abbreviations[Grammar.inner(String(core)).lowercased()] {
            return [start + phrase + (core.hasSuffix(",") ? "," : "")]
        }
        guard let words = words(for: bare) else { return [word] }
        return [start + words + tail]
    }

    private func words(for word: String) -> String? {
        if word == "&" || word == "+" { return signs.and }
        if word == "%" { return signs.percent }
        if word.hasSuffix("%"), let number = number(String(word.dropLast())) { return number + " " + signs.percent }
        guard language == .english else { return nil }
        if let unit = Self.currencies[word.first ?? " "], let number = number(String(word.dropFirst())) {
            return number + " " + (number == "1" ? String(unit.dropLast()) : unit)
        }
        if word.hasPrefix("#"), let rank = number(String(word.dropFirst())) { return "number " + rank }
        if word.hasPrefix("~"), let about = number(String(word.dropFirst())) { return "about " + about }
        return number(word)
    }

    /// "1,500,000" as "1.5 million", "640k" as "640 thousand", "500+" as "more than 500", "30–40" as "30 to 40".
    private func number(_ text: String) -> String? {
        if text.hasSuffix("+") { return number(String(text.dropLast())).map { signs.moreThan + " " + $0 } }
        let parts = text.split(separator: "–", omittingEmptySubsequences: false)
        if parts.count == 2, let from = number(String(parts[0])), let to = number(String(parts[1])) {
            return from + " " + signs.to + " " + to
        }
        guard let first = text.first, first.isNumber, first.isASCII else { return nil }
        if language == .english { return englishNumber(text) }
        return text.allSatisfy { $0.isNumber || ".,".contains($0) } ? text : nil
    }

    private func englishNumber(_ text: String) -> String? {
        let digits = text.prefix { $0.isNumber || ".,".contains($0) }
        switch text.dropFirst(digits.count).lowercased() {
        case "": return grouped(String(digits))
        case "k": return digits + " thousand"
        case "m", "mn", "mio": return digits + " million"
        case "b", "bn": return digits + " billion"
        default: return nil
        }
    }

    /// Whole millions and tenths of them by name; other numbers as they are.
    private func grouped(_ digits: String) -> String {
        let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count > 2, parts.dropFirst().allSatisfy({ $0.count == 3 }),
            let value = Int(parts.joined())
        else { return digits }
        for (unit, name) in [(1_000_000_000, "billion"), (1_000_000, "million")] where value >= unit {
            guard value % (unit / 10) == 0 else { return digits }
            let tenths = value / (unit / 10)
            return "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)") + " " + name
        }
        return digits
    }

    private static let abbreviations = ["e.g": "for example", "i.e": "that is", "vs": "versus", "w/": "with"]

    private static let currencies: [Character: String] = ["$": "dollars", "€": "euros", "£": "pounds"]

    private var signs: (and: String, percent: String, moreThan: String, to: String) {
        switch language {
        case .english: ("and", "percent", "more than", "to")
        case .spanish: ("y", "por ciento", "más de", "a")
        case .french: ("et", "pour cent", "plus de", "à")
        case .german: ("und", "Prozent", "mehr als", "bis")
        case .portuguese: ("e", "por cento", "mais de", "a")
        case .italian: ("e", "per cento", "più di", "a")
        }
    }
}
