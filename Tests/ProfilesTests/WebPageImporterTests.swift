import InterviewCore
import Testing

@testable import Profiles

@Suite("People on web pages")
struct WebPageImporterTests {
    private static let asOf = CalendarDate(daysSince1970: 20_779)

    private func read(
        _ data: String..., guest: String? = "Odalys Brandvold", title: String? = "A page"
    ) throws -> ImportedProfile {
        try WebPageImporter.read(
            WebPage(url: "https://site.example/", title: title, linkedData: data), guestName: guest, asOf: Self.asOf)
    }

    @Test("a person in JSON-LD is read whole")
    func person() throws {
        let profile = try read(
            """
            {"@context": "https://schema.org", "@type": "Person", "name": "Odalys Brandvold", "jobTitle": "Tidal Engineer",
             "worksFor": {"@type": "Organization", "name": "Ebbwater &amp; Sons"},
             "description": "<p>I build turbines.</p><p>Fish swim through them &mdash; all of them.</p>",
             "url": "https://odalys.example", "sameAs": ["https://no.linkedin.com/in/odalys-tides/", "https://x.com/odalys"],
             "email": "mailto:odalys@odalys.example?subject=Hi", "telephone": "+47 22 85 50 50",
             "knowsAbout": ["Tides", {"@type": "Thing", "name": "Turbines"}, "tides"], "knowsLanguage": "Norwegian",
             "alumniOf": [{"@type": "CollegeOrUniversity", "name": "Tromsø School"}], "award": "Wave Medal",
             "birthDate": "1980-02-03", "spouse": {"@type": "Person", "name": "Somebody Else"},
             "address": {"@type": "PostalAddress", "streetAddress": "Kaigata 1", "postalCode": "5003",
                         "addressLocality": "Bergen", "addressCountry": "Norway"}}
            """)
        let document = profile.document
        #expect(profile.kind == .website)
        #expect(document.name == "Odalys Brandvold")
        #expect(document.headline == "Tidal Engineer")
        #expect(document.current == Document.Position(title: "Tidal Engineer", company: "Ebbwater & Sons"))
        #expect(document.summary == "I build turbines.\n\nFish swim through them — all of them.")
        #expect(
            document.websites == [
                "https://odalys.example", "https://www.linkedin.com/in/odalys-tides", "https://x.com/odalys",
            ])
        #expect(document.email == "odalys@odalys.example")
        #expect(document.phone == "+47 22 85 50 50")
        #expect(document.skills == ["Tides", "Turbines"])
        #expect(document.languages == ["Norwegian"])
        #expect(document.education == [Document.Education(school: "Tromsø School")])
        #expect(document.honors == ["Wave Medal"])
        #expect(document.location == "Bergen, Norway")
        for secret in ["1980", "Kaigata", "5003", "Somebody"] { #expect(!profile.text.contains(secret)) }
        #expect(profile.report == ["A person is described: JSON-LD"])
    }

    @Test(
        "a person is found wherever pages put them",
        arguments: [
            #"[{"@type": "WebSite"}, {"@type": "Person", "name": "Odalys Brandvold"}]"#,
            #"{"@graph": [{"@type": "WebPage"}, {"@type": ["Person", "Organization"], "name": "Odalys Brandvold"}]}"#,
            #"{"@type": "ProfilePage", "mainEntity": {"@type": "schema:Person", "name": "Odalys Brandvold"}}"#,
            #"{"@type": "Article", "author": [{"@type": "https://schema.org/Person", "name": "Odalys Brandvold"}]}"#,
            #"{"@type": "Organization", "founder": {"@type": "Person", "name": "Dr. Odalys Brandvold"}}"#,
            #"{"@type": "Person", "givenName": "Odalys", "familyName": "Brandvold"}"#,
            #"<!-- {"@type": "Person", "name": "Odalys Brandvold"} -->"#,
            "//<![CDATA[\n{\"@type\": \"Person\", \"name\": \"Odalys Brandvold\"}\n//]]>",
        ])
    func places(data: String) throws {
        let name = try #require(try read(data).document.name)
        #expect(namesMatch(name, "Odalys Brandvold"))
    }

    @Test("an employer that is told elsewhere in the page is found")
    func references() throws {
        let profile = try read(
            """
            {"@graph": [{"@type": "Organization", "@id": "#firm", "name": "Ebbwater"},
             {"@type": "Person", "name": "Odalys Brandvold", "worksFor": {"@id": "#firm"}}]}
            """)
        #expect(profile.document.current?.company == "Ebbwater")
    }

    @Test("somebody else is not the guest, and one of two namesakes is nobody")
    func others() throws {
        let other = #"{"@type": "Person", "name": "Tove Lind", "jobTitle": "Editor"}"#
        let mine = #"{"@type": "Person", "name": "Odalys Brandvold", "jobTitle": "Engineer"}"#
        let namesake = #"{"@type": "Person", "name": "Odalys Nakamura", "jobTitle": "Dentist"}"#
        #expect(try read(other).document == Document(asOf: Self.asOf))
        #expect(
            try read(other).report == ["1 people are described, none of them certainly the guest; only text was read"])
        #expect(try read(other, mine).document.headline == "Engineer")
        #expect(try read(mine, namesake, guest: "Odalys").document.name == nil)
        #expect(try read(mine, namesake).document.headline == "Engineer")
        #expect(try !read(other).text.contains("Tove Lind"))
    }

    @Test("without the guest's name the only person is taken, and none of several")
    func unnamed() throws {
        let one = #"{"@type": "Person", "name": "Odalys Brandvold"}"#
        let same = #"{"@type": "Person", "name": "ODALYS  Brandvold", "jobTitle": "Engineer"}"#
        let two = #"{"@type": "Person", "name": "Tove Lind"}"#
        #expect(try read(one, same, guest: nil).document.headline == "Engineer")
        #expect(try read(one, two, guest: nil).document.name == nil)
        #expect(try read(guest: nil).document.name == nil)
    }

    @Test("a name without letters matches nobody", arguments: ["", " ", "!!", "…"])
    func emptyNames(name: String) throws {
        let person = #"{"@type": "Person", "name": "\#(name)"}"#
        #expect(try read(person).document.name == nil)
        #expect(try read(#"{"@type": "Person", "name": "Odalys Brandvold"}"#, guest: name).document.name == nil)
    }

    @Test("what the ways to describe a person say is put together; own links belong to them")
    func joins() throws {
        let card = WebPage.Card(properties: [
            "p-name": ["Odalys Brandvold"], "p-job-title": ["Captain"], "p-org": ["Ebbwater"], "p-note": ["I sail."],
            "u-url": ["https://odalys.example/", "mailto:x@odalys.example"], "u-email": ["mailto:x@odalys.example"],
            "p-locality": ["Bergen"], "p-country-name": ["Norway"],
        ])
        let page = WebPage(
            url: "https://site.example/",
            openGraph: [
                "og:type": "profile", "profile:first_name": "Odalys", "profile:last_name": "Brandvold",
                "og:description": "A profile of tides.",
            ],
            linkedData: [#"{"@type": "Person", "name": "Odalys Brandvold", "jobTitle": "Engineer"}"#], cards: [card],
            ownLinks: ["https://github.com/odalys", "https://odalys.example"])
        let profile = try WebPageImporter.read(page, guestName: "Odalys Brandvold", asOf: Self.asOf)
        #expect(profile.document.headline == "Engineer")
        #expect(profile.document.current?.company == "Ebbwater")
        #expect(profile.document.summary == "I sail.")
        #expect(profile.document.websites == ["https://odalys.example", "https://github.com/odalys"])
        #expect(profile.document.email == "x@odalys.example")
        #expect(profile.document.location == "Bergen, Norway")
        #expect(profile.report == ["A person is described: JSON-LD, h-card, OpenGraph"])
    }

    @Test("an OpenGraph page of another type, and a firm's card, are nobody")
    func firms() throws {
        let graph = ["og:type": "website", "og:title": "Odalys Brandvold", "og:description": "We build."]
        let card = WebPage.Card(properties: ["p-name": ["Odalys Brandvold"], "p-org": ["Odalys Brandvold"]])
        let page = WebPage(
            url: "https://site.example/", openGraph: graph, cards: [card], ownLinks: ["https://x.com/firm"])
        let profile = try WebPageImporter.read(page, guestName: "Odalys Brandvold", asOf: Self.asOf)
        #expect(profile.document == Document(asOf: Self.asOf))
        #expect(profile.text.contains("We build."))
    }

    @Test("title, description and words are text to quote, and no facts")
    func words() throws {
        let page = WebPage(
            url: "https://site.example/", title: "Tides", description: "Odalys Brandvold is CEO at Ebbwater.",
            text: "I believe slow turbines win.\nWe raised 5 million in 2019.\u{200B}")
        let profile = try WebPageImporter.read(page, guestName: "Odalys Brandvold", asOf: Self.asOf)
        #expect(
            profile.text
                == "Website\n\nTides\nOdalys Brandvold is CEO at Ebbwater.\n\nI believe slow turbines win.\n"
                + "We raised 5 million in 2019.")
        #expect(profile.document == Document(asOf: Self.asOf))
        #expect(ProfileAnalysis.facts(of: profile).isEmpty)
        #expect(profile.report == ["Nobody is described, only text"])
    }

    @Test("a page that says nothing is no profile")
    func nothing() {
        #expect(throws: ImportFailure.notAProfile) {
            try WebPageImporter.read(WebPage(url: "https://site.example/"), guestName: nil, asOf: Self.asOf)
        }
    }

    @Test("JSON-LD of any shape is no harm, and is counted where it is none")
    func hostile() throws {
        let deep = String(repeating: #"{"author": ["#, count: 40) + "1" + String(repeating: "]}", count: 40)
        let many = "[" + (0..<2000).map { #"{"@type": "Person", "name": "Guest \#($0)"}"# }.joined(separator: ",") + "]"
        let odd =
            #"{"@type": ["Person", 7, null], "name": ["Odalys Brandvold", {}], "jobTitle": {"name": 7}, "url": [[]]}"#
        let circle =
            #"{"@id": "urn:a", "@type": "Person", "name": "X Y", "worksFor": {"@id": "urn:a"}, "author": {"@id": "urn:a"}}"#
        let profile = try read(deep, many, odd, circle, "{]", "", #"{"@type": "Person"}"#)
        #expect(profile.document.name == nil || profile.document.name == "Odalys Brandvold")
        #expect(profile.report.last == "3 blocks of JSON-LD could not be read")
        #expect(try read(odd).document.name == "Odalys Brandvold")
    }

    @Test("everything of a website or an X profile waits for the guest", arguments: [ImportedProfile.Kind.website, .x])
    func suggests(kind: ImportedProfile.Kind) throws {
        var profile = try read(
            """
            {"@type": "Person", "name": "Odalys Brandvold", "jobTitle": "Engineer", "worksFor": "Ebbwater",
             "description": "I help harbour towns keep their fish. I build slow turbines.", "knowsAbout": ["Tides"],
             "award": "Wave Medal", "sameAs": "https://x.com/odalys", "url": "https://odalys.example"}
            """)
        profile.kind = kind
        let facts = ProfileAnalysis.facts(of: profile)
        #expect(
            Set(facts.map(\.field)).isSuperset(of: [
                .fullName, .role, .company, .professionalBio, .expertiseKeywords, .achievements, .socialLinks, .website,
            ]))
        #expect(facts.allSatisfy { $0.status == .suggested && $0.origin == .inferred && $0.confidence <= 0.6 })
        profile.kind = .linkedinURL
        #expect(ProfileAnalysis.facts(of: profile).contains { $0.status == .stated })
    }

    @Test(
        "markup inside of strings is gone",
        arguments: [
            ("a < b && c > d", "a < b && c > d"), ("R&amp;D &#169; &#x41;&nope;", "R&D © A&nope;"),
            ("<b>x</b><br/>y", "x\ny"), ("<" + String(repeating: "a", count: 600) + ">", nil), ("&#xD800;", "&#xD800;"),
        ] as [(String, String?)])
    func markup(text: String, plain: String?) {
        #expect(WebPageMarkup.plain(text) == plain ?? text)
    }
}
