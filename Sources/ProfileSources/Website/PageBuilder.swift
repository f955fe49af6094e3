import Foundation
import Profiles

/// Gathers from a page's elements, in their order, what it says of itself and what it shows.
struct PageBuilder {
    /// What is kept of a page at most.
    private enum Limit {
        static let text = 100_000
        static let title = 500
        static let linkedData = 20
        static let linkedDataBytes = 300_000
        static let openGraph = 60
        static let value = 4000
        static let links = 50
    }

    private struct Frame {
        let name: String
        /// Whether what is in it is not seen.
        let isSilent: Bool
    }

    private var page: WebPage
    private var stack: [Frame] = []
    private var shown = FlowText(limit: Limit.text)
    private var title: FlowText?
    /// The JSON-LD that is being read.
    private var data: String?
    private var cards = CardReader()
    private let base: URL?

    init(url: String) {
        page = WebPage(url: url)
        base = URL(string: url)
    }

    var depth: Int { stack.count }

    /// The attributes that are looked at.
    static let attributes: Set<String> = [
        "alt", "aria-hidden", "class", "content", "hidden", "href", "lang", "name", "property", "rel", "style", "title",
        "type", "value",
    ]

    mutating func open(_ name: String, _ attributes: [String: String]) {
        let name = name.lowercased()
        let isSilent =
            stack.last?.isSilent == true || PageVisibility.silent.contains(name) || PageVisibility.isHidden(attributes)
        readHead(name, attributes)
        if !isSilent {
            if PageVisibility.blocks.contains(name) { shown.line() }
            if name == "br" { cards.add("\n") }
        }
        stack.append(Frame(name: name, isSilent: isSilent))
        cards.open(name, attributes, isHidden: isSilent, address: attributes["href"].flatMap(absolute))
    }

    /// libxml2 closes in order; what it does not name as open is passed over.
    mutating func close(_ name: String) {
        let name = name.lowercased()
        guard let frame = stack.last, frame.name == name else { return }
        stack.removeLast()
        cards.close()
        if !frame.isSilent, PageVisibility.blocks.contains(name) {
            shown.line()
        } else if name == "td" || name == "th" {
            shown.space()
        }
        switch name {
        case "title": endTitle()
        case "script": endData()
        default: break
        }
    }

    mutating func add(_ text: String) {
        if title != nil { title?.add(text) }
        if let length = data?.utf8.count, length + text.utf8.count <= Limit.linkedDataBytes { data?.append(text) }
        guard stack.last?.isSilent != true else { return }
        shown.add(text)
        cards.add(text)
    }

    /// The page, as far as it came.
    func finished() -> WebPage {
        var copy = self
        while let open = copy.stack.last { copy.close(open.name) }
        copy.page.text = copy.shown.text
        copy.page.cards = copy.cards.cards
        return copy.page
    }

    // MARK: What is said in the head and in links

    private mutating func readHead(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "html": page.language = page.language ?? attributes["lang"].map { String($0.prefix(35)) }
        case "title":
            let isDrawing = stack.contains { $0.name == "svg" }
            if page.title == nil, title == nil, !isDrawing { title = FlowText(limit: Limit.title) }
        case "meta": readMeta(attributes)
        case "script":
            let isData = attributes["type"]?.lowercased().hasPrefix("application/ld+json") == true
            if isData, page.linkedData.count < Limit.linkedData { data = "" }
        case "a", "link":
            let relations = (attributes["rel"] ?? "").lowercased().split(separator: " ")
            guard relations.contains("me"), page.ownLinks.count < Limit.links,
                let link = attributes["href"].flatMap(absolute), !page.ownLinks.contains(link)
            else { return }
            page.ownLinks.append(link)
        default: break
        }
    }

    private mutating func readMeta(_ attributes: [String: String]) {
        guard let key = (attributes["property"] ?? attributes["name"])?.lowercased(),
            let content = attributes["content"]
        else { return }
        var text = FlowText(limit: Limit.value)
        text.add(content)
        guard !text.text.isEmpty else { return }
        if key == "description" {
            page.description = page.description ?? text.text
        } else if key.hasPrefix("og:") || key.hasPrefix("profile:"), page.openGraph[key] == nil,
            page.openGraph.count < Limit.openGraph, key.utf8.count <= 60
        {
            page.openGraph[key] = text.text
        }
    }

    private mutating func endTitle() {
        guard let text = title?.text else { return }
        title = nil
        if !text.isEmpty { page.title = text }
    }

    private mutating func endData() {
        if let text = data, text.contains("{") { page.linkedData.append(text) }
        data = nil
    }

    /// A link as a whole address; nil for other schemes than http, https and mailto.
    private func absolute(_ link: String) -> String? {
        guard link.utf8.count <= 1000 else { return nil }
        let trimmed = link.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !trimmed.isEmpty, let url = URL(string: trimmed, relativeTo: base)?.absoluteURL,
            let scheme = url.scheme?.lowercased(), ["http", "https", "mailto"].contains(scheme)
        else { return nil }
        return url.absoluteString
    }
}
