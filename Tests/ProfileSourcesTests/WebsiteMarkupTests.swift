import InterviewCore
import Profiles
import Testing

@testable import ProfileSources

@Suite("The markup of websites")
struct WebsiteMarkupTests {
    private func page(_ html: String) -> WebPage { HTMLPage.parse(html, url: "https://site.example/about/") }

    @Test("the head is read")
    func head() {
        let page = page(
            """
            <html lang="nb"><head><title> Odalys
             &amp; tides </title><meta NAME="Description" content="On&nbsp;tides"><title>Second</title>
            <meta property="og:type" content="profile"><meta property="og:type" content="website">
            <meta property="profile:first_name" content="Odalys"><meta name="og:title" content="Hi">
            <meta name="viewport" content="x"><link rel="me" href="https://x.com/odalys"></head><body></body></html>
            """)
        #expect(page.title == "Odalys & tides")
        #expect(page.description == "On tides")
        #expect(page.language == "nb")
        #expect(page.openGraph == ["og:type": "profile", "profile:first_name": "Odalys", "og:title": "Hi"])
        #expect(page.ownLinks == ["https://x.com/odalys"])
        #expect(page.text.isEmpty)
    }

    @Test("JSON-LD is handed on as it stands")
    func linkedData() {
        let page = page(
            """
            <script type="application/ld+json">{"name": "A < B & C"}</script><script>{"name": "no"}</script>
            <body><p>x</p><script type='application/LD+JSON; charset=utf-8'>[{"b": 1}]</script></body>
            """)
        #expect(page.linkedData == [#"{"name": "A < B & C"}"#, #"[{"b": 1}]"#])
        #expect(page.text == "x")
    }

    @Test("words are shown as a browser shows them: a line for each block")
    func text() {
        let page = page(
            """
            <body><h1>Odalys <em>Brand</em>vold</h1><p>One
               two&#8239;three<br>four</p><ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>
            <div>e<div>f</div>g</div></body>
            """)
        #expect(page.text == "Odalys Brandvold\nOne two three\nfour\na\nb\nc d\ne\nf\ng")
    }

    @Test(
        "what is not seen is not read",
        arguments: [
            "<script>HIDDEN</script>", "<style>HIDDEN</style>", "<nav>HIDDEN<p>HIDDEN</p></nav>",
            "<template>HIDDEN</template>",
            "<noscript>HIDDEN</noscript>", "<p hidden>HIDDEN</p>", "<div hidden=''><p><b>HIDDEN</b></p></div>",
            "<p style='display:none'>HIDDEN</p>", "<p style='color:red; DISPLAY : None !important'>HIDDEN</p>",
            "<p style='visibility:hidden'>HIDDEN</p>", "<p style='opacity:0'>HIDDEN</p>",
            "<p style='font-size:0px'>HIDDEN</p>", "<p style='position:absolute;left:-9999px'>HIDDEN</p>",
            "<p style='color:#fff;background-color:#fff'>HIDDEN</p>", "<span class='x sr-only'>HIDDEN</span>",
            "<!-- HIDDEN -->", "<svg><title>HIDDEN</title><text>HIDDEN</text></svg>",
            "<select><option>HIDDEN</option></select>", "<textarea>HIDDEN</textarea>",
            "<p aria-hidden='true'>HIDDEN</p>",
        ])
    func hidden(markup: String) {
        let page = page("<body><p>before</p>\(markup)<p>after</p></body>")
        #expect(page.text == "before\nafter")
        #expect(page.title == nil)
    }

    @Test(
        "what is seen is read",
        arguments: [
            "<p style='opacity:0.9;font-size:.8em'>SEEN</p>", "<p style='left:-2px'>SEEN</p>",
            "<p class='hidden-gem'>SEEN</p>",
            "<p style='color:#fff;background:#000'>SEEN</p>", "<section>SEEN</section>",
            "<p aria-hidden='false'>SEEN</p>",
            "<p style=';;:;display'>SEEN</p>", "<details><summary>SEEN</summary></details>", "<p>SEEN",
            "<b><i>SEEN</b></i>",
        ])
    func seen(markup: String) {
        #expect(page("<body><p>before</p>\(markup)</body>").text == "before\nSEEN")
    }

    @Test("h-cards are read with their properties, nested ones as values")
    func cards() throws {
        let page = page(
            """
            <div class="h-card"><img class="u-photo" alt="">
              <a class="p-name u-url" href="/me">Odalys <b>Brandvold</b></a>
              <p class="p-note">Builds turbines.<br>Slowly.</p><span class="p-job-title" hidden>Queen</span>
              <div class="p-org h-card"><a class="p-name u-url" href="https://ebb.example">Ebbwater</a> since 2010</div>
              <a class="u-email" href="mailto:odalys@site.example">write</a>
              <abbr class="p-country-name" title="Norway">NO</abbr></div>
            <a class="h-card" href="https://other.example/">Tove Lind</a>
            <p class="p-name">Nobody</p>
            """)
        #expect(page.cards.count == 2)
        #expect(
            page.cards.first?.properties == [
                "p-name": ["Odalys Brandvold"], "u-url": ["https://site.example/me"],
                "p-note": ["Builds turbines. Slowly."], "p-org": ["Ebbwater"],
                "u-email": ["mailto:odalys@site.example"], "p-country-name": ["Norway"],
            ])
        #expect(page.cards.last?.properties == ["p-name": ["Tove Lind"], "u-url": ["https://other.example/"]])
    }

    @Test("links to elsewhere than the web are left out")
    func links() {
        let page = page(
            """
            <a rel="ME nofollow" href="//social.example/@o">a</a><a rel="me" href="javascript:alert(1)">b</a>
            <a rel="me" href="data:text/html,x">c</a><a rel="meta" href="https://no.example">d</a>
            <a rel="me" href="http://[">e</a>
            """)
        #expect(page.ownLinks == ["https://social.example/@o"])
    }

    private static let spellings: [(bytes: [UInt8], type: String)] = {
        let unmarked = Array("<p>Zoë</p>".utf8)
        let latin: [UInt8] = "<p>Zoë</p>".unicodeScalars.map { UInt8($0.value & 0xFF) }
        let wide: [UInt8] = "<p>Zoë</p>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return [
            (unmarked, "text/html"), (unmarked, "text/html; charset=iso-8859-1"), (latin, "text/html"),
            (latin, "text/html; charset=\"ISO-8859-1\""), (latin, "text/html; charset=utf-8"),
            (latin, "text/html; charset=klingon"), (latin, "text/html; charset="),
            ([0xEF, 0xBB, 0xBF] + unmarked, "text/html; charset=windows-1251"), ([0xFF, 0xFE] + wide, "text/html"),
            (wide, "text/html; charset=utf-16le"),
        ]
    }()

    @Test("a page is text in whatever charset it came", arguments: spellings)
    func charsets(bytes: [UInt8], type: String) throws {
        let text = try #require(PageText.decode(bytes, type: type))
        #expect(page(text).text == "Zoë")
    }

    @Test("the charset that a page names itself counts, too")
    func ownCharset() throws {
        let cyrillic: [UInt8] = [0xCB, 0xE5, 0xED, 0xE0]
        for head in [
            "<meta charset=windows-1251>", "<meta http-equiv=content-type content='text/html; charset=windows-1251'>",
        ] {
            let text = try #require(PageText.decode(Array((head + "<p>").utf8) + cyrillic, type: "text/html"))
            #expect(page(text).text == "Лена")
        }
        let declared = Array("<?xml version='1.0' encoding='windows-1251'?><p>".utf8) + cyrillic
        let own = try #require(PageText.decode(declared, type: nil))
        #expect(page(own).text == "Лена")
        let header = Array("<p>".utf8) + cyrillic
        let text = try #require(PageText.decode(header, type: "text/html; charset=windows-1251"))
        #expect(page(text).text == "Лена")
        #expect(PageText.decode([0x89, 0x50, 0x4E, 0x47, 0, 1, 2], type: "text/html") == nil)
    }
}
