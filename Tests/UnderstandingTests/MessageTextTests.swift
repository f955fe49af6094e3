import InterviewCore
import Testing

@testable import Understanding

@Suite("MessageText")
struct MessageTextTests {
    @Test(
        "cuts words, numbers and signs",
        arguments: [
            ("I'm Ana, CFO.", ["I'm", "Ana", ",", "CFO", "."]),
            ("15yrs, 1,500,000 and 2.5x", ["15", "yrs", ",", "1,500,000", "and", "2.5", "x"]),
            ("Jean-Luc co-founded a 5-year plan", ["Jean-Luc", "co-founded", "a", "5", "-", "year", "plan"]),
            ("a@b.example, www.Quarry.example/x!", ["a@b.example", ",", "www.Quarry.example/x", "!"]),
            ("e.g. Node.js v2.0.1", ["e", ".", "g", ".", "Node", ".", "js", "v2", ".", "0.1"]),
            ("hi 👋🏽 there 👩‍🔧", ["hi", "👋🏽", "there", "👩‍🔧"]),
            ("raised $1.5M (45%)", ["raised", "$", "1.5", "M", "(", "45", "%", ")"]),
            ("@bob_the.builder. ok", ["@bob_the.builder", ".", "ok"]),
            ("我叫王伟，网站是quarry.example", ["我叫王伟", "，", "网站是", "quarry.example"]),
            ("   ", []), ("", []),
        ] as [(String, [String])])
    func tokens(text: String, expected: [String]) {
        #expect(MessageText(text).tokens.map(\.text) == expected)
    }

    @Test(
        "knows addresses by their characters",
        arguments: [
            ("write to ana+cast@mail.quarry.example please", "ana+cast@mail.quarry.example", Token.Kind.email),
            ("see https://Quarry.example/a_(b)?c=d, ok", "https://Quarry.example/a_(b)?c=d", .link),
            ("(quarry.example)", "quarry.example", .link),
            ("http://https://quarry.example.", "http://https://quarry.example", .link),
            ("I am @ana on it", "@ana", .handle),
            ("I am @ana@social.example on it", "@ana@social.example", .handle),
        ] as [(String, String, Token.Kind)])
    func addresses(text: String, expected: String, kind: Token.Kind) {
        let tokens = MessageText(text).tokens.filter { [.link, .email, .handle].contains($0.kind) }
        #expect(tokens.map(\.text) == [expected])
        #expect(tokens.map(\.kind) == [kind])
    }

    @Test(
        "prose is no address",
        arguments: ["Node.js", "I love it.So much", "e.g.this", "v1.2.3", "B.Sc and Ph.D", "a..b"])
    func prose(text: String) {
        #expect(!MessageText(text).tokens.contains { $0.kind == .link || $0.kind == .email })
    }

    @Test(
        "splits sentences",
        arguments: [
            ("One. Two! Three?", ["One.", "Two!", "Three?"]),
            ("Dr. Vo met J. Okafor. Good.", ["Dr. Vo met J. Okafor.", "Good."]),
            ("See quarry.example. It grew 2.5 times", ["See quarry.example.", "It grew 2.5 times"]),
            ("a\n\nb c\r\nd", ["a", "b c", "d"]),
            ("He said \"stop.\" Then left", ["He said \"stop.\"", "Then left"]),
            ("tools, e.g. shovels. Done", ["tools, e.g. shovels.", "Done"]),
            ("私は作家です。よろしく", ["私は作家です。", "よろしく"]),
        ] as [(String, [String])])
    func sentences(text: String, expected: [String]) {
        let message = MessageText(text)
        #expect(message.sentences.map { message.text(in: $0) } == expected)
    }

    @Test(
        "folds case, accents, width and quotes",
        arguments: [
            ("JOSÉ", "jose"), ("ﬁne", "fine"), ("Ｗｉｄｅ", "wide"), ("don’t", "don't"), ("Straße", "strasse"),
            ("İstanbul", "istanbul"), ("a\u{200B}b", "ab"), ("Łódź", "lodz"), ("王伟", "王伟"),
        ])
    func folding(text: String, expected: String) {
        #expect(Folding.fold(text) == expected)
    }

    @Test("quotes are the exact substring at their UTF-16 offsets, whatever the message")
    func quotes() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<400 {
            let text = random.text(length: 120)
            let message = MessageText(text)
            let units = Array(text.utf16)
            for token in message.tokens {
                #expect(Array(token.text.utf16) == Array(units[token.range]))
                let quote = message.quote(token.range)
                #expect(quote.text == token.text && quote.start == token.range.lowerBound)
            }
            for range in message.sentences + message.lines {
                #expect(Array(message.text(in: range).utf16) == Array(units[range]))
            }
            for (left, right) in zip(message.tokens, message.tokens.dropFirst()) {
                #expect(left.range.upperBound <= right.range.lowerBound)
            }
        }
    }

    @Test("offsets outside the message, or inside a pair of surrogates, are made sound")
    func soundness() {
        let message = MessageText("a😀b")
        #expect(message.text(in: -5..<99) == "a😀b")
        #expect(message.text(in: 2..<3) == "😀")
        #expect(message.quote(1..<2).text == "😀")
        #expect(message.quote(50..<60).text.isEmpty)
    }

    @Test("reads no more than its limit")
    func limit() {
        let message = MessageText(String(repeating: "a.", count: 20_000))
        #expect(message.count == MessageText.limit)
    }

    @Test("finds tokens, sentences and lines by offset")
    func lookup() {
        let message = MessageText("One two. Three\nfour")
        #expect(message.text(ofTokens: message.tokenIndices(in: 4..<14)) == "two. Three")
        #expect(message.text(in: message.sentence(at: 10)) == "Three")
        #expect(message.text(in: message.line(at: 16)) == "four")
        #expect(message.firstMatch(of: ["three", "four"]) == 3)
        #expect(message.wholeQuote.text == "One two. Three\nfour")
    }
}
