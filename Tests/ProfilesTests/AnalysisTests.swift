import InterviewCore
import Testing

@testable import Profiles

@Suite("Facts of a profile")
struct AnalysisTests {
    private func facts(_ field: Field, of profile: ImportedProfile, _ status: FactStatus? = nil) -> [FactValue] {
        ProfileAnalysis.facts(of: profile).filter { $0.field == field && (status == nil || $0.status == status) }.map(
            \.value)
    }

    private func archive() throws -> ImportedProfile {
        try LinkedInExportImporter.read(files: ProfileFixture.archive(), asOf: ProfileFixture.asOf)
    }

    @Test("what the document says outright is stated")
    func states() throws {
        let profile = try archive()
        #expect(facts(.fullName, of: profile, .stated) == [.text("Marisol Ekwueme")])
        #expect(facts(.role, of: profile, .stated) == [.text("Head of Logistics")])
        #expect(facts(.company, of: profile, .stated) == [.text("Tidewater Freight")])
        #expect(facts(.yearsExperience, of: profile, .stated) == [.integer(16)])
        #expect(
            facts(.expertiseKeywords, of: profile, .stated)
                == ["Cold Chain", "Port Operations", "Vaccine Logistics"].map { .text($0) })
        #expect(facts(.achievements, of: profile, .stated) == [.text("Harbour Safety Prize")])
        #expect(facts(.website, of: profile, .stated) == [.text("https://marisol.example")])
        #expect(
            facts(.professionalBio, of: profile, .stated) == [
                .text(
                    "I help port operators keep medicine cold from ship to shelf. Most companies treat cold chain as a "
                        + "cost; I believe it is a promise. Before freight I ran a bakery.")
            ])
    }

    @Test("e-mail and phone are proposed only")
    func proposesContacts() throws {
        let contacts = ProfileAnalysis.facts(of: try archive()).filter { [.email, .phone].contains($0.field) }
        #expect(contacts.map(\.status) == [.suggested, .suggested])
        #expect(contacts.map(\.origin) == [.profile, .profile])
        let phone = try #require(contacts.first { $0.field == .phone }?.value.text)
        #expect(phone.allSatisfy { $0.isNumber || $0 == "+" }, "\(phone)")
    }

    @Test("stories are the profile's own sentences with their numbers")
    func findsStories() throws {
        let stories = facts(.successStories, of: try archive(), .suggested)
        #expect(
            stories.contains(
                .story(
                    Story(
                        title: "Spoilage fell from 9% to 2% in a year",
                        action: "Rebuilt the vaccine route with two crews.",
                        result: "Spoilage fell from 9% to 2% in a year.", metrics: ["from 9% to 2%"]))))
        #expect(stories.count <= 3)
    }

    @Test("audience and perspective are what the summary says")
    func findsClaims() throws {
        let profile = try archive()
        #expect(facts(.targetAudience, of: profile) == [.text("port operators")])
        #expect(
            facts(.uniquePerspective, of: profile) == [
                .text("Most companies treat cold chain as a cost; I believe it is a promise.")
            ])
        #expect(facts(.podcastTopics, of: profile).contains(.text("Cold chain for vaccines")) == false)
        #expect((2...5).contains(facts(.podcastTopics, of: profile).count))
    }

    @Test(
        "the audience is the group that is helped",
        arguments: [
            ("I help SaaS and AI companies fix their pricing.", "SaaS and AI companies"),
            ("Helping nurses in rural hospitals stay", "nurses in rural hospitals"),
            ("We help first-time founders and CEOs scale", "first-time founders and CEOs"),
            ("Ich helfe Unternehmen, klar zu sprechen.", "Unternehmen"),
            ("J'aide les entreprises à concevoir des outils.", "entreprises"),
            ("Ayudo a emprendedores a crecer.", "emprendedores"), ("I help you win", nil),
            ("I help barns own their power", nil), ("I help towns own their power", "towns"),
            ("Helping build scalable systems", nil), ("It helps with many things", nil),
            ("I build tools for people who are paid by the day.", "people who are paid by the day"),
            ("I write guides for first-time parents.", "first-time parents"),
            ("I worked for startups in Lyon.", nil), ("We needed room for growth.", nil),
            ("The prize for engineers went north.", nil),
        ] as [(String, String?)])
    func findsAudiences(text: String, expected: String?) {
        #expect(AudienceFinder.audience(in: text, isHeadline: false) == expected)
    }

    @Test(
        "numbers that measure are metrics, years and names are not",
        arguments: [
            ("Cut cost by 14% across 30 ships.", ["14%", "30 ships"]),
            ("Raised $2.4M from angels in 2019.", ["$2.4M"]), ("Grew from 3 to 40 people.", ["from 3 to 40 people"]),
            ("Worked with Fortune 500 firms since 2015.", []), ("From 2015 to 2019 I taught.", []),
            ("Served 1,500 patients weekly.", ["1,500 patients"]),
            ("Reached 2 million readers.", ["2 million readers"]),
        ])
    func findsMetrics(text: String, expected: [String]) { #expect(Metrics.find(in: text).texts == expected) }

    @Test(
        "sentences end where they end",
        arguments: [
            ("We grew 2.4x. Then Dr. Ray came! Why?", ["We grew 2.4x.", "Then Dr. Ray came!", "Why?"]),
            ("What I do:\n• Fix pricing. • Teach", ["What I do", "Fix pricing.", "Teach"]),
            ("I use Node.js and .NET daily", ["I use Node.js and .NET daily"]),
        ])
    func splits(text: String, expected: [String]) { #expect(Sentence.split(text).map(\.text) == expected) }

    @Test(
        "every quote is an exact stretch of the profile's text",
        arguments: ["dated", "voyager", "components", "stillworking", "split"])
    func quotesExactly(name: String) throws {
        let profile = try ProfileFixture.json("actors/\(name).json")
        let units = Array(profile.text.utf16)
        for fact in ProfileAnalysis.facts(of: profile) {
            #expect(!fact.quotes.isEmpty)
            for quote in fact.quotes {
                #expect(String(decoding: units[quote.start..<quote.end], as: UTF16.self) == quote.text)
            }
        }
    }

    @Test(
        "who has no current position is what the headline says, as a proposal",
        arguments: [
            ("MSc student", "MSc student"), ("Retired teacher | Choirs", "Retired teacher"),
            ("Former dispatcher", nil), ("Aspiring engineer seeking internships", nil), ("Bridges and rivers", nil),
        ] as [(String, String?)])
    func roleOfHeadline(headline: String, expected: String?) throws {
        let resume =
            #"{"basics": {"name": "Tove Arnlund", "label": "\#(headline)"}, "work": [{"name": "Old Mill",             "position": "Baker", "startDate": "2011", "endDate": "2013"}]}"#
        let profile = try JSONProfileImporter.read(json: Array(resume.utf8), asOf: ProfileFixture.asOf)
        #expect(facts(.role, of: profile, .suggested) == expected.map { [.text($0)] } ?? [])
        #expect(facts(.role, of: profile, .stated).isEmpty)
    }

    @Test(
        "a figure in a headline is no topic",
        arguments: [
            ("Bridges on film | 640k on YouTube", ["Bridges on film"]),
            ("10+ years in retail | Night rosters", ["Night rosters"]),
            ("3D printing for schools | 5G networks", ["5G networks"]),
        ])
    func topicsOfHeadline(headline: String, expected: [String]) { #expect(HeadlineParts.topics(headline) == expected) }

    @Test("a line that only wraps is no end of a sentence")
    func wrapped() {
        let prose =
            "In eleven years we went from 900 to 21,000 visitors a year. Experience\nis what one calls it.\nNext."
        #expect(
            Sentence.split(prose).map(\.text) == [
                "In eleven years we went from 900 to 21,000 visitors a year.", "Experience is what one calls it.",
                "Next.",
            ])
    }

    @Test("a paragraph break that a file lost still ends a sentence, and a product's name does not")
    func lostBreak() {
        #expect(
            Sentence.split("It keeps change safe.I lead two teams in Asp.Net and Node.js.").map(\.text)
                == ["It keeps change safe.", "I lead two teams in Asp.Net and Node.js."])
    }

    @Test("the same profile gives the same facts")
    func isDeterministic() throws {
        let profile = try archive()
        #expect(ProfileAnalysis.facts(of: profile) == ProfileAnalysis.facts(of: profile))
    }
}
