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

    @Test("18: a profile's bio that was shown is in the summary")
    func eighteenBio() throws {
        var chat = try Chat()
        let said = try chat.read("file", [stated(.professionalBio, "Keeps container ports moving.")])
        #expect(said.contains { $0.kind == .summary && $0.text.contains("Keeps container ports moving.") })
        try chat.say("yes")
        try chat.goOnToSummary()
        #expect(chat.bot.last?.text.contains("Keeps container ports moving.") == true)
        #expect(chat.text(.professionalBio) == "Keeps container ports moving.")
    }

    @Test("19: phone, profiles, appearances and promotions are kept")
    func nineteen() throws {
        var chat = try Chat()
        try chat.say("My phone is 555-123-4567")
        try chat.say("I'm on instagram.com/johndoe and x.com/johndoe")
        try chat.say("I was on The Tim Ferriss Show last spring")
        try chat.say("I promote my book Lead Well")
        #expect(chat.text(.phone) == "5551234567")
        #expect(chat.texts(.socialLinks) == ["https://www.instagram.com/johndoe", "https://x.com/johndoe"])
        #expect(chat.texts(.speakingExperience) == ["The Tim Ferriss Show"])
        #expect(chat.texts(.promotion) == ["my book Lead Well"])
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

    @Test("20: eight answers are eight steps, and the example of a measurable impact is asked for once")
    func twentySteps() throws {
        var chat = try Chat()
        let lines = [
            "I'm Lena Ortiz", "lena@harbor.example", "https://lenaortiz.example",
            "I run a B2B agency, it is called Acme, and I'm its operations lead",
            "I keep container ports moving. Before that I sailed.", "port logistics, crew safety, night shifts",
            "Ships waited nine hours. We let the crews book their own slots. Now they wait two.",
            "Port of the year 2023",
        ]
        for line in lines {
            let before = chat.state.progress
            try chat.say(line)
            #expect(chat.state.progress > before, "\(line)")
        }
        #expect(Set(chat.questions).count == chat.questions.count)
        #expect(chat.timesAsked(.successStories) == 1)
        #expect(chat.state.progress >= 60)
    }

    @Test("21: a LinkedIn address is no website")
    func twentyOne() throws {
        var chat = try Chat()
        try chat.say("https://www.linkedin.com/in/johndoe")
        #expect(chat.texts(.website).isEmpty)
        #expect(chat.texts(.socialLinks).isEmpty)
        #expect(chat.texts(.linkedinURL) == ["https://www.linkedin.com/in/johndoe"])
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
        for _ in 0..<8 { try chat.say("linkedin.com/in/lena-ortiz-demo") }
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

    @Test("29: a story without a result is kept, and asked about once")
    func twentyNine() throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        try chat.say("I helped a school fix its timetable")
        #expect(chat.stories.map(\.title) == ["I helped a school fix its timetable"])
        #expect(chat.state.openAsks == [.successStories])
        try chat.say("Not that I know of")
        #expect(chat.state.openAsks == [.achievements])
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
        #expect(chat.texts(.achievements) == ["I built three hospitals"])
        #expect(chat.state.openAsks.contains(.email))
    }

    @Test("32: a correction at the end is no completion, and is not lost")
    func thirtyTwo() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        let correction = "Great, but my email is wrong, it should be al@newco.example"
        try chat.say(correction)
        #expect(chat.state.status == .active)
        #expect(chat.text(.email) == "al@newco.example")
        #expect(chat.log.contains { if case .guestSaid(let said) = $0.body { said.text == correction } else { false } })
        try chat.say("complete")
        #expect(chat.state.status == .completed)
        #expect(chat.text(.email) == "al@newco.example")
    }

    @Test("33: incomplete is not complete; what was to be added is, and any message is answered")
    func thirtyThree() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        try chat.say("It's incomplete: I'm not done, please add TEDx 2023")
        #expect(chat.state.status == .active)
        #expect(chat.texts(.speakingExperience) == ["The Quay Podcast", "TEDx 2023"])
        for line in ["hello", "hm"] {
            #expect(try !chat.say(line).isEmpty)
            #expect(chat.state.status == .active)
        }
        try chat.say("complete")
        #expect(chat.state.status == .completed)
    }

    @Test("34: a restart at the end goes on where it was")
    func thirtyFour() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        let before = chat.state
        try chat.restart()
        #expect(chat.state == before)
        try chat.say("complete")
        #expect(chat.state.status == .completed)
        #expect(chat.bot.count { $0.kind == .summary } == 1)
    }

    @Test("34: a restart after the question of what to promote asks it no second time")
    func thirtyFourPromotion() throws {
        var chat = try Chat()
        try chat.goOn(until: .promotion)
        try chat.restart()
        try chat.say("my book Slack Tide")
        try chat.restart()
        try chat.say("hello")
        #expect(chat.timesAsked(.promotion) == 1)
        #expect(chat.texts(.promotion) == ["my book Slack Tide"])
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

    @Test("35: whatever the bot offers to tap does something and fills no field with itself")
    func thirtyFiveChips() throws {
        var chat = try Chat()
        var tapped: Set<String> = []
        for _ in 0..<30 where chat.state.status == .active {
            for chip in chat.bot.last?.quickReplies ?? [] where !chip.isEmpty {
                var other = chat
                let said = try other.say(chip)
                tapped.insert(chip)
                #expect(!said.isEmpty && said.last?.purpose != .reprompt, "\(chip)")
                for field in Field.catalogue {
                    #expect(other.state.value(of: field) == chat.state.value(of: field), "\(chip): \(field)")
                }
            }
            if chat.bot.last?.prompt == .summary { break }
            try chat.goOnce()
        }
        #expect(tapped.count >= 4)
    }

    @Test("36: no LinkedIn is an answer")
    func thirtySix() throws {
        var chat = try Chat()
        for _ in 0..<3 { try chat.say("I don't have a LinkedIn profile") }
        #expect(chat.timesAsked(.linkedinURL) == 1)
        #expect(Set(chat.questions).count == chat.questions.count)
        try chat.say("Lena Ortiz, lena@harbor.example")
        try chat.goOnToSummary()
        #expect(chat.timesAsked(.linkedinURL) == 1)
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
        #expect(chat.texts(.professionalBio).isEmpty)
        #expect(chat.state.facts(of: .successStories).allSatisfy { $0.status == .rejected })
    }
}
