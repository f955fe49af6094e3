/// The little Markdown that the schema's texts may hold, as the words that a reader sees.
enum Markdown {
    /// Without `**`, `__`, backticks and the addresses of links.
    static func plain(_ text: String) -> String {
        guard text.contains(where: { "*_`[".contains($0) }) else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstIndex(where: { "*_`[".contains($0) }) {
            result += rest[..<mark]
            let behind = rest[mark...]
            if behind.hasPrefix("**") || behind.hasPrefix("__") {
                rest = behind.dropFirst(2)
            } else if behind.hasPrefix("`") {
                rest = behind.dropFirst()
            } else if let link = link(behind) {
                result += plain(String(link.label))
                rest = behind[link.end...]
            } else {
                result.append(behind[mark])
                rest = behind.dropFirst()
            }
        }
        return result + rest
    }

    /// `[label](address)` at the beginning; both are bounded, so that brackets without end cost nothing.
    private static func link(_ text: Substring) -> (label: Substring, end: Substring.Index)? {
        let head = text.prefix(300)
        guard text.hasPrefix("["), let close = head.firstIndex(of: "]") else { return nil }
        let behind = text[close...].dropFirst()
        guard behind.hasPrefix("("), let end = behind.prefix(600).firstIndex(of: ")") else { return nil }
        return (text[text.index(after: text.startIndex)..<close], text.index(after: end))
    }
}
