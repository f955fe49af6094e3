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
    private static let skips: [(Language, String)] = [
        (.english, "skip"), (.spanish, "saltar"), (.french, "passer"), (.german, "überspringen"),
        (.portuguese, "pular"), (.italian, "salta"),
    ]
    private static let questions: [(Language, String)] = [
        (.english, "can we finish?"), (.spanish, "¿podemos terminar?"), (.french, "on peut finir ?"),
        (.german, "Können wir fertig werden?"), (.portuguese, "podemos terminar?"), (.italian, "possiamo finire?"),
    ]
    private static let finishes: [(Language, String)] = [
        (.english, "finish"), (.spanish, "terminar"), (.french, "terminer"), (.german, "fertig"),
        (.portuguese, "terminar"), (.italian, "fine"),
    ]

    static let promised: [Case] =
        skips.map { Case(language: $0.0, text: $0.1, asked: [.targetAudience], intents: [.skip]) }
        + questions.map { Case(language: $0.0, text: $0.1, asked: [.targetAudience], intents: [.finish]) }
        + finishes.map { Case(language: $0.0, text: $0.1, stage: .summary, intents: [.finish, .yes]) }

    @Test("What the bot tells the guest to write is read", arguments: promised)
    func promises(item: Case) { reading(of: item) }

    static let removals: [(Language, String, Field)] = [
        (.english, "remove the second story", .successStories),
        (.spanish, "quita la segunda historia", .successStories),
        (.french, "enlevez la deuxième réussite", .successStories),
        (.german, "streichen Sie die zweite Geschichte", .successStories),
        (.portuguese, "tire a segunda história", .successStories),
        (.italian, "togli la seconda storia", .successStories),
        (.english, "remove the second topic", .podcastTopics), (.spanish, "quita el segundo tema", .podcastTopics),
        (.french, "enlevez le deuxième sujet", .podcastTopics),
        (.german, "streichen Sie das zweite Thema", .podcastTopics),
        (.portuguese, "tire o segundo tema", .podcastTopics), (.italian, "togli il secondo tema", .podcastTopics),
    ]

    @Test("A removal that the bot suggests names its item", arguments: removals)
    func removal(language: Language, text: String, field: Field) {
        let known: [Field: [FactValue]] = [
            .podcastTopics: ["ports", "tides"].map(FactValue.text),
            .successStories: ["One", "Two"].map { .story(Story(title: $0)) },
        ]
        let context = ReadingContext(stage: .summary, known: known, language: language, today: Self.today)
        let reading = MessageReader.read(text, context: context)
        #expect(reading.intents.contains(IntentHit(.remove, field: field, item: .ordinal(2))), "\(reading.intents)")
    }

    @Test(
        "A statement that the bot suggests corrects",
        arguments: [
            (Language.english, "my role is baker"), (.spanish, "mi rol es panadera"),
            (.french, "ma fonction est boulangère"), (.german, "meine Rolle ist Bäckerin"),
            (.portuguese, "minha função é padeira"), (.italian, "il mio ruolo è fornaia"),
        ])
    func statement(language: Language, text: String) {
        let context = ReadingContext(
            stage: .summary, known: [.role: [.text("Miller")]], language: language, today: Self.today)
        let role = MessageReader.read(text, context: context).candidates.first { $0.field == .role }?.value.text
        #expect(role.map { text.hasSuffix($0) } == true, "\(role ?? "none")")
    }
}
