import Testing

@testable import InterviewCore
@testable import Understanding

/// What a catalogue offers to tap or tells the guest to write is read as it is meant.
@Suite("Quick replies in six languages")
struct QuickReplyTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var language: Language
        var text: String
        var asked: [Field] = []
        var stage = ReadingContext.Stage.question
        /// One of these.
        var intents: Set<Intent>
        var testDescription: String { "\(language.rawValue) \(text) (\(stage.rawValue), \(asked.map(\.rawValue)))" }
    }

    private static let today = CalendarDate(daysSince1970: 20_000)
    private static let optionalGroups: [[Field]] = [
        [.website, .socialLinks, .phone], [.speakingExperience, .idealPodcast], [.achievements],
    ]

    static let cases: [Case] = Language.allCases.flatMap { language -> [Case] in
        let words = language.catalogue
        var cases = [
            Case(
                language: language, text: words.nothingForNow, asked: [.promotion, .schedulingPreference],
                intents: [.none]),
            Case(
                language: language, text: words.noLinkedIn, asked: [.fullName, .email, .linkedinURL], intents: [.none]),
            Case(language: language, text: words.noLinkedIn, asked: [.linkedinURL], intents: [.none]),
            Case(
                language: language, text: words.whyDoYouNeedThat, asked: [.fullName, .email, .linkedinURL],
                intents: [.why]),
            Case(
                language: language, text: words.thatIsRight, asked: [.targetAudience], stage: .learned, intents: [.yes]),
            Case(language: language, text: words.notQuite, asked: [.targetAudience], stage: .learned, intents: [.no]),
            Case(language: language, text: words.makeMyKit, stage: .summary, intents: [.yes, .finish]),
            Case(language: language, text: words.notYet, stage: .summary, intents: [.no]),
        ]
        for stage in [ReadingContext.Stage.whoseProfile, .proposal, .learned, .summary] {
            cases.append(Case(language: language, text: words.yes, stage: stage, intents: [.yes]))
            cases.append(Case(language: language, text: words.no, stage: stage, intents: [.no]))
        }
        for asked in optionalGroups {
            cases.append(Case(language: language, text: words.none, asked: asked, intents: [.none]))
            cases.append(Case(language: language, text: words.skip, asked: asked, intents: [.skip]))
        }
        for field in Field.required where field != .fullName && field != .email {
            cases.append(Case(language: language, text: words.giveAnExample, asked: [field], intents: [.example]))
            cases.append(Case(language: language, text: words.skip, asked: [field], intents: [.skip]))
        }
        return cases
    }

    @Test("Each is read as it is meant, and as nothing else", arguments: cases)
    func reading(of item: Case) {
        let context = ReadingContext(
            asked: item.asked, stage: item.stage, proposed: item.stage == .proposal ? .targetAudience : nil,
            language: item.language, today: Self.today)
        let reading = MessageReader.read(item.text, context: context)
        #expect(reading.intents.contains { item.intents.contains($0.intent) }, "\(reading.intents)")
        #expect(reading.candidates.isEmpty && reading.wishedLanguage == nil, "\(reading.candidates)")
        #expect(reading.language == nil || reading.language == item.language)
    }

    /// Words that the bot puts into the guest's mouth, between quotation marks.
    static let promised: [Case] = Language.allCases.flatMap { language in
        let words = language.catalogue
        return [
            Case(language: language, text: words.skip.lowercased(), asked: [.targetAudience], intents: [.skip]),
            Case(language: language, text: words.canWeFinish, asked: [.targetAudience], intents: [.finish]),
            Case(language: language, text: words.finishWord, stage: .summary, intents: [.finish]),
        ]
    }

    @Test("What the bot tells the guest to write is read", arguments: promised)
    func promises(item: Case) { reading(of: item) }
}
