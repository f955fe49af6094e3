import Foundation
import InterviewCore
import Testing

@testable import Profiles

@Suite("LinkedIn's data archive")
struct ExportImporterTests {
    @Test("a CV that lists skills under a heading is no table of skills")
    func leavesCV() {
        let text = "NERYS ABERGAVEN\nFerries, Oban\n\nSKILLS\nTimetables, Rosters\n\nEXPERIENCE\nScheduler"
        #expect(throws: ImportFailure.notAProfile) {
            try LinkedInExportImporter.read(
                files: [ExportFile(name: "upload.csv", bytes: Array(text.utf8))], asOf: ProfileFixture.asOf)
        }
    }

    @Test("a whole archive becomes one document")
    func reads() throws {
        let profile = try LinkedInExportImporter.read(files: ProfileFixture.archive(), asOf: ProfileFixture.asOf)
        let document = profile.document
        #expect(profile.kind == .linkedinExport)
        #expect(document.name == "Marisol Ekwueme")
        #expect(document.headline == "Head of Logistics at Tidewater Freight | Cold chain for vaccines")
        #expect(document.location == "Porto, Portugal")
        #expect(document.positions.map(\.company) == ["Tidewater Freight", "Nordlys Shipping", "Harbour Bakery"])
        #expect(document.positions.map { $0.start?.text } == ["2019-02", "2014-01", "2009"])
        #expect(document.positions.map { $0.end?.text } == [nil, "2019-01", "2013"])
        #expect(document.current?.title == "Head of Logistics")
        #expect(document.skills == ["Cold Chain", "Port Operations", "Vaccine Logistics"])
        #expect(document.languages == ["Portuguese", "English"])
        #expect(document.education.first?.degree == "BSc Geography")
        #expect(document.honors == ["Harbour Safety Prize"])
        #expect(document.projects == ["Fridge on Rails"])
        #expect(
            document.websites == [
                "https://x.com/marisol_tides", "https://marisol.example", "https://github.com/marisol-tides",
            ])
        #expect(document.email == "marisol@tidewater.example")
        #expect(document.phone == "+351 900 000 111")
    }

    @Test("a row that cannot be placed is kept and told, and costs nothing else")
    func keepsTheUnplaced() throws {
        let profile = try LinkedInExportImporter.read(files: ProfileFixture.archive(), asOf: ProfileFixture.asOf)
        #expect(profile.unplaced == ["A line without a job"])
        #expect(profile.report.contains("Positions.csv: 3 rows read, 1 without what is needed"))
    }

    @Test("other people, address and birth date are nowhere in what is kept")
    func dropsWhatIsNotForKits() throws {
        let profile = try LinkedInExportImporter.read(files: ProfileFixture.archive(), asOf: ProfileFixture.asOf)
        let kept = profile.text + profile.unplaced.joined() + String(describing: profile.document)
        for hidden in ["Bystander", "otto@example.com", "Harbour Lane", "Mar 4", "90210"] {
            #expect(!kept.contains(hidden))
        }
    }

    @Test("the text holds every value that is kept")
    func textIsComplete() throws {
        let profile = try LinkedInExportImporter.read(files: ProfileFixture.archive(), asOf: ProfileFixture.asOf)
        for value in [
            "Marisol Ekwueme", "Rebuilt the vaccine route with two crews.", "Feb 2019 - Present",
            "Dunmore Port Council", "Rowing",
        ] {
            #expect(Grounding.quote(value, in: profile.text) != nil, "\(value)")
        }
    }

    @Test(
        "a table is found by its columns, whatever its name, delimiter and order",
        arguments: [
            "Title,Company Name,Started On,Finished On\nBaker,Oven Ltd,Jan 2020,\n",
            "Company Name\tDescription\tLocation\tStart Date\tEnd Date\tTitle\nOven Ltd\t\t\t1/2020\t\tBaker\n",
            "company_name;title;started_on;finished_on\r\nOven Ltd;Baker;2020-01;Present\r\n",
            "Notes:\n\"Some words, and more\"\n\nCompany Name,Title,Started On,Finished On\nOven Ltd,Baker,01 Jan 2020,\n",
        ])
    func classifies(text: String) throws {
        let position = try #require(try ProfileFixture.table(text).document.positions.first)
        #expect(position == .init(title: "Baker", company: "Oven Ltd", start: PartialDate(year: 2020, month: 1)))
    }

    @Test("a table of skills alone is enough")
    func readsOneTable() throws {
        #expect(
            try ProfileFixture.table("Name\nKnots\nSails\n", named: "Skills.csv").document.skills == ["Knots", "Sails"])
    }

    @Test("an end that is no date is an end all the same")
    func endsUnknown() throws {
        let text = "Company Name,Title,Started On,Finished On\nOven Ltd,Baker,2019,some day\nMill,Miller,2018,Present\n"
        let positions = try ProfileFixture.table(text).document.positions
        #expect(positions.map(\.ended) == [true, false])
        #expect(positions.map(\.isCurrent) == [false, true])
    }

    @Test("files are chosen by name before anything is unpacked")
    func wants() {
        #expect(LinkedInExportImporter.isWanted("Wrapper/Positions.csv"))
        #expect(!LinkedInExportImporter.isWanted("Connections.csv"))
        #expect(!LinkedInExportImporter.isWanted("messages.csv"))
        #expect(!LinkedInExportImporter.isWanted("__MACOSX/._Positions.csv"))
        #expect(!LinkedInExportImporter.isWanted("Articles/a.html"))
    }
}
