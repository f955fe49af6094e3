/// HTML that stands inside of JSON strings, as the words that a reader sees.
enum WebPageMarkup {
    /// Without tags, and with the characters that the commonest references stand for.
    static func plain(_ text: String) -> String {
        guard text.contains(where: { $0 == "<" || $0 == "&" }) else { return text }
        return decoded(withoutTags(text))
    }

    /// A tag ends within 500 characters, or is none.
    private static func withoutTags(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let begin = rest.firstIndex(of: "<") {
            result += rest[..<begin]
            let behind = rest[rest.index(after: begin)...]
            let isTag = behind.first.map { $0.isLetter || $0 == "/" || $0 == "!" } ?? false
            if isTag, let end = behind.prefix(500).firstIndex(of: ">") {
                let name = behind.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
                if blocks.contains(name) { result += "\n" }
                rest = behind[behind.index(after: end)...]
            } else {
                result += "<"
                rest = behind
            }
        }
        return result + rest
    }

    private static func decoded(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let begin = rest.firstIndex(of: "&") {
            result += rest[..<begin]
            let behind = rest[rest.index(after: begin)...]
            if let end = behind.prefix(10).firstIndex(of: ";"), let character = character(behind[..<end]) {
                result.unicodeScalars.append(character)
                rest = behind[behind.index(after: end)...]
            } else {
                result += "&"
                rest = behind
            }
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return names[String(name)] }
        let digits = name.dropFirst()
        let code =
            digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap { Unicode.Scalar($0) }
    }

    private static let blocks: Set<String> = ["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4"]
    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "hellip": "…",
    ]
}
