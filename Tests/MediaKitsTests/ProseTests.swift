import InterviewCore
import Testing

@testable import MediaKits

/// The small tools of the kit's prose.
@Suite("Prose")
struct ProseTests {
    @Test(
        "A role becomes a phrase that English can take in, or none at all",
        arguments: [
            ("CFO", "Acme", "CFO at Acme"),
            ("Founder & CEO", "Acme", "Founder & CEO of Acme"),
            ("product designer", "Acme", "a product designer at Acme"),
            ("Product Designer", "Acme Inc.", "a product designer at Acme Inc."),
            ("HR manager", "Acme", "an HR manager at Acme"),
            ("HR Director", "Acme", "HR Director at Acme"),
            ("Bell founder", "Lindholm & Sons", "a Bell founder at Lindholm & Sons"),
            ("Lecturer", "University of Northmoor", "a lecturer at the University of Northmoor"),
            ("lighting designer", nil, "a lighting designer"),
            ("NASA engineer", nil, "a NASA engineer"),
            ("university lecturer", nil, "a university lecturer"),
            ("honest broker", nil, "an honest broker"),
            ("iOS developer", nil, "an iOS developer"),
            ("retired", nil, "retired"),
            ("an illustrator", "freelance", "an illustrator"),
            ("CFO at Acme", "Acme", "CFO at Acme"),
            ("Speaker | Author | Coach", nil, "a speaker, author and coach"),
            ("Founder, CEO", "Acme", "Founder and CEO of Acme"),
            ("founder", nil, "a founder"),
            ("nurse", "I work for myself", "a nurse"),
            ("I help nurses sleep", "Acme", nil),
            ("Helping teams grow", "Acme", nil),
            ("Between jobs", nil, nil),
            ("产品经理", "某公司", nil),
        ] as [(String, String?, String?)])
    func roles(role: String, company: String?, phrase: String?) {
        let composed = RolePhrase.compose(
            role: KitText(role, facts: []), company: company.map { KitText($0, facts: []) })
        #expect(composed?.text == phrase)
    }

    @Test(
        "First person is told from abbreviations and other words",
        arguments: [
            ("I run wards", true), ("My wards", true), ("we’re three", true), ("I’m a nurse", true),
            ("Ich leite eine Klinik", true), ("Soy médica", true), ("Ana runs wards in the US", false),
            ("She holds an MA", false), ("Director of IT", false), ("Wie man führt", false),
        ])
    func voices(text: String, isFirst: Bool) { #expect(Voice.isFirstPerson(text) == isFirst) }

    @Test(
        "Sentences are cut where they end, and nowhere else",
        arguments: [
            ("One. Two! Three?", ["One.", "Two!", "Three?"]),
            ("Dr. Ruiz met J. Soto of Acme Inc. She won.", ["Dr. Ruiz met J. Soto of Acme Inc. She won."]),
            ("Up 1.5 percent. Good.", ["Up 1.5 percent.", "Good."]),
            ("He said “Stop.” Then he left.", ["He said “Stop.”", "Then he left."]),
            ("一句。又一句。", ["一句。", "又一句。"]),
            ("no end", ["no end"]), ("…", ["…"]), ("", []),
        ] as [(String, [String])])
    func sentences(text: String, parts: [String]) { #expect(SentenceCutter.sentences(text) == parts) }

    @Test(
        "Text is read aloud in words that can be said",
        arguments: [
            ("Raised $1,500,000 in 2021.", "Raised 1.5 million dollars in 2021."),
            ("Up 40%, to €12M.", "Up 40 percent, to 12 million euros."),
            ("640k subscribers & 3,200 guests", "640 thousand subscribers and 3,200 guests"),
            ("10+ years (since 2009), e.g. here.", "more than 10 years, for example here."),
            ("30–40 people, $1 each", "30 to 40 people, 1 dollar each"),
            ("1,234,567 birds, 2,000,000 bees", "1,234,567 birds, 2 million bees"),
            ("C++ in 1999", "C++ in 1999"), ("See https://ana.example", nil), ("mail ana@ana.example", nil),
            ("broken ) bracket", nil), ("a <b>", nil),
        ] as [(String, String?)])
    func speakable(text: String, said: String?) {
        #expect(Speakable(language: .english).spoken(text) == said)
    }

    @Test("In every language percent is a word", arguments: Language.allCases)
    func percent(language: Language) throws {
        let said = try #require(Speakable(language: language).spoken("40% & 12 %"))
        #expect(!said.contains("%") && !said.contains("&") && said.hasPrefix("40 "))
    }

    @Test(
        "Emoji go, but for those that stand for a word; those between items divide them",
        arguments: [
            ("I film bridges 🌉🔥", "I film bridges"), ("🎉 640k subscribers", "640k subscribers"),
            ("I ❤️ bridges", "I ❤️ bridges"), ("film 🌉 and paint 🎨.", "film and paint."),
            ("speaker ✨ author ✨ coach", "speaker · author · coach"), ("Great!!! 👩‍🔧", "Great!"), ("🔥", ""),
            ("5 stars", "5 stars"), ("a → b ™", "a → b ™"),
        ])
    func decoration(text: String, plain: String) { #expect(Decoration.removed(text) == plain) }

    @Test(
        "Lists read well",
        arguments: [
            (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C"),
            (["A and B", "C"], "A and B, and C"), (["A, then B", "C", "D"], "A, then B; C; and D"), ([], ""),
        ] as [([String], String)])
    func lists(items: [String], list: String) { #expect(Punctuation(language: .english).list(items) == list) }

    @Test("Lists and quotations follow the language")
    func languages() {
        #expect(Punctuation(language: .spanish).list(["a", "historia", "innovación"]) == "a, historia e innovación")
        #expect(Punctuation(language: .spanish).list(["agua", "hielo"]) == "agua y hielo")
        #expect(Punctuation(language: .french).quoted("a “b”") == "«\u{A0}a “b”\u{A0}»")
        #expect(Punctuation(language: .german).quoted("a \"b\" c") == "„a ‚b‘ c“")
        #expect(Punctuation(language: .english).quoted("a “b” c") == "“a ‘b’ c”")
        #expect(Punctuation(language: .italian).distinctList(["a e b", "c"]) == "«a e b» e «c»")
    }

    @Test(
        "Small letters only and capitals only are repaired; everything else is as it was typed",
        arguments: [
            ("i run wards in london. im happy.", "i", "I run wards in London. I’m happy."),
            ("I RUN WARDS IN THE UK", "I", "i run wards in the UK"),
            ("I run iOS apps.", "x", "I run iOS apps."), ("ran 5 miles. then rested", "i", "ran 5 miles. Then rested"),
            ("the e.g. case. a dr. said", "i", "the e.g. case. A dr. said"),
        ])
    func casing(text: String, other: String, repaired: String) {
        let casing = Casing([text, other], names: [], language: .english)
        #expect(casing.repaired(text).lowercased() == repaired.lowercased())
        #expect(casing.repaired(text).capitalizedFirst == repaired.capitalizedFirst)
    }

    @Test(
        "A name is repaired with everything else, and kept where its owner knows capitals",
        arguments: [
            ("siobhan mcallister", ["i lay hedges"], "Siobhan McAllister"),
            ("juan de la cruz", ["i lay hedges"], "Juan de la Cruz"),
            ("DEREK O'NEIL", ["I LAY GREAT HEDGES"], "Derek O'Neil"),
            ("bell achterberg", ["I lay hedges"], "bell achterberg"), ("MF GLOOM", ["I rap at night"], "MF GLOOM"),
            ("Ronan McDonald", ["i lay hedges"], "Ronan McDonald"),
        ])
    func names(name: String, texts: [String], repaired: String) {
        #expect(Casing(texts, names: [name], language: .english).repairedName(name) == repaired)
    }

    @Test(
        "Articles go by sound",
        arguments: [
            ("apple", "an"), ("user", "a"), ("hour", "an"), ("HR manager", "an"), ("NASA", "a"), ("GP", "a"),
            ("MP", "an"), ("European", "a"), ("one-off", "a"), ("uninvited", "an"), ("X-ray", "an"),
            ("11-year-old", "an"),
        ])
    func articles(word: String, article: String) { #expect(Grammar.article(before: word) == article) }
}
