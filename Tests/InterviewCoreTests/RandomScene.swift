import InterviewCore

/// An interview of random turns: answers, refusals, nonsense, corrections, questions back, choices, profiles, edits in
/// the card and of messages, undo, redo, withdrawals, taps on blanks.
func randomScene(seed: Int) throws -> Scene {
    var random = Seeded(seed)
    let abilities = Abilities(fetcher: seed % 2 == 0 ? "Apify" : nil, model: seed % 3 == 0 ? "Gemini" : nil)
    var guest = RandomGuest(scene: try Scene(abilities: abilities))
    for _ in 0..<Int.random(in: 5...40, using: &random) {
        guard guest.scene.state.status == .active else { break }
        try guest.act(using: &random)
    }
    return guest.scene
}

/// Someone who does anything that can be done.
struct RandomGuest {
    var scene: Scene
    private var profiles: [String] = []

    init(scene: Scene) { self.scene = scene }

    mutating func act(using random: inout Seeded) throws {
        switch Int.random(in: 0..<24, using: &random) {
        case 0...6: try answer(using: &random)
        case 7: try scene.say([], [[.skip, .none, .refuse].randomElement(using: &random) ?? .skip], text: "skip")
        case 8:
            let back: [Intent] = [.why, .recap, .smalltalk, .question, .howLong, .source, .alreadySaid, .example]
            try scene.say([], [back.randomElement(using: &random) ?? .why])
        case 9: try scene.say()
        case 10:
            let field = field(using: &random)
            try scene.say(plainAnswer(field).map { (field, $0) }, [.correct])
        case 11...12: try read(using: &random)
        case 13: _ = try? scene.perform(.undo)
        case 14: _ = try? scene.perform(.redo)
        case 15: try editCard(using: &random)
        case 16...17: try rewrite(using: &random)
        case 18: try scene.perform(.ask(field(using: &random)))
        case 19: try remove(using: &random)
        case 20: try scene.say([], [[.undo, .redo, .back].randomElement(using: &random) ?? .undo])
        case 21: try pass(using: &random)
        case 22: try withdraw(using: &random)
        default: try scene.say([], [[.yes, .no].randomElement(using: &random) ?? .yes])
        }
    }

    private func field(using random: inout Seeded) -> Field { Field.catalogue.randomElement(using: &random) ?? .role }

    private mutating func answer(using random: inout Seeded) throws {
        let asked = scene.state.openAsks
        // Thin ones now and then, and whatever a choice offers.
        let isThin = Int.random(in: 0..<4, using: &random) == 0
        let values = asked.flatMap { field -> [(Field, FactValue)] in
            if isThin, field == .successStories { return [(field, .story(Story(title: "I moved a school")))] }
            if isThin, field == .professionalBio { return [(field, .text("Baker"))] }
            return plainAnswer(field).map { (field, $0) }
        }
        let options = scene.bot.last?.quickReplies ?? []
        let text =
            asked.isEmpty ? options.randomElement(using: &random) ?? "yes" : isThin ? "Baker" : "a plain answer to it"
        try scene.say(values, asked.isEmpty ? [.yes] : [], text: text)
    }

    private mutating func read(using random: inout Seeded) throws {
        let id = "file\(profiles.count)"
        guard profiles.count < 5 else { return }
        profiles.append(id)
        let other = Int.random(in: 0..<4, using: &random) == 0
        try scene.read(id, name: other ? "Somebody Else" : "Ana Ruiz", fullProfile.shuffled(using: &random))
        guard scene.state.profile(id)?.state == .analyzing, scene.state.profile(id)?.counts == true else { return }
        let drafted = InsightsDrafted(
            id: id, facts: [suggested(.keyMessage, .text("Cash first"))], timings: ProfileTimings())
        if Bool.random(using: &random) { try scene.perform(.insightsDrafted(drafted)) }
    }

    private mutating func editCard(using random: inout Seeded) throws {
        let field = field(using: &random)
        let status: FactStatus = Bool.random(using: &random) ? .confirmed : .rejected
        let fact = scene.state.facts(of: field).randomElement(using: &random)
        try scene.perform(.edit(FieldEdit(field: field, fact: fact?.id, status: status)))
    }

    private mutating func rewrite(using random: inout Seeded) throws {
        guard let message = scene.guestMessages.randomElement(using: &random) else { return }
        let field = field(using: &random)
        let intents: [[Intent]] = [[], [.skip], [.yes], [.no], [.why]]
        let isEmpty = Bool.random(using: &random)
        try scene.rewrite(
            message, isEmpty ? [] : plainAnswer(field).map { (field, $0) }, intents.randomElement(using: &random) ?? [])
    }

    private mutating func remove(using random: inout Seeded) throws {
        let items: [ItemReference?] = [nil, .ordinal(1), .ordinal(2), .matching("Succession")]
        let item = items.randomElement(using: &random) ?? nil
        let named = Bool.random(using: &random) ? field(using: &random) : nil
        try scene.hear(Reading(intents: [IntentHit(.remove, field: named, item: item)]), text: "remove it")
    }

    /// A profile at an address, in any state of its reading.
    private mutating func pass(using random: inout Seeded) throws {
        let live = scene.state.profiles.first { $0.isLive && $0.counts }
        guard let live else {
            let url = "https://www.linkedin.com/in/ana-ruiz-\(Int.random(in: 0..<3, using: &random))"
            let mention = LinkedInMention(
                kind: .profile(url), isSomeoneElses: Int.random(in: 0..<4, using: &random) == 0,
                quote: Quote(text: url, start: 0, end: url.utf16.count))
            try scene.say([], linkedIn: [mention])
            return
        }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: try scene.perform(.profileFailed(id: live.id, reason: .timeout, timings: ProfileTimings()))
        case 1: try scene.perform(.cancelProfile(id: live.id))
        default:
            try scene.perform(
                .profileRead(ProfileRead(id: live.id, kind: live.kind, name: "Ana Ruiz", facts: fullProfile)))
        }
    }

    private mutating func withdraw(using random: inout Seeded) throws {
        guard let profile = scene.state.profiles.randomElement(using: &random) else { return }
        try scene.perform(.withdrawProfile(id: profile.id))
    }
}
