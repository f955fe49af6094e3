import InterviewCore
import Interviewing

/// What a generated guest answers, and what is true once it is said.
struct GuestScript {
    let facts: GuestFacts
    let voice: GuestVoice
    private(set) var truth: [String: JSONValue] = [:]
    private(set) var says: [String: String] = [:]
    private(set) var volunteers: [String: String] = [:]
    private(set) var turns: [Persona.Aside] = []
    private(set) var order: [String] = []
    private var marks: [String] = []

    init(_ facts: GuestFacts, _ voice: GuestVoice) {
        self.facts = facts
        self.voice = voice
    }

    /// The voice in a few words.
    var style: String {
        let traits: [(Bool, String)] = [
            (voice.isPlain, "plain"), (voice.isLowercase, "no capitals"), (voice.hasEmoji, "emoji"),
            (voice.hasTypos, "typos"), (voice.mixesOrder, "another order"), (voice.skipsOptional, "skips"),
            (voice.volunteers, "volunteers"), (voice.repeatsThemselves, "repeats"),
        ]
        let words = [facts.language.code] + traits.filter(\.0).map(\.1) + marks
        return words.joined(separator: ", ")
    }

    // MARK: Answers

    mutating func answerEverything(with random: inout SeededGenerator) {
        answer(.fullName, facts.name, with: &random)
        answer(.email, facts.email, with: &random)
        says[Field.linkedinURL.rawValue] = random.pick(facts.language.noLinkedIn)
        optional(.website, facts.website, with: &random)
        optional(.socialLinks, facts.socialLink, isList: true, with: &random)
        optional(.phone, facts.phone, with: &random)
        if let phone = facts.phone, says[Field.phone.rawValue]?.contains(phone) == true {
            truth[Field.phone.rawValue] = .string("+" + phone.filter(\.isNumber))
        }
        answer(.role, facts.role, with: &random)
        optional(.company, facts.company, with: &random)
        answerYears(with: &random)
        prose(.professionalBio, facts.bio, with: &random)
        list(.expertiseKeywords, facts.skills, with: &random)
        prose(.successStories, facts.story, with: &random)
        optional(.achievements, facts.achievement, isList: true, with: &random)
        prose(.uniquePerspective, facts.perspective, with: &random)
        list(.podcastTopics, facts.topics, with: &random)
        prose(.targetAudience, facts.audience, with: &random)
        prose(.keyMessage, facts.message, with: &random)
        optional(.speakingExperience, facts.show, isList: true, with: &random)
        optional(.idealPodcast, facts.idealShow, with: &random)
        optional(.promotion, facts.promotion, isList: true, with: &random)
        prose(.schedulingPreference, facts.schedule, with: &random)
        if voice.mixesOrder { order = random.shuffled(Self.shaped) }
        if voice.repeatsThemselves { repeatThemselves() }
        if voice.volunteers { volunteer() }
    }

    /// A short value, put in one of the language's ways.
    private mutating func answer(_ field: Field, _ value: String, with random: inout SeededGenerator) {
        truth[field.rawValue] = .string(value)
        says[field.rawValue] = put(value, as: field, with: &random)
    }

    private mutating func optional(
        _ field: Field, _ value: String?, isList: Bool = false, with random: inout SeededGenerator
    ) {
        guard let value, !(voice.skipsOptional && random.chance(60)) else {
            says[field.rawValue] = random.pick(facts.language.nothing)
            return
        }
        answer(field, value, with: &random)
        // Of a list of one, a whole sentence is as good an item as its core.
        if isList { truth[field.rawValue] = .object(["contains": .array([.string(value)])]) }
    }

    private mutating func prose(_ field: Field, _ text: String, with random: inout SeededGenerator) {
        let typed = voice.prose(text, with: &random)
        truth[field.rawValue] = .string(typed)
        says[field.rawValue] = typed
    }

    private mutating func list(_ field: Field, _ items: [String], with random: inout SeededGenerator) {
        let items = voice.isLowercase ? items.map { $0.lowercased() } : items
        truth[field.rawValue] = .array(items.map { .string($0) })
        let line = voice.list(items, and: facts.language.and)
        let isLine = !line.contains(";") && !line.contains("\n")
        says[field.rawValue] = isLine ? put(line, as: field, with: &random) : line
    }

    private mutating func answerYears(with random: inout SeededGenerator) {
        guard let years = facts.years, !(voice.skipsOptional && random.chance(60)) else {
            says[Field.yearsExperience.rawValue] = random.pick(facts.language.nothing)
            return
        }
        truth[Field.yearsExperience.rawValue] = .integer(years)
        let way = voice.isPlain ? "{}" : random.pick(facts.language.years)
        says[Field.yearsExperience.rawValue] = way.replacing("{}", with: "\(years)")
    }

    private func put(_ value: String, as field: Field, with random: inout SeededGenerator) -> String {
        let ways = facts.language.ways[field] ?? ["{}"]
        let way = voice.isPlain ? "{}" : random.pick(ways)
        let article = value.first.map { "aeiou".contains($0.lowercased()) } == true ? "an" : "a"
        let text = way.replacing("{a}", with: "\(article) \(value)").replacing("{}", with: value)
        let emoji = voice.hasEmoji && random.chance(50) ? " " + random.pick(["✨", "👋", "🙌🏾", "😅"]) : ""
        return (voice.isLowercase ? text.lowercased() : text) + emoji
    }

    // MARK: Habits

    /// Answers told apart by their shape: these may come in another order than they were asked for.
    private static let shaped = [Field.fullName, .email, .linkedinURL, .website, .socialLinks, .phone].map(\.rawValue)

    private mutating func repeatThemselves() {
        for field in [Field.email, .company] {
            guard let line = says[field.rawValue] else { continue }
            says[field.rawValue] = "\(line). \(line)"
        }
    }

    /// What comes later is said already with the name: role, company and years.
    private mutating func volunteer() {
        guard facts.language.code == "en", let years = facts.years, let company = facts.company,
            truth[Field.company.rawValue] != nil, truth[Field.yearsExperience.rawValue] != nil
        else { return }
        volunteers[Field.fullName.rawValue] = "I'm a \(facts.role) at \(company) and have done this for \(years) years."
    }

    // MARK: Asides

    mutating func correctSomething(with random: inout SeededGenerator) {
        guard random.chance(25) else { return }
        let ways = facts.language.corrections
        switch random.number(in: 0...4) {
        case 0:
            let old = facts.email.replacing(".example", with: "-mail.example")
            correct(.email, to: facts.email, from: old, by: random.pick(ways.email))
        case 1: correct(.role, to: facts.role, from: random.pick(otherRoles), by: random.pick(ways.role))
        case 2:
            guard let company = facts.company, truth[Field.company.rawValue] != nil else { return }
            let others = facts.language.companies.filter { $0 != company }
            correct(.company, to: company, from: random.pick(others), by: random.pick(ways.company))
        case 3:
            guard let years = facts.years, truth[Field.yearsExperience.rawValue] != nil else { return }
            correct(.yearsExperience, to: "\(years)", from: "\(years + 1)", by: random.pick(ways.years))
        default:
            guard facts.topics.count > 2 else { return }
            marks.append("removes a topic")
            turns.append(.init(after: Field.podcastTopics.rawValue, text: random.pick(ways.removeSecondTopic)))
            guard case .array(var items)? = truth[Field.podcastTopics.rawValue] else { return }
            items.remove(at: 1)
            truth[Field.podcastTopics.rawValue] = .array(items)
        }
    }

    private var otherRoles: [String] { facts.language.trades.map(\.role).filter { $0 != facts.role } }

    /// First the old value is said, then the new one. What was said in passing stays out of it.
    private mutating func correct(_ field: Field, to new: String, from old: String, by way: String) {
        marks.append("corrects \(field.rawValue)")
        volunteers = [:]
        says[field.rawValue] = old
        let text = way.replacing("{old}", with: old).replacing("{}", with: new)
        turns.append(.init(after: field.rawValue, text: text))
    }

    /// Smalltalk and questions back, between the answers.
    mutating func chat(with random: inout SeededGenerator) {
        let places: [Field] = [
            .email, .professionalBio, .expertiseKeywords, .successStories, .targetAudience, .keyMessage,
        ]
        for (chance, sayings, mark) in [(15, facts.language.chat, "chats"), (20, facts.language.questions, "asks")]
        where random.chance(chance) {
            marks.append(mark)
            let place = places[random.number(in: 0...(places.count - 1))]
            turns.append(.init(after: place.rawValue, text: random.pick(sayings)))
        }
    }
}
