import Testing

@testable import InterviewCore

/// What holds of every interview, whatever is done in it.
@Suite("The bot's conduct")
struct ConductTests {
    @Test("There is always something that can be answered, or something to wait for", arguments: 1...120)
    func answerable(seed: Int) throws {
        let scene = try randomScene(seed: seed)
        var state: InterviewState?
        var blocked = false
        for events in [scene.beginning] + scene.decisions {
            for event in events {
                state = Interview.apply(state, event)
                if case .botSaid(let said) = event.body { blocked = blocked || said.topic == Topic.blocked }
            }
            guard let state, state.status == .active else { continue }
            let isOpen = !state.open.isNothing || state.learned != nil
            let isWaiting = state.isReadingProfile || state.profiles.contains { $0.ownership == .asked }
            #expect(isOpen || isWaiting || blocked && !state.missing.isEmpty)
        }
    }

    @Test("One act brings one question at most, and no two messages of a kind in a row", arguments: 1...120)
    func oneQuestion(seed: Int) throws {
        for events in try randomScene(seed: seed).decisions {
            let said = events.compactMap { if case .botSaid(let said) = $0.body { said } else { nil } }
            let kinds = said.map(\.kind)
            #expect(kinds.count { $0 == .question } <= 1, "\(said.map(\.text))")
            let isRepeated = zip(kinds, kinds.dropFirst()).contains { $0 == $1 }
            #expect(!isRepeated, "\(said.map(\.text))")
        }
    }

    @Test("Required fields are asked three times at most, optional ones twice", arguments: 1...120)
    func asked(seed: Int) throws {
        let scene = try randomScene(seed: seed)
        for field in Field.catalogue {
            let times = scene.bot.count { said in
                said.asks.contains(field) && said.purpose != .return && said.prompt != .requested
            }
            #expect(times <= (field.spec.isRequired ? 3 : 2), "\(field) \(times)")
        }
    }

    @Test("A guest who answers plainly gets to the kit from wherever the interview is", arguments: 1...60)
    func end(seed: Int) throws {
        var scene = try randomScene(seed: seed)
        for _ in 0..<60 where scene.state.status == .active {
            if let live = scene.state.profiles.first(where: { $0.isLive && $0.counts }) {
                try scene.perform(.cancelProfile(id: live.id))
            }
            let missing = scene.state.missing
            let asks = scene.state.openAsks.isEmpty ? missing : scene.state.openAsks
            try scene.say(
                asks.flatMap { field in plainAnswer(field).map { (field, $0) } }, missing.isEmpty ? [.yes] : [],
                text: "a plain answer to it")
        }
        #expect(scene.state.status == .completed, "\(scene.lastText)")
    }

    @Test("What the state holds is bounded, however long the interview")
    func bounded() throws {
        var scene = try Scene()
        var sizes: [Int] = []
        for number in 1...400 {
            try scene.say([(.company, .text("Acme \(number % 7)"))], [.correct])
            if number % 100 == 0 { sizes.append(scene.state.json.utf8.count) }
        }
        let first = try #require(sizes.first)
        #expect(sizes.allSatisfy { Double($0) < Double(first) * 1.1 }, "\(sizes)")
    }

    @Test("Every question says why it was asked", arguments: 1...40)
    func because(seed: Int) throws {
        let scene = try randomScene(seed: seed)
        for said in scene.bot where said.kind == .question { #expect(!said.because.isEmpty) }
    }
}

@Suite("Why a question was chosen or held")
struct BecauseTests {
    @Test("names what is held while a profile is read")
    func held() throws {
        var scene = try Scene(abilities: Abilities(fetcher: "Apify", model: "Gemini"))
        let url = "https://www.linkedin.com/in/ana-ruiz-demo"
        try scene.say(
            [], linkedIn: [LinkedInMention(kind: .profile(url), quote: Quote(text: url, start: 0, end: 41))])
        let because = try #require(scene.bot.last?.because)
        #expect(because.contains("held while a profile is read (linkedin_url)"))
        #expect(because.contains("full_name") && because.contains("role") && because.contains("success_stories"))
    }

    @Test("names what is left to the card once one was read")
    func left() throws {
        var scene = try Scene()
        try scene.read("file", name: "Ana Ruiz", fullProfile)
        let because = try #require(scene.bot.last?.because)
        #expect(because.contains("left to the card, a profile was read: linkedin_url, website"))
    }

    @Test("names the wish to finish, the follow-up and the comeback")
    func others() throws {
        var scene = try Scene()
        try scene.goOn(until: .successStories)
        try scene.say([(.successStories, .story(Story(title: "I moved a school")))])
        #expect(scene.bot.last?.because.contains("no result") == true)
        try scene.say([], [.finish])
        #expect(scene.bot.last?.because.contains("the guest wants to finish") == true)
    }
}
