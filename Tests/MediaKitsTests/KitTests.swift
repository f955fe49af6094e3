import Foundation
import InterviewCore
import Testing

@testable import MediaKits

@Suite("The kit")
struct KitTests {
    @Test("Topics carry the line of the facts that is about them, each line once")
    func hooks() {
        let topics = Guest.ana.kit.topics
        #expect(topics.map(\.topic.text) == ["Rotas that hold", "Bedside tech"])
        #expect(topics[0].hook?.text == "Turnover fell from 11 to 6 percent.")
        #expect(topics[0].hook?.facts == ["success_stories.0"])
        #expect(topics[1].hook == nil)
        let own = Guest.ana.with(.podcastTopics, "Rotas: why they decide who stays", "Pay").kit.topics
        #expect(own[0].topic.text == "Rotas")
        #expect(own[0].hook?.text == "Why they decide who stays")
        #expect(own[1].hook?.text == nil)
    }

    @Test("Three to five questions where the required fields are known, all different, all about facts")
    func questions() {
        let questions = Guest.ana.kit.questions
        #expect((3...5).contains(questions.count))
        #expect(Set(questions.map(\.text)).count == questions.count)
        #expect(questions.allSatisfy { !$0.facts.isEmpty && $0.text.hasSuffix("?") })
        #expect(
            questions[0].text == """
                Half of the ward wanted to go. Turnover fell from 11 to 6 percent. What happened in between?
                """)
        #expect(
            questions[1].text == """
                You think nurses leave because of rotas, not because of pay. What first made you see it that way?
                """)
    }

    @Test("Regressions 61, 63: nothing is padded, and of nobody nothing is said")
    func nothingInvented() {
        let guest = Guest.ana
        #expect(guest.kit.expertise.count == 3)
        let empty = Guest().kit
        #expect(empty.sources.isEmpty)
        #expect(empty.shortBio.isEmpty && empty.questions.isEmpty && empty.positioning == nil)
        #expect(!empty.html.contains("kit-block") && empty.markdown.hasPrefix("# Media kit\n"))
    }

    @Test("Regression 62: commas in a number divide nothing")
    func metricCommas() {
        let kit = Guest.ana.kit
        #expect(kit.achievements.map(\.text) == ["Raised $1,500,000 in 2021", "Nurse Leader Award 2019"])
        #expect(kit.html.contains("<li dir=\"auto\">Raised $1,500,000 in 2021</li>"))
        #expect(kit.markdown.contains("- Raised $1,500,000 in 2021\n"))
        #expect(kit.json.contains("\"Raised $1,500,000 in 2021\""))
    }

    @Test(
        "Regression 64: a name of any script makes a slug",
        arguments: [
            ("José García", "jose-garcia"), ("王小明", "王小明"), ("Zoë O’Neil-Smith", "zoe-o-neil-smith"),
            ("أحمد علي", "أحمد-علي"), ("  ", "media-kit"), ("../../etc/passwd", "etc-passwd"),
            ("<script>", "script"),
        ])
    func slugs(name: String, slug: String) {
        #expect(Guest.ana.with(.fullName, name).kit.slug == slug)
    }

    @Test("Regression 45: a story has its title and its numbers; one without a title is named by its words")
    func stories() throws {
        let kit = Guest.ana.kit
        let article = """
            <article class="kit-story kit-own">
            <h3 dir="auto">The rota that stopped people leaving</h3>
            <p dir="auto">Half of the ward wanted to go.</p>
            <p dir="auto">We planned shifts with the nurses.</p>
            <p dir="auto">Turnover fell from 11 to 6 percent.</p>
            <ul class="kit-metrics">
            <li dir="auto">from 11 to 6 percent</li>
            </ul>
            </article>
            """
        #expect(kit.html.contains(article))
        for told in [kit.html, kit.markdown, kit.json] {
            #expect(told.contains("The rota that stopped people leaving"))
            #expect(told.contains("from 11 to 6 percent"))
            for mark in ["Optional(", "Story(", "None", "1. Story", "'metric'"] { #expect(!told.contains(mark)) }
        }
        let cut = Guest(stories: [
            Story(title: "When I joined, half of the", challenge: "When I joined, half of the ward wanted to go.")
        ]).kit
        #expect(cut.stories.map(\.title) == ["When I joined, half of the ward wanted to go"])
        #expect(cut.stories[0].paragraphs.isEmpty)
        let untitled = Guest(stories: [Story(title: " ", result: "Sales doubled in a year.")]).kit
        #expect(untitled.stories.map(\.title) == ["Sales doubled in a year"])
        #expect(untitled.stories[0].paragraphs.isEmpty)
        #expect(Guest(stories: [Story(title: "")]).kit.stories.isEmpty)
    }

    @Test("Only stated and confirmed facts are in a kit", arguments: [FactStatus.suggested, .rejected])
    func statuses(status: FactStatus) {
        var guest = Guest.ana
        guest.status = status
        #expect(guest.kit.sources.isEmpty)
    }

    @Test(
        "How to book says a way to reach the guest",
        arguments: [
            ("Mondays, by e-mail to a@b.example", "Mondays, by e-mail to a@b.example"),
            ("By e-mail, mornings", "By e-mail, mornings: ana@rotawise.example"),
            ("call me on Fridays", "Call Ana on Fridays. E-mail: ana@rotawise.example"),
            ("dm me on Instagram", "DM Ana on Instagram. E-mail: ana@rotawise.example"),
            ("cal.example/ana", "cal.example/ana."), ("+34 600 123 456", "+34 600 123 456."),
        ])
    func bookingLines(wish: String, line: String) {
        #expect(Guest.ana.with(.schedulingPreference, wish).kit.booking?.text == line)
    }

    @Test("Without a scheduling wish the e-mail address is how to book; the phone never is in a kit")
    func booking() {
        let guest = Guest.ana.with(.schedulingPreference).with(.phone, "+34600123456")
        #expect(guest.kit.booking?.text == "E-mail: ana@rotawise.example")
        #expect(!guest.kit.json.contains("34600123456"))
    }

    @Test("The JSON of a kit holds plain texts, and null for what is not known")
    func json() throws {
        let object = try JSONSerialization.jsonObject(with: Data(Guest.ana.kit.json.utf8)) as? [String: Any]
        let kit = try #require(object)
        #expect(kit["name"] as? String == "Ana Ruiz")
        #expect(kit["slug"] as? String == "ana-ruiz")
        #expect(kit["is_draft"] as? Bool == false)
        #expect((kit["topics"] as? [[String: Any]])?.first?["topic"] as? String == "Rotas that hold")
        #expect((kit["stories"] as? [[String: Any]])?.first?["metrics"] as? [String] == ["from 11 to 6 percent"])
        let empty = try JSONSerialization.jsonObject(with: Data(Guest().kit.json.utf8)) as? [String: Any]
        #expect(empty?["short_bio"] is NSNull)
        #expect(empty?.keys.count == kit.keys.count)
    }
}
