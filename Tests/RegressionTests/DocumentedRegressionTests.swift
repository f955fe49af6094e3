import InterviewCore
import Testing

/// Dialogues in which the earlier system failed its users, as its own documents tell. The numbers are those of the
/// list of failures; none may happen here.
@Suite("Documented failures")
struct DocumentedRegressionTests {
    @Test("1: a yes to the greeting asks for the e-mail too")
    func one() throws {
        var chat = try Chat()
        try chat.say("Yes i am")
        #expect(chat.state.openAsks.contains(.email))
        #expect(chat.state.openAsks.contains(.fullName))
    }

    @Test("2: a LinkedIn address brings one bot message, not two")
    func two() throws {
        var chat = try Chat(readsAddresses: true)
        let said = try chat.say("https://www.linkedin.com/in/lena-ortiz-demo")
        #expect(said.count == 1)
        #expect(chat.jobs.count == 1)
    }

    @Test("3: an answer with metrics moves on")
    func three() throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        try chat.say("In 2019, after co-founding a startup that raised $1.5M, I successfully exited to a bigger firm.")
        #expect(chat.stories.count == 1)
        #expect(!chat.state.openAsks.contains(.successStories))
    }

    @Test(
        "4: what to promote is asked once",
        arguments: [
            ("None for now", nil), ("I wont be promoting anything for now", nil),
            ("a book, but nothing for now", nil), ("A book", "A book"),
        ])
    func four(answer: String, stored: String?) throws {
        var chat = try Chat()
        try chat.goOn(until: .promotion)
        try chat.say(answer + "\nby e-mail")
        #expect(chat.bot.count { $0.asks.contains(.promotion) } == 1)
        if let stored { #expect(chat.text(.promotion) == stored) }
        if answer.hasPrefix("None") { #expect(chat.texts(.promotion).isEmpty) }
    }

    @Test("5: an address given earlier is not asked for again")
    func five() throws {
        var chat = try Chat()
        try chat.say("My LinkedIn is linkedin.com/in/lena-ortiz-demo")
        #expect(chat.state.openAsks == [.fullName, .email])
    }

    @Test("6: that's all at the summary completes", arguments: ["That's all", "Let's leave it at this"])
    func six(answer: String) throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        try chat.say(answer)
        #expect(chat.state.status == .completed)
        #expect(chat.bot.count { $0.prompt == .summary } == 1)
    }

    @Test("7: a story told again and again is kept once")
    func seven() throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        let story = "Ships waited nine hours. We let the crews book their own slots. Now they wait two hours."
        try chat.say(story)
        for _ in 0..<5 {
            chat = try chat.afterStory(story)
        }
        #expect(chat.stories.count == 1)
    }

    @Test("8: a corrected achievement replaces the wrong one")
    func eight() throws {
        var chat = try Chat()
        try chat.goOn(until: .achievements)
        try chat.say("Our biggest achievement was 1.5M raised")
        try chat.say("Actually, for my key achievement we raised $2M, not $1.5M")
        let achievements = chat.texts(.achievements)
        #expect(achievements.count == 1)
        #expect(achievements.first?.contains("2M") == true)
    }

    @Test("9: the progress agrees with the words")
    func nine() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        #expect(chat.state.progress >= 90)
    }

    @Test("10: awesome after the summary is an assent")
    func ten() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        try chat.say("awesome")
        #expect(chat.state.status == .completed)
    }

    @Test("11: no address is guessed from an e-mail")
    func eleven() throws {
        var chat = try Chat()
        try chat.say("pat@g.example.edu")
        #expect(chat.text(.email) == "pat@g.example.edu")
        #expect(chat.texts(.website).isEmpty)
        #expect(chat.texts(.socialLinks).isEmpty)
    }

    @Test("13: the same profile read three times brings its facts once")
    func thirteen() throws {
        var chat = try Chat()
        let story = Story(
            title: "Two hours instead of nine", result: "Waiting fell to two hours.", metrics: ["two hours"])
        let facts = [
            DraftFact(
                field: .successStories, value: .story(story), origin: .inferred, status: .suggested, confidence: 0.6,
                quotes: [Quote(text: "Waiting", start: 0, end: 7)])
        ]
        for number in 1...3 { try chat.read("file\(number)", facts) }
        #expect(chat.state.facts(of: .successStories).count == 1)
    }

    @Test("Without LinkedIn, and then with it after all")
    func afterAll() throws {
        var chat = try Chat(readsAddresses: true)
        try chat.say("Lena Ortiz, lena@harbor.example. No, I don't have LinkedIn")
        #expect(!chat.state.openAsks.contains(.linkedinURL))
        try chat.say("Actually, wait - I do have LinkedIn: linkedin.com/in/lena-ortiz-demo")
        #expect(chat.text(.linkedinURL) == "https://www.linkedin.com/in/lena-ortiz-demo")
        #expect(chat.jobs.count == 1)
    }
}

extension Chat {
    fileprivate func afterStory(_ story: String) throws -> Chat {
        var next = self
        try next.say("As I said: " + story)
        return next
    }
}
