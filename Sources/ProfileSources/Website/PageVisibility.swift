/// What of a page the eye sees, as far as its markup alone tells. Style sheets are not read.
enum PageVisibility {
    /// Elements that show nothing, or nothing of their own: what finds the way about is no text.
    static let silent: Set<String> = [
        "head", "script", "style", "template", "noscript", "svg", "math", "canvas", "iframe", "object", "audio",
        "video",
        "map", "select", "datalist", "textarea", "nav", "title",
    ]

    /// Elements that begin on a new line.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "body", "caption", "center", "dd", "details", "dialog",
        "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "li", "main", "menu", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "tfoot",
        "thead", "tr", "ul",
    ]

    /// Whether an element is hidden by its own attributes: by `hidden`, by a class meant for screen readers, by a style
    /// in place; or is an ornament (`aria-hidden`).
    static func isHidden(_ attributes: [String: String]) -> Bool {
        if attributes["hidden"] != nil || attributes["aria-hidden"]?.lowercased() == "true" { return true }
        if let classes = attributes["class"] {
            for name in classes.split(whereSeparator: \.isWhitespace).prefix(60) where hiding.contains(String(name)) {
                return true
            }
        }
        return attributes["style"].map(hides) ?? false
    }

    /// The names that frameworks have for text meant for screen readers alone.
    private static let hiding: Set<String> = [
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only",
    ]

    private static func hides(_ style: String) -> Bool {
        var colours: [String: Substring] = [:]
        for declaration in style.prefix(2000).lowercased().split(separator: ";").prefix(60) {
            let parts = declaration.filter { !$0.isWhitespace }.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].split(separator: "!").first ?? ""
            switch parts[0] {
            case "display" where value == "none": return true
            case "visibility" where value == "hidden" || value == "collapse": return true
            case "opacity", "font-size", "max-height":
                if isNothing(value) { return true }
            case "text-indent", "left", "right", "top", "margin-left":
                // Moved off the screen.
                if value.hasPrefix("-"), (Int(value.dropFirst().prefix { $0.isNumber }) ?? 0) >= 900 { return true }
            case "clip" where value.hasPrefix("rect(0") || value.hasPrefix("rect(1px"): return true
            case "color": colours["text"] = value
            case "background", "background-color": colours["ground"] = value
            default: break
            }
        }
        return colours["text"] != nil && colours["text"] == colours["ground"]
    }

    /// Zero in any unit.
    private static func isNothing(_ value: Substring) -> Bool {
        let number = value.prefix { $0.isNumber || $0 == "." }
        return Double(number) == 0
    }
}
