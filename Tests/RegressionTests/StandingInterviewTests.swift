import InterviewCore
import Testing

/// What keeps an interview from standing still or going astray.
@Suite("Interviews that get on")
struct StandingInterviewTests {
    @Test("A file of somebody else's is let go in words, whatever had been taken from it")
    func disowned() throws {
        for words in [
            "No, that's my husband's file, sorry.", "that's not me", "nein, das bin ich nicht", "c'est pas moi",
            "eso no es mío", "isso não é meu",
        ] {
            var chat = try Chat()
            try chat.read(
                "file", name: "Gideon Ashworth", [stated(.fullName, "Gideon Ashworth"), stated(.role, "Tax Adviser")])
            #expect(chat.text(.role) == "Tax Adviser")
            try chat.say(words)
            #expect(chat.text(.role) == nil, "\(words)")
            #expect(chat.text(.fullName) == nil, "\(words)")
            #expect(chat.state.profiles.first?.reason == .someoneElse, "\(words)")
            #expect(chat.state.openAsks.contains(.fullName), "\(words)")
        }
    }

    @Test(
        "What only speaks of other people lets go of no profile",
        arguments: ["yes, my husband's company is another", "No, my role is wrong", "I sell to my sister's friends"])
    func kept(words: String) throws {
        var chat = try Chat()
        try chat.read(
            "file", name: "Gideon Ashworth", [stated(.fullName, "Gideon Ashworth"), stated(.role, "Tax Adviser")])
        try chat.say(words)
        #expect(chat.state.profiles.first?.reason == nil)
    }

    @Test("Who is asked again is taken at their word")
    func askedAgain() throws {
        var chat = try Chat()
        try chat.goOn(until: .role)
        while chat.state.openAsks.contains(.role) { try chat.say("Gnomonics") }
        #expect(chat.text(.role) == "Gnomonics")
    }

    @Test("Less than hoped for is enough of a list that has no more to come")
    func shortList() throws {
        var chat = try Chat()
        try chat.goOn(until: .podcastTopics)
        try chat.say("sundials")
        #expect(chat.state.openAsks == [.podcastTopics])
        for _ in 0..<3 where chat.state.openAsks == [.podcastTopics] { try chat.say("I have no more") }
        try chat.goOnToSummary()
        #expect(chat.texts(.podcastTopics) == ["sundials"])
        try chat.say("yes")
        #expect(chat.state.status == .completed)
    }

    @Test("A question back beside an answer is refused in full once, then no more")
    func questionsBack() throws {
        var chat = try Chat()
        try chat.goOn(until: .expertiseKeywords)
        try chat.say("sundials, moondials, shadows. Is that enough for you?")
        #expect(chat.texts(.expertiseKeywords) == ["sundials", "moondials", "shadows"])
        let told = chat.bot.count { $0.kind == .answer }
        #expect(told == 1)
        try chat.say(
            "A square had no clock. I painted one on the ground. 400 people set their watch by it. Will that do?")
        #expect(chat.stories.count == 1)
        #expect(chat.bot.count { $0.kind == .answer } == told)
        try chat.say("Do you like sundials yourself?")
        #expect(chat.bot.count { $0.kind == .answer } == told + 1)
        #expect(Set(chat.bot.filter { $0.kind == .answer }.map(\.text)).count == 2)
    }

    @Test("What a bio or a story says in passing changes nothing that the guest said of themselves")
    func inPassing() throws {
        var chat = try Chat()
        try chat.goOn(until: .role)
        try chat.say("gnomonist\nat Meridian Works\n27 years")
        try chat.goOn(until: .professionalBio)
        try chat.say("I make sundials for schools. Before, I sold shoes for 9 years in my uncle's shop.")
        #expect(chat.state.value(of: .yearsExperience) == [.integer(27)])
        #expect(chat.text(.role) == "gnomonist")
        #expect(chat.text(.professionalBio)?.hasPrefix("I make sundials") == true)
        try chat.goOn(until: .successStories)
        try chat.say(
            "A baker was manager at Crumb & Co for 12 years and never knew the hour. I gave him noon. He bakes twice now."
        )
        #expect(chat.state.value(of: .yearsExperience) == [.integer(27)])
        #expect(chat.text(.company) == "Meridian Works")
        try chat.say("Actually it's 28 years, not 27.")
        #expect(chat.state.value(of: .yearsExperience) == [.integer(28)])
    }

    @Test("What is told of cutting and telling is an answer, not a command")
    func tellings() throws {
        var chat = try Chat()
        try chat.goOn(until: .successStories)
        let bio = chat.text(.professionalBio)
        try chat.say("our quit rate was 41 percent. i cut the intro from 12 minutes to 90 seconds. now it is 9 percent")
        #expect(chat.text(.professionalBio) == bio)
        #expect(chat.stories.first?.text.contains("12 minutes") == true)
        try chat.goOn(until: .keyMessage)
        try chat.say("Tell the crew the truth on the first day.")
        #expect(chat.text(.keyMessage) == "Tell the crew the truth on the first day.")
    }

    @Test("\"Nothing else\" in a line of its own among answers is an answer, and no wish to finish")
    func nothingElse() throws {
        var chat = try Chat()
        try chat.goOn(until: .website)
        try chat.say("yes, https://harborsong.example\nno, that's all\nmy number is +49 30 23125 014")
        #expect(chat.text(.website) == "https://harborsong.example")
        #expect(chat.text(.phone) == "+493023125014")
        #expect(chat.state.openAsks == [.role, .company, .yearsExperience])
    }

    @Test("A no in one line says nothing of the line below")
    func linesApart() throws {
        var chat = try Chat()
        try chat.goOn(until: .website)
        try chat.say("no\nhttps://x.com/harbor_demo\nmy number is +49 30 23125 014")
        #expect(chat.texts(.socialLinks) == ["https://x.com/harbor_demo"])
        #expect(chat.text(.phone) == "+493023125014")
    }
}
