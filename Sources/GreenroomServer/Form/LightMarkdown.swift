/// The light Markdown of the bot's messages as HTML: paragraphs, lists of hyphens, and what is between two asterisks.
/// Everything else is text, and escaped.
enum LightMarkdown {
    static func html(_ text: String) -> String {
        var html = ""
        var isInList = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
            let isItem = line.hasPrefix("- ")
            if isItem != isInList { html += isItem ? "<ul>" : "</ul>" }
            isInList = isItem
            html +=
                isItem ? "<li dir=\"auto\">\(inline(line.dropFirst(2)))</li>" : "<p dir=\"auto\">\(inline(line))</p>"
        }
        return isInList ? html + "</ul>" : html
    }

    private static func inline(_ line: Substring) -> String {
        let parts = HTMLText.escape(String(line)).components(between: "**")
        // An odd number of marks leaves the last one as it is.
        return parts.enumerated().reduce("") { html, part in
            let isLast = part.offset == parts.count - 1
            if part.offset % 2 == 0 { return html + part.element }
            return html + (isLast ? "**" + part.element : "<strong>\(part.element)</strong>")
        }
    }
}

extension String {
    fileprivate func components(between mark: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }
}
