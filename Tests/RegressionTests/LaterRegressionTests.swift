import InterviewCore
import Testing

/// Failures that were found by running the earlier system, and its later version; numbered as in the list of failures.
@Suite("Reproduced failures, continued")
struct LaterRegressionTests {
    @Test("38: the guest's own words outrank the profile")
    func thirtyEight() throws {
        var chat = try Chat()
        try chat.say("My audience is nurses and my unique angle is bedside tech")
        try chat.say("Topics: night shifts, quiet wards")
        let facts = [
            stated(.targetAudience, "Executives"), stated(.uniquePerspective, "Synergies"),
            stated(.podcastTopics, "Leadership"), suggested(.podcastTopics, .text("Digital change")),
        ]
        try chat.read("file", facts)
        try chat.say("yes")
        #expect(chat.texts(.targetAudience) == ["nurses"])
        #expect(chat.texts(.uniquePerspective) == ["bedside tech"])
        #expect(chat.texts(.podcastTopics).prefix(2) == ["night shifts", "quiet wards"])
    }

    @Test("39: a name known beforehand is used, not asked, and stands in the end; the e-mail is asked")
    func thirtyNine() throws {
        var chat = try Chat(Started(fullName: "Ada Brandt", email: nil))
        #expect(chat.text(.fullName) == "Ada Brandt")
        #expect(!chat.state.openAsks.contains(.fullName))
        #expect(chat.state.openAsks.contains(.email))
        try chat.goOnToSummary()
        #expect(chat.timesAsked(.fullName) == 0)
        #expect(chat.text(.email) == "lena@harbor.example")
        #expect(chat.bot.last?.text.contains("Ada Brandt") == true)
        try chat.say("yes")
        #expect(chat.state.progress == 100)
        #expect(chat.text(.fullName) == "Ada Brandt")
    }

    @Test("40, 52: a profile's facts in part or wholly unusable cost nothing that was there")
    func forty() throws {
        var chat = try Chat()
        try chat.say("Lena Ortiz, lena@harbor.example")
        var last = chat.state.progress
        let story = Story(title: "Shorter waits", result: "45")
        try chat.read("file", [suggested(.successStories, .story(story)), stated(.role, "operations lead")])
        #expect(chat.state.progress >= last)
        last = chat.state.progress
        try chat.say("yes")
        #expect(chat.stories == [story])
        #expect(chat.state.progress >= last)
        last = chat.state.progress
        try chat.perform(.attachProfile(AttachProfile(id: "other", kind: .linkedinPDF)))
        try chat.perform(.profileFailed(id: "other", reason: .unreadable, timings: ProfileTimings()))
        #expect(chat.state.progress >= last)
        #expect(chat.text(.email) == "lena@harbor.example")
        #expect(chat.text(.role) == "operations lead")
    }

    @Test("42: lists keep the guest's order", arguments: ["AI ethics, leadership", "AI ethics, leadership, budgets"])
    func fortyTwo(list: String) throws {
        var chat = try Chat()
        try chat.goOn(until: .expertiseKeywords)
        try chat.say(list)
        #expect(chat.texts(.expertiseKeywords).joined(separator: ", ") == list)
    }

    @Test("42: the guest's best keywords come first, all of them, before the profile's eighteen in its order")
    func fortyTwoBest() throws {
        let skills = (1...18).map { "Skill \($0)" }
        var orders: Set<[String]> = []
        for isFirst in [true, false] {
            var chat = try Chat()
            if isFirst { try chat.goOn(until: .expertiseKeywords) }
            try chat.read("file", skills.map { stated(.expertiseKeywords, $0) })
            #expect(chat.texts(.expertiseKeywords) == skills)
            try chat.say("best: SEO, Growth, AI, Email, Brand, PPC")
            #expect(chat.stories.isEmpty)
            orders.insert(chat.texts(.expertiseKeywords))
        }
        #expect(orders == [["SEO", "Growth", "AI", "Email", "Brand", "PPC"] + skills.prefix(14)])
    }

    @Test("43: every message is kept at once, the first like the tenth")
    func fortyThree() throws {
        var chat = try Chat()
        for _ in 0..<10 {
            try chat.goOnce()
            let before = chat.state
            try chat.restart()
            #expect(chat.state == before)
        }
        #expect(chat.texts(.expertiseKeywords) == ["port logistics", "crew safety", "night shifts"])
    }

    @Test("44: of ten stories told once each the five a kit holds are kept, each once, and the guest is told")
    func fortyFour() throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        for told in Self.stories {
            try chat.say("Another success story: " + told)
            try chat.say("As I said: " + told)
        }
        #expect(chat.state.facts(of: .successStories).count == Self.stories.count)
        #expect(chat.stories.count == 5)
        for (story, told) in zip(chat.stories, Self.stories) { #expect(told.hasPrefix(story.title)) }
        #expect(chat.bot.contains { $0.text.contains("5 success stories at most") })
    }

    private static let stories = [
        "ships waited nine hours at Alba. We let crews book their own slots. Now they wait two.",
        "a crane broke every winter. I put it under a roof. Repairs fell by 80%.",
        "nobody wanted the night shift. We paid it double and made it shorter. 40 people applied.",
        "customs forms were lost in the mail. My team scanned them at the gate. Losses went to zero.",
        "the canteen closed at noon. I opened it around the clock. Sick days dropped by a third.",
        "two truckers died on our road. We moved the crossing. There was no accident in 6 years.",
        "Brio's fishermen feared the new pier. We drew it with them. All 12 boats stayed.",
        "fuel was stolen from the tugs. I locked the tanks with cards. We saved 300,000 a year.",
        "apprentices left after a month. Every one got a mentor. 9 of 10 finish today.",
        "storm warnings came too late. We hung up sirens and lamps. Evacuation takes 11 minutes.",
    ]

    @Test("45: what is shown at the end are the guest's words, not how they are stored")
    func fortyFive() throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        try chat.say("We raised $1.5M for the port of Alba")
        try chat.goOnToSummary()
        try chat.say("complete")
        #expect(chat.state.status == .completed)
        for said in chat.bot {
            for mark in ["Story(", "nil", "None", "{", "metric", "Optional", "null"] {
                #expect(!said.text.contains(mark), "\(said.text)")
            }
        }
        #expect(chat.bot.contains { $0.prompt == .summary && $0.text.contains("We raised $1.5M for the port of Alba") })
    }

    @Test("46: what is said while a profile is read is kept beside what was read")
    func fortySix() throws {
        var chat = try Chat()
        try chat.say("Lena Ortiz, lena@harbor.example")
        try chat.perform(.attachProfile(AttachProfile(id: "file", kind: .linkedinPDF)))
        try chat.say("https://lenaortiz.example")
        try chat.say("My audience is nurses")
        try chat.finishReading("file", [stated(.role, "operations lead"), stated(.website, "https://old.example")])
        #expect(chat.texts(.website) == ["https://lenaortiz.example"])
        #expect(chat.texts(.targetAudience) == ["nurses"])
        #expect(chat.texts(.role) == ["operations lead"])
        #expect(chat.state.guestMessages == 3)
    }

    @Test("47: a name keeps its spelling")
    func fortySeven() throws {
        var chat = try Chat()
        try chat.say("I'm Ronan McDonald")
        #expect(chat.text(.fullName) == "Ronan McDonald")
        #expect(!chat.state.openAsks.contains(.fullName))
    }

    @Test(
        "48: a list that is said is a list that is kept",
        arguments: [Field.expertiseKeywords, .podcastTopics, .speakingExperience, .promotion])
    func fortyEight(field: Field) throws {
        var chat = try Chat()
        try chat.goOn(until: field)
        let before = chat.state.progress
        try chat.say("SEO, Growth, AI")
        #expect(chat.texts(field) == ["SEO", "Growth", "AI"])
        #expect(chat.state.progress > before)
        #expect(!chat.state.openAsks.contains(field))
    }

    @Test("49: no website is understood", arguments: [Field.fullName, .website])
    func fortyNine(asked: Field) throws {
        var chat = try Chat()
        try chat.goOn(until: asked)
        let said = try chat.say("I don't have a website")
        #expect(said.last?.purpose != .reprompt)
        #expect(chat.texts(.website).isEmpty)
        let times = chat.timesAsked(.website)
        try chat.goOnToSummary()
        #expect(chat.timesAsked(.website) == times)
        #expect(times == (asked == .website ? 1 : 0))
    }

    @Test(
        "50: a corrected e-mail is corrected though the new one is a part of the old",
        arguments: [("al@ho.com", "al@ho.co"), ("al@ho.community.example", "al@ho.example")])
    func fifty(old: String, new: String) throws {
        var chat = try Chat()
        try chat.say("Al Ho, \(old)")
        try chat.say("Email correction: \(new)")
        #expect(chat.text(.email) == new)
    }

    @Test(
        "51: LinkedIn is not asked three turns running, whatever is said instead",
        arguments: [
            ["Lena Ortiz", "lena@harbor.example", "operations lead at Harbor"], ["hi", "hello", "hm", "what?"],
            ["My phone is 555-123-4567", "I promote my book Lead Well", "I was on The Tim Ferriss Show"],
            ["How long will this take?", "What happens next?", "why?"],
        ])
    func fiftyOne(lines: [String]) throws {
        var chat = try Chat()
        for line in lines { try chat.say(line) }
        #expect(chat.timesAsked(.linkedinURL) <= 2)
    }

    @Test("54: no escaped line break is ever shown, and nothing is cut")
    func fiftyFour() throws {
        var chat = try Chat()
        try chat.goOn(until: .uniquePerspective)
        let view = "I plan from the quay, the quay, the quay; " + String(repeating: "never from the office ", count: 15)
        try chat.say(view)
        try chat.goOnToSummary()
        let summary = try #require(chat.bot.last { $0.kind == .summary })
        #expect(summary.text.count > 300)
        #expect(chat.text(.uniquePerspective)?.contains(view.prefix(view.count - 1)) == true)
        // The summary shows a long value by its beginning and says so.
        #expect(
            summary.text.contains("“I plan from the quay, the quay, the quay; never from the office never from the…”"))
        #expect(summary.text.contains("my book Slack Tide"))
        try chat.say("yes")
        #expect(chat.bot.allSatisfy { !$0.text.contains("\\n") })
    }

    @Test("60: only the guest's word completes, and only once")
    func sixty() throws {
        var chat = try Chat()
        try chat.goOnToSummary()
        #expect(chat.state.status == .active)
        #expect(chat.state.progress < 100)
        try chat.say("complete")
        #expect(throws: Refusal.completed) { try chat.say("complete") }
        try chat.perform(.complete)
        #expect(chat.log.count { if case .completed = $0.body { true } else { false } } == 1)
    }
}
