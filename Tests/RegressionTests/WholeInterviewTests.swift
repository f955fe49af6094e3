import InterviewCore
import Testing

/// Whole interviews as people type them, from the greeting to the kit, without a profile and without a model.
@Suite("Whole interviews by rules")
struct WholeInterviewTests {
    @Test("A baker: no capitals, digressions, a list item corrected, a name respelled")
    func baker() throws {
        var chat = try Chat()
        let lines = [
            "hey there", "i'm maría josé o'neill-garcía, i run a small bakery called Pan y Luz in bilbao",
            "mj@panyluz.example", "panyluz.example, insta is @panyluz, skip phone",
            "I'm the owner and head baker, about 8 yrs",
            "I bake sourdough for people who think they can't eat bread. I started in my mother's kitchen.",
            "what do you have so far?", "sourdough, fermentation, and running a team of night owls",
            "One story: in 2021 flour prices doubled. I asked 40 regulars to pre-pay. We kept everyone employed.",
            "not really", "Bread is a relationship, not a product.",
            "1. why your bread makes you sick 2. paying people at 3am",
            "wait, actually the second topic should be \"night wages\"",
            "home bakers and small business owners", "that you can trust slow things",
            "nope never been on one. something cozy about food", "my online course \"Slow Loaf\", email is best",
            "actually my name is spelled María José O'Neill García", "that's all",
        ]
        for line in lines where chat.state.status == .active { try chat.say(line) }
        #expect(chat.state.status == .completed)
        #expect(chat.text(.fullName) == "María José O'Neill García")
        #expect(chat.text(.company) == "Pan y Luz")
        #expect(chat.text(.role) == "owner and head baker")
        #expect(chat.state.value(of: .yearsExperience) == [.integer(8)])
        #expect(chat.text(.website) == "https://panyluz.example")
        #expect(chat.texts(.socialLinks) == ["https://www.instagram.com/panyluz"])
        #expect(chat.texts(.phone).isEmpty)
        #expect(chat.texts(.podcastTopics) == ["why your bread makes you sick", "night wages"])
        #expect(chat.stories.map(\.title) == ["in 2021 flour prices doubled"])
        #expect(chat.texts(.speakingExperience).isEmpty)
        #expect(chat.text(.idealPodcast) == "something cozy about food")
        #expect(chat.texts(.promotion) == ["my online course \"Slow Loaf\""])
        #expect(chat.text(.schedulingPreference) == "email")
        #expect(chat.text(.uniquePerspective) == "Bread is a relationship, not a product.")
    }

    @Test("A doctor: everything at once, nothing asked twice, sixteen messages at most")
    func doctor() throws {
        var chat = try Chat()
        let lines = [
            "Amara Okafor-Lindqvist, amara@medlab.example, https://www.linkedin.com/in/amara-okafor-demo",
            "I'm at https://amaraokafor.example, twitter @amara_demo, call me on +46 70 123 45 67",
            "Head of Clinical AI at Karolin Lab, been doing this since 2011",
            "I translate between doctors and data scientists, so that algorithms end up helping actual patients.",
            "Clinical AI; patient safety; hospital procurement",
            "When our sepsis model went live, nurses ignored it. We sat with them for six weeks and cut alerts by 80%. "
                + "Mortality dropped from 9.1% to 7.4%.",
            "Nordic Health Innovator 2022, TEDx Uppsala, and I published 34 papers",
            "An algorithm nobody trusts is just a very expensive paperweight.",
            "How to make nurses love AI, and why procurement kills innovation", "hospital managers, clinicians",
            "Start with the nurse, not the model.",
            "I've been on Health Futures and The Data Ward. I'd love a show that goes deep, like an hour long.",
            "I'd like to plug my newsletter Bedside Bytes. My assistant Jonas books everything: jonas@medlab.example",
            "Looks good, make my kit",
        ]
        for line in lines where chat.state.status == .active { try chat.say(line) }
        #expect(chat.state.status == .completed)
        #expect(chat.state.guestMessages <= 16)
        #expect(chat.text(.email) == "amara@medlab.example")
        #expect(chat.text(.keyMessage) == "Start with the nurse, not the model.")
        #expect(chat.stories.count == 1)
        #expect(chat.texts(.achievements).count == 3)
        #expect(chat.texts(.speakingExperience) == ["Health Futures", "The Data Ward"])
        #expect(chat.text(.promotion)?.contains("Bedside Bytes") == true)
        #expect(chat.text(.schedulingPreference)?.contains("jonas@medlab.example") == true)
        let asked = chat.bot.filter { $0.purpose == .ask }.flatMap(\.asks)
        #expect(Set(asked).count == asked.count)
    }
}
