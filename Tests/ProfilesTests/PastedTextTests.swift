import InterviewCore
import Testing

@testable import Profiles

@Suite("Pasted text")
struct PastedTextTests {
    private let asOf = CalendarDate(daysSince1970: 20_779)

    @Test("a copied LinkedIn page is read whole")
    func readsPage() throws {
        let profile = try PastedTextImporter.read(text: Samples.page, asOf: asOf)
        let document = profile.document
        #expect(profile.kind == .text)
        #expect(document.name == "Philippa Strand")
        #expect(document.headline == "Lighthouse keeper at large | Author of two books")
        #expect(document.location == "Bergen, Vestland, Norway")
        #expect(document.followers == 1234)
        #expect(document.summary?.hasPrefix("I keep lights on.") == true)
        #expect(document.positions.map(\.title) == ["Head Keeper", "Keeper", "Radio Operator", "Deckhand"])
        #expect(document.positions.map(\.company) == ["Coast Lights", "Coast Lights", "Harbour Radio", "Fjord Lines"])
        #expect(document.positions.map { $0.end == nil } == [true, false, false, false])
        #expect(document.positions.first?.location == "Bergen, Norway")
        #expect(document.positions.first?.description == "Eleven lights, two boats.")
        #expect(document.education.map(\.school) == ["Bergen Maritime College"])
        #expect(document.education.first?.degree == "Diploma")
        #expect(document.skills == ["Lamp Maintenance", "Morse Code"])
        #expect(document.languages == ["Norwegian", "English"])
        #expect(document.certifications == ["Master of Small Craft"])
    }

    @Test(
        "a blank line between every two lines, and every text told twice, change nothing",
        arguments: ["blank", "twice"])
    func readsNoise(kind: String) throws {
        let lines = Samples.page.split(separator: "\n").map(String.init)
        let text =
            kind == "blank"
            ? lines.joined(separator: "\n\n") : lines.map { $0.count > 9 ? $0 + $0 : $0 }.joined(separator: "\n")
        let plain = try PastedTextImporter.read(text: Samples.page, asOf: asOf).document
        let document = try PastedTextImporter.read(text: text, asOf: asOf).document
        #expect(document.positions.map(\.title) == plain.positions.map(\.title))
        #expect(document.positions.map(\.company) == plain.positions.map(\.company))
        #expect(document.skills == plain.skills)
    }

    @Test(
        "the labelled lines of LinkedIn's older page are read",
        arguments: [
            """
            Experience
            Clerk
            Company Name
            Post Office Part-time
            Dates Employed
            Jan 2018 – Present
            Employment Duration
            2 yrs 3 mos
            Location
            Leith
            Company Name
            Royal Docks
            Total Duration
            3 yrs
            Title
            Foreman
            Dates Employed
            Jan 2017 – Dec 2017
            Employment Duration
            1 yr
            Title
            Docker
            Dates Employed
            Jan 2015 – Dec 2016
            Employment Duration
            2 yrs
            """,
            """
            Experience
            Clerk
            Company Name Post Office Part-time
            Dates Employed Jan 2018 – Present
            Employment Duration 2 yrs 3 mos
            Location Leith
            Company Name Royal Docks
            Total Duration 3 yrs
            Title Foreman
            Dates Employed Jan 2017 – Dec 2017
            Employment Duration 1 yr
            Title Docker
            Dates Employed Jan 2015 – Dec 2016
            """,
        ])
    func readsLabels(text: String) throws {
        let positions = try PastedTextImporter.read(text: text, asOf: asOf).document.positions
        #expect(positions.map(\.title) == ["Clerk", "Foreman", "Docker"])
        #expect(positions.map(\.company) == ["Post Office", "Royal Docks", "Royal Docks"])
        #expect(positions.last?.start == PartialDate(year: 2015, month: 1))
    }

    @Test("text copied out of LinkedIn's PDF names companies first")
    func readsCopiedPDF() throws {
        let text = """
            Experience
            Royal Docks
            3 years
            Foreman
            January 2017 - December 2017 (1 year)
            Docker
            January 2015 - December 2016 (2 years)
            Leith, Scotland
            Post Office
            Clerk
            January 2014 - November 2014 (11 months)
            """
        let positions = try PastedTextImporter.read(text: text, asOf: asOf).document.positions
        #expect(positions.map(\.title) == ["Foreman", "Docker", "Clerk"])
        #expect(positions.map(\.company) == ["Royal Docks", "Royal Docks", "Post Office"])
    }

    @Test("a section alone needs no name")
    func readsSection() throws {
        let text = "Erfahrung\nLampenwärterin\nKüstenfeuer GmbH · Vollzeit\nJan. 2020–Heute · 5 Jahre\nKiel · Vor Ort"
        let document = try PastedTextImporter.read(text: text, asOf: asOf).document
        #expect(document.name == nil)
        #expect(document.positions.map(\.title) == ["Lampenwärterin"])
        #expect(document.positions.map(\.company) == ["Küstenfeuer GmbH"])
        #expect(document.positions.first?.location == "Kiel")
        #expect(document.positions.first?.end == nil)
    }

    @Test(
        "jobs of a CV are read however they are laid out",
        arguments: [
            "Experience\nMiller at Stone & Sons, Jan 2010 - Mar 2016\n- ground flour",
            "EXPERIENCE\nMiller\nStone & Sons\nJan 2010 – Mar 2016\n• ground flour",
            "Work experience:\nJan 2010 - Mar 2016\nMiller\nStone & Sons\n- ground flour",
            "Experience\nStone & Sons\tJan 2010 - Mar 2016\nMiller\n- ground flour",
            "Experience\nJan 2010 - Mar 2016: Miller, Stone & Sons\n- ground flour",
            "Experience\nMiller | Stone & Sons | 01/2010 – 03/2016\n- ground flour",
            "Experience\nMiller, Stone & Sons (01.2010 - 03.2016)\n- ground flour",
            "Experience\nManager, Stone & Sons Ltd\n2010-01 to 2016-03\n- ground flour",
        ])
    func readsLayouts(text: String) throws {
        let position = try #require(try PastedTextImporter.read(text: text, asOf: asOf).document.positions.first)
        #expect(
            Set([position.title, position.company]).isSubset(of: [
                "Miller", "Manager", "Stone & Sons", "Stone & Sons Ltd",
            ]))
        #expect(position.title != position.company)
        #expect(position.start == PartialDate(year: 2010, month: 1))
        #expect(position.end == PartialDate(year: 2016, month: 3))
        #expect(position.description == "- ground flour" || position.description == "• ground flour")
    }

    @Test("a page in another language is read alike")
    func readsFrenchPage() throws {
        let text = """
            Armelle Kerbrat
            Armelle Kerbrat
            Relation de 2e niveau 2e
            Gardienne en chef
            Brest, Bretagne, France Coordonnées
            500+ relations
            Infos
            J'allume.
            Expérience
            Logo de Phares SA
            Gardienne en chef
            Phares SA · CDI
            janv. 2020 - aujourd’hui · 5 ans 3 mois
            Brest, Bretagne, France · Sur site
            Compétences
            Optique
            """
        let document = try PastedTextImporter.read(text: text, asOf: asOf).document
        #expect(document.name == "Armelle Kerbrat")
        #expect(document.headline == "Gardienne en chef")
        #expect(document.location == "Brest, Bretagne, France")
        #expect(document.summary == "J'allume.")
        #expect(document.current?.company == "Phares SA")
        #expect(document.skills == ["Optique"])
    }

    @Test("a whole CV tells name, headline, ways to reach and sections")
    func readsCV() throws {
        let profile = try PastedTextImporter.read(text: Samples.cv, asOf: asOf)
        let document = profile.document
        #expect(document.name == "Bartholomew Quince")
        #expect(document.headline == "Beekeeper and systems analyst")
        #expect(document.email == "bart@quince.example")
        #expect(document.phone == "+44 20 7946 0991")
        #expect(document.websites == ["https://www.linkedin.com/in/bart-quince"])
        #expect(document.positions.map(\.company) == ["Hive Ltd", "Comb & Co"])
        #expect(document.skills == ["Swift", "Go", "Bees"])
        #expect(document.summary == "Ten years of bees and bytes.")
        #expect(profile.text.contains("Ten years of bees and bytes."))
    }

    @Test("headings in capitals part a CV, those that nobody knows too")
    func readsCapitals() throws {
        let text = """
            NERYS ABERGAVEN
            Ferry Scheduler

            PROFILE
            I plan ferries for islands that have no bridge.

            SKILLS
            Timetables, Crew rosters

            SECURITY CLEARANCE
            None

            EXPERIENCE

            Ferry Scheduler
            Sound & Strait Lines, Oban
            March 2017 - Present
            - Cut missed connections from 31 to 4 a month

            EDUCATION & TRAINING
            Diploma in Transport, 2009 - 2011

            HONOURS
            Timetable of the Year, 2021
            """
        let document = try PastedTextImporter.read(text: text, asOf: asOf).document
        #expect(document.name == "Nerys Abergaven")
        #expect(document.summary == "I plan ferries for islands that have no bridge.")
        #expect(document.skills == ["Timetables", "Crew rosters"])
        #expect(document.positions.map(\.title) == ["Ferry Scheduler"])
        #expect(document.education.count == 1)
        #expect(document.honors.count == 1)
    }

    @Test(
        "headings of CVs are known in the six languages",
        arguments: [
            ("Career Summary", SectionName.experience), ("QUALIFICATIONS", .education), ("Key Strengths", .skills),
            ("Awards & Recognition", .honors), ("Who I am", .summary), ("Interests and Hobbies", .other),
            ("Berufliche Stationen", .experience), ("Zur Person", .summary), ("EDV-Kenntnisse", .skills),
            ("Fremdsprachen", .languages), ("Fortbildungen", .certifications), ("Diplômes", .education),
            ("Savoir-faire", .skills), ("Langues étrangères", .languages), ("Engagement associatif", .volunteering),
            ("Presentación", .summary), ("Historial laboral", .experience), ("Logros", .honors),
            ("Resumo profissional", .summary), ("Línguas estrangeiras", .languages),
            ("Profilo professionale", .summary), ("Titoli di studio", .education), ("Capacità e competenze", .skills),
        ])
    func knowsHeadings(heading: String, expected: SectionName) { #expect(SectionName(heading: heading) == expected) }

    @Test("a label before a colon heads its line, but not within skills")
    func readsInlineLabels() throws {
        let text = """
            Osian Trevelyan
            SKILLS: Bell tuning, Casting
            Languages: Welsh, English

            Experience
            Bell Founder at Low Street Foundry, Jan 2012 - Mar 2020
            """
        let document = try PastedTextImporter.read(text: text, asOf: asOf).document
        #expect(document.skills.prefix(2) == ["Bell tuning", "Casting"])
        #expect(document.positions.map(\.company) == ["Low Street Foundry"])
    }

    @Test(
        "text without a position with dates is no profile",
        arguments: [
            "", "hello", "Experience\nI have been around.", "The war of 1939 - 1945 was long.\nThen came peace.",
            "Invoice\nJanuary 2024 - March 2024\nflour", "Opening hours\nMo - Fr 9 - 17\nsince 1999",
            "Education\nOld School\n2001 - 2005",
        ])
    func refuses(text: String) {
        #expect(throws: ImportFailure.notAProfile) { try PastedTextImporter.read(text: text, asOf: asOf) }
    }

    @Test("too much text is refused before it is read")
    func refusesTooMuch() {
        let text = String(repeating: "a", count: PastedTextImporter.byteLimit + 1)
        #expect(throws: ImportFailure.tooLarge) { try PastedTextImporter.read(text: text, asOf: asOf) }
    }

    @Test("cut and shuffled text never traps")
    func survivesDamage() {
        var seed: UInt64 = 11
        var read = 0
        for sample in [Samples.page, Samples.cv] {
            let scalars = Array(sample.unicodeScalars)
            for round in 0..<150 {
                var changed = scalars
                for _ in 0..<(round % 15) {
                    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    changed[Int(seed >> 33) % changed.count] =
                        Array("\n\t ·-,(:|年\u{200B}9aÄ".unicodeScalars)[Int(seed >> 41) % 14]
                }
                let text = String(String.UnicodeScalarView(changed.prefix(changed.count - round)))
                if (try? PastedTextImporter.read(text: text, asOf: asOf)) != nil { read += 1 }
            }
        }
        #expect(read > 100)
    }

    private enum Samples {
        static let page = """
            Skip to main content
            Philippa Strand
            (She/Her)
            Philippa Strand · 2nd
            Lighthouse keeper at large | Author of two books
            Coast Lights
            Bergen, Vestland, Norway · Contact info
            1,234 followers
            500+ connections
            About
            I keep lights on. Ask me about fog.
            … more
            Experience
            Coast Lights logo
            Coast Lights
            Full-time · 6 yrs
            Bergen, Norway · On-site
            Head Keeper
            Jan 2022 - Present · 4 yrs 11 mos
            Eleven lights, two boats.
            Lamps, Boats and +3 skills
            Keeper
            Permanent
            Dec 2020 - Jan 2022 · 1 yr 2 mos
            One light, no boat.
            Radio Operator
            Harbour Radio
            Mar 2015 - Nov 2020 · 5 yrs 9 mos
            Greater Bergen Region
            Deckhand
            Fjord Lines · Seasonal
            Jun 2014 - Aug 2014 · 3 mos
            Show all 7 experiences
            Education
            Bergen Maritime College logo
            Bergen Maritime College
            Diploma, Navigation
            2010 - 2013
            Licenses & certifications
            Master of Small Craft
            Coastal Board
            Issued May 2016
            Credential ID 1234
            Show credential
            Skills
            Lamp Maintenance
            12 endorsements
            Morse Code
            Endorsed by 2 colleagues at Coast Lights
            Languages
            Norwegian
            Native or bilingual proficiency
            English
            Full professional proficiency
            """

        static let cv = """
            Curriculum Vitae

            Bartholomew Quince
            Beekeeper and systems analyst
            bart@quince.example | +44 20 7946 0991 | linkedin.com/in/bart-quince

            Profile
            Ten years of bees and bytes.

            Professional Experience

            Systems Analyst, Hive Ltd                 May 2018 – Present
            • Counted 40,000 bees
            • Cut the honey bill by 12%

            Beekeeper, Comb & Co                      2012 – 2018
            Looked after hives from 2013 - 2015 on a roof.

            Education
            BSc Zoology, University of Bath, 2009 - 2012

            Skills
            Programming: Swift, Go
            Bees
            """
    }
}
