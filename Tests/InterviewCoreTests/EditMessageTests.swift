import InterviewCore
import Testing

@Suite("An earlier message in new words")
struct EditMessageTests {
    private static let address = "https://www.linkedin.com/in/ana-ruiz-demo"

    private func mention(_ url: String) -> LinkedInMention {
        LinkedInMention(kind: .profile(url), quote: Quote(text: url, start: 0, end: url.utf16.count))
    }

    @Test("What it had given goes, what the new words say comes, and what was said later stands")
    func replaces() throws {
        var scene = try Scene()
        try scene.say([(.fullName, .text("Anna Ruis")), (.company, .text("Acme"))])
        try scene.say([(.email, .text("ana@acme.example"))])
        try scene.rewrite(scene.guestMessages[0], [(.fullName, .text("Ana Ruiz"))], text: "Ana Ruiz")
        #expect(scene.texts(of: .fullName) == ["Ana Ruiz"])
        #expect(scene.texts(of: .company).isEmpty)
        #expect(scene.texts(of: .email) == ["ana@acme.example"])
        let fact = try #require(scene.state.facts(of: .fullName).first)
        #expect(fact.evidence.map(\.source) == [.message(scene.guestMessages[0])])
        #expect(fact.evidence.first?.quote == "Ana Ruiz")
        #expect(
            scene.log.contains { if case .guestSaid = $0.body { $0.sequence == scene.guestMessages[0] } else { false } }
        )
        #expect(scene.state.edits.keys.sorted() == [scene.guestMessages[0]])
    }

    @Test("A later word on the same field stands")
    func laterStands() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.say([(.company, .text("Globex"))], [.correct])
        try scene.rewrite(scene.guestMessages[0], [(.company, .text("Acme Ltd"))])
        #expect(scene.texts(of: .company) == ["Globex"])
        try scene.rewrite(scene.guestMessages[1], [])
        #expect(scene.texts(of: .company).isEmpty, "the first message names no company any more that was overwritten")
    }

    @Test("What it had replaced comes back when the new words replace nothing")
    func restores() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        try scene.say([(.company, .text("Globex"))], [.correct])
        try scene.rewrite(scene.guestMessages[1], [], [.smalltalk], text: "thanks")
        #expect(scene.texts(of: .company) == ["Acme"])
    }

    @Test("What it had skipped, confirmed or struck is as it was")
    func settlements() throws {
        var scene = try Scene()
        try scene.read("file", name: "Ana Ruiz", fullProfile)
        try scene.say([], [.yes])
        let yes = try #require(scene.guestMessages.last)
        #expect(!scene.state.value(of: .successStories).isEmpty)
        try scene.rewrite(yes, [], [.no], text: "no")
        #expect(scene.state.value(of: .successStories).isEmpty)
        var skipping = try Scene()
        try skipping.say([(.fullName, .text("Ana")), (.email, .text("a@b.example"))], [.none])
        #expect(skipping.state.isSettled(.linkedinURL))
        try skipping.rewrite(skipping.guestMessages[0], [(.email, .text("a@b.example"))], text: "a@b.example")
        #expect(skipping.lastAsks.contains(.fullName))
    }

    @Test("Items of a list stay where they stood")
    func order() throws {
        var scene = try Scene()
        try scene.say([(.podcastTopics, .text("tides"))])
        try scene.say([(.podcastTopics, .text("tugs")), (.podcastTopics, .text("radar"))])
        try scene.say([(.podcastTopics, .text("ropes"))])
        try scene.rewrite(
            scene.guestMessages[1],
            [(.podcastTopics, .text("pilots")), (.podcastTopics, .text("radar")), (.podcastTopics, .text("fog"))])
        #expect(scene.texts(of: .podcastTopics) == ["tides", "pilots", "radar", "fog", "ropes"])
    }

    @Test("It is one change: undo gives the old words and facts back, redo the new ones")
    func oneChange() throws {
        var scene = try Scene()
        try scene.say([(.fullName, .text("Anna Ruis")), (.company, .text("Acme"))])
        try scene.say([(.email, .text("ana@acme.example"))])
        let before = scene.values
        let message = scene.guestMessages[0]
        try scene.rewrite(message, [(.fullName, .text("Ana Ruiz"))])
        let after = scene.values
        let event = try #require(scene.state.edits[message])
        try scene.perform(.undo)
        #expect(scene.values == before)
        #expect(scene.state.edits.isEmpty)
        try scene.perform(.redo)
        #expect(scene.values == after)
        #expect(scene.state.edits == [message: event])
    }

    @Test("It may be edited again and again")
    func again() throws {
        var scene = try Scene()
        try scene.say([(.company, .text("Acme"))])
        for name in ["Globex", "Initech", "Umbra"] {
            try scene.rewrite(scene.guestMessages[0], [(.company, .text(name))])
            #expect(scene.texts(of: .company) == [name])
        }
        #expect(scene.state.facts(of: .company).count == 1)
        for _ in 0..<3 { try scene.perform(.undo) }
        #expect(scene.texts(of: .company) == ["Acme"])
    }

    @Test("An address that was mistyped takes the profile with it that was read from it")
    func address() throws {
        var scene = try Scene(abilities: Abilities(fetcher: "Apify"))
        let wrong = "https://www.linkedin.com/in/ann-ruiz-demo"
        try scene.say([(.email, .text("ana@acme.example"))], linkedIn: [mention(wrong)])
        let id = try #require(scene.state.profiles.first?.id)
        try scene.perform(.profileRead(ProfileRead(id: id, kind: .linkedinURL, name: nil, facts: fullProfile)))
        #expect(scene.texts(of: .role) == ["CFO"])
        try scene.rewrite(
            scene.guestMessages[0], [(.email, .text("ana@acme.example"))], linkedIn: [mention(Self.address)])
        #expect(scene.state.profiles.map(\.url) == [Self.address])
        #expect(scene.texts(of: .role).isEmpty)
        #expect(scene.texts(of: .linkedinURL) == [Self.address])
        #expect(scene.jobs.contains(.cancelProfile(id: id)))
    }

    @Test("The question that is open comes back, unless the new words leave something required open again")
    func goesOn() throws {
        var scene = try Scene()
        try scene.say([(.fullName, .text("Ana")), (.email, .text("a@b.example"))], [.none])
        let asks = scene.lastAsks
        let count = scene.bot.count
        try scene.rewrite(
            scene.guestMessages[0], [(.fullName, .text("Ana Ruiz")), (.email, .text("a@b.example"))], [.none])
        #expect(scene.lastAsks == asks)
        #expect(scene.bot.count == count + 1)
        #expect(scene.lastText.contains("name"))
        try scene.rewrite(scene.guestMessages[0], [(.fullName, .text("Ana Ruiz"))])
        #expect(scene.lastAsks.contains(.email))
    }

    @Test("A story that a later message had completed keeps what that one added")
    func completed() throws {
        var scene = try Scene()
        try scene.goOn(until: .successStories)
        try scene.say([(.successStories, .story(Story(title: "I moved a school", action: "I moved a school")))])
        let told = try #require(scene.guestMessages.last)
        #expect(scene.lastAsks == [.successStories])
        try scene.say(
            [(.successStories, .story(Story(title: "40 pupils stayed", metrics: ["40 pupils"])))],
            text: "40 pupils stayed")
        try scene.rewrite(
            told, [(.successStories, .story(Story(title: "I moved two schools", action: "I moved two schools")))])
        guard case .story(let story)? = scene.state.value(of: .successStories).first else {
            Issue.record("no story")
            return
        }
        #expect(story.title == "I moved two schools")
        #expect(story.result == "40 pupils stayed")
        #expect(story.metrics == ["40 pupils"])
        #expect(scene.state.facts(of: .successStories).count == 1)
    }

    @Test("Only the guest's own and newest messages can be edited")
    func bounds() throws {
        var scene = try Scene()
        #expect(throws: Refusal.unknownMessage) { try scene.rewrite(1) }
        for number in 1...60 { try scene.say([(.company, .text("Acme \(number)"))]) }
        let messages = scene.guestMessages
        #expect(throws: Refusal.messageTooOld) { try scene.rewrite(messages[9]) }
        try scene.rewrite(messages[10], [])
        let bot = try #require(scene.log.last { if case .botSaid = $0.body { true } else { false } }).sequence
        #expect(throws: Refusal.unknownMessage) { try scene.rewrite(bot) }
        #expect(throws: Refusal.unknownMessage) { try scene.rewrite(100_000) }
    }

    @Test("The new words are read in the context of the question that the message answered")
    func context() throws {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
        var scene = try Scene()
        try scene.goOn(until: .keyMessage)
        try scene.say([(.keyMessage, .text("Look at the bank first."))])
        let message = try #require(scene.guestMessages.last)
        let context = try scene.state.readingContext(editing: message, today: today)
        #expect(context.asked == [.keyMessage])
        #expect(context.known[.keyMessage] == nil)
        #expect(context.known[.fullName] == [.text("Ana Ruiz")])
    }
}
