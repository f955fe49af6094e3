import InterviewCore
import Testing

/// Dialogues in which the earlier system failed its users, as its own documents tell. The numbers are those of the
/// list of failures; none may happen here.
@Suite("Documented failures")
struct DocumentedRegressionTests {
    @Test("1: a yes to the greeting asks for the e-mail too")
    func one() throws {
        var chat = try Chat()
        let said = try chat.say("Yes i am")
        #expect(said.count == 1)
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

    @Test(
        "3: an answer with metrics moves on",
        arguments: [
            "Probably co-founding a startup that raised $1.5M, and successfully exited it to a bigger firm",
            "In 2019, after co-founding a startup that raised $1.5M, I successfully exited to a bigger firm.",
        ])
    func three(answer: String) throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        try chat.say(answer)
        #expect(chat.stories.map(\.metrics) == [["$1.5M"]])
        #expect(chat.state.openAsks == [.achievements])
        try chat.goOnToSummary()
        #expect(chat.timesAsked(.successStories) == 1)
    }

    @Test(
        "4: what to promote is asked once",
        arguments: [
            ("None for now", []), ("I wont be promoting anything for now", []), ("a book, but nothing for now", []),
            ("A book", ["A book"]),
        ])
    func four(answer: String, stored: [String]) throws {
        var chat = try Chat()
        try chat.goOn(until: .promotion)
        try chat.say(answer)
        #expect(chat.bot.last?.prompt == .summary)
        #expect(chat.timesAsked(.promotion) == 1)
        #expect(chat.texts(.promotion) == stored)
        #expect(chat.texts(.schedulingPreference).isEmpty)
    }

    @Test("5: an address given earlier is not asked for again")
    func five() throws {
        var chat = try Chat()
        try chat.say("My LinkedIn is linkedin.com/in/lena-ortiz-demo")
        #expect(chat.state.openAsks == [.fullName, .email])
        try chat.say("Lena Ortiz")
        #expect(chat.state.openAsks == [.email])
        try chat.goOnToSummary()
        #expect(chat.timesAsked(.linkedinURL) == 1)
        #expect(chat.text(.linkedinURL) == "https://www.linkedin.com/in/lena-ortiz-demo")
    }

    @Test("6: that's all at the summary completes", arguments: ["That's all", "Let's leave it at this"])
    func six(answer: String) throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        try chat.say(answer)
        #expect(chat.state.status == .completed)
        #expect(chat.bot.count { $0.prompt == .summary } == 1)
    }

    @Test("7: a story told again and again is kept once, and fills nothing else")
    func seven() throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        let story = "Ships waited nine hours. We let the crews book their own slots. Now they wait two hours."
        try chat.say(story)
        try chat.say(story)
        for _ in 0..<5 { try chat.say("As I said: " + story) }
        #expect(chat.stories.count == 1)
        #expect(chat.state.facts(of: .successStories).count == 1)
        for field in [Field.achievements, .uniquePerspective, .podcastTopics, .targetAudience] {
            #expect(chat.texts(field).isEmpty, "\(field)")
        }
    }

    @Test("8: a corrected achievement replaces the wrong one", arguments: [Field.fullName, .achievements])
    func eight(asked: Field) throws {
        var chat = try Chat()
        try chat.goOn(until: asked)
        try chat.say("Our biggest achievement was 1.5M raised")
        #expect(chat.texts(.achievements).count == 1)
        try chat.say("Actually, for my key achievement we raised $2M, not $1.5M")
        let achievements = chat.texts(.achievements)
        #expect(achievements.count == 1)
        #expect(achievements.first?.contains("2M") == true)
        #expect(achievements.first?.contains("1.5M") == false)
    }

    @Test("9: the progress agrees with the words", arguments: [false, true])
    func nine(isFinishing: Bool) throws {
        var chat = try Chat()
        if isFinishing {
            try chat.say("Lena Ortiz, lena@harbor.example")
            try chat.say("can we finish?")
        }
        try chat.goOnToSummary()
        #expect(chat.state.missing.isEmpty)
        var said: String?
        for event in chat.log {
            switch event.body {
            case .botSaid(let bot): said = bot.text
            case .progressed(let now):
                if said?.contains("everything I need") == true { #expect(now.progress >= 90) }
                if said?.contains("kit is ready") == true { #expect(now.progress == 100) }
            default: break
            }
        }
        #expect(chat.bot.count { $0.text.contains("everything I need") } == 1)
    }

    @Test("10: awesome after the summary is an assent, and nothing is said twice")
    func ten() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        try chat.say("awesome")
        #expect(chat.state.status == .completed)
        #expect(chat.bot.count { $0.text.contains("everything I need") } == 1)
    }

    @Test("11: no address is guessed from an e-mail")
    func eleven() throws {
        var chat = try Chat()
        try chat.say("pat@g.example.edu")
        #expect(chat.text(.email) == "pat@g.example.edu")
        #expect(chat.texts(.website).isEmpty)
        #expect(chat.texts(.socialLinks).isEmpty)
    }

    @Test("12: numbers, a client's story and how to reach the guest, all told unasked, are kept")
    func twelve() throws {
        var chat = try Chat()
        try chat.say("Lena Ortiz")
        try chat.say("38 podcasts, 7000+ followers, TED talk")
        #expect(chat.texts(.achievements) == ["38 podcasts", "7000+ followers", "TED talk"])
        try chat.say("A client story: Alba lost ships for years. We moved its crane. It gained seven ships a week.")
        #expect(chat.stories.count == 1)
        try chat.say("You can reach me at lena@harbor.example")
        #expect(chat.text(.email) == "lena@harbor.example")
        try chat.goOnToSummary()
        #expect(chat.state.guestMessages <= 23)
        #expect(chat.state.progress >= 90)
        #expect(chat.timesAsked(.successStories) == 0)
        #expect(chat.timesAsked(.achievements) == 0)
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

    @Test("16: the answer to the last question is kept, and nothing ends without the guest's word")
    func sixteen() throws {
        var chat = try Chat()
        try chat.goOn(until: .idealPodcast)
        try chat.say("The Quay Podcast\na calm show for people who run ports")
        try chat.goOn(until: .promotion)
        try chat.say("my book Slack Tide\nby e-mail")
        #expect(chat.state.status == .active)
        #expect(chat.bot.last?.text.contains("a calm show for people who run ports") == true)
        #expect(chat.bot.last?.text.contains("by e-mail") == true)
        try chat.say("yes")
        #expect(chat.state.status == .completed)
        #expect(chat.text(.idealPodcast) == "a calm show for people who run ports")
        #expect(chat.text(.schedulingPreference) == "by e-mail")
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
