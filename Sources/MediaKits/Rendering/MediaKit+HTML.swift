import InterviewCore

/// Where the kit's page leads; addresses of this house.
package struct KitPage: Sendable, Hashable {
    /// The interview.
    package var back: String?
    package var markdown: String?
    package var json: String?
    /// Further ways from here, with what they are called.
    package var more: [Link] = []

    package struct Link: Sendable, Hashable {
        package var title: String
        package var address: String
        /// Whether it is to be saved, not opened.
        package var isFile: Bool

        package init(_ title: String, _ address: String, isFile: Bool = false) {
            (self.title, self.address, self.isFile) = (title, address, isFile)
        }
    }

    package init(
        back: String? = nil, markdown: String? = "media-kit.md", json: String? = "media-kit.json", more: [Link] = []
    ) {
        self.back = back
        self.more = more
        self.markdown = markdown
        self.json = json
    }
}

extension MediaKit {
    /// The kit as a whole page, with links beside it as they are in the API.
    package var html: String { html(KitPage()) }

    /// The kit as a whole page. Everything in it is escaped; styles and scripts come from `/static`, none is inline.
    package func html(_ page: KitPage) -> String {
        let words = catalogue
        let title = [name?.text, words.mediaKit].compactMap(\.self).joined(separator: " – ")
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>\(HTML.escape(title))</title>
            <link rel="icon" href="/static/icon.svg">
            <link rel="stylesheet" href="/static/kit.css">
            <script type="module" src="/static/kit.js"></script>
            </head>
            <body class="kit-page"\(buttonTexts)>
            \(navigation(page))
            <main class="kit" lang="\(language.rawValue)">
            \(header)
            \(columns)
            <footer class="kit-footer">\(HTML.escape(words.footer))</footer>
            </main>
            </body>
            </html>

            """
    }

    /// What is read in the wide column, and what is looked up in the narrow one beside it.
    private var columns: String {
        let columns = [
            ("kit-main", blocks.filter { !$0.kind.isLookedUp }), ("kit-side", blocks.filter(\.kind.isLookedUp)),
        ]
        return columns.filter { !$0.1.isEmpty }.map { name, blocks in
            let sections = blocks.map { HTML.block($0, copy: catalogue.copy) }.joined(separator: "\n")
            return "<div class=\"\(name)\">\n\(sections)\n</div>"
        }.joined(separator: "\n")
    }

    /// What the script writes on its buttons.
    private var buttonTexts: String {
        let words = catalogue
        let texts = [
            ("copy", words.copy), ("copied", words.copied), ("selected", words.selected), ("print", words.print),
        ]
        return texts.map { " data-\($0.0)=\"\(HTML.escape($0.1))\"" }.joined()
    }

    private func navigation(_ page: KitPage) -> String {
        var links: [String] = []
        if let back = page.back { links.append("<a href=\"\(HTML.escape(back))\">\(HTML.escape(catalogue.back))</a>") }
        if let markdown = page.markdown { links.append("<a href=\"\(HTML.escape(markdown))\" download>Markdown</a>") }
        if let json = page.json { links.append("<a href=\"\(HTML.escape(json))\" download>JSON</a>") }
        links += page.more.map {
            "<a href=\"\(HTML.escape($0.address))\"\($0.isFile ? " download" : "")>\(HTML.escape($0.title))</a>"
        }
        return
            "<nav class=\"kit-bar\" aria-label=\"\(HTML.escape(catalogue.mediaKit))\">\(links.joined(separator: " "))</nav>"
    }

    private var header: String {
        var parts: [String] = []
        if let headshot {
            let alt = [catalogue.portrait, heading].joined(separator: " ")
            parts.append(
                "<img class=\"kit-headshot\" src=\"\(HTML.escape(headshot.text))\" alt=\"\(HTML.escape(alt))\">")
        }
        parts.append("<h1 class=\"kit-name\" dir=\"auto\">\(HTML.escape(heading))</h1>")
        if let aside { parts.append("<p class=\"kit-aside\" dir=\"auto\">\(HTML.escape(aside))</p>") }
        if let roleLine { parts.append("<p class=\"kit-role\" dir=\"auto\">\(HTML.escape(roleLine))</p>") }
        if let positioning {
            parts.append("<p class=\"kit-line\" dir=\"auto\">\(HTML.escape(positioning.text))</p>")
        }
        if isDraft { parts.append("<p class=\"kit-aside kit-draft\">\(HTML.escape(catalogue.draft))</p>") }
        return "<header class=\"kit-header\">\n\(parts.joined(separator: "\n"))\n</header>"
    }
}

/// Writing HTML: every text goes through `escape`.
enum HTML {
    static func escape(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    static func block(_ block: KitBlock, copy: String) -> String {
        """
        <section class="kit-block" id="\(block.kind.rawValue)">
        <h2>\(escape(block.title))</h2>
        <button class="copy" type="button" hidden>\(escape(copy))</button>
        \(content(block.content))
        </section>
        """
    }

    private static func content(_ content: KitBlock.Content) -> String {
        switch content {
        case .passage(let passage): paragraphs(passage.text)
        case .paragraph(let text): paragraphs(text.text)
        case .quote(let texts):
            "<blockquote>\(paragraphs(texts.map(\.text).joined(separator: " ")))</blockquote>"
        case .topics(let topics): list("ul", "kit-topics", topics.map(topic))
        case .questions(let questions): list("ol", "kit-questions", questions.map { escape($0.text) })
        case .stories(let stories): stories.map(story).joined(separator: "\n")
        case .list(let items): list("ul", nil, items.map { escape($0.text) })
        case .tags(let items): list("ul", "kit-tags", items.map { escape($0.text) })
        case .links(let links): list("ul", "kit-links", links.map { link($0.text) })
        }
    }

    private static func paragraphs(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { "<p dir=\"auto\">\(escape(String($0)))</p>" }
            .joined(separator: "\n")
    }

    /// A list of items that are HTML already.
    private static func list(_ tag: String, _ name: String?, _ items: [String]) -> String {
        let attribute = name.map { " class=\"\($0)\"" } ?? ""
        let lines = items.map { "<li dir=\"auto\">\($0)</li>" }.joined(separator: "\n")
        return "<\(tag)\(attribute)>\n\(lines)\n</\(tag)>"
    }

    private static func topic(_ topic: KitTopic) -> String {
        let hook = topic.hook.map { " <span>\(escape($0.text))</span>" } ?? ""
        return "<strong>\(escape(topic.topic.text))</strong>\(hook)"
    }

    private static func story(_ story: KitStory) -> String {
        let metrics = story.metrics.isEmpty ? "" : list("ul", "kit-metrics", story.metrics.map(escape))
        let told = story.paragraphs.map(paragraphs).joined(separator: "\n")
        let own = story.isOwnWords ? " kit-own" : ""
        return [
            "<article class=\"kit-story\(own)\">", "<h3 dir=\"auto\">\(escape(story.title))</h3>", told, metrics,
            "</article>",
        ].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func link(_ address: String) -> String {
        "<a href=\"\(escape(address))\" rel=\"noopener noreferrer\">\(escape(SafeLink.label(address)))</a>"
    }
}
