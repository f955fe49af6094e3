import Testing

@testable import InterviewCore

@Suite("A website and an X profile are read beside a LinkedIn profile")
struct SideSourceTests {
    private let able = Abilities(fetcher: "Apify", readsPages: true, readsX: true)
    private let address = "https://www.linkedin.com/in/ottilie"

    private func mention() -> LinkedInMention {
        LinkedInMention(kind: .profile(address), quote: Quote(text: address, start: 0, end: address.utf16.count))
    }

    @Test func `they are read once the guest shares a LinkedIn address, whichever came first`() throws {
        for websiteFirst in [true, false] {
            var scene = try Scene(abilities: able)
            let links: [(Field, FactValue)] = [
                (.website, .text("https://ottilie.example")), (.socialLinks, .text("https://x.com/ottilie")),
            ]
            if websiteFirst {
                try scene.say(links)
                #expect(scene.state.profiles.isEmpty, "nothing is fetched before the guest has agreed")
                try scene.say([], linkedIn: [mention()])
            } else {
                try scene.say([], linkedIn: [mention()])
                try scene.say(links)
            }
            #expect(Set(scene.state.profiles.map(\.kind)) == [.linkedinURL, .website, .x])
            #expect(scene.jobs.count == 3)
        }
    }

    @Test func `where they cannot be read nothing is attached`() throws {
        var scene = try Scene(abilities: Abilities(fetcher: "Apify"))
        try scene.say([(.website, .text("https://ottilie.example"))], linkedIn: [mention()])
        #expect(scene.state.profiles.map(\.kind) == [.linkedinURL])
    }

    @Test func `they hold no question back, answer for no profile and say nothing by themselves`() throws {
        var scene = try Scene(abilities: able)
        try scene.say([(.website, .text("https://ottilie.example"))], linkedIn: [mention()])
        try scene.perform(.profileFailed(id: "p1", reason: .notFound, timings: ProfileTimings()))
        #expect(scene.state.heldBack(able).isEmpty)
        let count = scene.bot.count
        try scene.perform(
            .profileRead(
                ProfileRead(
                    id: "p1-website", kind: .website, name: nil,
                    facts: [suggested(.targetAudience, .text("people at sea"))])))
        #expect(scene.state.profile("p1-website")?.state == .done)
        #expect(scene.bot.count == count && !scene.state.hasReadProfile)
        #expect(scene.state.suggestions(of: .targetAudience).count == 1)
    }

    @Test func `one that fails is not worth a word`() throws {
        var scene = try Scene(abilities: able)
        try scene.say([(.website, .text("https://ottilie.example"))], linkedIn: [mention()])
        let count = scene.bot.count
        try scene.perform(.profileFailed(id: "p1-website", reason: .timeout, timings: ProfileTimings()))
        #expect(scene.state.profile("p1-website")?.state == .failed && scene.bot.count == count)
    }
}

@Suite("What a model read in a message after its answer had gone out")
struct MessageReadTests {
    private func candidate(_ field: Field, _ text: String) -> Candidate {
        Candidate(field: field, value: .text(text), quote: Quote(text: text, start: 0, end: text.utf16.count))
    }

    @Test func `it fills what is still open, and the next question follows`() throws {
        var scene = try Scene(abilities: Abilities(model: "Gemini"))
        try scene.say([(.fullName, .text("Ottilie")), (.email, .text("o@example.org"))], [.none])
        let asks = scene.lastAsks
        let message = try #require(scene.log.last { if case .guestSaid = $0.body { true } else { false } }).sequence
        try scene.perform(.messageRead(MessageRead(message: message, candidates: asks.map { candidate($0, "mine") })))
        #expect(asks.allSatisfy { scene.texts(of: $0) == ["mine"] })
        #expect(scene.lastAsks != asks && !scene.lastAsks.isEmpty)
        let fact = try #require(scene.state.facts(of: asks[0]).first)
        #expect(fact.origin == .guest && fact.evidence.first?.source == .message(message))
    }

    @Test func `it changes nothing that is known, and then says nothing`() throws {
        var scene = try Scene(abilities: Abilities(model: "Gemini"))
        try scene.say([(.fullName, .text("Ottilie"))])
        let events = try scene.perform(
            .messageRead(MessageRead(message: 2, candidates: [candidate(.fullName, "Ingrid")])))
        #expect(events.isEmpty && scene.texts(of: .fullName) == ["Ottilie"])
    }
}
