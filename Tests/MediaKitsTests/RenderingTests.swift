import InterviewCore
import Testing

@testable import MediaKits

@Suite("Kits as pages and Markdown")
struct RenderingTests {
    private static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title></main><h1>x", "' onmouseover='x",
        "[click](javascript:alert(1))", "![x](https://tracker.example/p.png)", "# heading\n- item\n> quote",
        "`code` **bold** _it_ ~~no~~ | a | b |", "&lt;b&gt;", "1. one\n2. two", "\u{202E}gnp.exe", "a\u{0}b\u{7}c",
    ]

    @Test("Whatever a guest writes is text on the page", arguments: hostile)
    func html(text: String) {
        var guest = Guest.ana
        for field in Field.catalogue where field.spec.kind == .text { guest.texts[field] = [text] }
        guest.stories = [Story(title: text, challenge: text, action: text, result: text, metrics: [text])]
        let page = guest.kit.html
        for markup in ["<script>alert", "<img src=x", "</title></main>", "<h1>x", "onmouseover='", "\u{202E}", "\u{0}"]
        {
            #expect(!page.contains(markup))
        }
        #expect(page.components(of: "<script") == 1)
        #expect(page.components(of: "<img") == 1)
        #expect(page.components(of: "<h1") == 1)
    }

    @Test("Whatever a guest writes is text in Markdown", arguments: hostile)
    func markdown(text: String) {
        let kit = Guest(texts: [.keyMessage: [text]]).kit
        let lines = kit.markdown.split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("#") }.count == 2 + kit.questions.prefix(1).count)
        #expect(!kit.markdown.contains("[click](") && !kit.markdown.contains("![x]("))
        #expect(!kit.markdown.contains("<script>"))
    }

    @Test(
        "Addresses that are none are not linked",
        arguments: [
            "javascript:alert(1)", "data:text/html,x", "https://", "https://a b", "https://a\"onclick=x", "//a.example",
            "https://x.example/<script>", "HTTPS://",
        ])
    func links(address: String) {
        let kit = Guest.ana.with(.website, address).with(.headshot, address).kit
        #expect(!kit.links.contains { $0.text == address })
        #expect(kit.headshot == nil)
    }

    @Test("A headshot comes over TLS only")
    func headshot() {
        #expect(Guest.ana.kit.html.contains("<img class=\"kit-headshot\" src=\"https://rotawise.example/ana.jpg\""))
        #expect(Guest.ana.with(.headshot, "http://rotawise.example/ana.jpg").kit.headshot == nil)
    }

    @Test("The page is whole: language, title, style, every block with its button, texts that find their direction")
    func page() {
        let page = Guest.ana.with(.fullName, "أحمد علي").kit.html(KitPage(back: "/c/abc"))
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
        #expect(page.contains("<title>أحمد علي – Media kit</title>"))
        #expect(page.contains("<h1 class=\"kit-name\" dir=\"auto\">أحمد علي</h1>"))
        #expect(
            page.contains("href=\"/static/kit.css\"") && page.contains("<a href=\"/c/abc\">Back to the interview</a>"))
        #expect(page.components(of: "class=\"kit-block\"") == page.components(of: "class=\"copy\""))
        #expect(page.components(of: "class=\"kit-block\"") == 16)
        #expect(page.components(of: "class=\"kit-main\"") == 1 && page.components(of: "class=\"kit-side\"") == 1)
        #expect(!page.contains("style=") && !page.contains("onclick"))
        for id in ["short-bio", "topics", "stories", "questions", "read-aloud", "booking", "recording", "links"] {
            #expect(page.contains("id=\"\(id)\""))
        }
    }

    @Test("A draft says that it is one, an approved kit does not")
    func draft() {
        let draft = MediaKit(facts: KitFacts(Guest.ana.facts), isDraft: true)
        #expect(draft.html.contains("Draft: ") && draft.markdown.contains("> Draft: "))
        #expect(!Guest.ana.kit.html.contains("Draft: ") && !Guest.ana.kit.markdown.contains("Draft: "))
    }

}

extension String {
    /// How often a text occurs.
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
