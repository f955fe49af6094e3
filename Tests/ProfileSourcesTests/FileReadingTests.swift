import Foundation
import InterviewCore
import Profiles
import Testing

@testable import ProfileSources

@Suite("Files that guests hand over")
struct FileReadingTests {
    private let asOf = CalendarDate(daysSince1970: 20_779)

    @Test("LinkedIn's PDF is read whole: wrapped lines, several jobs at one company, two columns over two pages")
    func readsEnglish() async throws {
        let profile = try await read("linkedin_en")
        let document = profile.document
        #expect(profile.kind == .linkedinPDF)
        #expect(document.name == "Morwenna Achterberg")
        let headline = "Observatory Director at Lantern Observatory | Astronomer, Speaker and Reluctant Fundraiser | "
        #expect(document.headline == headline + "Dark Skies / Dry Humour")
        #expect(document.location == "Edinburgh, Scotland, United Kingdom")
        #expect(document.email == "morwenna.achterberg@lantern-observatory.example")
        #expect(document.phone == "+44 131 496 0321")
        #expect(
            document.websites == [
                "http://www.lantern-observatory.example", "https://www.linkedin.com/in/morwenna-achterberg-skies",
            ])
        #expect(document.skills == ["Stellar Spectroscopy", "Public Engagement with Science and Technology", "R"])
        #expect(document.languages == ["English", "Dutch", "Scots Gaelic"])
        #expect(document.certifications.count == 2)
        #expect(document.honors == ["Thistle Medal for Outreach 2019", "Best Paper, Northern Skies Workshop"])
        #expect(document.publications.count == 5)
        #expect(
            document.publications.first
                == "A Catalogue of Two Hundred Dim Red Neighbours of the Sun and Their Companions")
        #expect(
            document.education.map(\.school) == [
                "University of Groningen", "University of St Andrews", "Tobermory High School",
            ])
        #expect(document.education.first?.field == "Astronomy and Astrophysics with Instrumentation")
        #expect(document.education.first?.end == PartialDate(year: 2015, month: 2))
    }

    @Test("jobs carry their company, title, dates, place and text")
    func readsPositions() async throws {
        let positions = try await read("linkedin_en").document.positions
        #expect(
            positions.map(\.title) == [
                "Observatory Director",
                "Head of Instruments, Responsible for Spectrographs, Domes, Weather Stations and the Coffee Machine",
                "Physics Teacher", "Deckhand", "Shop Assistant",
            ])
        let trust = "Lantern Observatory and Planetarium Trust of the Firth of Forth, Incorporated"
        #expect(
            positions.map(\.company) == [
                trust, trust, "Royal Borough Schools", "Hebrides Ferry Company", "Tobermory Chandlery",
            ])
        #expect(positions.map { $0.start.map(show) } == ["2019-3", "2015-2", "2011", "2009-6", "2007-7"])
        #expect(positions.map { $0.end.map(show) } == [nil, "2019-3", "2014", "2009-8", "2007-7"])
        #expect(positions.first?.location == "Edinburgh, United Kingdom")
        #expect(positions.first?.description?.contains("From Jan 2008 - Dec 2010: the dome was closed") == true)
    }

    @Test("what the eye cannot see is cut and counted; the postal address is left out")
    func cutsHidden() async throws {
        let profile = try await read("linkedin_en")
        #expect(!profile.text.contains("Nobel"))
        #expect(!profile.unplaced.contains { $0.contains("Nobel") })
        #expect(profile.report.contains { $0.contains("cannot be seen") })
        #expect(!profile.text.contains("Ropewalk"))
        #expect(!profile.text.contains("EH6"))
    }

    @Test(
        "other languages are read alike, even one whose words nobody knows",
        arguments: [
            ("linkedin_de", "2014-3", "2013-12", "Milchwirtschaft"),
            ("linkedin_ru", "2014-7", "2013-12", "Молочное дело"),
            ("linkedin_unknown", "2014", "2013", "Melkum"),
        ])
    func readsLanguages(name: String, start: String, end: String, field: String) async throws {
        let document = try await read(name).document
        #expect(document.headline == nil)
        #expect(document.location == "Zollikofen")
        #expect(document.summary == "Seit zwölf Jahren Käse, davor Brot.")
        #expect(document.skills == ["Käse", "Brot"])
        #expect(document.languages == ["Esperanto"])
        #expect(document.positions.map(\.title) == ["Affineurin", "Bäckerin", "Helferin"])
        #expect(document.positions.first?.start.map(show) == start)
        #expect(document.positions.first?.end == nil)
        #expect(document.positions.first?.location == "Bern")
        #expect(document.positions[1].end.map(show) == end)
        #expect(document.education.first?.field == field)
        #expect(document.websites.count == 1)
    }

    @Test("a file from before 2018 is read, with its skills and without its projects and volunteering as jobs")
    func readsOldLayout() async throws {
        let profile = try await read("linkedin_old")
        let document = profile.document
        #expect(profile.kind == .linkedinPDF)
        #expect(document.name == "Ottoline Farquhar-Nwosu")
        #expect(document.headline == "Bridge Inspector at Severn Spans Ltd")
        #expect(document.email == "ottoline@severnspans.example")
        #expect(document.positions.map(\.title) == ["Bridge Inspector", "Rigger", "Climbing Instructor"])
        #expect(document.positions.map(\.company) == ["Severn Spans Ltd", "Wye & Daughters", nil])
        #expect(document.skills == ["Bridge Inspection", "Rope Access", "Corrosion"])
        #expect(document.projects == ["The Swing Bridge Survey"])
        #expect(document.volunteering == ["Ringer at St Tecla's Tower"])
        #expect(document.honors == ["Golden Karabiner"])
    }

    @Test(
        "a CV that is not LinkedIn's is read as text",
        arguments: [
            ("cv", "Tancredi Oyelaran", ["Head of Sound", "Sound Engineer"], ["Teatro Bora", "Radio Karst"]),
            (
                "cv_columns", "Ines van der Vaart-Quist", ["Project Manager", "Surveyor"],
                ["Baggerbedrijf Quist BV", "Waterschap Zuiderdiep"]
            ),
        ])
    func readsCV(file: String, name: String, titles: [String], companies: [String]) async throws {
        let profile = try await read(file)
        #expect(profile.kind == .text)
        #expect(profile.document.name == name)
        #expect(profile.document.positions.map(\.title) == titles)
        #expect(profile.document.positions.map(\.company) == companies)
        #expect(profile.document.skills.count == 3)
    }

    @Test(
        "what is no profile says so",
        arguments: [
            ("invoice", ImportFailure.notAProfile), ("picture", .unreadable), ("encrypted", .unreadable),
        ])
    func refuses(file: String, expected: ImportFailure) async throws {
        await #expect(throws: expected) { try await read(file) }
    }

    @Test(
        "bytes that contradict their type are unreadable",
        arguments: [
            (Array("%PDF-1.4".utf8), "text/plain"), (Array("Jane Doe".utf8), "application/pdf"),
            ([0x50, 0x4B, 0x03, 0x04, 0], "application/json"), (Array("Jane".utf8), "application/zip"),
            ([0x89, 0x50, 0x4E, 0x47], "text/plain"), ([0x89, 0x50, 0x4E, 0x47], nil), ([], nil),
            (Array("%PDF-1.4 nothing behind".utf8), "application/pdf"), ([0, 1, 2, 3, 4, 5], nil),
            (Array("{not json".utf8), "application/json"),
        ] as [([UInt8], String?)])
    func refusesContradictions(bytes: [UInt8], type: String?) async {
        await #expect(throws: ImportFailure.unreadable) {
            try await ProfileFileReader().read(bytes, declaredType: type, asOf: asOf)
        }
    }

    @Test(
        "JSON and text are told apart by what they are, whatever encoding the text has",
        arguments: [
            (
                Array(
                    #"{"basics":{"name":"Bo Ek"},"work":[{"name":"Ek AB","position":"Vd","startDate":"2019"}]}"#.utf8),
                "Vd"
            ),
            (Array("Experience\nBäcker\nMühle Süd\nMai 2019 - heute".utf8), "Bäcker"),
            (
                Array([0xFF, 0xFE])
                    + "Experience\nBäcker\nMühle Süd\nMai 2019 - heute".utf16.flatMap {
                        [UInt8($0 & 255), UInt8($0 >> 8)]
                    }, "Bäcker"
            ),
            (
                Array("Experience\nB".utf8) + [0xE4] + Array("cker\nM".utf8) + [0xFC]
                    + Array("hle\nMai 2019 - heute".utf8), "Bäcker"
            ),
            (Array("Company Name,Title,Started On\nEk AB,Snickare,Jan 2019\n".utf8), "Snickare"),
        ] as [([UInt8], String)])
    func readsText(bytes: [UInt8], title: String) async throws {
        let profile = try await ProfileFileReader().read(bytes, declaredType: nil, asOf: asOf)
        #expect(profile.document.positions.first?.title == title)
    }

    private func read(_ name: String) async throws -> ImportedProfile {
        let url = try #require(Bundle.module.url(forResource: name, withExtension: "pdf", subdirectory: "Fixtures"))
        return try await ProfileFileReader().read(
            Array(Data(contentsOf: url)), declaredType: "application/pdf", asOf: asOf)
    }

    private func show(_ date: PartialDate) -> String { date.month.map { "\(date.year)-\($0)" } ?? "\(date.year)" }
}
