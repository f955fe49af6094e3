extension MediaKit {
    /// The kit as CommonMark; no text of a guest can become markup in it.
    package var markdown: String {
        var parts = ["# \(Markdown.escape(heading))"]
        parts += [aside, roleLine].compactMap { $0.map(Markdown.escape) }
        if let positioning { parts.append("*\(Markdown.escape(positioning.text))*") }
        if isDraft { parts.append("> \(Markdown.escape(catalogue.draft))") }
        if let headshot {
            parts.append(
                "![\(Markdown.escape(catalogue.portrait)) \(Markdown.escape(heading))](\(Markdown.destination(headshot.text)))"
            )
        }
        for block in blocks {
            parts.append("## \(Markdown.escape(block.title))")
            parts.append(Markdown.content(block.content))
        }
        return parts.joined(separator: "\n\n") + "\n"
    }
}

/// Writing Markdown: every text goes through `escape`.
enum Markdown {
    /// One line of text in which nothing is markup.
    static func escape(_ text: String) -> String {
        let line = Array(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        var result = ""
        for (index, character) in line.enumerated() {
            let next = index + 1 < line.count ? line[index + 1] : " "
            if isMarkup(character, next: next) || (index == 0 && "#+-=~".contains(character)) { result.append("\\") }
            result.append(character)
        }
        return unnumbered(result)
    }

    private static func isMarkup(_ character: Character, next: Character) -> Bool {
        switch character {
        case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|": true
        case "!": next == "["
        case "&": next.isLetter || next == "#"
        case "~": next == "~"
        default: false
        }
    }

    /// "1. " at the beginning of a line would begin a list.
    private static func unnumbered(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark) else { return text }
        return digits + "\\" + text.dropFirst(digits.count)
    }

    /// An address as the target of a link.
    static func destination(_ address: String) -> String {
        "<" + address.filter { !"<>\\".contains($0) && !$0.isNewline } + ">"
    }

    static func content(_ content: KitBlock.Content) -> String {
        switch content {
        case .passage(let passage): paragraphs(passage.text)
        case .paragraph(let text): paragraphs(text.text)
        case .quote(let texts): "> " + escape(texts.map(\.text).joined(separator: " "))
        case .topics(let topics):
            topics.map { topic in
                "- **\(escape(topic.topic.text))**" + (topic.hook.map { " – \(escape($0.text))" } ?? "")
            }.joined(separator: "\n")
        case .questions(let questions):
            questions.enumerated().map { "\($0.offset + 1). \(escape($0.element.text))" }.joined(separator: "\n")
        case .stories(let stories): stories.map(story).joined(separator: "\n\n")
        case .list(let items): bullets(items.map(\.text))
        case .tags(let items): items.map { escape($0.text) }.joined(separator: " · ")
        case .links(let links):
            links.map { "- [\(escape(SafeLink.label($0.text)))](\(destination($0.text)))" }.joined(separator: "\n")
        }
    }

    private static func paragraphs(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { escape(String($0)) }.joined(separator: "\n\n")
    }

    private static func bullets(_ items: [String]) -> String {
        items.map { "- \(escape($0))" }.joined(separator: "\n")
    }

    private static func story(_ story: KitStory) -> String {
        let metrics = story.metrics.isEmpty ? [] : [bullets(story.metrics)]
        let told =
            story.isOwnWords && !story.paragraphs.isEmpty
            ? ["> " + escape(story.paragraphs.joined(separator: " "))] : story.paragraphs.map(paragraphs)
        return (["### \(escape(story.title))"] + told + metrics).joined(separator: "\n\n")
    }
}
