import InterviewCore
import Testing

@testable import Profiles

@Suite("Actors' items")
struct ActorItemTests {
    private func lines(_ document: Document) -> [String] {
        document.positions.map { position in
            let end = position.ended ? "ended" : position.end?.text ?? "now"
            return "\(position.title ?? "-") / \(position.company ?? "-") / \(position.start?.text ?? "-") / \(end)"
        }
    }

    @Test(
        "every family's shape gives the same kind of positions",
        arguments: [
            ("dated", ["Founder / Papermoon / 2020-03 / now", "Editor / Blue Ink Press / 2012-09 / 2020-02"]),
            (
                "voyager",
                ["Nurse Educator / Sankt Elm Hospital / 2018-05 / now", "Nurse / Ward Nine / 2011-01 / 2018-04"]
            ),
            (
                "components",
                [
                    "Account Lead / Quillon / 2022-06 / now", "Seller / Bright & Sons / 2021-01 / 2022-05",
                    "Trainee / Bright & Sons / 2020-01 / 2020-12",
                ]
            ),
            (
                "stillworking",
                [
                    "Head Gardener / Moss & Co / 2021-11 / now", "Gardener / Fern Park / 2015 / ended",
                    "Apprentice / Fern Park / 2013-07 / 2014-12",
                ]
            ),
            ("split", ["Builder / Copper Field Robotics / 2021-01 / now", "Tester / Alder / 2019 / 2020"]),
            (
                "inner",
                ["Ship Planner / Kaj & Daughters / 2023-12 / now", "Draughtsman / Blue Slip / 2020-03 / 2023-11"]
            ),
            ("plain", ["Choir Leader / Stadt Elm / 2021-09 / now", "Organist / Saint Odo / 2015 / 2021-08"]),
        ])
    func readsPositions(name: String, expected: [String]) throws {
        let profile = try ProfileFixture.json("actors/\(name).json")
        #expect(profile.kind == .linkedinURL)
        #expect(lines(profile.document) == expected)
    }

    @Test(
        "names, headlines, places and skills are found under all their keys",
        arguments: [
            (
                "dated", "Ines Okonjo", "Founder at Papermoon | Literacy apps", "Lyon, France",
                ["Literacy", "Product Design"]
            ),
            ("voyager", "Bela Quist", "Nurse educator", "Malmö, Sweden", ["Night Shifts", "Teaching"]),
            ("components", "Rafe Dunmore", "Sales at Quillon", "Leeds, England, United Kingdom", ["Negotiation"]),
            ("stillworking", "Sana Verhoeven", "Gardener", nil, []),
            ("split", "Noor Castell", "Robots that listen", "Utrecht, Netherlands", []),
            ("inner", "Odile Varga", "Ships by sketch", "Győr, Hungary", ["Naval Architecture"]),
            ("plain", "Ruben Ålund", "Voices in rooms", "Umeå, Sverige", ["Singing", "Conducting"]),
        ] as [(String, String, String, String?, [String])])
    func readsPeople(name: String, person: String, headline: String, place: String?, skills: [String]) throws {
        let document = try ProfileFixture.json("actors/\(name).json").document
        #expect(document.name == person)
        #expect(document.headline == headline)
        #expect(document.location == place)
        #expect(document.skills == skills)
    }

    @Test("a workplace is no place, and a role's place is its company's where it has none")
    func cleansPlaces() throws {
        let document = try ProfileFixture.json("actors/components.json").document
        #expect(document.positions.map(\.location) == ["Leeds", "York, England", "York, England"])
        #expect(try ProfileFixture.json("actors/stillworking.json").document.positions.first?.location == nil)
    }

    @Test("a flat row gives the present position and no made-up summary")
    func readsFlat() throws {
        let text = """
            [{"name":"Iva Lund","headline":"Chair at Birch","currentCompany":"Birch","currentTitle":"Chair","followers":5,
            "pastCompanies":["Elm"],"publicUrl":"https://www.linkedin.com/in/iva-lund",
            "summary":"Chair at Birch, based in Oslo, 5 followers"}]
            """
        let profile = try ProfileFixture.json(text: text)
        #expect(profile.document.current?.company == "Birch")
        #expect(profile.document.summary == nil)
        #expect(profile.unplaced == ["Elm"])
        #expect(profile.document.yearsExperience == nil)
    }

    @Test("a row that names another member is not taken for the one asked for")
    func comparesSlugs() throws {
        #expect(try ProfileFixture.json("actors/dated.json", slug: "Ines-Okonjo").document.name == "Ines Okonjo")
        #expect(
            try ProfileFixture.json("actors/dated.json", slug: "ACoAATESTexample0001").document.name == "Ines Okonjo")
        #expect(throws: ImportFailure.notFound) { try ProfileFixture.json("actors/dated.json", slug: "ines-other") }
        #expect(throws: ImportFailure.notFound) {
            try ProfileFixture.json("actors/dated.json", slug: "acoaatestexample0001")
        }
    }

    @Test(
        "the person's own slug or id decides, not an address that may repeat what was asked",
        arguments: [
            // An actor cut "renée-ö" short, found somebody else, and repeats the address that it was given.
            (
                #""publicIdentifier":"ren","profileUrl":"https://www.linkedin.com/in/ren%C3%A9e-%C3%B6""#, "renée-ö",
                false
            ),
            (#""publicIdentifier":"ren%C3%A9e-%C3%B6""#, "RENE\u{301}E-ö", true),
            (#""public_id":"renée-ö","linkedinUrl":"https://www.linkedin.com/in/other""#, "ren%C3%A9e-%C3%B6", true),
            (#""urn":"urn:li:fsd_profile:ACoAATESTexample7","publicIdentifier":"renee""#, "ACoAATESTexample7", true),
            (
                #""urn":"ACoAATESTexample8","profileUrl":"https://linkedin.com/in/ACoAATESTexample7""#,
                "ACoAATESTexample7",
                false
            ),
            (
                #""publicIdentifier":"renee","profileUrl":"https://linkedin.com/in/ACoAATESTexample7""#,
                "ACoAATESTexample7", true
            ),
            (#""publicIdentifier":"ACoAATESTexample7","url":"https://linkedin.com/in/renee""#, "renee", true),
            (
                #""inputUrl":"https://www.linkedin.com/in/renee","linkedinUrl":"https://se.linkedin.com/in/ren/""#,
                "renee",
                false
            ),
            (#""inputUrl":"https://www.linkedin.com/in/renee""#, "renee", true),
        ])
    func decidesWhose(keys: String, slug: String, isTheirs: Bool) throws {
        let text = #"[{"fullName":"Renée Ö","headline":"Baker",\#(keys)}]"#
        if isTheirs {
            #expect(try ProfileFixture.json(text: text, slug: slug).document.name == "Renée Ö")
        } else {
            #expect(throws: ImportFailure.notFound) { try ProfileFixture.json(text: text, slug: slug) }
        }
    }

    @Test("a present position stands in where a row lists none, unless it has ended")
    func readsPresentPosition() throws {
        let text = """
            [{"firstName":"Ulla","lastName":"Birk","publicIdentifier":"ulla-birk","experience":[],"currentPosition":[
            {"position":"Chair","companyName":"Old Elm","startDate":{"year":2019},"endDate":{"month":"Mar","year":2022}},
            {"position":"Founder","companyName":"New Elm","startDate":{"year":2022},"endDate":{"text":"Present"}}]}]
            """
        let document = try ProfileFixture.json(text: text, slug: "ulla-birk").document
        #expect(lines(document) == ["Chair / Old Elm / 2019 / 2022-03", "Founder / New Elm / 2022 / now"])
        #expect(document.current?.company == "New Elm")
    }

    @Test("of several rows the one asked for is read")
    func choosesRow() throws {
        let text = """
            [{"fullName":"Other One","headline":"x","publicIdentifier":"other-one"},{"error":"nothing"},
            {"fullName":"Right One","headline":"y","publicIdentifier":"right-one"}]
            """
        #expect(try ProfileFixture.json(text: text, slug: "right-one").document.name == "Right One")
        #expect(try ProfileFixture.json(text: text).document.name == "Other One")
    }

    @Test(
        "rows that say what went wrong fail with it",
        arguments: [
            ("[]", ImportFailure.notFound), ("[{\"succeeded\":false,\"error\":\"no luck\"}]", .notFound),
            ("[{\"message\":\"No profile found or wrong input\"}]", .notFound),
            ("[{\"error\":\"This profile is private\"}]", .isPrivate), ("[{\"error\":\"rate limit\"}]", .unavailable),
            ("[{\"fullName\":\"LinkedIn Member\",\"headline\":\"-\"}]", .isPrivate),
            ("[{\"firstName\":\"Usuario de\",\"lastName\":\"LinkedIn\",\"headline\":\"-\"}]", .isPrivate),
            ("[{\"fullName\":\"LinkedIn\",\"headline\":\"A company\",\"publicIdentifier\":\"x\"}]", .notFound),
            ("[{\"status\":\"NOT_FOUND\",\"linkedinUrl\":\"https://www.linkedin.com/in/someone\"}]", .notFound),
            ("[{\"result_type\":\"error\",\"error_type\":\"CollectionError\",\"name\":null}]", .notFound),
            ("[{\"error\":{\"message\":\"Users on the free Apify plan cannot run this\"}}]", .unavailable),
            ("[{\"inputUrl\":\"https://www.linkedin.com/in/someone\",\"fullName\":\"\",\"headline\":null}]", .notFound),
            ("{\"error\":\"no rows\"}", .notFound), ("[{}]", .notFound), ("[{]", .unreadable),
            ("[null,1,[]]", .unavailable), ("[{\"unexpected\":true}]", .unavailable), ("{\"items\":3}", .unavailable),
        ])
    func fails(text: String, failure: ImportFailure) {
        #expect(throws: failure) { try ProfileFixture.json(text: text, slug: "someone") }
    }
}
