import InterviewCore
import Testing

@testable import Understanding

/// How whole answers are dealt out: a line for each field asked, refusals in their place, stages, odd input.
@Suite("Answers to grouped questions and in every stage")
struct ConversationTests {
    private func context(
        _ asked: [Field], stage: ReadingContext.Stage = .question, proposed: Field? = nil,
        known: [Field: [FactValue]] = [:]
    ) throws -> ReadingContext {
        ReadingContext(
            asked: asked, stage: stage, proposed: proposed, known: known,
            today: try #require(CalendarDate(year: 2026, month: 11, day: 22)))
    }

    private func values(_ reading: Reading, _ field: Field) -> [FactValue] {
        reading.candidates.filter { $0.field == field }.map(\.value)
    }

    @Test("A refusal without a name is about the field of its line")
    func refusalsByLine() throws {
        let reading = MessageReader.read(
            "no website yet\njust github.com/tarn-otter-demo\nskip",
            context: try context([.website, .socialLinks, .phone]))
        #expect(reading.intents == [IntentHit(.none, field: .website), IntentHit(.skip, field: .phone)])
        #expect(values(reading, .socialLinks) == [.text("https://github.com/tarn-otter-demo")])
    }

    @Test("A line that cannot be given is skipped in its place")
    func skippedLine() throws {
        let reading = MessageReader.read(
            "hey! Otto Farrow 👋\notto@farrow.example\nI'd rather skip that",
            context: try context([.fullName, .email, .linkedinURL]))
        #expect(values(reading, .fullName) == [.text("Otto Farrow")])
        #expect(values(reading, .email) == [.text("otto@farrow.example")])
        #expect(reading.intents == [IntentHit(.skip, field: .linkedinURL)])
    }

    @Test("Without a company there is none, and the role stays")
    func noCompany() throws {
        let reading = MessageReader.read(
            "I'm a master's student in glaciology.\nI don't have a company, I study at Tarn Polytechnic.\n"
                + "I don't have any work experience yet",
            context: try context([.role, .company, .yearsExperience]))
        #expect(values(reading, .role) == [.text("master's student in glaciology")])
        #expect(reading.candidates.count == 1)
        #expect(
            Set(reading.intents)
                == [IntentHit(.none, field: .company), IntentHit(.none, field: .yearsExperience)])
    }

    @Test("The third topic is removed by its number")
    func removeByNumber() throws {
        let reading = MessageReader.read(
            "remove the third topic",
            context: try context([.targetAudience], known: [.podcastTopics: [.text("a"), .text("b"), .text("c")]]))
        #expect(reading.intents == [IntentHit(.remove, field: .podcastTopics, item: .ordinal(3))])
        #expect(reading.candidates.isEmpty)
    }

    @Test("An old job gives way to the new")
    func oldJob() throws {
        let reading = MessageReader.read(
            "Sorry, that was my old job. I'm now Chief People Officer at Fjordline Rail.",
            context: try context(
                [.professionalBio], known: [.role: [.text("HR Director")], .company: [.text("Skerry Ferries")]]))
        #expect(values(reading, .role) == [.text("Chief People Officer")])
        #expect(values(reading, .company) == [.text("Fjordline Rail")])
        #expect(reading.candidates.allSatisfy { $0.change == .replace(nil) })
        #expect(values(reading, .professionalBio).isEmpty)
    }

    @Test("Free words answer a proposal")
    func proposal() throws {
        let open = try context([], stage: .proposal, proposed: .targetAudience)
        #expect(MessageReader.read("yes", context: open).has(.yes))
        let other = MessageReader.read("No, more like night-shift nurses", context: open)
        #expect(values(other, .targetAudience) == [.text("night-shift nurses")])
        #expect(other.has(.no))
    }

    @Test(
        "Yes and no to whose profile it is",
        arguments: [
            ("yes that's me", Intent.yes), ("yep, mine", .yes), ("no, that's my brother", .no), ("not me", .no),
            ("sí, soy yo", .yes), ("oui c'est moi", .yes), ("nein, das bin ich nicht", .no), ("isso", .yes),
        ])
    func whoseProfile(_ text: String, _ intent: Intent) throws {
        let reading = MessageReader.read(text, context: try context([], stage: .whoseProfile))
        #expect(reading.has(intent))
        #expect(reading.candidates.isEmpty)
    }

    @Test(
        "Any assent completes the summary",
        arguments: ["yes", "looks good", "perfect", "all good 👍", "👍", "ship it", "great, thanks!", "no changes", "ok"])
    func assent(_ text: String) throws {
        let reading = MessageReader.read(text, context: try context([], stage: .summary))
        #expect(reading.has(.yes), "\(reading.intents)")
        #expect(!reading.has(.no))
    }

    @Test("What was learned is confirmed by the message that answers the next question")
    func learnedAndAnswered() throws {
        let reading = MessageReader.read(
            "Yes, that's right. I see harbours as living rooms.",
            context: try context([.uniquePerspective], stage: .learned))
        #expect(reading.has(.yes))
        #expect(values(reading, .uniquePerspective) == [.text("I see harbours as living rooms.")])
    }

    @Test(
        "Odd input does no harm",
        arguments: [
            "", " ", "\n\n\n", "\u{0}", "\u{200B}\u{FEFF}", "😀", "....", "?", "!!!", "(", "\"", ",,,,", "@", "1.", "- ",
            "not", "not ", "I'm", "my name is", "remove", "change my email to", "replace a with", "my", "called", "at",
            "no @", "Dr.", "https://", "a.b.c.d", "from to from to", "\u{202E}abc",
        ])
    func oddInput(_ text: String) throws {
        for asked in [[], [.fullName, .email, .linkedinURL], [.role, .company], [.keyMessage], [.expertiseKeywords]]
            as [[Field]]
        {
            _ = MessageReader.read(text, context: try context(asked))
        }
        _ = MessageReader.read(text, context: try context([.promotion, .schedulingPreference], stage: .learned))
    }

    @Test("Every beginning of a long message is read without a trap")
    func everyPrefix() throws {
        let text =
            "Hi, I'm Ana-Lucía O'Brien (ana@x.example), not Anna; CFO at Foo & Bar, Inc. for 12 years… remove the 2nd "
            + "topic, and my audience is \"nurses\": 1) rest 2) food. It's 20, not 18 – no phone pls 🙏🏽 "
            + "https://linkedin.com/in/ana-demo?"
        for asked in [[.fullName, .email], [.successStories], [.achievements], []] as [[Field]] {
            let open = try context(asked, known: [.yearsExperience: [.integer(18)]])
            for length in 0...text.count { _ = MessageReader.read(String(text.prefix(length)), context: open) }
        }
    }

    @Test("The same message is read the same way")
    func deterministic() throws {
        let open = try context(
            [.fullName, .email, .linkedinURL], known: [.company: [.text("Acme")], .role: [.text("CFO")]])
        let text = "Actually it's Globex. Topics: a, b and c. I promote my book Tides."
        let first = MessageReader.read(text, context: open)
        for _ in 0..<20 { #expect(MessageReader.read(text, context: open) == first) }
    }
}
