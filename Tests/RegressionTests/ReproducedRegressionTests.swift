import InterviewCore
import Testing

/// Failures that were found by running the earlier system; numbered as in the list of failures.
@Suite("Reproduced failures")
struct ReproducedRegressionTests {
    @Test("18: what was said of the work stays")
    func eighteen() throws {
        var chat = try Chat()
        try chat.goOn(until: .role)
        try chat.say("I run a B2B agency, it is called Acme.")
        let before = chat.text(.company)
        try chat.say("Anything")
        #expect(before == "Acme")
        #expect(chat.text(.company) == "Acme")
    }

    @Test("19: phone, profiles, appearances and promotions are kept")
    func nineteen() throws {
        var chat = try Chat()
        try chat.say("My phone is 555-123-4567")
        try chat.say("I'm on instagram.com/johndoe and x.com/johndoe")
        try chat.say("I was on The Tim Ferriss Show")
        try chat.say("I promote my book Lead Well")
        #expect(chat.text(.phone) == "5551234567")
        #expect(chat.texts(.socialLinks).count == 2)
        #expect(chat.text(.speakingExperience)?.contains("The Tim Ferriss Show") == true)
        #expect(chat.text(.promotion)?.contains("Lead Well") == true)
    }

    @Test("20: no question comes twice in the same words, and progress moves")
    func twenty() throws {
        var chat = try Chat()
        for _ in 0..<8 { try chat.say("I helped a school fix its timetable") }
        let questions = chat.bot.filter { $0.kind == .question }.map(\.text)
        #expect(Set(questions).count == questions.count)
        for field in Field.catalogue {
            #expect(chat.bot.count { $0.purpose != .return && $0.asks.contains(field) } <= 3)
        }
    }

    @Test("21: a LinkedIn address is no website")
    func twentyOne() throws {
        var chat = try Chat()
        try chat.say("https://www.linkedin.com/in/johndoe")
        #expect(chat.texts(.website).isEmpty)
        #expect(chat.texts(.socialLinks).isEmpty)
    }

    @Test("22: the whole of an encoded address is kept")
    func twentyTwo() throws {
        var chat = try Chat()
        try chat.say("https://www.linkedin.com/in/jos%C3%A9-garc%C3%ADa-123/")
        #expect(chat.text(.linkedinURL) == "https://www.linkedin.com/in/jos%C3%A9-garc%C3%ADa-123")
    }

    @Test("23: somebody else's profile is asked about first")
    func twentyThree() throws {
        var chat = try Chat(readsAddresses: true)
        let said = try chat.say("my co-founder is https://linkedin.com/in/other-person")
        #expect(chat.jobs.isEmpty)
        #expect(said.last?.text.contains("somebody else") == true)
        try chat.say("no")
        #expect(chat.jobs.allSatisfy { if case .cancelProfile = $0 { true } else { false } })
        #expect(chat.texts(.linkedinURL).isEmpty)
        #expect(chat.state.openAsks.contains(.email))
    }

    @Test("24: an assistant's address is how to schedule, not the guest's e-mail")
    func twentyFour() throws {
        var chat = try Chat()
        try chat.say("Lena Ortiz, lena@harbor.example")
        try chat.say("My assistant handles scheduling at assistant@company.example")
        #expect(chat.text(.email) == "lena@harbor.example")
        #expect(chat.text(.schedulingPreference)?.contains("assistant@company.example") == true)
    }

    @Test("25: years ago and a child's age are no experience")
    func twentyFive() throws {
        var chat = try Chat()
        try chat.say("I founded it 3 years ago, when my son was 5 years old")
        #expect(chat.state.value(of: .yearsExperience).isEmpty)
    }

    @Test("26: Node.js is no website")
    func twentySix() throws {
        var chat = try Chat()
        try chat.say("you should check out Node.js")
        #expect(chat.texts(.website).isEmpty)
    }

    @Test("27: a profile that cannot be read is tried once and told once")
    func twentySeven() throws {
        var chat = try Chat(readsAddresses: true)
        try chat.say("Lena Ortiz, lena@harbor.example, linkedin.com/in/lena-ortiz-demo")
        let id = try #require(chat.state.profiles.first?.id)
        try chat.perform(.profileFailed(id: id, reason: .unavailable, timings: ProfileTimings()))
        for _ in 0..<6 { try chat.say("linkedin.com/in/lena-ortiz-demo") }
        #expect(chat.jobs.count == 1)
        #expect(chat.bot.count { $0.kind == .notice && $0.text.contains("couldn't reach") } == 1)
    }

    @Test("28: a corrected name is corrected")
    func twentyEight() throws {
        var chat = try Chat()
        try chat.say("Jon Smith, jon@a.example")
        try chat.say("Actually it's John Smythe")
        #expect(chat.text(.fullName) == "John Smythe")
    }

    @Test("29: a story without a result is kept")
    func twentyNine() throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        try chat.say("I helped a school fix its timetable")
        #expect(chat.stories.count == 1)
    }

    @Test("30: names are found among other words")
    func thirty() throws {
        var chat = try Chat()
        try chat.say("I'm Excited to start. Zoe Q here")
        #expect(chat.text(.fullName) == "Zoe Q")
    }

    @Test("31: without a model several facts in one message are kept")
    func thirtyOne() throws {
        var chat = try Chat()
        try chat.say("Al Ho here, CTO at Acme; I built three hospitals")
        #expect(chat.text(.fullName) == "Al Ho")
        #expect(chat.text(.role) == "CTO")
        #expect(chat.text(.company) == "Acme")
    }

    @Test("32: a correction at the end is no completion")
    func thirtyTwo() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        try chat.say("Great, but my email is wrong, it should be al@newco.example")
        #expect(chat.state.status == .active)
        #expect(chat.text(.email) == "al@newco.example")
    }

    @Test("33: incomplete is not complete")
    func thirtyThree() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        try chat.say("It's incomplete: I'm not done, please add TEDx 2023")
        #expect(chat.state.status == .active)
        #expect(chat.bot.last.map { $0.kind == .question || $0.kind == .answer } == true)
    }

    @Test("34: a restart at the end goes on where it was")
    func thirtyFour() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        let resumed = try InterviewState(json: chat.state.json)
        #expect(resumed == chat.state)
        try chat.say("complete")
        #expect(chat.state.status == .completed)
    }

    @Test(
        "35: questions back are answered, and the question stays",
        arguments: [
            "Tell me more about the process", "How long will this take?", "Can you give me an example?",
            "What happens next?",
        ])
    func thirtyFive(question: String) throws {
        var chat = try Chat()
        let asks = chat.state.openAsks
        let said = try chat.say(question)
        #expect(said.contains { $0.kind == .answer })
        #expect(chat.state.openAsks == asks)
        for field in Field.catalogue { #expect(chat.state.value(of: field).isEmpty, "\(field)") }
    }

    @Test("36: no LinkedIn is an answer")
    func thirtySix() throws {
        var chat = try Chat()
        try chat.say("Lena Ortiz, lena@harbor.example")
        try chat.say("I don't have a LinkedIn profile")
        try chat.goOnToSummary()
        #expect(chat.bot.count { $0.asks.contains(.linkedinURL) } == 1)
    }

    @Test("37: what the guest calls wrong goes and stays away")
    func thirtySeven() throws {
        var chat = try Chat()
        let story = Story(title: "Founded Foobar Ltd", result: "Foobar Ltd grew.", metrics: [])
        let facts = [
            stated(.professionalBio, "Founder of Foobar Ltd."),
            DraftFact(
                field: .successStories, value: .story(story), origin: .inferred, status: .suggested, confidence: 0.6,
                quotes: [Quote(text: "Foobar", start: 0, end: 6)]),
        ]
        try chat.read("file", facts)
        try chat.say("That bio is wrong, I never founded Foobar Ltd, remove that story")
        #expect(chat.texts(.professionalBio).isEmpty)
        #expect(chat.state.facts(of: .successStories).allSatisfy { $0.status == .rejected })
        try chat.read("again", facts)
        #expect(chat.stories.isEmpty)
        #expect(chat.state.facts(of: .successStories).allSatisfy { $0.status == .rejected })
    }

    @Test("38: the guest's own words outrank the profile")
    func thirtyEight() throws {
        var chat = try Chat()
        try chat.say("My audience is nurses and my unique angle is bedside tech")
        try chat.read("file", [stated(.targetAudience, "Executives"), stated(.uniquePerspective, "Synergies")])
        #expect(chat.text(.targetAudience)?.contains("nurses") == true)
        #expect(chat.text(.uniquePerspective)?.contains("bedside tech") == true)
    }

    @Test("39: a name known beforehand is used and not asked")
    func thirtyNine() throws {
        let chat = try Chat(Started(fullName: "Lena Ortiz", email: nil))
        #expect(chat.text(.fullName) == "Lena Ortiz")
        #expect(!chat.state.openAsks.contains(.fullName))
        #expect(chat.state.openAsks.contains(.email))
    }

    @Test("42: lists keep the guest's order")
    func fortyTwo() throws {
        var chat = try Chat()
        try chat.goOn(until: .expertiseKeywords)
        try chat.say("AI ethics, leadership, budgets")
        #expect(chat.texts(.expertiseKeywords) == ["AI ethics", "leadership", "budgets"])
    }

    @Test("44: ten stories told once each are at most the five a kit holds, each once")
    func fortyFour() throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        for number in 1...10 {
            let name = ["Alba", "Brio", "Cava", "Duna", "Elba", "Fara", "Gama", "Hora", "Iria", "Jota"][number - 1]
            try chat.say(
                "Another success story: the port of \(name) lost ships. We moved its crane. \(name) gained \(number * 7) ships a week."
            )
        }
        #expect(chat.stories.count <= 5)
        #expect(Set(chat.stories.map(\.text)).count == chat.stories.count)
    }

    @Test("47: a name keeps its spelling")
    func fortySeven() throws {
        var chat = try Chat()
        try chat.say("I'm Ronan McDonald")
        #expect(chat.text(.fullName) == "Ronan McDonald")
        #expect(!chat.state.openAsks.contains(.fullName))
    }

    @Test("48: a list that is said is a list that is kept")
    func fortyEight() throws {
        var chat = try Chat()
        try chat.goOn(until: .expertiseKeywords)
        let before = chat.state.progress
        try chat.say("SEO, Growth, AI")
        #expect(chat.texts(.expertiseKeywords) == ["SEO", "Growth", "AI"])
        #expect(chat.state.progress > before)
    }

    @Test("49: no website is understood")
    func fortyNine() throws {
        var chat = try Chat()
        try chat.goOn(until: .website)
        try chat.say("I don't have a website")
        #expect(chat.bot.count { $0.asks.contains(.website) } == 1)
        #expect(chat.texts(.website).isEmpty)
    }

    @Test("50: a corrected e-mail is corrected though the new one is a part of the old")
    func fifty() throws {
        var chat = try Chat()
        try chat.say("Al Ho, al@ho.community.example")
        try chat.say("Email correction: al@ho.example")
        #expect(chat.text(.email) == "al@ho.example")
    }

    @Test("51: LinkedIn is not asked three turns running")
    func fiftyOne() throws {
        var chat = try Chat()
        try chat.say("Lena Ortiz")
        try chat.say("lena@harbor.example")
        try chat.say("operations lead at Harbor")
        #expect(chat.bot.count { $0.asks.contains(.linkedinURL) } <= 2)
    }

    @Test("54: no escaped line break is ever shown")
    func fiftyFour() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        try chat.say("yes")
        #expect(chat.bot.allSatisfy { !$0.text.contains("\\n") })
    }
}
