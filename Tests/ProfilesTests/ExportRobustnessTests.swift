import Foundation
import InterviewCore
import Testing

@testable import Profiles

@Suite("Tables as people's computers leave them")
struct ExportRobustnessTests {
    private static let header = "Company Name,Title,Description,Location,Started On,Finished On\n"
    private static let cafe = header + "Café Ñandú,Führungskraft,,,Jan 2020,\n"

    private static let encodings: [[UInt8]] = {
        let little: [UInt8] = cafe.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big: [UInt8] = cafe.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(cafe.utf8)
        let latin: [UInt8] = cafe.unicodeScalars.map { UInt8($0.value) }
        return [Array(cafe.utf8), marked, latin, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little]
    }()

    @Test(
        "every encoding that spreadsheets write is read",
        arguments: encodings)
    func decodes(bytes: [UInt8]) throws {
        let file = ExportFile(name: "Positions.csv", bytes: bytes)
        let profile = try LinkedInExportImporter.read(files: [file], asOf: ProfileFixture.asOf)
        #expect(profile.document.positions.first?.company == "Café Ñandú")
        #expect(profile.document.positions.first?.title == "Führungskraft")
    }

    @Test("a quote that nothing closes costs its own row at most")
    func opensQuotes() throws {
        let text =
            Self.header
            + "Oven,\"Head, of bread,,,Jan 2020,\nMill,\"Miller, first\",,,2018,2019\nBarn,Farmer,,,2016,2017\n"
        let profile = try ProfileFixture.table(text)
        #expect(profile.document.positions.map(\.company) == ["Oven", "Mill", "Barn"])
        #expect(profile.document.positions[1].title == "Miller, first")
        #expect(profile.report.contains { $0.contains("mended") })
    }

    @Test("a comma without quotes is put back into the prose")
    func widens() throws {
        let text = Self.header + "Oven,Baker,Bread, rolls, cakes,Gent,Jan 2020,Mar 2021\n"
        let position = try #require(try ProfileFixture.table(text).document.positions.first)
        #expect(position.description == "Bread, rolls, cakes")
        #expect(position.end == PartialDate(year: 2021, month: 3))
    }

    @Test("cells keep their line breaks and doubled quotes")
    func keepsLines() throws {
        let text = Self.header + "Oven,Baker,\"He said \"\"rise\"\".\r\nIt rose.\",,2020,\n"
        #expect(try ProfileFixture.table(text).document.positions.first?.description == "He said \"rise\".\nIt rose.")
    }

    @Test(
        "what tells of nobody is refused with its reason",
        arguments: [
            ("Name,Color\nAna,red\n", ImportFailure.notAProfile), ("Oven,Baker,2020\nMill,Miller,2018\n", .notAProfile),
            ("First Name,Last Name,URL,Company,Position,Connected On\nA,B,u,C,D,05 Jun 2020\n", .notAProfile),
            ("", .notAProfile), ("\u{1}\u{2}\u{3}", .unreadable), (header, .notAProfile),
        ])
    func refuses(text: String, failure: ImportFailure) {
        #expect(throws: failure) { try ProfileFixture.table(text) }
    }

    @Test("invisible characters are cut before anything reads them")
    func cutsTheInvisible() throws {
        let text = Self.header + "O\u{200B}ven,Ba\u{E0041}\u{202E}ker,,,2020,\n"
        let position = try #require(try ProfileFixture.table(text).document.positions.first)
        #expect(position.company == "Oven")
        #expect(position.title == "Baker")
    }
}
