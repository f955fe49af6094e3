import Foundation
import InterviewCore
import Testing

@testable import MediaKits

/// What holds of every kit, whoever it is of.
@Suite("Properties of kits")
struct PropertyTests {
    @Test("Every number of a kit is one that the guest gave", arguments: GoldenGuest.all)
    func numbers(_ guest: GoldenGuest) {
        let given = Numbers.of(guest.said)
        for source in guest.kit.sources where !Self.addresses.contains(source.block) {
            for number in Numbers.of(source.text) {
                #expect(given.contains(number), "\(number) in “\(source.text)”")
            }
        }
    }

    @Test("Every name of a kit is one that the guest gave", arguments: GoldenGuest.all)
    func names(_ guest: GoldenGuest) {
        let given = Set(guest.said.foldedWords)
        for source in guest.kit.sources {
            for word in Self.names(in: source.text) {
                let parts = word.replacing("’s", with: "").foldedWords
                #expect(
                    parts.allSatisfy { given.contains($0) || Self.ownWords.contains($0) }, "\(word) in “\(source.text)”"
                )
            }
        }
    }

    @Test("Every sentence rests on facts that exist and hold its words", arguments: GoldenGuest.all)
    func sources(_ guest: GoldenGuest) throws {
        let facts = guest.facts.values.flatMap(\.self)
        let known = Dictionary(uniqueKeysWithValues: facts.map { ($0.id, $0) })
        for source in guest.kit.sources {
            #expect(!source.facts.isEmpty, "\(source.text)")
            #expect(Set(source.facts).count == source.facts.count, "\(source.facts)")
            for id in source.facts { _ = try #require(known[id], "\(id)") }
            let held = Set(source.facts.compactMap { known[$0] }.flatMap { $0.value.words })
            for word in Self.names(in: source.text).map({ $0.replacing("’s", with: "") }) {
                #expect(
                    word.foldedWords.allSatisfy { held.contains($0) || Self.ownWords.contains($0) },
                    "\(word) in “\(source.text)” is in none of \(source.facts)")
            }
        }
    }

    @Test("No text is doubled, dangling or empty", arguments: GoldenGuest.all.filter { $0.id != "hostile" })
    func tidiness(_ guest: GoldenGuest) {
        for source in guest.kit.sources {
            let text = source.text
            #expect(!text.isEmpty && text == text.trimmingCharacters(in: .whitespaces))
            for fault in ["  ", " .", " ,", "..", ",,", "()", "““", ". .", "“”", ":.", ",.", "’’s", "Optional"] {
                #expect(!text.contains(fault), "“\(fault)” in “\(text)”")
            }
            let words = text.split(separator: " ").map { $0.lowercased() }
            for (word, next) in zip(words, words.dropFirst()) {
                #expect(word != next, "“\(word) \(next)” in “\(text)”")
            }
        }
        for block in guest.kit.blocks { #expect(!block.title.isEmpty && !block.content.isEmpty) }
    }

    @Test("Bios speak of the guest in third person and keep to their length", arguments: GoldenGuest.all)
    func bios(_ guest: GoldenGuest) {
        let kit = guest.kit
        #expect(kit.shortBio.wordCount <= 50 && kit.longBio.wordCount <= 150 && kit.readAloudBio.wordCount <= 110)
        guard kit.name != nil else { return }
        for passage in [kit.shortBio, kit.longBio, kit.readAloudBio] {
            for sentence in passage.sentences {
                let isHost = ["Our guest", "Today we"].contains { sentence.text.hasPrefix($0) }
                #expect(
                    isHost || kit.language != .english || !Voice.isFirstPerson(Self.unquoted(sentence.text)),
                    "\(sentence.text)")
                #expect(".!?…”»“".contains(sentence.text.last ?? " "), "\(sentence.text)")
            }
        }
        #expect(!kit.readAloudBio.text.contains { "()[]{}<>&%$€@#*_".contains($0) }, "\(kit.readAloudBio.text)")
    }

    @Test(
        "Pronouns are in a kit only where they were given",
        arguments: GoldenGuest.all.filter { $0.language == .english })
    func pronouns(_ guest: GoldenGuest) {
        let given = guest.fields[.pronouns]?.first?.text?.split(separator: "/").first.map(String.init)
        let said = Set(TextTokens(guest.said).lowered)
        let composed = guest.kit.longBio.sentences + guest.kit.readAloudBio.sentences
        for word in Set(composed.flatMap { TextTokens(Self.unquoted($0.text)).lowered }) {
            if ["he", "she"].contains(word), !said.contains(word) { #expect(word == given) }
            if ["his", "him", "himself"].contains(word), !said.contains(word) { #expect(given == "he") }
            if ["her", "herself"].contains(word), !said.contains(word) { #expect(given == "she") }
        }
    }

    @Test(
        "Questions are three to five where the required fields are known, all different, and ask",
        arguments: GoldenGuest.all)
    func questions(_ guest: GoldenGuest) {
        let questions = guest.kit.questions.map(\.text)
        #expect((3...5).contains(questions.count))
        #expect(Set(questions).count == questions.count)
        for question in questions {
            #expect(question.hasSuffix("?"), "\(question)")
            #expect(Words.count(question) <= 60, "\(question)")
        }
    }

    @Test("A kit is the same bytes every time", arguments: GoldenGuest.all)
    func deterministic(_ guest: GoldenGuest) {
        #expect(guest.kit.html == guest.kit.html)
        #expect(guest.kit.json == guest.kit.json)
    }

    @Test("Whatever is written in the fields, a kit is made of it, and nothing in it is alive", arguments: 0..<40)
    func anything(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var guest = Guest()
        for field in Field.catalogue where field != .successStories && field != .yearsExperience {
            guest.texts[field] = (0..<3).map { _ in random.text(words: 12) }
        }
        guest.stories = (0..<3).map { _ in
            Story(
                title: random.text(words: 4), challenge: random.text(words: 12), action: random.text(words: 12),
                result: random.text(words: 12), metrics: [random.text(words: 2)])
        }
        for language in Language.allCases {
            let kit = MediaKit(facts: KitFacts(guest.facts, language: language), isDraft: false)
            #expect(kit.shortBio.wordCount <= 50 && kit.longBio.wordCount <= 150)
            #expect(!kit.html.contains("<script>") && !kit.html.contains("<b>"))
            #expect(!kit.markdown.contains("<script>"))
            #expect(kit.sources.allSatisfy { !$0.facts.isEmpty && !$0.text.isEmpty })
        }
    }

    // MARK: Words

    private static let addresses: Set<String> = ["headshot", "links"]

    /// Words of the catalogues that have a capital.
    private static let ownWords: Set<String> = {
        var texts = ["Highlights Previous E-mail DM Dr Prof Professor Areas"]
        for language in Language.allCases {
            let catalogue = KitCatalogue.of(language)
            texts += catalogue.titles.values + [catalogue.email]
            if let words = PlainSentences.of(language) { texts += Self.strings(of: words) }
        }
        return Set(texts.flatMap(\.foldedWords))
    }()

    private static func strings(of value: Any) -> [String] {
        Mirror(reflecting: value).children.flatMap { child in
            (child.value as? String).map { [$0] } ?? strings(of: child.value)
        }
    }

    /// Words with a capital that do not begin a sentence.
    private static func names(in text: String) -> [String] {
        let tokens = TextTokens(text)
        return tokens.words.indices.compactMap { index in
            let gap = tokens.gaps[index]
            let isStart = index == 0 || gap.contains { ".!?:“”«»„‘¿;–—\n\"".contains($0) }
            let word = tokens.words[index]
            guard !isStart, word.first?.isUppercase == true, word != "I", !word.hasPrefix("I’") else { return nil }
            return word
        }
    }

    /// The text without what stands in quotation marks.
    private static func unquoted(_ text: String) -> String {
        var result = ""
        var isOpen = false
        for character in text {
            if "“„«".contains(character), !isOpen {
                isOpen = true
            } else if "”“»".contains(character), isOpen {
                isOpen = false
            } else if !isOpen {
                result.append(character)
            }
        }
        return result
    }
}

extension FactValue {
    /// The folded words of a value, and what pronouns stand for.
    fileprivate var words: [String] {
        switch self {
        case .text(let text): text.foldedWords
        case .integer(let number): ["\(number)"]
        case .story(let story):
            (story.title + " " + story.text + " " + story.metrics.joined(separator: " ")).foldedWords
        }
    }
}

/// The numbers of a text by what they are worth: "$1,500,000" and "1.5 million dollars" are one.
private enum Numbers {
    static func of(_ text: String) -> Set<Double> {
        let words = TextTokens(text).words
        var numbers: Set<Double> = []
        for (index, word) in words.enumerated() {
            let digits = word.prefix { $0.isNumber || ".,".contains($0) }
            let plain = digits.replacing(",", with: "")
            guard !digits.isEmpty, let value = Double(plain.hasSuffix(".") ? String(plain.dropLast()) : String(plain))
            else {
                continue
            }
            let unit = word.dropFirst(digits.count).lowercased()
            let next = index + 1 < words.count ? words[index + 1].lowercased() : ""
            numbers.insert((value * (scale[unit] ?? scale[next] ?? 1) * 100).rounded() / 100)
        }
        return numbers
    }

    private static let scale: [String: Double] = [
        "k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "b": 1e9, "billion": 1e9,
    ]
}

/// Repeatable randomness (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Words of guests, signs and stray scalars, in any order.
    mutating func text(words: Int) -> String {
        let pieces = [
            "I", "i'm", "I've", "and", ",", "my", "run", "Ran", "we", "the", "a", "nurses", "because", "who", ".", "?",
            "“", "”", "\"", "'", "(", ")", "<script>", "<b>", "&", "5", "$1,500,000", "10+", "–", "🔥", "王", "א",
            "\u{0}",
            "\u{202E}", "\n", "- ", "# ", "**", "Hi", "Ana", "iOS", "…", ":", "e\u{301}", "can", "set", "don't", "me",
            "%",
        ]
        return (0..<words).map { _ in pieces.randomElement(using: &self) ?? "" }.joined(separator: " ")
    }
}
