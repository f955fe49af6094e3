import InterviewCore
import Understanding

/// An interview by rules, typed line by line.
struct Chat {
    private(set) var state: InterviewState
    private(set) var log: [Event] = []
    private(set) var jobs: [Job] = []
    private var clock: Int64 = 1_795_000_000_000
    private var profiles = 0
    private let abilities: Abilities

    init(_ started: Started = Started(), readsAddresses: Bool = false) throws {
        abilities = Abilities(fetcher: readsAddresses ? "Apify" : nil)
        let decision = try Interview.decide(
            nil, .start(started), Moment(now: Timestamp(milliseconds: clock), abilities: abilities))
        state = decision.state
        log = decision.events
    }

    /// The guest says something; what the bot answers.
    @discardableResult
    mutating func say(_ text: String) throws -> [BotSaid] {
        profiles += 1
        let today = Timestamp(milliseconds: clock).day
        let reading = MessageReader.read(text, context: state.readingContext(today: today))
        return try perform(.answer(GuestAnswer(text: text, reading: reading, profileID: "p\(profiles)")))
    }

    @discardableResult
    mutating func perform(_ command: Command) throws -> [BotSaid] {
        clock += 1000
        let decision = try Interview.decide(
            state, command, Moment(now: Timestamp(milliseconds: clock), abilities: abilities))
        state = decision.state
        log += decision.events
        jobs += decision.jobs
        return decision.events.compactMap { if case .botSaid(let said) = $0.body { said } else { nil } }
    }

    /// A file is read whose facts are given.
    @discardableResult
    mutating func read(_ id: String, name: String? = nil, _ facts: [DraftFact]) throws -> [BotSaid] {
        try perform(.attachProfile(AttachProfile(id: id, kind: .linkedinPDF)))
        return try finishReading(id, name: name, facts)
    }

    @discardableResult
    mutating func finishReading(_ id: String, name: String? = nil, _ facts: [DraftFact]) throws -> [BotSaid] {
        try perform(.profileRead(ProfileRead(id: id, kind: .linkedinPDF, name: name, facts: facts)))
    }

    /// Answers plainly until a field is asked (or the interview stands still).
    mutating func goOn(until field: Field) throws {
        for _ in 0..<30 where !state.openAsks.contains(field) && state.status == .active {
            try say(plainAnswer())
        }
    }

    /// Answers plainly until the last summary.
    mutating func goOnToSummary() throws {
        for _ in 0..<30 where bot.last?.prompt != .summary && state.status == .active {
            try say(plainAnswer())
        }
    }

    /// One plain answer to whatever is asked.
    mutating func goOnce() throws { try say(plainAnswer()) }

    /// The server ends and begins again: what goes on is what the stored log gives.
    mutating func restart() throws {
        var resumed: InterviewState?
        for event in log { resumed = Interview.apply(resumed, try EventJSON.decode(EventJSON.encode(event))) }
        if let resumed { state = resumed }
    }

    private func plainAnswer() -> String {
        state.openAsks.isEmpty ? "yes" : state.openAsks.map { Self.plain[$0] ?? "skip" }.joined(separator: "\n")
    }

    static let plain: [Field: String] = [
        .fullName: "Lena Ortiz", .email: "lena@harbor.example", .linkedinURL: "I don't have LinkedIn",
        .website: "https://lenaortiz.example", .socialLinks: "https://x.com/lena_demo", .phone: "+34 600 000 000",
        .role: "I'm the operations lead", .company: "I work at Harbor Freight Lines", .yearsExperience: "14 years",
        .professionalBio: "I keep container ports moving. Before that I sailed.",
        .expertiseKeywords: "port logistics, crew safety, night shifts",
        .successStories: "Ships waited nine hours. We let the crews book their own slots. Now they wait two.",
        .achievements: "Port of the year 2023", .uniquePerspective: "I plan from the quay, not from the office.",
        .podcastTopics: "ports at night, women at sea", .targetAudience: "people who run shifts",
        .keyMessage: "Ask the crew first.", .speakingExperience: "The Quay Podcast", .idealPodcast: "logistics shows",
        .promotion: "my book Slack Tide", .schedulingPreference: "by e-mail",
    ]

    var bot: [BotSaid] { log.compactMap { if case .botSaid(let said) = $0.body { said } else { nil } } }
    var questions: [String] { bot.filter { $0.kind == .question }.map(\.text) }
    /// How often a field was asked, in whatever words.
    func timesAsked(_ field: Field) -> Int { bot.count { $0.asks.contains(field) } }
    func texts(_ field: Field) -> [String] { state.value(of: field).compactMap(\.text) }
    func text(_ field: Field) -> String? { texts(field).first }
    var stories: [Story] {
        state.value(of: .successStories).compactMap { if case .story(let story) = $0 { story } else { nil } }
    }
}

func suggested(_ field: Field, _ value: FactValue) -> DraftFact {
    DraftFact(
        field: field, value: value, origin: .inferred, status: .suggested, confidence: 0.6,
        quotes: [Quote(text: "quote", start: 0, end: 5)])
}

func stated(_ field: Field, _ text: String) -> DraftFact {
    DraftFact(
        field: field, value: .text(text), origin: .profile, status: .stated, confidence: 1,
        quotes: [Quote(text: text, start: 0, end: text.utf16.count)])
}
