import Testing

@testable import GreenroomServer

@Suite("Light Markdown")
struct LightMarkdownTests {
    @Test(
        "Paragraphs, lists and what is strong; nothing else is markup",
        arguments: [
            ("", ""), ("Hello", "<p dir=\"auto\">Hello</p>"), ("a\n\nb", "<p dir=\"auto\">a</p><p dir=\"auto\">b</p>"),
            (
                "So far:\n- **Role**: CFO\n- b\nGood?",
                "<p dir=\"auto\">So far:</p><ul><li dir=\"auto\"><strong>Role</strong>: CFO</li>"
                    + "<li dir=\"auto\">b</li></ul><p dir=\"auto\">Good?</p>"
            ),
            ("- a", "<ul><li dir=\"auto\">a</li></ul>"), ("a ** b", "<p dir=\"auto\">a ** b</p>"),
            ("**a** ** <b>", "<p dir=\"auto\"><strong>a</strong> ** &lt;b&gt;</p>"),
            ("[x](javascript:y) *i*", "<p dir=\"auto\">[x](javascript:y) *i*</p>"),
        ])
    func html(text: String, html: String) {
        #expect(LightMarkdown.html(text) == html)
    }
}
