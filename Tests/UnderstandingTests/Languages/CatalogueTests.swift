import Testing

@testable import InterviewCore
@testable import Understanding

@Suite("Catalogues")
struct CatalogueTests {
    @Test("Every sentence says what it was given, and is fit to print", arguments: Language.allCases)
    func holds(language: Language) {
        for said in CatalogueSentences(language: language).all {
            #expect(!said.text.isEmpty, "\(said.name)")
            for part in said.holds { #expect(said.text.contains(part), "\(said.name) lacks \(part): \(said.text)") }
            let isTidy =
                said.text.first?.isWhitespace == false && said.text.last?.isWhitespace == false
                && !said.text.contains("  ") && !said.text.contains("...") && !said.text.contains("\"")
                && !said.text.contains("..") && !said.text.contains("\n")
            #expect(isTidy, "\(said.name): \(said.text)")
        }
    }

    @Test("No question has fewer wordings than in English, and none the same twice", arguments: Language.allCases)
    func wordings(language: Language) {
        let catalogue = language.catalogue
        let english = Language.english.catalogue
        for core in CatalogueSentences.cores {
            let wordings = catalogue.wordings(of: core)
            #expect(wordings.count >= english.wordings(of: core).count && Set(wordings).count == wordings.count)
        }
        let lists: [(any Catalogue) -> [String]] = [
            \.whoseProfileAgain, \.anythingElse, \.waiting, \.onceMore, \.notUnderstood, \.backToQuestion,
            \.stillNeeded, { $0.blocked([.email]) }, { $0.proposalAgain(.role) },
        ]
        for list in lists {
            #expect(list(catalogue).count >= list(english).count && Set(list(catalogue)).count == list(catalogue).count)
        }
    }

    @Test("Sentences are written in their own language, as it is told from what guests write")
    func language() {
        let wrong = CatalogueSentences.all.filter { said in
            let message = MessageText(said.text)
            let found = LanguageDetector.language(of: message)
            let isLong = message.tokens.count { $0.kind == .word } >= 12
            return found != said.language && (found != nil || isLong)
        }
        #expect(wrong.map { "\($0.testDescription): \($0.text)" } == [])
    }

    @Test("No English word is left in another language", arguments: Language.allCases.filter { $0 != .english })
    func noEnglish(language: Language) {
        let english: Set<Substring> = [
            "the", "your", "and", "you", "please", "with", "topics", "skip", "what", "is", "of", "my", "ask", "shows",
        ]
        let wrong = CatalogueSentences(language: language).all.filter { said in
            !english.isDisjoint(with: said.text.lowercased().split { !$0.isLetter })
        }
        #expect(wrong.map { "\($0.name): \($0.text)" } == [])
    }

    @Test("No longer sentence is the same in two languages")
    func distinct() {
        var seen: [String: Said] = [:]
        for said in CatalogueSentences.all where said.text.split(separator: " ").count > 3 {
            let other = seen[said.text]
            #expect(other == nil || other?.language == said.language, "\(said.testDescription): \(said.text)")
            seen[said.text] = said
        }
    }

    @Test("Each field has a name of its own in each language", arguments: Language.allCases)
    func labels(language: Language) {
        let labels = Field.allCases.map { $0.label(in: language) }
        #expect(Set(labels).count == labels.count)
        for field in Field.allCases where field != .linkedinURL && field != .speakingStyle {
            #expect(!language.catalogue.example(of: field).isEmpty)
        }
    }

    // MARK: Punctuation

    @Test("French puts a no-break space before tall signs and inside guillemets")
    func french() {
        for said in CatalogueSentences(language: .french).all {
            let letters = Array(said.text)
            for (index, letter) in letters.enumerated() where index > 0 {
                switch letter {
                case "?", "!", ";": #expect(letters[index - 1] == "\u{202F}", "\(said.name): \(said.text)")
                case ":", "»": #expect(letters[index - 1] == "\u{A0}", "\(said.name): \(said.text)")
                default: break
                }
                if letters[index - 1] == "«" { #expect(letter == "\u{A0}", "\(said.name): \(said.text)") }
                #expect(letter != "'", "\(said.name): \(said.text)")
            }
        }
    }

    @Test("Spanish opens what it closes")
    func spanish() {
        for said in CatalogueSentences(language: .spanish).all {
            for (open, close) in [("¿", "?"), ("¡", "!"), ("«", "»"), ("(", ")")] as [(Character, Character)] {
                #expect(
                    said.text.count { $0 == open } == said.text.count { $0 == close }, "\(said.name): \(said.text)")
            }
        }
    }

    @Test(
        "Lists end in the language's own and",
        arguments: [
            (Language.english, ["a", "b", "c"], "a, b and c"), (.spanish, ["sal", "hierro"], "sal y hierro"),
            (.spanish, ["sal", "innovación"], "sal e innovación"), (.spanish, ["padres", "hijos"], "padres e hijos"),
            (.spanish, ["agua", "hielo"], "agua y hielo"), (.spanish, ["datos", "IA"], "datos e IA"),
            (.italian, ["vino", "olio"], "vino e olio"), (.italian, ["vino", "etica"], "vino ed etica"),
            (.italian, ["vino", "Énergie"], "vino ed Énergie"), (.french, ["a", "b"], "a et b"),
            (.german, ["a", "b"], "a und b"), (.portuguese, ["a", "b", "c"], "a, b e c"), (.german, ["a"], "a"),
            (.french, [], ""), (.spanish, ["a", "山田"], "a y 山田"),
        ] as [(Language, [String], String)])
    func lists(language: Language, items: [String], text: String) {
        #expect(language.catalogue.list(items) == text)
    }

    @Test(
        "Quotation marks are the language's own",
        arguments: [
            (Language.english, "“x”"), (.spanish, "«x»"), (.french, "«\u{A0}x\u{A0}»"), (.german, "„x“"),
            (.portuguese, "“x”"), (.italian, "«x»"),
        ] as [(Language, String)])
    func quotes(language: Language, text: String) {
        #expect(language.catalogue.quoted("x") == text)
    }

    @Test(
        "A language is known by its tag",
        arguments: [
            ("de", Language.german), ("de-AT", .german), ("PT_br", .portuguese), ("en-US", .english), ("nl", nil),
            ("", nil), ("english", nil),
        ] as [(String, Language?)])
    func tags(tag: String, language: Language?) {
        #expect(Language(tag: tag) == language)
    }
}
