import Foundation
import InterviewCore
import Testing

@testable import Understanding

@Suite("What models make of answers that the rules have read")
struct RevisionTests {
    private func reading(_ text: String, _ asked: [Field], isAskedAgain: Bool = false) throws -> Reading {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 27))
        return MessageReader.read(
            text, context: ReadingContext(asked: asked, known: [:], isAskedAgain: isAskedAgain, today: today))
    }

    private func texts(_ reading: Reading, _ field: Field) -> [String] {
        reading.candidates.filter { $0.field == field }.map { candidate in
            if case .text(let text) = candidate.value { return text }
            return candidate.quote.text
        }
    }

    @Test("The weights are there, each of its size")
    func weights() {
        #expect(Tagger.trained != nil)
        #expect(CutModel.start != nil)
        #expect(CutModel.end != nil)
    }

    @Test(
        "Lead-ins and remarks around a list are no part of its items",
        arguments: [
            (
                "Let's do orchard pruning, grafting and cider making.", Field.podcastTopics,
                ["orchard pruning", "grafting", "cider making"]
            ),
            (
                "For me it's grain storage, milling, stone dressing", .expertiseKeywords,
                ["grain storage", "milling", "stone dressing"]
            ),
        ])
    func lists(text: String, field: Field, items: [String]) throws {
        #expect(try texts(reading(text, [field]), field) == items)
    }

    @Test("What a revision changes stands in the message, word for word, where its quote says")
    func evidence() throws {
        let url = try #require(
            Bundle.module.url(forResource: "en", withExtension: "tsv", subdirectory: "Fixtures/marked"))
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        let questions: [[Field]] = [[.podcastTopics], [.role, .company, .yearsExperience], [.targetAudience]]
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 27))
        var changed = 0
        for (index, line) in lines.enumerated().filter({ $0.offset % 40 == 0 }) {
            let marked = String(line.split(separator: "\t")[2])
            let text = marked.replacing(/<\/?[a-z]+>/, with: "").replacing("\\n", with: "\n")
            let message = MessageText(text)
            let context = ReadingContext(asked: questions[index % 3], today: today)
            let ruled = MessageReader.readByRules(message, context: context).candidates
            for candidate in MessageReader.read(message, context: context).candidates where !ruled.contains(candidate) {
                let quote = candidate.quote
                #expect(message.text(in: quote.start..<quote.end) == quote.text, "\(text)")
                if case .text(let value) = candidate.value { #expect(quote.text.contains(value), "\(text)") }
                changed += 1
            }
        }
        #expect(changed > 10)
    }

    @Test("The cuts weighed a unit at a time are those weighed each by all its features")
    func cuts() throws {
        let model = try #require(CutModel.start)
        let message = MessageText("Sure, happy to! I'd say new parents who cook for six. Is that enough?")
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 27))
        let reading = MessageReader.readByRules(
            message, context: ReadingContext(asked: [.targetAudience], today: today))
        let units = MessageUnits(message)
        let rules = RuleTags(reading, units, message, asked: [.targetAudience])
        for isEnd in [false, true] {
            let features = CutFeatures(message, units, rules, asked: .targetAudience, ruled: 2, isEnd: isEnd)
            let whole = model.best(features.candidates.map { features.hashes($0).map { CutModel.slot($0) } }, ruled: 2)
            let grown = model.best(features, ruled: 2)
            #expect(whole?.cut == grown?.cut)
            #expect(whole?.lead == grown?.lead)
        }
    }

    @Test(
        "A bio's role is read, without when it is held",
        arguments: [
            ("I'm a beekeeper from a small island. I keep forty hives.", "beekeeper"),
            ("Veterinary nurse in a mountain village, and I sing on Fridays.", "Veterinary nurse"),
        ])
    func bioRoles(text: String, role: String) throws {
        #expect(try texts(reading(text, [.professionalBio]), .role) == [role])
    }

    @Test("What words may mean in any language holds what each language reads in them")
    func possible() throws {
        for text in [
            "Quita lo del taller, por favor", "l'azienda non la scrivo", "das lassen wir lieber weg", "skip it",
        ] {
            let message = MessageText(text)
            let words = Word.words(of: message, in: message.tokens.indices)
            let possible = Gloss.possible(words)
            for gloss in Gloss.readings(of: words, in: message) {
                #expect(gloss.concepts.isSubset(of: possible), "\(text)")
            }
        }
    }

    @Test("A language is asked of words that begin as listed ones do, however they end")
    func beginnings() {
        let beginnings = Array(WordKey.beginnings(of: "preguntando"))
        #expect(beginnings.first == WordKey("preguntando"))
        #expect(beginnings.contains(WordKey("pregunt")))
        #expect(beginnings.last == WordKey("pre"))
        #expect(Array(WordKey.beginnings(of: "unbeschreiblichkeiten")).first == WordKey("unbeschreibl"))
        #expect(Array(WordKey.beginnings(of: "ab")).isEmpty)
        #expect(Word(text: "preguntas", token: 0).languages.contains(.spanish))
    }

    @Test(
        "What the rules know better stands",
        arguments: [
            ("Bram van der Velde", [Field.fullName], Field.fullName, ["Bram van der Velde"]),
            (
                "Ricercatore in vulcanologia, Istituto Geofisico Etneo", [.role, .company, .yearsExperience], .role,
                ["Ricercatore in vulcanologia"]
            ),
            ("asdfgh", [.company], .company, ["asdfgh"]),
        ])
    func guards(text: String, asked: [Field], field: Field, expected: [String]) throws {
        #expect(try texts(reading(text, asked), field) == expected)
    }

    @Test("A row of labels is the best one allowed: a value goes on only where it has begun")
    func lattice() {
        let inside = TagLabel.inside(.item)
        var scores = [[Int]](repeating: [Int](repeating: 0, count: TagLabel.count), count: 3)
        scores[0][inside] = 9
        scores[1][inside] = 5
        scores[2][TagLabel.begin(.role)] = 4
        let transitions = [Int](repeating: 0, count: Tagger.transitionCount)
        let found = TagLattice.best(scores, transitions: transitions)
        #expect(found.labels == [TagLabel.begin(.item), inside, TagLabel.begin(.role)])
        #expect(found.score == 9)
        #expect(TagLattice.best([[Int]](), transitions: transitions).labels.isEmpty)
        let values = TagLabel.values(of: found.labels)
        #expect(values.map(\.units) == [0..<2, 2..<3])
        #expect(TagLabel.labels(of: values, count: 3) == found.labels)
    }

    @Test("Weights in a byte keep small ones apart and large ones whole, and a file of them is read as it was written")
    func compactWeights() {
        let weights = CompactWeights([0, 100, -100, 0.1, -0.02])
        let sums = (0..<5).map { Double(weights[$0]) * weights.unit }
        #expect(sums[0] == 0)
        #expect(abs(sums[1] - 100) < 1e-9)
        #expect(abs(sums[2] + 100) < 1e-9)
        #expect(abs(sums[3] - 0.1) < 0.02)
        #expect(sums[4] < 0)
        #expect(weights.file.count == 8 + 5)
    }

    @Test(
        "Line breaks are units of their own, and any text is taken apart", arguments: ["", "\n\n", "a\n\nb", "🙂\r\n."])
    func units(text: String) {
        let message = MessageText(text)
        let units = MessageUnits(message)
        #expect(units.tokens.compactMap { $0 } == Array(message.tokens.indices))
        #expect(units.sentence.count == units.count)
    }
}
