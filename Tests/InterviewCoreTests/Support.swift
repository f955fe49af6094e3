import InterviewCore

/// A small deterministic generator (SplitMix64), so that a failing seed can be run again.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// An interview driven command by command, keeping its log.
struct Scene {
    private(set) var state: InterviewState
    private(set) var log: [Event]
    private(set) var jobs: [Job] = []
    /// The events of the start, and what each command after it led to.
    let beginning: [Event]
    private(set) var decisions: [[Event]] = []
    var abilities: Abilities
    private var clock: Int64 = 1_790_000_000_000
    private var profiles = 0

    init(_ started: Started = Started(), abilities: Abilities = Abilities()) throws {
        self.abilities = abilities
        let decision = try Interview.decide(
            nil, .start(started), Moment(now: Timestamp(milliseconds: clock), abilities: abilities))
        state = decision.state
        log = decision.events
        beginning = decision.events
    }

    @discardableResult
    mutating func perform(_ command: Command) throws -> [Event] {
        clock += 1000
        let decision = try Interview.decide(
            state, command, Moment(now: Timestamp(milliseconds: clock), abilities: abilities))
        state = decision.state
        log += decision.events
        jobs += decision.jobs
        decisions.append(decision.events)
        return decision.events
    }

    /// The guest states values and intents, as a reading would have it.
    @discardableResult
    mutating func say(
        _ values: [(Field, FactValue)] = [], _ intents: [Intent] = [], text: String = "…",
        linkedIn: [LinkedInMention] = []
    ) throws -> [Event] {
        let candidates = values.map { field, value in
            Candidate(field: field, value: value, quote: Quote(text: text, start: 0, end: text.utf16.count))
        }
        return try hear(
            Reading(candidates: candidates, intents: intents.map { IntentHit($0) }, linkedIn: linkedIn), text: text)
    }

    @discardableResult
    mutating func hear(_ reading: Reading, text: String = "…") throws -> [Event] {
        profiles += 1
        return try perform(.answer(GuestAnswer(text: text, reading: reading, profileID: "p\(profiles)")))
    }

    /// A file is attached and read.
    mutating func read(_ id: String, name: String? = nil, _ facts: [DraftFact]) throws {
        try perform(.attachProfile(AttachProfile(id: id, kind: .linkedinPDF)))
        try perform(.profileRead(ProfileRead(id: id, kind: .linkedinPDF, name: name, facts: facts)))
    }

    func texts(of field: Field) -> [String] { state.value(of: field).compactMap(\.text) }

    /// Answers plainly until a field is asked.
    mutating func goOn(until field: Field) throws {
        for _ in 0..<30 where !lastAsks.contains(field) && state.status == .active { try answerPlainly() }
    }

    /// Answers plainly until the last summary.
    mutating func goOnToSummary() throws {
        for _ in 0..<30 where bot.last?.prompt != .summary && state.status == .active { try answerPlainly() }
    }

    mutating func answerPlainly() throws {
        try say(
            state.openAsks.flatMap { field in plainAnswer(field).map { (field, $0) } }, text: "a plain answer to it")
    }

    /// An earlier message in new words, read as given.
    @discardableResult
    mutating func rewrite(
        _ message: Int, _ values: [(Field, FactValue)] = [], _ intents: [Intent] = [], text: String = "anew",
        linkedIn: [LinkedInMention] = []
    ) throws -> [Event] {
        profiles += 1
        let candidates = values.map { field, value in
            Candidate(field: field, value: value, quote: Quote(text: text, start: 0, end: text.utf16.count))
        }
        let reading = Reading(candidates: candidates, intents: intents.map { IntentHit($0) }, linkedIn: linkedIn)
        return try perform(
            .editMessage(MessageEdit(message: message, text: text, reading: reading, profileID: "p\(profiles)")))
    }

    /// The numbers of the guest's messages.
    var guestMessages: [Int] {
        log.compactMap { if case .guestSaid = $0.body { $0.sequence } else { nil } }
    }

    var bot: [BotSaid] { log.compactMap { if case .botSaid(let said) = $0.body { said } else { nil } } }
    var lastAsks: [Field] { bot.last?.asks ?? [] }
    var lastText: String { bot.last?.text ?? "" }
    var values: [Field: [FactValue]] {
        Dictionary(uniqueKeysWithValues: Field.catalogue.map { ($0, state.value(of: $0)) })
    }
}

func stated(_ field: Field, _ text: String) -> DraftFact {
    DraftFact(
        field: field, value: .text(text), origin: .profile, status: .stated, confidence: 1,
        quotes: [Quote(text: text, start: 0, end: text.utf16.count)])
}

func suggested(_ field: Field, _ value: FactValue) -> DraftFact {
    DraftFact(
        field: field, value: value, origin: .inferred, status: .suggested, confidence: 0.6,
        quotes: [Quote(text: "quote", start: 0, end: 5)])
}

let story = Story(
    title: "The bakery that stayed", challenge: "A bakery was closing.", action: "We moved its rent.",
    result: "It opened a second shop.", metrics: ["2 shops"])

/// A guest's plain answer to each field.
func plainAnswer(_ field: Field) -> [FactValue] {
    switch field {
    case .fullName: [.text("Ana Ruiz")]
    case .email: [.text("ana@acme.example")]
    case .website: [.text("https://anaruiz.example")]
    case .phone: [.text("+34600000000")]
    case .yearsExperience: [.integer(12)]
    case .expertiseKeywords: ["cash flow", "succession", "family firms"].map(FactValue.text)
    case .podcastTopics: ["cash flow without tears", "handing over"].map(FactValue.text)
    case .successStories: [.story(story)]
    default: [.text("An answer about \(field.rawValue).")]
    }
}

/// A profile that answers most of what one can.
let fullProfile: [DraftFact] = [
    stated(.fullName, "Ana Ruiz"), stated(.role, "CFO"), stated(.company, "Acme"),
    stated(.professionalBio, "I keep family firms solvent."), stated(.expertiseKeywords, "Cash flow"),
    stated(.expertiseKeywords, "Succession"), stated(.expertiseKeywords, "Audit"),
    stated(.achievements, "Finance lead of the year 2024"), suggested(.successStories, .story(story)),
    suggested(.podcastTopics, .text("Family firms")), suggested(.podcastTopics, .text("Cash flow")),
    suggested(.email, .text("ana@acme.example")),
]
